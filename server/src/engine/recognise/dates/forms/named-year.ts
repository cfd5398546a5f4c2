/** One year that words make a financial or school year: "FY24", "FY2023-24", "FY 2024", "fiscal 2025", "financial year 2024", "the 2024 fiscal year", "FY07/08". */
import { TRIGGER } from '../../scan';
import { core, type DateCore, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';
import { fullYear } from '../words';
import { granularityOf, kindBefore, kindOf, namedAfter, type YearKind, yearOfKind } from './year-kind';
import { ofPair } from './year-pair';

export const namedYear: DateForm = {
  id: 'named-year',
  triggers: TRIGGER.fiscal | TRIGGER.year | TRIGGER.digit,
  read(reader, at) {
    if (reader.has(at, TRIGGER.mixed)) return reader.has(at, TRIGGER.fiscal) ? glued(reader, at) : null;
    if (!reader.has(at, TRIGGER.digit)) return null;
    const value = reader.digits(at);
    const length = reader.length(at);
    if (value < 0 || (length === 4 ? reader.year(at) < 0 : length !== 2)) return null;
    const before = kindBefore(reader, at);
    if (before !== null) {
      if (length === 2 && !startsShort(reader, at, before.first)) return null;
      const short = length === 2 ? shortPair(reader, at, value) : null;
      if (short !== null) return yearOf(reader, before.first, short.last, before.kind, short.start, true);
      if (!reader.endsNumber(at)) return null;
      return yearOf(reader, before.first, at, before.kind, length === 2 ? fullYear(reader.word(at)) : value, false);
    }
    if (length === 2 || !reader.endsNumber(at)) return null;
    const listed = kindOfList(reader, at);
    if (listed !== null) return yearOf(reader, at, at, listed, value, false);
    const after = namedAfter(reader, at);
    return after === null ? null : yearOf(reader, at, after.last, after.kind, value, false);
  },
};

/** "fiscal years 2022, 2023 and 2024", "FYs 2024 and 2025": the kind stands once. */
function kindOfList(reader: DateReader, at: number): YearKind | null {
  const { previous } = reader;
  if (previous === null || at - previous.last > 2 || previous.form !== 'fiscal-year') return null;
  const and = reader.word(at - 1) === 'and' || reader.word(at - 1) === 'or';
  if (at - previous.last === 2 ? !and : reader.gap(at - 1) !== GAP.comma) return null;
  if (previous.first === previous.last) return previous.granularity === 'fiscal-year' ? 'financial' : null;
  const plural = reader.word(previous.first) === 'fys' || reader.word(previous.first + 1) === 'years';
  return plural ? (kindOf(reader, reader.word(previous.first)) ?? 'financial') : null;
}

/** "FY 24" is one, "fiscal 24" and "year 24" are none; "financial year 07/08" is. */
function startsShort(reader: DateReader, at: number, first: number): boolean {
  return reader.word(first).startsWith('fy') || reader.gap(at) === GAP.slash || reader.gap(at) === GAP.hyphen;
}

function shortPair(reader: DateReader, at: number, value: number): { readonly start: number; readonly last: number } | null {
  const gap = reader.gap(at);
  if (gap !== GAP.slash && gap !== GAP.hyphen && gap !== GAP.dash) return null;
  const second = reader.digits(at + 1);
  if (reader.length(at + 1) !== 2 || second !== (value + 1) % 100 || !reader.endsNumber(at + 1)) return null;
  return { start: fullYear(reader.word(at)), last: at + 1 };
}

/** A year named alone is the one it ends in, but where it is the calendar year; of a school year it is the first. */
function yearOf(reader: DateReader, first: number, last: number, kind: YearKind, named: number, paired: boolean): DateCore {
  const expression = yearOfKind(kind, paired || kind === 'academic' || kind === 'calendar' || reader.in('EU') ? named : named - 1);
  return core(reader, 'fiscal-year', first, last, expression, granularityOf(expression));
}

const GLUED = /^(?<kind>[fc])y(?<year>\d{4}|\d\d)$/u;

/** "FY24", "FY2024", "FY2024-25", "FY24/25", "FY2021-2025". */
function glued(reader: DateReader, at: number): DateCore | null {
  const { year: digits, kind } = GLUED.exec(reader.word(at))?.groups ?? {};
  if (digits === undefined) return null;
  if (kind === 'c') return reader.endsNumber(at) ? yearOf(reader, at, at, 'calendar', fullYear(digits), true) : null;
  const from = fullYear(digits);
  const gap = reader.gap(at);
  const tied = gap === GAP.hyphen || gap === GAP.dash || gap === GAP.slash;
  const second = tied ? reader.digits(at + 1) : -1;
  if (second >= 0 && reader.endsNumber(at + 1)) {
    const length = reader.length(at + 1);
    const to = length === 4 ? second : from - (from % 100) + second + (second < from % 100 ? 100 : 0);
    if (length === 2 || length === 4) return ofPair(reader, at, { from, to, last: at + 1, short: length === 2 }, 'financial', at + 1);
  }
  return reader.endsNumber(at) ? yearOf(reader, at, at, 'financial', from, false) : null;
}

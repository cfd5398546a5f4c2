/** Two years tied by a sign: "2016-17", "2016/17", "2007/8", "1999–2000", and runs such as "2021-2027", "1914-18". */
import { fiscalCalendar } from '../../../data/fiscal-calendars';
import { TRIGGER } from '../../scan';
import { core, type DateCore, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';
import { granularityOf, kindBefore, namedAfter, type YearKind, yearOfKind } from './year-kind';
import { CODED } from './year-words';

/** Longer runs of years are references. */
const LONGEST_RUN = 250;
const LONGEST_SHORT_RUN = 40;

export const yearPair: DateForm = {
  id: 'year-pair',
  triggers: TRIGGER.year,
  read(reader, at) {
    const pair = pairAt(reader, at);
    if (pair === null || CODED.has(reader.word(at - 1))) return null;
    // "2014/23" is a chapter or a case: a run of years across a slash needs a preposition.
    if (pair.short && pair.to > pair.from + 1 && reader.gap(at) === GAP.slash && !LEADS.has(reader.word(at - 1))) return null;
    const before = kindBefore(reader, at);
    const after = namedAfter(reader, pair.last);
    return ofPair(reader, before?.first ?? at, pair, before?.kind ?? after?.kind ?? null, after?.last ?? pair.last);
  },
};

const LEADS: ReadonlySet<string> = new Set(['in', 'for', 'during', 'since', 'from', 'between', 'over', 'the']);

export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly last: number;
  /** The second year in two digits or one. */
  readonly short: boolean;
}

/** The pair that begins with word `at`; null where it is a day, a decimal, a reference. */
export function pairAt(reader: DateReader, at: number): Pair | null {
  const from = reader.year(at);
  if (from < 0 || !opensPair(reader, at)) return null;
  const gap = reader.gap(at);
  if (gap !== GAP.hyphen && gap !== GAP.dash && gap !== GAP.wideDash && gap !== GAP.slash && gap !== GAP.wideSlash) return null;
  const second = reader.digits(at + 1);
  if (second < 0 || !closesPair(reader, at + 1)) return null;
  const length = reader.length(at + 1);
  if (length === 4) return reader.year(at + 1) < 0 ? null : { from, to: second, last: at + 1, short: false };
  if (length === 2) return { from, to: from - (from % 100) + second + (second < from % 100 ? 100 : 0), last: at + 1, short: true };
  // "2007/8", "in 2007-8"
  if (length === 1 && second === (from + 1) % 10 && (gap === GAP.slash || (gap !== GAP.wideDash && LEADS.has(reader.word(at - 1)))))
    return { from, to: from + 1, last: at + 1, short: true };
  return null;
}

function opensPair(reader: DateReader, at: number): boolean {
  const before = reader.before(at);
  if (before === 46 || before === 44 || before === 47 || before === 0xa3 || before === 36 || before === 0x20ac || before === 0x20b9)
    return false;
  // "2016/17–2018/19": the second of two.
  if (before === 45 || before === 0x2013 || before === 0x2010) return reader.previous !== null && reader.previous.last === at - 1;
  return before !== 35 && before !== 95;
}

const PAIRED: ReadonlySet<number> = new Set([GAP.slash, GAP.hyphen, GAP.dash]);

/** Not "2016-17-3", "2016-17%", "2016-17.5", "2016/17/EC". */
function closesPair(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at);
  if (!reader.endsNumber(at)) return (gap === GAP.dash || gap === GAP.hyphen) && reader.year(at + 1) >= 0 && PAIRED.has(reader.gap(at + 1));
  return !(gap === GAP.slash && reader.capital(at + 1) && !reader.has(at + 1, TRIGGER.month));
}

/** What a pair says: a financial or school year where the second is the next year, else a run of years. */
export function ofPair(reader: DateReader, first: number, pair: Pair, kind: YearKind | null, last: number): DateCore | null {
  const { from, to, short } = pair;
  // Where the financial year is the calendar year, two years are two.
  if (to === from + 1 && kind !== 'calendar' && !(kind === null && fiscalCalendar(reader.context.jurisdiction).month === 1)) {
    const expression = yearOfKind(kind, from);
    return core(reader, 'fiscal-year', first, last, expression, granularityOf(expression));
  }
  if (to <= from || to - from > LONGEST_RUN || (short && to - from > LONGEST_SHORT_RUN)) return null;
  const year = (value: number) => ({ form: 'calendar' as const, point: { year: value, month: null, day: null } });
  // "FY 2021-2025": from the year that ends in 2021 to the one that ends in 2025.
  const shift = reader.in('EU') ? 0 : 1;
  const one = kind === 'financial' || kind === 'tax' ? (value: number) => yearOfKind(kind, value - shift) : year;
  return core(reader, 'year-range', first, last, { form: 'range', from: one(from), to: one(to), granularity: 'period' }, 'period');
}

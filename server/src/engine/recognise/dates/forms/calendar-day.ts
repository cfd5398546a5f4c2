/** Days written with a month's name: "Tuesday 16th November 2010", "July 24, 2018", "the 6th day of April 1999", "24-Jul-2018". */
import { daysInMonth } from '../../../data/calendar';
import { TRIGGER } from '../../scan';
import { core, type DateCore, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';
import { fullYear, isTens, monthNumber, weekdayNumber } from '../words';
import { dayEndingAt } from './day-word';
import { leaves, monthOfDay, namesStreet, yearAfter, yearWordsAfter } from './month-word';

export const calendarDay: DateForm = {
  id: 'calendar-day',
  triggers: TRIGGER.month,
  read(reader, at) {
    if (reader.has(at, TRIGGER.mixed)) return gluedDay(reader, at);
    return dayFirst(reader, at) ?? monthFirst(reader, at);
  },
};

/** What stands behind the month or the day: a year, "last year", or nothing. */
interface Tail {
  readonly year: number | null;
  readonly yearOffset: number | null;
  readonly last: number;
}

export function tailAfter(reader: DateReader, i: number): Tail {
  const year = yearAfter(reader, i);
  if (year !== null) return { year: year.year, yearOffset: null, last: year.last };
  const words = yearWordsAfter(reader, i);
  return words === null ? { year: null, yearOffset: null, last: i } : { year: null, yearOffset: words.offset, last: words.last };
}

function dayFirst(reader: DateReader, at: number): DateCore | null {
  if (at === 0) return null;
  let before = at - 1;
  const gap = reader.gap(before);
  const dashed = gap === GAP.hyphen || gap === GAP.dash || gap === GAP.slash;
  if (gap !== GAP.space && gap !== GAP.stop && !dashed) return null;
  let spelled = false;
  if (reader.back(before) === 'of' && gap === GAP.space) {
    before -= 1;
    spelled = true;
    if (reader.back(before) === 'day' && reader.gap(before) === GAP.space) before -= 1;
    if (reader.gap(before) !== GAP.space) return null;
  } else if (gap === GAP.stop) return null;
  const day = dayEndingAt(reader, before, spelled);
  if (day === null || (spelled && !day.ordinal && !isLed(reader, day.first))) return null;
  const tail = dashed ? dashedYear(reader, at, gap) : (lastCenturyAfter(reader, at) ?? tailAfter(reader, at));
  if (tail === null || (tail.year === null && namesStreet(reader, at) && !ONLY_DAYS.has(reader.word(day.first - 1)))) return null;
  const month = monthOfDay(reader, at, tail.year !== null, day.ordinal);
  if (month === 0) return null;
  const weekday = weekdayBefore(reader, day.first);
  return point(reader, weekday?.first ?? day.first, tail, month, day.day, weekday?.weekday ?? null);
}

const LEADS: ReadonlySet<string> = new Set(['on', 'from', 'by', 'until', 'till', 'between', 'before', 'after', 'since', 'to', 'and']);

/** Before an address these do not stand: "on 5 June Road Users met". */
const ONLY_DAYS: ReadonlySet<string> = new Set(['on', 'by', 'until', 'since']);

/** "by 15 of February", "Wednesday, 22 of January": a bare number before "of" is otherwise a count. */
function isLed(reader: DateReader, first: number): boolean {
  if (weekdayBefore(reader, first) !== null) return true;
  const gap = reader.gap(first - 1);
  if (gap === GAP.hyphen || gap === GAP.dash) return reader.has(first - 1, TRIGGER.digit);
  return first === 0 ? reader.context.alone : gap === GAP.space && LEADS.has(reader.word(first - 1));
}

/** "3 Aug 96": two digits that can be nothing else, at the end of a phrase. */
function lastCenturyAfter(reader: DateReader, at: number): Tail | null {
  const value = reader.gap(at) === GAP.space && reader.length(at + 1) === 2 ? reader.digits(at + 1) : -1;
  if (value < 70 || !reader.endsNumber(at + 1) || reader.after(at + 1) === 58) return null;
  return reader.gap(at + 1) === GAP.space && !FOLLOWS.has(reader.word(at + 2))
    ? null
    : { year: 1900 + value, yearOffset: null, last: at + 1 };
}

/** "24-Jul-2018": the same sign on both sides and a year behind it, or no year. */
function dashedYear(reader: DateReader, at: number, gap: number): Tail | null {
  // "28-Nov", "10-August 2012", as tables write them.
  if (reader.gap(at) !== gap) {
    const tail = tailAfter(reader, at);
    return reader.capital(at) && (gap === GAP.hyphen || tail.year !== null) ? tail : null;
  }
  const digits = reader.digits(at + 1);
  if (digits < 0 || !reader.endsNumber(at + 1)) return null;
  const length = reader.length(at + 1);
  if (length === 4 && reader.year(at + 1) >= 0) return { year: digits, yearOffset: null, last: at + 1 };
  return length === 2 ? { year: fullYear(String(digits).padStart(2, '0')), yearOffset: null, last: at + 1 } : null;
}

function monthFirst(reader: DateReader, at: number): DateCore | null {
  if (!leaves(reader, at)) return null;
  let dayWord = at + 1;
  if (reader.word(dayWord) === 'the' && reader.gap(dayWord) === GAP.space) dayWord += 1;
  if (!reader.has(dayWord, TRIGGER.digit)) return spelledDay(reader, at, dayWord);
  const day = dayEndingAt(reader, dayWord, false);
  if (day === null) return null;
  // "May 5-9, 2019": the year stands behind the last day.
  const run = lastOfRun(reader, dayWord, day.day);
  const end = run?.word ?? dayWord;
  if (!reader.endsNumber(end)) return null;
  const tail = tailAfter(reader, end);
  const month = monthOfDay(reader, at, tail.year !== null, day.ordinal || reader.isWhole(at, end));
  if (month === 0) return null;
  const weekday = weekdayBefore(reader, at);
  if (tail.year === null && tail.yearOffset === null && weekday === null && !endsPhrase(reader, end) && !isArticled(reader, at))
    return null;
  const first = weekday?.first ?? at;
  if (run === null) return point(reader, first, tail, month, day.day, weekday?.weekday ?? null);
  const one = (on: number) => ({ form: 'calendar' as const, point: { year: tail.year, month, day: on }, yearOffset: tail.yearOffset });
  if (run.day > daysInMonth(tail.year ?? 2000, month)) return null;
  return core(
    reader,
    'date-range',
    first,
    tail.last,
    { form: 'range', from: one(day.day), to: one(run.day), granularity: 'period' },
    'period',
  );
}

/** "May twenty-first, 2019", "January the third": only with a year or the end of a phrase behind, for "in May second homes were taxed". */
function spelledDay(reader: DateReader, at: number, word: number): DateCore | null {
  const last = reader.gap(word) === GAP.hyphen || (reader.gap(word) === GAP.space && isTens(reader.word(word))) ? word + 1 : word;
  const day = dayEndingAt(reader, last, true);
  if (day === null || day.first !== word || reader.gap(last) === GAP.hyphen) return null;
  const tail = tailAfter(reader, last);
  const month = monthOfDay(reader, at, tail.year !== null, true);
  if (month === 0 || (tail.year === null && tail.yearOffset === null && reader.gap(last) === GAP.space)) return null;
  const weekday = weekdayBefore(reader, at);
  return point(reader, weekday?.first ?? at, tail, month, day.day, weekday?.weekday ?? null);
}

const RUNS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'thru']);

function lastOfRun(reader: DateReader, dayWord: number, day: number): { readonly word: number; readonly day: number } | null {
  const gap = reader.gap(dayWord);
  let at = dayWord + 1;
  const and = reader.word(at) === 'and' || gap === GAP.ampersand;
  if (gap === GAP.space) {
    if (!RUNS.has(reader.word(at)) && !and) return null;
    if (reader.gap(at) !== GAP.space) return null;
    at += 1;
    if (reader.word(at) === 'the' && !and) at += 1;
  } else if (gap !== GAP.hyphen && gap !== GAP.dash && gap !== GAP.wideDash && !and) return null;
  if (!reader.has(at, TRIGGER.digit) || !reader.endsNumber(at) || (reader.gap(at) === GAP.space && monthNumber(reader.word(at + 1)) > 0))
    return null;
  const end = dayEndingAt(reader, at, false) ?? (gap === GAP.wideDash ? bare(reader, at) : null);
  if (end === null || end.day <= day || (and && end.day !== day + 1)) return null;
  return { word: at, day: end.day };
}

function bare(reader: DateReader, at: number): { readonly day: number } | null {
  const day = reader.length(at) <= 2 ? reader.digits(at) : -1;
  return day >= 1 && day <= 31 ? { day } : null;
}

/** What may follow a day without a year: "In March 20 people …" is none. */
const FOLLOWS: ReadonlySet<string> = new Set(
  'and or to thru at in on for the that when he she they we it but until through after before by of with as is was will would has had a an which where who from'.split(
    ' ',
  ),
);

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her']);

/** "the June 24 ruling", "an Aug. 3 vote". */
function isArticled(reader: DateReader, at: number): boolean {
  return reader.gap(at - 1) === GAP.space && ARTICLES.has(reader.word(at - 1));
}

export function endsPhrase(reader: DateReader, i: number): boolean {
  if (reader.after(i) === 37) return false;
  if (reader.gap(i) !== GAP.space || reader.capital(i + 1)) return true;
  return FOLLOWS.has(reader.word(i + 1));
}

/** With its capital, or written out: "sat" and "sun" are words. */
export function isWeekday(reader: DateReader, at: number): boolean {
  return reader.has(at, TRIGGER.weekday) && (reader.capital(at) || reader.length(at) >= 6) && weekdayNumber(reader.word(at)) > 0;
}

/** "Tuesday 16", "Tuesday, 16", "Tuesday the 16th": the weekday before word `i`. */
export function weekdayBefore(reader: DateReader, i: number): { readonly first: number; readonly weekday: number } | null {
  let at = i - 1;
  if (reader.back(at) === 'the' && reader.gap(at) === GAP.space) at -= 1;
  if (at < reader.floor || !isWeekday(reader, at)) return null;
  const gap = reader.gap(at);
  if (gap !== GAP.space && gap !== GAP.comma && gap !== GAP.stop) return null;
  const weekday = weekdayNumber(reader.word(at));
  return weekday === 0 ? null : { first: at, weekday };
}

function point(reader: DateReader, first: number, tail: Tail, month: number, day: number, weekday: number | null): DateCore {
  const { year, yearOffset } = tail;
  return core(
    reader,
    'calendar-day',
    first,
    tail.last,
    { form: 'calendar', point: { year, month, day }, yearOffset },
    'day',
    // Longest February where the year is not known: the 29th may exist.
    { weekday, impossible: day > daysInMonth(year ?? 2000, month) },
  );
}

const GLUED = /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?<month>[a-z]{3,9})(?<year>\d{4})?$/u;

/** "16March 2019", "16Mar2019": words that a bad conversion ran together. */
function gluedDay(reader: DateReader, at: number): DateCore | null {
  const groups = GLUED.exec(reader.word(at))?.groups;
  const month = monthNumber(groups?.month ?? '');
  const day = Number(groups?.day);
  if (groups === undefined || month === 0 || day < 1 || day > 31) return null;
  const tail = groups.year === undefined ? tailAfter(reader, at) : { year: Number(groups.year), yearOffset: null, last: at };
  const weekday = weekdayBefore(reader, at);
  return tail.year === null && weekday === null ? null : point(reader, weekday?.first ?? at, tail, month, day, weekday?.weekday ?? null);
}

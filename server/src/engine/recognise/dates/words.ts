/** The words of dates, in lower case: units, counts, ordinals, and what stands before a date. */
import { TENS as TENS_WORDS, UNITS } from '../../data/magnitudes';
import { MONTHS, SEASONS, WEEKDAYS } from '../../data/months';
import { isDigit } from '../../text';
import type { DatePart, DateUnit } from './expression';

const MONTH_BY_WORD = new Map(Object.entries(MONTHS));
const WEEKDAY_BY_WORD = new Map(Object.entries(WEEKDAYS));
const SEASON_BY_WORD = new Map(Object.entries(SEASONS));

/** 1 to 12, 0 where the word is no month. */
export function monthNumber(word: string): number {
  return MONTH_BY_WORD.get(word) ?? 0;
}

/** 1 Monday to 7 Sunday, 0 where the word is no weekday. */
export function weekdayNumber(word: string): number {
  return WEEKDAY_BY_WORD.get(word) ?? 0;
}

export function seasonNumber(word: string): 1 | 2 | 3 | 4 | 0 {
  return SEASON_BY_WORD.get(word) ?? 0;
}

export interface UnitWord {
  readonly unit: DateUnit;
  readonly plural: boolean;
  readonly times: number;
}

const TIME_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;

/** Singular and plural; a fortnight is two weeks. */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ...TIME_UNITS.map((unit): [string, UnitWord] => [unit, { unit, plural: false, times: 1 }]),
  ...TIME_UNITS.map((unit): [string, UnitWord] => [`${unit}s`, { unit, plural: true, times: 1 }]),
  ['fortnight', { unit: 'week', plural: false, times: 2 }],
  ['qtr', { unit: 'quarter', plural: false, times: 1 }],
]);

const TENS = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['hundred', 100],
]);

/** −1 where the word is no count, 0 for "several" and "few". */
export function countOf(word: string): number {
  if (word === 'several' || word === 'few') return 0;
  if (word === 'couple') return 2;
  if (isDigit(word.charCodeAt(0))) return /^\d{1,3}$/u.test(word) ? Number(word) : -1;
  return TENS.get(word) ?? UNITS[word] ?? -1;
}

/** 20 to 90, 0 where the word is none of them. */
export function tensOf(word: string): number {
  return TENS_WORDS[word] ?? 0;
}

export function isTens(word: string): boolean {
  return word !== 'hundred' && TENS.has(word);
}

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
]);

/** "third" and "3rd"; 0 where the word is no ordinal. */
export function ordinalOf(word: string): number {
  const known = ORDINALS.get(word);
  if (known !== undefined) return known;
  const digits = /^(?<n>\d{1,2})(?:st|nd|rd|th)$/u.exec(word)?.groups?.n;
  return digits === undefined ? 0 : Number(digits);
}

export const FISCAL_WORDS: ReadonlySet<string> = new Set(['financial', 'fiscal', 'budget']);
export const ACADEMIC_WORDS: ReadonlySet<string> = new Set(['academic', 'school']);

/** Before a date, with a space or a hyphen. */
export const PARTS: ReadonlyMap<string, DatePart> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', 'earlier'],
  ['later', 'later'],
]);
/** Before "of" and a date. */
export const EDGES: ReadonlyMap<string, DatePart> = new Map([
  ['start', 'start'],
  ['beginning', 'start'],
  ['outset', 'start'],
  ['end', 'end'],
  ['close', 'end'],
  ['middle', 'mid'],
  ['rest', 'later'],
  ['remainder', 'later'],
]);

/** Two-digit years: 70 to 99 are the twentieth century. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

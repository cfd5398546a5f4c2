/** Pattern pieces that several date forms share. */

import { UNITS } from '../../data/magnitudes';
import { MONTHS, SEASONS, WEEKDAYS } from '../../data/months';

export const S = '[\\s\\u00A0]';
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\\.|(?![\\p{L}])))';
export const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)(?:\\.|(?![\\p{L}])))';
export const SEASON = '(?:spring|summer|autumn|winter|fall)';
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)';
export const COUNT =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|few|couple of|a few|a couple of)';

export function monthNumber(word: string): number {
  return MONTHS[word.toLowerCase().replace(/\.$/u, '')] ?? 0;
}

export function weekdayNumber(word: string | undefined): number | null {
  return word === undefined ? null : (WEEKDAYS[word.toLowerCase().replace(/\.$/u, '')] ?? null);
}

export function seasonNumber(word: string): 1 | 2 | 3 | 4 {
  return SEASONS[word.toLowerCase()] ?? 1;
}

/** Null for "several" and "a few". */
export function countOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(lower)) return Number(lower);
  if (lower.includes('couple')) return 2;
  const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50 };
  return tens[lower] ?? UNITS[lower] ?? null;
}

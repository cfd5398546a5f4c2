/** The name of a month as a word of the text: full or short, with its capital, and what may follow it. */
import { STREET_NOUNS } from '../../../data/street-nouns';
import { TRIGGER } from '../../scan';
import { type DateReader, GAP } from '../reader';
import { monthNumber } from '../words';
import { spelledYearAt } from './spelled-year';

/** Words that are also verbs, adjectives or other things: without a capital they need a year beside them. */
const COMMON: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'dec', 'august', 'jan', 'sep']);

/** Verbs: without a capital they need an ordinal or a year beside them. */
const VERBS: ReadonlySet<string> = new Set(['may', 'march', 'mar']);

/** The month beside a day: "15 february" in a hasty hand, "2nd of march"; "march 20" without a capital is no date. */
export function monthOfDay(reader: DateReader, i: number, dated: boolean, ordinal: boolean): number {
  const month = monthAt(reader, i, dated);
  if (month > 0 || !reader.has(i, TRIGGER.month)) return month;
  const word = reader.word(i);
  return ordinal || !VERBS.has(word) ? monthNumber(word) : 0;
}

/** 1 to 12; 0 where word `i` is no month, or a word that only a year could make one and none is `dated`. */
export function monthAt(reader: DateReader, i: number, dated: boolean): number {
  if (!reader.has(i, TRIGGER.month)) return 0;
  const word = reader.word(i);
  const month = monthNumber(word);
  if (month === 0 || reader.capital(i)) return month;
  return dated && !(COMMON.has(word) && reader.floor > i) ? month : 0;
}

const STREETS: ReadonlySet<string> = new Set(STREET_NOUNS);

/** "12 March Street": the month is the street's. */
export function namesStreet(reader: DateReader, i: number): boolean {
  return reader.gap(i) === GAP.space && reader.capital(i + 1) && STREETS.has(reader.raw(i + 1));
}

/** "Sept" may carry a full stop. */
export function isShortMonth(word: string): boolean {
  return word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july';
}

/** True for a space, or for the full stop of a short month. */
export function leaves(reader: DateReader, i: number): boolean {
  const gap = reader.gap(i);
  return gap === GAP.space || (gap === GAP.stop && isShortMonth(reader.word(i)));
}

/** "April last year", "the summer of this year": −1, 0 or 1, with the last word; null where no such words follow. */
export function yearWordsAfter(reader: DateReader, i: number): { readonly offset: number; readonly last: number } | null {
  if (reader.gap(i) !== GAP.space) return null;
  let at = i + 1;
  if (reader.word(at) === 'of' && reader.gap(at) === GAP.space) at += 1;
  const which = reader.word(at);
  const offset = which === 'last' ? -1 : which === 'this' ? 0 : which === 'next' ? 1 : null;
  if (offset === null || reader.gap(at) !== GAP.space || reader.word(at + 1) !== 'year' || reader.gap(at + 1) === GAP.hyphen) return null;
  return { offset, last: at + 1 };
}

export interface YearAfter {
  readonly year: number;
  readonly last: number;
}

/** The year behind a month, day or season: "2017", ", 2017", "of 2017", "'17"; null where none follows. */
export function yearAfter(reader: DateReader, i: number): YearAfter | null {
  const gap = reader.gap(i);
  if (gap === GAP.openApostrophe || gap === GAP.apostrophe) return shortYear(reader, i + 1);
  if (gap !== GAP.space && gap !== GAP.comma && gap !== GAP.stop && gap !== GAP.tightComma) return null;
  let at = i + 1;
  if (gap === GAP.space && reader.word(at) === 'of') {
    if (reader.gap(at) !== GAP.space) return null;
    at += 1;
  }
  const year = reader.year(at);
  if (year < 0) return gap === GAP.stop || gap === GAP.tightComma ? null : spelledYearAt(reader, at);
  if (!reader.endsNumber(at)) return null;
  if (gap === GAP.stop && !isShortMonth(reader.word(i))) return null;
  return { year, last: at };
}

function shortYear(reader: DateReader, at: number): YearAfter | null {
  const value = reader.digits(at);
  if (value < 0 || reader.length(at) !== 2 || !reader.endsNumber(at)) return null;
  return { year: value >= 70 ? 1900 + value : 2000 + value, last: at };
}

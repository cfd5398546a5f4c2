/** The day of a month as a word: "3", "3rd", "third", "twenty-first". */
import { TRIGGER } from '../../scan';
import { type DateReader, GAP } from '../reader';
import { ordinalOf } from '../words';

export interface DayRead {
  readonly day: number;
  /** The first word it takes. */
  readonly first: number;
  readonly ordinal: boolean;
}

/** The day that ends with word `i`; null for anything else. `spelled` allows "third". */
export function dayEndingAt(reader: DateReader, i: number, spelled: boolean): DayRead | null {
  if (i < reader.floor) return null;
  if (reader.has(i, TRIGGER.digit)) {
    const digits = reader.length(i) <= 2 ? reader.digits(i) : -1;
    const day = digits >= 0 ? digits : ordinalOf(reader.word(i));
    if (day < 1 || day > 31 || !standsFree(reader, i)) return null;
    return { day, first: i, ordinal: digits < 0 };
  }
  if (!spelled) return null;
  const day = ordinalOf(reader.word(i));
  if (day === 0) return null;
  const tens = reader.back(i - 1);
  const gap = reader.gap(i - 1);
  if (day <= 9 && (gap === GAP.hyphen || gap === GAP.space) && (tens === 'twenty' || (tens === 'thirty' && day === 1)))
    return { day: (tens === 'twenty' ? 20 : 30) + day, first: i - 1, ordinal: true };
  return { day, first: i, ordinal: true };
}

/** Not "£3 March", not "12.3 March", not "COVID-19 March". */
function standsFree(reader: DateReader, i: number): boolean {
  const before = reader.before(i);
  if (before === 0 || before === 32 || before === 0xa0) return !isCitedNumber(reader, i);
  const gap = reader.gap(i - 1);
  if (gap === GAP.space) return !isCitedNumber(reader, i);
  // "Date:30 June", not "10:30 June"
  if (before === 58) return !reader.has(i - 1, TRIGGER.digit);
  // "28/29 June"
  if (gap === GAP.slash) return reader.has(i - 1, TRIGGER.digit) && reader.length(i - 1) <= 2 && reader.gap(i - 2) !== GAP.slash;
  if (gap === GAP.hyphen || gap === GAP.dash) return reader.has(i - 1, TRIGGER.digit | TRIGGER.month);
  return (
    !(before === 46 || before === 44 || before === 47 || before === 0xa3 || before === 36 || before === 0x20ac || before === 35) &&
    gap !== GAP.dot
  );
}

const CITED: ReadonlySet<string> = new Set(['section', 'sections', 'schedule', 'paragraph', 'article', 'regulation', 'rule', 'page', 'no']);

function isCitedNumber(reader: DateReader, i: number): boolean {
  return CITED.has(reader.word(i - 1));
}

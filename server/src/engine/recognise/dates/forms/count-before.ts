/** The count before a unit of time: "two", "18", "twenty-five", "two to three", "a couple of", "the few". */
import { type DateReader, GAP } from '../reader';
import { countOf, isTens } from '../words';

export interface CountRead {
  /** Null for "several" and "a few"; of "two to three" the larger. */
  readonly count: number | null;
  readonly first: number;
}

const TIES: ReadonlySet<string> = new Set(['to', 'or', 'and']);

/** The count that ends with word `i`; null where there is none. */
export function countBefore(reader: DateReader, i: number): CountRead | null {
  const one = single(reader, i);
  if (one === null) return null;
  // "two to three years", "5-10 years".
  const gap = reader.gap(one.first - 1);
  const tied =
    gap === GAP.space && TIES.has(reader.back(one.first - 1)) && reader.gap(one.first - 2) === GAP.space
      ? one.first - 2
      : gap === GAP.hyphen || gap === GAP.dash || gap === GAP.wideDash
        ? one.first - 1
        : -1;
  const lower = tied < reader.floor ? null : single(reader, tied);
  if (lower === null || lower.count === null || one.count === null || lower.count >= one.count) return one;
  return { count: one.count, first: lower.first };
}

function single(reader: DateReader, i: number): CountRead | null {
  if (i < reader.floor) return null;
  let at = i;
  if (reader.back(at) === 'of' && reader.back(at - 1) === 'couple') at -= 1;
  const count = countOf(reader.back(at));
  if (count < 0) return null;
  const tens = reader.back(at - 1);
  if (count >= 1 && count <= 9 && reader.gap(at - 1) === GAP.hyphen && isTens(tens)) return { count: countOf(tens) + count, first: at - 1 };
  return { count: count === 0 ? null : count, first: at };
}

/** "two and a half", which ends with word `i`. */
export function countAndHalfBefore(reader: DateReader, i: number): CountRead | null {
  for (let at = i; at > i - 3; at -= 1) if (reader.gap(at - 1) !== GAP.space) return null;
  if (reader.back(i - 1) !== 'a' || reader.back(i - 2) !== 'and') return null;
  const whole = countOf(reader.back(i - 3));
  return whole < 1 ? null : { count: whole + 0.5, first: i - 3 };
}

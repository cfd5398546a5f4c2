/** Pairs of figures that may state the same thing with different values: judged by what they count, never by their value alone. */
import { compareStated, type StatedFigure } from './compare';
import type { Subject } from './subject';

/** A figure with what its text tells of it. */
export interface PlacedFigure extends StatedFigure {
  readonly subject: Subject;
  /** ISO 4217 for money; rates and plain sums are kept apart by it: "GBP/year". */
  readonly measure: string | null;
  /** Of the passage itself; null where it gives none. */
  readonly period: { readonly start: string; readonly end: string } | null;
  /** Year in which it was said; null where not known. */
  readonly year: number | null;
  /** Figures of one article do not state one thing twice: they are parts, steps and comparisons. */
  readonly article: string;
}

/** "other thing counted", "place not given", "period not given". */
export type Difference = 'thing' | 'place' | 'period';

export interface NearPair<F extends PlacedFigure> {
  readonly a: F;
  readonly b: F;
  readonly differs: readonly Difference[];
}

/** Two telling words in common, and most of the shorter clause. */
const LEAST_SHARED = 2;
const LEAST_OF_SHORTER = 0.6;
/** Of money, whose purposes are told in the words of every budget. */
const LEAST_OF_PURPOSE = 0.75;
/** Values further apart than this are parts and wholes, not two counts of one thing. */
const MOST_TIMES = 3;
/** Statements further apart in time are of different times. */
const MOST_YEARS = 2;
/** A pair of words that more figures share tells nothing apart in this folder. */
const MOST_ALIKE = 64;

/** In the order of the figures. */
export function nearPairs<F extends PlacedFigure>(figures: readonly F[]): NearPair<F>[] {
  const buckets = new Map<string, number[]>();
  for (const [index, { subject }] of figures.entries()) {
    for (const key of keysOf(subject)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else bucket.push(index);
    }
  }
  const pairs = new Map<string, NearPair<F>>();
  for (const bucket of buckets.values()) {
    if (bucket.length > MOST_ALIKE) continue;
    for (const [at, first] of bucket.entries()) {
      for (const second of bucket.slice(at + 1)) {
        const key = `${first} ${second}`;
        const [a, b] = [figures[first], figures[second]];
        if (a === undefined || b === undefined || pairs.has(key)) continue;
        const differs = differences(a, b);
        if (differs !== null) pairs.set(key, { a, b, differs });
      }
    }
  }
  return [...pairs].sort(([a], [b]) => order(a) - order(b)).map(([, pair]) => pair);
}

function order(key: string): number {
  const [first = 0, second = 0] = key.split(' ').map(Number);
  return first * 1e7 + second;
}

/** Every pair of telling words, under the concept: whoever shares two words meets. */
function keysOf({ concept, words }: Subject): string[] {
  const sorted = [...words].sort().slice(0, 12);
  const keys: string[] = [];
  for (const [at, word] of sorted.entries()) for (const other of sorted.slice(at + 1)) keys.push(`${concept} ${word} ${other}`);
  return keys;
}

/** Null where the two are not near, or do not differ. */
function differences(a: PlacedFigure, b: PlacedFigure): Difference[] | null {
  if (a.kind !== b.kind || a.measure !== b.measure || a.article === b.article || a.subject.concept !== b.subject.concept) return null;
  const shared = [...a.subject.words].filter((word) => b.subject.words.has(word)).length;
  const shorter = Math.min(a.subject.words.size, b.subject.words.size);
  if (shared < LEAST_SHARED || shared < shorter * (a.kind === 'money' ? LEAST_OF_PURPOSE : LEAST_OF_SHORTER)) return null;
  if (a.year !== null && b.year !== null && Math.abs(a.year - b.year) > MOST_YEARS) return null;
  // Two places or two periods that are both given are two things.
  if (a.subject.place !== null && b.subject.place !== null && a.subject.place !== b.subject.place) return null;
  if (a.period !== null && b.period !== null && (a.period.end < b.period.start || b.period.end < a.period.start)) return null;
  const [one, other] = [a.max ?? a.min ?? 0, b.max ?? b.min ?? 0];
  if (one <= 0 || other <= 0 || Math.max(one, other) > MOST_TIMES * Math.min(one, other)) return null;
  if (compareStated(a, b).answer !== 'differ') return null;
  const differs: Difference[] = [];
  if (a.subject.noun !== b.subject.noun) differs.push('thing');
  if (a.subject.place !== b.subject.place) differs.push('place');
  if ((a.period === null) !== (b.period === null)) differs.push('period');
  return differs;
}

const WORDS: Readonly<Record<Difference, string>> = { thing: 'other thing counted', place: 'place not given', period: 'period not given' };

/** "other thing counted, place not given"; "nothing that the texts say" where none of the three differs. */
export function describeDifferences(differs: readonly Difference[]): string {
  return differs.length === 0 ? 'nothing that the texts say' : differs.map((difference) => WORDS[difference]).join(', ');
}

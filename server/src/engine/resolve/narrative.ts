/** The date that carries on in a passage: the year of a later month, and what "the following year" follows. */
import { type DateMention, statedYear } from '../recognise';
import type { Interval } from './interval';

export interface Narrative {
  readonly block: number;
  /** The calendar year last named; null where none was. */
  readonly year: number | null;
  /** As written, for the reason. */
  readonly text: string;
  /** Where it ends in the prose of its block. */
  readonly end: number;
  /** What the last date means; null where it is not known. */
  readonly interval: Interval | null;
}

/** A decade or century hands no year on; a financial year hands on itself, since its months lie in two years. */
export function carriedOn(before: Narrative | null, mention: DateMention, interval: Interval | null): Narrative | null {
  const same = before !== null && before.block === mention.block ? before : null;
  const { form } = mention.expression;
  const years = form === 'fiscal-year' || form === 'academic-year';
  const year = form === 'decade' || form === 'century' || years ? null : statedYear(mention.expression);
  if (year === null && interval === null) return same;
  const named = year !== null || years;
  return {
    block: mention.block,
    year: named ? year : (same?.year ?? null),
    text: named ? mention.text : (same?.text ?? ''),
    end: named ? mention.proseSpan.end : (same?.end ?? mention.proseSpan.end),
    interval: interval ?? same?.interval ?? null,
  };
}

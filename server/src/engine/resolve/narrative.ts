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

/** The year a date hands on: that of a range is its last. A financial year names none: its months lie in two. */
function handedOn({ expression }: DateMention): number | null {
  const year = statedYear(expression);
  return expression.form === 'fiscal-year' ||
    expression.form === 'academic-year' ||
    expression.form === 'decade' ||
    expression.form === 'century'
    ? null
    : year;
}

export function carriedOn(before: Narrative | null, mention: DateMention, interval: Interval | null): Narrative | null {
  const same = before !== null && before.block === mention.block ? before : null;
  const year = handedOn(mention);
  if (year === null && interval === null) return same;
  return {
    block: mention.block,
    year: year ?? same?.year ?? null,
    text: year === null ? (same?.text ?? '') : mention.text,
    end: year === null ? (same?.end ?? mention.proseSpan.end) : mention.proseSpan.end,
    interval: interval ?? same?.interval ?? null,
  };
}

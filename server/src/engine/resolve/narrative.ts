/** The date that carries on in a passage: the year of a later month, and what "the following year" follows. */
import { type DateExpression, type DateMention, innermost, statedYear } from '../recognise';
import type { Interval } from './interval';

export interface Narrative {
  readonly block: number;
  /** The calendar year last named; null where none was. */
  readonly year: number | null;
  /** As written, for the reason. */
  readonly text: string;
  /** Where it ends in the prose of its block. */
  readonly end: number;
  /** Where the date found last ends, whatever it names. */
  readonly lastEnd: number;
  /** Its year carries on into other sentences: "In 1986 …", not "the 1986 election". */
  readonly lasting: boolean;
  /** What the last date means; null where it is not known. */
  readonly interval: Interval | null;
  /** The financial year last named, whole or in part; null where a calendar year was named since. */
  readonly financial: DateExpression | null;
}

/** A decade or century hands no year on; a financial year hands on itself, since its months lie in two years. */
export function carriedOn(
  before: Narrative | null,
  mention: DateMention,
  interval: Interval | null,
  prose: string,
  /** Its own year was counted from the document's date. */
  fresh: boolean,
): Narrative | null {
  const same = before !== null && before.block === mention.block ? before : null;
  const { form } = mention.expression;
  const years = form === 'fiscal-year' || form === 'academic-year';
  // "Two years later" moves the passage on.
  const moved = form === 'sequel' && interval !== null && (same?.year ?? null) !== null ? interval.start.year : null;
  const year = form === 'decade' || form === 'century' || years ? null : (statedYear(mention.expression) ?? moved);
  if (year === null && interval === null) return same;
  // "28% (30% in 2019); since March": an aside hands nothing on.
  if (year !== null && (same?.year ?? null) !== null && isAside(prose, mention.proseSpan.start)) return same;
  // A day counted from the document's own date leaves the year named before it behind.
  if (fresh && same !== null && same.year !== null) return { ...same, year: null, interval, end: mention.proseSpan.end };
  const named = year !== null || years;
  const inner = innermost(mention.expression);
  const financial = inner.form === 'fiscal-year' && inner.which === null ? inner : named ? null : (same?.financial ?? null);
  return {
    block: mention.block,
    year: named ? year : (same?.year ?? null),
    text: named ? mention.text : (same?.text ?? ''),
    lasting: named && moved === null ? isLasting(mention, prose) : (same?.lasting ?? false),
    end: named ? mention.proseSpan.end : (same?.end ?? mention.proseSpan.end),
    lastEnd: mention.proseSpan.end,
    interval: interval ?? same?.interval ?? null,
    financial,
  };
}

/** How far back an opening bracket is looked for, in characters. */
const ASIDE = 80;

function isAside(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - ASIDE), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** A day or month, or a year behind "in" or "during"; a bound ("since 2010") says only where something began or ends. */
function isLasting({ value, proseSpan }: DateMention, prose: string): boolean {
  if (value.comparator !== null) return false;
  if (value.granularity !== 'year') return true;
  return /\b(?:in|during|throughout|early|mid|late)[\s-]$/iu.test(prose.slice(Math.max(0, proseSpan.start - 12), proseSpan.start));
}

/** Completes the dates of a document: the year of bare months from the narrative or the tense, relative dates from the document's own. */
import { type CalendarDay, dayOfIso, isoDay } from '../data/calendar';
import { type DateExpression, type DateMention, innermost, isOpen, type Mention } from '../recognise';
import type { DocumentSyntax } from '../syntax';
import { edtfOf } from './edtf';
import { type ImpliedYear, impliedYear } from './implied-year';
import { type Interval, intervalOf, type Surroundings } from './interval';
import { carriedOn, type Narrative } from './narrative';
import { quarterYear } from './quarter-year';
import { weekdayAhead } from './tense';
import type { DocumentContext } from './types';

export function resolveDates(
  mentions: readonly Mention[],
  syntax: DocumentSyntax,
  contexts: { readonly document: DocumentContext; readonly segments: readonly DocumentContext[] },
): Mention[] {
  // The year last named in the same block carries on: "In January 2017 … In March the department …".
  let narrative: Narrative | null = null;
  let known: { readonly value: string; readonly base: CalendarDay | null } | null = null;
  const financial = mentions.some((mention) => mention.kind === 'date' && innermost(mention.expression).form === 'fiscal-year');
  return mentions.map((mention) => {
    if (mention.kind !== 'date' || mention.reading.impossible) return mention;
    const block = syntax.blocks[mention.block];
    const context = contexts.segments[block?.segment ?? 0] ?? contexts.document;
    const { date } = context;
    if (date !== null && known?.value !== date.value) known = { value: date.value, base: dayOfIso(date.value) };
    const base = date === null ? null : (known?.base ?? null);
    const carried: Narrative | null = narrative !== null && narrative.block === mention.block ? narrative : null;
    const quarter = quarterYear(mention, block?.prose.text ?? '', carried, financial ? base : null, context.jurisdiction);
    const expression = quarter?.expression ?? mention.expression;
    const implied = isOpen(expression) ? impliedYear(mention, block?.prose.text ?? '', context, base, carried) : null;
    const around: Surroundings = {
      base,
      year: implied?.year ?? null,
      jurisdiction: context.jurisdiction,
      before: carried?.interval ?? null,
    };
    const interval = intervalOf(expression === mention.expression ? aheadOf(mention, block?.prose.text ?? '') : expression, around);
    narrative = carriedOn(carried, mention, interval, block?.prose.text ?? '', implied !== null && implied.base === date?.value);
    return completed(mention, interval, implied ?? quarter, date?.value ?? null);
  });
}

/** "will vote on Thursday", "by Friday": the next one, not the last. */
function aheadOf({ expression, value, proseSpan }: DateMention, prose: string): DateExpression {
  if (expression.form === 'day-of-month' && expression.monthOffset === null && expression.weekday === undefined) {
    const forward = ['by', 'until', 'before'].includes(value.comparator ?? '') || weekdayAhead(prose, proseSpan.start);
    return forward ? { ...expression, which: 'next' } : expression;
  }
  if (expression.form !== 'weekday' || expression.which !== null || expression.week !== undefined) return expression;
  const bound = value.comparator === 'by' || value.comparator === 'until' || value.comparator === 'before';
  return bound || weekdayAhead(prose, proseSpan.start) ? { ...expression, which: 'next' } : expression;
}

function completed(
  mention: DateMention,
  interval: Interval | null,
  year: Pick<ImpliedYear, 'because' | 'base'> | null,
  documentDate: string | null,
): DateMention {
  const { expression } = mention;
  const open = isOpen(expression);
  const hangs = open || needsBase(expression);
  const implied = year === null ? mention.implied : [...mention.implied, { part: 'year' as const, because: year.because }];
  const reading = {
    ...mention.reading,
    relative: hangs,
    base: hangs && interval !== null ? (year?.base ?? documentDate) : null,
    rule: interval?.rule ?? year?.because ?? null,
  };
  if (interval === null) return { ...mention, reading, implied };
  const start = isoDay(interval.start.year, interval.start.month, interval.start.day);
  const end = isoDay(interval.end.year, interval.end.month, interval.end.day);
  const stated = mention.value.granularity;
  const granularity = stated === 'fiscal-year' || stated === 'academic-year' ? stated : interval.granularity;
  const value = { ...mention.value, start, end, granularity, edtf: edtfOf(start, end, granularity) };
  if (!hangs || open) return { ...mention, value, reading, implied };
  return {
    ...mention,
    value,
    reading,
    implied: [...implied, { part: 'interval', because: reading.rule ?? 'counted from the document’s date' }],
  };
}

function needsBase(expression: DateExpression): boolean {
  const inner = innermost(expression);
  switch (inner.form) {
    case 'fiscal-year':
    case 'academic-year':
      return inner.which !== null;
    case 'named-day':
      return inner.which !== null || inner.yearOffset !== null;
    case 'season':
      return inner.which !== null || (inner.yearOffset ?? null) !== null;
    case 'calendar':
      return (inner.which ?? null) !== null || (inner.yearOffset ?? null) !== null;
    case 'decade':
    case 'century':
      return false;
    default:
      return true;
  }
}

/** Completes the dates of a document: the year of bare months from the narrative or the tense, relative dates from the document's own. */
import { type CalendarDay, dayOfIso, daysInMonth, isoDay, weekdayOf } from '../data/calendar';
import { type DateExpression, type DateMention, innermost, isOpen, type Mention, monthOf } from '../recognise';
import type { DocumentSyntax } from '../syntax';
import { edtfOf } from './edtf';
import { type Interval, intervalOf, type Surroundings } from './interval';
import { yearNear } from './intervals/calendar';
import { seasonMonth } from './intervals/season';
import { carriedOn, type Narrative } from './narrative';
import { isSameSentence, looksForward, saysSince, weekdayAhead } from './tense';
import type { DocumentContext } from './types';

export function resolveDates(
  mentions: readonly Mention[],
  syntax: DocumentSyntax,
  contexts: { readonly document: DocumentContext; readonly segments: readonly DocumentContext[] },
): Mention[] {
  // The year last named in the same block carries on: "In January 2017 … In March the department …".
  let narrative: Narrative | null = null;
  let known: { readonly value: string; readonly base: CalendarDay | null } | null = null;
  return mentions.map((mention) => {
    if (mention.kind !== 'date' || mention.reading.impossible) return mention;
    const block = syntax.blocks[mention.block];
    const context = contexts.segments[block?.segment ?? 0] ?? contexts.document;
    const { date } = context;
    if (date !== null && known?.value !== date.value) known = { value: date.value, base: dayOfIso(date.value) };
    const base = date === null ? null : (known?.base ?? null);
    const carried: Narrative | null = narrative !== null && narrative.block === mention.block ? narrative : null;
    const implied = isOpen(mention.expression) ? yearFor(mention, block?.prose.text ?? '', context, base, carried) : null;
    const around: Surroundings = {
      base,
      year: implied?.year ?? null,
      jurisdiction: context.jurisdiction,
      before: carried?.interval ?? null,
    };
    const interval = intervalOf(aheadOf(mention, block?.prose.text ?? ''), around);
    narrative = carriedOn(carried, mention, interval);
    return completed(mention, interval, implied, date?.value ?? null);
  });
}

interface ImpliedYear {
  readonly year: number;
  readonly because: string;
  /** The year named before or the document's date, as the base of the reading. */
  readonly base: string;
}

/** The year of an open date: from the narrative, else from the document's date and the tense; null where neither says. */
function yearFor(
  { expression, value, proseSpan, reading }: DateMention,
  prose: string,
  { jurisdiction, date }: DocumentContext,
  base: CalendarDay | null,
  narrative: Narrative | null,
): ImpliedYear | null {
  const bound = value.comparator === 'by' || value.comparator === 'until';
  const forward = !saysSince(prose, proseSpan.start) && (bound || looksForward(prose, proseSpan.start, proseSpan.end));
  if (
    narrative !== null &&
    narrative.year !== null &&
    carries(narrative, narrative.year, prose, proseSpan.start, forward, base?.year ?? null)
  )
    return { year: narrative.year, because: `the year of “${narrative.text}”, named just before`, base: String(narrative.year) };
  const inner = innermost(expression);
  const month = inner.form === 'season' ? seasonMonth(inner.season, jurisdiction) : monthOf(expression);
  if (base === null || month === null || date === null) return null;
  const exact = inner.form === 'calendar' ? inner.point.day : null;
  const byWeekday = exact === null || reading.weekday === null ? null : yearOfWeekday(base.year, month, exact, reading.weekday);
  if (byWeekday !== null) return { year: byWeekday, because: 'the nearest year in which the day falls on that weekday', base: date.value };
  // A season that is on is the one that is meant.
  const running = inner.form === 'season' && month !== 12 && base.month >= month && base.month <= month + 2;
  return {
    year: running ? base.year : yearNear(base, month, exact, forward, false),
    because: forward
      ? 'the first one on or after the document’s date, since the text looks forward'
      : 'the last one up to the document’s date',
    base: date.value,
  };
}

/** Within its sentence a year always carries on; into the next only where the text does not look ahead of it or back from it. */
function carries({ end }: Narrative, year: number, prose: string, start: number, forward: boolean, base: number | null): boolean {
  if (base === null || isSameSentence(prose, end, start)) return true;
  return forward ? year >= base : year <= base;
}

/** "Friday 15 December": of this year and those beside it the one whose day is a Friday; null where none or two are. */
function yearOfWeekday(year: number, month: number, day: number, weekday: number): number | null {
  const found = [year - 1, year, year + 1].filter(
    (one) => day <= daysInMonth(one, month) && weekdayOf({ year: one, month, day }) === weekday,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "will vote on Thursday", "by Friday": the next one, not the last. */
function aheadOf({ expression, value, proseSpan }: DateMention, prose: string): DateExpression {
  if (expression.form !== 'weekday' || expression.which !== null) return expression;
  const bound = value.comparator === 'by' || value.comparator === 'until' || value.comparator === 'before';
  return bound || weekdayAhead(prose, proseSpan.start) ? { ...expression, which: 'next' } : expression;
}

function completed(mention: DateMention, interval: Interval | null, year: ImpliedYear | null, documentDate: string | null): DateMention {
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
    case 'named-day':
      return inner.which !== null;
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

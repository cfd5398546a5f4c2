/** The year of a month, day, season or holiday that states none: from the narrative, the weekday, or the document's date and the tense. */
import { addDays, type CalendarDay, compareDays, daysInMonth, weekdayOf } from '../data/calendar';
import { type DateExpression, type DateMention, innermost, monthOf } from '../recognise';
import { yearNear } from './intervals/calendar';
import { seasonMonth } from './intervals/season';
import type { Narrative } from './narrative';
import { directionOf, isSameSentence, isSetFor, saysSince, saysWill } from './tense';
import type { DocumentContext } from './types';

export interface ImpliedYear {
  readonly year: number;
  /** Plain words for the card. */
  readonly because: string;
  /** The year named before or the document's date, as the base of the reading. */
  readonly base: string;
}

/** Null where neither the text nor the document's date says. */
export function impliedYear(
  mention: DateMention,
  prose: string,
  { jurisdiction, date }: DocumentContext,
  base: CalendarDay | null,
  narrative: Narrative | null,
): ImpliedYear | null {
  const { expression, value, proseSpan, reading } = mention;
  const inner = innermost(expression);
  const month = inner.form === 'season' ? seasonMonth(inner.season, jurisdiction) : monthOf(expression);
  const day = inner.form === 'calendar' ? inner.point.day : null;
  const falls = (year: number) =>
    month !== null && day !== null && day <= daysInMonth(year, month) && weekdayOf({ year, month, day }) === reading.weekday;
  const bound = value.comparator === 'by' || value.comparator === 'until';
  const since = saysSince(prose, proseSpan.start);
  const direction = directionOf(prose, proseSpan.start, proseSpan.end);
  const forward =
    !since &&
    (direction === 'forward' || ((bound || isFrom(prose, proseSpan.start)) && direction === null) || isSetFor(prose, proseSpan.start));
  const told = narrative === null ? null : yearJustTold(narrative, prose, proseSpan.start);
  if (told !== null && (reading.weekday === null || falls(told)))
    return { year: told, because: 'the year told just before it', base: String(told) };
  if (narrative !== null && narrative.year !== null && (reading.weekday === null || falls(narrative.year))) {
    const { year, text, end, lasting } = narrative;
    const same = isSameSentence(prose, end, proseSpan.start);
    const recent = !same && !forward && isBackAndRecent(inner, narrative, base);
    if (
      !recent &&
      carries(year, base, forward, same && !(forward && saysWill(prose, proseSpan.start))) &&
      (same || (base === null ? expression.form !== 'range' : lasting && !since))
    ) {
      const turned = month === null ? year : turnedYear(narrative, year, month, forward ? null : base);
      const because = turned === year ? `the year of “${text}”, named just before` : `the nearest to “${text}”, named just before`;
      return { year: turned, because, base: String(year) };
    }
  }
  const within = month === null ? null : yearWithin(narrative, month);
  // "A budget for 2024/25 … the gap had stood at £21m in October": what is past lies before the document.
  const side = within === null || base === null ? 0 : within - base.year || (month ?? 0) - base.month;
  const ahead = (direction === 'back' && side > 0) || (forward && side < 0 && saysWill(prose, proseSpan.start));
  // "£25m in 2024-25. The Budget will be published on 27 February": a day soon after the document's date is one of these weeks.
  const soon = within !== null && narrative !== null && forward && isSoon(inner, narrative, base, prose, proseSpan.start);
  if (within !== null && !ahead && !soon && narrative !== null && (reading.weekday === null || falls(within)))
    return { year: within, because: `the one in “${narrative.text}”, named just before`, base: String(within) };
  if (base === null || month === null || date === null) return null;
  const near = reading.weekday === null ? [] : [base.year - 1, base.year, base.year + 1].filter(falls);
  const [only] = near;
  // "was unveiled on Wednesday 12 June": no day after the document's own.
  const later =
    only !== undefined && direction === 'back' && !forward && (only - base.year || month - base.month || (day ?? 0) - base.day) > 0;
  if (later && near.length === 1) return null;
  if (only !== undefined && near.length === 1)
    return { year: only, because: 'the nearest year in which the day falls on that weekday', base: date.value };
  // A season that is on is the one that is meant.
  const running = inner.form === 'season' && month !== 12 && base.month >= month && base.month <= month + 2;
  return {
    year: running ? base.year : yearNear(base, month, day, forward, false),
    because: forward
      ? 'the first one on or after the document’s date, since the text looks forward'
      : 'the last one up to the document’s date',
    base: date.value,
  };
}

/** "Last year, on 22 September", "a year ago, in May". */
function yearJustTold({ interval, year, lastEnd }: Narrative, prose: string, start: number): number | null {
  if (year !== null || interval === null || interval.granularity !== 'year' || start - lastEnd > 6) return null;
  return /^,?[\s\u00A0](?:on|in)[\s\u00A0]$/u.test(prose.slice(lastEnd, start)) ? interval.start.year : null;
}

/** "paid £9.90 an hour from April": without a verb of the past it lies ahead. */
function isFrom(prose: string, start: number): boolean {
  return /\bfrom\s$/iu.test(prose.slice(Math.max(0, start - 6), start));
}

/** A day this close to the document’s date is news, in days. */
const NEWS = 92;

/** "It fell in February 2022. They struck on 18 January": earlier in the year than what was told before it, and just before the document's date. */
function isBackAndRecent(inner: DateExpression, { interval, year }: Narrative, base: CalendarDay | null): boolean {
  if (inner.form !== 'calendar' || interval === null || interval.granularity !== 'month' || base === null || year === null) return false;
  const { month, day } = inner.point;
  if (month === null || day === null || year >= base.year || month >= interval.start.month) return false;
  const last = { year: yearNear(base, month, day, false, false), month, day };
  return compareDays(addDays(last, NEWS), base) >= 0;
}

/** In a sentence of its own, and within the same stretch of days after the document's date. */
function isSoon(inner: DateExpression, { end }: Narrative, base: CalendarDay | null, prose: string, start: number): boolean {
  if (inner.form !== 'calendar' || base === null || isSameSentence(prose, end, start)) return false;
  const { month, day } = inner.point;
  if (month === null || day === null) return false;
  return compareDays({ year: yearNear(base, month, day, true, false), month, day }, addDays(base, NEWS)) <= 0;
}

/** Months this far apart lie across a turn of the year: from December 2018 to "in January" is one month on, not eleven back. */
const ACROSS_YEARS = 9;

/** The year of a month told after another one; it may turn forward up to `latest`, and back where it would lie after it. */
function turnedYear({ interval }: Narrative, year: number, month: number, latest: CalendarDay | null): number {
  if (interval === null || (interval.granularity !== 'day' && interval.granularity !== 'month')) return year;
  const last = interval.start;
  // The narrative may already have turned since the year was named.
  const running = last.year === year + 1 ? last.year : year;
  const after = (one: number) => latest !== null && (one - latest.year || month - latest.month) > 0;
  if (month - last.month <= -ACROSS_YEARS && !after(running + 1)) return running + 1;
  return month - last.month >= ACROSS_YEARS && after(running) ? running - 1 : running;
}

/** "In 2016-17 … in March": the year in which the month falls into the financial or school year named last. */
function yearWithin(narrative: Narrative | null, month: number): number | null {
  const interval = narrative?.interval ?? null;
  if (narrative === null || narrative.year !== null || interval === null) return null;
  if (interval.granularity !== 'fiscal-year' && interval.granularity !== 'academic-year') return null;
  return month >= interval.start.month ? interval.start.year : interval.end.year;
}

/** Within its sentence a year always carries on; into the next only where the text does not look ahead of it or back from it. */
function carries(year: number, base: CalendarDay | null, forward: boolean, sameSentence: boolean): boolean {
  if (base === null || sameSentence) return true;
  return forward ? year >= base.year : year <= base.year;
}

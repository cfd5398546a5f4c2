/** A run of whole days with the rule that made it. */
import { type CalendarDay, daysInMonth } from '../../data/calendar';
import type { Granularity } from '../../recognise';

export interface Interval {
  readonly start: CalendarDay;
  /** Inclusive. */
  readonly end: CalendarDay;
  readonly granularity: Granularity;
  /** The rule in plain words where the reading needed one. */
  readonly rule: string | null;
}

/** What an expression needs from around it. */
export interface Surroundings {
  /** The document's date. */
  readonly base: CalendarDay | null;
  /** The year implied for a bare month or season. */
  readonly year: number | null;
  readonly jurisdiction: string | null;
  /** The date named before in the same passage, for "the following year". */
  readonly before?: Interval | null;
}

export function day(year: number, month: number, date: number): CalendarDay {
  return { year, month, day: date };
}

export function interval(start: CalendarDay, end: CalendarDay, granularity: Granularity, rule: string | null = null): Interval {
  return { start, end, granularity, rule };
}

/** From the first day of one month to the last of another. */
export function months(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
  granularity: Granularity,
  rule: string | null = null,
): Interval {
  return interval(day(fromYear, fromMonth, 1), day(toYear, toMonth, daysInMonth(toYear, toMonth)), granularity, rule);
}

/** `count` whole months from a day on; the last day is the one before the next begins. */
export function monthsAfter({ year, month }: CalendarDay, count: number): readonly [year: number, month: number] {
  const index = year * 12 + month - 1 + count;
  return [Math.floor(index / 12), (index % 12) + 1];
}

/** Stretches that end or begin with a date: "the year ended 31 March 2024", "week commencing 3 May"; and the week that holds a day. */
import { addDays, addMonths, type CalendarDay, daysInMonth, weekdayOf } from '../../data/calendar';
import type { DateExpression } from '../../recognise';
import { type Interval, interval } from './interval';

type Running = Extract<DateExpression, { form: 'running' }>;

export function runningInterval({ unit, count, edge }: Running, at: Interval): Interval | null {
  if (edge === 'within') {
    const monday = addDays(at.start, 1 - weekdayOf(at.start));
    return interval(monday, addDays(monday, 6), 'week', 'the week that holds that day; weeks run Monday to Sunday');
  }
  const granularity = unit === 'week' && count === 1 ? 'week' : 'period';
  const rule = `${count === 1 ? 'one' : count} ${unit}${count === 1 ? '' : 's'} ${edge === 'end' ? 'up to and with' : 'from'} that date`;
  if (edge === 'start') return interval(at.start, addDays(shifted(at.start, unit, count), -1), granularity, rule);
  // A month's end goes back to a month's end: three months to 30 June begin on 1 April.
  const after = addDays(at.end, 1);
  return interval(shifted(after, unit, -count), at.end, granularity, rule);
}

const MONTHS: Readonly<Partial<Record<Running['unit'], number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

/** A day moved by units; the last day of a month stays one. */
export function shifted(from: CalendarDay, unit: Running['unit'], count: number): CalendarDay {
  if (unit === 'day' || unit === 'week') return addDays(from, count * (unit === 'week' ? 7 : 1));
  const to = addMonths(from, count * (MONTHS[unit] ?? 12));
  return from.day > daysInMonth(to.year, to.month) ? { ...to, day: daysInMonth(to.year, to.month) } : to;
}

/** Days, months and years as named; a month whose year is told by a word ("last March", "March last year"). */
import { type CalendarDay, daysInMonth } from '../../data/calendar';
import type { DateExpression } from '../../recognise';
import { day, type Interval, interval, months, type Surroundings } from './interval';

export function calendarInterval(expression: Extract<DateExpression, { form: 'calendar' }>, around: Surroundings): Interval | null {
  const { point, which, yearOffset } = expression;
  const year =
    point.year ?? toldYear(expression, around) ?? ((which ?? null) === null && (yearOffset ?? null) === null ? around.year : null);
  if (year === null) return null;
  const rule = point.year === null && which ? RULES[which] : null;
  if (point.month === null) return interval(day(year, 1, 1), day(year, 12, 31), 'year');
  if (point.day === null) return months(year, point.month, year, point.month, 'month', rule);
  if (point.day > daysInMonth(year, point.month)) return null;
  const only = day(year, point.month, point.day);
  return interval(only, only, 'day', rule);
}

const RULES: Readonly<Record<'this' | 'next' | 'last', string>> = {
  this: 'the one in the year of that day',
  next: 'the first one after that day',
  last: 'the last one before that day',
};

function toldYear({ point, which, yearOffset }: Extract<DateExpression, { form: 'calendar' }>, { base }: Surroundings): number | null {
  if (base === null) return null;
  if (yearOffset !== null && yearOffset !== undefined) return base.year + yearOffset;
  if (which === null || which === undefined || point.month === null) return null;
  return which === 'this' ? base.year : yearNear(base, point.month, point.day, which === 'next', true);
}

/** The year in which a month (and day) comes next or came last, seen from `base`; `strictly` leaves out the current one. */
export function yearNear(base: CalendarDay, month: number, date: number | null, forward: boolean, strictly: boolean): number {
  const here = month - base.month || (date === null ? 0 : date - base.day);
  if (forward) return here > 0 || (here === 0 && !strictly) ? base.year : base.year + 1;
  return here < 0 || (here === 0 && !strictly) ? base.year : base.year - 1;
}

/** Counted portions of an interval: its third quarter, its second half, its first six months, its last week. */
import { addDays, addMonths, type CalendarDay, compareDays } from '../../data/calendar';
import type { DateExpression, Granularity } from '../../recognise';
import { type Interval, interval } from './interval';

type Portion = Extract<DateExpression, { form: 'portion' }>;

/** Null where the whole is too short for it. */
export function portionInterval({ unit, ordinal, count }: Portion, whole: Interval): Interval | null {
  const days = unit === 'day' ? count : unit === 'week' ? 7 * count : 0;
  const granularity: Granularity = count > 1 ? 'period' : unit;
  const rule = unit === 'quarter' || unit === 'half' ? whole.rule : null;
  if (days > 0) {
    const start = ordinal < 0 ? addDays(whole.end, 1 - days) : addDays(whole.start, (ordinal - 1) * days);
    return within(
      interval(start, addDays(start, days - 1), granularity, unit === 'week' ? 'weeks are counted from the first or last day' : null),
      whole,
    );
  }
  const size = monthsOf(unit, whole) * count;
  if (size <= 0) return null;
  const start = ordinal < 0 ? addMonths(addDays(whole.end, 1), -size) : addMonths(whole.start, (ordinal - 1) * size);
  return within(interval(start, addDays(addMonths(start, size), -1), granularity, rule), whole);
}

function monthsOf(unit: Portion['unit'], whole: Interval): number {
  const total = monthsBetween(whole.start, addDays(whole.end, 1));
  if (unit === 'half') return total / 2;
  if (unit === 'quarter') return total % 4 === 0 ? total / 4 : 0;
  return unit === 'month' ? 1 : unit === 'year' ? 12 : unit === 'decade' ? 120 : 0;
}

function monthsBetween(from: CalendarDay, to: CalendarDay): number {
  return (to.year - from.year) * 12 + to.month - from.month;
}

function within(part: Interval, whole: Interval): Interval | null {
  return compareDays(part.start, whole.start) < 0 || compareDays(part.end, whole.end) > 0 ? null : part;
}

/** Dates that count from the document's own, or from the one named before them. */
import { addDays, addMonths, type CalendarDay, daysInMonth, weekdayOf } from '../../data/calendar';
import { fiscalCalendar } from '../../data/fiscal-calendars';
import type { DateExpression } from '../../recognise';
import { academicCalendar, runningYear, yearsFrom } from './fiscal';
import { day, type Interval, interval, months, monthsAfter, type Surroundings } from './interval';
import { shifted } from './running';

type Form<F extends DateExpression['form']> = Extract<DateExpression, { form: F }>;

export function relativeInterval({ unit, offset }: Form<'relative'>, base: CalendarDay): Interval {
  const said = offset === 0 ? 'that holds that day' : `${Math.abs(offset)} ${offset > 0 ? 'after' : 'before'} it`;
  switch (unit) {
    case 'day': {
      const only = addDays(base, offset);
      return interval(
        only,
        only,
        'day',
        offset === 0 ? 'that day' : offset < 0 ? 'counted back from that day' : 'counted on from that day',
      );
    }
    case 'week': {
      const monday = addDays(base, 1 - weekdayOf(base) + 7 * offset);
      return interval(monday, addDays(monday, 6), 'week', `the week ${said}; weeks run Monday to Sunday`);
    }
    case 'month': {
      const [year, month] = monthsAfter(base, offset);
      return months(year, month, year, month, 'month', `the month ${said}`);
    }
    case 'quarter': {
      const [year, month] = monthsAfter(day(base.year, Math.floor((base.month - 1) / 3) * 3 + 1, 1), offset * 3);
      return months(year, month, year, month + 2, 'quarter', `the calendar quarter ${said}`);
    }
    case 'decade': {
      const first = Math.floor(base.year / 10) * 10 + offset * 10;
      return months(first, 1, first + 9, 12, 'decade', `the decade ${said}`);
    }
    case 'century': {
      const first = Math.floor((base.year - 1) / 100) * 100 + 1 + offset * 100;
      return months(first, 1, first + 99, 12, 'century', `the century ${said}`);
    }
    default:
      return months(base.year + offset, 1, base.year + offset, 12, 'year', `the calendar year ${said}`);
  }
}

export function stretchInterval(expression: Form<'stretch'>, around: Surroundings): Interval | null {
  const { count, unit, direction, years, from } = expression;
  const before = around.before ?? null;
  const anchor = from === 'narrative' ? (direction === 1 ? before?.end : before?.start) : around.base;
  if (anchor === null || anchor === undefined || count === null) return null;
  const amount = `${count === 1 ? 'one' : count} ${unit}${count === 1 ? '' : 's'}`;
  if (unit === 'year' && years) return wholeYears(years, count, direction, anchor, around.jurisdiction);
  const rule = `${amount} ${direction === 1 ? 'on from' : 'back from'} that day`;
  if (from === 'narrative')
    return direction === 1
      ? interval(
          addDays(anchor, 1),
          addDays(shifted(addDays(anchor, 1), unit, count), -1),
          'period',
          `${amount} after the date named just before`,
        )
      : interval(shifted(anchor, unit, -count), addDays(anchor, -1), 'period', `${amount} before the date named just before`);
  return direction === 1
    ? interval(anchor, shifted(anchor, unit, count), 'period', rule)
    : interval(shifted(anchor, unit, -count), anchor, 'period', rule);
}

/** "the past three financial years": whole ones, without the one that holds the day. */
function wholeYears(
  kind: 'financial' | 'academic' | 'calendar',
  count: number,
  direction: 1 | -1,
  base: CalendarDay,
  jurisdiction: string | null,
): Interval {
  const calendar =
    kind === 'financial'
      ? fiscalCalendar(jurisdiction)
      : kind === 'academic'
        ? academicCalendar(jurisdiction)
        : { month: 1, day: 1, words: 'the calendar year' };
  const running = runningYear(calendar, base);
  const first = direction === 1 ? running + 1 : running - count;
  return yearsFrom(
    calendar,
    first,
    count,
    'period',
    `${count} whole ${kind} years ${direction === 1 ? 'after' : 'before'} the one that holds that day`,
  );
}

export function weekdayInterval({ weekday, which, week }: Form<'weekday'>, base: CalendarDay): Interval {
  const today = weekdayOf(base);
  const only = (offset: number, rule: string) => interval(addDays(base, offset), addDays(base, offset), 'day', rule);
  if (week !== undefined) return only(weekday - today + 7 * week, 'that day of the week named, Monday to Sunday');
  if (which === 'next') return only(((weekday - today + 6) % 7) + 1, 'the first such day after that day');
  if (which === 'this') return only(weekday - today, 'that day of the same week, Monday to Sunday');
  const back = (today - weekday + 7) % 7;
  return only(-(which === 'last' && back === 0 ? 7 : back), 'the last such day up to that day');
}

export function weekendInterval({ offset }: Form<'weekend'>, base: CalendarDay): Interval {
  const today = weekdayOf(base);
  // "over the weekend": the one that is on, else the last.
  const saturday = addDays(base, 6 - today + 7 * (offset ?? (today >= 6 ? 0 : -1)));
  return interval(saturday, addDays(saturday, 1), 'period', 'Saturday and Sunday of the week, which runs Monday to Sunday');
}

export function dayOfMonthInterval(expression: Form<'day-of-month'>, around: Surroundings): Interval | null {
  const { day: date, monthOffset, weekday } = expression;
  if (monthOffset === null && weekday === undefined) return dayAlone(expression, around);
  const { base } = around;
  if (base === null) return null;
  if (monthOffset === null) return weekday === undefined ? null : dayOnWeekday(date, weekday, base);
  const [year, month] = monthsAfter(base, monthOffset);
  const only = addMonths(day(year, month, date), 0);
  return only.day === date ? interval(only, only, 'day', 'counted from the month of that day') : null;
}

/** "on the 22nd": of the month named just before, else the last such day up to the document's date, or the next one. */
function dayAlone({ day: date, which }: Form<'day-of-month'>, { base, before }: Surroundings): Interval | null {
  const told =
    before !== null && before !== undefined && (before.granularity === 'day' || before.granularity === 'month') ? before.start : null;
  if (told !== null) {
    if (date > daysInMonth(told.year, told.month)) return null;
    const only = day(told.year, told.month, date);
    return interval(only, only, 'day', 'in the month of the date named just before');
  }
  if (base === null) return null;
  const here = date <= base.day;
  const [year, month] = monthsAfter(base, which === 'next' ? (date > base.day ? 0 : 1) : here ? 0 : -1);
  if (date > daysInMonth(year, month)) return null;
  const only = day(year, month, date);
  return interval(only, only, 'day', which === 'next' ? 'the first such day after that day' : 'the last such day up to that day');
}

/** The nearest month, this one first, in which the day falls on the weekday. */
function dayOnWeekday(date: number, weekday: number, base: CalendarDay): Interval | null {
  for (const offset of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]) {
    const [year, month] = monthsAfter(base, offset);
    const only = day(year, month, date);
    if (date <= daysInMonth(year, month) && weekdayOf(only) === weekday)
      return interval(only, only, 'day', 'the nearest month in which the day falls on that weekday');
  }
  return null;
}

/** "the first Monday in May"; null for a fifth that the month has not. */
export function nthWeekdayInterval({ weekday, ordinal, days }: Form<'nth-weekday'>, { start, end }: Interval): Interval | null {
  const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  const only = ordinal < 0 ? addDays(end, -((weekdayOf(end) - weekday + 7) % 7)) : addDays(first, 7 * (ordinal - 1));
  if (only.month !== start.month) return null;
  return interval(only, addDays(only, days - 1), days === 1 ? 'day' : 'period', 'counted within the month');
}

/** "the following year": of the same kind as the date named before, where that is a year. */
export function sequelInterval({ unit, offset }: Form<'sequel'>, before: Interval): Interval | null {
  // "the year before" follows no decade.
  if (before.end.year - before.start.year > 1) return null;
  const count = Math.abs(offset);
  const words = `${count === 1 ? `the ${unit}` : `${count} ${unit}s`} ${offset > 0 ? 'after' : 'before'} the date named just before`;
  if (unit === 'year' && (before.granularity === 'fiscal-year' || before.granularity === 'academic-year')) {
    const start = addMonths(before.start, 12 * offset);
    return interval(start, addDays(addMonths(start, 12), -1), before.granularity, words);
  }
  return { ...relativeInterval({ form: 'relative', unit, offset }, offset > 0 ? before.end : before.start), rule: words };
}

/** Date expressions as intervals of days. */
import { compareDays } from '../data/calendar';
import { type DateExpression, isOpen, monthOf, statedYear, withYear } from '../recognise';
import { calendarInterval } from './intervals/calendar';
import { fiscalInterval } from './intervals/fiscal';
import { type Interval, interval, months, type Surroundings } from './intervals/interval';
import { namedDayInterval } from './intervals/named-day';
import { partInterval } from './intervals/part';
import { portionInterval } from './intervals/portion';
import {
  dayOfMonthInterval,
  nthWeekdayInterval,
  relativeInterval,
  sequelInterval,
  stretchInterval,
  weekdayInterval,
  weekendInterval,
} from './intervals/relative';
import { runningInterval } from './intervals/running';
import { seasonInterval } from './intervals/season';

export type { Interval, Surroundings } from './intervals/interval';

/** Null where the text and its surroundings do not say. */
export function intervalOf(expression: DateExpression, around: Surroundings): Interval | null {
  switch (expression.form) {
    case 'calendar':
      return calendarInterval(expression, around);
    case 'season':
      return seasonInterval(expression, around);
    case 'fiscal-year':
    case 'academic-year':
      return fiscalInterval(expression, around);
    case 'decade':
      return months(expression.startYear, 1, expression.startYear + 9, 12, 'decade');
    case 'century':
      return months(expression.startYear, 1, expression.startYear + 99, 12, 'century');
    case 'named-day':
      return namedDayInterval(expression, around);
    case 'relative':
      return around.base === null ? null : relativeInterval(expression, around.base);
    case 'day-of-month':
      return dayOfMonthInterval(expression, around);
    case 'stretch':
      return stretchInterval(expression, around);
    case 'weekday':
      return around.base === null ? null : weekdayInterval(expression, around.base);
    case 'weekend':
      return around.base === null ? null : weekendInterval(expression, around.base);
    case 'sequel':
      return around.before === null || around.before === undefined ? null : sequelInterval(expression, around.before);
    case 'nth-weekday': {
      const month = intervalOf(expression.of, around);
      return month === null ? null : nthWeekdayInterval(expression, month);
    }
    case 'part': {
      const whole = intervalOf(expression.of, around);
      return whole === null ? null : partInterval(expression.part, whole, around);
    }
    case 'portion': {
      const whole = intervalOf(expression.of, around);
      return whole === null ? null : portionInterval(expression, whole);
    }
    case 'running': {
      const at = intervalOf(expression.at, around);
      return at === null ? null : runningInterval(expression, at);
    }
    case 'range':
      return rangeInterval(expression, around);
    case 'unresolved':
      return null;
  }
}

function rangeInterval({ from, to, granularity }: Extract<DateExpression, { form: 'range' }>, around: Surroundings): Interval | null {
  const start = intervalOf(startOf(from, to, around), around);
  const end = intervalOf(to, around) ?? (start === null || !isOpen(to) ? null : firstFrom(start, to, around));
  if (start === null || end === null || compareDays(start.start, end.end) > 0) return null;
  return interval(start.start, end.end, granularity, start.rule === end.rule ? start.rule : null);
}

/** "today until 31 December": the first one after the start. */
function firstFrom({ start }: Interval, to: DateExpression, around: Surroundings): Interval | null {
  const near = [start.year, start.year + 1].map((year) => intervalOf(to, { ...around, year }));
  return near.find((one) => one !== null && compareDays(one.end, start) >= 0) ?? null;
}

/** "October to March" without a year begins in the year before the implied one. */
function startOf(from: DateExpression, to: DateExpression, { year }: Surroundings): DateExpression {
  const [first, last] = [monthOf(from), monthOf(to)];
  if (year === null || statedYear(from) !== null || first === null || last === null || first <= last) return from;
  return withYear(from, year - 1);
}

/** Holidays by name: fixed days, and those that hang on Easter. */
import { addDays, type CalendarDay, compareDays, daysInMonth, easterSunday, weekdayOf } from '../../data/calendar';
import { HOLIDAYS, type Holiday, INDEPENDENCE_OF_INDIA } from '../../data/holidays';
import type { DateExpression } from '../../recognise';
import { day, type Interval, interval, type Surroundings } from './interval';

type NamedDayExpression = Extract<DateExpression, { form: 'named-day' }>;

const FIXED: Readonly<Partial<Record<NamedDayExpression['name'], readonly [month: number, day: number]>>> = {
  'christmas-eve': [12, 24],
  christmas: [12, 25],
  'boxing-day': [12, 26],
  'new-year': [1, 1],
  'new-years-eve': [12, 31],
};
/** Days from Easter Sunday. */
const FROM_EASTER: Readonly<Partial<Record<NamedDayExpression['name'], number>>> = { 'good-friday': -2, easter: 0, 'easter-monday': 1 };

function holidayIn(name: Holiday, year: number, jurisdiction: string | null): CalendarDay {
  const rule = name === 'independence-day' && jurisdiction === 'IN' ? INDEPENDENCE_OF_INDIA : HOLIDAYS[name];
  if (rule.day !== null) return day(year, rule.month, rule.day);
  const [weekday, ordinal] = [rule.weekday ?? 1, rule.ordinal ?? 1];
  const edge = day(year, rule.month, ordinal < 0 ? daysInMonth(year, rule.month) : 1);
  if (ordinal < 0) return addDays(edge, -((weekdayOf(edge) - weekday + 7) % 7));
  return addDays(edge, ((weekday - weekdayOf(edge) + 7) % 7) + 7 * (ordinal - 1));
}

function dayIn(name: NamedDayExpression['name'], year: number, jurisdiction: string | null) {
  if (name in HOLIDAYS) return holidayIn(name as Holiday, year, jurisdiction);
  const fixed = FIXED[name];
  return fixed === undefined ? addDays(easterSunday(year), FROM_EASTER[name] ?? 0) : day(year, fixed[0], fixed[1]);
}

export function namedDayInterval({ name, year, which, yearOffset }: NamedDayExpression, around: Surroundings): Interval | null {
  const { base, jurisdiction } = around;
  const of = (value: number, rule: string | null = null) =>
    interval(dayIn(name, value, jurisdiction), dayIn(name, value, jurisdiction), 'day', rule);
  if (year !== null) return of(year);
  if (yearOffset !== null) return base === null ? null : of(base.year + yearOffset);
  if (which === null) return around.year === null ? null : of(around.year);
  if (base === null) return null;
  if (which === 'this') return of(base.year, 'the one in the year of that day');
  const here = compareDays(dayIn(name, base.year, jurisdiction), base);
  if (which === 'next') return of(here > 0 ? base.year : base.year + 1, 'the first one after that day');
  return of(here < 0 ? base.year : base.year - 1, 'the last one before that day');
}

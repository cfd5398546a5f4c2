/** Financial, tax and school years by jurisdiction. */
import { addDays, addMonths, type CalendarDay, compareDays } from '../../data/calendar';
import { academicYearMonth, type FiscalCalendar, fiscalCalendar, taxCalendar } from '../../data/fiscal-calendars';
import type { DateExpression } from '../../recognise';
import { day, type Interval, interval, type Surroundings } from './interval';

type FiscalExpression = Extract<DateExpression, { form: 'fiscal-year' | 'academic-year' }>;

export function fiscalInterval({ form, startYear, which, tax }: FiscalExpression, around: Surroundings): Interval | null {
  const calendar =
    form === 'academic-year'
      ? academicCalendar(around.jurisdiction)
      : tax
        ? taxCalendar(around.jurisdiction)
        : fiscalCalendar(around.jurisdiction);
  const name = form === 'academic-year' ? 'academic' : tax ? 'tax' : 'financial';
  if (startYear !== null) return yearsFrom(calendar, startYear, 1, form, `the ${name} year is ${calendar.words}`);
  if (around.base === null) return null;
  const offset = which === 'next' ? 1 : which === 'last' ? -1 : 0;
  const where =
    offset === 0 ? 'that holds that day' : offset > 0 ? 'after the one that holds that day' : 'before the one that holds that day';
  return yearsFrom(calendar, runningYear(calendar, around.base) + offset, 1, form, `the ${name} year ${where}; it is ${calendar.words}`);
}

/** The start year of the financial year that holds a day. */
export function runningYear({ month, day: first }: FiscalCalendar, base: CalendarDay): number {
  return compareDays(base, day(base.year, month, first)) >= 0 ? base.year : base.year - 1;
}

export function yearsFrom(
  calendar: FiscalCalendar,
  startYear: number,
  count: number,
  granularity: Interval['granularity'],
  rule: string,
): Interval {
  const begin = day(startYear, calendar.month, calendar.day);
  return interval(begin, addDays(addMonths(begin, 12 * count), -1), granularity, rule);
}

const MONTH_WORDS: Readonly<Record<number, string>> = {
  1: 'the calendar year',
  6: 'June to May',
  8: 'August to July',
  9: 'September to August',
};

export function academicCalendar(jurisdiction: string | null): FiscalCalendar {
  const month = academicYearMonth(jurisdiction);
  return { month, day: 1, words: MONTH_WORDS[month] ?? 'from the start of term' };
}

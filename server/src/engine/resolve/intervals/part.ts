/** Early, middle, late, first and last day of an interval; "later this year" runs from the document's date. */
import { compareDays, daysInMonth } from '../../data/calendar';
import type { DatePart } from '../../recognise';
import { day, type Interval, interval, months, monthsAfter, type Surroundings } from './interval';

export function partInterval(part: DatePart, whole: Interval, { base }: Surroundings): Interval {
  const { start, end, granularity } = whole;
  const unit = UNITS[granularity] ?? granularity;
  if (part === 'start') return interval(start, start, 'day', `the first day of that ${unit}`);
  if (part === 'end') return interval(end, end, 'day', `the last day of that ${unit}`);
  if (part === 'earlier' || part === 'later') {
    if (base === null || compareDays(base, start) < 0 || compareDays(base, end) > 0) return whole;
    return part === 'earlier'
      ? interval(start, base, granularity, `from the start of that ${unit} to that day`)
      : interval(base, end, granularity, `from that day to the end of that ${unit}`);
  }
  if (granularity === 'month') return partOfMonth(part, whole);
  if (granularity === 'decade') return partOfDecade(part, start.year);
  if (granularity === 'century') return partOfCentury(part, start.year);
  return thirds(part, whole, unit);
}

const UNITS: Readonly<Partial<Record<Interval['granularity'], string>>> = {
  'fiscal-year': 'financial year',
  'academic-year': 'academic year',
};

type Third = 'early' | 'mid' | 'late';

function partOfMonth(part: Third, { start: { year, month } }: Interval): Interval {
  if (part === 'early') return interval(day(year, month, 1), day(year, month, 10), 'month', 'early in a month is its first ten days');
  if (part === 'mid') return interval(day(year, month, 11), day(year, month, 20), 'month', 'the middle of a month is its 11th to 20th');
  return interval(day(year, month, 21), day(year, month, daysInMonth(year, month)), 'month', 'late in a month is from its 21st on');
}

function partOfDecade(part: Third, year: number): Interval {
  const years = (from: number, to: number, rule: string) => months(year + from, 1, year + to, 12, 'decade', rule);
  if (part === 'early') return years(0, 3, 'early in a decade is its first four years');
  if (part === 'mid') return years(4, 6, 'the middle of a decade is its fifth to seventh year');
  return years(7, 9, 'late in a decade is its last three years');
}

function partOfCentury(part: Third, year: number): Interval {
  const years = (from: number, to: number, rule: string) => months(year + from, 1, year + to, 12, 'century', rule);
  if (part === 'early') return years(0, 32, 'early in a century is its first 33 years');
  if (part === 'mid') return years(33, 65, 'the middle of a century is its 34th to 66th year');
  return years(66, 99, 'late in a century is from its 67th year on');
}

/** A year in four months each, a season or quarter in one. */
function thirds(part: Third, whole: Interval, unit: string): Interval {
  const { start, end, granularity } = whole;
  const total = (end.year - start.year) * 12 + end.month - start.month + 1;
  if (total < 3 || granularity === 'week') return whole;
  const third = Math.floor(total / 3);
  const [from, to] = part === 'early' ? [0, third] : part === 'mid' ? [third, total - third] : [total - third, total];
  const [fromYear, fromMonth] = monthsAfter(start, from);
  const [toYear, toMonth] = monthsAfter(start, to - 1);
  const words = part === 'early' ? 'early in a' : part === 'mid' ? 'the middle of a' : 'late in a';
  const which = part === 'early' ? 'first' : part === 'mid' ? 'second' : 'last';
  return months(fromYear, fromMonth, toYear, toMonth, granularity, `${words} ${unit} is its ${which} third`);
}

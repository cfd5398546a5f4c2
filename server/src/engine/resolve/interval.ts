/** Date expressions as intervals of days: the arithmetic of calendars, seasons and financial years. */
import { Temporal } from 'temporal-polyfill';
import { academicYearMonth, fiscalCalendar } from '../data/fiscal-calendars';
import { SEASON_MONTHS } from '../data/months';
import type { DateExpression, Granularity } from '../recognise';

export type Day = Temporal.PlainDate;

export interface Interval {
  readonly start: Day;
  readonly end: Day;
  readonly granularity: Granularity;
  /** The rule in plain words where the reading needed one. */
  readonly rule: string | null;
}

export function dayOf(iso: string): Day | null {
  try {
    return Temporal.PlainDate.from(iso);
  } catch {
    return null;
  }
}

export function day(year: number, month: number, date: number): Day {
  return Temporal.PlainDate.from({ year, month, day: date });
}

/** What an expression needs from around it: the document's date, the year implied for a bare month or season, and the jurisdiction. */
export interface Surroundings {
  readonly base: Day | null;
  readonly year: number | null;
  readonly jurisdiction: string | null;
}

/** Null where the text and its surroundings do not say. */
export function intervalOf(expression: DateExpression, around: Surroundings): Interval | null {
  switch (expression.form) {
    case 'calendar':
      return calendar(expression, around);
    case 'season':
      return seasonInterval(expression, around);
    case 'quarter':
    case 'half':
      return quarterInterval(expression, around);
    case 'fiscal-year':
    case 'academic-year':
      return yearInterval(expression, around);
    case 'decade':
      return decadeInterval(expression);
    case 'century':
      return span(day(expression.startYear, 1, 1), day(expression.startYear + 99, 12, 31), 'century');
    case 'relative':
      return around.base === null ? null : relativeInterval(expression, around.base);
    case 'stretch':
      return around.base === null || expression.count === null ? null : stretchInterval(expression, expression.count, around.base);
    case 'weekday':
      return around.base === null ? null : weekdayInterval(expression, around.base);
    case 'range': {
      const from = intervalOf(expression.from, around);
      const to = intervalOf(expression.to, around);
      if (from === null || to === null || Temporal.PlainDate.compare(from.start, to.end) > 0) return null;
      return span(from.start, to.end, expression.granularity);
    }
    case 'unresolved':
      return null;
  }
}

function decadeInterval({ startYear, part }: Extract<DateExpression, { form: 'decade' | 'century' }>): Interval {
  const years = (from: number, to: number, rule: string | null) =>
    span(day(startYear + from, 1, 1), day(startYear + to, 12, 31), 'decade', rule);
  if (part === 'early') return years(0, 3, 'early in a decade is its first four years');
  if (part === 'mid') return years(4, 6, 'the middle of a decade is its fifth to seventh year');
  if (part === 'late') return years(7, 9, 'late in a decade is its last three years');
  return years(0, 9, null);
}

function span(start: Day, end: Day, granularity: Granularity, rule: string | null = null): Interval {
  return { start, end, granularity, rule };
}

function calendar({ point, part }: Extract<DateExpression, { form: 'calendar' }>, around: Surroundings): Interval | null {
  const year = point.year ?? around.year;
  if (year === null) return null;
  if (point.month === null) return partOfYear(year, part);
  const first = day(year, point.month, 1);
  if (point.day !== null) {
    if (point.day > first.daysInMonth) return null;
    const only = first.with({ day: point.day });
    return span(only, only, 'day');
  }
  const last = first.with({ day: first.daysInMonth });
  if (part === 'end') return span(last, last, 'day');
  if (part === 'start') return span(first, first, 'day');
  if (part === 'early') return span(first, first.with({ day: 10 }), 'month', 'early in a month is its first ten days');
  if (part === 'mid') return span(first.with({ day: 11 }), first.with({ day: 20 }), 'month', 'the middle of a month is its 11th to 20th');
  if (part === 'late') return span(first.with({ day: 21 }), last, 'month', 'late in a month is from its 21st on');
  return span(first, last, 'month');
}

function partOfYear(year: number, part: Extract<DateExpression, { form: 'calendar' }>['part']): Interval {
  const months = (from: number, to: number, rule: string) => {
    const end = day(year, to, 1);
    return span(day(year, from, 1), end.with({ day: end.daysInMonth }), 'year', rule);
  };
  if (part === 'early') return months(1, 4, 'early in a year is January to April');
  if (part === 'mid') return months(5, 8, 'the middle of a year is May to August');
  if (part === 'late') return months(9, 12, 'late in a year is September to December');
  if (part === 'end') return span(day(year, 12, 31), day(year, 12, 31), 'day');
  if (part === 'start') return span(day(year, 1, 1), day(year, 1, 1), 'day');
  return span(day(year, 1, 1), day(year, 12, 31), 'year');
}

export function seasonOf(season: 1 | 2 | 3 | 4, year: number): Interval {
  if (season === 4) {
    const end = day(year + 1, 2, 1);
    return span(day(year, 12, 1), end.with({ day: end.daysInMonth }), 'season');
  }
  const end = day(year, season * 3 + 2, 1);
  return span(day(year, season * 3, 1), end.with({ day: end.daysInMonth }), 'season');
}

function seasonInterval({ season, year, which }: Extract<DateExpression, { form: 'season' }>, around: Surroundings): Interval | null {
  const { name, months } = SEASON_MONTHS[season];
  if (year !== null) return { ...seasonOf(season, year), rule: `${name} is ${months}` };
  if (which === null) {
    return around.year === null ? null : { ...seasonOf(season, around.year), rule: `${name} is ${months}` };
  }
  if (around.base === null) return null;
  const { base } = around;
  const candidates = [base.year - 2, base.year - 1, base.year, base.year + 1, base.year + 2].map((start) => seasonOf(season, start));
  const first = (test: (interval: Interval) => boolean) => candidates.find(test) ?? null;
  const after = (a: Day, b: Day) => Temporal.PlainDate.compare(a, b) > 0;
  if (which === 'next' || which === 'coming') {
    const found = first((interval) => after(interval.start, base));
    return found && { ...found, rule: `the first ${name} to begin after that day; ${name} is ${months}` };
  }
  if (which === 'last') {
    const found = candidates.filter((interval) => after(base, interval.end)).at(-1) ?? null;
    return found && { ...found, rule: `the last ${name} to end before that day; ${name} is ${months}` };
  }
  // "this winter" said in January is the one that is on; otherwise the season of that calendar year.
  const running = first((interval) => !after(interval.start, base) && !after(base, interval.end));
  return { ...(running ?? seasonOf(season, base.year)), rule: `the ${name} of that year; ${name} is ${months}` };
}

function quarterInterval(
  { form, ordinal, year, fiscal }: Extract<DateExpression, { form: 'quarter' | 'half' }>,
  around: Surroundings,
): Interval | null {
  const named = year ?? around.year;
  if (named === null) return null;
  const calendarOf = fiscalCalendar(around.jurisdiction);
  const length = form === 'half' ? 6 : 3;
  const begin = (fiscal ? day(named, calendarOf.month, calendarOf.day) : day(named, 1, 1)).add({ months: (ordinal - 1) * length });
  return span(
    begin,
    begin.add({ months: length }).subtract({ days: 1 }),
    form,
    fiscal ? `the financial year is ${calendarOf.words}` : null,
  );
}

function yearInterval(
  { form, startYear, which, part }: Extract<DateExpression, { form: 'fiscal-year' | 'academic-year' }>,
  around: Surroundings,
): Interval | null {
  const fiscal = fiscalCalendar(around.jurisdiction);
  const month = form === 'fiscal-year' ? fiscal.month : academicYearMonth(around.jurisdiction);
  const date = form === 'fiscal-year' ? fiscal.day : 1;
  // "2016-17" is the US federal year that begins in October 2016; the year "FY2017" was turned into its start year by the recogniser.
  const of = (year: number) => {
    const begin = day(year, month, date);
    return span(begin, begin.add({ years: 1 }).subtract({ days: 1 }), form);
  };
  if (startYear !== null) {
    const whole = of(startYear);
    if (part === undefined) return whole;
    const edge = part === 'end' ? whole.end : whole.start;
    return span(edge, edge, 'day', `the ${part === 'end' ? 'last' : 'first'} day of that year`);
  }
  if (around.base === null) return null;
  const runs = Temporal.PlainDate.compare(around.base, day(around.base.year, month, date)) >= 0 ? around.base.year : around.base.year - 1;
  const offset = which === 'next' ? 1 : which === 'last' ? -1 : 0;
  const words = form === 'fiscal-year' ? fiscal.words : `from ${SEASON_WORDS[month] ?? 'the start of term'}`;
  return {
    ...of(runs + offset),
    rule: `the ${form === 'fiscal-year' ? 'financial' : 'academic'} year ${offset === 0 ? 'that holds that day' : offset > 0 ? 'after the one that holds that day' : 'before the one that holds that day'}; it runs ${words}`,
  };
}

const SEASON_WORDS: Readonly<Record<number, string>> = { 1: 'January', 6: 'June', 8: 'August', 9: 'September' };

function relativeInterval({ unit, offset, part }: Extract<DateExpression, { form: 'relative' }>, base: Day): Interval {
  const whole = wholeUnit(unit, offset, base);
  if (part === 'earlier' && offset === 0) return { ...whole, end: base, rule: `from the start of that ${unit} to that day` };
  if (part === 'later' && offset === 0) return { ...whole, start: base, rule: `from that day to the end of that ${unit}` };
  if (part === 'end') return { ...whole, start: whole.end, granularity: 'day' };
  if (part === 'start') return { ...whole, end: whole.start, granularity: 'day' };
  return whole;
}

function wholeUnit(unit: Extract<DateExpression, { form: 'relative' }>['unit'], offset: number, base: Day): Interval {
  const said = offset === 0 ? 'that holds that day' : `${Math.abs(offset)} ${offset > 0 ? 'after' : 'before'} it`;
  switch (unit) {
    case 'day': {
      const only = base.add({ days: offset });
      return span(only, only, 'day', offset === 0 ? 'that day' : offset < 0 ? 'counted back from that day' : 'counted on from that day');
    }
    case 'week': {
      const monday = base.subtract({ days: base.dayOfWeek - 1 }).add({ weeks: offset });
      return span(monday, monday.add({ days: 6 }), 'week', `the week ${said}; weeks run Monday to Sunday`);
    }
    case 'month': {
      const first = base.with({ day: 1 }).add({ months: offset });
      return span(first, first.with({ day: first.daysInMonth }), 'month', `the month ${said}`);
    }
    case 'quarter': {
      const first = day(base.year, Math.floor((base.month - 1) / 3) * 3 + 1, 1).add({ months: offset * 3 });
      return span(first, first.add({ months: 3 }).subtract({ days: 1 }), 'quarter', `the calendar quarter ${said}`);
    }
    case 'decade': {
      const first = Math.floor(base.year / 10) * 10 + offset * 10;
      return span(day(first, 1, 1), day(first + 9, 12, 31), 'decade', `the decade ${said}`);
    }
    default:
      return span(day(base.year + offset, 1, 1), day(base.year + offset, 12, 31), 'year', `the calendar year ${said}`);
  }
}

function stretchInterval({ unit, direction }: Extract<DateExpression, { form: 'stretch' }>, count: number, base: Day): Interval {
  const amount = unit === 'decade' ? { years: count * 10 } : { [`${unit}s`]: count };
  const rule = `${count === 1 ? 'one' : count} ${unit}${count === 1 ? '' : 's'} ${direction === 1 ? 'on from' : 'back from'} that day`;
  return direction === 1 ? span(base, base.add(amount), 'period', rule) : span(base.subtract(amount), base, 'period', rule);
}

function weekdayInterval({ weekday, which }: Extract<DateExpression, { form: 'weekday' }>, base: Day): Interval {
  const monday = base.subtract({ days: base.dayOfWeek - 1 });
  if (which === 'next') {
    const found = base.add({ days: ((weekday - base.dayOfWeek + 6) % 7) + 1 });
    return span(found, found, 'day', 'the first such day after that day');
  }
  if (which === 'this') {
    const found = monday.add({ days: weekday - 1 });
    return span(found, found, 'day', 'that day of the same week, Monday to Sunday');
  }
  const back = (base.dayOfWeek - weekday + 7) % 7;
  const found = base.subtract({ days: which === 'last' && back === 0 ? 7 : back });
  return span(found, found, 'day', 'the last such day up to that day');
}

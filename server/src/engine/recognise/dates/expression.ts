/** What a date expression says before the document's date is known: the recognisers write it, `resolve` completes it. */
import { HOLIDAYS, type Holiday } from '../../data/holidays';
import type { Granularity } from '../types';

/** Parts stated by the text; null where it does not say. Months 1 to 12. */
export interface CalendarPoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export type Which = 'this' | 'next' | 'last';
export type DateUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';
export type DatePart = 'early' | 'mid' | 'late' | 'earlier' | 'later' | 'start' | 'end';
export type NamedDay =
  | Holiday
  | 'christmas-eve'
  | 'christmas'
  | 'boxing-day'
  | 'new-year'
  | 'new-years-eve'
  | 'good-friday'
  | 'easter'
  | 'easter-monday';

export type DateExpression =
  /** A day, month or year as named. A missing year is implied by the narrative or the document date, or stated by a word: "last March" (`which`), "March last year" (`yearOffset` −1). */
  | {
      readonly form: 'calendar';
      readonly point: CalendarPoint;
      readonly which?: Which | null;
      readonly yearOffset?: number | null;
    }
  /** 1 spring to 4 winter. */
  | {
      readonly form: 'season';
      readonly season: 1 | 2 | 3 | 4;
      readonly year: number | null;
      readonly which: Which | 'coming' | null;
      readonly yearOffset?: number | null;
    }
  /** `tax` where the text says "tax year", which may begin on another day. */
  | {
      readonly form: 'fiscal-year' | 'academic-year';
      readonly startYear: number | null;
      readonly which: Which | null;
      readonly tax?: boolean;
    }
  | { readonly form: 'decade' | 'century'; readonly startYear: number }
  /** `yearOffset`: "Labor Day of last year" is −1. */
  | {
      readonly form: 'named-day';
      readonly name: NamedDay;
      readonly year: number | null;
      readonly which: Which | null;
      readonly yearOffset: number | null;
    }
  /** "next month", "last year", "today" (unit day, offset 0). */
  | { readonly form: 'relative'; readonly unit: DateUnit; readonly offset: number }
  /** "the 5th of this month", "the 5th inst." */
  /** With a weekday instead of the month: "Friday the 22nd"; with nothing: "on the 22nd", in the month named before, else the last one or the `next`. */
  | {
      readonly form: 'day-of-month';
      readonly day: number;
      readonly monthOffset: number | null;
      readonly weekday?: number;
      readonly which?: 'next';
    }
  /** "the next two years": from the document's date, or from the date named before it ("the following two years"), on or back. */
  | {
      readonly form: 'stretch';
      readonly count: number | null;
      readonly unit: DateUnit;
      readonly direction: 1 | -1;
      readonly years?: 'financial' | 'academic' | 'calendar' | null;
      readonly from?: 'document' | 'narrative';
    }
  /** `week`: "Tuesday of next week", by weeks from the document's. */
  | { readonly form: 'weekday'; readonly weekday: number; readonly which: Which | null; readonly week?: number }
  /** By weeks from the document's; null for "over the weekend", the one just before or ahead. */
  | { readonly form: 'weekend'; readonly offset: number | null }
  /** "the first Monday in May"; −1 the last. A weekend has two `days`. */
  | {
      readonly form: 'nth-weekday';
      readonly weekday: number;
      readonly ordinal: number;
      readonly days: 1 | 2;
      readonly of: DateExpression;
    }
  /** "the following year", "two years later": so many units before or after the date named just before. */
  | { readonly form: 'sequel'; readonly unit: DateUnit; readonly offset: number }
  /** "early 2019", "the end of March", "later this year". */
  | { readonly form: 'part'; readonly part: DatePart; readonly of: DateExpression }
  /** "Q3 2018", "the second half of the 1990s", "the first six months of 2019" (`count` 6), "the last week of March" (`ordinal` −1). */
  | {
      readonly form: 'portion';
      readonly unit: DateUnit;
      readonly ordinal: number;
      readonly count: number;
      readonly of: DateExpression;
    }
  /** "the year ended 31 March 2024", "the three months to June 2023", "week commencing 3 May": `count` units that end or start with `at`; "week of 3 May" holds it. */
  | {
      readonly form: 'running';
      readonly unit: DateUnit;
      readonly count: number;
      readonly edge: 'start' | 'end' | 'within';
      readonly at: DateExpression;
    }
  | { readonly form: 'range'; readonly from: DateExpression; readonly to: DateExpression; readonly granularity: Granularity }
  /** Recognised, but never resolved: "by the end of this Parliament", "13 years, 6 months ago". */
  | { readonly form: 'unresolved'; readonly granularity: Granularity };

/** The expression inside parts, portions and running periods; of a range its last. */
export function innermost(expression: DateExpression): DateExpression {
  if (expression.form === 'part' || expression.form === 'portion' || expression.form === 'nth-weekday') return innermost(expression.of);
  if (expression.form === 'running') return innermost(expression.at);
  return expression.form === 'range' ? innermost(expression.to) : expression;
}

/** The calendar or start year that the text states; null where it states none. */
export function statedYear(expression: DateExpression): number | null {
  switch (expression.form) {
    case 'calendar':
      return expression.point.year;
    case 'season':
    case 'named-day':
      return expression.year;
    case 'fiscal-year':
    case 'academic-year':
    case 'decade':
    case 'century':
      return expression.startYear;
    case 'part':
    case 'portion':
    case 'nth-weekday':
      return statedYear(expression.of);
    case 'running':
      return statedYear(expression.at);
    case 'range':
      return statedYear(expression.to);
    default:
      return null;
  }
}

/** True where the year of a month, day, season or holiday is neither stated nor named by a word. */
export function isOpen(expression: DateExpression): boolean {
  switch (expression.form) {
    case 'calendar':
      return expression.point.year === null && (expression.yearOffset ?? null) === null;
    case 'season':
      return expression.year === null && expression.which === null && (expression.yearOffset ?? null) === null;
    case 'named-day':
      return expression.year === null && expression.yearOffset === null;
    case 'part':
    case 'portion':
    case 'nth-weekday':
      return isOpen(expression.of);
    case 'running':
      return isOpen(expression.at);
    case 'range':
      return isOpen(expression.from) && isOpen(expression.to);
    default:
      return false;
  }
}

/** The month, 1 to 12, by which an open date is placed; null where there is none. */
export function monthOf(expression: DateExpression): number | null {
  switch (expression.form) {
    case 'calendar':
      return expression.point.month;
    case 'season':
      return expression.season * 3;
    case 'named-day':
      if (expression.name in HOLIDAYS) return HOLIDAYS[expression.name as Holiday].month;
      return expression.name === 'new-year' ? 1 : expression.name.includes('easter') || expression.name === 'good-friday' ? 4 : 12;
    case 'part':
    case 'nth-weekday':
      return monthOf(expression.of);
    case 'portion': {
      const months = expression.unit === 'half' ? 6 : expression.unit === 'quarter' ? 3 : 0;
      return monthOf(expression.of) ?? (months === 0 ? null : expression.ordinal < 0 ? 13 - months : (expression.ordinal - 1) * months + 1);
    }
    case 'running':
      return monthOf(expression.at);
    case 'range':
      return monthOf(expression.to);
    default:
      return null;
  }
}

/** The same date with a year, where it had none. */
export function withYear(expression: DateExpression, year: number): DateExpression {
  if (!isOpen(expression)) return expression;
  switch (expression.form) {
    case 'calendar':
      return { ...expression, point: { ...expression.point, year } };
    case 'season':
    case 'named-day':
      return { ...expression, year };
    case 'part':
    case 'portion':
    case 'nth-weekday':
      return { ...expression, of: withYear(expression.of, year) };
    case 'running':
      return { ...expression, at: withYear(expression.at, year) };
    case 'range':
      return { ...expression, from: withYear(expression.from, year), to: withYear(expression.to, year) };
    default:
      return expression;
  }
}

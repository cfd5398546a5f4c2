/** What a date expression says before the document's date is known: the recognisers write it, `resolve` completes it. */
import type { Granularity } from '../types';

/** Parts stated by the text; null where it does not say. Months 1 to 12, seasons 1 spring to 4 winter. */
export interface CalendarPoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export type DateExpression =
  /** A day, month or year as named; a missing year is implied by the narrative or the document date. */
  | {
      readonly form: 'calendar';
      readonly point: CalendarPoint;
      readonly part: 'early' | 'mid' | 'late' | 'start' | 'end' | null;
    }
  | {
      readonly form: 'season';
      readonly season: 1 | 2 | 3 | 4;
      readonly year: number | null;
      readonly which: 'this' | 'next' | 'last' | 'coming' | null;
    }
  | {
      readonly form: 'quarter' | 'half';
      readonly ordinal: number;
      readonly year: number | null;
      readonly fiscal: boolean;
    }
  | {
      readonly form: 'fiscal-year' | 'academic-year';
      readonly startYear: number | null;
      readonly which: 'this' | 'next' | 'last' | null;
      readonly part?: 'start' | 'end';
    }
  | { readonly form: 'decade' | 'century'; readonly startYear: number; readonly part?: 'early' | 'mid' | 'late' | null }
  /** "next month", "last year", "earlier this week", "today" (unit day, offset 0). */
  | {
      readonly form: 'relative';
      readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
      readonly offset: number;
      readonly part: 'earlier' | 'later' | 'start' | 'end' | null;
    }
  /** "the next two years": from the base, `count` units on (negative: back). "13 years, 6 months ago" has two. */
  | {
      readonly form: 'stretch';
      readonly count: number | null;
      readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade';
      readonly direction: 1 | -1;
    }
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly which: 'this' | 'next' | 'last' | null;
    }
  | {
      readonly form: 'range';
      readonly from: DateExpression;
      readonly to: DateExpression;
      readonly granularity: Granularity;
    }
  /** Recognised, but never resolved: "by the end of this Parliament", "13 years, 6 months ago". */
  | { readonly form: 'unresolved'; readonly granularity: Granularity };

/** A rate of pay or cost over a year. */
import type { RatePeriod } from '../recognise';
import { clean } from './intervals';

/** Full-time hours a week and weeks a year as official pay statistics take them. */
export const HOURS_A_WEEK = 37.5;
export const WEEKS_A_YEAR = 52;

export interface YearlyRate {
  readonly value: number;
  /** The factors in words: "37.5 hours × 52 weeks". */
  readonly factors: string;
}

/** Null for rates that say nothing about a year (per term) or say it already. */
export function yearlyRate(value: number, per: RatePeriod): YearlyRate | null {
  switch (per) {
    case 'hour':
      return { value: clean(value * HOURS_A_WEEK * WEEKS_A_YEAR), factors: `${HOURS_A_WEEK} hours × ${WEEKS_A_YEAR} weeks` };
    case 'week':
      return { value: clean(value * WEEKS_A_YEAR), factors: `${WEEKS_A_YEAR} weeks` };
    case 'month':
      return { value: clean(value * 12), factors: '12 months' };
    case 'quarter':
      return { value: clean(value * 4), factors: '4 quarters' };
    default:
      return null;
  }
}

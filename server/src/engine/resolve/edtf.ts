/** Intervals as EDTF (ISO 8601-2) level 0 and 1; never a season code, which every reader takes for a financial year. */
import { daysInMonth } from '../data/calendar';
import type { Granularity } from '../recognise';

/** `2018-03-21`, `2018-03`, `2018`, `199X`, or `2018-06/2018-08`. */
export function edtfOf(start: string, end: string, granularity: Granularity): string {
  if (start === end) return start;
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)];
  if (granularity === 'month' && end.slice(0, 7) === month && start.endsWith('-01')) return month;
  if (granularity === 'year' && start === `${year}-01-01` && end === `${year}-12-31`) return year;
  if (granularity === 'decade' && start === `${year.slice(0, 3)}0-01-01` && end.endsWith('9-12-31')) return `${year.slice(0, 3)}X`;
  if (granularity === 'century') return `${start}/${end}`;
  const wholeMonths = start.endsWith('-01') && isMonthEnd(end);
  if (wholeMonths && start.slice(5) === '01-01' && end.slice(5) === '12-31') return `${year}/${end.slice(0, 4)}`;
  return wholeMonths ? `${month}/${end.slice(0, 7)}` : `${start}/${end}`;
}

function isMonthEnd(iso: string): boolean {
  return Number(iso.slice(8)) === daysInMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));
}

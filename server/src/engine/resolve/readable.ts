/** Days in words for reasons and cards: "16 November 2010". */
import { MONTH_NAMES } from '../data/months';

export function readableDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTH_NAMES[Number(month) - 1] ?? ''} ${Number(year)}`;
}

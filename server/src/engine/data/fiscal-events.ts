/** UK Budgets, Statements and Spending Reviews, July 1997 to March 2026. Source: Greenpaper's own table, checked against OBR forecasts where there is one. */
import { ukFiscalEvents } from './generated/uk-fiscal-events';

export const FISCAL_EVENTS_SOURCE = {
  source: 'Greenpaper, partly checked against OBR forecasts',
  asOf: '2026-03-31',
  licence: 'none needed',
} as const;

export interface FiscalEvent {
  readonly date: string;
  readonly type: string;
  readonly name: string;
}

let events: readonly FiscalEvent[] | null = null;

export function fiscalEvents(): readonly FiscalEvent[] {
  events ??= ukFiscalEvents.split('\n').map((line) => {
    const [date = '', type = '', name = ''] = line.split('\t');
    return { date, type, name };
  });
  return events;
}

/** The last event of a type on or before an ISO day. */
export function lastEvent(type: string, day: string): FiscalEvent | null {
  return fiscalEvents().findLast((event) => event.type.toLowerCase() === type.toLowerCase() && event.date <= day) ?? null;
}

/** The only event of a type in a year, or of a joint name ("Spending Review and Autumn Statement 2015"); null where there is none or more than one. */
export function eventInYear(type: string, year: number): FiscalEvent | null {
  const wanted = type.toLowerCase();
  const ofYear = fiscalEvents().filter((event) => event.date.startsWith(String(year)));
  const typed = ofYear.filter((event) => event.type.toLowerCase() === wanted);
  const found = typed.length > 0 ? typed : ofYear.filter((event) => event.name.toLowerCase().includes(wanted));
  return found.length === 1 ? (found[0] ?? null) : null;
}

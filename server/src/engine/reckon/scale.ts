/** What a sum is to a country: per head of its people, and as a share of its output. */
import { moneyGdpOf } from '../data/deflators';
import { nationPopulations, populationOf } from '../data/populations';
import { clean } from './intervals';

export interface PerHead {
  readonly value: number;
  readonly people: number;
  /** "England, 2019": the place and the year of the estimate. */
  readonly place: string;
  readonly year: number;
  readonly source: string;
}

/** A place that figures are said to concern, as the population tables call it. */
export interface Place {
  readonly name: string;
  readonly nation: boolean;
  /** ISO 3166 alpha-3 for countries. */
  readonly code: string;
}

/** How far the year of an estimate may lie from the year of the money. */
const YEARS_APART = 2;

export function perHead(value: number, place: Place, year: number): PerHead | null {
  const found = place.nation ? nationPeople(place.name, year) : countryPeople(place.code, year);
  if (found === null) return null;
  return { value: clean(value / found.people), people: found.people, place: place.name, year: found.year, source: found.source };
}

function nationPeople(nation: string, year: number) {
  const rows = nationPopulations(nation).map(({ people, date }) => ({
    people,
    year: Number(date.slice(0, 4)),
    source: 'mid-year estimate, ONS',
  }));
  return nearest(rows, year);
}

function countryPeople(code: string, year: number) {
  const rows = [...(populationOf(code)?.byYear ?? [])].map(([at, people]) => ({ people, year: at, source: 'World Bank' }));
  return nearest(rows, year);
}

function nearest<T extends { readonly year: number }>(rows: readonly T[], year: number): T | null {
  const best = rows.reduce<T | null>((so, row) => (so === null || Math.abs(row.year - year) < Math.abs(so.year - year) ? row : so), null);
  return best === null || Math.abs(best.year - year) > YEARS_APART ? null : best;
}

/** Per cent of UK GDP in a financial year; null outside the table. */
export function shareOfGdp(value: number, year: string): number | null {
  const gdp = moneyGdpOf(year);
  return gdp === null ? null : clean((value / gdp) * 100);
}

/** Sums in the prices of another year: which series fits a place and currency, and what it gives; never across two series, never a future year unmarked. */
import { deflatorOf, latestOutturn } from '../data/deflators';
import { type PriceSeries, priceSeriesOf } from '../data/prices';
import { readFinancialYear } from './financial-years';
import { clean } from './intervals';

export interface PriceBasis {
  readonly years: 'financial' | 'calendar';
  /** "GDP deflator, HM Treasury, March 2026": measure, source and vintage. */
  readonly series: string;
  /** The last year that is no forecast: "2024-25" or "2024". */
  readonly latest: string;
  /** Index of a year, or null where the series has none. */
  index(year: string): { readonly value: number; readonly forecast: boolean } | null;
}

export interface RealTerms {
  readonly value: number;
  readonly year: string;
  /** True where either end is a forecast. */
  readonly forecast: boolean;
}

/** Series by calendar year for places whose financial years have no deflator here: place, currency, series, words and vintage. */
const CALENDAR: readonly (readonly [place: string, currency: string, series: string, words: string])[] = [
  ['US', 'USD', 'us-cpi-u', 'US CPI-U, Bureau of Labor Statistics'],
  ['EU', 'EUR', 'ea-hicp', 'euro area HICP, Eurostat'],
  ['DE', 'EUR', 'wb-gdp-deflator-deu', 'German GDP deflator, World Bank'],
  ['AU', 'AUD', 'wb-gdp-deflator-aus', 'Australian GDP deflator, World Bank'],
  ['IN', 'INR', 'wb-gdp-deflator-ind', 'Indian GDP deflator, World Bank'],
  ['CA', 'CAD', 'wb-gdp-deflator-can', 'Canadian GDP deflator, World Bank'],
  ['NZ', 'NZD', 'wb-gdp-deflator-nzl', 'New Zealand GDP deflator, World Bank'],
  ['JP', 'JPY', 'wb-gdp-deflator-jpn', 'Japanese GDP deflator, World Bank'],
  ['CH', 'CHF', 'wb-gdp-deflator-che', 'Swiss GDP deflator, World Bank'],
  ['CN', 'CNY', 'wb-gdp-deflator-chn', 'Chinese GDP deflator, World Bank'],
  ['KR', 'KRW', 'wb-gdp-deflator-kor', 'Korean GDP deflator, World Bank'],
  ['BR', 'BRL', 'wb-gdp-deflator-bra', 'Brazilian GDP deflator, World Bank'],
  ['NO', 'NOK', 'wb-gdp-deflator-nor', 'Norwegian GDP deflator, World Bank'],
];

/** Null where no series fits: a currency of another place, or a place without one. */
export function priceBasis(jurisdiction: string | null, currency: string | null): PriceBasis | null {
  if (currency === null) return null;
  if (currency === 'GBP') return jurisdiction === null || jurisdiction.startsWith('GB') ? treasury() : null;
  const place = jurisdiction?.slice(0, 2) ?? null;
  const row = CALENDAR.find(([where, money]) => where === place && money === currency);
  const series = row === undefined ? null : priceSeriesOf(row[2]);
  return row === undefined || series === null ? null : calendar(series, row[3]);
}

function treasury(): PriceBasis | null {
  const latest = latestOutturn();
  if (latest === null) return null;
  return {
    years: 'financial',
    series: 'GDP deflator, HM Treasury, March 2026',
    latest: latest.year,
    index: (year) => {
      const row = deflatorOf(year);
      return row === null ? null : { value: row.index, forecast: row.status === 'forecast' };
    },
  };
}

function calendar(series: PriceSeries, words: string): PriceBasis {
  const years = [...series.byYear.keys()];
  const last = Math.max(...years);
  return {
    years: 'calendar',
    series: `${words}, to ${last}`,
    latest: String(last),
    index: (year) => {
      const value = /^\d{4}$/u.test(year) ? series.byYear.get(Number(year)) : undefined;
      return value === undefined ? null : { value, forecast: false };
    },
  };
}

/** Null where the series lacks one of the years, or both are the same. */
export function realTerms(basis: PriceBasis, value: number, from: string, to: string): RealTerms | null {
  const [start, end] = [basis.index(from), basis.index(to)];
  if (start === null || end === null || from === to) return null;
  return { value: clean((value * end.value) / start.value), year: to, forecast: start.forecast || end.forecast };
}

/** How much prices rose between two years, in per cent. */
export function priceChange(basis: PriceBasis, from: string, to: string): { readonly percent: number; readonly forecast: boolean } | null {
  const changed = realTerms(basis, 100, from, to);
  return changed === null ? null : { percent: clean(changed.value - 100), forecast: changed.forecast };
}

/** The year of a setting as the basis counts years: "2019-20" for financial, its first calendar year otherwise. */
export function yearForBasis(basis: PriceBasis, year: string): string | null {
  if (basis.years === 'financial') return readFinancialYear(year);
  return /^\d{4}/u.exec(year)?.[0] ?? null;
}

/** Price series by calendar year for places and years that the UK deflator does not cover. Never mix the levels of two series. */
import { priceSeries as rows } from './generated/price-series';
import { readYearRun } from './year-run';

export const PRICES_SOURCE = {
  source: 'ONS, HM Treasury, US Bureau of Labor Statistics, Eurostat, World Bank; each series names its own',
  asOf: '2026-03-31',
  licence: 'OGL v3, CC BY 4.0, public domain; each series names its own',
} as const;

export interface PriceSeries {
  readonly id: string;
  /** ISO 3166 alpha-3, or the code of the source for the euro area. */
  readonly place: string;
  readonly currency: string;
  readonly measure: string;
  /** "2015=100" */
  readonly base: string;
  readonly source: string;
  readonly licence: string;
  /** A warning or a hint for whoever chooses the series. */
  readonly note: string;
  readonly byYear: ReadonlyMap<number, number>;
}

let series: ReadonlyMap<string, PriceSeries> | null = null;

function all(): ReadonlyMap<string, PriceSeries> {
  series ??= new Map(
    rows.split('\n').map((line) => {
      const [id = '', place = '', currency = '', measure = '', base = '', source = '', licence = '', note = '', first = '', values = ''] =
        line.split('\t');
      return [id, { id, place, currency, measure, base, source, licence, note, byYear: readYearRun(first, values, Number) }];
    }),
  );
  return series;
}

export function priceSeriesOf(id: string): PriceSeries | null {
  return all().get(id) ?? null;
}

/** Every series of a place, in the order of the table: the better ones first. */
export function priceSeriesFor(place: string): readonly PriceSeries[] {
  return [...all().values()].filter((one) => one.place === place);
}

export function priceSeriesIds(): readonly string[] {
  return [...all().keys()];
}

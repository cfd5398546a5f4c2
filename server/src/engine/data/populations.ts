/** How many people live in a place, for figures per head: countries by year (from 1960 where cards name them, else from 1990), and the nations of the UK where known. */
import { populations as rows } from './generated/populations';
import { ukNationPopulations } from './generated/uk-nation-populations';
import { readYearRun } from './year-run';

export const POPULATIONS_SOURCE = {
  source: 'World Bank, World Development Indicators (SP.POP.TOTL)',
  asOf: '2024-12-31',
  licence: 'CC BY 4.0',
} as const;
export const NATION_POPULATIONS_SOURCE = {
  source: 'ONS, NRS and NISRA mid-year estimates',
  asOf: '2022-06-30',
  licence: 'OGL v3',
} as const;

export interface Population {
  /** ISO 3166 alpha-3, or a group of the World Bank ("EUU"). */
  readonly code: string;
  readonly name: string;
  /** Rounded to hundreds. */
  readonly byYear: ReadonlyMap<number, number>;
}

export interface NationPopulation {
  readonly nation: string;
  readonly date: string;
  readonly people: number;
  readonly basis: string;
  readonly source: string;
}

let places: ReadonlyMap<string, Population> | null = null;
let nations: readonly NationPopulation[] | null = null;

function all(): ReadonlyMap<string, Population> {
  places ??= new Map(
    rows.split('\n').map((line) => {
      const [code = '', name = '', first = '', values = ''] = line.split('\t');
      return [code, { code, name, byYear: readYearRun(first, values, (cell) => Number.parseInt(cell, 36) * 100) }];
    }),
  );
  return places;
}

export function populationOf(code: string): Population | null {
  return all().get(code) ?? null;
}

/** The estimates of one UK nation ("England"), the oldest first; few years are known. */
export function nationPopulations(nation: string): readonly NationPopulation[] {
  nations ??= ukNationPopulations.split('\n').map((line) => {
    const [name = '', date = '', people = '', basis = '', source = ''] = line.split('\t');
    return { nation: name, date, people: Number(people), basis, source };
  });
  return nations.filter((row) => row.nation === nation).sort((a, b) => (a.date < b.date ? -1 : 1));
}

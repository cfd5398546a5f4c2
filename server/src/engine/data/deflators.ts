/** Prices of UK public spending and the size of the economy, by financial year, for sums in real terms and shares of GDP. */
import { ukGdpDeflator } from './generated/uk-gdp-deflator';
import { ukMoneyGdp } from './generated/uk-money-gdp';

export const DEFLATOR_SOURCE = {
  source: 'GDP deflators at market prices, HM Treasury, March 2026',
  asOf: '2026-03-31',
  licence: 'OGL v3',
} as const;
export const MONEY_GDP_SOURCE = { source: 'Money GDP, HM Treasury and ONS, June 2023', asOf: '2023-06-30', licence: 'OGL v3' } as const;

export interface DeflatorYear {
  /** "2018-19" */
  readonly year: string;
  /** 2024-25 = 100. */
  readonly index: number;
  readonly status: 'outturn' | 'forecast';
}

let deflators: ReadonlyMap<string, DeflatorYear> | null = null;
let moneyGdp: ReadonlyMap<string, number> | null = null;

function allDeflators(): ReadonlyMap<string, DeflatorYear> {
  deflators ??= new Map(
    ukGdpDeflator.split('\n').map((line) => {
      const [year = '', index = '', status = ''] = line.split('\t');
      return [year, { year, index: Number(index), status: status === 'outturn' ? 'outturn' : 'forecast' }];
    }),
  );
  return deflators;
}

/** Every year of the table, the oldest first. */
export function deflatorYears(): readonly DeflatorYear[] {
  return [...allDeflators().values()];
}

/** The deflator of a UK financial year, "2018-19"; null where the table has none. */
export function deflatorOf(year: string): DeflatorYear | null {
  return allDeflators().get(year) ?? null;
}

/** The last year that is no forecast. */
export function latestOutturn(): DeflatorYear | null {
  return deflatorYears().findLast(({ status }) => status === 'outturn') ?? null;
}

/** UK GDP of a financial year in pounds, not adjusted for season or prices; null where the table has none. */
export function moneyGdpOf(year: string): number | null {
  moneyGdp ??= new Map(
    ukMoneyGdp.split('\n').map((line) => {
      const [key = '', million = ''] = line.split('\t');
      return [key, Number(million) * 1e6];
    }),
  );
  return moneyGdp.get(year) ?? null;
}

/** Acts of the UK and its legislatures by title and year. Source: legislation.gov.uk, census of 22 February 2026, OGL v3. */
import { foldName } from '../text';
import { ukActs } from './generated/uk-acts';

export const ACTS_SOURCE = { source: 'legislation.gov.uk', asOf: '2026-02-22', licence: 'OGL v3' } as const;

export interface Act {
  /** `ukpga/2014/23` */
  readonly id: string;
  /** Without the year: "Care Act". */
  readonly name: string;
  readonly year: number;
  /** ISO date of repeal, "yes" where the date is not known, else empty (which does not mean in force). */
  readonly repealed: string;
}

let byName: ReadonlyMap<string, readonly Act[]> | null = null;

/** All Acts of one name, oldest first. */
export function actsNamed(name: string): readonly Act[] {
  byName ??= read();
  return byName.get(foldName(name)) ?? [];
}

/** Every Act of the table, by name and then by year. */
export function allActs(): readonly Act[] {
  byName ??= read();
  return [...byName.values()].flat();
}

export function actOf(name: string, year: number): Act | null {
  return actsNamed(name).find((act) => act.year === year) ?? null;
}

export function actUri(act: Act): string {
  return `https://www.legislation.gov.uk/${act.id}`;
}

/** "2014 c. 23" for Acts of Parliament since 1963, the regnal or other number otherwise. */
export function actCitation(act: Act): string {
  const [type = '', ...rest] = act.id.split('/');
  const number = rest.at(-1) ?? '';
  if (type === 'ukpga' && rest.length === 2) return `${act.year} c. ${number}`;
  const series: Readonly<Record<string, string>> = { asp: 'asp', asc: 'asc', anaw: 'anaw', nia: 'c.', mwa: 'nawm' };
  return series[type] === undefined ? `${act.year}` : `${act.year} ${series[type]} ${number}`;
}

function read(): ReadonlyMap<string, readonly Act[]> {
  const acts = new Map<string, Act[]>();
  let start = '';
  for (const line of ukActs.split('\n')) {
    if (line.startsWith('#')) {
      start = line.slice(1);
      continue;
    }
    const [number = '', title = '', year = '', repealed = ''] = line.split('\t');
    const name = title.endsWith('!') ? title.slice(0, -1) : `${title} Act`;
    const id = `${start}/${number}`;
    const key = foldName(name);
    acts.set(key, [...(acts.get(key) ?? []), { id, name, year: Number(year === '' ? start.split('/').at(-1) : year), repealed }]);
  }
  for (const list of acts.values()) list.sort((a, b) => a.year - b.year);
  return acts;
}

/** Seasons by the month: March to May is spring in the north and autumn in the south. */
import { compareDays } from '../../data/calendar';
import { SEASON_MONTHS } from '../../data/months';
import type { DateExpression } from '../../recognise';
import { type Interval, months, type Surroundings } from './interval';

const SOUTHERN: ReadonlySet<string> = new Set(['AU', 'NZ', 'ZA']);

/** First month of the season; from December it runs into the next year. */
export function seasonMonth(season: 1 | 2 | 3 | 4, jurisdiction: string | null): number {
  const southern = jurisdiction !== null && SOUTHERN.has(jurisdiction.slice(0, 2));
  return southern ? ((season * 3 + 5) % 12) + 1 : season * 3;
}

function seasonOf(season: 1 | 2 | 3 | 4, year: number, jurisdiction: string | null, rule: string): Interval {
  const first = seasonMonth(season, jurisdiction);
  return first === 12 ? months(year, 12, year + 1, 2, 'season', rule) : months(year, first, year, first + 2, 'season', rule);
}

const MONTHS: Readonly<Record<number, string>> = {
  3: 'March to May',
  6: 'June to August',
  9: 'September to November',
  12: 'December to February',
};

export function seasonInterval(
  { season, year, which, yearOffset }: Extract<DateExpression, { form: 'season' }>,
  around: Surroundings,
): Interval | null {
  const { base, jurisdiction } = around;
  const { name } = SEASON_MONTHS[season];
  const said = `${name} is ${MONTHS[seasonMonth(season, jurisdiction)]}`;
  const of = (start: number, rule = said) => seasonOf(season, start, jurisdiction, rule);
  if (year !== null) return of(year);
  if (yearOffset !== null && yearOffset !== undefined) return base === null ? null : of(base.year + yearOffset);
  if (which === null) return around.year === null ? null : of(around.year);
  if (base === null) return null;
  const near = [-2, -1, 0, 1, 2].map((offset) => of(base.year + offset));
  if (which === 'next' || which === 'coming') {
    const found = near.find(({ start }) => compareDays(start, base) > 0);
    return found === undefined ? null : { ...found, rule: `the first ${name} to begin after that day; ${said}` };
  }
  if (which === 'last') {
    const found = near.findLast(({ end }) => compareDays(base, end) > 0);
    return found === undefined ? null : { ...found, rule: `the last ${name} to end before that day; ${said}` };
  }
  // "this winter" said in January is the one that is on; otherwise the season of that calendar year.
  const running = near.find(({ start, end }) => compareDays(start, base) <= 0 && compareDays(base, end) <= 0);
  return { ...(running ?? of(base.year)), rule: `the ${name} of that year; ${said}` };
}

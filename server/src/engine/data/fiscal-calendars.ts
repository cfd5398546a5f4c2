/** When a financial year begins, by jurisdiction. Source: governments' own accounting rules (CIA World Factbook, 2024, for the list); as of 2026. */

export interface FiscalCalendar {
  /** First day of the year that begins in the named start year. */
  readonly month: number;
  readonly day: number;
  /** For the card: "April to March". */
  readonly words: string;
}

const APRIL: FiscalCalendar = { month: 4, day: 1, words: 'April to March' };
const SEPTEMBER: FiscalCalendar = { month: 9, day: 1, words: 'September to August' };
const JULY: FiscalCalendar = { month: 7, day: 1, words: 'July to June' };
const OCTOBER: FiscalCalendar = { month: 10, day: 1, words: 'October to September' };
const JANUARY: FiscalCalendar = { month: 1, day: 1, words: 'the calendar year' };

/** American states whose year does not begin in July, and the federal district. Source: National Conference of State Legislatures, 2024. */
const STATES: Readonly<Record<string, FiscalCalendar>> = {
  'US-AL': OCTOBER,
  'US-DC': OCTOBER,
  'US-MI': OCTOBER,
  'US-NY': APRIL,
  'US-TX': SEPTEMBER,
};

/** The British tax year for income tax begins on 6 April; elsewhere the tax year is the financial one. */
export function taxCalendar(jurisdiction: string | null): FiscalCalendar {
  if (jurisdiction === null || jurisdiction.startsWith('GB')) return { month: 4, day: 6, words: '6 April to 5 April' };
  return fiscalCalendar(jurisdiction);
}

/** UK, India, Canada, Japan and others April to March; US federal October to September, US states July to June; Australia and New Zealand July to June; EU and most of its members the calendar year. */
export function fiscalCalendar(jurisdiction: string | null): FiscalCalendar {
  if (jurisdiction === null) return APRIL;
  const country = jurisdiction.slice(0, 2);
  if (country === 'US') return jurisdiction.length === 2 ? OCTOBER : (STATES[jurisdiction] ?? JULY);
  if (['AU', 'NZ', 'PK', 'BD', 'EG', 'KE'].includes(country)) return JULY;
  if (['GB', 'IN', 'CA', 'JP', 'HK', 'SG', 'ZA'].includes(country)) return APRIL;
  return JANUARY;
}

/** First month of a school or university year: September in Europe and North America, January or February in the south. */
export function academicYearMonth(jurisdiction: string | null): number {
  const country = (jurisdiction ?? 'GB').slice(0, 2);
  return country === 'AU' || country === 'NZ' || country === 'ZA' ? 1 : country === 'US' ? 8 : country === 'IN' ? 6 : 9;
}

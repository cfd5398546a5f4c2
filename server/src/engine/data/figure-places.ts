/** Places that figures are said to concern, as texts write them and as the population tables call them. Sources of the tables: `populations.ts`. */

export interface NamedPlace {
  readonly name: string;
  /** As texts write it, a pattern without anchors. */
  readonly pattern: string;
  readonly nation: boolean;
  /** ISO 3166 alpha-3; for a nation of the UK that of the country. */
  readonly code: string;
  /** ISO 3166 alpha-2 of the country. */
  readonly country: string;
}

/** Nations first: "England" in a sentence is narrower than "the UK". */
export const PLACES: readonly NamedPlace[] = [
  {
    name: 'England',
    pattern: '(?<!New |East of |Bank of |NHS |Sport |Highways |Health )England',
    nation: true,
    code: 'GBR',
    country: 'GB',
  },
  { name: 'Scotland', pattern: 'Scotland', nation: true, code: 'GBR', country: 'GB' },
  { name: 'Wales', pattern: '(?<!New South |Prince of )Wales', nation: true, code: 'GBR', country: 'GB' },
  { name: 'Northern Ireland', pattern: 'Northern Ireland', nation: true, code: 'GBR', country: 'GB' },
  { name: 'the UK', pattern: 'UK(?! Government)|United Kingdom', nation: false, code: 'GBR', country: 'GB' },
  { name: 'the United States', pattern: 'United States|U\\.S\\.|USA', nation: false, code: 'USA', country: 'US' },
  { name: 'Australia', pattern: 'Australia', nation: false, code: 'AUS', country: 'AU' },
  { name: 'Canada', pattern: 'Canada', nation: false, code: 'CAN', country: 'CA' },
  { name: 'India', pattern: 'India', nation: false, code: 'IND', country: 'IN' },
  { name: 'New Zealand', pattern: 'New Zealand', nation: false, code: 'NZL', country: 'NZ' },
  { name: 'Ireland', pattern: '(?<!Northern )Ireland', nation: false, code: 'IRL', country: 'IE' },
  { name: 'Germany', pattern: 'Germany', nation: false, code: 'DEU', country: 'DE' },
  { name: 'France', pattern: 'France', nation: false, code: 'FRA', country: 'FR' },
  { name: 'Japan', pattern: 'Japan', nation: false, code: 'JPN', country: 'JP' },
];

/** A place counts only where a preposition leads to it: "in England", "across the UK", not "England won". */
const MATCHERS = PLACES.map((place) => ({
  place,
  pattern: new RegExp(
    `\\b(?:in|across|throughout|for|within|of|over)[\\s\\u00A0](?:the[\\s\\u00A0]|all[\\s\\u00A0]of[\\s\\u00A0]|whole[\\s\\u00A0]of[\\s\\u00A0])?(?:${place.pattern})\\b(?![\\s\\u00A0]\\p{Lu}|,?[\\s\\u00A0](?:and[\\s\\u00A0](?:in[\\s\\u00A0])?)?(?:England|Scotland|Wales|Northern Ireland|the UK)\\b)`,
    'u',
  ),
}));

/** Every place that a text says it is about, in the order of the table. "England and Wales" are two, and so none that a table knows. */
export function placesNamed(text: string): readonly NamedPlace[] {
  const found = MATCHERS.filter(({ pattern }) => pattern.test(text)).map(({ place }) => place);
  return /\bEngland[\s\u00A0]and[\s\u00A0]Wales\b/u.test(text) && found.length === 1
    ? [...found, ...PLACES.filter(({ name }) => name === 'Wales')]
    : found;
}

/** The place of a note's `scope:` value, where it is no more than a place. */
export function placeOfScope(scope: string): NamedPlace | null {
  const text = scope.trim().replace(/^(?:in |across )?(?:the )?/iu, '');
  return PLACES.find(({ pattern, name }) => new RegExp(`^(?:${pattern}|${name.replace(/^the /u, '')})$`, 'iu').test(text)) ?? null;
}

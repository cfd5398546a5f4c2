/** Where a document belongs: stated in front matter or settings, else read from its publisher and from clues in the text, which are named. */
import { type Clue, CURRENCY_CLUES, isWritten, PUBLISHER_DOMAINS, phraseClues, STATE_NAMES } from '../data/jurisdiction-clues';
import type { YamlField } from '../syntax';
import type { DocumentPlace } from './types';

const CURRENCIES: Readonly<Record<string, string>> = {
  GB: 'GBP',
  US: 'USD',
  EU: 'EUR',
  IN: 'INR',
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  IE: 'EUR',
  DE: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  JP: 'JPY',
  ZA: 'ZAR',
  HK: 'HKD',
  SG: 'SGD',
};

/** Only the first part of a long text is searched for clues. */
const SEARCHED = 20_000;
/** Fewer points than this, or a smaller lead, decide nothing. */
const LEAST = 3;
const LEAD = 2;
/** So many clues of one sort count: a list of places is still one list. */
const CAP = 3;

export function inferJurisdiction(text: string, fields: readonly YamlField[] | undefined, given: string | null): DocumentPlace {
  const stated = fields?.find(({ key }) => key === 'jurisdiction')?.value;
  const currency = fields?.find(({ key }) => key === 'currency')?.value;
  const withCurrency = (jurisdiction: string | null, jurisdictionFrom: string | null) => ({
    jurisdiction,
    jurisdictionFrom,
    currency: typeof currency === 'string' && /^[A-Z]{3}$/u.test(currency) ? currency : currencyOf(jurisdiction),
  });
  if (typeof stated === 'string' && /^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/u.test(stated)) return withCurrency(stated, 'front matter');
  if (given !== null) return withCurrency(given, 'setting');
  const published = publisherOf(text, fields);
  const head = text.slice(0, SEARCHED);
  const { votes, nations } = votesIn(head);
  if (published !== null) vote(votes, published.code.slice(0, 2), 'publisher', 4, published.address);
  const ranked = [...votes].map(([code, { points, found }]) => ({ code, points, found })).sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (first === undefined || first.points < LEAST || first.points - (second?.points ?? 0) < LEAD) return withCurrency(null, null);
  const code =
    published !== null && published.code.length > 2 && first.code === 'GB'
      ? published.code
      : first.code === 'GB'
        ? nationOf(nations)
        : first.code === 'US'
          ? stateOf(head)
          : first.code;
  return withCurrency(
    code,
    `clues in the text: ${first.found
      .slice(0, 3)
      .map((clue) => `“${clue}”`)
      .join(', ')}`,
  );
}

interface Votes {
  points: number;
  readonly found: string[];
  readonly bySort: Map<string, number>;
}

function vote(votes: Map<string, Votes>, code: string, sort: Clue['sort'], weight: number, found: string): void {
  const known = votes.get(code) ?? { points: 0, found: [], bySort: new Map<string, number>() };
  votes.set(code, known);
  const count = known.bySort.get(sort) ?? 0;
  const cap = sort === 'spelling' ? 1 : CAP;
  if (count >= cap) return;
  known.bySort.set(sort, count + 1);
  known.points += weight;
  known.found.push(found);
}

/** One walk over the words; each phrase votes once, and a nation's counts each time. */
function votesIn(head: string): { readonly votes: Map<string, Votes>; readonly nations: ReadonlyMap<string, number> } {
  const votes = new Map<string, Votes>();
  const nations = new Map<string, number>();
  for (const [pattern, { code, sort, weight }] of CURRENCY_CLUES) {
    const found = pattern.exec(head)?.[0];
    if (found !== undefined) vote(votes, code, sort, weight, found.trim());
  }
  const seen = new Set<string>();
  for (const { start, values } of phraseClues().find(head, (match) =>
    match.values.some(({ phrase }) => isWritten(head, match.start, phrase)),
  )) {
    for (const { phrase, clue, nation } of values) {
      if (!isWritten(head, start, phrase)) continue;
      if (nation !== null) nations.set(nation.code, (nations.get(nation.code) ?? 0) + nation.weight);
      if (clue === null || seen.has(phrase)) continue;
      seen.add(phrase);
      vote(votes, clue.code, clue.sort, clue.weight, phrase);
    }
  }
  return { votes, nations };
}

/** The address of the text or one in its first lines; a link deep in the text tells of others. */
function publisherOf(text: string, fields: readonly YamlField[] | undefined): { readonly code: string; readonly address: string } | null {
  const stated = fields?.find(({ key, value }) => (key === 'url' || key === 'source') && typeof value === 'string')?.value;
  const address = typeof stated === 'string' ? stated : (/https?:\/\/[\w.-]{4,80}/u.exec(text.slice(0, 600))?.[0] ?? null);
  const host = address === null ? null : (/^https?:\/\/(?<host>[\w.-]{4,80})/u.exec(address)?.groups?.host ?? null);
  if (host === null) return null;
  const row = PUBLISHER_DOMAINS.find(([ending]) => host === ending || host.endsWith(`.${ending}`));
  return row === undefined ? null : { code: row[1], address: host };
}

/** A UK text is a nation's where that nation's bodies and name stand in it often and the others' hardly. */
function nationOf(points: ReadonlyMap<string, number>): string {
  const ranked = [...points].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  const clear = first !== undefined && first[1] >= 4 && first[1] >= 3 * (second?.[1] ?? 0);
  return clear ? first[0] : 'GB';
}

const STATES = new RegExp(`\\b(?:${[...STATE_NAMES.keys()].join('|')})\\b`, 'gu');

/** A text of the US is a state's where it names that one again and again, and no other as much. */
function stateOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(STATES)) {
    const code = STATE_NAMES.get(name);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 3 && first[1] >= 3 * (second?.[1] ?? 0) ? first[0] : 'US';
}

export function currencyOf(jurisdiction: string | null): string | null {
  return jurisdiction === null ? null : (CURRENCIES[jurisdiction.slice(0, 2)] ?? null);
}

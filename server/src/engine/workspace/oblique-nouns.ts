/** "The green paper", "the fund", "this strategy": nouns that stand for a policy named before. */

interface Noun {
  /** The register's kind that the noun may mean. */
  readonly kind: string;
  readonly words: string;
  /** A common noun, that means a policy only where exactly one was named before in the same passage. */
  readonly certainOnly: boolean;
}

const NOUNS: readonly Noun[] = [
  { kind: 'green-paper', words: '[Gg]reen[\\s\\u00A0][Pp]aper', certainOnly: false },
  { kind: 'white-paper', words: '[Ww]hite[\\s\\u00A0][Pp]aper', certainOnly: false },
  ...['fund', 'programme', 'review', 'strategy', 'plan', 'inquiry', 'campaign', 'scheme', 'framework'].map((kind) => ({
    kind,
    words: `[${kind[0]?.toUpperCase()}${kind[0]}]${kind.slice(1)}`,
    certainOnly: true,
  })),
];

/** What may lead in such a noun: an article or pronoun, with at most two of the words that speak of its timing. */
const LEAD =
  '\\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|upcoming|forthcoming|delayed|promised|planned)[\\s\\u00A0](?:(?:upcoming|forthcoming|delayed|promised|planned|long-awaited|new)[\\s\\u00A0]){0,2}';

/** Not part of a longer word or name, and not a noun that says itself which one it is ("the fund for carers", "the review of pensions"). */
const END = '(?![\\p{L}\\p{N}’-]|[\\s\\u00A0](?:on|for|of|into|about|against|between)\\b|[\\s\\u00A0]\\p{Lu})';
const PAPER_END = '(?![\\p{L}’-]|[\\s\\u00A0]on\\b)';

const PATTERNS = NOUNS.map(({ kind, words, certainOnly }) => ({
  kind,
  certainOnly,
  pattern: new RegExp(`${LEAD}(?<name>${words})${certainOnly ? END : PAPER_END}`, 'gu'),
}));
/** One cheap look before the patterns. */
const ANY = new RegExp(NOUNS.map(({ words }) => words).join('|'), 'u');

export interface ObliqueNoun {
  readonly kind: string;
  /** Offsets of the noun alone. */
  readonly start: number;
  readonly end: number;
  readonly certainOnly: boolean;
}

/** In the order of the text. */
export function obliqueNouns(text: string): ObliqueNoun[] {
  if (!ANY.test(text)) return [];
  const found = PATTERNS.flatMap(({ kind, certainOnly, pattern }) =>
    [...text.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      return { kind, certainOnly, start: end - (match.groups?.name?.length ?? 0), end };
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

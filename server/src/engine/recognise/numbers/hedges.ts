/** Words that loosen or bound a figure, before and after it, as tables; negation is part of the phrase. */
import type { Comparator } from '../types';

const BEFORE: Readonly<Record<Comparator, readonly string[]>> = {
  le: [
    'no more than',
    'nor more than',
    'not more than',
    'no greater than',
    'no higher than',
    'not greater than',
    'not exceeding',
    'not to exceed',
    'does not exceed',
    'do not exceed',
    'did not exceed',
    'must not exceed',
    'may not exceed',
    'will not exceed',
    'shall not exceed',
    'should not exceed',
    'cannot exceed',
    'up to',
    'at most',
    'at the most',
    'as much as',
    'as many as',
    'as high as',
    'a maximum of',
    'maximum of',
    'maximum',
    'capped at',
    'a cap of',
    'limited to',
    'a ceiling of',
    'not over',
    'not above',
    'anything up to',
    'or up to',
    '≤',
  ],
  ge: [
    'no less than',
    'nor less than',
    'not less than',
    'no fewer than',
    'not fewer than',
    'no lower than',
    'at least',
    'at the very least',
    'a minimum of',
    'minimum of',
    'minimum',
    'not under',
    'not below',
    'a floor of',
    'as little as',
    'starting from',
    '≥',
  ],
  gt: [
    'more than',
    'greater than',
    'higher than',
    'larger than',
    'well over',
    'just over',
    'slightly over',
    'a little over',
    'far more than',
    'over',
    'above',
    'in excess of',
    'exceeding',
    'exceed',
    'exceeds',
    'exceeded',
    'upwards of',
    'upward of',
    'north of',
    'surpassing',
    'surpassed',
    'surpass',
    'topping',
    'topped',
    'beyond',
    '>',
  ],
  lt: [
    'less than',
    'fewer than',
    'lower than',
    'smaller than',
    'just under',
    'well under',
    'slightly under',
    'a little under',
    'just below',
    'well below',
    'under',
    'below',
    'short of',
    'just short of',
    '<',
  ],
  about: [
    'about',
    'around',
    'some',
    'approximately',
    'approx',
    'approx.',
    'roughly',
    'nearly',
    'almost',
    'circa',
    'c.',
    'ca.',
    'c',
    '~',
    '≈',
    'close to',
    'in the region of',
    'in the order of',
    'on the order of',
    'of the order of',
    'an estimated',
    'estimated',
    'estimated at',
    'estimated to be',
    'something like',
    'somewhere around',
    'in the vicinity of',
    'give or take',
    'an approximate',
    'an average of around',
  ],
};

const LOOKUP = new Map<string, Comparator>();
for (const [comparator, phrases] of Object.entries(BEFORE) as [Comparator, readonly string[]][]) {
  for (const phrase of phrases) LOOKUP.set(phrase, comparator);
}
const PHRASES = [...LOOKUP.keys()]
  .sort((a, b) => b.length - a.length)
  .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '[\\s\\u00A0]'));
const LONGEST = 40;
/** The hedge may be followed by an article or by "a further", "an additional", "another", "an extra": "up to an additional £3m". */
const HEDGE_BEFORE = new RegExp(
  String.raw`(?:^|[\s\u00A0(\[“‘"'–—/-])(?<phrase>${PHRASES.join('|')})[\s\u00A0]?(?:(?:an?|the|a further|another|an additional|additional|an extra|extra|further|only)[\s\u00A0])?$`,
  'iu',
);
const HEDGE_AFTER =
  /^[\s\u00A0]?(?:\(?(?<le>or (?:less|below|under|fewer|lower)|and (?:below|under)|at (?:the )?most|maximum|max\b)|(?<ge>\+(?!\d)|-?plus\b|or (?:more|above|over|higher|greater)|and (?:above|over|more|upwards)|at (?:the very )?least|minimum)|(?<about>or so\b|or thereabouts))/iu;

export interface Hedge {
  readonly comparator: Comparator;
  /** As printed. */
  readonly phrase: string;
  /** Prose offset where the phrase before begins; the figure's own start for one behind. */
  readonly start: number;
}

export function hedgeBefore(text: string, start: number): Hedge | null {
  const from = Math.max(0, start - LONGEST);
  const match = HEDGE_BEFORE.exec(text.slice(from, start));
  const phrase = match?.groups?.phrase;
  if (match === null || phrase === undefined) return null;
  const comparator = LOOKUP.get(phrase.toLowerCase().replace(/\u00A0/gu, ' '));
  if (comparator === undefined) return null;
  const at = from + match.index + match[0].indexOf(phrase);
  // "some" after "the" or "in" with a vague sense ("in some 5 areas" is fine, "some of" never gets here).
  if (phrase.toLowerCase() === 'c' && phrase !== 'c') return null;
  return { comparator, phrase, start: at };
}

/** Looks behind the figure, `skip` code units on (past a rate such as "per hour"). */
export function hedgeAfter(text: string, end: number): Hedge | null {
  const match = HEDGE_AFTER.exec(text.slice(end, end + 24));
  if (match === null) return null;
  const { le, ge } = match.groups ?? {};
  return { comparator: le !== undefined ? 'le' : ge !== undefined ? 'ge' : 'about', phrase: match[0].trim(), start: end };
}

/** Words that loosen or bound a figure, before and after it. */
import { isSpace } from '../../text';
import { wordsBefore } from '../scan';
import type { Comparator } from '../types';
import { PHRASES_BEFORE } from './hedge-phrases';

const LOOKUP = new Map<string, Comparator>();
for (const [comparator, phrases] of Object.entries(PHRASES_BEFORE) as [Comparator, readonly string[]][]) {
  for (const phrase of phrases) LOOKUP.set(phrase, comparator);
}
/** A phrase has at most this many words. */
const MOST = 5;
/** What may stand between the phrase and the figure: "up to an additional £3m". */
const FILLERS = new Set(['a', 'an', 'the', 'another', 'additional', 'extra', 'further', 'only', 'total', 'of']);
const SIGN_BEFORE = /(?<sign>[~≈≤≥<>]|\bc\.|\bca\.)[\s\u00A0]?$/u;

/** "plus", "maximum" and the like bound the figure only at the end of their phrase: "£5m plus VAT" does not. */
const HEDGE_AFTER = spaced(
  String.raw`^[\s\u00A0]?(?:\(?(?<le>or (?:less|below|under|fewer|lower)\b|and (?:below|under)\b|at (?:the )?most\b|max(?:imum|\.)?(?= ?(?:[.,;:)]|$)))|(?<ge>\+(?!\d)|-plus\b|plus(?= ?(?:[.,;:)]|$))|or (?:more|above|over|higher|greater)\b|and (?:above|over|more|upwards)\b|upwards\b|at (?:the very )?least\b|min(?:imum|\.)?(?= ?(?:[.,;:)]|$)))|(?<about>or so\b|or thereabouts\b|-?odd\b|-ish\b|\(?approx(?:\.|imately\b|\b)))`,
);

/** A space in the pattern is any space or line end of the text. */
function spaced(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(' ', String.raw`[\s\u00A0]`), 'iu');
}

export interface Hedge {
  readonly comparator: Comparator;
  /** As printed. */
  readonly phrase: string;
  /** Prose offset where the phrase before begins; the figure's own start for one behind. */
  readonly start: number;
}

export function hedgeBefore(text: string, start: number): Hedge | null {
  const previous = text.charCodeAt(start - 1);
  const spaced = previous === 32 || previous === 0xa0 || previous === 10 || previous === 13;
  const mark = spaced ? text.charCodeAt(start - 2) : previous;
  // Only a sign or the full stop of "c." can stand there; letters and digits need no pattern.
  const sign =
    mark > 122 || (mark >= 46 && mark < 63 && (mark === 46 || mark > 59))
      ? SIGN_BEFORE.exec(text.slice(Math.max(0, start - 5), start))
      : null;
  if (sign !== null) {
    const phrase = sign.groups?.sign ?? '';
    const comparator = LOOKUP.get(phrase);
    if (comparator !== undefined) return { comparator, phrase, start: start - sign[0].length };
  }
  // "sub-4% growth", "a sub-£10m grant"
  if (previous === 45 && SUB.test(text.slice(Math.max(0, start - 5), start)))
    return { comparator: 'lt', phrase: text.slice(start - 4, start - 1), start: start - 4 };
  if (!spaced) return null;
  const words = wordsBefore(text, start, MOST + 2);
  // A hyphen ties a prefix to the figure's first word ("over-£5m" is not written); words stand apart from it by spaces.
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const found = longestPhrase(words, skipped);
    // "over and above the £3m already given" adds to it.
    if (found !== null)
      return skipped > 0 && isMeasuredBy(words, skipped, found) ? null : located(text, start, negated(text, start, found));
    const capped = capAt(words, skipped);
    if (capped !== null) return located(text, start, capped);
    // "on top of the £53.8 million" bounds nothing; "over a total of £3m" does.
    if (!FILLERS.has(words[skipped] ?? '') || (words[skipped] === 'of' && words[skipped + 1] !== 'total')) return null;
  }
  return null;
}

const SUB = /(?:^|[\s\u00A0(])[Ss]ub-$/u;

/** In these the small word belongs to what stands before it: "asked about £40m", "a row over £3m". */
const TAKES: Readonly<Record<string, ReadonlySet<string>>> = {
  about: new Set(
    'ask asks asked asking talk talks talked talking speak speaks spoke spoken think know heard hear worry worried worries concern concerned concerns question questions questioned complain complained complaints wrote debate claim claims argue argued something nothing information evidence details clarity'.split(
      ' ',
    ),
  ),
  over: new Set(
    'row rows dispute disputes disputed argument arguments battle fight fears concern concerns questions anger clash clashed clashes controversy hand handed handing take took taken'.split(
      ' ',
    ),
  ),
  under: new Set('section regulation clause act scheme'.split(' ')),
  // "fares went up to £3.20" is where they went.
  'up to': new Set('go goes went going gone come comes came coming put puts putting moved moves move moving pushed push pushes'.split(' ')),
};

interface Phrase {
  readonly comparator: Comparator;
  readonly words: number;
  readonly skipped: number;
}

const CAPS: ReadonlySet<string> = new Set(['cap', 'caps', 'capping']);
const BEFORE_CAP: ReadonlySet<string> = new Set(
  'to will would shall must should can could may might and or we they it who which that by of not'.split(' '),
);
/** "cap out-of-pocket costs at £2,000": the farthest the verb stands before "at". */
const CAPPED_WORDS = 4;

/** The verb "cap … at" bounds like "capped at"; the noun ("keep the cap at £5,000") states the cap itself. */
function capAt(words: readonly string[], skipped: number): Phrase | null {
  if (words[skipped] !== 'at') return null;
  for (let count = 1; count <= CAPPED_WORDS; count += 1) {
    const word = words[skipped + count] ?? '';
    if (!CAPS.has(word)) continue;
    return word === 'capping' || BEFORE_CAP.has(words[skipped + count + 1] ?? '') ? { comparator: 'le', words: count + 1, skipped } : null;
  }
  return null;
}

const OTHER_BOUND =
  /\bnot\b[^.;!?]{0,24}\b(?<bound>more|greater|higher|less|lower|fewer)[\s\u00A0]than[\s\u00A0]\S{1,16}(?:[\s\u00A0]\p{L}{1,10})?[\s\u00A0]or[\s\u00A0]\p{L}+[\s\u00A0]than[\s\u00A0]$/iu;

/** "must not be more than £30,000 or less than £500": the second bound is denied as well. */
function negated(text: string, start: number, found: Phrase): Phrase {
  if (found.comparator !== 'lt' && found.comparator !== 'gt') return found;
  if (!OTHER_BOUND.test(text.slice(Math.max(0, start - 96), start))) return found;
  return { ...found, comparator: found.comparator === 'lt' ? 'ge' : 'le' };
}

/** "over and above the £3m already given", "well short of the £8m they sought": what the article points at is a sum of its own. */
function isMeasuredBy(words: readonly string[], skipped: number, { words: count }: Phrase): boolean {
  if (words[skipped - 1] !== 'the') return false;
  const last = words[skipped] ?? '';
  return (last === 'above' && count === 3) || (last === 'of' && (words[skipped + 1] === 'short' || words[skipped + 1] === 'shy'));
}

/** The longest phrase of the table that ends `skipped` words before the figure. */
function longestPhrase(words: readonly string[], skipped: number): Phrase | null {
  let best: Phrase | null = null;
  let phrase = '';
  for (let count = 1; count <= MOST && skipped + count <= words.length; count += 1) {
    const word = words[skipped + count - 1] ?? '';
    phrase = phrase === '' ? word : `${word} ${phrase}`;
    const comparator = LOOKUP.get(phrase);
    if (comparator !== undefined && !(TAKES[phrase]?.has(words[skipped + count] ?? '') ?? false))
      best = { comparator, words: count, skipped };
  }
  return best;
}

const BREAKS = '(,:;[]“”‘"–—';

function located(text: string, start: number, found: Phrase): Hedge | null {
  let at = start;
  let end = start;
  for (let count = 0; count < found.skipped + found.words; count += 1) {
    while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1;
    if (count === found.skipped) end = at;
    while (at > 0 && !isSpace(text.charCodeAt(at - 1)) && !BREAKS.includes(text.charAt(at - 1))) at -= 1;
  }
  const phrase = text.slice(at, end);
  // A capital C is a list letter or a grade.
  return phrase === 'C' ? null : { comparator: found.comparator, phrase, start: at };
}

/** "or more", "and above", "at least", "approximately", "upwards", "max", "min", "plus", "odd", "+", "(or". */
function mayHedge(code: number): boolean {
  return HEDGE_INITIALS.includes(String.fromCharCode(code).toLowerCase());
}

const HEDGE_INITIALS = 'oaumip+-(';

/** Looks at `end`, which lies behind the figure or behind its rate ("per hour"). */
export function hedgeAfter(text: string, end: number): Hedge | null {
  const next = text.charCodeAt(end);
  // A space, a bracket, a plus sign or a hyphen leads to a hedge; nothing else does.
  if (next !== 32 && next !== 0xa0 && next !== 10 && next !== 13 && next !== 40 && next !== 43 && next !== 45) return null;
  if (isSpace(next) && !mayHedge(text.charCodeAt(end + 1))) return null;
  const match = HEDGE_AFTER.exec(text.slice(end, end + 24));
  if (match === null) return null;
  const { le, ge } = match.groups ?? {};
  return { comparator: le !== undefined ? 'le' : ge !== undefined ? 'ge' : 'about', phrase: match[0].trim(), start: end };
}

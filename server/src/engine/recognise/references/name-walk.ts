/** Walks over the words of a capitalised name: which signs may stand between them, and whether a block writes every word with a capital. */
import { NAMING_PARTICIPLES, OPENERS } from '../../data/institutions';
import { isSpace } from '../../text';
import { type BlockWords, TRIGGER } from '../scan';

/** What stands between two neighbouring words. */
export const GAP = {
  /** The end of a name: a full stop, a colon, a dash, a slash, anything longer. */
  breaks: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 3,
  ampersand: 4,
  comma: 5,
  opens: 6,
  closes: 7,
  /** "St. Thomas", "No. 2", "U.S. Department": a full stop and a space, or a full stop alone. */
  stop: 8,
  /** ") (": one bracket closes and the next opens. */
  reopens: 9,
} as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** The gap after word `index`. */
export function gapAfter(text: string, words: BlockWords, index: number): Gap {
  const from = words.ends[index];
  const to = words.starts[index + 1];
  if (from === undefined || to === undefined) return GAP.breaks;
  const first = text.charCodeAt(from);
  if (to - from === 1) {
    if (isSpace(first)) return GAP.space;
    if (first === 45 || first === 0x2010 || first === 0x2011 || first === 0x2013) return GAP.hyphen;
    if (first === 39 || first === 0x2019 || first === 0x2bc) return GAP.apostrophe;
    if (first === 38) return GAP.ampersand;
    return first === 46 ? GAP.stop : GAP.breaks;
  }
  if (to - from > 3) return GAP.breaks;
  const last = text.charCodeAt(to - 1);
  if (to - from === 2) {
    if (first === 44 && isSpace(last)) return GAP.comma;
    if (isSpace(first) && last === 40) return GAP.opens;
    if (first === 41 && isSpace(last)) return GAP.closes;
    if (first === 46 && isSpace(last)) return GAP.stop;
    if ((first === 39 || first === 0x2019) && isSpace(last)) return GAP.apostrophe;
    return isSpace(first) && isSpace(last) ? GAP.space : GAP.breaks;
  }
  const middle = text.charCodeAt(from + 1);
  if (isSpace(first) && middle === 38 && isSpace(last)) return GAP.ampersand;
  if (first === 41 && isSpace(middle) && last === 40) return GAP.reopens;
  return first === 41 && middle === 44 && isSpace(last) ? GAP.closes : GAP.breaks;
}

export function wordIn(text: string, words: BlockWords, index: number): string {
  const start = words.starts[index];
  return start === undefined ? '' : text.slice(start, words.ends[index]);
}

export function isCapital(words: BlockWords, index: number): boolean {
  return ((words.triggers[index] ?? 0) & TRIGGER.capital) !== 0;
}

/** True where word `index` begins the block, a sentence, a quotation or an item: its capital says nothing. */
export function beginsSentence(text: string, words: BlockWords, index: number): boolean {
  const start = words.starts[index] ?? 0;
  for (let at = start - 1; at >= 0 && at > start - 4; at -= 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    return code === 46 || code === 58 || code === 63 || code === 33 || code === 34 || code === 0x201c || code === 0x2018 || code === 40;
  }
  return start < 4;
}

/** The first word of a run, without those that only open a sentence or name somebody’s part; `at` where none is left. */
export function withoutOpeners(text: string, words: BlockWords, from: number, at: number): number {
  let first = from;
  while (first < at) {
    const word = wordIn(text, words, first);
    const participle = word.length > 6 && word.endsWith('ing') && !NAMING_PARTICIPLES.has(word) && beginsSentence(text, words, first);
    if (isCapital(words, first) && !OPENERS.has(word) && !participle) break;
    first += 1;
  }
  return first;
}

const TITLE_CASE = new WeakMap<BlockWords, boolean>();

/** A headline that Writes Its Words With Capitals, or in capitals throughout: where a name ends in it nobody can tell. */
export function isTitleCase(words: BlockWords, text: string): boolean {
  const known = TITLE_CASE.get(words);
  if (known !== undefined) return known;
  let capitals = 0;
  let small = 0;
  // A long block is no headline.
  if (words.starts.length <= 30) {
    for (let i = 0; i < words.starts.length; i += 1) {
      if ((words.ends[i] ?? 0) - (words.starts[i] ?? 0) < 4 || ((words.triggers[i] ?? 0) & TRIGGER.digit) !== 0) continue;
      if (isCapital(words, i)) capitals += 1;
      else small += 1;
    }
  }
  // A verb in small letters ("unveils", "said") makes it a sentence with names in it; a full stop at its end does too.
  const result = capitals >= 4 && small * 6 <= capitals && !/[.!?]["”’)]?$/u.test(text);
  TITLE_CASE.set(words, result);
  return result;
}

/** A block as the date forms walk it: its words in lower case, and what stands between two of them. */
import { type BlockWords, TRIGGER } from '../scan';
import type { RecogniseContext } from '../types';
import type { DateCore } from './core';

/** What separates a word from the next one. */
export const GAP = {
  /** Anything else, and the ends of the block. */
  other: 0,
  space: 1,
  comma: 2,
  /** "2016-17" */
  hyphen: 3,
  /** "2016–17" */
  dash: 4,
  /** "2016 – 17" */
  wideDash: 5,
  slash: 6,
  wideSlash: 7,
  /** "1.4" */
  dot: 8,
  /** "Sept. 5" */
  stop: 9,
  /** "1,500" */
  tightComma: 10,
  /** "year's" */
  apostrophe: 11,
  /** " '97" */
  openApostrophe: 12,
  /** "years’ time" */
  closeApostrophe: 13,
  ampersand: 14,
} as const;

const SPACE = 1;
const HYPHEN = 2;
const DASH = 4;
const SLASH = 8;
const DOT = 16;
const COMMA = 32;
const APOSTROPHE = 64;
const AMPERSAND = 128;

function signOf(code: number): number {
  if (code === 32 || code === 0xa0 || (code >= 9 && code <= 13) || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return SPACE;
  if (code === 44) return COMMA;
  if (code === 46) return DOT;
  if (code === 45 || code === 0x2010 || code === 0x2011) return HYPHEN;
  if (code === 0x2012 || code === 0x2013 || code === 0x2014 || code === 0x2212) return DASH;
  if (code === 47) return SLASH;
  if (code === 39 || code === 0x2019 || code === 0x2018) return APOSTROPHE;
  return code === 38 ? AMPERSAND : 0;
}

/** By the set of signs met, where their order does not matter. */
const GAP_OF = new Map<number, number>([
  [SPACE, GAP.space],
  [COMMA | SPACE, GAP.comma],
  [COMMA, GAP.tightComma],
  [DOT | COMMA | SPACE, GAP.comma],
  [HYPHEN, GAP.hyphen],
  [DASH, GAP.dash],
  [HYPHEN | SPACE, GAP.wideDash],
  [DASH | SPACE, GAP.wideDash],
  [SLASH, GAP.slash],
  [SLASH | SPACE, GAP.wideSlash],
  [DOT, GAP.dot],
  [DOT | SPACE, GAP.stop],
  [APOSTROPHE, GAP.apostrophe],
  [AMPERSAND | SPACE, GAP.ampersand],
  [AMPERSAND, GAP.ampersand],
]);

const MAX_GAP = 5;

export class DateReader {
  /** No date may reach back before this word: an earlier one ends there. */
  floor = 0;
  /** The date found last. */
  previous: DateCore | null = null;
  readonly count: number;
  readonly words: BlockWords;
  private readonly lower: (string | undefined)[] = [];

  constructor(
    readonly text: string,
    readonly context: RecogniseContext,
  ) {
    this.words = context.words;
    this.count = this.words.starts.length;
  }

  start(i: number): number {
    return this.words.starts[i] ?? this.text.length;
  }

  end(i: number): number {
    return this.words.ends[i] ?? 0;
  }

  has(i: number, triggers: number): boolean {
    return ((this.words.triggers[i] ?? 0) & triggers) !== 0;
  }

  raw(i: number): string {
    return this.text.slice(this.words.starts[i], this.words.ends[i]);
  }

  /** In lower case; empty beyond the block. */
  word(i: number): string {
    if (i < 0 || i >= this.count) return '';
    let word = this.lower[i];
    if (word === undefined) {
      word = this.raw(i).toLowerCase();
      this.lower[i] = word;
    }
    return word;
  }

  /** As `word`, but empty where an earlier date stands. */
  back(i: number): string {
    return i < this.floor ? '' : this.word(i);
  }

  /** The sign between word `i` and the next one. */
  gap(i: number): number {
    if (i < 0 || i + 1 >= this.count) return GAP.other;
    const from = this.words.ends[i] ?? 0;
    const to = this.words.starts[i + 1] ?? 0;
    if (to - from === 1 && this.text.charCodeAt(from) === 32) return GAP.space;
    if (to - from > MAX_GAP) return GAP.other;
    let signs = 0;
    let marks = 0;
    for (let at = from; at < to; at += 1) {
      const sign = signOf(this.text.charCodeAt(at));
      if (sign === 0) return GAP.other;
      if (sign !== SPACE) marks += 1;
      signs |= sign;
    }
    if (signs === (APOSTROPHE | SPACE))
      return marks > 1 ? GAP.other : signOf(this.text.charCodeAt(from)) === SPACE ? GAP.openApostrophe : GAP.closeApostrophe;
    // "mid-'90s", "Jan.-June"
    if (marks === 2 && (signs === (HYPHEN | APOSTROPHE) || signs === (DOT | HYPHEN))) return GAP.hyphen;
    if (marks === 2 && signs === (DOT | DASH)) return GAP.dash;
    // A comma, a full stop: the space follows. Two signs are none of these, but for an abbreviation and its comma.
    if (marks > (signs === (DOT | COMMA | SPACE) ? 2 : 1)) return GAP.other;
    if ((signs & (COMMA | DOT)) !== 0 && signOf(this.text.charCodeAt(from)) === SPACE && (signs & SPACE) !== 0) return GAP.other;
    return GAP_OF.get(signs) ?? GAP.other;
  }

  /** The character before word `i`, 0 at the start. */
  before(i: number): number {
    const at = this.start(i);
    return at === 0 ? 0 : this.text.charCodeAt(at - 1);
  }

  after(i: number): number {
    const at = this.end(i);
    return at >= this.text.length ? 0 : this.text.charCodeAt(at);
  }

  /** The value of a word of one to four digits, −1 for any other. */
  digits(i: number): number {
    if (i < 0 || i >= this.count) return -1;
    const from = this.start(i);
    const to = this.end(i);
    if (to - from > 4) return -1;
    let value = 0;
    for (let at = from; at < to; at += 1) {
      const digit = this.text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Number of characters of word `i`. */
  length(i: number): number {
    return this.end(i) - this.start(i);
  }

  /** Four digits, 1500 to 2199; −1 for any other word. */
  year(i: number): number {
    return this.has(i, TRIGGER.year) ? this.digits(i) : -1;
  }

  /** False where more of a number follows: "2019-20", "2019.5", "2019%", "2,019". */
  endsNumber(i: number): boolean {
    const after = this.after(i);
    if (after === 37 || after === 95) return false;
    if (!this.has(i + 1, TRIGGER.digit)) return true;
    const gap = this.gap(i);
    // "November 1,2018": four digits behind a comma are no thousands.
    if (gap === GAP.tightComma && this.length(i) <= 2 && this.year(i + 1) >= 0) return true;
    if (gap === GAP.dot && this.length(i) === 4) return this.isFootnote(i + 1);
    const tied = gap === GAP.hyphen || gap === GAP.dash || gap === GAP.slash || gap === GAP.dot || gap === GAP.tightComma;
    return !tied && !(after === 58 && this.start(i + 1) === this.end(i) + 1);
  }

  /** "in December 2016.2 The cost": the mark of a note, glued to the full stop. */
  private isFootnote(i: number): boolean {
    return this.length(i) <= 2 && this.digits(i) > 0 && (i + 1 >= this.count || (this.gap(i) === GAP.space && this.capital(i + 1)));
  }

  capital(i: number): boolean {
    return this.has(i, TRIGGER.capital);
  }

  /** True where these words, but for “the” before them, are all the text there is. */
  isWhole(first: number, last: number): boolean {
    return this.context.alone && last === this.count - 1 && (first === 0 || (first === 1 && this.word(0) === 'the'));
  }

  /** True where the jurisdiction is this country or a part of it. */
  in(...countries: readonly string[]): boolean {
    const { jurisdiction } = this.context;
    return jurisdiction !== null && countries.includes(jurisdiction.slice(0, 2));
  }
}

/** One pass over a block: where its words stand and which triggers they carry. Everything after it looks only where a trigger is. */
import { CURRENCY_SIGNS, TRIGGER, WORDS } from './triggers';

export interface BlockWords {
  /** Words: runs of letters, digits and combining marks, by start offset, disjoint. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Triggers of each word. */
  readonly triggers: readonly number[];
  /** Indexes of the words that begin with a capital. */
  readonly capitals: readonly number[];
  /** All triggers of the block. */
  readonly all: number;
}

/** Not met yet. */
const UNKNOWN = 255;
/** 0 between words, 1 lower-case or other letter or mark, 2 capital, 3 digit; filled as characters are met. */
const CLASSES = new Uint8Array(0x1_0000).fill(UNKNOWN);
for (let code = 0; code < 128; code += 1) {
  const lower = code >= 97 && code <= 122;
  const upper = code >= 65 && code <= 90;
  const digit = code >= 48 && code <= 57;
  CLASSES[code] = lower ? 1 : upper ? 2 : digit ? 3 : 0;
}

function classOf(code: number): number {
  const known = CLASSES[code] ?? 0;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(code);
  // Surrogates are judged as letters: names in other scripts hold together, and a sign between two words stands free anyway.
  const found = /\p{Lu}/u.test(character) ? 2 : /[\p{L}\p{M}\p{N}]/u.test(character) ? 1 : 0;
  CLASSES[code] = found;
  return found;
}

/** A sieve in front of the table: a word whose sum is not in it carries no trigger. */
const SIEVE = new Uint8Array(4096);
for (const word of WORDS.keys()) {
  let sum = 0;
  for (let i = 0; i < word.length; i += 1) sum = (sum * 31 + (word.charCodeAt(i) | 32)) & 0xffff;
  SIEVE[sum & 4095] = 1;
}

const SIGNS = new Set([...CURRENCY_SIGNS].map((sign) => sign.charCodeAt(0)));
const MONTH_INSIDE = /^(?:\d{1,2}(?:st|nd|rd|th)?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** What the words of one block are collected in, and copied from when their number is known: arrays that grow would be thrown away. */
const STARTS: number[] = [];
const ENDS: number[] = [];
const TRIGGERS: number[] = [];
const CAPITALS: number[] = [];

/** Linear in the text; keeps three numbers for each word. */
export function wordsOf(text: string): BlockWords {
  let count = 0;
  let capitals = 0;
  let all = 0;
  const { length } = text;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let kind = CLASSES[code] ?? 0;
    if (kind === UNKNOWN) kind = classOf(code);
    if (kind === 0) {
      if (code === 37) all |= TRIGGER.percentSign;
      else if (code === 40) all |= TRIGGER.bracket;
      else if (code === 34 || code === 0x201c || code === 0x2018) all |= TRIGGER.quote;
      else if ((code === 36 || code > 127) && SIGNS.has(code)) all |= TRIGGER.currencySign;
      at += 1;
      continue;
    }
    const start = at;
    const first = kind;
    let sum = 0;
    let kinds = 0;
    do {
      sum = (sum * 31 + (code | 32)) & 0xffff;
      kinds |= 1 << kind;
      at += 1;
      if (at >= length) break;
      code = text.charCodeAt(at);
      kind = CLASSES[code] ?? 0;
      if (kind === UNKNOWN) kind = classOf(code);
    } while (kind !== 0);
    const found = triggersOf(text, start, at, first, kinds, sum);
    if (first === 2) {
      CAPITALS[capitals] = count;
      capitals += 1;
    }
    STARTS[count] = start;
    ENDS[count] = at;
    TRIGGERS[count] = found;
    count += 1;
    all |= found;
  }
  return {
    starts: STARTS.slice(0, count),
    ends: ENDS.slice(0, count),
    triggers: TRIGGERS.slice(0, count),
    capitals: CAPITALS.slice(0, capitals),
    all,
  };
}

function triggersOf(text: string, start: number, end: number, first: number, kinds: number, sum: number): number {
  const length = end - start;
  let found = 0;
  if (first === 2) {
    found |= TRIGGER.capital;
    if (length > 1 && classOf(text.charCodeAt(start + 1)) === 2) found |= TRIGGER.initials;
  }
  if ((kinds & 8) !== 0) {
    if (first === 3) found |= TRIGGER.digit;
    if ((kinds & 6) !== 0) return found | mixedTriggers(text, start, end);
    if (length === 4) {
      const two = (text.charCodeAt(start) - 48) * 10 + text.charCodeAt(start + 1) - 48;
      if (two >= 15 && two <= 21) found |= TRIGGER.year;
    }
    return found;
  }
  if (SIEVE[sum & 4095] === 0) return found;
  const entry = WORDS.get(text.slice(start, end).toLowerCase());
  if (entry === undefined) return found;
  return found | entry.any | (first === 2 ? entry.capitalised : 0);
}

/** Digits and letters glued together: rare, so looked at closely. */
function mixedTriggers(text: string, start: number, end: number): number {
  const word = text.slice(start, end);
  let found: number = TRIGGER.mixed;
  if (/^(?:(?:1[5-9]|20)\d0|[1-9]0)s$/u.test(word)) found |= TRIGGER.decade;
  if (/^[FC]Y\d/iu.test(word)) found |= TRIGGER.fiscal;
  if (/^(?:[QH][1-4]|[1-4][QH]\d)/iu.test(word)) found |= TRIGGER.quarter;
  if (MONTH_INSIDE.test(word)) found |= TRIGGER.month;
  if (/^\d+(?:million|billion|trillion|lakh|crore|thousand)/iu.test(word)) found |= TRIGGER.numberWord;
  if (/(?:percent|pc|pct|per|pp|ppt|bps?)$/iu.test(word)) found |= TRIGGER.percent;
  if (/^(?:Rs|Re|[A-Z]{3})\d|[A-Z]{3}$|\dp$/u.test(word)) found |= TRIGGER.currency;
  if (text.charCodeAt(start - 1) === 36 && /^(?:US|AU?|NZ|C)\d/u.test(word)) found |= TRIGGER.currency;
  if (/^(?:1[5-9]|20|21)\d\d\D/u.test(word)) found |= TRIGGER.year;
  return found;
}

/** The word that holds or follows `offset`: its index, or the number of words. */
export function wordAt(words: BlockWords, offset: number): number {
  let low = 0;
  let high = words.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every number of a block's prose, in digits or words, read once; the recognisers of money, percentages and counts decide what it is. */
import { SCALE_LETTERS, SCALE_WORDS } from '../../data/magnitudes';
import { isDigit, isSpace } from '../../text';
import { type BlockWords, CURRENCY_SIGNS, TRIGGER } from '../scan';
import type { PrintedNumber } from '../types';
import { decimalComma, markedComma } from './decimal-comma';
import { wordNumbers } from './words';

export interface NumberToken {
  readonly start: number;
  /** End of the number with its scale. */
  readonly end: number;
  /** End of the digits or words before the scale. */
  readonly coreEnd: number;
  /** With the scale applied. */
  readonly value: number;
  /** Without it. */
  readonly core: number;
  readonly printed: PrintedNumber;
  /** Multiplier of the scale, 1 without one. */
  readonly scale: number;
  /** `letters` (m, bn) are doubtful without a currency. */
  readonly scaleForm: 'none' | 'word' | 'letters';
  readonly form: 'digits' | 'words';
  /** Thousands are grouped by comma or no-break space: never a year. */
  readonly grouped: boolean;
}

/** Vulgar fractions as one character, by value. */
const GLYPHS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};
const GLYPH = '[½¼¾⅓⅔⅛⅜⅝⅞]';

const WHOLE = String.raw`\d{1,3}(?:,\d{3}){1,6}|\d{1,3}(?:[\u00A0’']\d{3}){1,6}|\d{1,2}(?:,\d{2}){1,5},\d{3}|\d{1,15}`;
/** "2 1/2", "66 2/3": a simple fraction behind the whole. */
const SIMPLE = String.raw`(?:[\s\u00A0-](?<upper>[1-7])\/(?<lower>[234568])(?![\d/]))?`;
/** "$.50", ".9 percent". */
const DOTTED = /(?<=^|[\s\u00A0(£$€₹])\.(?<fraction>\d{1,6})(?!\d|[.,]\d)/uy;
/** Behind whole thousands a comma and a digit are a footnote's: "£69,000,3 against". */
const NOTED = String.raw`(?<=,\d{3})(?=,[1-9]\d?(?:[\s\u00A0]\p{L}|$))`;
const NOT_BEHIND = String.raw`(?:${NOTED}|(?!\d|[,.]\d|[\s\u00A0]\.[\s\u00A0]?\d))`;
const DIGITS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,/\\#@&]|(?<=[^\d%\s(mnkp])(?<!cent)(?<!\bto)(?<!\b[Ss]ub)-|\p{N}[:·])(?:(?<whole>${WHOLE})(?<fraction>[.·]\d{1,8})?(?<glyph>${GLYPH})?${SIMPLE}|(?<only>${GLYPH}))${NOT_BEHIND}`,
  'uy',
);
/** The same directly behind a currency sign or code, where hyphens and letters may stand before, and thousands may be spaced or, twice or more, dotted. */
const SIGNED_DIGITS = new RegExp(
  String.raw`(?<=[${CURRENCY_SIGNS}]\s?[-−]?|\bRs\.?\s?|\$(?:US|AU?|NZ|C)|\b[A-Z]{3}\s?)(?:(?<whole>\d{1,3}(?:,\d{3}){1,6}|\d{1,3}(?:[\u00A0 ]\d{3}){1,6}(?!\d)|\d{1,3}(?:\.\d{3}){2,5}|\d{1,2}(?:,\d{2}){1,5},\d{3}|\d{1,15})(?<fraction>[.·]\d{1,8})?(?<glyph>${GLYPH})?${SIMPLE}|(?<only>${GLYPH}))${NOT_BEHIND}`,
  'uy',
);

/**
 * Thousands set apart by plain spaces without a currency: two groups or more ("1 200 000"), or one where a small word follows or the
 * text ends ("12 500 people", a table cell).
 */
const SPACED_DIGITS =
  /(?<![\p{L}\p{N}_.,/\\#@&-]|\p{N}[\s\u00A0:·])(?<whole>[1-9]\d{0,2}(?:[\u00A0 ]\d{3}){2,5}|[1-9]\d{0,2}[\u00A0 ]\d{3}(?=(?:\.\d{1,3})?(?:$|[,;.)](?:[\s\u00A0]|$)|[\u00A0 ]?(?:[%€]|Kč)|[\s\u00A0](?:\p{Ll}|[A-Z]{2,6}s?\b))))(?<fraction>\.\d{1,8})?(?!\d|[,.]\d|[\u00A0 ]\d)/uy;

/** One letter of these behind a hard line break and a hyphen: "mil-\nlion" is left by a bad conversion. */
const SCALE =
  /(?:(?<gap>[\s\u00A0-]{0,2})(?<word>[Ll]akh[\s\u00A0-][Cc]rores?|[Hh]undred[\s\u00A0][Tt]housand|[Tt]housand[\s\u00A0](?:[Mm]illion|[Bb]illion|[Cc]rore)|[Hh]undred[\s\u00A0][Mm]illion|[Hh]undreds?(?! of)|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Ll]akhs?|[Ll]acs?(?![a-z])|[Cc]rores?|LAKH|CRORE|MILLION|BILLION|(?:[Mm]il|[Bb]il|[Tt]ril)-\slion|[Tt]hou-\ssand)(?![a-z]*aire|th\b|ths\b)|(?<letterGap>[\u00A0 -]?)(?<letters>mln|mio|bln|trn|mn|bn|tn|cr|Cr|CR|[kmbKMB]|BN|Bn|MN|Mn|TN|Tn|M|B|(?<=\d)T(?!-))(?![\p{L}\p{Nd}½¼¾²³]))/uy;

/** All numbers in order, disjoint. Linear in the text. `commas` says that the document may print its decimals behind a comma. */
export function numbersIn(text: string, words: BlockWords, commas = false): NumberToken[] {
  const tokens: NumberToken[] = [];
  if ((words.all & (TRIGGER.digit | TRIGGER.mixed)) !== 0) {
    const signed = (words.all & (TRIGGER.currencySign | TRIGGER.currency)) !== 0;
    let end = 0;
    for (let i = 0; i < words.starts.length; i += 1) {
      const found = words.triggers[i] ?? 0;
      let at = words.starts[i] ?? 0;
      if ((found & TRIGGER.digit) === 0) {
        // "USD34", "Rs500": the digits begin inside the word.
        if ((found & TRIGGER.mixed) === 0 || (found & TRIGGER.currency) === 0) continue;
        while (at < (words.ends[i] ?? 0) && !isDigit(text.charCodeAt(at))) at += 1;
      }
      if (at < end) continue;
      const plain = commas ? null : plainDigits(text, at);
      if (plain !== null && !isSpaced(words, i, text)) {
        const token = readDigits(text, plain);
        if (token !== null) {
          tokens.push(token);
          ({ end } = token);
        }
        continue;
      }
      const match = matchAt(DIGITS, text, at) ?? (signed ? matchAt(SIGNED_DIGITS, text, at) : null);
      // Spaced or dotted thousands are longer behind a sign.
      const longer = signed && match !== null ? matchAt(SIGNED_DIGITS, text, at) : null;
      const spaced = isSpaced(words, i, text) ? matchAt(SPACED_DIGITS, text, at) : null;
      const ends: readonly [number, number] = [words.ends[i] ?? 0, words.ends[i + 1] ?? 0];
      const comma = commas ? decimalComma(text, at, ends) : signed ? markedComma(text, at, ends) : null;
      const best = comma ?? spaced ?? (longer !== null && match !== null && longer[0].length > match[0].length ? longer : match);
      const token = best === null ? readDotted(text, at) : readDigits(text, digitsOf(best));
      if (token === null) continue;
      tokens.push(token);
      ({ end } = token);
    }
  }
  if ((words.all & TRIGGER.numberWord) === 0) return tokens;
  const spelt = wordNumbers(text, words);
  if (spelt.length === 0) return tokens;
  if (tokens.length === 0) return spelt;
  const merged = [...tokens, ...spelt].sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint: NumberToken[] = [];
  for (const token of merged) if (token.start >= (disjoint.at(-1)?.end ?? 0)) disjoint.push(token);
  return disjoint;
}

const HEDGES = /^(?:Some|About|Around|Over|Nearly|Almost|Only|Approximately|Roughly|The|These|At|Of|Up)$/u;

/** Cheap look: one to three digits, a space, three digits, and no month or name with a capital before ("24 May 12 500"). */
function isSpaced(words: BlockWords, i: number, text: string): boolean {
  const [start, end, next] = [words.starts[i] ?? 0, words.ends[i] ?? 0, words.starts[i + 1] ?? 0];
  if (end - start > 3 || next !== end + 1 || ((words.triggers[i + 1] ?? 0) & TRIGGER.digit) === 0 || (words.ends[i + 1] ?? 0) - next !== 3)
    return false;
  const gap = text.charCodeAt(end);
  if (gap !== 32 && gap !== 0xa0) return false;
  const before = words.triggers[i - 1] ?? 0;
  return (
    ((before & (TRIGGER.month | TRIGGER.digit)) === 0 || text.charCodeAt(words.ends[i - 1] ?? 0) === 44) &&
    (i < 2 || (before & TRIGGER.capital) === 0 || HEDGES.test(text.slice(words.starts[i - 1], words.ends[i - 1])))
  );
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The parts of a number in digits, as printed. */
interface Digits {
  readonly start: number;
  readonly end: number;
  /** Digits before the point, with what groups them. */
  readonly whole: string;
  /** With its point, `''` where there is none. */
  readonly fraction: string;
  /** A vulgar fraction as one character, or as "1/2"; 0 where there is none. */
  readonly share: number;
}

/** Null for what is no number: "1.5½". */
function digitsOf(match: RegExpExecArray): Digits | null {
  const { whole = '', only, glyph, fraction = '', upper, lower } = match.groups ?? {};
  const share = upper === undefined ? (GLYPHS[only ?? glyph ?? ''] ?? 0) : Number(upper) / Number(lower);
  if (upper !== undefined && (share >= 1 || fraction !== '' || glyph !== undefined)) return null;
  if (fraction !== '' && glyph !== undefined) return null;
  return { start: match.index, end: match.index + match[0].length, whole, fraction: fraction.replace(/[·,]/u, '.'), share };
}

/** What most numbers are, without a pattern: "312", "8,400", "2.4", behind a space, a bracket or a currency sign. Null where the pattern must look. */
function plainDigits(text: string, at: number): Digits | null {
  if (at > 0 && !LEADS_PLAIN.has(text.charCodeAt(at - 1))) return null;
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const first = end - at;
  if (first === 0 || first > 15) return null;
  if (first < 4) while (text.charCodeAt(end) === 44 && digitsFrom(text, end + 1) === 3) end += 4;
  if (end - at > 15) return null;
  const whole = text.slice(at, end);
  const point = text.charCodeAt(end) === 46 ? digitsFrom(text, end + 1) : 0;
  if (point > 8) return null;
  if (point > 0) end += point + 1;
  const next = text.charCodeAt(end);
  const second = text.charCodeAt(end + 1);
  // More digits, a simple fraction or a stray full stop may follow these; signs outside ASCII may be a part of the number.
  if (next > 127 || next === 39 || ((next === 32 || next === 44 || next === 46 || next === 45) && (isDigit(second) || second === 46)))
    return null;
  return { start: at, end, whole, fraction: point > 0 ? text.slice(end - point - 1, end) : '', share: 0 };
}

/** The start of a line, a space, an opening bracket, £ $ € ₹. */
const LEADS_PLAIN: ReadonlySet<number> = new Set([10, 32, 36, 40, 163, 0x20ac, 0x20b9]);

function digitsFrom(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end - at;
}

/** The first word of a sentence, behind a footnote's number. */
const SENTENCE =
  /[\s\u00A0](?:The|This|These|That|Those|It|Its|In|On|At|By|For|From|As|If|We|Our|They|Their|There|However|But|And|A|An|Although|While|When|Since|Over|Under|Between|Most|Many|Some|All|Both)[\s\u00A0]/uy;

/** "less than £3.9 The scheme": the full stop ends the sentence and the digit is a note's. */
function isNoted(text: string, start: number, end: number, fraction: string): boolean {
  if (fraction.length !== 2 || !CURRENCY_SIGNS.includes(text.charAt(start - 1) || ' ')) return false;
  SENTENCE.lastIndex = end;
  return SENTENCE.test(text);
}

function readDigits(text: string, found: Digits | null): NumberToken | null {
  if (found === null) return null;
  const { start, whole, share } = found;
  const noted = isNoted(text, start, found.end, found.fraction);
  const fraction = noted ? '' : found.fraction;
  const coreEnd = noted ? found.end - found.fraction.length : found.end;
  const plain = whole.length < 4 ? whole : ungrouped(whole);
  const core = share === 0 ? Number(plain + fraction) : Number((Number(plain || '0') + share).toPrecision(12));
  if (!Number.isFinite(core)) return null;
  const scale = readScale(text, coreEnd);
  const steps = scale === null || scale.form !== 'word' ? null : readSteps(text, coreEnd + scale.length, core, scale.factor);
  if (steps !== null) {
    const { end, value, factor } = steps;
    const digits = String(Number((value / factor).toPrecision(12)));
    const printed = { digits, scale: factor, words: false };
    return { start, end, coreEnd, core: Number(digits), value, printed, scale: factor, scaleForm: 'word', form: 'digits', grouped: true };
  }
  return {
    start,
    end: scale === null ? coreEnd : coreEnd + scale.length,
    coreEnd,
    core,
    value: multiply(core, scale?.factor ?? 1),
    printed: { digits: share === 0 ? plain + fraction : String(core), scale: scale?.factor ?? 1, words: share !== 0 },
    scale: scale?.factor ?? 1,
    scaleForm: scale === null ? 'none' : scale.form,
    form: 'digits',
    grouped: whole.length > plain.length,
  };
}

/** A decimal that begins with its point; `at` is where its digits begin. */
function readDotted(text: string, at: number): NumberToken | null {
  if (text.charCodeAt(at - 1) !== 46) return null;
  const match = matchAt(DOTTED, text, at - 1);
  if (match === null) return null;
  const token = readDigits(text, digitsOf(match));
  if (token === null) return null;
  const digits = `0.${match.groups?.fraction ?? ''}`;
  return { ...token, core: Number(digits), value: multiply(Number(digits), token.scale), printed: { ...token.printed, digits } };
}

interface Scale {
  readonly factor: number;
  readonly length: number;
  readonly form: 'word' | 'letters';
}

/** Without what groups the thousands. */
function ungrouped(whole: string): string {
  for (let i = 0; i < whole.length; i += 1) if (!isDigit(whole.charCodeAt(i))) return whole.replace(/[,.’'\u00A0 ]/gu, '');
  return whole;
}

function readScale(text: string, at: number): Scale | null {
  if (!mayBeScale(text, at)) return null;
  const match = matchAt(SCALE, text, at);
  if (match === null) return null;
  const { word, letters, gap } = match.groups ?? {};
  if (word !== undefined) {
    // "24-hundred" and the like are not written; a hyphen joins only "multi-million" style adjectives ("a £5-million plan").
    if ((gap ?? '').includes('-') && /^-\s|\s-/u.test(gap ?? '')) return null;
    const factor = SCALE_WORDS[word.toLowerCase()] ?? factorOf(word);
    return { factor, length: match[0].length, form: 'word' };
  }
  const factor = SCALE_LETTERS[(letters ?? '').toLowerCase()];
  return factor === undefined ? null : { factor, length: match[0].length, form: 'letters' };
}

/** "lakh crore", "mil-\nlion". */
function factorOf(words: string): number {
  return words
    .replace(/-\s/u, '')
    .split(/[\s\u00A0-]/u)
    .reduce((product, part) => product * (SCALE_WORDS[part.toLowerCase()] ?? 1), 1);
}

/** Behind at most two spaces or hyphens stands a letter that a scale begins with. */
function mayBeScale(text: string, at: number): boolean {
  let start = at;
  while (start - at < 2 && (isSpace(text.charCodeAt(start)) || text.charCodeAt(start) === 45)) start += 1;
  return SCALE_INITIALS.has(text.charCodeAt(start) | 32);
}

const SCALE_INITIALS: ReadonlySet<number> = new Set([...'bchklmt'].map((letter) => letter.charCodeAt(0)));

const STEP =
  /[\s\u00A0](?<number>\d{1,3})[\s\u00A0](?<word>[Hh]undred|[Tt]housand|[Ll]akh|[Mm]illion)(?:[\s\u00A0](?<crore>[Cc]rore))?(?![\p{L}])/uy;

/** "1 lakh 75 thousand crore", "2 crore 50 lakh": a smaller step directly behind a scale belongs to the same number. */
function readSteps(text: string, at: number, core: number, scale: number): { end: number; value: number; factor: number } | null {
  if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 0xa0 && text.charCodeAt(at) !== 10) return null;
  const match = matchAt(STEP, text, at);
  if (match === null) return null;
  const { number = '', word = '', crore } = match.groups ?? {};
  const step = Number(number) * (SCALE_WORDS[word.toLowerCase()] ?? 1);
  if (step >= scale) return null;
  const factor = crore === undefined ? 1 : 1e7;
  return { end: at + match[0].length, value: multiply(multiply(core, scale) + step, factor), factor: multiply(scale, factor) };
}

/** Decimal multiplication without binary noise: 1.34 × 1e6 is 1340000. */
export function multiply(core: number, factor: number): number {
  if (factor === 1) return core;
  return Number((core * factor).toPrecision(15));
}

/** Four bare digits that may as well be a year. */
export function isYear(token: NumberToken): boolean {
  return (
    token.form === 'digits' &&
    token.scale === 1 &&
    !token.grouped &&
    token.printed.digits.length === 4 &&
    token.value >= 1500 &&
    token.value < 2200
  );
}

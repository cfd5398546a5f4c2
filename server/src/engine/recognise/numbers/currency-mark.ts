/** The currency a number carries itself: a sign or code before or after it, or a word behind it. */
import { CODES, PREFIX_WORDS, PRICE_YEAR_LEADS, PRICE_YEAR_MONEY, SIGNS, SIGNS_BEHIND, WORDS } from '../../data/currencies';
import { isLetter, isSmallLetter } from '../../text';
import { type BlockWords, CURRENCY_SIGNS, TRIGGER, wordsBefore } from '../scan';
import type { RecogniseContext } from '../types';
import { minusBefore } from './minus';
import type { NumberToken } from './tokens';

export interface CurrencyMark {
  /** Null for a bare `$`, "dollars" or "cents": the jurisdiction decides. */
  readonly code: string | null;
  readonly factor: number;
  /** Extent of the number with the mark. */
  readonly start: number;
  readonly end: number;
  readonly negative: boolean;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '[\\s\\u00A0]');
/** "B$5" is the dollar of a country that no table tells: never the document's own. */
const OF_NO_COUNTRY = '(?<!\\p{Lu})';
const BEFORE = new RegExp(
  String.raw`(?<negative>(?<![\p{L}\p{N}£$€₹)%])[-−]|(?<=[\s\u00A0(]|^)–)?(?<mark>(?<![\p{L}])(?:${SIGNS.filter(([sign]) =>
    /^\p{L}/u.test(sign),
  )
    .map(([sign]) => escaped(sign))
    .join('|')})|(?:${SIGNS.filter(([sign]) => !/^\p{L}/u.test(sign))
    .map(([sign]) => (sign === '$' ? `${OF_NO_COUNTRY}\\$` : escaped(sign)))
    .join('|')})|(?<![\p{L}\p{N}])(?:Rs\.?|Re\.?|[Rr]upees|[Ee]uros?|${CODES.join('|')}))(?<inner>[-−])?[\s\u00A0]?$`,
  'u',
);
const AFTER = new RegExp(
  String.raw`^(?:[\s\u00A0]?(?<sign>${SIGNS_BEHIND.map(([sign]) => escaped(sign)).join('|')})(?![\p{L}\d])|[\s\u00A0]?(?<code>${CODES.join('|')}|Rs)(?![\p{L}\p{N}])|(?:[\s\u00A0]|-)?(?<word>${WORDS.map(({ pattern }) => pattern).join('|')})(?![\p{L}-]))`,
  'iu',
);
/** "2019p" at the head of a column is a provisional year. */
const PROVISIONAL = /^(?:19|20)\d\d$/u;
const PENNY = /^p(?![\p{L}\p{N}.]\S|[\p{L}\p{N}])/u;
const SIGN_CODES = new Map(SIGNS);
const BEHIND_CODES = new Map(SIGNS_BEHIND);
const WORD_PATTERNS = WORDS.map((word) => ({ ...word, test: new RegExp(`^(?:${word.pattern})$`, 'iu') }));

/** The marks of a block's numbers, in their order; null for a number without one. Call only where the block has a trigger of currency. `home` is the document's currency, ISO 4217. */
export function currencyMarks(
  text: string,
  tokens: readonly NumberToken[],
  words: BlockWords,
  home: string | null,
  reject: RecogniseContext['reject'],
): readonly (CurrencyMark | null)[] {
  // Without a word of currency in the block only a sign can stand behind a number.
  const named = (words.all & TRIGGER.currency) !== 0;
  return tokens.map((token) => {
    const mark = currencyMark(text, token, named);
    if (mark === null) return null;
    const doubt = cannotBeTrusted(text, token, mark) ?? notMoney(text, token, mark, home);
    if (doubt === null) return mark;
    reject?.('currency-mark', mark.start, mark.end, doubt);
    return null;
  });
}

/** Null where the number carries no currency of its own. */
function currencyMark(text: string, token: NumberToken, named: boolean): CurrencyMark | null {
  const before = markBefore(text, token.start);
  const after = mayStandAfter(text, token.end, named) ? AFTER.exec(text.slice(token.end, token.end + 28)) : null;
  if (before !== null) {
    const { start, signed } = before;
    const told = codeOf(before.mark);
    const behind = after === null || after.groups?.sign !== undefined ? null : markCode(after).code;
    // "$5m USD": the code behind says which dollar.
    const code = told === null && behind !== null && behind.endsWith('D') ? behind : told;
    // "£3m GBP" and "A$5 million Australian dollars" say the currency twice; the longer form is kept whole.
    const extra = after !== null && behind !== null && behind === code ? after[0].length : 0;
    const minus = signed ? start : minusBefore(text, start);
    return { code, factor: 1, start: minus ?? start, end: token.end + extra, negative: minus !== null };
  }
  const minus = minusBefore(text, token.start);
  const negative = minus !== null;
  const start = minus ?? token.start;
  if (after !== null) {
    const { code, factor } = markCode(after);
    // A name: "Five Pound Fund"; a deed writes "Five Hundred Dollars ($500)".
    if (
      token.form === 'words' &&
      /^[\s\u00A0-]?\p{Lu}\p{Ll}+$/u.test(after[0]) &&
      !/^[\s\u00A0]\(/u.test(text.slice(token.end + after[0].length, token.end + after[0].length + 2))
    )
      return null;
    // "one pound in five" is a share.
    if (token.form === 'words' && token.value === 1 && /^[\s\u00A0](?:in|out)\b/u.test(text.slice(token.end + after[0].length)))
      return null;
    // Codes are written in capitals: "the 5 try again".
    if (after.groups?.code !== undefined && !/^(?:[A-Z]{3}|Rs|usd|eur|gbp|inr|aud|rmb)$/u.test(after.groups.code)) return null;
    // The article of "a million-pound grant" is the grant's.
    if (token.form === 'words' && after[0].startsWith('-') && /^an?[\s\u00A0]/iu.test(text.slice(token.start, token.start + 3)))
      return null;
    return { code, factor, start, end: token.end + after[0].length, negative };
  }
  if (
    token.form === 'digits' &&
    token.scale === 1 &&
    text.charCodeAt(token.end) === 112 &&
    PENNY.test(text.slice(token.end, token.end + 3)) &&
    !/\d,\d{3}$/u.test(text.slice(token.start, token.coreEnd)) &&
    !PROVISIONAL.test(token.printed.digits)
  ) {
    return { code: 'GBP', factor: 0.01, start, end: token.end + 1, negative };
  }
  return null;
}

interface MarkBefore {
  /** As printed, without a minus sign. */
  readonly mark: string;
  /** Where it begins, with a minus sign before it. */
  readonly start: number;
  /** A minus sign stands before or behind it. */
  readonly signed: boolean;
}

function markBefore(text: string, start: number): MarkBefore | null {
  if (isPlainSign(text, start - 1)) return { mark: text.charAt(start - 1), start: start - 1, signed: false };
  if (!mayStandBefore(text, start)) return null;
  const from = Math.max(0, start - 8);
  const match = BEFORE.exec(text.slice(from, start));
  const { mark, negative, inner } = match?.groups ?? {};
  if (match === null || mark === undefined) return null;
  return { mark, start: from + match.index, signed: negative !== undefined || inner !== undefined };
}

/** What most marks are, without a pattern: £, $, € or ₹ behind a space or bracket that no capital stands before ("US $"). */
function isPlainSign(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign !== 0xa3 && sign !== 36 && sign !== 0x20ac && sign !== 0x20b9) return false;
  const before = text.charCodeAt(at - 1);
  if (at === 0 || before === 40) return true;
  if (before !== 32) return false;
  const last = text.charCodeAt(at - 2);
  // "us $" and "hk $" are read by the pattern.
  return last === 44 || (isSmallLetter(last) && (sign !== 36 || (last !== 107 && last !== 115)));
}

/** A sign, a letter or a full stop directly before the number or one space away: all else needs no pattern. */
function mayStandBefore(text: string, start: number): boolean {
  let at = start - 1;
  if (at >= 0 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 0xa0)) at -= 1;
  if (at >= 0 && (text.charAt(at) === '-' || text.charAt(at) === '−')) at -= 1;
  if (at < 0) return false;
  const code = text.charCodeAt(at);
  // Codes end in a capital, "Rs" and "Re" in a small letter.
  return (
    CURRENCY_SIGNS.includes(text.charAt(at)) || (code >= 65 && code <= 90) || code === 46 || code === 115 || code === 101 || code === 111
  );
}

function mayStandAfter(text: string, end: number, named: boolean): boolean {
  const code = text.charCodeAt(end);
  const next = code === 32 || code === 0xa0 || code === 45 || code === 10 ? text.charCodeAt(end + 1) : code;
  // "US$" begins with a letter; a code may be glued to its number.
  return (next | 32) >= 97 && (next | 32) <= 122 ? named || next === code || next === 85 : next > 127 || next === 36;
}

/** Rates that may be glued to a number without a scale: "£50pw". */
const GLUED_RATE = /^(?:p|pw|pa|pcm|pm|ph|k|p\.a)(?![\p{L}\p{N}])/u;

/** Why a number cut short by a bad conversion, a slip of recognition or a shilling-style price ("£1O0", "£3, 000", "£1/2 million", "£760mgiven", "€2.000") is not guessed at; null where it can be read. */
function cannotBeTrusted(text: string, token: NumberToken, mark: CurrencyMark): string | null {
  if (token.form === 'words') return null;
  const behind = text.slice(token.end, token.end + 8);
  // A digit behind a word ("£3 million1") can only be a footnote's; behind a letter or a number it can be either.
  if (token.scaleForm === 'word' && /^\d{1,2}(?!\d)/u.test(behind)) return null;
  const next = behind.charCodeAt(0);
  const runsOn = next !== 32 && /^(?:\d|\/\d|[OoIl]\d|⁄)/u.test(behind);
  if (runsOn || (token.core === 0 && /^0{2,}$/u.test(token.printed.digits))) return 'the digits run on or are damaged';
  if (next === 44 && token.scale === 1 && !token.printed.digits.includes('.') && /^,[\s\u00A0]\d{3}(?!\d)/u.test(behind))
    return 'a space stands inside the thousands';
  // On the Continent a full stop groups thousands: "€2.000" is two or two thousand.
  if (mark.code === 'EUR' && token.scale === 1 && /^[1-9]\d{0,2}\.\d{3}$/u.test(token.printed.digits))
    return 'two euros or two thousand: the full stop may group';
  if (token.scale === 1 && mark.end === token.end && isLetter(next) && !GLUED_RATE.test(behind)) return 'letters are glued to the amount';
  return null;
}

const WEIGHED =
  /^[\s\u00A0](?:of|per)[\s\u00A0](?:\p{L}+[\s\u00A0]){0,2}(?:carbon|CO2|waste|food|meat|beef|pork|poultry|fish|fruit|vegetables|produce|grain|rice|flour|sugar|cotton|wool|paper|plastic|rubbish|trash|garbage|debris|luggage|cocaine|heroin|cannabis|marijuana|fentanyl|explosives|pressure|thrust|force|body)\b/u;

/** Why a currency word behind a number is none: pounds of weight, a name with a number ("Euro 6"). */
function notMoney(text: string, token: NumberToken, mark: CurrencyMark, home: string | null): string | null {
  if (mark.end === token.end) {
    return token.scale === 1 && /^[Ee]uros?[\s\u00A0]/u.test(text.slice(mark.start, token.start))
      ? '“Euro” with a bare number names a standard or a contest'
      : null;
  }
  // "Total 2022 £": the head of a column, its year and its unit. Sums of euros may be written so.
  if (mark.start >= token.start && /^(?:19|20)\d\d[\s\u00A0][£$₹]$/u.test(text.slice(token.start, mark.end)))
    return 'a year with the unit of its column behind it';
  if (isPriceYear(text, token, mark)) return 'the year whose prices are meant';
  if (mark.start < token.start || mark.code !== 'GBP' || !/pounds?$/iu.test(text.slice(token.end, mark.end))) return null;
  if (home === 'USD') return 'pounds of weight in a document of dollars';
  return WEIGHED.test(text.slice(mark.end, mark.end + 40)) ||
    /\bweigh\p{L}{0,4}[\s\u00A0](?:\p{L}+[\s\u00A0]){0,2}$/u.test(text.slice(Math.max(0, mark.start - 30), mark.start))
    ? 'pounds of weight'
    : null;
}

const PRICE_YEAR = new RegExp(String.raw`^(?:19|20)\d\d[\s\u00A0](?:[\p{L}.]{2,10}[\s\u00A0])?(?:${PRICE_YEAR_MONEY.join('|')})$`, 'iu');

/** "in 2019 dollars", "constant 2012 dollars", "(2018 US dollars)". */
function isPriceYear(text: string, token: NumberToken, mark: CurrencyMark): boolean {
  if (mark.start < token.start || !PRICE_YEAR.test(text.slice(token.start, mark.end))) return false;
  return text.charCodeAt(mark.start - 1) === 40 || PRICE_YEAR_LEADS.has(wordsBefore(text, mark.start, 1)[0] ?? '');
}

function markCode(match: RegExpExecArray): { code: string | null; factor: number } {
  const { sign, code, word } = match.groups ?? {};
  if (sign !== undefined) return { code: BEHIND_CODES.get(sign) ?? null, factor: sign === '¢' ? 0.01 : 1 };
  if (code !== undefined) return { code: code === 'Rs' ? 'INR' : code.toUpperCase() === 'RMB' ? 'CNY' : code.toUpperCase(), factor: 1 };
  const found = WORD_PATTERNS.find(({ test }) => test.test(word ?? ''));
  return { code: found?.code ?? null, factor: found?.factor ?? 1 };
}

function codeOf(mark: string): string | null {
  const sign = SIGN_CODES.get(mark.length > 3 ? mark.replace(/\s/u, ' ') : mark);
  if (sign !== undefined) return sign;
  if (mark === 'RMB') return 'CNY';
  return PREFIX_WORDS[mark] ?? mark;
}

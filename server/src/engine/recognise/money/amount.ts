/** The currency a number carries itself: a sign or code before or after it, or a word behind it. */
import { CODES, PREFIX_WORDS, SIGNS, WORDS } from '../../data/currencies';
import type { NumberToken } from '../numbers/tokens';

export interface CurrencyMark {
  /** Null for a bare `$`, "dollars" or "cents": the jurisdiction decides. */
  readonly code: string | null;
  readonly factor: number;
  /** Extent of the number with the mark. */
  readonly start: number;
  readonly end: number;
  readonly negative: boolean;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const BEFORE = new RegExp(
  String.raw`(?<negative>(?<![\p{L}\p{N}£$€₹)%])[-−])?(?<mark>(?<![\p{L}])(?:${SIGNS.filter(([sign]) => /^\p{L}/u.test(sign))
    .map(([sign]) => escaped(sign))
    .join('|')})|(?:${SIGNS.filter(([sign]) => !/^\p{L}/u.test(sign))
    .map(([sign]) => escaped(sign))
    .join('|')})|(?<![\p{L}\p{N}])(?:Rs\.?|Re\.?|${CODES.join('|')}))(?<inner>[-−])?[\s\u00A0]?$`,
  'u',
);
const AFTER = new RegExp(
  String.raw`^(?:[\s\u00A0]?(?<sign>€|£|₹)(?![\d])|[\s\u00A0]?(?<code>${CODES.join('|')})(?![\p{L}\p{N}])|(?:[\s\u00A0]|-)?(?<word>${WORDS.map(({ pattern }) => pattern).join('|')})(?![\p{L}-]))`,
  'iu',
);
const PENNY = /^p(?![\p{L}\p{N}.]\S|[\p{L}\p{N}])/u;
const SIGN_CODES = new Map(SIGNS);
const WORD_PATTERNS = WORDS.map((word) => ({ ...word, test: new RegExp(`^(?:${word.pattern})$`, 'iu') }));

/** Null where the number carries no currency of its own. */
export function currencyMark(text: string, token: NumberToken, bareDollar: string | null): CurrencyMark | null {
  if (cannotBeTrusted(text, token)) return null;
  const from = Math.max(0, token.start - 8);
  const before = BEFORE.exec(text.slice(from, token.start));
  const after = AFTER.exec(text.slice(token.end, token.end + 28));
  const mark = before?.groups?.mark;
  if (before !== null && mark !== undefined) {
    const code = codeOf(mark);
    // A glued code such as "USD34" is read only where sign and number stand clear of letters; three letters alone may be a reference number.
    const start = from + before.index;
    // "£3m GBP" and "A$5 million Australian dollars" say the currency twice; the longer form is kept whole.
    const extra = after !== null && after.groups?.sign === undefined && markCode(after).code === code ? after[0].length : 0;
    return {
      code: code === null ? bareDollar : code,
      factor: 1,
      start,
      end: token.end + extra,
      negative: before.groups?.negative !== undefined || before.groups?.inner !== undefined,
    };
  }
  const negative = /(?:^|[\s(])[-−]$/u.test(text.slice(Math.max(0, token.start - 2), token.start));
  const start = negative ? token.start - 1 : token.start;
  if (after !== null) {
    const { code, factor } = markCode(after);
    // A name: "Five Pound Fund".
    if (token.form === 'words' && /^[\s\u00A0-]?\p{Lu}\p{Ll}/u.test(after[0])) return null;
    // "five pounds" is money, "one pound in five" and body weight are not told apart by form: words need two or more, or a scale.
    if (token.form === 'words' && token.value === 1 && token.scale === 1) return null;
    return { code: code ?? bareDollar, factor, start, end: token.end + after[0].length, negative };
  }
  if (
    token.form === 'digits' &&
    token.scale === 1 &&
    PENNY.test(text.slice(token.end, token.end + 3)) &&
    !/\d,\d{3}$/u.test(text.slice(token.start, token.coreEnd))
  ) {
    return { code: 'GBP', factor: 0.01, start, end: token.end + 1, negative };
  }
  return null;
}

/** Rates that may be glued to a number without a scale: "£50pw". */
const GLUED_RATE = /^(?:p|pw|pa|pcm|pm|ph|k|p\.a)(?![\p{L}\p{N}])/u;

/** A number cut short by a bad conversion, a fraction or a slip of recognition ("£1O0", "£3, 000", "£1/2 million", "£760mgiven") is not guessed at. */
function cannotBeTrusted(text: string, token: NumberToken): boolean {
  if (token.form === 'words') return false;
  const behind = text.slice(token.end, token.end + 8);
  if (/^(?:\d|\/\d|[OoIl]\d|[⁄½¼¾])/u.test(behind) || /^0{2,}$/u.test(token.printed.digits)) return true;
  if (token.scale === 1 && !token.printed.digits.includes('.') && /^,[\s\u00A0]\d{3}(?!\d)/u.test(behind)) return true;
  return token.scale === 1 && /^\p{L}/u.test(behind) && !GLUED_RATE.test(behind) && !AFTER.test(text.slice(token.end, token.end + 28));
}

function markCode(match: RegExpExecArray): { code: string | null; factor: number } {
  const { sign, code, word } = match.groups ?? {};
  if (sign !== undefined) return { code: SIGN_CODES.get(sign) ?? null, factor: 1 };
  if (code !== undefined) return { code: code.toUpperCase() === 'RMB' ? 'CNY' : code.toUpperCase(), factor: 1 };
  const found = WORD_PATTERNS.find(({ test }) => test.test(word ?? ''));
  return { code: found?.code ?? null, factor: found?.factor ?? 1 };
}

function codeOf(mark: string): string | null {
  const sign = SIGN_CODES.get(mark);
  if (sign !== undefined) return sign;
  if (mark === 'RMB') return 'CNY';
  return PREFIX_WORDS[mark] ?? mark;
}

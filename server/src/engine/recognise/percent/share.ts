/** One number with its unit of share behind it: %, per cent, pc, percentage points, basis points. */
import { UNITS } from '../../data/magnitudes';
import { isSpace } from '../../text';
import { minusBefore } from '../numbers/minus';
import type { NumberToken } from '../numbers/tokens';
import { wordsBefore } from '../scan';
import type { Implied, RecogniseContext } from '../types';

export interface Share {
  readonly token: NumberToken;
  /** Extent with minus sign and unit. */
  readonly start: number;
  readonly end: number;
  readonly unit: '%' | 'pp';
  /** 0.01 for basis points, which are hundredths of a percentage point. */
  readonly factor: number;
  /** False where the unit is carried from elsewhere. */
  readonly own: boolean;
  readonly implied: readonly Implied[];
}

const UNIT =
  /(?:[\s\u00A0-]?(?:(?:of[\s\u00A0])?(?:a|one)[\s\u00A0])?(?<pp>percentage[\s\u00A0-]points?|per[\s\u00A0]?cent[\s\u00A0]points?|percent[\s\u00A0]points?|%[\s\u00A0-]?points?|%age[\s\u00A0]points?|ppts?|pps?|p\.p\.)|[\s\u00A0]?(?<bp>basis[\s\u00A0-]points?|bps|bp)|[\s\u00A0]?%|[\s\u00A0-]?(?:per[\s\u00A0-]?cent(?:um)?|percents?|pct|pc|p\.c\.))(?![\p{L}])/iuy;
/** "a third of one per cent", "three-fourths of 1 percent", "1/2 of 1 percent". */
const FRACTION =
  /(?<![\p{L}\p{N}])(?:(?<upper>an?|one|two|three|four|five|six|seven|eight|nine|\d)[\s\u00A0-](?<lower>half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?|hundredths?)|(?<over>\d)\/(?<under>\d{1,3}))[\s\u00A0]of[\s\u00A0]$/iu;
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  hundredth: 100,
};

interface Fraction {
  readonly value: number;
  readonly start: number;
}

/** The fraction of one per cent that stands before "one per cent"; null where there is none. */
function fractionBefore(text: string, start: number): Fraction | null {
  const from = Math.max(0, start - 28);
  const match = FRACTION.exec(text.slice(from, start));
  if (match === null) return null;
  const { upper = '', lower = '', over, under } = match.groups ?? {};
  const above = over === undefined ? (/^an?$/iu.test(upper) ? 1 : (UNITS[upper.toLowerCase()] ?? Number(upper))) : Number(over);
  const below = under === undefined ? (PARTS[lower.toLowerCase().replace(/s$/u, '')] ?? Number.NaN) : Number(under);
  const value = Number((above / below).toPrecision(12));
  return Number.isFinite(value) ? { value, start: from + match.index } : null;
}

/** "%", "per cent", "basis points", "of a percentage point" and "a percentage point" begin so, behind a space or hyphen or none. */
function mayBeUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const first = (isSpace(code) || code === 45 ? text.charCodeAt(at + 1) : code) | 32;
  return first === 37 || first === 112 || first === 98 || first === 97 || first === 111;
}

export function shareOf(text: string, token: NumberToken, reject: RecogniseContext['reject']): Share | null {
  if (token.scaleForm === 'word' || !mayBeUnit(text, token.coreEnd)) return null;
  UNIT.lastIndex = token.coreEnd;
  const match = UNIT.exec(text);
  if (match === null) return null;
  const end = token.coreEnd + match[0].length;
  const because = notAShare(text, token, match[0], end);
  if (because !== null) {
    reject?.('percent', token.start, end, because);
    return null;
  }
  const { pp, bp } = match.groups ?? {};
  const fraction = token.core === 1 && text.charCodeAt(token.start - 2) === 102 ? fractionBefore(text, token.start) : null;
  if (fraction !== null) {
    const printed = { digits: String(fraction.value), scale: 1, words: true };
    const whole = { ...token, start: fraction.start, value: fraction.value, core: fraction.value, scale: 1, end: token.coreEnd, printed };
    return { token: whole, start: fraction.start, end, unit: pp === undefined ? '%' : 'pp', factor: 1, own: true, implied: [] };
  }
  const minus = minusBefore(text, token.start);
  return {
    token: {
      ...token,
      value: minus === null ? token.core : -token.core,
      scale: 1,
      end: token.coreEnd,
      printed: { ...token.printed, scale: 1 },
    },
    start: minus ?? token.start,
    end,
    unit: pp !== undefined || bp !== undefined ? 'pp' : '%',
    factor: bp === undefined ? 1 : 0.01,
    own: true,
    implied: [],
  };
}

function notAShare(text: string, token: NumberToken, unit: string, end: number): string | null {
  if (/^[\s\u00A0]P[CP]s?$/u.test(unit)) return 'capitals are initials, not a unit';
  // "London: HMSO, 1998, 45 pp."
  if (/^[\s\u00A0]pps?$/u.test(unit) && text.charAt(end) === '.' && Number.isInteger(token.core) && token.core >= 10)
    return 'a number of pages';
  const [of = ''] = wordsBefore(text, token.start, 1);
  return of === 'of' && token.core !== 1 && fractionBefore(text, token.start) !== null
    ? 'a fraction of the percentage that is printed'
    : null;
}

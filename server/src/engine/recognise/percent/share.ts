/** One number with its unit of share behind it: %, per cent, pc, percentage points, basis points. */
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
/** "a third of one per cent": the share is not the number printed. */
const FRACTION = /^(?:third|thirds|fifth|fifths|sixth|eighth|tenth|tenths|hundredth|hundredths|half|quarter|quarters)$/u;

export function shareOf(text: string, token: NumberToken, reject: RecogniseContext['reject']): Share | null {
  UNIT.lastIndex = token.coreEnd;
  const match = UNIT.exec(text);
  if (match === null || token.scaleForm === 'word') return null;
  const end = token.coreEnd + match[0].length;
  const because = notAShare(text, token, match[0], end);
  if (because !== null) {
    reject?.('percent', token.start, end, because);
    return null;
  }
  const { pp, bp } = match.groups ?? {};
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
  const [of = '', fraction = ''] = wordsBefore(text, token.start, 2);
  return of === 'of' && FRACTION.test(fraction) ? 'a fraction of the percentage that is printed' : null;
}

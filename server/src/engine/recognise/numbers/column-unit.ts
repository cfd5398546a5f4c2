/** The unit that a table's header, row label or caption gives to a bare number in a cell: "£m", "(£ million)", "$000", "Rs crore", "%". */
import { CODES, SIGNS } from '../../data/currencies';
import type { CellContext } from '../types';

export interface ColumnUnit {
  readonly kind: 'money' | 'percent';
  /** Null for a bare `$`. */
  readonly code: string | null;
  readonly scale: number;
  /** Where it was read: "column header", "row label", "table caption". */
  readonly from: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const UNIT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<mark>${SIGNS.map(([sign]) => escaped(sign)).join('|')}|Rs\.?|${CODES.join('|')})[\s\u00A0]?(?<scale>thousands?|millions?|billions?|trillions?|lakhs?|crores?|['’]?000s?|mn|bn|tn|[kmb])?(?![\p{L}\d])`,
  'iu',
);
const PERCENT = /%|\bper ?cent\b|\bpercentage\b/iu;
const SIGN_CODES = new Map(SIGNS);

export function columnUnit(cell: CellContext): ColumnUnit | null {
  const places: [string, string][] = [
    [cell.header, 'column header'],
    [cell.rowLabel, 'row label'],
  ];
  for (const [words, from] of places) {
    const unit = unitIn(words, from);
    if (unit !== null) return unit;
  }
  // A caption speaks for columns that say nothing themselves; a header that names what is counted says something.
  if (/\b(?:number|no\.|count|people|staff|places|rank|year|date)\b/iu.test(cell.header)) return null;
  return unitIn(cell.caption, 'table caption', true);
}

function unitIn(words: string, from: string, caption = false): ColumnUnit | null {
  const match = UNIT.exec(words);
  // In a caption only an expressed scale or a bracketed sign is a unit; an amount in it ("of the £3m fund") is not.
  if (
    match !== null &&
    !(caption && match.groups?.scale === undefined && !/\(\s*[£$€₹]\s*\)/u.test(words)) &&
    !/^\d/u.test(words.slice(match.index + match[0].length))
  ) {
    return { kind: 'money', code: codeOf(match.groups?.mark ?? ''), scale: scaleOf(match.groups?.scale), from };
  }
  return !caption && PERCENT.test(words) ? { kind: 'percent', code: null, scale: 1, from } : null;
}

function codeOf(mark: string): string | null {
  const sign = SIGN_CODES.get(mark);
  if (sign !== undefined) return sign;
  return /^rs/iu.test(mark) ? 'INR' : mark.toUpperCase();
}

function scaleOf(word: string | undefined): number {
  const lower = (word ?? '').toLowerCase().replace(/s$/u, '');
  if (/000$/u.test(lower)) return 1e3;
  const scales: Readonly<Record<string, number>> = {
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    mn: 1e6,
    m: 1e6,
    billion: 1e9,
    bn: 1e9,
    b: 1e9,
    trillion: 1e12,
    tn: 1e12,
    lakh: 1e5,
    crore: 1e7,
  };
  return scales[lower] ?? 1;
}

/** Reads a table cell that holds one number and nothing else, with its sign, brackets and footnote mark; or a range of two. */
import type { NumberToken } from './tokens';

export interface CellNumber {
  readonly low: NumberToken;
  /** The same token as `low` where the cell holds one number. */
  readonly high: NumberToken;
  /** Extent with minus sign or brackets, without a plus sign, a footnote mark or spaces. */
  readonly start: number;
  readonly end: number;
  readonly negative: boolean;
}

const NUMBER = String.raw`[\d.,’'·\u00A0 ½¼¾]{1,24}`;
const CELL = new RegExp(
  String.raw`^\s*(?:(?<open>\()\s*)?(?:(?<sign>[-−–])[\s\u00A0]?|\+)?(?=\d|\.\d|[½¼¾])${NUMBER}(?:(?<dash>[-–—]|to)${NUMBER})?(?<close>\)?)\s*(?:[*†‡§#^]{1,3}|[¹²³⁴-⁹]{1,2}|\([a-z]\)|\[(?:\d{1,2}|[a-z])\]|[a-fr])?\s*$`,
  'u',
);

/** Null where the cell holds words or more than a number or range. */
export function cellNumber(text: string, numbers: readonly NumberToken[]): CellNumber | null {
  const [low, high = low, third] = numbers;
  if (low === undefined || high === undefined || third !== undefined) return null;
  const match = CELL.exec(text);
  if (match === null) return null;
  const { open, sign, dash, close } = match.groups ?? {};
  if ((open !== undefined) !== (close === ')') || (low !== high) !== (dash !== undefined)) return null;
  const bracketed = open !== undefined;
  return {
    low,
    high,
    start: bracketed ? text.indexOf('(') : sign === undefined ? low.start : text.indexOf(sign),
    end: bracketed ? text.indexOf(')', high.end) + 1 : high.end,
    negative: bracketed || sign !== undefined,
  };
}

const WITH_SHARE = /^\s*[\d,\u00A0]{1,12}\s?\(\s?\d{1,3}(?:\.\d{1,2})?\s?%\s?\)\s*$/u;

/** "412 (67%)": the first number is the count, the second says itself that it is a share. Null for other cells. */
export function countWithShare(text: string, numbers: readonly NumberToken[]): CellNumber | null {
  const [first] = numbers;
  if (first === undefined || numbers.length !== 2 || !WITH_SHARE.test(text)) return null;
  return { low: first, high: first, start: first.start, end: first.end, negative: false };
}

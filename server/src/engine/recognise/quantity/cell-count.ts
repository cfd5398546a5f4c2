/** A bare number in a table column whose header names what is counted. */
import { columnUnit } from '../numbers/column-unit';
import type { Candidate, RecogniseContext } from '../types';
import { countedNoun } from './nouns';
import { isYear } from './other-numbers';

const NO_COUNT =
  /\b(?:year|date|rank|code|id|ref|reference|page|section|no\.|average|mean|median|rate|ratio|score|index|age|hours|days|weeks|months|km|miles|tonnes)\b/iu;
const NAMED = /(?:number of|no\. of|total|count of)\s+(?<noun>[\p{L} -]{3,40})/iu;

export function cellCount(text: string, context: RecogniseContext): Candidate | null {
  const token = context.numbers[0];
  if (token === undefined || context.cell === null || context.numbers.length !== 1) return null;
  if (!/^\s*[\d,\u00A0 ]+\s*$/u.test(text) || columnUnit(context.cell) !== null) return null;
  const { header } = context.cell;
  if (context.cell.column === 0 || NO_COUNT.test(header)) return null;
  const named = NAMED.exec(header)?.groups?.noun ?? countedNoun(` ${header}`, 0)?.unit;
  if (named === undefined || isYear(token)) return null;
  return {
    kind: 'quantity',
    proseSpan: { start: token.start, end: token.end },
    value: { min: token.value, max: token.value, unit: named.trim().toLowerCase(), comparator: null },
    implied: [{ part: 'unit', because: `from the column header “${header}”` }],
    recogniser: 'table-count',
    printed: [token.printed],
    hedge: null,
    unitSpan: null,
    change: null,
  };
}

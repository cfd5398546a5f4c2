/** A bare number in a table column, or a row, that names what is counted. */
import { cellNumber, countWithShare } from '../numbers/cell-number';
import { mayHoldYears } from '../numbers/column-unit';
import { isYear, multiply } from '../numbers/tokens';
import type { Candidate, RecogniseContext } from '../types';

const OF_CHANGE = /\b(?:change|difference|net)\b/iu;

/** Null where the cell holds more than a number or its table counts nothing. A share in brackets and, but for a change, a minus sign are no counts. */
export function cellCount(text: string, context: RecogniseContext): Candidate | null {
  const means = context.cell?.means;
  if (means === null || means === undefined || means.kind !== 'count') return null;
  const cell = cellNumber(text, context.numbers) ?? countWithShare(text, context.numbers);
  if (cell === null || (cell.negative && !OF_CHANGE.test(`${context.cell?.header} ${context.cell?.rowLabel}`))) return null;
  if (isYear(cell.low) && mayHoldYears(context.cell?.header ?? '')) return null;
  const [low, high] = [cell.low, cell.high];
  const scale = cell.negative ? -means.scale : means.scale;
  return {
    kind: 'quantity',
    proseSpan: { start: cell.start, end: cell.end },
    value: { min: multiply(low.value, scale), max: multiply(high.value, scale), unit: means.noun, comparator: null },
    implied: [
      { part: 'unit', because: `from the ${means.from}` },
      ...(means.scale === 1 ? [] : [{ part: 'scale' as const, because: `from the ${means.from}` }]),
    ],
    recogniser: 'table-count',
    printed: (low === high ? [low] : [low, high]).map(({ printed }) => ({ ...printed, scale: printed.scale * means.scale })),
    hedge: null,
    unitSpan: null,
    change: null,
  };
}

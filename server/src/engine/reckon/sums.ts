/** Parts against their whole, on rounding intervals. */
import { type StatedFigure, statedBounds } from './compare';
import { clean } from './intervals';

/** How far the least that the parts can be lies above the most that the whole can be, all widened by a further half unit; null where they fit, however much is left over. */
export function excessOfParts(parts: readonly StatedFigure[], whole: StatedFigure): number | null {
  if (parts.length === 0) return null;
  const least = parts.reduce((sum, part) => sum + Math.max(0, statedBounds(part, 1).low), 0);
  const excess = clean(least - statedBounds(whole, 1).high);
  return excess > 0 && Number.isFinite(excess) ? excess : null;
}

/** The plain sum of the numbers as stated: the middle of a range, the edge of a bound. */
export function statedSum(parts: readonly StatedFigure[]): number {
  return clean(parts.reduce((sum, { min, max }) => sum + ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2, 0));
}

/** Whether two stated figures can both be right: the conflict test on rounding intervals (`diagnostics.md`, "Conflict test"; XBRL's duplicate-fact rule). */
import type { Comparator, PrintedNumber } from '../recognise';
import { formatBare } from './format';
import { type Bounds, clean, overlaps, roundingInterval, roundingUnit } from './intervals';

/** A figure as its mention states it; amounts in units of the currency, percentages in points of a hundred. */
export interface StatedFigure {
  readonly kind: 'money' | 'percent' | 'quantity';
  /** Null: open below. */
  readonly min: number | null;
  /** Null: open above. */
  readonly max: number | null;
  readonly comparator: Comparator | null;
  /** One for a single number, two for a range. */
  readonly printed: readonly PrintedNumber[];
}

/** `rounding`: equal or near only because one or both were rounded. `differ`: apart even when both are widened by a further half unit. */
export type Agreement = 'same' | 'rounding' | 'differ';

export interface Comparison {
  readonly answer: Agreement;
  /** One figure is a bound ("more than £400m") and the other lies beyond it by more than a tenth: no contradiction, yet worth a look. */
  readonly farAbove: boolean;
}

/** "Beyond a bound by more than a tenth is far above"; also how far "about 60" reaches where no rounding is meant. */
const TENTH = 0.1;

/**
 * The values a statement allows. A hedge opens the interval: "more than" upwards, "up to" downwards to nothing, "about" by a further half unit either side.
 * `widening` adds that many half units at every closed end; numbers that were not rounded (to the penny, under a hundred) are not widened.
 */
export function statedBounds(figure: StatedFigure, widening = 0): Bounds {
  const { comparator, kind, printed } = figure;
  const [low, high] = [figure.min ?? figure.max ?? 0, figure.max ?? figure.min ?? 0];
  const step = (value: number, number: PrintedNumber | undefined): number =>
    number === undefined || roundingInterval(value, number, kind) === null ? 0 : roundingUnit(number) / 2;
  const [first, last] = [printed[0], printed.at(-1)];
  const about = comparator === 'about' ? 1 : 0;
  // A bound is no rounding: "more than £400m" begins at £400m.
  const own = comparator === null || comparator === 'about' ? 1 : 0;
  const reach = (value: number, number: PrintedNumber | undefined): number => {
    const half = step(value, number);
    return half === 0 && about === 1 ? Math.abs(value) * TENTH : half * (own + about + widening);
  };
  const openBelow = comparator === 'lt' || comparator === 'le' || figure.min === null;
  const openAbove = comparator === 'gt' || comparator === 'ge' || figure.max === null;
  return {
    low: openBelow ? (high >= 0 && kind !== 'percent' ? 0 : Number.NEGATIVE_INFINITY) : clean(low - reach(low, first)),
    high: openAbove ? Number.POSITIVE_INFINITY : clean(high + reach(high, last)),
  };
}

export function compareStated(a: StatedFigure, b: StatedFigure): Comparison {
  if (a.min === b.min && a.max === b.max && a.comparator === b.comparator) return { answer: 'same', farAbove: false };
  if (overlaps(statedBounds(a), statedBounds(b))) {
    const bound = isBound(a) || isBound(b);
    const sameValue = a.min === b.min && a.max === b.max;
    return { answer: bound || sameValue ? 'same' : 'rounding', farAbove: beyond(a, b) || beyond(b, a) };
  }
  // Some authors cut where others round: one more half unit either side before anyone is accused. To touch at one point is to be apart.
  const [first, second] = [statedBounds(a, 1), statedBounds(b, 1)];
  const near = first.low < second.high && second.low < first.high;
  return { answer: near ? 'rounding' : 'differ', farAbove: false };
}

function isBound({ comparator }: StatedFigure): boolean {
  return comparator !== null && comparator !== 'about';
}

function beyond(bound: StatedFigure, value: StatedFigure): boolean {
  if (isBound(value) || !isBound(bound)) return false;
  const edge = bound.min ?? bound.max ?? 0;
  if (edge <= 0) return false;
  if (bound.comparator === 'gt' || bound.comparator === 'ge') return statedBounds(value).low > edge * (1 + TENTH);
  return statedBounds(value).high < edge * (1 - TENTH);
}

const SLIPS: readonly number[] = [10, 1_000, 1_000_000];

/** How many times too large one of two differing figures is where a slip of scale explains it ("£760bn" for "£760m": 1,000); null where it does not. */
export function magnitudeSlip(a: StatedFigure, b: StatedFigure): number | null {
  if (compareStated(a, b).answer !== 'differ') return null;
  const [small, large] = (a.max ?? a.min ?? 0) < (b.max ?? b.min ?? 0) ? [a, b] : [b, a];
  const [one, other] = [small.printed[0], large.printed[0]];
  if (small.printed.length !== 1 || large.printed.length !== 1 || one === undefined || other === undefined) return null;
  const digits = significant(one);
  if (digits !== significant(other)) return null;
  const ratio = (large.max ?? large.min ?? 0) / (small.max ?? small.min ?? 1);
  // £1m and £10m share their only digit by chance; 48.7 and 487 do not.
  return SLIPS.find((slip) => Math.abs(ratio / slip - 1) < 1e-9 && (slip > 10 || digits.length >= 2)) ?? null;
}

function significant({ digits }: PrintedNumber): string {
  return digits.replace('.', '').replace(/^0+|0+$/gu, '');
}

/** Longest stretch that public money is announced for in one total. */
const MOST_YEARS = 10;

/** How many years of `yearly` make `total`, 2 to 10; `years` (of the total's period) is tried first. Null where none does. */
export function yearsInTotal(yearly: StatedFigure, total: StatedFigure, years: number | null): number | null {
  const whole = statedBounds(total);
  const year = statedBounds(yearly);
  const fits = (count: number) => overlaps({ low: year.low * count, high: year.high * count }, whole);
  if (years !== null && years >= 2 && fits(years)) return years;
  const value = (figure: StatedFigure) => ((figure.min ?? figure.max ?? 0) + (figure.max ?? figure.min ?? 0)) / 2;
  const nearest = Math.round(value(total) / (value(yearly) || 1));
  return nearest >= 2 && nearest <= MOST_YEARS && fits(nearest) ? nearest : null;
}

/** "1.335m to 1.345m", "more than 1.45m", "exactly 13": the values a statement allows, for a message. */
export function describeBounds(figure: StatedFigure): string {
  const { low, high } = statedBounds(figure);
  const suffix = figure.kind === 'percent' ? '%' : '';
  const print = (value: number) => `${formatBare(value)}${suffix}`;
  if (high === Number.POSITIVE_INFINITY) return `${figure.comparator === 'gt' ? 'more than' : 'at least'} ${print(low)}`;
  if (isBound(figure) || low === Number.NEGATIVE_INFINITY) return `${figure.comparator === 'lt' ? 'less than' : 'at most'} ${print(high)}`;
  return low === high ? `exactly ${print(low)}` : `${print(low)} to ${print(high)}`;
}

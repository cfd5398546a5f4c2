/** A stated number as the interval it was rounded from, and what follows from two of them (`diagnostics.md`, "Rounding"; XBRL's duplicate-fact rule). */
import type { PrintedNumber } from '../recognise';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Half a unit either side: the unit is the place of the last non-zero digit, and where several digits are printed no coarser than the second. */
export function roundingUnit(printed: PrintedNumber): number {
  if (printed.words) return clean(printed.scale * (printed.scale >= 1000 ? 0.1 : 1));
  const [whole = '', fraction = ''] = printed.digits.split('.');
  if (fraction !== '') return clean(10 ** -fraction.length * printed.scale);
  const digits = whole.replace(/^0+/u, '');
  const zeros = /0*$/u.exec(digits)?.[0].length ?? 0;
  const places = digits.length > 1 ? Math.min(zeros, digits.length - 2) : zeros;
  return clean(10 ** places * printed.scale);
}

/** Null where no rounding is meant: amounts to the penny, small counts. */
export function roundingInterval(value: number, printed: PrintedNumber | undefined, kind: 'money' | 'percent' | 'quantity'): Bounds | null {
  if (printed === undefined) return null;
  if (kind === 'money' && printed.scale === 1 && (/\.\d\d$/u.test(printed.digits) || Math.abs(value) < 100)) return null;
  if (kind === 'quantity' && Math.abs(value) < 100) return null;
  const half = roundingUnit(printed) / 2;
  return { low: clean(value - half), high: clean(value + half) };
}

export function overlaps(a: Bounds, b: Bounds): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Widened by a further half unit, before anything is accused. */
export function widened(value: number, printed: PrintedNumber | undefined): Bounds {
  const unit = printed === undefined ? 0 : roundingUnit(printed);
  return { low: clean(value - unit), high: clean(value + unit) };
}

export function clean(value: number): number {
  return Number(value.toPrecision(12));
}

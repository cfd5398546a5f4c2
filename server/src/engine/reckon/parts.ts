/** A part of a whole: its share and what is left, each with the bound that the words leave open ("more than £400m of it"). */
import type { Comparator } from '../recognise';
import { clean } from './intervals';

export interface Stated {
  readonly value: number;
  readonly comparator: Comparator | null;
}

export interface PartOfWhole {
  /** Per cent of the whole. */
  readonly share: Stated;
  readonly left: Stated;
  readonly leftShare: Stated;
}

const OPPOSITE: Readonly<Record<Comparator, Comparator>> = { gt: 'lt', ge: 'le', lt: 'gt', le: 'ge', about: 'about' };

/** Null where the part is more than the whole, or the whole nothing: then there is no share to tell. */
export function partOfWhole(part: Stated, whole: number): PartOfWhole | null {
  if (whole <= 0 || part.value < 0 || part.value > whole) return null;
  const against = part.comparator === null ? null : OPPOSITE[part.comparator];
  const share = clean((part.value / whole) * 100);
  return {
    share: { value: share, comparator: part.comparator },
    left: { value: clean(whole - part.value), comparator: against },
    leftShare: { value: clean(100 - share), comparator: against },
  };
}

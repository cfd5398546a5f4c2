/** What lies between two stated numbers: difference, percentage, multiple, each with the bounds that rounding leaves. */
import { type Bounds, clean } from './intervals';

export interface StatedChange {
  readonly absolute: number;
  /** Null where the start is zero. */
  readonly percent: number | null;
  readonly times: number | null;
  readonly percentBounds: Bounds | null;
  readonly timesBounds: Bounds | null;
}

export function changeBetween(from: number, to: number, fromBounds: Bounds | null, toBounds: Bounds | null): StatedChange {
  const percent = from === 0 ? null : clean(((to - from) / Math.abs(from)) * 100);
  const times = from === 0 ? null : clean(to / from);
  const start = fromBounds ?? { low: from, high: from };
  const end = toBounds ?? { low: to, high: to };
  const bounded = start.low > 0 && end.low >= 0;
  return {
    absolute: clean(to - from),
    percent,
    times,
    percentBounds: bounded ? { low: clean((end.low / start.high - 1) * 100), high: clean((end.high / start.low - 1) * 100) } : null,
    timesBounds: bounded ? { low: clean(end.low / start.high), high: clean(end.high / start.low) } : null,
  };
}

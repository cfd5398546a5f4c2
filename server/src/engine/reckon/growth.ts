/** Growth over years: a yearly average of a stated total, and the level that a yearly rate leads to. */
import { type Bounds, clean } from './intervals';

/** The yearly rate in per cent that gives `percent` over `years`; null where it cannot (a loss of everything, no years). */
export function averageGrowth(percent: number, years: number): number | null {
  return percent <= -100 || years <= 0 ? null : clean(((1 + percent / 100) ** (1 / years) - 1) * 100);
}

export function averageGrowthBounds({ low, high }: Bounds, years: number): Bounds | null {
  const [slow, fast] = [averageGrowth(low, years), averageGrowth(high, years)];
  return slow === null || fast === null ? null : { low: slow, high: fast };
}

/** `level` after `years` at `percent` a year. */
export function compounded(level: number, percent: number, years: number): number {
  return clean(level * (1 + percent / 100) ** years);
}

/** What is left of a cash change in per cent once prices have changed by `prices` per cent. */
export function afterInflation(percent: number, prices: number): number {
  return clean(((1 + percent / 100) / (1 + prices / 100) - 1) * 100);
}

/** Growth told in per cent: its yearly average, what is left after inflation, and what it includes. */
import {
  afterInflation,
  averageGrowth,
  averageGrowthBounds,
  type Bounds,
  formatNumber,
  priceBasis,
  priceChange,
  roundingInterval,
} from '../../reckon';
import type { FigureMention } from '../../recognise';
import type { CardLine } from '../types';
import { line } from './lines';
import { noted, type Passage, sameSentence, single, words, wordsAfter } from './passage';
import { statedGrowth } from './purpose';
import { stretchOf, stretchYears } from './stretch';

/** "About 2.6% a year on average (2.5% to 2.8%)". */
export function averageLine(passage: Passage<FigureMention>): CardLine | null {
  const { mention } = passage;
  const stretch = stretchOf(passage);
  const growth = statedGrowth(passage);
  const value = single(mention);
  if (mention.kind !== 'percent' || mention.value.unit !== '%' || stretch === null || growth === null || value === null) return null;
  if (/\b(?:a|per|each|every) year|annual|average/iu.test(`${growth.noun} ${growth.what} ${wordsAfter(passage).slice(0, 30)}`)) return null;
  const average = averageGrowth(growth.sign * value, stretch.years);
  if (average === null) return null;
  const bounds = signed(roundingInterval(value, mention.printed[0], 'percent'), growth.sign);
  const around = bounds === null ? null : averageGrowthBounds(bounds, stretch.years);
  return line(
    `About ${percent(average)} a year on average${around === null ? '' : ` (${percent(around.low)} to ${percent(around.high)})`}`,
  );
}

/** "If cash: about 2.4% after inflation, 2015-16 to 2019-20 (1.9% to 2.8%); prices rose 8.4% (…)"; money only, and only where the years are known. */
export function inflationLine(passage: Passage<FigureMention>): CardLine | null {
  const { mention } = passage;
  const growth = statedGrowth(passage);
  const stretch = stretchOf(passage);
  const value = single(mention);
  if (mention.kind !== 'percent' || growth === null || stretch === null || value === null || !isMoney(growth.what)) return null;
  const basis = priceBasis(passage.context.jurisdiction, 'GBP');
  const years = stretchYears(passage, stretch);
  if (basis === null || years === null || noted(passage, 'basis')?.startsWith('real') || /real[ -]terms/iu.test(passage.sentence.text))
    return null;
  const prices = priceChange(basis, years.from, years.to);
  if (prices === null || prices.forecast) return null;
  const real = afterInflation(growth.sign * value, prices.percent);
  const bounds = signed(roundingInterval(value, mention.printed[0], 'percent'), growth.sign);
  const around =
    bounds === null
      ? ''
      : ` (${percent(afterInflation(bounds.low, prices.percent))} to ${percent(afterInflation(bounds.high, prices.percent))})`;
  return line(
    `If cash: about ${percent(real)} after inflation, ${years.from} to ${years.to}${around}; prices ${prices.percent < 0 ? 'fell' : 'rose'} ${percent(Math.abs(prices.percent))} (${basis.series})`,
  );
}

export function isMoney(what: string): boolean {
  return /\b(?:funding|spending|budgets?|money|investment|grants?|income|costs?|expenditure|allocations?|pay|wages?)\b/iu.test(what);
}

/** "Includes the £650m uplift for this financial year (same sentence)". */
export function includesLine(passage: Passage<FigureMention>): CardLine | null {
  const found = /,?[\s\u00A0](?:including|which includes)[\s\u00A0](?<what>(?:the|a|an)[\s\u00A0][^.,;:()“”]{4,120})/u.exec(
    wordsAfter(passage),
  );
  if (passage.mention.kind !== 'percent' || found?.groups?.what === undefined) return null;
  const start = passage.mention.proseSpan.end + found.index;
  const figure = sameSentence(passage).find(
    (other) => other.kind === 'money' && other.proseSpan.start >= start && other.proseSpan.start < start + 40,
  );
  if (figure === undefined) return null;
  const what = words(
    found.groups.what.replace(
      /[\s\u00A0](?:which|that|who)?[\s\u00A0]?(?:we|they|he|she|it)[\s\u00A0]\p{L}+(?=[\s\u00A0](?:for|in|this|last|next)[\s\u00A0])/u,
      '',
    ),
  );
  return line('Includes ', { from: what }, ' (same sentence)');
}

function percent(value: number): string {
  return `${formatNumber(value, 1)}%`;
}

function signed(bounds: Bounds | null, sign: 1 | -1): Bounds | null {
  if (bounds === null || sign === 1) return bounds;
  return { low: -bounds.high, high: -bounds.low };
}

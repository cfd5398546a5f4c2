/** Growth told in per cent: its yearly average, what is left after inflation, what a rate leads to, and what an extra number adds up to. */
import { countedClass } from '../../data/counted-classes';
import { placesNamed } from '../../data/figure-places';
import {
  afterInflation,
  averageGrowth,
  averageGrowthBounds,
  type Bounds,
  compounded,
  financialYear,
  financialYearOf,
  financialYearOn,
  formatNumber,
  priceBasis,
  priceChange,
  roundingInterval,
  significant,
  startYearOf,
} from '../../reckon';
import type { DateMention, FigureMention, QuantityMention } from '../../recognise';
import type { CardLine } from '../types';
import { publisherOf } from './around';
import { namedInLine, shortCount } from './figure-words';
import { line, type Piece } from './lines';
import { isReader, lineOf, nearby, noted, type Passage, passageOf, sameSentence, single, words, wordsAfter, wordsBefore } from './passage';
import { statedGrowth } from './purpose';
import { isWorkforce, unitClass } from './units';

/** "over the last four years": a stretch of whole years in the same sentence. */
export interface Stretch {
  readonly mention: DateMention;
  readonly years: number;
  readonly direction: 1 | -1;
}

export function stretchOf(passage: Passage<FigureMention>): Stretch | null {
  for (const other of sameSentence(passage)) {
    if (other.kind !== 'date' || other.expression.form !== 'stretch') continue;
    const { count, unit, direction } = other.expression;
    if (count !== null && count >= 2 && count <= 60 && (unit === 'year' || unit === 'decade'))
      return { mention: other, years: unit === 'decade' ? count * 10 : count, direction };
  }
  return null;
}

/** The financial years a stretch back from a dated text covers: "the last four years … this financial year" ends with that year. */
export function stretchYears(
  passage: Passage<FigureMention>,
  stretch: Stretch,
): { readonly from: string; readonly to: string; readonly because: string } | null {
  const { date, jurisdiction } = passage.context;
  if (date === null || stretch.direction !== -1 || (jurisdiction !== null && !jurisdiction.startsWith('GB'))) return null;
  const current = financialYearOn(date.value);
  const includes = sameSentence(passage).some(
    (other) => other.kind === 'date' && other.expression.form === 'fiscal-year' && other.expression.which === 'this',
  );
  const to = includes ? current : financialYear(startYearOf(current) - 1);
  return {
    from: financialYear(startYearOf(to) - stretch.years),
    to,
    because: includes
      ? `${count(stretch.years)} years to ${to}, since they include this financial year`
      : `${count(stretch.years)} years to ${to}, the last full financial year`,
  };
}

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

interface Extra {
  readonly mention: QuantityMention;
  readonly total: number;
  readonly year: number | null;
  readonly line: CardLine;
}

/** "With the extra 650,000 workers needed by 2035 (same sentence): about 2.1 million, +45%". */
export function extra(passage: Passage<FigureMention>): Extra | null {
  const { mention } = passage;
  const value = single(mention);
  if (mention.kind !== 'quantity' || value === null || value <= 0 || isExtra(passage)) return null;
  for (const other of sameSentence(passage)) {
    if (other.kind !== 'quantity' || other.proseSpan.start < mention.proseSpan.end) continue;
    const more = passageOf(passage.snapshot, passage.document, other);
    const added = single(other);
    if (
      added === null ||
      other.value.comparator !== null ||
      !isExtra(more) ||
      unitClass(other.value.unit) === null ||
      unitClass(other.value.unit) !== unitClass(mention.value.unit)
    )
      continue;
    const date = sameSentence(more).find(
      (one): one is DateMention => one.kind === 'date' && one.proseSpan.start > other.proseSpan.end && one.value.comparator === 'by',
    );
    const total = value + added;
    const when = date === undefined ? null : words(date.text);
    const by = when === null ? '' : /\bneeded\b/iu.test(wordsAfter(more)) ? ' needed by ' : ' by ';
    return {
      mention: other,
      total,
      year: date?.value.end == null ? null : Number(date.value.end.slice(0, 4)),
      line: line(
        'With the extra ',
        { from: `${words(other.text)} ${other.value.unit}` },
        by,
        { from: when ?? '' },
        ` (same sentence): about ${shortCount(significant(total, 2))}, +${formatNumber((added / value) * 100, 0)}%`,
      ),
    };
  }
  return null;
}

function isExtra(passage: Passage<FigureMention>): boolean {
  return (
    /\b(?:extra|additional|further|another|more)[\s\u00A0]$/iu.test(wordsBefore(passage)) ||
    /^[\s\u00A0](?:more|extra|additional)[\s\u00A0]/iu.test(wordsAfter(passage))
  );
}

interface Path {
  readonly rate: FigureMention;
  readonly target: number;
  readonly endYear: number;
  /** "2016-17" where the level's year had to be guessed from the rates beside it. */
  readonly fromYear: string;
  readonly line: CardLine;
}

/** How many blocks behind a level the rate it grows by is looked for. */
const PATH_BLOCKS = 2;

/** "the workforce will need to grow by 2.6% every year until 2035", told close behind a level that the words can mean. */
export function path(passage: Passage<FigureMention>): Path | null {
  const { mention, document } = passage;
  const level = single(mention);
  if (mention.kind !== 'quantity' || level === null || level < 1000) return null;
  for (const other of nearby(passage, 0, PATH_BLOCKS)) {
    if (other.kind !== 'percent') continue;
    const rate = passageOf(passage.snapshot, document, other);
    const [before, after] = [wordsBefore(rate), wordsAfter(rate)];
    const yearly = /^[\s\u00A0](?<how>(?:a|per|every|each)[\s\u00A0]year|annually)\b/u.exec(after)?.groups?.how;
    const subject =
      /\b(?<who>the (?:adult |social |care |nursing |NHS )*(?:workforce|number of (?:jobs|workers|people|staff)))\b[^.;]{0,60}\b(?:gr[eo]w|increase|rise|expand)\w*[\s\u00A0](?:by[\s\u00A0])?(?:about |around )?$/iu.exec(
        before,
      )?.groups?.who;
    const end = sameSentence(rate).find(
      (one): one is DateMention =>
        one.kind === 'date' &&
        one.proseSpan.start > other.proseSpan.end &&
        (one.value.comparator === 'until' || one.value.comparator === 'by'),
    );
    const value = single(other);
    if (yearly === undefined || subject === undefined || end?.value.end == null || value === null || !isWorkforce(mention.value.unit))
      continue;
    if (!onlyLevel(passage, rate)) continue;
    const fromYear = yearBeside(passage);
    if (fromYear === null) continue;
    const endYear = Number(end.value.end.slice(0, 4));
    const years = endYear - (startYearOf(fromYear) + 1);
    if (years <= 0 || years > 60) continue;
    const target = compounded(level, value, years);
    const rise = formatNumber((target / level - 1) * 100, 0);
    const who = estimator(rate);
    return {
      rate: other,
      target,
      endYear,
      fromYear,
      line: line(
        'Growing ',
        { from: `${words(other.text)} ${words(yearly)} until ${endYear}` },
        ` (line ${lineOf(document, other)}`,
        ...(who === null ? [] : [', ', { from: who } as const]),
        `): about ${shortCount(significant(target, 3))}, +${rise}%, `,
        { guess: `if counted from ${fromYear}` },
      ),
    };
  }
  return null;
}

/** "the Department's estimate". */
function estimator(rate: Passage): string | null {
  const who =
    /\b(?<who>(?:the|The)[\s\u00A0]\p{Lu}\p{L}+(?:[\s\u00A0]\p{Lu}\p{L}+)?)[\s\u00A0](?:estimates?|projects?|expects?|forecasts?)\b/u.exec(
      wordsBefore(rate),
    )?.groups?.who;
  return who === undefined ? null : `${words(who).replace(/^The/u, 'the')}’s estimate`;
}

/** No other level between this one and the rate can be meant by "the workforce". */
function onlyLevel(passage: Passage<FigureMention>, rate: Passage): boolean {
  return !nearby(passage, 0, PATH_BLOCKS).some(
    (other) =>
      other.kind === 'quantity' && isWorkforce(other.value.unit) && (single(other) ?? 0) >= 1000 && other.block <= rate.mention.block,
  );
}

/** The year of the rates told beside a level: the financial year that its paragraph names most. */
export function yearBeside(passage: Passage): string | null {
  const counts = new Map<string, number>();
  for (const other of nearby(passage, 0, 0)) {
    if (other.kind !== 'date' || other.value.start === null || other.value.end === null || other.value.comparator !== null) continue;
    const year = financialYearOf(other.value.start, other.value.end);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A count near this one that is not the same fact: another thing counted, or another place. Null for small counts and for what is no count of people or jobs. */
export function nearFigure(passage: Passage<FigureMention>): Passage<QuantityMention> | null {
  const { mention, document, snapshot } = passage;
  const value = single(mention);
  if (mention.kind !== 'quantity' || value === null || value < 10_000 || isReader(document, mention.block)) return null;
  const counted = unitClass(mention.value.unit);
  if (counted === null) return null;
  for (const other of document.mentions) {
    if (other.kind !== 'quantity' || other === mention || other.value.unit === mention.value.unit) continue;
    const near = single(other);
    if (near === null || unitClass(other.value.unit) !== counted || Math.abs(near / value - 1) > 0.15) continue;
    const there = passageOf(snapshot, document, other);
    if (!isExtra(there) && sharedSubject(passage.sentence.text, there.sentence.text)) return there;
  }
  return null;
}

export function nearLines(passage: Passage<FigureMention>, near: Passage<QuantityMention> | null): CardLine[] {
  const { mention, document } = passage;
  if (near === null || mention.kind !== 'quantity') return [];
  const [here, there] = [placesNamed(passage.sentence.text), placesNamed(near.sentence.text)];
  const place = there.length === 1 ? `, ${there[0]?.name}` : '';
  const who = near.segment === passage.segment ? null : publisherOf(document, near.segment);
  const thing = countedClass(mention.value.unit) === countedClass(near.mention.value.unit) ? 'named otherwise' : 'other thing counted';
  const places =
    here.length === 0 && there.length > 0
      ? '; place given only there'
      : here.length > 0 && there.length === 0
        ? ', no place given there'
        : '';
  const both = bothLeadTo(passage, near);
  return [
    line(
      'Near, not the same: ',
      { from: namedInLine(near.mention) },
      `${place} (line ${lineOf(document, near.mention)}`,
      ...(who === null ? [] : [', ', { from: who } as const]),
      `): ${thing}${places}`,
    ),
    ...(both === null ? [] : [both]),
  ];
}

/** "Both lead to about 2.1 million in 2035": one by an extra number, the other by a yearly growth. */
function bothLeadTo(a: Passage<FigureMention>, b: Passage<FigureMention>): CardLine | null {
  for (const [adding, growing] of [
    [a, b],
    [b, a],
  ] as const) {
    const [sum, grown] = [extra(adding), path(growing)];
    if (sum === null || grown === null || sum.year !== grown.endYear || significant(sum.total, 2) !== significant(grown.target, 2))
      continue;
    return line(
      `Both lead to about ${shortCount(significant(sum.total, 2))} in ${grown.endYear} (`,
      { from: `${words(growing.mention.text)} growing ${words(grown.rate.text)}` },
      ` a year from ${grown.fromYear}: about ${shortCount(significant(grown.target, 3))})`,
    );
  }
  return null;
}

/** Two words in a row that both sentences hold, none of them a mere joining word: "social care". */
function sharedSubject(a: string, b: string): boolean {
  const right = new Set(pairs(b));
  return pairs(a).some((pair) => right.has(pair));
}

const JOINING =
  /^(?:that|this|with|from|will|would|have|been|were|than|more|into|over|their|they|there|which|about|around|needed|need|work|working|people|million|billion)$/u;

function pairs(text: string): string[] {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return all.flatMap((word, index) => {
    const next = all[index + 1] ?? '';
    return word.length > 3 && next.length > 3 && !JOINING.test(word) && !JOINING.test(next) ? [`${word} ${next}`] : [];
  });
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function count(years: number): string {
  return COUNTS[years] ?? String(years);
}

function percent(value: number): string {
  return `${formatNumber(value, 1)}%`;
}

function signed(bounds: Bounds | null, sign: 1 | -1): Bounds | null {
  if (bounds === null || sign === 1) return bounds;
  return { low: -bounds.high, high: -bounds.low };
}

/** "over “the last four years”": the stretch as printed, with its article. */
export function overStretch(passage: Passage<FigureMention>, stretch: Stretch): Piece[] {
  const before = passage.prose.slice(Math.max(0, stretch.mention.proseSpan.start - 4), stretch.mention.proseSpan.start);
  const article = /\bthe[\s\u00A0]$/iu.test(before) ? 'the ' : '';
  return ['over “', { from: `${article}${words(stretch.mention.text)}` }, '”'];
}

/** What follows from an amount alone and the years beside it: readings, rates of pay, other prices, a share of the economy, a sum per head. */
import { placeOfScope, placesNamed } from '../../data/figure-places';
import {
  financialYearOf,
  financialYearOn,
  formatAbout,
  formatDate,
  formatMoney,
  formatNumber,
  type PriceBasis,
  perHead,
  priceBasis,
  readFinancialYear,
  realTerms,
  shareOfGdp,
  significant,
  startYearOf,
  yearForBasis,
  yearlyRate,
} from '../../reckon';
import type { DateMention, FigureMention, MoneyMention } from '../../recognise';
import type { CardLine } from '../types';
import { line } from './lines';
import { noted, type Passage, sameSentence, single, words } from './passage';

/** A year whose prices a sum may be in: certain where the note or the text says so, else a reading. */
interface MoneyYear {
  readonly year: string;
  readonly certain: boolean;
}

/** The date that an amount is to be reached by: "£2 billion by 2014-15". */
export function byDate(passage: Passage<FigureMention>): DateMention | null {
  const found = sameSentence(passage).find(
    (other): other is DateMention =>
      other.kind === 'date' && other.value.comparator === 'by' && other.proseSpan.start >= passage.mention.proseSpan.end,
  );
  if (found === undefined || found.value.end === null) return null;
  const between = passage.prose.slice(passage.mention.proseSpan.end, found.proseSpan.start);
  return /^[\s\u00A0](?:a year[\s\u00A0])?by[\s\u00A0](?:the end of[\s\u00A0])?$/iu.test(between) ? found : null;
}

/** "Two readings: £2 billion a year by 2014-15, or £2 billion in all up to 31 March 2015. The text does not say". */
export function byYearLine(passage: Passage<FigureMention>): CardLine | null {
  const { mention } = passage;
  const date = byDate(passage);
  if (mention.kind !== 'money' || date?.value.end == null || date.value.granularity === 'day') return null;
  if (mention.value.per !== null || noted(passage, 'per') !== null || mention.change !== null) return null;
  if (/\b(?:in total|altogether|overall|a year|per year|each year|annually)\b/iu.test(passage.sentence.text)) return null;
  const amount = words(mention.text);
  return line(
    'Two readings: ',
    { from: `${amount} a year by ${words(date.text)}` },
    ', or ',
    { from: `${amount} in all` },
    ` up to ${formatDate(date.value.end)}. The text does not say`,
  );
}

/** Pay and prices by the hour, week or month, over a year; set beside the yearly sum of the same sentence where there is one. */
export function rateLine(passage: Passage<FigureMention>): CardLine | null {
  const { mention } = passage;
  const value = single(mention);
  if (mention.kind !== 'money' || mention.value.per === null || value === null) return null;
  const yearly = yearlyRate(value, mention.value.per);
  if (yearly === null) return null;
  const { currency } = mention.value;
  const sum = formatMoney(Math.round(yearly.value), currency);
  const stated = sameSentence(passage).find(
    (other): other is MoneyMention => other.kind === 'money' && other.value.per === 'year' && other.value.currency === currency,
  );
  const said = stated === undefined ? null : single(stated);
  const agrees = said !== null && Math.abs(said - yearly.value) <= Math.max(1, yearly.value * 0.005) ? ', as this sentence says' : '';
  return line(`${formatMoney(value, currency)} × ${yearly.factors} = ${sum} a year${agrees}`);
}

/** "30p (4.2%) above the National Living Wage of £7.20 that it gives for 2016-17": another rate that the sentence names. */
export function otherRateLine(passage: Passage<FigureMention>): CardLine | null {
  const { mention, prose } = passage;
  const value = single(mention);
  if (mention.kind !== 'money' || mention.value.per === null || value === null) return null;
  for (const other of sameSentence(passage)) {
    if (
      other.kind !== 'money' ||
      other.value.per !== mention.value.per ||
      other.value.currency !== mention.value.currency ||
      other.change !== null
    )
      continue;
    const rate = single(other);
    const name = /\b(?<name>the[\s\u00A0](?:\p{Lu}[\p{L}-]+[\s\u00A0]){1,5})(?:was|is|of|at|stood at)[\s\u00A0]$/u.exec(
      prose.slice(passage.sentence.start, other.proseSpan.start),
    )?.groups?.name;
    if (rate === null || rate === 0 || name === undefined || rate === value) continue;
    const apart = value - rate;
    const year = sameSentence(passage).find(
      (one) => one.kind === 'date' && one.proseSpan.start >= other.proseSpan.end && one.proseSpan.start - other.proseSpan.end < 8,
    );
    const size =
      Math.abs(apart) < 1 && mention.value.currency === 'GBP'
        ? `${formatNumber(Math.abs(apart) * 100, 0)}p`
        : formatMoney(Math.abs(apart), mention.value.currency);
    return line(
      `${size} (${formatNumber(Math.abs((apart / rate) * 100), 1)}%) ${apart > 0 ? 'above' : 'below'} `,
      { from: `${words(name)} of ${words(other.text)}` },
      ...(year === undefined ? [] : [' that it gives for ', { from: words(year.text) }]),
    );
  }
  return null;
}

/** The years a sum may be in the prices of: the note's period, the one year of the sentence, the year it is to be reached by and the document's own. */
function moneyYears(passage: Passage<FigureMention>, basis: PriceBasis): MoneyYear[] {
  const period = noted(passage, 'period');
  const notedYear = period === null ? null : yearForBasis(basis, period);
  if (notedYear !== null) return [{ year: notedYear, certain: true }];
  const { date } = passage.context;
  const own = date === null ? null : basis.years === 'financial' ? financialYearOn(date.value) : date.value.slice(0, 4);
  const by = byDate(passage);
  const byYear = by === null ? null : yearOfDate(by, basis);
  if (byYear !== null)
    return own === null || own === byYear ? [{ year: byYear, certain: false }] : [byYear, own].map((year) => ({ year, certain: false }));
  const header = headerYear(passage, basis);
  if (header !== undefined) return header === null ? [] : [{ year: header, certain: false }];
  const named = sameSentence(passage).filter((other): other is DateMention => other.kind === 'date');
  // A financial year lies across two years of a calendar series; a stretch of years is no year at all.
  const unclear = ({ value }: DateMention) =>
    value.granularity === 'period' || (basis.years === 'calendar' && value.granularity === 'fiscal-year');
  if (named.some(unclear)) return [];
  const years = [...new Set(named.map((other) => yearOfDate(other, basis)).filter((year) => year !== null))];
  const [only] = years;
  // Several dates in one sentence leave open which one the money belongs to; one directly behind it does not.
  if (years.length === 1 && named.length === 1 && only !== undefined && named[0]?.value.comparator === null)
    return [{ year: only, certain: directlyBehind(passage, named[0]) }];
  return own === null ? [] : [{ year: own, certain: false }];
}

/** "£240 million in 2018-19". */
function directlyBehind({ mention, prose }: Passage, date: DateMention): boolean {
  return /^[\s\u00A0](?:in|for|during)[\s\u00A0](?:the[\s\u00A0])?(?:financial[\s\u00A0]year[\s\u00A0])?$/iu.test(
    prose.slice(mention.proseSpan.end, date.proseSpan.start),
  );
}

/** The year in the header of a table cell's column or at the head of its row; null where a cell has none, undefined outside tables. */
function headerYear({ document, mention }: Passage, basis: PriceBasis): string | null | undefined {
  const cell = document.syntax.blocks[mention.block]?.cell ?? null;
  if (cell === null) return undefined;
  const rows = document.syntax.tables[cell.table]?.rows ?? [];
  for (const block of [rows[0]?.[cell.column], rows[cell.row]?.[0]]) {
    const dates = document.mentions.filter((other): other is DateMention => other.kind === 'date' && other.block === block);
    const year = dates.length === 1 && dates[0] !== undefined ? yearOfDate(dates[0], basis) : null;
    if (year !== null) return year;
  }
  return null;
}

function yearOfDate(mention: DateMention, basis: PriceBasis): string | null {
  const { start, end } = mention.value;
  if (start === null || end === null) return null;
  const financial = financialYearOf(start, end);
  if (basis.years === 'financial')
    return (
      financial ?? (start.slice(0, 4) === end.slice(0, 4) && mention.value.granularity !== 'year' ? sameFinancialYear(start, end) : null)
    );
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null;
}

function sameFinancialYear(start: string, end: string): string | null {
  const [a, b] = [financialYearOn(start), financialYearOn(end)];
  return a === b ? a : null;
}

/** The deflator is a price of public spending: it says little about a fee, a wage or a threshold. */
const LEAST = 100_000;
/** Pay has its own measures: earnings, not the price of public spending. */
const PAY_WORDS =
  /\b(?:pay (?:bills?|rises?|awards?|deals?|offers?|packets?|bands?|scales?|settlements?|gaps?|freezes?|caps?)|wages?|salar(?:y|ies)|earn(?:s|ed|ings)?|remuneration)\b/iu;
/** A yearly sum up to this may be somebody's pay. */
const PAY = 500_000;

/** A sum in the prices of another year, as numbers; the line rounds it. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** False where the year of the money is only taken to be that of the text. */
  readonly certain: boolean;
  readonly forecast: boolean;
  /** Measure, source and vintage. */
  readonly series: string;
}

/** Every conversion worth showing: to the latest year that is no forecast, and to the year the reader chose. Empty where the money, its year or its series is not known. */
export function conversions(passage: Passage<FigureMention>, priceYear: string | null): Conversion[] {
  const { mention } = passage;
  const value = single(mention);
  if (mention.kind !== 'money' || value === null || value < LEAST || mention.value.per === 'hour' || mention.change !== null) return [];
  if (mention.value.per !== null && value < PAY) return [];
  if (PAY_WORDS.test(passage.sentence.text)) return [];
  const basis = priceBasis(passage.context.jurisdiction, mention.value.currency);
  if (basis === null) return [];
  const stated = realBasisYear(passage, basis);
  const years = stated === null ? moneyYears(passage, basis) : [{ year: stated, certain: true }];
  const chosen = priceYear === null ? null : yearForBasis(basis, priceYear);
  const targets = [...new Set([basis.latest, chosen])].filter((year): year is string => year !== null);
  return years.flatMap(({ year: from, certain }) =>
    targets.flatMap((to): Conversion[] => {
      const found = realTerms(basis, value, from, to);
      return found === null ? [] : [{ from, to, value: found.value, certain, forecast: found.forecast, series: basis.series }];
    }),
  );
}

/** "If 2018-19 money: about £620 million in 2024-25 prices (GDP deflator, HM Treasury, March 2026; to two figures)". */
export function realTermsLine(passage: Passage<FigureMention>, priceYear: string | null): CardLine | null {
  const found = conversions(passage, priceYear);
  const [first] = found;
  if (first === undefined || passage.mention.kind !== 'money') return null;
  const { currency } = passage.mention.value;
  const sum = ({ value, forecast }: Conversion) => `about ${formatAbout(value, currency)}${forecast ? ' by a forecast' : ''}`;
  const note = `(${first.series}; to two figures)`;
  if (found.some(({ from }) => from !== first.from)) {
    const shown = found.filter(({ to }) => to === first.to).map((one) => `${sum(one)} if ${one.from} money`);
    return line(`In ${first.to} prices: ${shown.join(', ')} ${note}`);
  }
  const shown = found.map((one) => `${sum(one)} in ${one.to} prices`);
  return line(`${first.certain ? `${first.from} money` : `If ${first.from} money`}: ${shown.join(', ')} ${note}`);
}

/** `basis: real:2018-19`: the sum is already in the prices of that year. */
function realBasisYear(passage: Passage, basis: PriceBasis): string | null {
  const real = /^real:\s?(?<year>\S+)$/u.exec(noted(passage, 'basis') ?? '')?.groups?.year;
  return real === undefined ? null : yearForBasis(basis, real);
}

/** The one place the money is said to concern: of the note, else of the sentence. */
function placeOf(passage: Passage) {
  const scope = noted(passage, 'scope');
  if (scope !== null) return placeOfScope(scope);
  const places = placesNamed(passage.sentence.text);
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** "About £8.50 a head of England's 56.3 million people (2019, mid-year estimate)". Sums of a million and more; not what is by the head already. */
export function perHeadLine(passage: Passage<FigureMention>): CardLine | null {
  const { mention, context } = passage;
  const value = single(mention);
  if (
    mention.kind !== 'money' ||
    value === null ||
    value < 1e6 ||
    mention.value.per === 'hour' ||
    mention.value.perHead !== null ||
    mention.change !== null
  )
    return null;
  const place = placeOf(passage);
  const currency = mention.value.currency;
  if (place === null || currency === null) return null;
  const basis = priceBasis(place.country, currency);
  const [year] = basis === null ? [] : moneyYears(passage, basis);
  const at = year === undefined ? null : basis?.years === 'financial' ? startYearOf(year.year) : Number(year.year);
  if (at === null || (context.jurisdiction !== null && context.jurisdiction.slice(0, 2) !== place.country)) return null;
  const found = perHead(value, place, at);
  if (found === null) return null;
  const each = significant(found.value, 2);
  const per = mention.value.per === 'year' ? ' a year' : '';
  return line(
    `About ${formatMoney(each, currency)}${per} a head in ${place.name} (${formatNumber(found.people / 1e6, 1)} million people in ${found.year}, ${found.source})`,
  );
}

/** "About 1.2% of UK GDP in 2018-19 (…)"; from half a per cent, for the years of the table. */
export function gdpLine(passage: Passage<FigureMention>): CardLine | null {
  const { mention } = passage;
  const value = single(mention);
  if (mention.kind !== 'money' || mention.value.currency !== 'GBP' || value === null || mention.change !== null) return null;
  const basis = priceBasis(passage.context.jurisdiction, 'GBP');
  const [first] = basis === null ? [] : moneyYears(passage, basis);
  const year = first === undefined ? null : readFinancialYear(first.year);
  const share = year === null ? null : shareOfGdp(value, year);
  if (share === null || share < 0.5) return null;
  return line(`About ${formatNumber(share, 1)}% of UK GDP in ${year} (HM Treasury and ONS, June 2023)`);
}

/** "additional", "extra", "new" before the amount, as printed. */
export function additionWord(passage: Passage<FigureMention>): string | null {
  const before = passage.prose.slice(
    Math.max(passage.sentence.start, passage.mention.proseSpan.start - 30),
    passage.mention.proseSpan.start,
  );
  return (
    /\b(?<word>additional|extra|further)[\s\u00A0](?:(?:about|around|some|up to)[\s\u00A0])?$/iu
      .exec(before)
      ?.groups?.word?.toLowerCase() ?? null
  );
}

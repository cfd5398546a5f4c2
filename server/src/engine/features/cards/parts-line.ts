/** The parts of a sum that the text names, each with its share, and what is left; or the sum that this one is a part of. */
import { formatMoneyShort, formatNumber, type PartOfWhole, partOfWhole, type Stated } from '../../reckon';
import type { FigureMention } from '../../recognise';
import type { CardLine } from '../types';
import { HEDGES, namedInLine, shortCount } from './figure-words';
import { line, type Piece } from './lines';
import { lineOf, nearby, type Passage, passageOf, single, words, wordsAfter, wordsBefore } from './passage';
import { sameUnit } from './units';

interface Part {
  readonly mention: FigureMention;
  /** "to NHS hospitals", or empty. */
  readonly destination: string;
}

/** How many blocks may lie between a sum and the sentence that names a part of it. */
const NEAR_BLOCKS = 6;
/** Words for a sum that say nothing else: "of the money". */
const GENERIC =
  /^(?:(?:cash|extra|new|total|overall|additional)[\s\u00A0])*(?:money|cash|sum|total|amount|funding|funds|investment|package|pot|budget|allocation)\b/iu;

/** Null where the text names no part. Parts of more than the whole are a matter for a rule, not for a card. */
export function partsLine(passage: Passage<FigureMention>): CardLine | null {
  const whole = single(passage.mention);
  if (whole === null || passage.mention.kind === 'percent') return null;
  const parts = partsOf(passage);
  const reckoned = parts.map((part) => ({ part, shares: partOfWhole(statedOf(part.mention), whole) }));
  if (reckoned.length === 0 || reckoned.some(({ shares }) => shares === null)) return null;
  const shown = reckoned
    .slice(0, 3)
    .flatMap(({ part, shares }, index): Piece[] => [
      index === 0 ? '' : '; ',
      { from: namedInLine(part.mention) },
      part.destination === '' ? '' : ' ',
      { from: part.destination },
      ` (line ${lineOf(passage.document, part.mention)}), ${stated(shares?.share ?? null)}%`,
    ]);
  return line('Of it: ', ...shown, '. ', leftWords(passage.mention, reckoned, whole));
}

/** "Part of £487 million (line 21): more than 82%". */
export function partOfLine(passage: Passage<FigureMention>): CardLine | null {
  if (passage.mention.kind === 'percent') return null;
  for (const other of nearby(passage, NEAR_BLOCKS, 0)) {
    if (other.kind !== passage.mention.kind) continue;
    const whole = single(other);
    if (whole === null) continue;
    const whose = passageOf(passage.snapshot, passage.document, other);
    if (!partsOf(whose).some(({ mention }) => mention === passage.mention)) continue;
    const shares = partOfWhole(statedOf(passage.mention), whole);
    if (shares !== null)
      return line('Part of ', { from: namedInLine(other) }, ` (line ${lineOf(passage.document, other)}): ${stated(shares.share)}%`);
  }
  return null;
}

function partsOf(whole: Passage<FigureMention>): Part[] {
  const labels = whole.document.notes
    .filter(({ mentions }) => mentions.includes(whole.mention))
    .map(({ annotation }) => annotation.label.toLowerCase());
  return nearby(whole, 0, NEAR_BLOCKS).flatMap((other): Part[] => {
    if (!comparable(whole.mention, other) || other.change !== null) return [];
    const part = passageOf(whole.snapshot, whole.document, other);
    const declared = part.note?.entries
      .find(({ key }) => key === 'part-of')
      ?.value.trim()
      .toLowerCase();
    const linked =
      declared !== undefined ? labels.includes(declared.replace(/^\[?\^?|\]$/gu, '')) : within(whole, part) || ofTheWhole(whole, part);
    return linked ? [{ mention: other, destination: destinationOf(part) }] : [];
  });
}

function comparable(whole: FigureMention, other: { readonly kind: string }): other is FigureMention {
  if (other.kind !== whole.kind) return false;
  const figure = other as FigureMention;
  if (single(figure) === null || (single(figure) ?? 0) > (single(whole) ?? 0)) return false;
  if (whole.kind === 'money' && figure.kind === 'money')
    return (
      whole.value.currency === figure.value.currency && whole.value.per === figure.value.per && whole.value.perHead === figure.value.perHead
    );
  return whole.kind === 'quantity' && figure.kind === 'quantity' && sameUnit(whole.value.unit, figure.value.unit);
}

/** "£760m, including £150m for …", "£760m, of which £150m … and £50m …", in one sentence. */
function within(whole: Passage<FigureMention>, part: Passage<FigureMention>): boolean {
  const [a, b] = [whole.mention, part.mention];
  if (a.block !== b.block || b.proseSpan.start < a.proseSpan.end || b.proseSpan.end > whole.sentence.end) return false;
  const between = whole.prose.slice(a.proseSpan.end, b.proseSpan.start);
  const opens = /\b(?:including|of which|includes|which includes|comprising)\b/iu.exec(between);
  if (opens === null || opens.index > 160 || /[;:]/u.test(between)) return false;
  const lead = between.slice(opens.index + opens[0].length);
  return FIRST.test(lead) || (FURTHER.test(lead) && /\d/u.test(lead));
}

const HEDGES_BEFORE = '(?:(?:a|an|the|some|about|around|up to|at least|more than|another|further|of)[\\s\\u00A0]){0,3}';
const FIRST = new RegExp(`^[\\s\\u00A0]${HEDGES_BEFORE}$`, 'iu');
/** A list goes on: ", £50m for …" or "and £50m for …" behind a first part. */
const FURTHER = new RegExp(`(?:,|\\band|\\bplus)[\\s\\u00A0]${HEDGES_BEFORE}$`, 'iu');

/** "£400m of the package", "part of the funding includes £150m": words that name a sum told before. */
function ofTheWhole(whole: Passage<FigureMention>, part: Passage<FigureMention>): boolean {
  const apart = part.mention.block - whole.mention.block;
  if (apart < 0 || apart > NEAR_BLOCKS || (apart === 0 && part.mention.proseSpan.start < whole.mention.proseSpan.end)) return false;
  const after = /^[\s\u00A0](?:of|from|out of)[\s\u00A0](?:the|this|that|these)[\s\u00A0](?<what>[^,.;:()]{3,60})/u.exec(wordsAfter(part))
    ?.groups?.what;
  const before =
    /\b(?:part|some|half|most|a (?:third|quarter|share)) of (?:the|this|that)[\s\u00A0](?<what>[^,.;:()]{3,40}?)[\s\u00A0](?:includes?|is|will be|comprises?)[\s\u00A0](?:(?:a|an|up to|about|more than)[\s\u00A0])?$/iu.exec(
      wordsBefore(part),
    )?.groups?.what;
  const what = after ?? before;
  if (what === undefined) return ofThis(whole, part, apart);
  const called = new Set(nouns(wordsAfter(whole).split(/[.,;:()]/u)[0] ?? ''));
  if (nouns(what.split(/[\s\u00A0](?:would|will|is|are|was|were|has|have|to|for)[\s\u00A0]/u)[0] ?? '').some((noun) => called.has(noun)))
    return nearestOf(whole, part, (name) => name.some((noun) => called.has(noun)));
  return GENERIC.test(what) && nearestOf(whole, part, () => true);
}

/** "Of this, £800m is for …": of the last sum before, told in the sentence or paragraph just before. */
function ofThis(whole: Passage<FigureMention>, part: Passage<FigureMention>, apart: number): boolean {
  if (
    apart > 1 ||
    !/^(?:[“"])?of (?:this|that|these|which)(?: (?:sum|money|total|amount|funding))?,?[\s\u00A0](?:(?:about|around|some|up to|at least|more than)[\s\u00A0])?$/iu.test(
      wordsBefore(part),
    )
  )
    return false;
  return nearestOf(whole, part, () => true);
}

/** The whole is the last sum before the part: a nearer one that could be meant as well leaves it open. */
function nearestOf(whole: Passage<FigureMention>, part: Passage<FigureMention>, could: (called: readonly string[]) => boolean): boolean {
  return !nearby(whole, 0, NEAR_BLOCKS).some(
    (other) =>
      other.kind === whole.mention.kind &&
      other !== part.mention &&
      other.span.start > whole.mention.span.start &&
      other.span.start < part.mention.span.start &&
      !/^[\s\u00A0](?:of|from|out of)[\s\u00A0](?:the|this|that)\b/u.test(wordsAfter(passageOf(whole.snapshot, whole.document, other))) &&
      comparable(other, part.mention) &&
      could(nouns(wordsAfter(passageOf(whole.snapshot, whole.document, other)).split(/[.,;:()]/u)[0] ?? '')),
  );
}

function nouns(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).slice(0, 8).map((word) => word.replace(/s$/u, ''));
}

/** "would go to NHS hospitals", "to support the NHS's work", "for local hospital services". */
function destinationOf(part: Passage<FigureMention>): string {
  const after = wordsAfter(part);
  const found =
    /\b(?:go|goes|going|given|paid|spent|allocated|earmarked|directed)[\s\u00A0](?<what>(?:to|on|for|directly to)[\s\u00A0][^,.;:()“”]{3,60})/u.exec(
      after,
    )?.groups?.what ??
    /^[\s\u00A0](?:set aside[\s\u00A0]|earmarked[\s\u00A0])?(?<what>(?:to|for)[\s\u00A0]\p{Ll}[^,.;:()“”]{3,60})/u.exec(after)?.groups
      ?.what;
  return found === undefined ? '' : words(found).split(' ').slice(0, 9).join(' ');
}

function statedOf(mention: FigureMention): Stated {
  return { value: single(mention) ?? 0, comparator: mention.value.comparator };
}

/** "more than 82", "under 18". */
function stated(value: Stated | null): string {
  if (value === null) return '';
  return `${hedge(value)}${formatNumber(value.value, value.value < 10 ? 1 : 0)}`;
}

function hedge({ comparator }: Stated, under = 'less than'): string {
  return comparator === null ? '' : `${comparator === 'lt' ? under : HEDGES[comparator]} `;
}

function leftWords(whole: FigureMention, parts: readonly { readonly shares: PartOfWhole | null }[], value: number): string {
  const shares = parts.flatMap(({ shares }) => (shares === null ? [] : [shares]));
  const taken = shares.reduce((sum, { share }) => sum + share.value, 0);
  if (taken > 100) return 'Together more than the whole';
  const comparators = [...new Set(shares.map(({ left }) => left.comparator))];
  const comparator = comparators.length === 1 ? (comparators[0] ?? null) : 'about';
  const left = (value * (100 - taken)) / 100;
  const amount =
    whole.kind === 'money' ? formatMoneyShort(Number(left.toPrecision(6)), whole.value.currency) : shortCount(Math.round(left));
  const share = { value: 100 - taken, comparator };
  return `Left for all else: ${hedge(share)}${amount}, ${hedge(share, 'under')}${formatNumber(share.value, share.value < 10 ? 1 : 0)}%`;
}

/** The card of an amount, a percentage or a count. */
import { changeBetween, formatBare, formatMoney, formatMoneyShort, formatNumber, roundingInterval } from '../../reckon';
import type { FigureMention } from '../../recognise';
import type { DocumentFacts } from '../../workspace';
import type { Card, CardLine } from '../types';
import { saidLine, sentenceText } from './around';
import { dotted, line, type Piece } from './lines';

const HEDGES: Readonly<Record<string, string>> = { lt: 'less than', le: 'at most', gt: 'more than', ge: 'at least', about: 'about' };

export function figureCard(document: DocumentFacts, mention: FigureMention): Card {
  const note = document.notes.find(({ mentions }) => mentions.includes(mention))?.annotation ?? null;
  const entry = (key: string) => note?.entries.find((candidate) => candidate.key === key)?.value ?? null;
  const lines: (CardLine | null)[] = [
    line(...dotted([{ strong: titleOf(mention) }], purposeOf(document, mention, note?.gloss ?? null))),
    saidLine(document, mention),
    impliedLine(mention),
    changeLine(document, mention),
    rateLine(mention),
    note === null ? null : noteLine(entry),
    mention.kind === 'money' ? notSaid(document, mention, entry) : null,
    readAs(mention, note !== null),
  ];
  return {
    span: mention.span,
    lines: lines.filter((item): item is CardLine => item !== null).slice(0, 12),
    actions: [
      { title: 'Copy with Source', command: 'greenpaper.copyWithSource' },
      { title: 'Copy Number', command: 'greenpaper.copyNumber' },
    ],
  };
}

function titleOf(mention: FigureMention): string {
  const hedge = mention.value.comparator === null ? '' : `${HEDGES[mention.value.comparator]} `;
  const unit = mention.kind === 'quantity' ? ` ${mention.value.unit}` : '';
  const title = `${hedge}${mention.text.replace(/\s+/gu, ' ')}${unit}`;
  return hedge === '' ? title : `${title[0]?.toUpperCase()}${title.slice(1)}`;
}

/** What it is for: the note's gloss, else a guess from the words behind it, marked as one. */
function purposeOf(document: DocumentFacts, mention: FigureMention, gloss: string | null): Piece[] | null {
  if (gloss !== null && gloss !== '') return [{ from: gloss }];
  if (mention.kind !== 'money' || mention.change !== null) return null;
  const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
  const match = /^[^.;:!?]{0,60}?\b(?<purpose>(?:to|for)[\s\u00A0](?!(?:be|have|the|a|an|\d)\b)[^.;:,!?()“”"]{4,90})/u.exec(
    prose.slice(mention.proseSpan.end, mention.proseSpan.end + 170),
  );
  const purpose = match?.groups?.purpose?.split(/\s/u).slice(0, 12).join(' ');
  return purpose === undefined ? null : [{ guess: `${purpose} (this sentence)` }];
}

function impliedLine(mention: FigureMention): CardLine | null {
  const currency = mention.implied.find(({ part }) => part === 'currency');
  const others = mention.implied.filter(({ part }) => part === 'scale' || part === 'unit' || part === 'per');
  const pieces: Piece[][] = [];
  if (currency !== undefined) pieces.push(['The currency is not written: ', { guess: currency.because }]);
  for (const { part, because } of others) pieces.push([`The ${part === 'per' ? 'rate' : part} is implied: `, { guess: because }]);
  return pieces.length === 0 ? null : line(...dotted(...pieces));
}

function changeLine(document: DocumentFacts, mention: FigureMention): CardLine | null {
  const { change } = mention;
  if (change?.other == null || change.role === 'by') return null;
  const other = document.mentions.find(
    (candidate): candidate is FigureMention => candidate.kind === mention.kind && candidate.span.start === change.other?.start,
  );
  const [from, to] = change.role === 'from' ? [mention, other] : [other, mention];
  if (from === undefined || to === undefined || from.value.min === null || to.value.min === null) return null;
  const bounds = (figure: FigureMention) => roundingInterval(figure.value.min ?? 0, figure.printed[0], figure.kind);
  const stated = changeBetween(from.value.min, to.value.min, bounds(from), bounds(to));
  const sign = stated.absolute < 0 ? '−' : '+';
  const absolute =
    mention.kind === 'percent'
      ? `${sign}${formatNumber(Math.abs(stated.absolute))} percentage points`
      : mention.kind === 'money'
        ? `${sign}${formatMoneyShort(Math.abs(stated.absolute), mention.value.currency)}`
        : `${sign}${formatNumber(Math.abs(stated.absolute))}`;
  const pieces: Piece[] = [`Change from `, { from: from.text }, ' to ', { from: to.text }, `: ${absolute}`];
  if (stated.percent !== null) pieces.push(`, ${stated.percent < 0 ? '−' : '+'}${formatNumber(Math.abs(stated.percent), 1)}%`);
  if (stated.times !== null) pieces.push(`, ×${formatNumber(stated.times, 2)}`);
  if (stated.percentBounds !== null && stated.percent !== null && mention.kind !== 'percent') {
    const times = (percent: number) => formatNumber(percent / 100 + 1, 1);
    pieces.push(` (×${times(stated.percentBounds.low)} to ×${times(stated.percentBounds.high)}, given rounding)`);
  }
  return line(...pieces);
}

function rateLine(mention: FigureMention): CardLine | null {
  if (mention.kind !== 'money') return null;
  const { per, perHead, min, currency } = mention.value;
  if (per === null && perHead === null) return null;
  const rate = [per === null ? null : `per ${per}`, perHead === null ? null : `per ${perHead}`].filter((part) => part !== null).join(', ');
  const year =
    per === 'hour' && min !== null
      ? ` · ${formatMoney(min, currency)} × 37.5 hours × 52 weeks = ${formatMoney(Math.round(min * 37.5 * 52), currency)} a year`
      : '';
  return line(`Rate: ${rate}${year}`);
}

const NOTED: readonly string[] = ['period', 'per', 'basis', 'money', 'status', 'scope', 'by', 'source'];

function noteLine(entry: (key: string) => string | null): CardLine | null {
  const pieces = NOTED.flatMap((key) => {
    const value = entry(key);
    return value === null ? [] : [[`${key}: `, { from: value }] as Piece[]];
  });
  return pieces.length === 0 ? null : line('Noted: ', ...dotted(...pieces));
}

/** What a reader of public funding asks and the text leaves open (Office for Statistics Regulation, statements about public funding). */
function notSaid(document: DocumentFacts, mention: FigureMention, entry: (key: string) => string | null): CardLine | null {
  if (mention.kind !== 'money' || mention.value.per === 'hour' || (mention.value.max ?? 0) < 10_000) return null;
  const { text, start } = sentenceText(document, mention);
  const dated = document.mentions.some(
    (other) =>
      other.kind === 'date' &&
      other.block === mention.block &&
      other.proseSpan.start >= start &&
      other.proseSpan.end <= start + text.length,
  );
  const missing: string[] = [];
  if (entry('period') === null && !dated) missing.push('which years');
  if (entry('per') === null && mention.value.per === null && !/\b(?:in total|altogether|one-off)\b/iu.test(text))
    missing.push('total or per year');
  if (entry('basis') === null && !/\b(?:real terms|cash terms|in cash|nominal)\b/iu.test(text)) missing.push('cash or real');
  if (entry('money') === null && !/\b(?:new money|reallocated|recycled|already announced)\b/iu.test(text))
    missing.push('new, reallocated or announced before');
  return missing.length === 0 ? null : line(`Not said: ${missing.join(' · ')}`);
}

function readAs(mention: FigureMention, noted: boolean): CardLine {
  const { value } = mention;
  const { min, max } = value;
  const hedge = value.comparator === null ? '' : `${HEDGES[value.comparator]} `;
  const [low, high] = [min ?? max ?? 0, max ?? min ?? 0];
  const print = (amount: number): string => {
    if (mention.kind === 'money') return formatMoney(amount, mention.value.currency);
    if (mention.kind === 'percent')
      return mention.value.unit === '%' ? `${formatNumber(amount)}%` : `${formatNumber(amount)} percentage points`;
    return formatNumber(amount);
  };
  const number = low === high ? print(low) : `one range, ${print(low)} to ${print(high)}`;
  const bounds = low === high ? roundingInterval(low, mention.printed[0], mention.kind) : null;
  const openEnded = value.comparator !== null && value.comparator !== 'about';
  const suffix = mention.kind === 'percent' ? '%' : '';
  const rounded = bounds === null || openEnded ? '' : ` (${formatBare(bounds.low)}${suffix} to ${formatBare(bounds.high)}${suffix})`;
  const unit = rounded === '' ? '' : `, to the nearest ${unitOf(mention, bounds)}`;
  const state = noted ? 'noted' : 'detected, no note';
  const implied = mention.implied.some(({ part }) => part === 'currency') ? ' · currency implied' : '';
  const unknown = mention.kind === 'money' && mention.value.currency === null ? ' · currency not known' : '';
  return line(`Read as ${hedge}${number}${unit}${rounded}${implied}${unknown} · ${state}`);
}

function unitOf(mention: FigureMention, bounds: { readonly low: number; readonly high: number } | null): string {
  const unit = bounds === null ? 0 : Number((bounds.high - bounds.low).toPrecision(6));
  if (mention.kind === 'percent') return `${formatNumber(unit, 4)} points`;
  return mention.kind === 'money'
    ? formatMoney(unit, mention.value.currency)
        .replace(/,000,000,000$/u, 'bn')
        .replace(/,000,000$/u, 'm')
    : formatNumber(unit);
}

/** Parts that come to more than their total: noted as parts, or named behind "including" and "of which". */
import { excessOfParts, formatMoneyShort, formatNumber, type StatedFigure, statedSum } from '../reckon';
import type { FigureMention, MoneyMention, QuantityMention } from '../recognise';
import { type DocumentFacts, type NotedFigure, type Snapshot, sentencesOf } from '../workspace';
import { removeEntry } from './fixes/note-entry';
import { isNotedAsPrinted, noteAsPrinted } from './fixes/note-insertion';
import { replaceFix } from './fixes/replace';
import { mentionsIn, speaks } from './passage';
import type { Report, Rule } from './types';

export const partsExceedTotal: Rule = {
  id: 'parts-exceed-total',
  summary: 'The parts come to more than their total.',
  severity: 'warning',
  precision: 'B',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const noted of notedTotals(snapshot, document)) report(noted);
    for (const stated of statedTotals(document)) report(stated);
  },
};

/** Totals of this document that notes elsewhere, or here, name in `part-of:`. */
function notedTotals(snapshot: Snapshot, document: DocumentFacts): Report[] {
  const reports: Report[] = [];
  for (const total of snapshot.evidence.of(document).figures) {
    const parts = snapshot.evidence.partsOf(total).filter((part) => comparable(part, total));
    const excess = excessOfParts(parts, total);
    if (excess === null || isNotedAsPrinted(document, total.mention.span)) continue;
    const own = parts.filter((part) => part.document === document);
    reports.push({
      message:
        parts.length === 1
          ? `${parts[0]?.mention.text ?? ''} is noted as a part of ${total.mention.text}, and is more.`
          : `The parts of ${total.mention.text} come to ${printed(total, statedSum(parts))}: ${parts.map(({ mention }) => mention.text).join(' + ')}.`,
      span: total.mention.span,
      related: parts.map((part) => ({ uri: part.document.uri, span: part.mention.span, message: `part of it: ${part.mention.text}` })),
      fixes: [
        ...own.flatMap((part) => removeEntry(document, part.annotation, 'part-of', `Detach ${part.mention.text}: remove its part-of`)),
        ...(document.role === 'verbatim' ? manual(document, total.mention, `its parts come to ${printed(total, statedSum(parts))}`) : []),
      ],
    });
  }
  return reports;
}

/** One kind, one currency, one rate; a share or a step is no part. */
function comparable(part: NotedFigure, total: NotedFigure): boolean {
  if (part.kind !== total.kind || part.kind === 'percent' || part.currency !== total.currency || part.measure !== total.measure)
    return false;
  const per = (figure: NotedFigure) => (figure.per === 'total' || figure.per === 'unstated' ? null : figure.per);
  return per(part) === per(total) && part.mention.change === null;
}

type Counted = MoneyMention | QuantityMention;

/** A total, a word that opens its parts, and the parts, in one sentence. */
const OPENS =
  /^[^.;:()]{0,80}?(?:,|\()?[\s\u00A0]?\b(?:including|includes|of which|which includes|made up of|comprising|consisting of|split between|divided between)\b/iu;
/** A second such word, another whole, or time by time: which part belongs to what cannot be told. */
const TANGLED =
  /\b(?:of which|including|includes|up from|down from|compared|instead of|rather than|over and above|on top of|in addition|as well as|plus|additional|a further|another|more than|and then|rising to|from|would|could|between|total(?:ling)?|altogether|in all|last year|next year)\b/iu;

function statedTotals(document: DocumentFacts): Report[] {
  const reports: Report[] = [];
  for (const block of document.syntax.blocks) {
    const text = block.prose.text;
    if (!/includ|of which|made up of|compris|consist|split between|divided between/iu.test(text)) continue;
    const figures = mentionsIn(document, block.index).filter(
      (mention): mention is Counted => isCounted(mention) && speaks(document, mention),
    );
    for (const sentence of sentencesOf(text)) {
      const inside = figures.filter(({ proseSpan }) => proseSpan.start >= sentence.start && proseSpan.end <= sentence.end);
      const [total, ...rest] = inside;
      const parts = total === undefined ? rest : completed(text, total, rest);
      const [first] = parts;
      if (total === undefined || first === undefined) continue;
      const between = text.slice(total.proseSpan.end, first.proseSpan.start);
      const opening = OPENS.exec(between)?.[0];
      if (
        opening === undefined ||
        TANGLED.test(between.slice(opening.length)) ||
        TANGLED.test(text.slice(first.proseSpan.end, sentence.end))
      )
        continue;
      const all = [total, ...parts];
      const alike = all.every((figure) => figure.kind === total.kind && figure.change === null && sameMeasure(figure, total));
      const excess = alike ? excessOfParts(parts.map(stated), stated(total)) : null;
      if (excess === null || isNotedAsPrinted(document, total.span)) continue;
      const sum = printed(stated(total), statedSum(parts.map(stated)), total);
      reports.push({
        message: `The parts named here come to ${sum}, more than ${total.text}: ${parts.map((part) => part.text).join(' + ')}.`,
        span: total.span,
        related: parts.map((part) => ({ uri: document.uri, span: part.span, message: 'part of it' })),
        fixes:
          document.role === 'verbatim'
            ? manual(document, total, `the parts named here come to ${sum}`)
            : [replaceFix(document, total.span, sum, `Change the total to ${sum}`, false)],
      });
    }
  }
  return reports;
}

/** "£10m, of which £6m and £4m; ReactEU: £3m": parts that make up the whole before a semicolon are all its parts. */
function completed(text: string, total: Counted, parts: readonly Counted[]): readonly Counted[] {
  const last = parts.findIndex((part, i) =>
    text.slice(part.proseSpan.end, parts[i + 1]?.proseSpan.start ?? part.proseSpan.end).includes(';'),
  );
  const before = parts.slice(0, last + 1);
  return last >= 0 && statedSum(before.map(stated)) === total.value.min ? before : parts;
}

function isCounted(mention: { readonly kind: string }): boolean {
  return mention.kind === 'money' || mention.kind === 'quantity';
}

function sameMeasure(a: Counted, b: Counted): boolean {
  if (a.kind === 'money' && b.kind === 'money')
    return a.value.currency === b.value.currency && a.value.per === b.value.per && a.value.perHead === b.value.perHead;
  const last = (unit: string) => unit.split(/\s+/u).at(-1);
  return a.kind === 'quantity' && b.kind === 'quantity' && last(a.value.unit) === last(b.value.unit);
}

function stated(mention: Counted): StatedFigure {
  const { min, max, comparator } = mention.value;
  return { kind: mention.kind, min, max, comparator, printed: mention.printed };
}

function printed(figure: StatedFigure & { readonly currency?: string | null }, sum: number, mention?: Counted): string {
  if (figure.kind !== 'money') return formatNumber(sum);
  return formatMoneyShort(sum, figure.currency ?? (mention?.kind === 'money' ? mention.value.currency : null));
}

function manual(document: DocumentFacts, mention: FigureMention, what: string) {
  return noteAsPrinted(document, mention.span, what);
}

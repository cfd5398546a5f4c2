/** Figures of the folder that may state one thing with different values, found without any note; for the conflicts view and the rule on them. */
import { type NearPair, nearPairs, type PlacedFigure, subjectOf } from '../reckon';
import type { MoneyMention, QuantityMention } from '../recognise';
import type { DocumentFacts, Snapshot } from '../workspace';
import { speaks } from './passage';

export interface CandidateFigure extends PlacedFigure {
  readonly document: DocumentFacts;
  readonly mention: MoneyMention | QuantityMention;
}

const perDocument = new WeakMap<DocumentFacts, readonly CandidateFigure[]>();
const perSnapshot = new WeakMap<Snapshot, readonly NearPair<CandidateFigure>[]>();

/** All pairs by path and place; those that somebody decided to be different things are left out, and those whose notes give both a quantity are another rule's. */
export function conflictCandidates(snapshot: Snapshot): readonly NearPair<CandidateFigure>[] {
  const known = perSnapshot.get(snapshot);
  if (known !== undefined) return known;
  const figures = [...snapshot.documents.values()]
    .filter(({ settings, role }) => settings.indexed && role !== 'register')
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.uri < b.uri ? -1 : 1))
    .flatMap(candidatesIn);
  const pairs = nearPairs(figures).filter(
    ({ a, b }) =>
      !(isNoted(a) && isNoted(b)) &&
      !snapshot.decisions.areDifferent({ document: a.document, span: a.mention.span }, { document: b.document, span: b.mention.span }),
  );
  perSnapshot.set(snapshot, pairs);
  return pairs;
}

/** Documents in which the pairs differ between two moments, once anybody asked for the pairs of the first. */
export function documentsWithOtherCandidates(before: Snapshot, after: Snapshot): readonly string[] {
  if (!perSnapshot.has(before)) return [];
  const changed = new Set<string>();
  const [old, now] = [byKey(conflictCandidates(before)), byKey(conflictCandidates(after))];
  for (const [one, other] of [
    [old, now],
    [now, old],
  ] as const)
    for (const [key, { a, b }] of one) {
      if (other.has(key)) continue;
      changed.add(a.document.uri);
      changed.add(b.document.uri);
    }
  return [...changed];
}

/** All that a finding on the pair says. */
function byKey(pairs: readonly NearPair<CandidateFigure>[]): Map<string, NearPair<CandidateFigure>> {
  const side = ({ document, mention }: CandidateFigure) =>
    `${document.uri} ${mention.span.start} ${mention.span.end} ${mention.text} ${document.source.lines.lineAt(mention.span.start)}`;
  return new Map(pairs.map((pair) => [`${side(pair.a)} ${side(pair.b)} ${pair.differs.join()}`, pair]));
}

function isNoted({ document, mention }: CandidateFigure): boolean {
  return document.notes.some(
    ({ annotation, mentions }) => mentions.includes(mention) && annotation.entries.some(({ key }) => key === 'quantity'),
  );
}

/** Levels and sums of a document with what they count; readers' comments are no statements of the text. */
function candidatesIn(document: DocumentFacts): readonly CandidateFigure[] {
  const known = perDocument.get(document);
  if (known !== undefined) return known;
  const found = document.mentions.flatMap((mention): CandidateFigure[] => {
    if ((mention.kind !== 'money' && mention.kind !== 'quantity') || !speaks(document, mention)) return [];
    const block = document.syntax.blocks[mention.block];
    if (block === undefined || block.voice !== 'document' || block.cell !== null || block.kind === 'heading') return [];
    const subject = subjectOf(block.prose.text, mention);
    if (subject === null) return [];
    const { min, max, comparator } = mention.value;
    const date = document.segments[block.segment]?.date?.value ?? document.context.date?.value ?? null;
    return [
      {
        document,
        mention,
        kind: mention.kind,
        min,
        max,
        comparator,
        printed: mention.printed,
        subject,
        measure: mention.kind === 'money' ? `${mention.value.currency}/${mention.value.per}/${mention.value.perHead}` : null,
        period: periodOf(document, mention),
        year: date === null ? null : Number(date.slice(0, 4)),
        article: `${document.uri}#${block.segment}`,
      },
    ];
  });
  perDocument.set(document, found);
  return found;
}

/** The date of the figure's own clause: one that stands beside it with no other figure between. */
function periodOf(document: DocumentFacts, mention: MoneyMention | QuantityMention) {
  const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
  for (const date of document.mentions) {
    if (date.kind !== 'date' || date.block !== mention.block || date.value.start === null || date.value.end === null) continue;
    const [from, to] =
      date.proseSpan.start > mention.proseSpan.start
        ? [mention.proseSpan.end, date.proseSpan.start]
        : [date.proseSpan.end, mention.proseSpan.start];
    const between = prose.slice(from, to);
    if (between.length <= 80 && !/[.;:?!]|\d/u.test(between)) return { start: date.value.start, end: date.value.end };
  }
  return null;
}

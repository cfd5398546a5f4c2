/** The texts of this folder that a passage of own writing rests on, and what they say. */
import { tellingWords } from '../data/common-words';
import type { FigureMention } from '../recognise';
import type { Span } from '../text';
import { type DocumentFacts, entryOf, type Snapshot, sentenceAt, sourcesIn, sourcesOfValue } from '../workspace';
import { isFigure, sentenceOf, speaks } from './passage';

/** Counts below this are rarely worth a source: three options, twelve pages. */
export const LEAST_COUNT = 1_000;

/** An amount, a percentage, or a count large enough to come from somewhere. */
export function isWeighty(mention: FigureMention, least = LEAST_COUNT): boolean {
  return mention.kind !== 'quantity' || Math.abs(mention.value.max) >= least;
}

/** What is cited for a figure: the `source:` of its note, else what stands in its sentence. Null where any of it is not a text of this folder, or nothing is cited. */
export function sourcesOfFigure(snapshot: Snapshot, document: DocumentFacts, mention: FigureMention): readonly DocumentFacts[] | null {
  const note = document.notes.find(({ mentions }) => mentions.includes(mention))?.annotation;
  const noted = note === undefined ? null : entryOf(note, 'source');
  const { start, end } = sentenceOf(document, mention);
  const found = noted === null ? citedIn(snapshot, document, mention.block, start, end) : sourcesOfValue(snapshot, document, noted);
  return allHere(document, found);
}

/** What is cited in a stretch of prose, and in the brackets directly behind it. */
export function citedIn(snapshot: Snapshot, document: DocumentFacts, block: number, start: number, end: number): (DocumentFacts | null)[] {
  const prose = document.syntax.blocks[block]?.prose;
  if (prose === undefined) return [];
  const behind = /^[\s\u00A0]*[([]?\uFFFC/u.test(prose.text.slice(end, end + 6));
  const until = behind ? sentenceAt(prose.text, Math.min(prose.text.length - 1, end + 2)).end : end;
  const passage: Span = prose.toSource(start, Math.max(until, end));
  return sourcesIn(snapshot, document, passage).map((source) => source.document);
}

/** Own writing and the document itself are no sources; a source outside the folder leaves nothing to check. */
export function allHere(document: DocumentFacts, found: readonly (DocumentFacts | null)[]): readonly DocumentFacts[] | null {
  const sources = new Set<DocumentFacts>();
  for (const source of found) {
    if (source === null || source === document) return null;
    if (source.role === 'verbatim') sources.add(source);
  }
  return sources.size === 0 ? null : [...sources];
}

/** A figure of a source with how many telling words its sentence shares with a sentence of ours. */
export interface SourceFigure {
  readonly document: DocumentFacts;
  readonly mention: FigureMention;
  readonly shared: number;
}

const telling = new WeakMap<FigureMention, ReadonlySet<string>>();

/** The figures of one kind that the sources state, those whose sentence is most like ours first. */
export function figuresOf(sources: readonly DocumentFacts[], document: DocumentFacts, mention: FigureMention): SourceFigure[] {
  const ours = tellingWords(sentenceOf(document, mention).text);
  return sources
    .flatMap((source) =>
      source.mentions.flatMap((figure): SourceFigure[] => {
        if (!isFigure(figure) || figure.kind !== mention.kind || !speaks(source, figure)) return [];
        const theirs = telling.get(figure) ?? tellingWords(sentenceOf(source, figure).text);
        telling.set(figure, theirs);
        return [{ document: source, mention: figure, shared: [...ours].filter((word) => theirs.has(word)).length }];
      }),
    )
    .sort((a, b) => b.shared - a.shared);
}

/** One currency, or one of them not known. */
export function sameCurrency(a: FigureMention, b: FigureMention): boolean {
  if (a.kind !== 'money' || b.kind !== 'money') return true;
  return a.value.currency === null || b.value.currency === null || a.value.currency === b.value.currency;
}

/** A figure of own writing with the texts of this folder that it is cited from, and what they state of its kind. */
export interface SourcedFigure {
  readonly mention: FigureMention;
  readonly sources: readonly DocumentFacts[];
  readonly figures: readonly SourceFigure[];
}

/** The weighty figures that are `wanted` and have their sources here. */
export function* sourcedFigures(
  snapshot: Snapshot,
  document: DocumentFacts,
  wanted: (mention: FigureMention) => boolean,
): Generator<SourcedFigure> {
  for (const mention of document.mentions) {
    if (!isFigure(mention) || !isWeighty(mention) || !speaks(document, mention) || !wanted(mention)) continue;
    const sources = sourcesOfFigure(snapshot, document, mention);
    if (sources !== null) yield { mention, sources, figures: figuresOf(sources, document, mention) };
  }
}

/** From 1. */
export function lineOf({ document, mention }: SourceFigure): number {
  return document.source.lines.lineAt(mention.span.start) + 1;
}

/** The card of a figure without a document: what a number means, for the terminal. */
import { statedBounds } from '../reckon';
import type { FigureMention } from '../recognise';
import { sourceDocument } from '../text';
import { createEngine, type DocumentFacts } from '../workspace';
import { figureCard } from './cards/figure-card';
import { type Conversion, conversions } from './cards/money-lines';
import { isFigure, passageOf } from './cards/passage';

export interface FigureExplanation {
  readonly kind: FigureMention['kind'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: FigureMention['value'];
  /** The values the words allow; a null end is open. */
  readonly interval: { readonly low: number | null; readonly high: number | null };
  readonly prices: readonly Conversion[];
  /** The card in plain text. */
  readonly lines: readonly string[];
}

export interface FigureContext {
  /** ISO day on which it was said, or null. */
  readonly date: string | null;
  /** ISO 3166 or `EU`; null where not known. */
  readonly jurisdiction: string | null;
  readonly priceYear: string | null;
}

/** Every figure of a text, by start. Offsets are UTF-16, into `text`. */
export function explainFigure(text: string, { date, jurisdiction, priceYear }: FigureContext): FigureExplanation[] {
  const uri = 'figure:///text.md';
  // Front matter is the one way to give a document its date; what is shown must not point into it.
  const head = date === null ? '' : `---\ndate: ${date}\n---\n`;
  const snapshot = createEngine().apply([
    {
      type: 'put',
      document: sourceDocument(uri, `${head}${text}`),
      path: 'text.md',
      settings: { jurisdiction, kind: null, indexed: false },
    },
  ]);
  const read = snapshot.documents.get(uri);
  if (read === undefined) return [];
  const document = withGivenDate(read);
  return document.mentions.filter(isFigure).map((mention): FigureExplanation => {
    const passage = passageOf(snapshot, document, mention);
    const bounds = statedBounds({ kind: mention.kind, ...mention.value, printed: mention.printed });
    const closed = (value: number) => (Number.isFinite(value) ? value : null);
    return {
      kind: mention.kind,
      start: mention.span.start - head.length,
      end: mention.span.end - head.length,
      text: mention.text,
      value: mention.value,
      interval: { low: closed(bounds.low), high: closed(bounds.high) },
      prices: conversions(passage, priceYear),
      lines: figureCard(passage, { priceYear }).lines.map(({ plain }) => plain),
    };
  });
}

function withGivenDate(document: DocumentFacts): DocumentFacts {
  const given = <T extends DocumentFacts['context']>(context: T): T =>
    context.date === null
      ? context
      : { ...context, date: { value: context.date.value, span: null, evidence: 'given', certainty: 'stated' } };
  return { ...document, context: given(document.context), segments: document.segments.map(given) };
}

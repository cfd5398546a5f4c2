/** What is tinted in the prose: figures, dates, policies and references, one line at a time. */
import type { Mention } from '../recognise';
import { type Span, spansOverlap } from '../text';
import type { DocumentFacts, Snapshot } from '../workspace';
import type { Mark, MarkType } from './types';

const TYPES: Readonly<Record<Mention['kind'], MarkType | null>> = {
  money: 'money',
  percent: 'percent',
  quantity: 'quantity',
  date: 'date',
  policy: 'policy',
  legislation: 'reference',
  organisation: 'reference',
  post: null,
  event: 'reference',
  citation: null,
};

export function marks(snapshot: Snapshot, uri: string, within: Span | null): readonly Mark[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const found: Mark[] = [];
  let end = 0;
  for (const mention of snapshot.mentions(uri)) {
    const type = TYPES[mention.kind];
    if (type === null || mention.span.start < end || (within !== null && !spansOverlap(mention.span, within))) continue;
    end = mention.span.end;
    for (const span of lines(document, mention.span)) found.push({ span, type, modifiers: modifiersOf(mention) });
  }
  return found;
}

function modifiersOf(mention: Mention): Mark['modifiers'] {
  if (mention.kind === 'policy' && mention.how === 'candidate') return ['candidate'];
  const hangs = mention.kind === 'date' ? mention.reading.relative : mention.implied.length > 0;
  return hangs ? ['inferred'] : [];
}

/** Tokens may not run over a line end. */
function lines(document: DocumentFacts, span: Span): Span[] {
  const index = document.source.lines;
  const spans: Span[] = [];
  for (let line = index.lineAt(span.start); line <= index.lineAt(Math.max(span.start, span.end - 1)); line += 1) {
    const whole = index.lineSpan(line);
    const part = { start: Math.max(span.start, whole.start), end: Math.min(span.end, whole.end) };
    const indent =
      line === index.lineAt(span.start) ? 0 : (/^[\s>]*/u.exec(document.source.text.slice(part.start, part.end))?.[0].length ?? 0);
    if (part.end > part.start + indent) spans.push({ start: part.start + indent, end: part.end });
  }
  return spans;
}

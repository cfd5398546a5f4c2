/** The protocol's positions and ranges as offsets of the document they speak of. */
import type { Position, Range } from 'vscode-languageserver';
import type { SourceDocument, Span } from '../engine';

/** A document or a bibliography: whatever has a text with lines. */
type Sourced = { readonly source: SourceDocument };

/** Positions past the end of a line or of the text are clamped. */
export function toOffset(document: Sourced, position: Position): number {
  return document.source.lines.offsetAt(position);
}

export function toSpan(document: Sourced, range: Range): Span {
  const start = toOffset(document, range.start);
  const end = toOffset(document, range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

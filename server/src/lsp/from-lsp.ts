/** The protocol's positions and ranges as offsets of the document they speak of. */
import type { Position, Range } from 'vscode-languageserver';
import type { DocumentFacts, Span } from '../engine';

/** Positions past the end of a line or of the text are clamped. */
export function toOffset(document: DocumentFacts, position: Position): number {
  return document.source.lines.offsetAt(position);
}

export function toSpan(document: DocumentFacts, range: Range): Span {
  const start = toOffset(document, range.start);
  const end = toOffset(document, range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

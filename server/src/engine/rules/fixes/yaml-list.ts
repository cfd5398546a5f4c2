/** Takes an item out of a list in front matter or a policy block, whichever way the list is written; everything else stays as it is. */

import type { Span, TextEdit } from '../../text';
import type { DocumentFacts, YamlField } from '../../workspace';

/** The edit that removes item `index` of `field`; the last one takes the whole key with it. */
export function removeItem(document: DocumentFacts, field: YamlField, index: number): TextEdit | null {
  const { text } = document.source;
  const items = field.items ?? [];
  const item = items[index];
  if (item === undefined) return null;
  if (items.length === 1) return { span: wholeLines(document, { start: field.keySpan.start, end: field.valueSpan.end }), newText: '' };
  if (text[field.valueSpan.start] !== '[') return { span: wholeLines(document, item.span), newText: '' };
  const [before, after] = [items[index - 1], items[index + 1]];
  const span =
    after === undefined
      ? { start: before?.span.end ?? item.span.start, end: item.span.end }
      : { start: item.span.start, end: after.span.start };
  return { span, newText: '' };
}

/** From the start of the first line to behind the last line's ending. */
export function wholeLines(document: DocumentFacts, span: Span): Span {
  const { text, lines } = document.source;
  const line = (at: number) => lines.lineSpan(lines.positionAt(at).line);
  // A block list's range may reach over its line ending.
  const trimmed = span.end - (/\s*$/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  const { end } = line(Math.max(span.start, trimmed - 1));
  return { start: line(span.start).start, end: end + (/^(?:\r\n|\n|\r)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0) };
}

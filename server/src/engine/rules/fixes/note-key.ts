/** Writes one key of a note that stands already, in whatever spelling it has; nothing else of it changes. */
import type { TextEdit } from '../../text';
import type { DocumentFacts } from '../../workspace';

type Annotation = DocumentFacts['syntax']['annotations'][number];

/** Replaces the value of `key`, or adds the key behind the last one. */
export function noteKeyEdit(document: DocumentFacts, annotation: Annotation, key: string, value: string): TextEdit {
  const { text } = document.source;
  const { entries, form, glossSpan, targetSpan, span } = annotation;
  const stated = entries.find((entry) => entry.key === key);
  const inBraces = form === 'directive' || form === 'span';
  if (stated !== undefined)
    return { span: stated.valueSpan, newText: inBraces ? bracedValue(text, stated.valueSpan, value) : noteValue(value) };
  if (!inBraces) {
    const last = entries.at(-1);
    // Behind a value that a full stop closes, the new pair would swallow the stop: it goes in front.
    const closed = last !== undefined && text[last.valueSpan.end] === '.';
    const at =
      last === undefined || closed
        ? closed && entries.length > 1
          ? (entries.at(-2)?.valueSpan.end ?? glossSpan.end)
          : glossSpan.end
        : last.valueSpan.end;
    const separator = form === 'link-title' && last === undefined ? '' : '; ';
    return { span: { start: at, end: at }, newText: `${separator}${key}: ${noteValue(value)}` };
  }
  const close = text.lastIndexOf('}', attributesEnd(text, annotation));
  const pair = `${key}="${value.replace(/"/gu, '”')}"`;
  const braces = close >= (targetSpan?.end ?? span.start) || (close > span.start && close < (targetSpan?.start ?? 0));
  if (braces) return { span: { start: close, end: close }, newText: `${/[{\s]/u.test(text[close - 1] ?? '') ? '' : ' '}${pair}` };
  return { span: { start: span.end, end: span.end }, newText: `{${pair}}` };
}

/** Inline forms close with their braces; a container's braces stand on its first line. */
function attributesEnd(text: string, { span, targetSpan }: Annotation): number {
  const container = text.startsWith(':::', span.start);
  return container ? (targetSpan?.start ?? span.end) : span.end;
}

/** Plain where the grammar of notes reads it as one value, else in quotation marks. */
export function noteValue(value: string): string {
  const plain = !/[";]|^\s|\s$|^[[(<“]/u.test(value) || /^\[\[[^\]]+\]\]$|^\[[^\]]*\]\([^()\s]*\)$|^\[@[^\]]+\]$/u.test(value);
  return plain ? value : `"${value.replace(/(?=["\\])/gu, '\\')}"`;
}

function bracedValue(text: string, { start, end }: { readonly start: number; readonly end: number }, value: string): string {
  const quoted = text[start - 1] === '"' || text[start - 1] === "'" || text[end] === '"';
  const safe = value.replace(/"/gu, '”');
  return quoted || /^[^\s"'}]+$/u.test(safe) ? safe : `"${safe}"`;
}

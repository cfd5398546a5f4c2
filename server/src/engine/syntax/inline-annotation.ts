/** `:figure[…]{…}` and `[…]{.figure …}` read into the model of evidence notes; only five names are ours. */
import type { Span } from '../text';
import type { Annotation, AnnotationEntry, AnnotationKind } from './types';

const NAMES: ReadonlySet<string> = new Set(['figure', 'date', 'claim', 'policy', 'source']);
const ATTRIBUTE = /(?<class>\.[A-Za-z][\w-]*)|(?<key>[A-Za-z][\w-]*)=(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"}]+))/gu;

/** Null where the braces do not name one of our kinds: the text then belongs to another tool. `attributesAt` is a source offset. */
export function readInlineAnnotation(
  directive: string | null,
  attributes: string,
  attributesAt: number,
  span: Span,
  target: Span,
): Annotation | null {
  let kind = directive;
  const entries: AnnotationEntry[] = [];
  let gloss = '';
  let glossSpan: Span = { start: target.end, end: target.end };
  for (const match of attributes.matchAll(ATTRIBUTE)) {
    const groups = match.groups ?? {};
    if (groups.class !== undefined) {
      if (kind === null && NAMES.has(groups.class.slice(1))) kind = groups.class.slice(1);
      continue;
    }
    const key = groups.key ?? '';
    const value = groups.quoted ?? groups.bare ?? '';
    const keyStart = attributesAt + match.index;
    const valueEnd = keyStart + match[0].length - (groups.quoted === undefined ? 0 : 1);
    const valueSpan = { start: valueEnd - value.length, end: valueEnd };
    if (key === 'purpose') {
      gloss = value;
      glossSpan = valueSpan;
    } else entries.push({ key, keySpan: { start: keyStart, end: keyStart + key.length }, value, valueSpan });
  }
  if (kind === null) return null;
  return {
    kind: kind as AnnotationKind,
    form: directive === null ? 'span' : 'directive',
    label: '',
    labelSpan: { start: span.start, end: span.start },
    span,
    gloss,
    glossSpan,
    entries,
    targetSpan: target,
  };
}

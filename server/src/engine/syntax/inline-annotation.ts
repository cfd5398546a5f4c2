/** `:figure[…]{…}` and `[…]{.figure …}` read into the model of evidence notes; only five names are ours. */
import type { Span } from '../text';
import type { Annotation, AnnotationEntry, AnnotationKind } from './types';

const NAMES: ReadonlySet<string> = new Set(['figure', 'date', 'claim', 'policy', 'source']);
const ATTRIBUTE =
  /(?<class>\.[A-Za-z][\w-]*)|#(?<id>[^\s#.{}"]{1,200})|(?<key>[A-Za-z][\w-]*)=(?:"(?<quoted>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'}]+))/gu;

/** One attribute; `.name` has the key `class`, `#name` the key `id`. */
export type Attribute = AnnotationEntry;

/** `attributes` is what stands between the braces, `at` its source offset. */
export function readAttributes(attributes: string, at: number): Attribute[] {
  return [...attributes.matchAll(ATTRIBUTE)].map((match) => {
    const groups = match.groups ?? {};
    const start = at + match.index;
    const end = start + match[0].length;
    if (groups.class !== undefined || groups.id !== undefined) {
      const valueSpan = { start: start + 1, end };
      return { key: groups.class === undefined ? 'id' : 'class', keySpan: valueSpan, value: match[0].slice(1), valueSpan };
    }
    const key = groups.key ?? '';
    const value = groups.quoted ?? groups.single ?? groups.bare ?? '';
    const valueEnd = end - (groups.bare === undefined ? 1 : 0);
    return { key, keySpan: { start, end: start + key.length }, value, valueSpan: { start: valueEnd - value.length, end: valueEnd } };
  });
}

/** Null where the braces do not name one of our kinds: the text then belongs to another tool. `attributesAt` is a source offset. */
export function readInlineAnnotation(
  directive: string | null,
  attributes: string,
  attributesAt: number,
  span: Span,
  target: Span,
): Annotation | null {
  const all = readAttributes(attributes, attributesAt);
  const kind = directive ?? all.find(({ key, value }) => key === 'class' && NAMES.has(value))?.value ?? null;
  if (kind === null) return null;
  const purpose = all.find(({ key }) => key === 'purpose');
  return {
    kind: kind as AnnotationKind,
    form: directive === null ? 'span' : 'directive',
    label: '',
    labelSpan: { start: span.start, end: span.start },
    span,
    gloss: purpose?.value ?? '',
    glossSpan: purpose?.valueSpan ?? { start: target.end, end: target.end },
    entries: all.filter(({ key }) => key !== 'purpose' && key !== 'class' && key !== 'id'),
    targetSpan: target,
  };
}

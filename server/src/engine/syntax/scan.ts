/** Constructs that remark does not know, found in the raw reading of a block: wiki links, citations, undefined markers, inline annotations, bare URLs. */
import type { Span } from '../text';
import { readInlineAnnotation } from './inline-annotation';
import type { RunProse } from './prose';
import type { Annotation, Citation, Marker, WikiLink } from './types';

interface At {
  /** Offsets in the raw reading. */
  readonly start: number;
  readonly end: number;
}

export type Found = At &
  (
    | { readonly type: 'wiki-link'; readonly link: Omit<WikiLink, 'block'>; readonly labelAt: Span | null }
    | { readonly type: 'citation'; readonly citations: readonly Omit<Citation, 'block'>[] }
    | { readonly type: 'marker'; readonly marker: Omit<Marker, 'block' | 'defined'> }
    | { readonly type: 'annotation'; readonly annotation: Annotation; readonly inner: Span }
    | { readonly type: 'url' }
  );

const CONSTRUCT =
  /\[\[(?<wiki>[^[\]\n\uFFFC]{1,300})\]\]|\[(?<cite>[^[\]\n\uFFFC]{0,200}@[^[\]\n\uFFFC]{1,400})\]|\[\^(?<marker>[A-Za-z0-9_-]{1,100})\]|:(?<directive>figure|date|claim|policy|source)\[(?<words>[^[\]\n\uFFFC]{1,400})\](?:\{(?<given>[^{}\n]{0,400})\})?|\[(?<bracket>[^[\]\n\uFFFC]{1,400})\]\{(?<attributes>[^{}\n]{0,400})\}|(?<url>\b(?:https?:\/\/|www\.)[^\s<>"“”\uFFFC]{3,2000})/gu;

/** Every construct in order, disjoint; those whose source is escaped or broken up by other mark-up are left alone. */
export function scanConstructs(raw: RunProse, text: string): Found[] {
  if (!/[[]|https?:|www\./u.test(raw.text)) return [];
  const found: Found[] = [];
  for (const match of raw.text.matchAll(CONSTRUCT)) {
    const start = match.index;
    const end = start + match[0].length;
    const source = raw.toSource(start, end);
    // Escaped brackets and entities read alike but are longer in the source.
    if (match.groups?.url === undefined && text.slice(source.start, source.end) !== match[0] && source.end - source.start !== end - start)
      continue;
    if (text[source.start - 1] === '\\') continue;
    const construct = read(match, { start, end }, raw, source);
    if (construct !== null) found.push(construct);
  }
  return found;
}

function read(match: RegExpExecArray, at: At, raw: RunProse, source: Span): Found | null {
  const groups = match.groups ?? {};
  if (groups.wiki !== undefined) return wikiLink(groups.wiki, at, source);
  if (groups.cite !== undefined) return citation(groups.cite, at, source);
  if (groups.marker !== undefined) {
    const labelSpan = { start: source.start + 2, end: source.end - 1 };
    return { ...at, type: 'marker', marker: { label: groups.marker, span: source, labelSpan } };
  }
  const words = groups.words ?? groups.bracket;
  if (words !== undefined) {
    const open = match[0].indexOf('[') + 1;
    const inner = { start: at.start + open, end: at.start + open + words.length };
    const attributes = groups.given ?? groups.attributes;
    const attributesAt = attributes === undefined ? source.end : raw.toSource(inner.end + 2, at.end - 1).start;
    const target = raw.toSource(inner.start, inner.end);
    const annotation = readInlineAnnotation(groups.directive ?? null, attributes ?? '', attributesAt, source, target);
    return annotation === null ? null : { ...at, type: 'annotation', annotation, inner };
  }
  // Punctuation that ends a sentence, and an unmatched bracket, are no part of an address.
  const trimmed = match[0].replace(/[.,;:!?'’)\]*_]+$/u, '');
  return { start: at.start, end: at.start + trimmed.length, type: 'url' };
}

function wikiLink(inner: string, at: At, source: Span): Found | null {
  const bar = inner.indexOf('|');
  const whole = bar < 0 ? inner : inner.slice(0, bar);
  const hash = whole.indexOf('#');
  const target = (hash < 0 ? whole : whole.slice(0, hash)).trim();
  const heading = hash < 0 ? null : whole.slice(hash + 1).trim();
  if (target === '' && heading === null) return null;
  const targetFrom = source.start + 2 + (whole.length - whole.trimStart().length);
  const label = bar < 0 ? null : inner.slice(bar + 1);
  const labelAt = label === null || label.trim() === '' ? null : { start: at.start + 2 + bar + 1, end: at.end - 2 };
  return {
    ...at,
    type: 'wiki-link',
    labelAt,
    link: {
      span: source,
      target,
      targetSpan: { start: targetFrom, end: targetFrom + target.length },
      heading,
      label: labelAt === null ? null : label,
      labelSpan: labelAt === null ? null : { start: source.start + 2 + bar + 1, end: source.end - 2 },
    },
  };
}

const CITE_KEY = /(?<before>^|[\s;-])@(?<key>\{[^{}\s]{1,200}\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]{0,200}[\p{L}\p{N}_/])?)/u;

/** Pandoc's bracketed citations; every part between semicolons must hold a key, otherwise it is ordinary text. */
function citation(inner: string, at: At, source: Span): Found | null {
  const citations: Omit<Citation, 'block'>[] = [];
  let offset = 0;
  for (const part of inner.split(';')) {
    const match = CITE_KEY.exec(part);
    const key = match?.groups?.key;
    if (match === null || key === undefined) return null;
    const keyAt = match.index + (match.groups?.before ?? '').length;
    const start = source.start + 1 + offset + keyAt;
    const rest = part
      .slice(match.index + match[0].length)
      .replace(/^\s*,?\s*/u, '')
      .trim();
    citations.push({
      key: key.replace(/^\{|\}$/gu, ''),
      span: { start, end: start + 1 + key.length },
      groupSpan: source,
      locator: rest === '' ? null : rest,
    });
    offset += part.length + 1;
  }
  return { ...at, type: 'citation', citations };
}

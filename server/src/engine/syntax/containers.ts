/** `:::policy{#id}` … `:::` containers of the five names that are ours, found by their lines: remark knows none of them. */
import type { Span } from '../text';
import { type Attribute, readAttributes } from './inline-annotation';
import type { Annotation, AnnotationKind, YamlBlock, YamlField } from './types';
import { readYaml } from './yaml-block';

export interface Container {
  readonly kind: AnnotationKind;
  /** From the opening line to the end of the closing one. */
  readonly span: Span;
  /** What stands between the two lines. */
  readonly contentSpan: Span;
  readonly id: Attribute | null;
  readonly attributes: readonly Attribute[];
  /** `key: value` lines directly under the opening line of a policy or source. */
  readonly yaml: YamlBlock | null;
  /** The lines that are no prose: opening, closing, keys. */
  readonly hidden: readonly Span[];
}

const OPENING = /^ {0,3}:{3,20}[ \t]*(?<kind>figure|date|claim|policy|source)[ \t]*(?:\{(?<attributes>[^{}\r\n]{0,400})\})?[ \t]*$/u;
const ANY_OPENING = /^ {0,3}:{3,20}[ \t]*[A-Za-z{]/u;
const CLOSING = /^ {0,3}:{3,20}[ \t]*$/u;
const FENCE = /^ {0,3}(?<mark>`{3,}|~{3,})/u;
const KEY_LINE = /^[a-z][a-z0-9-]{1,30}:(?:[ \t]|$)|^[ \t]+\S|^-[ \t]/u;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Containers in order; what is never closed is none. Fenced code is passed over. */
export function containersIn(text: string): Container[] {
  if (!text.includes(':::')) return [];
  const found: Container[] = [];
  const open: { line: Line; at: number; ours: boolean }[] = [];
  let fence: string | null = null;
  const lines = linesOf(text);
  for (const [at, line] of lines.entries()) {
    const mark = FENCE.exec(line.text)?.groups?.mark;
    if (fence !== null) {
      if (mark?.startsWith(fence) === true && line.text.trim() === mark) fence = null;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      continue;
    }
    if (CLOSING.test(line.text)) {
      const opening = open.pop();
      if (opening?.ours === true) found.push(containerOf(text, lines, opening, at));
    } else if (ANY_OPENING.test(line.text)) open.push({ line, at, ours: OPENING.test(line.text) });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function containerOf(text: string, lines: readonly Line[], opening: { line: Line; at: number }, closingAt: number): Container {
  const groups = OPENING.exec(opening.line.text)?.groups ?? {};
  const kind = groups.kind as AnnotationKind;
  const closing = lines[closingAt] ?? opening.line;
  const first = lines[opening.at + 1] ?? closing;
  const contentSpan = { start: first.start, end: Math.max(first.start, closing.start) };
  const attributesAt = opening.line.start + opening.line.text.indexOf('{') + 1;
  const all = readAttributes(groups.attributes ?? '', attributesAt);
  const hidden: Span[] = [opening.line, closing];
  let yaml: YamlBlock | null = null;
  if (kind === 'policy' || kind === 'source') {
    let last = opening.at;
    while (last + 1 < closingAt && KEY_LINE.test(lines[last + 1]?.text ?? '')) last += 1;
    const keys = { start: contentSpan.start, end: lines[last + 1]?.start ?? contentSpan.end };
    if (last > opening.at) {
      yaml = readYaml(text, keys, keys);
      hidden.push(keys);
    }
  }
  return {
    kind,
    span: { start: opening.line.start, end: closing.end },
    contentSpan,
    id: all.find(({ key }) => key === 'id') ?? null,
    attributes: all.filter(({ key }) => key !== 'id'),
    yaml,
    hidden: hidden.map(({ start, end }) => ({ start, end })),
  };
}

/** A policy or source container in the shape of a fenced block's YAML. */
export function yamlOfContainer(container: Container): YamlBlock {
  const field = ({ key, keySpan, value, valueSpan }: Attribute): YamlField => ({
    key,
    keySpan,
    value,
    valueSpan,
    items: null,
    fields: null,
  });
  const attributes = [...(container.id === null ? [] : [container.id]), ...container.attributes].map(field);
  const stated = new Set(attributes.map(({ key }) => key));
  const fields = [...attributes, ...(container.yaml?.fields ?? []).filter(({ key }) => !stated.has(key))];
  return {
    span: container.span,
    contentSpan: container.yaml?.contentSpan ?? container.contentSpan,
    fields,
    errors: container.yaml?.errors ?? [],
  };
}

/** A figure, date or claim container annotates what stands in it. */
export function annotationOfContainer(text: string, container: Container): Annotation {
  let { start, end } = container.contentSpan;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  const purpose = container.attributes.find(({ key }) => key === 'purpose');
  return {
    kind: container.kind,
    form: 'directive',
    label: '',
    labelSpan: { start: container.span.start, end: container.span.start },
    span: container.span,
    gloss: purpose?.value ?? '',
    glossSpan: purpose?.valueSpan ?? { start, end: start },
    entries: container.attributes.filter(({ key }) => key !== 'purpose'),
    targetSpan: { start, end },
  };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/gu)) {
    if (match[0] === '' && match.index >= text.length) break;
    const words = match[0].replace(/[\r\n]+$/u, '');
    lines.push({ start: match.index, end: match.index + words.length, text: words });
  }
  return lines;
}

/** YAML of front matter and fenced blocks with the exact source span of every key and value. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type Span, yamlComplaint } from '../text';
import type { YamlBlock, YamlError, YamlField, YamlItem } from './types';

/** Reads `text.slice(content.start, content.end)`. Never throws: what YAML cannot read is an error, what it still can is kept. */
export function readYaml(text: string, span: Span, content: Span): YamlBlock {
  // Carriage returns are no part of any value; one space each keeps every offset.
  const source = text
    .slice(content.start, content.end)
    .replace(/\r(?=\n)/gu, ' ')
    .replace(/\r/gu, '\n');
  const whole = parsePart(source, content);
  if (whole.errors.length === 0) return { span, contentSpan: content, ...whole };
  return { span, contentSpan: content, fields: goodFields(source, content), errors: whole.errors };
}

function parsePart(source: string, content: Span): { readonly fields: readonly YamlField[]; readonly errors: readonly YamlError[] } {
  const errors: YamlError[] = [];
  let fields: readonly YamlField[] = [];
  try {
    const document = parseDocument(source, { schema: 'core', prettyErrors: false, uniqueKeys: true, logLevel: 'silent', merge: false });
    for (const error of document.errors)
      errors.push({ message: yamlComplaint(error.code, error.message), span: clamp(error.pos, content) });
    const { contents } = document;
    if (isMap(contents)) fields = readFields(contents, content.start);
    else if (contents !== null && source.trim() !== '') {
      errors.push({ message: 'lines of “key: value” are expected', span: content });
    }
  } catch {
    errors.push({ message: yamlComplaint('', ''), span: content });
  }
  return { fields, errors };
}

/** More keys than this at the top are no front matter. */
const MAX_KEYS = 500;

/** While one key is broken the others are still good: each top-level key is read by itself, the first of each name counts. It depends on the text alone, so that a cold start knows the same facts. */
function goodFields(source: string, content: Span): YamlField[] {
  const starts = [...source.matchAll(/^(?:[^\s#:"'[\]{}-][^\n:]{0,100}|"[^"\n]{1,100}"|'[^'\n]{1,100}'):(?=\s|$)/gmu)]
    .slice(0, MAX_KEYS)
    .map(({ index }) => index);
  const fields = new Map<string, YamlField>();
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? source.length;
    const part = parsePart(source.slice(start, end), { start: content.start + start, end: content.start + end });
    if (part.errors.length > 0) continue;
    for (const field of part.fields) if (!fields.has(field.key)) fields.set(field.key, field);
  }
  return [...fields.values()];
}

function readFields(map: YAMLMap, base: number, depth = 0): YamlField[] {
  const fields: YamlField[] = [];
  for (const pair of map.items as Pair<Node | null, Node | null>[]) {
    const keyNode = pair.key;
    if (!isScalar(keyNode)) continue;
    const keySpan = rangeOf(keyNode, base);
    const value = pair.value;
    const valueSpan =
      value === null || value.range == null || isEmptyScalar(value) ? { start: keySpan.end, end: keySpan.end } : rangeOf(value, base);
    fields.push({
      key: String(keyNode.value),
      keySpan,
      value: toPlain(value, depth),
      valueSpan,
      items: isSeq(value) && depth < MAX_DEPTH ? value.items.map((item) => readItem(item as Node | null, base, depth, valueSpan)) : null,
      fields: isMap(value) && depth < MAX_DEPTH ? readFields(value, base, depth + 1) : null,
    });
  }
  return fields;
}

/** Front matter of documents is flat; deeper nesting is another tool's. */
const MAX_DEPTH = 4;

function readItem(item: Node | null, base: number, depth: number, whole: Span): YamlItem {
  return {
    value: toPlain(item, depth),
    span: item?.range == null ? whole : rangeOf(item, base),
    fields: isMap(item) ? readFields(item, base, depth + 1) : null,
  };
}

/** Plain values; aliases are not followed, so that a small file cannot grow large. */
function toPlain(node: Node | null, depth: number): unknown {
  if (node === null || isAlias(node) || depth > MAX_DEPTH) return null;
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => toPlain(item as Node | null, depth + 1));
  if (!isMap(node)) return null;
  const entries = (node.items as Pair<Node | null, Node | null>[])
    .filter((pair) => isScalar(pair.key))
    .map((pair) => [String(isScalar(pair.key) ? pair.key.value : ''), toPlain(pair.value, depth + 1)]);
  return Object.fromEntries(entries);
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null && node.source === '';
}

function rangeOf(node: Node, base: number): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start: base + start, end: base + end };
}

function clamp([start, end]: readonly [number, number], content: Span): Span {
  const from = Math.min(content.start + start, content.end);
  return { start: from, end: Math.max(from, Math.min(content.start + end, content.end)) };
}

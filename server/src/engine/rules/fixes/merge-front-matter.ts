/** Two policies' front matter as one: lists are joined, keys the kept one lacks are added, and what both state differently is handed back to be shown. */
import type { Span, TextEdit } from '../../text';
import { bareId, type DocumentFacts, POLICY_KEYS, type PolicyDefinition, sameName, type YamlBlock, type YamlField } from '../../workspace';
import { lineEnding } from './note-insertion';
import { yamlText } from './yaml-text';

export interface FrontMatterUnion {
  /** Insertions into the kept document; a value is replaced only where a single one becomes a list. */
  readonly edits: readonly TextEdit[];
  /** Lines of the other front matter, as written, that found no room: other values of the same key, comments. */
  readonly otherwise: readonly string[];
}

interface Side {
  readonly document: DocumentFacts;
  readonly policy: PolicyDefinition;
}

/** Keys that hold several values even where a single one is written. */
const LISTS: ReadonlySet<string> = new Set(['aliases', 'supersedes', 'superseded-by', 'policy-ignore', 'bibliography']);

/** Null where the other front matter is written in a way that cannot be taken over key by key. */
export function uniteFrontMatter(kept: Side, other: Side): FrontMatterUnion | null {
  const parts = linesOf(other.document, other.policy.yaml);
  if (parts === null || parts.before.includes('{')) return null;
  const { yaml } = kept.policy;
  const edits: TextEdit[] = [];
  const added: string[] = [];
  const otherwise: string[] = parts.before === '' ? [] : [parts.before];
  const alias = titleAsAlias(kept.policy, other);
  for (const { field, lines } of parts.fields) {
    const own = yaml.fields.find(({ key }) => key === field.key);
    const comment = /(?:^|\s)#/u.test(lines);
    if (own === undefined && field.key !== 'id' && !(field.key === 'aliases' && alias !== null)) {
      added.push(lines);
    } else if (isList(field) || (own !== undefined && isList(own))) {
      const names = [...valuesOf(field), ...(field.key === 'aliases' && alias !== null ? [alias] : [])];
      if (own === undefined) added.push(`${field.key}: [${names.map(flow).join(', ')}]`);
      else edits.push(...listEdits(kept.document, own, names));
      if (comment) otherwise.push(lines);
    } else if (comment || !(isSame(field, own, other.policy) || (field.key === 'title' && alias !== null))) {
      otherwise.push(lines);
    }
  }
  if (alias !== null && !parts.fields.some(({ field }) => field.key === 'aliases')) {
    const own = yaml.fields.find(({ key }) => key === 'aliases');
    if (own === undefined) added.push(`aliases: [${flow(alias)}]`);
    else edits.push(...listEdits(kept.document, own, [alias]));
  }
  return { edits: [...edits, ...lineEdits(kept.document, yaml, added)], otherwise };
}

/** The other title goes on to name the policy; a title that is only the file's name names nothing. */
function titleAsAlias(kept: PolicyDefinition, { document, policy }: Side): string | null {
  const known = [kept.title, ...kept.aliases.map(({ name }) => name), ...policy.aliases.map(({ name }) => name)];
  const stated = policy.yaml.fields.some(({ key }) => key === 'title') || document.syntax.sections.length > 0;
  return stated && policy.title !== '' && !known.some((name) => sameName(name, policy.title)) ? policy.title : null;
}

interface Lines {
  readonly before: string;
  readonly fields: readonly { readonly field: YamlField; readonly lines: string }[];
}

/** Each key with its lines, comments below it included; null where a key does not begin its line. */
function linesOf({ source: { text } }: DocumentFacts, { contentSpan, fields }: YamlBlock): Lines | null {
  const [first] = fields;
  if (fields.some(({ keySpan }) => keySpan.start > contentSpan.start && !/[\n\r]/u.test(text[keySpan.start - 1] ?? ''))) return null;
  return {
    before: text.slice(contentSpan.start, first?.keySpan.start ?? contentSpan.end).trim(),
    fields: fields.map((field, index) => ({
      field,
      lines: text.slice(field.keySpan.start, fields[index + 1]?.keySpan.start ?? contentSpan.end).trimEnd(),
    })),
  };
}

function isList(field: YamlField): boolean {
  return LISTS.has(field.key) || field.items !== null;
}

function isSame(field: YamlField, own: YamlField | undefined, policy: PolicyDefinition): boolean {
  if (field.key === 'id') return policy.idStated;
  return field.value === null || JSON.stringify(field.value) === JSON.stringify(own?.value);
}

/** The items of a list, or the single value. YAML reads a bare `[[id]]` as a list in a list. */
function valuesOf({ key, value, items }: YamlField): unknown[] {
  if (items === null) return value === null ? [] : [value];
  return items.map((item) => (POLICY_KEYS.has(key) && Array.isArray(item.value) ? item.value.flat()[0] : item.value));
}

function isSameItem(key: string, a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return JSON.stringify(a) === JSON.stringify(b);
  if (key === 'aliases') return sameName(a, b);
  return POLICY_KEYS.has(key) ? bareId(a).toLowerCase() === bareId(b).toLowerCase() : a === b;
}

/** Adds the values a list does not hold yet, in the way the list is written. */
function listEdits(document: DocumentFacts, own: YamlField, values: readonly unknown[]): TextEdit[] {
  const { text } = document.source;
  const held = valuesOf(own);
  const missing = values.filter((value, index) => ![...held, ...values.slice(0, index)].some((other) => isSameItem(own.key, other, value)));
  if (missing.length === 0) return [];
  const last = own.items?.at(-1);
  const whole = (): TextEdit[] => {
    const list = `[${[...held, ...missing].map(flow).join(', ')}]`;
    return own.valueSpan.start < own.valueSpan.end
      ? [{ span: own.valueSpan, newText: list }]
      : [insertion(text.indexOf(':', own.keySpan.end) + 1, ` ${list}`)];
  };
  const nested = own.items?.some(({ value }) => Array.isArray(value)) === true;
  if (last === undefined || nested) return whole();
  if (text[own.valueSpan.start] === '[') return [insertion(last.span.end, `, ${missing.map(flow).join(', ')}`)];
  const { lines } = document.source;
  const line = lines.lineSpan(lines.positionAt(last.span.start).line);
  const indent = /^[ \t]*/u.exec(text.slice(line.start, line.end))?.[0] ?? '';
  const written = text.slice(last.span.start, last.span.end).trimEnd();
  const { end } = lines.lineSpan(lines.positionAt(last.span.start + written.length).line);
  return [insertion(end, missing.map((value) => `${lineEnding(text)}${indent}- ${flow(value)}`).join(''))];
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

/** Whole lines at the end of the block. */
function lineEdits(document: DocumentFacts, yaml: YamlBlock, lines: readonly string[]): TextEdit[] {
  if (lines.length === 0) return [];
  const { text } = document.source;
  const eol = lineEnding(text);
  const { start, end }: Span = yaml.contentSpan;
  const fresh = end === start || /[\n\r]$/u.test(text.slice(start, end));
  const block = lines.map((line) => line.replace(/\r\n|\n|\r/gu, eol));
  return [insertion(end, fresh ? block.map((line) => `${line}${eol}`).join('') : block.map((line) => `${eol}${line}`).join(''))];
}

/** A value as it is written inside brackets. */
function flow(value: unknown): string {
  if (typeof value === 'string') return yamlText(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${yamlText(key)}: ${flow(inner)}`);
  return `{ ${pairs.join(', ')} }`;
}

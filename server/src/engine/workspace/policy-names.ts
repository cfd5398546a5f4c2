/** Where a document writes a policy's name as a key, not as prose: `supersedes:`, `parent:`, `policy:` of a note, `[[id]]`. */
import type { YamlField } from '../syntax';
import type { Span } from '../text';
import type { DocumentFacts } from './types';

/** Keys of front matter and policy blocks whose values name policies. */
export const POLICY_KEYS: ReadonlySet<string> = new Set(['supersedes', 'superseded-by', 'parent', 'policy']);

export interface PolicyName {
  /** The whole value as written: `"[[winter-plan]]"`. */
  readonly span: Span;
  /** The name alone: `winter-plan`. For a link: the last part of its path without `.md`. */
  readonly nameSpan: Span;
  readonly name: string;
  /** The value without quotation marks, brackets and path kept. */
  readonly value: string;
  /** `link`: a Markdown link, which follows the file and not the id. */
  readonly form: 'bare' | 'wiki' | 'link';
  /** The key of front matter or note; null for a wiki link in the text. */
  readonly key: string | null;
}

/** In the order of the text; a wiki link that is the value of a key is listed once, with its key. */
export function policyNames(document: DocumentFacts): PolicyName[] {
  const { syntax, source } = document;
  const names: PolicyName[] = [];
  const add = (span: Span, key: string) => {
    const name = nameAt(source.text, span);
    if (name !== null) names.push({ ...name, span, key });
  };
  const blocks = [syntax.frontMatter, ...syntax.fenced.filter(({ kind }) => kind === 'policy').map(({ yaml }) => yaml)];
  for (const yaml of blocks) {
    for (const field of yaml?.fields ?? []) if (POLICY_KEYS.has(field.key)) for (const span of valuesOf(field)) add(span, field.key);
  }
  for (const { entries } of syntax.annotations) for (const { key, valueSpan } of entries) if (key === 'policy') add(valueSpan, key);
  for (const wiki of syntax.wikiLinks) {
    if (wiki.target === '' || names.some(({ span }) => span.start <= wiki.span.start && wiki.span.end <= span.end)) continue;
    names.push({ span: wiki.span, nameSpan: wiki.targetSpan, name: wiki.target, value: wiki.target, form: 'wiki', key: null });
  }
  return names.sort((a, b) => a.span.start - b.span.start);
}

/** The strings of a value: itself, or the items of a list. YAML reads a bare `[[id]]` as a list in a list. */
function valuesOf(field: YamlField): Span[] {
  if (field.items === null) return typeof field.value === 'string' || typeof field.value === 'number' ? [field.valueSpan] : [];
  const nested = field.items.length === 1 && Array.isArray(field.items[0]?.value);
  if (nested) return [field.valueSpan];
  return field.items.filter(({ value }) => typeof value === 'string' || Array.isArray(value)).map(({ span }) => span);
}

const WIKI = /^\[\[\s*(?<name>[^\][|#]+?)\s*(?:[|#][^\]]*)?\]\]$/u;
const LINK = /^\[[^\]]*\]\((?<path>[^()\s]{1,500})[^)]*\)$/u;

function nameAt(text: string, span: Span): Pick<PolicyName, 'name' | 'value' | 'nameSpan' | 'form'> | null {
  let { start, end } = span;
  if (/["']/u.test(text[start] ?? '') && text[end - 1] === text[start] && end - start > 2) [start, end] = [start + 1, end - 1];
  const value = text.slice(start, end);
  const wiki = WIKI.exec(value)?.groups?.name;
  if (wiki !== undefined) {
    const at = start + value.indexOf(wiki);
    return { name: wiki, value, nameSpan: { start: at, end: at + wiki.length }, form: 'wiki' };
  }
  const path = LINK.exec(value)?.groups?.path;
  if (path !== undefined) {
    const bare = path.replace(/#.*$/u, '').replace(/\.md$/iu, '');
    const from = start + value.indexOf(`](${path}`) + 2 + bare.lastIndexOf('/') + 1;
    const name = bare.slice(bare.lastIndexOf('/') + 1);
    return name === '' ? null : { name, value, nameSpan: { start: from, end: from + name.length }, form: 'link' };
  }
  const bare = value.trim();
  if (bare === '' || /\n/u.test(bare)) return null;
  const from = start + value.indexOf(bare);
  return { name: bare, value, nameSpan: { start: from, end: from + bare.length }, form: 'bare' };
}

/** Completion of policies in `[[`, of policy files in links, and of keys and values inside an evidence note. */
import { CLAIM_VALUES, DATE_VALUES, FIGURE_VALUES } from '../data/vocabulary';
import { type DocumentFacts, NOTE_KEYS, type PolicyDefinition, type Snapshot } from '../workspace';
import { escaped } from './cards/lines';
import type { CompletionItem } from './types';

export function completion(snapshot: Snapshot, uri: string, offset: number): readonly CompletionItem[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const { text } = document.source;
  const line = document.source.lines.lineSpan(document.source.lines.lineAt(offset));
  const before = text.slice(line.start, offset);
  const after = text.slice(offset, line.end);
  if (isOpaque(document, offset)) return [];
  return (
    wikiItems(snapshot, offset, before, after) ??
    linkItems(snapshot, document, offset, before, after) ??
    noteItems(offset, before, after) ??
    []
  );
}

/** In code, HTML and front matter nothing is offered. */
function isOpaque(document: DocumentFacts, offset: number): boolean {
  const { frontMatter, fenced, opaque } = document.syntax;
  if (frontMatter !== null && offset < frontMatter.span.end) return true;
  if (fenced.some(({ span }) => span.start < offset && offset < span.end)) return true;
  return opaque.some(({ start, end }) => start < offset && offset < end && /^[`~<]/u.test(document.source.text.slice(start, start + 1)));
}

function wikiItems(snapshot: Snapshot, offset: number, before: string, after: string): CompletionItem[] | null {
  const open = /\[\[(?<typed>[^[\]|#]*)$/u.exec(before);
  if (open === null) return null;
  const typed = open.groups?.typed ?? '';
  const rest = /^[^[\]|#\s]*/u.exec(after)?.[0] ?? '';
  const closing = after.slice(rest.length).startsWith(']]') ? 2 : after.slice(rest.length).startsWith(']') ? 1 : 0;
  const span = { start: offset - typed.length, end: offset + rest.length + closing };
  return [...snapshot.policies.values()].flatMap(([policy]) =>
    policy === undefined ? [] : [policyItem(snapshot, policy, `${policy.id}]]`, span)],
  );
}

function linkItems(snapshot: Snapshot, document: DocumentFacts, offset: number, before: string, after: string): CompletionItem[] | null {
  const open = /\]\((?<typed>[^()\s]*)$/u.exec(before);
  if (open === null) return null;
  const typed = open.groups?.typed ?? '';
  if (/^[a-z][a-z0-9+.-]+:/iu.test(typed) || typed.includes('#')) return null;
  const rest = /^[^()\s]*/u.exec(after)?.[0] ?? '';
  const closing = after.slice(rest.length).startsWith(')') ? 1 : 0;
  const span = { start: offset - typed.length, end: offset + rest.length + closing };
  const items: CompletionItem[] = [];
  for (const [policy] of snapshot.policies.values()) {
    const target = policy === undefined ? undefined : snapshot.documents.get(policy.uri);
    if (policy === undefined || target === undefined || policy.fenced) continue;
    items.push({ ...policyItem(snapshot, policy, `${relativeLink(document.path, target.path)})`, span), kind: 'file' });
  }
  return items;
}

function policyItem(snapshot: Snapshot, policy: PolicyDefinition, newText: string, span: CompletionItem['span']): CompletionItem {
  const mentions = snapshot.policyMentions(policy.id).length;
  const facts = [policy.kind?.replace(/-/gu, ' '), policy.status, policy.owner, policy.due === null ? null : `due ${policy.due}`].filter(
    (fact) => fact != null,
  );
  const names = [policy.title, ...policy.aliases.map(({ name }) => name)];
  return {
    label: policy.id,
    kind: 'policy',
    detail: policy.title,
    documentation: [`**${escaped(policy.title)}**`, escaped(facts.join(', ')), `${mentions} mention${mentions === 1 ? '' : 's'}`]
      .filter((line) => line !== '')
      .join('  \n'),
    filterText: [policy.id, ...names].join(' '),
    sortText: policy.title.toLowerCase(),
    span,
    newText,
  };
}

/** A path from one file to another, with what Markdown cannot hold in a link percent-encoded. */
export function relativeLink(from: string, to: string): string {
  const [a, b] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < a.length && shared < b.length - 1 && a[shared] === b[shared]) shared += 1;
  return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/').replace(/[\s%()<>#?]/gu, encodeURIComponent);
}

/** Inside `[^x]: figure: …`: keys after `;`, values of a closed list after the key. */
function noteItems(offset: number, before: string, after: string): CompletionItem[] | null {
  const head = /^\[\^[^\]]+\]:\s+(?<kind>figure|date|claim|policy|source|note):(?<rest>.*)$/u.exec(before);
  const kind = head?.groups?.kind as keyof typeof NOTE_KEYS | undefined;
  if (head === null || kind === undefined) return null;
  const rest = head.groups?.rest ?? '';
  const key = /;\s*(?<typed>[a-z-]*)$/u.exec(rest);
  if (key !== null) {
    const typed = key.groups?.typed ?? '';
    const used = new Set([...`${rest}${after}`.matchAll(/;\s*([a-z-]+):/gu)].map((match) => match[1]));
    const span = { start: offset - typed.length, end: offset + (/^[a-z-]*:?/u.exec(after)?.[0].length ?? 0) };
    const gap = /;$/u.test(rest) ? ' ' : '';
    return [...NOTE_KEYS[kind]]
      .filter((name) => !used.has(name))
      .map((name) => plainItem(name, 'key', `${kind} note`, span, `${gap}${name}: `));
  }
  const value = /;\s*(?<key>[a-z-]+):\s*(?<typed>[\w-]*)$/u.exec(rest);
  const lists: Readonly<Record<string, readonly string[]>> = {
    ...FIGURE_VALUES,
    ...DATE_VALUES,
    ...CLAIM_VALUES,
    basis: ['cash', 'real:', 'unstated'],
  };
  const list = lists[value?.groups?.key ?? ''];
  if (value === null || list === undefined) return [];
  const typed = value.groups?.typed ?? '';
  const span = { start: offset - typed.length, end: offset + (/^[\w-]*/u.exec(after)?.[0].length ?? 0) };
  return list.map((name) => plainItem(name, 'value', value.groups?.key ?? '', span, name));
}

function plainItem(name: string, kind: 'key' | 'value', detail: string, span: CompletionItem['span'], newText: string): CompletionItem {
  return { label: name, kind, detail, documentation: '', filterText: name, sortText: name, span, newText };
}

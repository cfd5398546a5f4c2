/** Completion of policies in `[[`, of policy files in links, and of keys and values inside an evidence note. */
import { CLAIM_VALUES, DATE_VALUES, FIGURE_VALUES } from '../data/vocabulary';
import { type DocumentFacts, NOTE_KEYS, type Snapshot } from '../workspace';
import { linkItems } from './link-completion';
import type { CompletionItem, NavigationOptions } from './types';

export function completion(snapshot: Snapshot, uri: string, offset: number, options: NavigationOptions): readonly CompletionItem[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const { text } = document.source;
  const line = document.source.lines.lineSpan(document.source.lines.lineAt(offset));
  const before = text.slice(line.start, offset);
  const after = text.slice(offset, line.end);
  if (isOpaque(document, offset) || /(?:\bhttps?:\/\/|\bwww\.)[^\s()<>]*$/iu.test(before)) return [];
  return linkItems(snapshot, { document, offset, before, after }, options) ?? noteItems(offset, before, after) ?? [];
}

/** In code, HTML and front matter nothing is offered. Code that is not closed yet reaches past its last character. */
function isOpaque(document: DocumentFacts, offset: number): boolean {
  const { frontMatter, fenced, opaque } = document.syntax;
  const { text } = document.source;
  if (frontMatter !== null && offset < frontMatter.span.end) return true;
  if (fenced.some(({ span }) => span.start < offset && offset < span.end)) return true;
  return opaque.some(({ start, end }) => {
    const written = text.slice(start, end);
    const fence = /^(?:`{3,}|~{3,})/u.exec(written)?.[0];
    const indented = /^(?: {4}|\t)/u.test(written);
    if (offset <= start || (fence === undefined && !indented && !/^[`<]/u.test(written))) return false;
    const closed = fence === undefined ? !indented : written.length > fence.length * 2 && written.trimEnd().endsWith(fence);
    return offset < end || (offset === end && !closed);
  });
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

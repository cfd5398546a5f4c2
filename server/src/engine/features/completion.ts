/** Completion: front matter, links, citations, labels, and the inside of an evidence note; the first that fits the place answers. */
import type { DocumentFacts, Snapshot } from '../workspace';
import { citationDocumentation, citationItems } from './citation-completion';
import { frontMatterItems } from './front-matter-completion';
import { linkItems, policyDocumentation } from './link-completion';
import { noteItems } from './note-completion';
import type { CompletionItem, NavigationOptions } from './types';

export function completion(snapshot: Snapshot, uri: string, offset: number, options: NavigationOptions): readonly CompletionItem[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const { text } = document.source;
  const line = document.source.lines.lineSpan(document.source.lines.lineAt(offset));
  const before = text.slice(line.start, offset);
  const after = text.slice(offset, line.end);
  const around = { document, offset, before, after };
  const keys = frontMatterItems(snapshot, around);
  if (keys !== null) return keys;
  if (isOpaque(document, offset) || /(?:\bhttps?:\/\/|\bwww\.)[^\s()<>]*$/iu.test(before)) return [];
  return linkItems(snapshot, around, options) ?? citationItems(snapshot, around) ?? noteItems(snapshot, around) ?? [];
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

/** What an item stands for, as Markdown: worked out when it is looked at. */
export function completionDocumentation(snapshot: Snapshot, subject: string): string {
  return citationDocumentation(snapshot, subject) ?? policyDocumentation(snapshot, subject);
}

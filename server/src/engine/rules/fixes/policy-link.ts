/** Makes a mention a link to its policy; the words stay as they are. */

import type { Mention } from '../../recognise';
import { spansOverlap, type TextEdit } from '../../text';
import type { DocumentFacts, PolicyDefinition } from '../../workspace';

/** Null where no link may stand: in headings, links, code, or across a line break or mark-up. */
export function linkEdit(document: DocumentFacts, mention: Mention, policy: PolicyDefinition): TextEdit | null {
  const { text } = document.source;
  const { syntax } = document;
  const { span } = mention;
  if (syntax.blocks[mention.block]?.kind === 'heading' || policy.uri === document.uri) return null;
  const taken = [...syntax.links.map((link) => link.span), ...syntax.wikiLinks.map((wiki) => wiki.span), ...syntax.opaque];
  if (taken.some((other) => spansOverlap(other, span))) return null;
  const words = text.slice(span.start, span.end);
  if (/[[\]*_`<\r\n|\\]/u.test(words)) return null;
  const target = policy.fenced ? null : relativePath(document.uri, policy.uri);
  return { span, newText: target === null ? `[[${policy.id}|${words}]]` : `[${words}](${target})` };
}

/** From one URI to another as a relative reference; null where they share no root. Parts stay percent-encoded. */
export function relativePath(from: string, to: string): string | null {
  const [a, b] = [from.split('/'), to.split('/')];
  if (a.slice(0, 3).join('/') !== b.slice(0, 3).join('/')) return null;
  let shared = 0;
  while (shared < a.length - 1 && shared < b.length - 1 && a[shared] === b[shared]) shared += 1;
  const up = a.length - 1 - shared;
  return [...Array.from({ length: up }, () => '..'), ...b.slice(shared)]
    .join('/')
    .replace(/[()]/gu, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

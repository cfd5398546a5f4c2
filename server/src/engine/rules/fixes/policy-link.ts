/** Makes a mention a link to its policy; the words stay as they are. */

import type { Mention } from '../../recognise';
import { spansOverlap, type TextEdit } from '../../text';
import type { DocumentFacts, PolicyDefinition } from '../../workspace';
import { relativePath } from './relative-path';

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

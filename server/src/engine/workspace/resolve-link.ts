/** Where a link of either spelling certainly leads. */
import type { Link, WikiLink } from '../syntax';
import type { Span } from '../text';
import type { DocumentFacts, LinkTarget, Snapshot } from './types';

export function isWiki(link: Link | WikiLink): link is WikiLink {
  return 'heading' in link;
}

export function resolveAny(snapshot: Snapshot, document: DocumentFacts, link: Link | WikiLink): LinkTarget | null {
  if (!isWiki(link) && link.kind === 'autolink') return null;
  const found = isWiki(link)
    ? snapshot.resolveWikiLink(document, link.target, link.heading)
    : snapshot.resolveLink(document, link.path, link.fragment);
  return found.outcome === 'found' ? found.target : null;
}

export function targetUri(target: LinkTarget): string {
  return target.kind === 'policy' ? target.policy.uri : target.kind === 'document' ? target.document.uri : target.uri;
}

/** The anchor or heading that a link names, behind its `#`; null where it names none. */
export function fragmentSpan(document: DocumentFacts, link: Link | WikiLink): Span | null {
  const whole = isWiki(link) ? link.span : link.targetSpan;
  const written = document.source.text.slice(whole.start, whole.end);
  const hash = written.indexOf('#');
  if (hash < 0) return null;
  const stop = isWiki(link) ? /\s*(?:\||\]\])/u.exec(written.slice(hash))?.index : undefined;
  return { start: whole.start + hash + 1, end: whole.start + (stop === undefined ? written.length : hash + stop) };
}

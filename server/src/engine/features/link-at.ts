/** The link or heading under the cursor, and every link that leads to a heading or a document. */
import { type Span, spanTouches } from '../text';
import {
  type DocumentFacts,
  isWiki,
  type Link,
  type LinkTarget,
  resolveAny,
  type Section,
  type Snapshot,
  targetUri,
  type WikiLink,
} from '../workspace';

export interface LinkPlace {
  readonly document: DocumentFacts;
  readonly link: Link | WikiLink;
  readonly wiki: boolean;
  readonly target: LinkTarget;
}

/** On a wiki link anywhere, on a Markdown link its destination. */
export function linkAt(document: DocumentFacts, offset: number): Link | WikiLink | null {
  return (
    document.syntax.wikiLinks.find(({ span }) => spanTouches(span, offset)) ??
    document.syntax.links.find(({ kind, targetSpan }) => kind !== 'autolink' && spanTouches(targetSpan, offset)) ??
    null
  );
}

export function headingAt(document: DocumentFacts, offset: number): Section | null {
  return document.syntax.sections.find(({ headingSpan }) => spanTouches(headingSpan, offset)) ?? null;
}

/** The words of a heading, without `#` marks or the underline. */
export function headingWords(document: DocumentFacts, section: Section): Span {
  const block = document.syntax.blocks.find(
    ({ kind, prose }) => kind === 'heading' && section.headingSpan.start <= prose.span.start && prose.span.end <= section.headingSpan.end,
  );
  return block?.prose.span ?? section.headingSpan;
}

/** The heading a link names by its fragment; null where it leads to a whole file. */
export function headingOf(target: LinkTarget): { readonly document: DocumentFacts; readonly span: Span } | null {
  if (target.kind !== 'document') return null;
  const section = target.document.syntax.sections.some(({ headingSpan }) => headingSpan.start === target.span.start);
  return section && target.span.end > target.span.start ? target : null;
}

/** Every link of the folder, and of open documents, that leads into `uri`. */
export function linksInto(snapshot: Snapshot, uri: string): LinkPlace[] {
  const found: LinkPlace[] = [];
  const documents = [...snapshot.documents.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const document of documents) {
    for (const link of [...document.syntax.links, ...document.syntax.wikiLinks]) {
      const target = resolveAny(snapshot, document, link);
      if (target !== null && targetUri(target) === uri) found.push({ document, link, wiki: isWiki(link), target });
    }
  }
  return found;
}

/** Links of one heading. A fenced policy's heading is the policy, so links to it count too. */
export function linksToHeading(snapshot: Snapshot, document: DocumentFacts, section: Section): LinkPlace[] {
  return linksInto(snapshot, document.uri).filter(({ link, target }) => {
    const fragment = isWiki(link) ? link.heading : link.fragment;
    if (fragment === null || fragment === '') return false;
    if (target.kind === 'policy')
      return target.policy.titleSpan.start >= section.headingSpan.start && target.policy.titleSpan.end <= section.headingSpan.end;
    return target.kind === 'document' && target.span.start === section.headingSpan.start;
  });
}

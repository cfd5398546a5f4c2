/** Links the editor shows: Acts to legislation.gov.uk, wiki links to their policy or file. */
import type { Snapshot } from '../workspace';
import type { LinkAnswer } from './types';

export function documentLinks(snapshot: Snapshot, uri: string): readonly LinkAnswer[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const links: LinkAnswer[] = [];
  for (const mention of snapshot.mentions(uri)) {
    if (mention.kind !== 'legislation' || mention.value.uri === null) continue;
    // Words that are a link already lead where their author meant.
    if (document.syntax.links.some(({ span }) => span.start <= mention.span.start && mention.span.end <= span.end)) continue;
    links.push({ span: mention.span, target: mention.value.uri, tooltip: `Open ${mention.value.title} on legislation.gov.uk` });
  }
  for (const wiki of document.syntax.wikiLinks) {
    const found = snapshot.resolveWikiLink(document, wiki.target, wiki.heading);
    if (found.outcome !== 'found') continue;
    const { target } = found;
    const to = target.kind === 'policy' ? target.policy.uri : target.kind === 'document' ? target.document.uri : target.uri;
    links.push({
      span: wiki.labelSpan ?? wiki.targetSpan,
      target: to,
      tooltip: target.kind === 'policy' ? `Open ${target.policy.title}` : 'Open the file',
    });
  }
  return links.sort((a, b) => a.span.start - b.span.start);
}

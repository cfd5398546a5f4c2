/** Which documents a passage cites: links, wiki links and citations beside it, and the `source:` of a note. */
import type { Span } from '../text';
import type { DocumentFacts, Snapshot } from './types';

/** A citation of something: `document` is null where it is not a text of this folder. */
export interface CitedSource {
  readonly span: Span;
  readonly document: DocumentFacts | null;
}

/** What is cited inside a passage of the source. A link to a policy file is no source; a web address or a PDF is one that is not here. */
export function sourcesIn(snapshot: Snapshot, document: DocumentFacts, passage: Span): CitedSource[] {
  const inside = (span: Span) => passage.start <= span.start && span.end <= passage.end;
  const found: CitedSource[] = [];
  for (const link of document.syntax.links) {
    if (link.kind === 'image' || !inside(link.textSpan) || link.path === '') continue;
    const target = sourceAt(snapshot, document, link.path);
    if (target !== undefined) found.push({ span: link.span, document: target });
  }
  for (const wiki of document.syntax.wikiLinks) {
    if (!inside(wiki.labelSpan ?? wiki.span) || wiki.target === '') continue;
    const target = snapshot.resolveWikiLink(document, wiki.target, null);
    if (target.outcome === 'found' && target.target.kind === 'document') found.push({ span: wiki.span, document: target.target.document });
  }
  for (const citation of document.syntax.citations) {
    if (!inside(citation.span)) continue;
    found.push({ span: citation.span, document: citedBy(snapshot, document, citation.key) });
  }
  return found;
}

/** The sources of a `source:` or `evidence:` value: `[text](path)`, `[[file]]`, `[@key, para 4; @other]`. */
export function sourcesOfValue(snapshot: Snapshot, document: DocumentFacts, value: string): (DocumentFacts | null)[] {
  const found: (DocumentFacts | null)[] = [];
  for (const match of value.matchAll(/\]\((?<path>[^()\s]{1,500})[^()]{0,200}\)/gu)) {
    const path = (match.groups?.path ?? '').replace(/#.*$/u, '');
    const target = path === '' ? undefined : sourceAt(snapshot, document, decoded(path));
    if (target !== undefined) found.push(target);
  }
  for (const match of value.matchAll(/\[\[(?<target>[^\]|#]{1,200})/gu)) {
    const target = snapshot.resolveWikiLink(document, (match.groups?.target ?? '').trim(), null);
    if (target.outcome === 'found' && target.target.kind === 'document') found.push(target.target.document);
  }
  for (const match of value.matchAll(/(?<=[[;]\s{0,3})-?@(?<key>[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,100})/gu))
    found.push(citedBy(snapshot, document, (match.groups?.key ?? '').replace(/[:.#$%&+?<>~/-]+$/u, '')));
  return found;
}

/** Undefined for a policy; null for what is not a text of the folder. */
function sourceAt(snapshot: Snapshot, from: DocumentFacts, path: string): DocumentFacts | null | undefined {
  const found = snapshot.resolveLink(from, path, null);
  if (found.outcome !== 'found') return null;
  if (found.target.kind === 'policy') return undefined;
  return found.target.kind === 'document' ? found.target.document : null;
}

/** The document with that `citekey`, else the one that the bibliography's entry is; null where none or several are. */
function citedBy(snapshot: Snapshot, from: DocumentFacts, key: string): DocumentFacts | null {
  const [only, another] = snapshot.evidence.cited(key);
  if (only !== undefined) return another === undefined ? only : null;
  const entry = snapshot.bibliography.resolve(from, key);
  return entry.outcome === 'found' ? snapshot.evidence.documentOf(entry.target) : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Call hierarchy of evidence: which documents cite or link to a document, and which it cites or links to. */
import type { Span } from '../text';
import { type DocumentFacts, resolveAny, type Snapshot, targetUri } from '../workspace';
import { citationAt, citationPlaces, citedDocuments } from './citation-at';
import { documentPlace } from './definition';
import { linkAt, linksInto } from './link-at';
import type { HierarchyCall, HierarchyItem } from './types';

/** The document that the citation or link under the cursor leads to, else the document itself. */
export function evidenceItems(snapshot: Snapshot, uri: string, offset: number): readonly HierarchyItem[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const cited = citationAt(snapshot, uri, offset);
  const link = linkAt(document, offset);
  const target = link === null ? null : resolveAny(snapshot, document, link);
  const led = target === null ? undefined : snapshot.documents.get(targetUri(target));
  const found = cited === null ? [] : citedDocuments(snapshot, cited);
  if (found.length > 0) return found.map(itemOf);
  return [itemOf(led ?? document)];
}

/** Documents that cite this one by its `citekey:` or link to it, by path; the spans are theirs. */
export function citedBy(snapshot: Snapshot, uri: string): readonly HierarchyCall[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const places = linksInto(snapshot, uri).map(({ document: from, link }) => ({ document: from, span: link.span }));
  const entry = snapshot.bibliography.entryOf(document);
  const keys = new Map([
    ...(document.citekey === null ? [] : [[document.citekey, null] as const]),
    ...(entry === null ? [] : [[entry.key, entry] as const]),
  ]);
  for (const [key, known] of keys) {
    for (const { source, span, role } of citationPlaces(snapshot, key, known)) {
      const from = snapshot.documents.get(source.uri);
      if (from !== undefined && role === 'citation') places.push({ document: from, span });
    }
  }
  return calls(places.filter(({ document: from }) => from !== document));
}

/** Documents this one cites or links to, in the order of the text; the spans stand in this document. */
export function cites(snapshot: Snapshot, uri: string): readonly HierarchyCall[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const places: { document: DocumentFacts; span: Span }[] = [];
  for (const link of [...document.syntax.links, ...document.syntax.wikiLinks]) {
    const target = resolveAny(snapshot, document, link);
    const to = target === null ? undefined : snapshot.documents.get(targetUri(target));
    if (to !== undefined && to !== document) places.push({ document: to, span: link.span });
  }
  for (const { key, span } of document.syntax.citations) {
    const found = snapshot.bibliography.resolve(document, key);
    const entry = found.outcome === 'found' ? found.target : null;
    for (const to of citedDocuments(snapshot, { key, entry })) if (to !== document) places.push({ document: to, span });
  }
  return calls(places.sort((a, b) => a.span.start - b.span.start));
}

function calls(places: readonly { readonly document: DocumentFacts; readonly span: Span }[]): HierarchyCall[] {
  const spans = new Map<DocumentFacts, Span[]>();
  for (const { document, span } of places) spans.set(document, [...(spans.get(document) ?? []), span]);
  return [...spans].map(([document, list]) => ({ item: itemOf(document), spans: list }));
}

function itemOf(document: DocumentFacts): HierarchyItem {
  return { ...documentPlace(document), name: document.title ?? document.path, detail: document.path, key: '', kind: 'document' };
}

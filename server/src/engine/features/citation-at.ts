/** Citations `[@key]`: the one under the cursor, every other of the same work, its entry in the bibliography and the document that is it. */
import { type SourceDocument, type Span, spanTouches } from '../text';
import type { BibliographyEntry, DocumentFacts, Snapshot } from '../workspace';

export interface CitationPlace {
  readonly source: SourceDocument;
  /** `@key` as written; in a bibliography and for `citekey:` the key alone. */
  readonly span: Span;
  /** The key without `@` and braces. */
  readonly keySpan: Span;
  readonly role: 'citation' | 'citekey' | 'entry';
}

export interface CitationAt {
  readonly key: string;
  readonly place: CitationPlace;
  /** Null where no bibliography of the document holds the key, or several do. */
  readonly entry: BibliographyEntry | null;
}

/** In a document or in a bibliography. */
export function citationAt(snapshot: Snapshot, uri: string, offset: number): CitationAt | null {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return entryAt(snapshot, uri, offset);
  const place = placesIn(document).find(({ span }) => spanTouches(span, offset));
  if (place === undefined) return null;
  const key = keyOf(place);
  const found = snapshot.bibliography.resolve(document, key);
  return { key, place, entry: found.outcome === 'found' ? found.target : null };
}

function entryAt(snapshot: Snapshot, uri: string, offset: number): CitationAt | null {
  const entry = snapshot.bibliography.files.get(uri)?.entries.find(({ keySpan }) => spanTouches(keySpan, offset));
  const place = entry === undefined ? null : entryPlace(snapshot, entry);
  return entry === undefined || place === null ? null : { key: entry.key, place, entry };
}

function entryPlace(snapshot: Snapshot, entry: BibliographyEntry): CitationPlace | null {
  const source = snapshot.sourceOf(entry.uri);
  return source === null ? null : { source, span: entry.keySpan, keySpan: entry.keySpan, role: 'entry' };
}

/** The entry, then every citation and `citekey:` of the same key that means it, by path and start. Without an entry: those that no bibliography knows. */
export function citationPlaces(snapshot: Snapshot, key: string, entry: BibliographyEntry | null): CitationPlace[] {
  const means = (document: DocumentFacts) => {
    const found = snapshot.bibliography.resolve(document, key);
    return entry === null ? found.outcome !== 'found' : found.outcome === 'found' && found.target === entry;
  };
  const cited = [...snapshot.documents.values()]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .flatMap((document) => {
      const places = placesIn(document).filter((place) => keyOf(place) === key);
      return places.length > 0 && means(document) ? places : [];
    });
  const place = entry === null ? null : entryPlace(snapshot, entry);
  return place === null ? cited : [place, ...cited];
}

/** The documents of the folder that a key stands for: by their `citekey:`, or by the address or title of its entry. */
export function citedDocuments(snapshot: Snapshot, { key, entry }: Pick<CitationAt, 'key' | 'entry'>): DocumentFacts[] {
  const stated = [...snapshot.documents.values()].filter(({ citekey, settings }) => settings.indexed && citekey === key);
  const matched = entry === null ? [] : snapshot.bibliography.documentsOf(entry, snapshot.documents.values());
  return [...new Set([...stated, ...matched])].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function keyOf({ source, keySpan }: CitationPlace): string {
  return source.text.slice(keySpan.start, keySpan.end);
}

function placesIn(document: DocumentFacts): CitationPlace[] {
  const { source, syntax } = document;
  const cited = syntax.citations.map(({ span, key }): CitationPlace => {
    const start = span.start + source.text.slice(span.start, span.end).indexOf(key);
    return { source, span, keySpan: { start, end: start + key.length }, role: 'citation' };
  });
  const field = syntax.frontMatter?.fields.find(({ key }) => key === 'citekey');
  if (field === undefined || document.citekey === null) return cited;
  const at = source.text.slice(field.valueSpan.start, field.valueSpan.end).indexOf(document.citekey);
  if (at < 0) return cited;
  const start = field.valueSpan.start + at;
  return [{ source, span: field.valueSpan, keySpan: { start, end: start + document.citekey.length }, role: 'citekey' }, ...cited];
}

/** Reads one bibliography file: places of all entries at once, fields of an entry when asked for and then kept. */
import type { SourceDocument } from '../text';
import { bibtexReference } from './bibtex-fields';
import { scanBibtex } from './bibtex-scan';
import { cslReference, looksLikeCslJson, scanCslJson } from './csl-json';
import type { BibliographyEntry, BibliographyFile, Reference } from './types';

const BIBTEX = /\.bib(?:tex)?$/iu;
const JSON_FILE = /\.json$/iu;

/** A name under which a bibliography may stand; what a `.json` file holds decides whether it is one. */
export function mayBeBibliography(path: string): boolean {
  return (
    BIBTEX.test(path) || (JSON_FILE.test(path) && !/(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|greenpaper\.config)\.json$/u.test(path))
  );
}

/** Whether the file, under this name and with this text, is a bibliography. */
export function isBibliography(path: string, text: string): boolean {
  return BIBTEX.test(path) || (mayBeBibliography(path) && looksLikeCslJson(text));
}

/** Never throws; what cannot be read is a problem, and the other entries stand. */
export function readBibliography(source: SourceDocument, path: string): BibliographyFile {
  const format = BIBTEX.test(path) ? 'bibtex' : 'csl-json';
  const { entries, problems } = format === 'bibtex' ? scanBibtex(source) : scanCslJson(source);
  const byKey = new Map<string, BibliographyEntry>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  return { uri: source.uri, path, source, format, entries, byKey, problems };
}

const references = new WeakMap<BibliographyEntry, { readonly reference: Reference | null }>();

/** The fields of one entry; null where its inside cannot be read. */
export function referenceOf(entry: BibliographyEntry): Reference | null {
  const kept = references.get(entry);
  if (kept !== undefined) return kept.reference;
  const reference = entry.format === 'bibtex' ? bibtexReference(entry) : cslReference(entry);
  references.set(entry, { reference });
  return reference;
}

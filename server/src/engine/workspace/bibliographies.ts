/** Which bibliography holds for a document, what a citation key means in it, and which entry a document is. */
import { type BibliographyEntry, type BibliographyFile, foldTitle, foldUrl, type Identity, identityOf } from '../bibliography';
import type { Resolution } from '../resolve';
import type { Span } from '../text';
import { comparable, joined } from './links';
import type { DocumentFacts } from './types';

/** The bibliographies of one document. */
export interface DocumentBibliography {
  /** In the order in which keys are looked up. */
  readonly files: readonly BibliographyFile[];
  /** `bibliography:` values of the front matter that lead to no file that can be read, with their spans. */
  readonly missing: readonly { readonly name: string; readonly span: Span }[];
  /** Where the bibliography was named: in the front matter, in the settings, or found beside the document. */
  readonly from: 'front-matter' | 'setting' | 'beside' | null;
}

const NONE: DocumentBibliography = { files: [], missing: [], from: null };

export class Bibliographies {
  private readonly byPath = new Map<string, BibliographyFile>();
  private readonly byFolder = new Map<string, BibliographyFile[]>();
  private readonly identities = new Map<BibliographyFile, readonly (readonly [BibliographyEntry, Identity])[]>();

  constructor(readonly files: ReadonlyMap<string, BibliographyFile>) {
    for (const file of [...files.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
      const path = comparable(file.uri);
      this.byPath.set(path, file);
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      this.byFolder.set(folder, [...(this.byFolder.get(folder) ?? []), file]);
    }
  }

  /** Front matter first, then the setting, then what stands beside the document or in the nearest folder above it. */
  of(document: DocumentFacts): DocumentBibliography {
    const stated = statedNames(document);
    if (stated.length > 0) {
      const found = stated.map(({ name, span }) => ({ name, span, file: this.at(joined(document, decoded(name))) }));
      return {
        files: found.flatMap(({ file }) => (file === null ? [] : [file])),
        missing: found.filter(({ file }) => file === null).map(({ name, span }) => ({ name, span })),
        from: 'front-matter',
      };
    }
    if (this.byPath.size === 0 || !document.settings.indexed) return NONE;
    const root = rootOf(document);
    const set = (document.settings.bibliography ?? []).flatMap(
      (path) => this.at(`${root}${path.normalize('NFC').replace(/^\.?\//u, '')}`) ?? [],
    );
    if (set.length > 0) return { files: set, missing: [], from: 'setting' };
    for (let folder = parent(comparable(document.uri)); folder.length >= root.length; folder = parent(folder.slice(0, -1))) {
      const files = this.byFolder.get(folder);
      if (files !== undefined) return { files, missing: [], from: 'beside' };
    }
    return NONE;
  }

  /** The entry of a citation key in a document's bibliographies; one key in two of its files is ambiguous. */
  resolve(document: DocumentFacts, key: string): Resolution<BibliographyEntry> {
    const found = this.of(document).files.flatMap((file) => file.byKey.get(key) ?? []);
    const [first] = found;
    if (first === undefined) return { outcome: 'missing' };
    return found.length === 1 ? { outcome: 'found', target: first } : { outcome: 'ambiguous', candidates: found };
  }

  /** Every entry a document may cite, by file and place. */
  entriesOf(document: DocumentFacts): readonly BibliographyEntry[] {
    return this.of(document).files.flatMap(({ entries }) => entries);
  }

  /** The entry that is this document: by `citekey:`, else by address, DOI or title; null where none or several are. */
  entryOf(document: DocumentFacts): BibliographyEntry | null {
    if (document.citekey !== null) {
      const stated = this.resolve(document, document.citekey);
      if (stated.outcome === 'found') return stated.target;
    }
    const urls = document.url === null ? [] : [foldUrl(document.url)];
    const doi = /10\.\d{4,9}\/\S+/u.exec(document.url ?? '')?.[0].toLowerCase() ?? null;
    const title = document.title === null ? null : foldTitle(document.title);
    const candidates = this.of(document).files.flatMap((file) => this.identitiesOf(file));
    const byAddress = candidates.filter(
      ([, identity]) => urls.some((url) => identity.urls.includes(url)) || (doi !== null && identity.doi === doi),
    );
    if (byAddress.length > 0) return byAddress.length === 1 ? (byAddress[0]?.[0] ?? null) : null;
    // A title of one or two words ("Budget 2018") is many a work's.
    if (title === null || title.split(' ').length < 3) return null;
    const byTitle = candidates.filter(([, identity]) => identity.title === title);
    return byTitle.length === 1 ? (byTitle[0]?.[0] ?? null) : null;
  }

  /** The documents of the folder that an entry stands for. */
  documentsOf(entry: BibliographyEntry, documents: Iterable<DocumentFacts>): DocumentFacts[] {
    return [...documents].filter((document) => document.settings.indexed && this.entryOf(document) === entry);
  }

  private identitiesOf(file: BibliographyFile): readonly (readonly [BibliographyEntry, Identity])[] {
    let known = this.identities.get(file);
    if (known === undefined) {
      known = file.entries.map((entry) => [entry, identityOf(entry)] as const);
      this.identities.set(file, known);
    }
    return known;
  }

  private at(path: string | null): BibliographyFile | null {
    return path === null ? null : (this.byPath.get(path) ?? null);
  }
}

function statedNames(document: DocumentFacts): { name: string; span: Span }[] {
  const field = document.syntax.frontMatter?.fields.find(({ key }) => key === 'bibliography');
  if (field === undefined) return [];
  if (typeof field.value === 'string') return field.value.trim() === '' ? [] : [{ name: field.value.trim(), span: field.valueSpan }];
  return (field.items ?? []).flatMap(({ value, span }) =>
    typeof value === 'string' && value.trim() !== '' ? [{ name: value.trim(), span }] : [],
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The workspace folder's comparable URI with a final `/`: the document's own without its path. */
function rootOf(document: DocumentFacts): string {
  const uri = comparable(document.uri);
  const path = document.path.normalize('NFC');
  return uri.endsWith(`/${path}`) ? uri.slice(0, -path.length) : parent(uri);
}

function parent(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

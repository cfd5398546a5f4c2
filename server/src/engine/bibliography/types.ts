/** What a bibliography says: entries with their places at once, the fields of one entry when asked for. */
import type { SourceDocument, Span } from '../text';

/** One entry of a `.bib` or CSL-JSON file. Keys are compared as written, as Pandoc does. */
export interface BibliographyEntry {
  readonly key: string;
  /** The words of the key: `dhsc2018` in `@misc{dhsc2018,` or in `"id": "dhsc2018"` (without quotation marks). */
  readonly keySpan: Span;
  /** The whole entry, from `@` to its closing brace, or the JSON object. */
  readonly span: Span;
  /** In lower case: "misc", "article", "article-journal". */
  readonly type: string;
  readonly format: BibliographyFormat;
  readonly uri: string;
  /** The entry as written. */
  readonly raw: string;
  /** `@string` abbreviations of its file, lower case; empty for CSL-JSON. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

export type BibliographyFormat = 'bibtex' | 'csl-json';

/** An entry that cannot be read: one finding, and the other entries stand. */
export interface BibliographyProblem {
  readonly message: string;
  readonly span: Span;
}

export interface BibliographyFile {
  readonly uri: string;
  /** Relative to its workspace folder. */
  readonly path: string;
  readonly source: SourceDocument;
  readonly format: BibliographyFormat;
  /** By place. */
  readonly entries: readonly BibliographyEntry[];
  /** The first entry of each key. */
  readonly byKey: ReadonlyMap<string, BibliographyEntry>;
  readonly problems: readonly BibliographyProblem[];
}

/** A person by family and given name, or a body by its name alone (`given` null). */
export interface ReferenceName {
  readonly family: string;
  readonly given: string | null;
}

/** The fields of an entry in one form, LaTeX mark-up read; null where the entry does not say. */
export interface Reference {
  readonly key: string;
  readonly type: string;
  readonly title: string | null;
  readonly authors: readonly ReferenceName[];
  readonly editors: readonly ReferenceName[];
  /** "2018", "n.d." is left to the reader of null. */
  readonly year: string | null;
  /** ISO, as exact as the entry says: "2018", "2018-09" or "2018-09-18". */
  readonly date: string | null;
  /** Journal, newspaper, book or site the work stands in. */
  readonly container: string | null;
  readonly publisher: string | null;
  /** "12(3)", "Cm 9999", "HC 850". */
  readonly number: string | null;
  readonly pages: string | null;
  readonly url: string | null;
  readonly doi: string | null;
  readonly note: string | null;
}

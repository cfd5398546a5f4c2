/** What resolution works with: the date, place and currency a document or segment stands on. */
import type { Jurisdiction } from '../recognise';
import type { Span } from '../text';

export type DateEvidence =
  | 'front-matter'
  | 'source-block'
  | 'hansard-heading'
  | 'posted-on'
  | 'updated'
  | 'enacted'
  | 'source-line'
  | 'byline'
  | 'heading'
  | 'address'
  | 'dateline'
  | 'letter-head'
  | 'file-name'
  | 'given';

/** How sure evidence of a date is: a label, a dateline or a Hansard heading is high, a line of its own medium, a day of updating low. */
export type Confidence = 'high' | 'medium' | 'low';

/** The date every relative date of a document or segment counts from. Never today's date. */
export interface DocumentDate {
  /** ISO day. */
  readonly value: string;
  /** Where it stands in the text; null for a file name or a date given from outside. */
  readonly span: Span | null;
  readonly evidence: DateEvidence;
  /** Stated in front matter, a source block or from outside; anything else is inferred. */
  readonly certainty: 'stated' | 'inferred';
  readonly confidence: Confidence;
}

/** Who put a text out: an outlet, a department, an address. */
export interface DocumentSource {
  readonly name: string;
  readonly span: Span;
  readonly evidence: 'front-matter' | 'source-line' | 'title-tail' | 'letter-head' | 'address';
  readonly confidence: Confidence;
}

/** Where a text belongs. */
export type DocumentPlace = Omit<DocumentContext, 'date' | 'source'>;

export interface DocumentContext {
  readonly date: DocumentDate | null;
  readonly source: DocumentSource | null;
  readonly jurisdiction: Jurisdiction | null;
  /** How the jurisdiction is known: 'front-matter' | 'setting' | 'given', or the clue in words; null where not known. */
  readonly jurisdictionFrom: string | null;
  /** ISO 4217 of elided currencies and the bare `$`. */
  readonly currency: string | null;
}

/** An ordinary answer to "what does this name mean". */
export type Resolution<T> =
  | { readonly outcome: 'found'; readonly target: T }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly T[] };

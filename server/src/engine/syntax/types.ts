/** What a Markdown document says about its own structure. Plain data: no unist node leaves this folder. */
import type { Span } from '../text';

/**
 * The readable text of one block with an exact map back to the source.
 *
 * In `text`: a soft line break (with its quote prefix or indent) is one space; no-break and thin spaces are each U+00A0; full-width digits
 * are ASCII digits; entities and escapes are what they stand for; emphasis, link and span mark-up is gone; code, images, bare URLs,
 * citations and `[[id]]` without a label are one U+FFFC each; footnote markers, HTML tags, comments and superscript digits are gone
 * (superscript letters, as in 16<sup>th</sup>, stay); `<br>` is a space. Lone surrogates are U+FFFD.
 */
export interface Prose {
  readonly text: string;
  /** The source extent of the block's content. */
  readonly span: Span;
  /** The smallest source span whose reading is `text.slice(start, end)`; mark-up at its edges stays outside. */
  toSource(start: number, end: number): Span;
  /** The prose offset that `sourceOffset` falls on, or -1 where it stands in mark-up or outside. */
  fromSource(sourceOffset: number): number;
}

export type BlockKind = 'heading' | 'paragraph' | 'cell' | 'memo';

/** Whose words a block holds: the document's, a reader's comment (`<!-- comments -->`), or the annotator's (memo paragraphs of our notes). */
export type Voice = 'document' | 'reader' | 'annotator';

/** A block of prose. Tight list items, quotes, definition texts of footnotes that are not ours all give `paragraph`. */
export interface ProseBlock {
  readonly index: number;
  readonly kind: BlockKind;
  readonly prose: Prose;
  readonly voice: Voice;
  readonly inList: boolean;
  readonly inQuote: boolean;
  /** Index into `sections`, -1 before the first heading. */
  readonly section: number;
  /** Index into `segments`; every block has one. */
  readonly segment: number;
  /** Where the block is a table cell: indexes into `tables`, and its row (0 is the header) and column. */
  readonly cell: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
  } | null;
  /** Inside `<!-- furniture -->…<!-- /furniture -->`: nothing is recognised here. */
  readonly furniture: boolean;
}

/** A GFM table. `rows[0]` is the header; cells are block indexes, -1 where a row is short. */
export interface Table {
  readonly span: Span;
  readonly rows: readonly (readonly number[])[];
  /** The block index of the paragraph directly before or after the table that reads as its caption, else -1. */
  readonly caption: number;
}

/** A heading's section: from the heading to the next one of the same or a higher rank. */
export interface Section {
  readonly heading: string;
  readonly headingSpan: Span;
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly span: Span;
  readonly parent: number;
  /** GitHub's anchor: lower case, punctuation dropped, spaces to hyphens, `-1`, `-2` for repeats. */
  readonly slug: string;
}

/** One article of a file that holds several: from the line after one `Source:` line (or the start) to the next, or a heading with a `source` block. */
export interface Segment {
  readonly span: Span;
  /** From `Source: title | outlet` (the closing line) or a `source` block; null where the segment has neither. */
  readonly title: string | null;
  readonly outlet: string | null;
  /** From a `source` block, as written; null where it has none. */
  readonly speaker: string | null;
  readonly kind: string | null;
  readonly url: string | null;
  /** The `Source:` line or block. */
  readonly sourceSpan: Span | null;
}

/** A key of front matter or of a policy or source block, with exact spans; nested values keep theirs in `items`. */
export interface YamlField {
  readonly key: string;
  readonly keySpan: Span;
  /** As the core schema reads it: dates stay strings. */
  readonly value: unknown;
  readonly valueSpan: Span;
  /** For a list: each item with its span and, where the item is a map, its fields. */
  readonly items: readonly YamlItem[] | null;
  /** For a map: its fields. */
  readonly fields: readonly YamlField[] | null;
}

export interface YamlItem {
  readonly value: unknown;
  readonly span: Span;
  readonly fields: readonly YamlField[] | null;
}

export interface YamlError {
  readonly message: string;
  readonly span: Span;
}

/** YAML between the opening and closing `---`, or inside a fenced `policy` or `source` block. */
export interface YamlBlock {
  readonly span: Span;
  readonly contentSpan: Span;
  readonly fields: readonly YamlField[];
  readonly errors: readonly YamlError[];
}

export type AnnotationKind = 'figure' | 'date' | 'claim' | 'policy' | 'source' | 'note';

export interface AnnotationEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** The value with quotes removed; links and citations as written. */
  readonly value: string;
  readonly valueSpan: Span;
}

/** An evidence note, or one of the other spellings read into the same model. */
export interface Annotation {
  readonly kind: AnnotationKind;
  readonly form: 'footnote' | 'directive' | 'span' | 'link-title';
  /** Empty for forms without a label. */
  readonly label: string;
  readonly labelSpan: Span;
  /** The whole definition, memo paragraphs included; for inline forms the whole construct. */
  readonly span: Span;
  readonly gloss: string;
  readonly glossSpan: Span;
  readonly entries: readonly AnnotationEntry[];
  /** For the inline forms: the source span of the words annotated. */
  readonly targetSpan: Span | null;
}

/** A `[^label]` in the text. `defined` says whether any definition (ours or the document's own) of that label stands in the file. */
export interface Marker {
  readonly label: string;
  readonly span: Span;
  readonly labelSpan: Span;
  readonly block: number;
  readonly defined: boolean;
}

/** A footnote definition that belongs to the document, not to us. */
export interface ForeignNote {
  readonly label: string;
  readonly span: Span;
}

/** `[text](target "title")`, `![](…)`, `[text][ref]` resolved to its definition, or an autolink. */
export interface Link {
  readonly kind: 'link' | 'image' | 'autolink';
  readonly span: Span;
  readonly textSpan: Span;
  readonly text: string;
  /** As written, before the `#`, percent-decoded; empty for a link within the document. */
  readonly path: string;
  /** After the `#`, percent-decoded, or null. */
  readonly fragment: string | null;
  /** The whole target as written, with its span (in the definition for reference links). */
  readonly target: string;
  readonly targetSpan: Span;
  readonly title: string | null;
  readonly block: number;
}

/** `[[target#heading|label]]`. */
export interface WikiLink {
  readonly span: Span;
  readonly target: string;
  readonly targetSpan: Span;
  readonly heading: string | null;
  readonly label: string | null;
  readonly labelSpan: Span | null;
  readonly block: number;
}

/** One key of `[@dhsc2018, para 4; @nao2018]`; `groupSpan` is the whole bracket. */
export interface Citation {
  readonly key: string;
  /** `@key` without a locator. */
  readonly span: Span;
  readonly groupSpan: Span;
  readonly locator: string | null;
  readonly block: number;
}

/** A fenced ```` ```policy ```` or ```` ```source ```` block under a heading. */
export interface FencedBlock {
  readonly kind: 'policy' | 'source';
  readonly span: Span;
  readonly yaml: YamlBlock;
  /** The section it stands in, -1 for none. */
  readonly section: number;
}

/** `<!-- policy-ignore-next rule: reason -->`, `<!-- policy-ignore rule: reason -->`; several rules by comma; no rule means all. */
export interface Suppression {
  readonly scope: 'next' | 'block';
  readonly span: Span;
  readonly rules: readonly string[];
  readonly reason: string;
  /** The source span of the block whose findings it answers; null where nothing follows. */
  readonly target: Span | null;
}

export interface Region {
  readonly kind: 'furniture' | 'comments';
  readonly span: Span;
}

export interface DocumentSyntax {
  readonly frontMatter: YamlBlock | null;
  /** Offset of the first character after front matter's closing line (0 without front matter; 1 where a BOM stands first). */
  readonly bodyStart: number;
  readonly blocks: readonly ProseBlock[];
  readonly tables: readonly Table[];
  readonly sections: readonly Section[];
  readonly segments: readonly Segment[];
  readonly annotations: readonly Annotation[];
  readonly foreignNotes: readonly ForeignNote[];
  readonly markers: readonly Marker[];
  readonly links: readonly Link[];
  readonly wikiLinks: readonly WikiLink[];
  readonly citations: readonly Citation[];
  readonly fenced: readonly FencedBlock[];
  readonly suppressions: readonly Suppression[];
  readonly regions: readonly Region[];
  /** Source spans of code (blocks and inline), HTML and URLs: no completion, no marks here. */
  readonly opaque: readonly Span[];
  /** True where a size guard cut the reading short; what was read is still exact. */
  readonly partial: boolean;
}

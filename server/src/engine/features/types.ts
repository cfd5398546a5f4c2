/** Answers of the features in plain data: offsets and words, no protocol. */
import type { FileEdit } from '../rules';
import type { Span } from '../text';

/** A passage of a document. `select` is what the editor selects when it goes there; it lies inside `span`. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
  readonly select: Span;
}

/** A hover. Each line is one fact, already escaped Markdown; `plain` is the same without mark-up. At most twelve lines. */
export interface Card {
  readonly span: Span;
  readonly lines: readonly CardLine[];
  readonly actions: readonly CardAction[];
}

export interface CardLine {
  readonly markdown: string;
  readonly plain: string;
}

/** What a reader can do from a card, shown only where the client runs the command; `open` leads to a place in another file. */
export type CardAction =
  /** The command's arguments are the document and the place of the card, or of `at` (an offset of the same document), unless it has its own. */
  | { readonly title: string; readonly command: string; readonly at?: number; readonly arguments?: readonly unknown[] }
  | { readonly title: string; readonly open: { readonly uri: string; readonly offset: number } };

export interface Definition {
  /** The words the cursor stands on. */
  readonly origin: Span;
  readonly places: readonly Place[];
}

/** What another provider of the same editor already does. */
export interface NavigationOptions {
  /** Plain Markdown links and headings are followed and renamed elsewhere (VS Code's own Markdown support). */
  readonly markdownElsewhere: boolean;
}

/** The words a rename would replace, or one plain sentence why there is none. */
export type RenameAnswer =
  | { readonly span: Span; readonly placeholder: string; readonly message: null }
  | { readonly span: null; readonly placeholder: null; readonly message: string };

/** `write` where the thing gets its name. */
export interface HighlightAnswer {
  readonly span: Span;
  readonly kind: 'read' | 'write';
}

/** A policy or a document in a hierarchy. `key` is the policy's id, empty for a document. */
export interface HierarchyItem extends Place {
  readonly name: string;
  readonly detail: string;
  readonly key: string;
  readonly kind: 'policy' | 'document';
}

/** The other end, and where the citing document cites: always spans of the document that cites. */
export interface HierarchyCall {
  readonly item: HierarchyItem;
  readonly spans: readonly Span[];
}

/** Lines from 0, both included. */
export interface FoldAnswer {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'front-matter' | 'section' | 'article' | 'block' | 'notes' | 'note';
}

export interface LensAnswer {
  readonly span: Span;
  readonly title: string;
  /** What a click lists. */
  readonly places: readonly Place[];
}

export interface HintAnswer {
  /** Directly behind this offset. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

export type SymbolKind = 'heading' | 'policy' | 'note' | 'source' | 'document';

export interface SymbolNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly uri: string;
  readonly span: Span;
  readonly select: Span;
  readonly children: readonly SymbolNode[];
}

export interface LinkAnswer {
  readonly span: Span;
  /** A URI: `https:` for Acts, the file for policies. */
  readonly target: string;
  readonly tooltip: string;
}

export interface CompletionItem {
  readonly label: string;
  readonly kind: 'policy' | 'file' | 'heading' | 'value' | 'key' | 'citation';
  readonly detail: string;
  /** Shown beside the label of every row; `detail` where there is none. */
  readonly beside?: string;
  /** Markdown, escaped; empty where there is none or where `subject` gives it later. */
  readonly documentation: string;
  readonly filterText: string;
  readonly sortText: string;
  /** Replaces `span`, which covers what was typed and a following `]]`, `]` or `)`. */
  readonly span: Span;
  readonly newText: string;
  /** The policy (by id) or bibliography entry that the item stands for, for its documentation. */
  readonly subject?: string;
  /** The one that is most likely meant. */
  readonly preselect?: boolean;
}

export type MarkType = 'money' | 'percent' | 'quantity' | 'date' | 'policy' | 'reference';

/** A tinted passage, within one line. `inferred`: a value that hangs on something the text does not say; `candidate`: looks like a policy. */
export interface Mark {
  readonly span: Span;
  readonly type: MarkType;
  readonly modifiers: readonly ('inferred' | 'candidate')[];
}

/** A row of a view. Labels are plain text. */
export interface ViewRow {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: string;
  readonly place: { readonly uri: string; readonly span: Span } | null;
  readonly children: readonly ViewRow[];
  readonly context: string;
}

/** An edit, or one plain sentence why there is none. */
export type EditAnswer =
  | { readonly edits: readonly FileEdit[]; readonly message: null }
  | { readonly edits: null; readonly message: string };

export interface DocumentStatusAnswer {
  readonly label: string;
  readonly tooltip: string;
  readonly date: string | null;
  readonly span: Span | null;
}

export interface PolicyCandidateAnswer {
  readonly title: string;
  readonly mentions: number;
  readonly documents: number;
  readonly similar: readonly string[];
  /** Relative to the workspace folder. */
  readonly file: string;
}

/** A row of the evidence table (`product.md`, "Views"), then where it stands and its value. Empty string: not known. */
export interface EvidenceRow {
  readonly left: string;
  readonly text: string;
  readonly right: string;
  /** Number as printed by the value: a single number, or `min–max` for a range; an ISO interval for a date. */
  readonly value: string;
  readonly unit: string;
  readonly per: string;
  readonly period: string;
  readonly basis: string;
  readonly money: string;
  readonly policy: string;
  readonly speaker: string;
  readonly document: string;
  readonly date: string;
  readonly source: string;
  /** `detected`, `noted`. */
  readonly state: string;
  readonly path: string;
  /** Line from 1, for people. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** The value object of the stream (`cli.md`). */
  readonly mention: unknown;
}

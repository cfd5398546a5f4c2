/** What is known of each file and of the folder as a whole. Everything here is immutable. */
import type { DateMention, FigureMention, Jurisdiction, Mention, PolicyMention } from '../recognise';
import type { DocumentContext, Resolution } from '../resolve';
import type { Annotation, DocumentSyntax, Marker, YamlBlock, YamlField, YamlItem } from '../syntax';
import type { SourceDocument, Span } from '../text';
import type { Bibliographies } from './bibliographies';
import type { Decisions } from './decisions';
import type { EvidenceIndex } from './evidence-index';
import type { FigureIndex } from './figure-index';
import type { FigureTable, OfficialFigures } from './official-figures';
import type { PolicyName } from './policy-names';
import type { RegisterName } from './register';

export const DOCUMENT_KINDS = [
  'speech',
  'written-statement',
  'debate',
  'press',
  'report',
  'green-paper',
  'white-paper',
  'budget',
  'note',
  'brief',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** `own` is the researcher's own writing (kind note or brief), `register` a policy file, `verbatim` everything else. */
export type DocumentRole = 'verbatim' | 'own' | 'register';

/** Settings that decide the facts of one document; the host works them out from configuration and path. */
export interface DocumentSettings {
  readonly jurisdiction: Jurisdiction | null;
  /** From `kinds` in the configuration (globs over the path); front matter wins over it. */
  readonly kind: DocumentKind | null;
  /** False for documents outside every workspace folder or in a folder that was not adopted: single-file features only. */
  readonly indexed: boolean;
  /** Bibliography files by path relative to the workspace folder, for documents that name none themselves. */
  readonly bibliography?: readonly string[];
  /** Where new notes are written: at the end of the document (where absent), or behind the marker's paragraph. */
  readonly notes?: 'end' | 'paragraph';
}

export interface PolicyAlias {
  readonly name: string;
  /** Span of the words in front matter. */
  readonly span: Span;
  /** Inclusive months or days, ISO prefix as written (`2010-06`); null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly weak: boolean;
}

/** One policy, from a `type: policy` file or a fenced `policy` block. */
export interface PolicyDefinition {
  readonly id: string;
  /** Span of the `id:` value, else of the title, else of the block. */
  readonly idSpan: Span;
  /** False where the id is the file name or the heading's slug. */
  readonly idStated: boolean;
  readonly title: string;
  /** Span of the `title:` value, else of the heading or the block: where "go to definition" lands. */
  readonly titleSpan: Span;
  readonly aliases: readonly PolicyAlias[];
  /** green-paper, white-paper, fund, … as stated or guessed from the title; null where neither. */
  readonly kind: string | null;
  readonly status: string | null;
  readonly owner: string | null;
  readonly announced: string | null;
  readonly due: string | null;
  readonly published: string | null;
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
  readonly parent: string | null;
  readonly legislation: string | null;
  readonly url: string | null;
  readonly uri: string;
  /** The front matter or fenced block. */
  readonly yaml: YamlBlock;
  readonly fenced: boolean;
}

/** A note and what it annotates. */
export interface AnnotationTarget {
  readonly annotation: Annotation;
  readonly markers: readonly Marker[];
  /** Mentions it annotates (figure, date), one per marker that found its token. */
  readonly mentions: readonly (FigureMention | DateMention)[];
  /** Sentences it annotates (claim, policy, source, note), as source spans, one per marker. */
  readonly sentences: readonly Span[];
  /** Markers that found nothing to annotate: no token touches, or the quoted words are not there exactly once. */
  readonly orphans: readonly Marker[];
}

/** All that one file says. Depends on text, path, tables and settings only. */
export interface DocumentFacts {
  readonly uri: string;
  /** Relative to its workspace folder, `/` between parts, NFC; the file name alone for a document outside. */
  readonly path: string;
  readonly source: SourceDocument;
  readonly settings: DocumentSettings;
  readonly syntax: DocumentSyntax;
  readonly role: DocumentRole;
  readonly kind: DocumentKind | 'policy' | null;
  /** `type: document` or `type: policy` of the front matter. */
  readonly declared: 'document' | 'policy' | null;
  readonly title: string | null;
  readonly speaker: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** The key under which the document is cited, as its front matter says. */
  readonly citekey: string | null;
  readonly context: DocumentContext;
  /** One per segment: its own date where it has one, else null (never another article's); jurisdiction and currency as the document's. A file with a single segment has the document's context. */
  readonly segments: readonly DocumentContext[];
  /** Everything recognised without the register, by start: figures, dates, Acts, bodies, posts, events, citations and policy candidates. */
  readonly mentions: readonly Mention[];
  readonly policies: readonly PolicyDefinition[];
  readonly notes: readonly AnnotationTarget[];
}

/** A mention with the document it stands in. */
export interface Located<M> {
  readonly document: DocumentFacts;
  readonly mention: M;
}

/** A policy's name written as a key or `[[id]]`, with the document it stands in. */
export interface LocatedName {
  readonly document: DocumentFacts;
  readonly name: PolicyName;
}

/** Where a link or wiki link leads. */
export type LinkTarget =
  | { readonly kind: 'policy'; readonly policy: PolicyDefinition }
  | {
      readonly kind: 'document';
      readonly document: DocumentFacts;
      readonly span: Span;
    }
  | { readonly kind: 'file'; readonly uri: string };

/** An immutable view of the workspace at one moment. */
export interface Snapshot {
  /** Grows by one with every `apply`. */
  readonly revision: number;
  /** Indexed and open documents, by URI. */
  readonly documents: ReadonlyMap<string, DocumentFacts>;
  /** Every policy by id (lower case); two definitions of one id are both listed. */
  readonly policies: ReadonlyMap<string, readonly PolicyDefinition[]>;
  /** All mentions of a document by start, register mentions included: longest first, then register, legislation, organisation, candidate. */
  mentions(uri: string): readonly Mention[];
  /** Marked, unmarked and oblique mentions of a policy in all indexed documents, by path and start; the definition itself is not one. */
  policyMentions(id: string): readonly Located<Mention>[];
  /** Oblique mentions that may mean a policy but are not certain, by path and start. */
  perhapsMentions(id: string): readonly Located<Mention>[];
  /** Keys of front matter and notes, and wiki links, that name a policy, by path and start. */
  policyNames(id: string): readonly LocatedName[];
  /** The policy such a name means, where it is certain. */
  policyOfName(document: DocumentFacts, name: PolicyName): PolicyDefinition | null;
  /** The policy that a mention of this document means, where it is certain. */
  policyOf(document: DocumentFacts, mention: Mention): PolicyDefinition | null;
  /** Resolves `[[target]]`, `policy:` and `supersedes:` values: an id, an alias, a title or a file name. */
  resolvePolicy(name: string): Resolution<PolicyDefinition>;
  /** The candidates of an oblique mention ("the green paper"), best first; one is certain, several are "perhaps". */
  obliqueCandidates(document: DocumentFacts, mention: PolicyMention): readonly PolicyDefinition[];
  /** Resolves a relative link from a document, by URI: file, folder-relative, with or without `.md`. */
  resolveLink(from: DocumentFacts, path: string, fragment: string | null): Resolution<LinkTarget>;
  resolveWikiLink(from: DocumentFacts, target: string, heading: string | null): Resolution<LinkTarget>;
  /** Titles and aliases of the register that are this name, folded; time-relative aliases are none. */
  policiesCalled(name: string): readonly RegisterName[];
  /** Policies that this one supersedes, by its own word or by theirs. */
  predecessorsOf(policy: PolicyDefinition): readonly PolicyDefinition[];
  /** Policies that supersede this one, by its own word or by theirs. */
  successorsOf(policy: PolicyDefinition): readonly PolicyDefinition[];
  /** The id or alias nearest to a mistyped name, within `limit` edits (by default two, one for short words). */
  nearPolicyName(word: string, limit?: number): string | null;
  /** What the evidence notes of all documents state, by quantity and policy. */
  readonly evidence: EvidenceIndex;
  /** The policy that a `policy:` value of this document means: a link's target, an id, a title or an alias; null where none or several. */
  policyNamed(from: DocumentFacts, value: string): PolicyDefinition | null;
  /** Figures and policy candidates of indexed documents, by value and by name. */
  readonly figures: FigureIndex;
  /** The researcher's own tables of official figures. */
  readonly official: OfficialFigures;
  /** URIs of every known file of the workspace, Markdown or not (for links), normalised. */
  readonly files: ReadonlySet<string>;
  /** Citation keys to entries, and documents to entries. */
  readonly bibliography: Bibliographies;
  /** What people decided once and for all. */
  readonly decisions: Decisions;
  /** The text of any file that was read: document, bibliography or decisions. */
  sourceOf(uri: string): SourceDocument | null;
  /** Documents whose findings may differ from those of `before`. */
  changedSince(before: Snapshot): readonly string[];
}

/** What happened to the files, in any order; the state depends only on the last word about each URI. */
export type Change =
  /** A document, a bibliography or a decisions file: its name says which. */
  | {
      readonly type: 'put';
      readonly document: SourceDocument;
      readonly path: string;
      readonly settings: DocumentSettings;
    }
  | { readonly type: 'delete'; readonly uri: string }
  /** A table of official figures as it stands now. */
  | { readonly type: 'figures'; readonly table: FigureTable }
  /** A file that is not read but may be linked to. */
  | { readonly type: 'known'; readonly uris: readonly string[] }
  | { readonly type: 'unknown'; readonly uris: readonly string[] };

export interface Engine {
  apply(changes: readonly Change[]): Snapshot;
  snapshot(): Snapshot;
}

export type { YamlBlock, YamlField, YamlItem };

/** What a rule is and what it may report. */

import type * as z from 'zod';
import type { Span, TextEdit } from '../text';
import type { DocumentFacts, DocumentKind, DocumentRole, Snapshot } from '../workspace';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type SeveritySetting = Severity | 'off';
/** A: decidable from the text or a closed table. B: exact once an annotation, front matter or register fact exists. C: heuristic, off by default. */
export type PrecisionClass = 'A' | 'B' | 'C';

export type FileEdit =
  | {
      readonly type: 'edit';
      readonly uri: string;
      readonly edits: readonly TextEdit[];
    }
  /** Refused by the editor where the file exists. */
  | { readonly type: 'create'; readonly uri: string; readonly text: string }
  /** Last of its fix: what the file says stands elsewhere by then. */
  | { readonly type: 'delete'; readonly uri: string };

export interface Fix {
  /** "Note as printed" */
  readonly title: string;
  /** May be worked out when it is read: a fix that reaches through the folder costs nothing until it is wanted. */
  readonly edits: readonly FileEdit[];
  /** At most one fix of a finding is preferred: the one that "fix all" takes. */
  readonly preferred: boolean;
  /** True where somebody has to look first ("Note as printed", an empty note): left out by fix-all on save and by `check --fix`. */
  readonly manual?: boolean;
}

export interface RelatedPassage {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly RelatedPassage[];
  readonly fixes: readonly Fix[];
  /** Web furniture and the like: shown faded, not listed as a problem. */
  readonly unnecessary: boolean;
}

/** What a rule reports before the shelf adds its id and severity. */
export interface Report {
  readonly message: string;
  readonly span: Span;
  readonly related?: readonly RelatedPassage[];
  readonly fixes?: readonly Fix[];
  readonly unnecessary?: boolean;
  /** For a milder case of the rule: never louder than this, whatever is set. */
  readonly severity?: Severity;
}

export interface RuleContext<O = Readonly<Record<string, unknown>>> {
  readonly document: DocumentFacts;
  readonly snapshot: Snapshot;
  /** ISO day for rules about deadlines: the document's own date for verbatim kinds, else the configured or given day; null where none is known. */
  readonly asOf: string | null;
  /** The rule's options, checked by its schema and complete: what is not set has its default. */
  readonly options: O;
  report(report: Report): void;
}

export interface Rule {
  /** Equals the file name; never changes once published. */
  readonly id: string;
  /** One sentence for the index of rules. */
  readonly summary: string;
  readonly severity: SeveritySetting;
  readonly precision: PrecisionClass;
  /** Whether any of its findings can carry a fix. */
  readonly fixable: boolean;
  /** Whether it looks beyond the document (links, register): such findings are renewed when other files change. */
  readonly scope: 'document' | 'workspace';
  /** Whose documents it speaks about; all where absent. Rules that ask for a source or a label never speak about verbatim ones. */
  readonly roles?: readonly DocumentRole[];
  /** Each field has a default and a description; absent where the rule has no options. */
  readonly options?: z.ZodObject;
  check(context: RuleContext): void;
}

export type Severities = Readonly<Partial<Record<string, SeveritySetting>>>;

/** A kind of document, or all of one role. */
export type Profile = DocumentKind | DocumentRole;

/** Settings of the shelf: severity per rule id; ids not named keep their default. */
export interface RuleSettings {
  readonly severities: Severities;
  /** Severities for kinds of documents: the kind wins over the role, both over `severities`. */
  readonly profiles?: Readonly<Partial<Record<Profile, Severities>>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  readonly asOf: string | null;
}

/** What a rule is and what it may report. */

import type { Span, TextEdit } from '../text';
import type { DocumentFacts, Snapshot } from '../workspace';

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
  | { readonly type: 'create'; readonly uri: string; readonly text: string };

export interface Fix {
  /** "Note as printed" */
  readonly title: string;
  readonly edits: readonly FileEdit[];
  /** At most one fix of a finding is preferred. */
  readonly preferred: boolean;
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
}

export interface RuleContext {
  readonly document: DocumentFacts;
  readonly snapshot: Snapshot;
  /** ISO day for rules about deadlines: the document's own date for verbatim kinds, else the configured or given day; null where none is known. */
  readonly asOf: string | null;
  /** The rule's options, already checked by its schema. */
  readonly options: Readonly<Record<string, unknown>>;
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
  check(context: RuleContext): void;
}

/** Settings of the shelf: severity per rule id; ids not named keep their default. */
export interface RuleSettings {
  readonly severities: Readonly<Partial<Record<string, SeveritySetting>>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly asOf: string | null;
}

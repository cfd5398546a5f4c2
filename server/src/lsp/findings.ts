/** Findings per document, kept until something they hang on changes, with the result id that pull diagnostics ask for. */
import type { Diagnostic } from 'vscode-languageserver';
import { createShelf, type DocumentFacts, type Finding, isOnlyFaded, LineIndex, type RuleSettings, type Snapshot } from '../engine';
import { relativePath } from '../folder';
import type { Session } from './session';
import { toDiagnostic } from './to-lsp';

export interface FindingsEntry {
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  /** Changes only when the diagnostics do. */
  readonly resultId: string;
}

export class FindingsStore {
  private readonly entries = new Map<string, FindingsEntry & { readonly printed: string }>();
  private readonly stale = new Set<string>();
  private count = 0;
  private readonly shelf = createShelf({
    now: () => performance.now(),
    onLeftOut: (rule, document, reason) =>
      this.session.log.error(`The rule ${rule} is left out for ${relativePath(document.uri, null)} until its text changes: ${reason}`),
  });

  constructor(private readonly session: Session) {}

  /** These documents are looked at again when next asked for. */
  invalidate(uris: readonly string[]): void {
    for (const uri of uris) this.stale.add(uri);
  }

  invalidateAll(): void {
    for (const uri of this.entries.keys()) this.stale.add(uri);
  }

  of(document: DocumentFacts, snapshot: Snapshot): FindingsEntry {
    const kept = this.entries.get(document.uri);
    if (kept !== undefined && !this.stale.has(document.uri)) return kept;
    this.stale.delete(document.uri);
    const all = this.shelf.check(snapshot, document.uri, this.session.rulesOf(document));
    // An editor that cannot fade a passage would underline it: there it is left alone.
    const findings = this.session.abilities.diagnosticTags ? all : all.filter((finding) => !isOnlyFaded(finding));
    const diagnostics = findings.map((finding) => toDiagnostic(this.session, document, finding));
    return this.keep(document.uri, findings, diagnostics);
  }

  /** The findings of a document in any snapshot, without keeping them. */
  check(snapshot: Snapshot, uri: string, settings: RuleSettings): readonly Finding[] {
    return this.shelf.check(snapshot, uri, settings);
  }

  /** The refused settings of a configuration file, as diagnostics of that file. */
  ofConfig(uri: string): FindingsEntry {
    const folder = this.session.folderOf(uri);
    const loaded = folder?.configs.find((config) => config.uri === uri);
    const lines = new LineIndex(loaded?.text ?? '');
    const diagnostics: Diagnostic[] = (loaded?.problems ?? []).map((problem) => ({
      range: lines.rangeOf(problem.span),
      severity: 1,
      code: 'config-invalid',
      source: 'greenpaper',
      message: problem.message,
    }));
    return this.keep(uri, [], diagnostics);
  }

  /** What of a bibliography or a decisions file cannot be read. */
  ofCompanion(uri: string, snapshot: Snapshot): FindingsEntry {
    const bibliography = snapshot.bibliography.files.get(uri);
    const file = bibliography ?? snapshot.decisions.files.get(uri);
    const code = bibliography === undefined ? 'decisions-invalid' : 'bibliography-invalid';
    const diagnostics: Diagnostic[] = (file?.problems ?? []).map(({ message, span }) => ({
      range: file?.source.lines.rangeOf(span) ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      severity: 1,
      code,
      source: 'greenpaper',
      message,
    }));
    return this.keep(uri, [], diagnostics);
  }

  /** A document that is gone is reported once more, empty. */
  forget(uri: string): void {
    this.entries.delete(uri);
    this.stale.delete(uri);
  }

  private keep(uri: string, findings: readonly Finding[], diagnostics: readonly Diagnostic[]): FindingsEntry {
    const printed = JSON.stringify(diagnostics);
    const before = this.entries.get(uri);
    this.count += before?.printed === printed ? 0 : 1;
    const resultId = before?.printed === printed ? before.resultId : `${this.count}`;
    const entry = { findings, diagnostics, resultId, printed };
    this.entries.set(uri, entry);
    return entry;
  }
}

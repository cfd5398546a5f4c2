/** Diagnostics by pull (document and workspace, with result ids) and, for clients without pull, by push. Never both. */
import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { DocumentFacts, Snapshot } from '../engine';
import { isConfig, normaliseUri } from '../folder';
import type { FindingsEntry, FindingsStore } from './findings';
import { guard } from './guard';
import type { Session } from './session';

/** Events within this time are reported together. */
const QUIET_MS = 150;

export class Diagnostics {
  /** URIs for which the client now holds diagnostics that a workspace pull must be able to clear. */
  private readonly reported = new Set<string>();
  private waiting: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly pushed = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
    private readonly store: FindingsStore,
  ) {}

  register(): void {
    if (!this.session.abilities.pullDiagnostics) return;
    const { log } = this.session;
    this.connection.languages.diagnostics.on(
      guard<DocumentDiagnosticParams, DocumentDiagnosticReport>(
        'Diagnostics',
        log,
        { kind: DocumentDiagnosticReportKind.Full, items: [] },
        async ({ textDocument, previousResultId }) => {
          await this.session.settled();
          const entry = this.entryOf(normaliseUri(textDocument.uri));
          if (entry === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
          if (entry.resultId === previousResultId) {
            return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: entry.resultId };
          }
          return { kind: DocumentDiagnosticReportKind.Full, resultId: entry.resultId, items: [...entry.diagnostics] };
        },
      ),
    );
    this.connection.languages.diagnostics.onWorkspace((params, token, _work, partial) => this.workspace(params, token, partial));
  }

  /** Something changed: open pulls look again, clients without pull are sent what differs. */
  changed(): void {
    if (this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      if (this.session.abilities.pullDiagnostics) this.wake();
      else this.push();
    }, QUIET_MS);
  }

  /** Settings changed, or the first load ended: document pulls are asked for again. */
  refresh(): void {
    this.changed();
    if (this.session.abilities.pullDiagnostics && this.session.abilities.refreshDiagnostics) {
      void this.connection.languages.diagnostics.refresh().catch(() => {});
    }
  }

  dispose(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.wake();
  }

  /** Stays open until something changes; unchanged files are not repeated. */
  private async workspace(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(params.previousResultIds.map(({ uri, value }) => [normaliseUri(uri), value]));
    for (const uri of known.keys()) this.reported.add(uri);
    await this.session.settled();
    const items = await this.reports(known, token);
    if (items.length > 0 || token.isCancellationRequested) return { items };
    await this.nextChange(token);
    if (token.isCancellationRequested) return { items: [] };
    const later = await this.reports(known, token);
    if (partial === undefined) return { items: later };
    if (later.length > 0) partial.report({ items: later });
    return { items: [] };
  }

  private async reports(known: ReadonlyMap<string, string>, token: CancellationToken): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const snapshot = this.session.snapshot();
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const seen = new Set<string>();
    let checked = 0;
    for (const uri of this.inScope(snapshot)) {
      if (token.isCancellationRequested) return items;
      seen.add(uri);
      const entry = this.entryOf(uri);
      if (entry === null || known.get(uri) === entry.resultId) continue;
      // A clean file that the client knows nothing of needs no word.
      if (entry.diagnostics.length === 0 && !known.has(uri)) continue;
      this.reported.add(uri);
      items.push({
        kind: DocumentDiagnosticReportKind.Full,
        uri: this.session.clientUri(uri),
        version: this.session.version(uri),
        resultId: entry.resultId,
        items: [...entry.diagnostics],
      });
      checked += 1;
      if (checked % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    for (const uri of this.reported) {
      if (seen.has(uri)) continue;
      this.reported.delete(uri);
      this.store.forget(uri);
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri: this.session.clientUri(uri), version: null, items: [] });
    }
    return items;
  }

  private push(): void {
    const snapshot = this.session.snapshot();
    const seen = new Set<string>();
    for (const uri of this.inScope(snapshot)) {
      const entry = this.entryOf(uri);
      if (entry === null) continue;
      seen.add(uri);
      const version = this.session.version(uri);
      const mark = `${entry.resultId}/${this.session.abilities.versionedDiagnostics ? version : ''}`;
      if (this.pushed.get(uri) === mark || (entry.diagnostics.length === 0 && !this.pushed.has(uri))) continue;
      this.pushed.set(uri, mark);
      void this.connection.sendDiagnostics({
        uri: this.session.clientUri(uri),
        diagnostics: [...entry.diagnostics],
        ...(version !== null && this.session.abilities.versionedDiagnostics ? { version } : {}),
      });
    }
    for (const uri of this.pushed.keys()) {
      if (seen.has(uri)) continue;
      this.pushed.delete(uri);
      this.store.forget(uri);
      void this.connection.sendDiagnostics({ uri: this.session.clientUri(uri), diagnostics: [] });
    }
  }

  /** Open documents always; closed ones where the scope says so: by default the register, own writing and configuration. */
  private *inScope(snapshot: Snapshot): Generator<string> {
    for (const document of snapshot.documents.values()) {
      if (this.session.isOpen(document.uri) || this.reportsClosed(document)) yield document.uri;
    }
    for (const folder of this.session.folders) for (const config of folder.configs) yield config.uri;
    yield* snapshot.bibliography.files.keys();
    yield* snapshot.decisions.files.keys();
  }

  private reportsClosed(document: DocumentFacts): boolean {
    if (!document.settings.indexed) return false;
    const scope = this.session.folderOf(document.uri)?.configOf(document.path).diagnostics.scope ?? 'auto';
    if (scope === 'open') return false;
    return scope === 'all' || document.role !== 'verbatim';
  }

  private entryOf(uri: string): FindingsEntry | null {
    if (isConfig(uri)) return this.store.ofConfig(uri);
    const snapshot = this.session.snapshot();
    const document = snapshot.documents.get(uri);
    if (document !== undefined) return this.store.of(document, snapshot);
    return snapshot.sourceOf(uri) === null ? null : this.store.ofCompanion(uri, snapshot);
  }

  private nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const cancellation = token.onCancellationRequested(() => done());
      const done = () => {
        cancellation.dispose();
        this.waiting = this.waiting.filter((other) => other !== done);
        resolve();
      };
      this.waiting.push(done);
    });
  }

  private wake(): void {
    for (const done of [...this.waiting]) done();
  }
}

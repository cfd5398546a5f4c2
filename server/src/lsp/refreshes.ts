/** Tells the client to ask again for what it drew on open documents, where a change elsewhere altered it. */
import type { Connection } from 'vscode-languageserver';
import type { Session } from './session';

export class Refreshes {
  private readonly touched = new Set<string>();
  /** The editor's version of each open document when it was last noted: one that grew was edited there, and the editor asks by itself. */
  private readonly versions = new Map<string, number | null>();

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {}

  note(changed: readonly string[]): void {
    for (const uri of changed) if (this.session.isOpen(uri)) this.touched.add(uri);
  }

  /** One request of each kind at most, and none for what the client draws anew anyway. */
  send(): void {
    const { abilities } = this.session;
    const edited = new Set([...this.touched].filter((uri) => this.versions.get(uri) !== this.session.version(uri)));
    const elsewhere = [...this.touched].some((uri) => !edited.has(uri));
    const onRegister = this.session.openUris().some((uri) => (this.session.snapshot().documents.get(uri)?.policies.length ?? 0) > 0);
    const any = this.touched.size > 0;
    this.touched.clear();
    this.versions.clear();
    for (const uri of this.session.openUris()) this.versions.set(uri, this.session.version(uri));
    const { semanticTokens, inlayHint } = this.connection.languages;
    if (elsewhere && abilities.refreshTokens) void semanticTokens.refresh().catch(() => {});
    if (elsewhere && abilities.refreshHints) void inlayHint.refresh().catch(() => {});
    if (any && onRegister && abilities.refreshLenses) void this.connection.sendRequest('workspace/codeLens/refresh').catch(() => {});
  }
}

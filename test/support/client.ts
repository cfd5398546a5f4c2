/** A real client over stdio: the built server as a child process, answers awaited by name, no sleeps. */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Diagnostic, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';

export interface ClientSetup {
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly capabilities?: Record<string, unknown>;
  readonly initializationOptions?: Record<string, unknown>;
  readonly settings?: Record<string, unknown>;
  /** A recorded `initialize`: replaces all that is sent but the folder. */
  readonly params?: (folder: string) => Record<string, unknown>;
  /** Another build of the command line than the one in `dist`. */
  readonly cli?: string;
}

/** What VS Code says it can do, as far as the server looks. */
export const PULLING = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } }, isPreferredSupport: true },
  },
  window: { workDoneProgress: true },
};

/** A plain client of an older day: push diagnostics, locations, plain text. */
export const PUSHED = { workspace: {}, textDocument: { publishDiagnostics: { relatedInformation: true } } };

export class TestClient {
  readonly folder: string;
  readonly published = new Map<string, readonly Diagnostic[]>();
  readonly registrations: string[] = [];
  readonly progress: string[] = [];
  readonly logged: string[] = [];
  private waiting: (() => void)[] = [];

  private constructor(
    readonly connection: MessageConnection,
    readonly process: ChildProcess,
    folder: string,
    readonly initialized: InitializeResult,
  ) {
    this.folder = folder;
  }

  static async start({
    files,
    capabilities = PULLING,
    initializationOptions,
    settings = {},
    params,
    cli = 'dist/cli.js',
  }: ClientSetup): Promise<TestClient> {
    const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-protocol-')));
    for (const [name, content] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      if (name.endsWith('/')) fs.mkdirSync(path.join(folder, name), { recursive: true });
      else fs.writeFileSync(path.join(folder, name), content);
    }
    const child = spawn(process.execPath, [path.resolve(cli), 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const early: ((client: TestClient) => void)[] = [];
    let made: TestClient | null = null;
    const tell = (what: (client: TestClient) => void): void => {
      if (made === null) early.push(what);
      else what(made);
    };
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) =>
      tell((client) => client.note(() => client.published.set(uri, diagnostics))),
    );
    connection.onNotification('window/logMessage', ({ message }: { message: string }) =>
      tell((client) => client.note(() => client.logged.push(message))),
    );
    connection.onNotification('greenpaper/changed', () => tell((client) => client.note(() => {})));
    connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) =>
      tell((client) => client.note(() => client.progress.push(value.kind))),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      tell((client) => client.note(() => client.registrations.push(...registrations.map(({ method }) => method))));
      return null;
    });
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
    connection.onRequest('workspace/diagnostic/refresh', () => {
      tell((client) => client.note(() => {}));
      return null;
    });
    connection.onRequest('workspace/semanticTokens/refresh', () => null);
    connection.listen();
    const uri = URI.file(folder).toString();
    const initialized: InitializeResult = await connection.sendRequest(
      'initialize',
      params?.(folder) ?? {
        processId: process.pid,
        rootUri: uri,
        workspaceFolders: [{ uri, name: 'test' }],
        capabilities,
        ...(initializationOptions === undefined ? {} : { initializationOptions }),
      },
    );
    made = new TestClient(connection, child, folder, initialized);
    for (const what of early) what(made);
    await connection.sendNotification('initialized', {});
    return made;
  }

  uri(name: string): string {
    return URI.file(path.join(this.folder, name)).toString();
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  async open(name: string, text = fs.readFileSync(path.join(this.folder, name), 'utf8')): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri: this.uri(name),
        languageId: /\.(?:csv|bib|json|ya?ml|txt)$/u.test(name) ? 'plaintext' : 'markdown',
        version: 1,
        text,
      },
    });
  }

  async edit(name: string, version: number, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(name), version },
      contentChanges: [{ text }],
    });
  }

  /** Waits until something the server sent makes `test` true. */
  async until(test: () => boolean): Promise<void> {
    while (!test()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Shuts down as the protocol asks, and gives the exit code. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.request('shutdown', undefined);
    await this.connection.sendNotification('exit');
    const code = await exited;
    this.connection.dispose();
    fs.rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  private note(what: () => unknown): void {
    what();
    const woken = this.waiting;
    this.waiting = [];
    for (const wake of woken) wake();
  }
}

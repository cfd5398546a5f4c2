/** Wires one connection: initialise, capabilities, text synchronisation, folders, settings and every handler. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../engine';
import { Folder, folderUri } from '../folder';
import { abilitiesOf } from './client-capabilities';
import { FIX_ALL_KIND, registerCodeActions } from './code-actions';
import { COMPLETION_TRIGGERS, registerCompletion } from './completion';
import { Diagnostics } from './diagnostics';
import { FindingsStore } from './findings';
import type { Log } from './guard';
import { registerHierarchies } from './hierarchy';
import { registerHover } from './hover';
import { registerLensesAndHints } from './lenses-and-hints';
import { registerNavigation } from './navigation';
import { OFFER_KINDS } from './offers';
import { Refreshes } from './refreshes';
import { registerRename } from './rename';
import { registerSemanticTokens, TOKEN_LEGEND } from './semantic-tokens';
import { type FileEvent, Session } from './session';
import { registerStructure } from './structure';
import { registerViews } from './views';

const EVENT_TYPES: Record<FileChangeType, FileEvent['type']> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Starts serving. `hostOf` chooses where files come from, once the client has said what it can do; `rulePages` is where findings lead when the client names no place of its own. */
export function serve(
  connection: Connection,
  version: string,
  hostOf: (params: InitializeParams) => Host,
  rulePages: string | null = null,
): void {
  const buffers = new TextDocuments(TextDocument);
  const log: Log = {
    error: (message) => connection.console.error(message),
    info: (message) => connection.console.info(message),
  };
  let started: Started | null = null;

  connection.onInitialize((params): InitializeResult => {
    const session = new Session(hostOf(params), abilitiesOf(params, rulePages), log);
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri === null ? [] : [params.rootUri]);
    session.folders = folders.map((uri) => new Folder(folderUri(uri), session.host));
    started = start(connection, session, buffers);
    return {
      serverInfo: { name: 'greenpaper', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        documentLinkProvider: { resolveProvider: false },
        completionProvider: { triggerCharacters: COMPLETION_TRIGGERS, resolveProvider: true },
        declarationProvider: true,
        typeDefinitionProvider: true,
        documentHighlightProvider: true,
        renameProvider: session.abilities.prepareRename ? { prepareProvider: true } : true,
        typeHierarchyProvider: true,
        callHierarchyProvider: true,
        selectionRangeProvider: true,
        foldingRangeProvider: true,
        codeLensProvider: { resolveProvider: false },
        inlayHintProvider: { resolveProvider: false },
        semanticTokensProvider: { legend: TOKEN_LEGEND, full: { delta: true }, range: true },
        codeActionProvider: { codeActionKinds: [...OFFER_KINDS, FIX_ALL_KIND], resolveProvider: session.abilities.resolvesActions },
        ...(session.abilities.pullDiagnostics
          ? { diagnosticProvider: { identifier: 'greenpaper', interFileDependencies: true, workspaceDiagnostics: true } }
          : {}),
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          ...(session.abilities.willRenameFiles ? { fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } } } : {}),
        },
      },
    };
  });

  connection.onInitialized(() => void started?.initialized());
  connection.onShutdown(() => started?.diagnostics.dispose());

  buffers.onDidOpen(({ document }) => started?.session.opened(document));
  buffers.onDidChangeContent(({ document }) => {
    started?.session.edited(document);
    started?.diagnostics.changed();
  });
  buffers.onDidClose(({ document }) => {
    started?.session.closed(document);
    started?.diagnostics.changed();
  });

  connection.onDidChangeWatchedFiles(({ changes }) =>
    started?.session.filesChanged(changes.map(({ uri, type }) => ({ uri, type: EVENT_TYPES[type] }))),
  );
  connection.onDidChangeConfiguration(() => void started?.settingsChanged());

  buffers.listen(connection);
  connection.listen();
}

/** What exists once the client has introduced itself. */
interface Started {
  readonly session: Session;
  readonly diagnostics: Diagnostics;
  initialized(): Promise<void>;
  settingsChanged(): Promise<void>;
}

function start(connection: Connection, session: Session, buffers: TextDocuments<TextDocument>): Started {
  const store = new FindingsStore(session);
  const diagnostics = new Diagnostics(connection, session, store);
  let announcing = false;
  const refreshes = new Refreshes(connection, session);
  session.onChanged = (changed) => {
    store.invalidate(changed);
    refreshes.note(changed);
    diagnostics.changed();
    if (announcing) return;
    announcing = true;
    setTimeout(() => {
      announcing = false;
      refreshes.send();
      void connection.sendNotification('greenpaper/changed', { revision: session.engine.snapshot().revision });
    }, 100);
  };

  diagnostics.register();
  registerHover(connection, session);
  registerNavigation(connection, session);
  registerCompletion(connection, session);
  registerCodeActions(connection, session, store);
  registerSemanticTokens(connection, session);
  registerRename(connection, session);
  registerHierarchies(connection, session);
  registerStructure(connection, session);
  registerLensesAndHints(connection, session, store);
  registerViews(connection, session);

  async function readSettings(): Promise<void> {
    if (!session.abilities.configuration) return;
    for (const folder of session.folders) {
      folder.editorSettings = await connection.workspace
        .getConfiguration({ scopeUri: folder.uri, section: 'greenpaper' })
        .catch(() => ({}));
    }
  }

  async function load(title: string): Promise<void> {
    const progress = session.abilities.progress ? await connection.window.createWorkDoneProgress().catch(() => null) : null;
    progress?.begin(title, 0);
    let last = 0;
    await session.load((share) => {
      const percent = Math.round(share * 100);
      if (percent > last) progress?.report(percent);
      last = percent;
    });
    progress?.done();
    store.invalidateAll();
    diagnostics.refresh();
    refreshes.note(session.openUris());
    refreshes.send();
  }

  async function initialized(): Promise<void> {
    const { abilities } = session;
    if (abilities.watchedFiles) {
      await connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
            { globPattern: '**/*.{md,markdown,qmd,rmd,txt,bib,csv,json,yaml,yml,gitignore}', kind: WatchKind.Change },
          ],
        })
        .catch(() => {});
    }
    if (abilities.configurationRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'greenpaper' }).catch(() => {});
    }
    if (abilities.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => folderUri(uri)));
        const kept = session.folders.filter(({ uri }) => !gone.has(uri));
        session.folders = [...kept, ...added.map(({ uri }) => new Folder(folderUri(uri), session.host))];
        void readSettings().then(() => load('Greenpaper: reading the workspace'));
      });
    }
    await readSettings();
    await load('Greenpaper: reading the workspace');
    for (const document of buffers.all()) session.edited(document);
  }

  async function settingsChanged(): Promise<void> {
    await readSettings();
    await load('Greenpaper: applying settings');
  }

  return { session, diagnostics, initialized, settingsChanged };
}

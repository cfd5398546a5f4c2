/** What desktop and web share: commands, views, status and the client's options. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/contract';
import { commands } from './commands';
import { LIST_PLACES, listPlaces } from './commands/list-places';
import { LANGUAGES, SCHEMES } from './documents';
import { answerHostRequests } from './host-files';
import type { Ask } from './requests';
import { DocumentStatusItem } from './status';
import { ConflictsView } from './views/conflicts';
import { FiguresView } from './views/figures';
import { PoliciesView } from './views/policies';

/** Commands that a hover may run. */
const HOVER_COMMANDS = [
  'greenpaper.copyWithSource',
  'greenpaper.copyNumber',
  'greenpaper.setDocumentDate',
  'greenpaper.createPolicyFromSelection',
  'greenpaper.openPlace',
  'greenpaper.showMentions',
  'workbench.action.findInFiles',
  'greenpaper.annotate',
];

export function clientOptions(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, hostFiles: boolean): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    rulePages: vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
    hostFiles,
    // VS Code's own Markdown support lists headings; twice would be noise.
    headingsElsewhere: true,
    hoverCommands: HOVER_COMMANDS,
    referencesCommand: LIST_PLACES,
    commands: ['greenpaper.annotate', 'greenpaper.setDocumentDate', 'greenpaper.insertCitation'],
  };
  return {
    documentSelector: SCHEMES.flatMap((scheme) => [
      ...LANGUAGES.map((language) => ({ language, scheme })),
      { scheme, pattern: '**/greenpaper.{config.json,config.yaml,config.yml,decisions.yaml}' },
      { scheme, pattern: '**/{*.bib,*.csl.json,references.json,bibliography.json}' },
      { scheme, pattern: '**/*.txt' },
      // Tables of official figures; which ones is the configuration's to say.
      { scheme, pattern: '**/*.csv' },
    ]),
    outputChannel: log,
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: HOVER_COMMANDS }, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: true },
  };
}

/** `make` builds the client anew, so that the server can be restarted. */
export async function start(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, make: () => BaseLanguageClient): Promise<void> {
  let client = make();
  const changed = new vscode.EventEmitter<void>();
  const connect = async (): Promise<void> => {
    answerHostRequests(client);
    client.onNotification('greenpaper/changed', () => changed.fire());
    await client.start();
    changed.fire();
  };
  const ask: Ask = (method, params) => client.sendRequest(method, params);
  const restart = async (): Promise<void> => {
    await client.stop().catch(() => {});
    client = make();
    await connect();
  };
  const status = new DocumentStatusItem(ask, changed.event);
  context.subscriptions.push(
    changed,
    status,
    new FiguresView(ask, changed.event),
    new PoliciesView(ask, changed.event),
    new ConflictsView(ask, changed.event),
    listPlaces(() => client),
    ...commands({ ask, log, restart, client: () => client }),
    { dispose: () => void client.stop().catch(() => {}) },
  );
  try {
    await connect();
  } catch (error) {
    log.error(`The language server did not start: ${error instanceof Error ? error.message : String(error)}`);
    void vscode.window
      .showErrorMessage('Greenpaper could not start its language server.', 'Show Log')
      .then((choice) => choice === undefined || log.show());
  }
}

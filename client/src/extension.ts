/** Desktop entry: the server is a child process that speaks over IPC. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, start } from './start';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Greenpaper', { log: true });
  context.subscriptions.push(log);
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  await start(context, log, () => new LanguageClient('greenpaper', 'Greenpaper', { run, debug }, clientOptions(context, log, false)));
}

export function deactivate(): void {}

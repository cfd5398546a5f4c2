/** Web entry: the server runs in a web worker and reads files through the editor. */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, start } from './start';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Greenpaper', { log: true });
  context.subscriptions.push(log);
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  await start(context, log, () => {
    const options = clientOptions(context, log, true);
    return new LanguageClient('greenpaper', 'Greenpaper', async () => transports(new Worker(script)), options);
  });
}

/** The extension host's Worker lacks parts of a message port that the protocol library uses, so a channel stands between. */
function transports(worker: Worker): { reader: BrowserMessageReader; writer: BrowserMessageWriter } {
  const { port1, port2 } = new MessageChannel();
  worker.onmessage = (event) => port1.postMessage(event.data);
  port1.onmessage = (event) => worker.postMessage(event.data);
  port1.start();
  port2.start();
  return { reader: new BrowserMessageReader(port2), writer: new BrowserMessageWriter(port2) };
}

export function deactivate(): void {}

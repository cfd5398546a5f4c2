/** Web entry: the server runs in a web worker and reads files through the editor. */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, start } from './start';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Greenpaper', { log: true });
  context.subscriptions.push(log);
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  // The protocol's exit does not end a worker: the one before is ended when the server is started anew.
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  await start(context, log, () => {
    const options = clientOptions(context, log, true);
    return new LanguageClient(
      'greenpaper',
      'Greenpaper',
      async () => {
        worker?.terminate();
        worker = new Worker(script);
        worker.onerror = (event) => log.error(`The server's worker failed: ${event.message}`);
        return transports(worker);
      },
      options,
    );
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

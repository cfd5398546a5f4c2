/** The language server in a web worker: files come through the editor. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { type Ask, editorHost } from './host/editor-files';
import { serve } from './lsp/server';
import { VERSION } from './version';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self));
const ask: Ask = (method, params) => connection.sendRequest(method, params);
serve(connection, VERSION, () => editorHost(ask));

/** The language server on Node: over stdio, IPC or a socket, with the files of this machine. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './host/node-files';
import { pagesUri } from './host/rule-pages';
import { serve } from './lsp/server';
import { VERSION } from './version';

serve(createConnection(ProposedFeatures.all), VERSION, () => nodeHost(), pagesUri());

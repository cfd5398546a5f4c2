/** `greenpaper lsp`: the language server over stdio, node IPC or a socket. */
import type { Command } from './usage';
import { UsageError } from './usage';

export const lsp: Command = {
  name: 'lsp',
  usage: 'lsp --stdio | --node-ipc | --socket=PORT',
  summary: 'The language server, for any editor that speaks the Language Server Protocol.',
  help: 'One of --stdio, --node-ipc or --socket=PORT says how it is spoken to.',
  async run(args) {
    if (!args.some((arg) => arg === '--stdio' || arg === '--node-ipc' || /^--socket=\d{1,5}$/u.test(arg)))
      throw new UsageError('Say how to talk to the server: --stdio, --node-ipc or --socket=PORT, where PORT is a number.');
    // The protocol library reads the transport from the process's own arguments.
    await import('../node.js');
    return new Promise(() => {});
  },
};

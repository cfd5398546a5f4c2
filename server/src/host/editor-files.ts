/** Files read through the editor, for a server in a web worker that has no file system of its own. */
import type { Requests } from '../contract';
import type { Host } from '../engine';

/** Sends one of our own requests to the client. */
export type Ask = <M extends keyof Requests>(method: M, params: Requests[M]['params']) => Promise<Requests[M]['result']>;

export function editorHost(ask: Ask): Host {
  return {
    list: (folder) => ask('greenpaper/host/list', { folder }).catch(() => []),
    read: (uri) => ask('greenpaper/host/read', { uri }).catch(() => null),
    stat: (uri) => ask('greenpaper/host/stat', { uri }).catch(() => null),
    today: () => new Date().toISOString().slice(0, 10),
  };
}

/** Files for a server in a web worker: listed, read and described through the editor's file system. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Requests } from '../../server/src/contract';

const SKIPPED = new Set(['.git', 'node_modules']);

export function answerHostRequests(client: BaseLanguageClient): void {
  client.onRequest('greenpaper/host/list', ({ folder }: Requests['greenpaper/host/list']['params']) => list(vscode.Uri.parse(folder)));
  client.onRequest('greenpaper/host/read', ({ uri }: Requests['greenpaper/host/read']['params']) => read(vscode.Uri.parse(uri)));
  client.onRequest('greenpaper/host/stat', ({ uri }: Requests['greenpaper/host/stat']['params']) => stat(vscode.Uri.parse(uri)));
}

async function list(folder: vscode.Uri): Promise<string[]> {
  const found: string[] = [];
  // The root of a virtual file system may arrive without its slash.
  const open = [folder.path === '' ? folder.with({ path: '/' }) : folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const directory = at;
    const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(directory)).catch(() => []);
    for (const [name, type] of entries) {
      if (SKIPPED.has(name)) continue;
      const uri = vscode.Uri.joinPath(directory, name);
      // A link to a folder could lead in a circle; the web build has no real paths to tell.
      if (type === vscode.FileType.Directory) open.push(uri);
      else if ((type & vscode.FileType.File) !== 0) found.push(uri.toString());
    }
  }
  return found.sort();
}

async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function stat(uri: vscode.Uri): Promise<Requests['greenpaper/host/stat']['result']> {
  try {
    const { type, size, permissions } = await vscode.workspace.fs.stat(uri);
    const readOnly = permissions === vscode.FilePermission.Readonly;
    return { type: (type & vscode.FileType.Directory) !== 0 ? 'directory' : 'file', size, readOnly };
  } catch {
    return null;
  }
}

/** Applies an edit that the server worked out, as one step that undo takes back; a file that was created is opened by the caller. */
import * as vscode from 'vscode';
import type { ServerEdit } from '../../server/src/contract';

/** False where the editor refused it: a file exists, or a document changed in the meantime. */
export async function applyEdit(edit: ServerEdit): Promise<boolean> {
  const workspaceEdit = new vscode.WorkspaceEdit();
  const created = new Map<string, string>();
  for (const change of edit.documentChanges) {
    if ('kind' in change && change.kind === 'delete') {
      workspaceEdit.deleteFile(vscode.Uri.parse(change.uri), { recursive: false, ignoreIfNotExists: false });
      continue;
    }
    if ('kind' in change) {
      created.set(change.uri, '');
      continue;
    }
    const { uri, version } = change.textDocument;
    const target = vscode.Uri.parse(uri);
    if (created.has(uri)) {
      workspaceEdit.createFile(target, {
        ignoreIfExists: false,
        overwrite: false,
        contents: new TextEncoder().encode(change.edits.map(({ newText }) => newText).join('')),
      });
      continue;
    }
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === target.toString());
    if (version !== null && open !== undefined && open.version !== version) return false;
    for (const { range, newText } of change.edits) {
      workspaceEdit.replace(
        target,
        new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
        newText,
      );
    }
  }
  return vscode.workspace.applyEdit(workspaceEdit);
}

export async function openFile(uri: string): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri));
}

/** Use Greenpaper in This Folder: writes a small configuration, so that the whole folder is read and linked. */
import * as vscode from 'vscode';
import { applyEdit } from '../edits';
import { type CommandContext, say } from './context';

export async function adoptFolder({ ask }: CommandContext): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder =
    folders.length > 1 ? await vscode.window.showWorkspaceFolderPick({ placeHolder: 'Which folder should Greenpaper read?' }) : folders[0];
  if (folder === undefined) {
    if (folders.length === 0) void vscode.window.showInformationMessage('Open a folder first.');
    return;
  }
  const { edit, message } = await ask('greenpaper/adopt', { folder: folder.uri.toString() });
  if (edit !== null && (await applyEdit(edit))) say('Greenpaper reads this folder now.');
  else void vscode.window.showInformationMessage(message ?? 'The configuration could not be written.');
}

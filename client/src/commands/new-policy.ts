/** New Policy: asks for the title and writes one small file. */
import * as vscode from 'vscode';
import { applyEdit, openFile } from '../edits';
import type { CommandContext } from './context';

export async function newPolicy({ ask }: CommandContext): Promise<void> {
  const title = await vscode.window.showInputBox({
    title: 'New Policy',
    prompt: 'The policy’s full name, as documents write it.',
    placeHolder: 'White Paper on adult care',
  });
  if (title === undefined || title.trim() === '') return;
  const { edit, message, uris } = await ask('greenpaper/writePolicies', { candidates: [{ title: title.trim(), aliases: [] }] });
  if (edit === null || !(await applyEdit(edit))) void vscode.window.showWarningMessage(message ?? 'The file could not be written.');
  else for (const uri of uris) await openFile(uri);
}

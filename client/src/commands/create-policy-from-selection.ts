/** Create Policy from Selection: the selected name, or the name under the cursor, becomes a file of the register. */
import * as vscode from 'vscode';
import { applyEdit, openFile } from '../edits';
import { type CommandContext, placeOf } from './context';

export async function createPolicyFromSelection({ ask }: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const place = placeOf(args);
  if (place === null) return;
  const selection = vscode.window.activeTextEditor?.selection;
  const fromHover = args.length >= 2;
  const range =
    fromHover || selection === undefined ? { start: place.position, end: place.position } : { start: selection.start, end: selection.end };
  const { edit, message, uris } = await ask('greenpaper/policyFromSelection', {
    uri: place.uri,
    range: { start: plain(range.start), end: plain(range.end) },
  });
  if (edit === null || !(await applyEdit(edit))) void vscode.window.showWarningMessage(message ?? 'The file could not be written.');
  else for (const uri of uris) await openFile(uri);
}

function plain({ line, character }: { readonly line: number; readonly character: number }) {
  return { line, character };
}

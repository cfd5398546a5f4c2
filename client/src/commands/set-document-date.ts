/** Set Document Date…: an input box, day first; writes `date:` into the front matter. */
import * as vscode from 'vscode';
import { applyEdit } from '../edits';
import { type CommandContext, placeOf } from './context';

export async function setDocumentDate({ ask }: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const uri = placeOf(args)?.uri;
  if (uri === undefined) {
    void vscode.window.showInformationMessage('Open a document first.');
    return;
  }
  const status = await ask('greenpaper/documentStatus', { uri });
  if (!status.served) {
    void vscode.window.showInformationMessage('Greenpaper does not read this file.');
    return;
  }
  const input = await vscode.window.showInputBox({
    title: 'Set Document Date',
    prompt: 'Relative dates in the document count from this day. Day first: 24/7/2018, 24 July 2018 or 2018-07-24.',
    value: status.date ?? '',
    ignoreFocusOut: true,
    validateInput: async (value) =>
      value.trim() === '' ? 'A date is needed.' : (await ask('greenpaper/setDocumentDate', { uri, input: value, checkOnly: true })).message,
  });
  if (input === undefined) return;
  const { edit, message } = await ask('greenpaper/setDocumentDate', { uri, input, checkOnly: false });
  const done = edit !== null && (await applyEdit(edit));
  if (!done) void vscode.window.showWarningMessage(message ?? 'The document changed in the meantime. Try again.');
}

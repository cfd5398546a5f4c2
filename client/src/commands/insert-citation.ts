/** Insert Citation…: the entries of the document’s bibliography, by author and year; the one picked is cited at the cursor. */
import * as vscode from 'vscode';
import { applyEdit } from '../edits';
import { type CommandContext, placeOf } from './context';

export async function insertCitation({ ask }: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const place = placeOf(args);
  if (place === null) return;
  const entries = await ask('greenpaper/citations', { uri: place.uri });
  if (entries.length === 0) {
    void vscode.window.showInformationMessage(
      'No bibliography was found: name one in the front matter (“bibliography: references.bib”), or put a .bib file beside the document.',
    );
    return;
  }
  const picked = await vscode.window.showQuickPick(
    entries.map(({ key, label, detail }) => ({ label, description: `@${key}`, detail, key })),
    { title: 'Insert Citation', matchOnDescription: true, matchOnDetail: true },
  );
  if (picked === undefined) return;
  const { edit, message } = await ask('greenpaper/insertCitation', { ...place, key: picked.key });
  const done = edit !== null && (await applyEdit(edit));
  if (!done) void vscode.window.showWarningMessage(message ?? 'The document changed in the meantime. Try again.');
}

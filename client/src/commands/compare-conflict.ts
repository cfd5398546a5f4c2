/** Opens the two passages of a pair of the Conflicts view side by side. */
import * as vscode from 'vscode';
import type { TreeRow } from '../../../server/src/contract';
import type { CommandContext } from './context';

export async function compareConflict(_context: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const row = args[0] as TreeRow | undefined;
  const places = (row?.children ?? []).flatMap(({ place }) => (place === null ? [] : [place]));
  for (const [index, { uri, range }] of places.entries()) {
    const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    const viewColumn = index === 0 ? vscode.ViewColumn.One : vscode.ViewColumn.Beside;
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection, viewColumn, preview: false, preserveFocus: index === 0 });
  }
}

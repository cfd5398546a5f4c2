/** Opens a file at a place: the links of hovers, for files of any scheme. */
import * as vscode from 'vscode';
import { type CommandContext, placeOf } from './context';

export async function openPlace(_context: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const place = placeOf(args);
  if (place === null) return;
  const position = new vscode.Position(place.position.line, place.position.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection: new vscode.Range(position, position), preview: false });
}

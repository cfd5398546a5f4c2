/** All Mentions: the list of references, opened from a hover without moving the cursor first. */
import * as vscode from 'vscode';
import { type CommandContext, placeOf } from './context';

export async function showMentions(_context: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const place = placeOf(args);
  if (place === null) return;
  const uri = vscode.Uri.parse(place.uri);
  const position = new vscode.Position(place.position.line, place.position.character);
  const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, position);
  await vscode.commands.executeCommand('editor.action.showReferences', uri, position, found ?? []);
}

/** Next and Previous Figure or Date: selects it and brings it into view. */
import * as vscode from 'vscode';
import { type CommandContext, say } from './context';

export const nextMark = (context: CommandContext): Promise<void> => go(context, 1);
export const previousMark = (context: CommandContext): Promise<void> => go(context, -1);

async function go({ ask }: CommandContext, direction: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { line, character } = editor.selection.start;
  const range = await ask('greenpaper/nextMark', { uri: editor.document.uri.toString(), position: { line, character }, direction });
  if (range === null) {
    say('No figure or date was recognised in this document.');
    return;
  }
  editor.selection = new vscode.Selection(range.start.line, range.start.character, range.end.line, range.end.character);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Copy with Source and Copy Number, from the cursor or from a hover. */
import * as vscode from 'vscode';
import { type CommandContext, placeOf, say } from './context';

export const copyWithSource = (context: CommandContext, ...args: readonly unknown[]): Promise<void> => copy(context, 'with-source', args);
export const copyNumber = (context: CommandContext, ...args: readonly unknown[]): Promise<void> => copy(context, 'number', args);

async function copy({ ask }: CommandContext, what: 'with-source' | 'number', args: readonly unknown[]): Promise<void> {
  const place = placeOf(args);
  const text = place === null ? null : await ask('greenpaper/copy', { ...place, what });
  if (text === null) {
    void vscode.window.showInformationMessage('Put the cursor on a figure or date first.');
    return;
  }
  await vscode.env.clipboard.writeText(text);
  say(`Copied: ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`);
}

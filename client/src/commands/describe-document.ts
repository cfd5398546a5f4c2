/** Add Front Matter and Lock This Source: what is known of the document, written at its head. */
import * as vscode from 'vscode';
import { applyEdit } from '../edits';
import { type CommandContext, placeOf, say } from './context';

export const addFrontMatter = (context: CommandContext, ...args: readonly unknown[]): Promise<void> =>
  write(context, 'greenpaper/addFrontMatter', args, 'Front matter was added from what was found in the text.');
export const lockSource = (context: CommandContext, ...args: readonly unknown[]): Promise<void> =>
  write(context, 'greenpaper/lockSource', args, 'The source is locked: a change of its words will be reported.');

async function write(
  { ask }: CommandContext,
  request: 'greenpaper/addFrontMatter' | 'greenpaper/lockSource',
  args: readonly unknown[],
  done: string,
): Promise<void> {
  const uri = placeOf(args)?.uri;
  if (uri === undefined) return;
  const { edit, message } = await ask(request, { uri });
  if (edit !== null && (await applyEdit(edit))) say(done);
  else void vscode.window.showInformationMessage(message ?? 'The document changed in the meantime. Try again.');
}

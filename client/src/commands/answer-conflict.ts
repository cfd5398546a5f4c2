/** Answers a pair of the Conflicts view: a different thing, the same thing, or an explanation. */
import * as vscode from 'vscode';
import type { Requests, TreeRow } from '../../../server/src/contract';
import { applyEdit } from '../edits';
import type { CommandContext } from './context';

type Answer = Requests['greenpaper/answerConflict']['params']['answer'];

export const differentThing = (context: CommandContext, ...args: readonly unknown[]): Promise<void> =>
  answer(context, args, 'different', '');

export async function sameThing(context: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const words = await vscode.window.showInputBox({
    title: 'Same Thing',
    prompt: 'A short name for the thing counted. Both figures are compared under it from now on.',
    placeHolder: 'care-jobs',
    ignoreFocusOut: true,
  });
  if (words !== undefined) await answer(context, args, 'same', words);
}

export async function explainConflict(context: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const words = await vscode.window.showInputBox({
    title: 'Explain the Difference',
    prompt: 'Why may both be right? The answer becomes a note on the first passage.',
    ignoreFocusOut: true,
  });
  if (words !== undefined) await answer(context, args, 'explain', words);
}

async function answer({ ask }: CommandContext, args: readonly unknown[], kind: Answer, words: string): Promise<void> {
  const row = args[0] as TreeRow | undefined;
  if (row?.id === undefined) {
    void vscode.window.showInformationMessage('Choose a pair in the Conflicts view first.');
    return;
  }
  const { edit, message } = await ask('greenpaper/answerConflict', { id: row.id, answer: kind, words });
  const done = edit !== null && (await applyEdit(edit));
  if (!done) void vscode.window.showWarningMessage(message ?? 'A document changed in the meantime. Try again.');
}

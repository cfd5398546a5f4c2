/** Find Policies in This Folder…: names that look like policies, with counts; what is ticked becomes files of the register. */
import * as vscode from 'vscode';
import { applyEdit, openFile } from '../edits';
import type { CommandContext } from './context';

export async function findPolicies({ ask }: CommandContext): Promise<void> {
  const candidates = await ask('greenpaper/findPolicies', {});
  if (candidates.length === 0) {
    void vscode.window.showInformationMessage(
      'No name in this folder looks like a policy that is not in the register. The folder must be in use: run “Use Greenpaper in This Folder” first.',
    );
    return;
  }
  const items = candidates.map((candidate) => ({
    label: candidate.title,
    description: `${candidate.mentions} mention${candidate.mentions === 1 ? '' : 's'} in ${candidate.documents} document${candidate.documents === 1 ? '' : 's'}`,
    detail: `${candidate.file}${candidate.similar.length === 0 ? '' : ` · also: ${candidate.similar.join('; ')}`}`,
    picked: candidate.mentions > 1,
    candidate,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    title: 'Find Policies in This Folder',
    placeHolder: 'Tick the names that are policies. One small file is written for each.',
  });
  if (chosen === undefined || chosen.length === 0) return;
  const { edit, message, uris } = await ask('greenpaper/writePolicies', {
    candidates: chosen.map(({ candidate }) => ({ title: candidate.title, aliases: [...candidate.similar] })),
  });
  if (edit === null || !(await applyEdit(edit))) {
    void vscode.window.showWarningMessage(message ?? 'The files could not be written.');
    return;
  }
  const [first] = uris;
  const open = await vscode.window.showInformationMessage(
    `${uris.length} polic${uris.length === 1 ? 'y' : 'ies'} written to the register: ${chosen.map(({ candidate }) => candidate.file).join(', ')}`,
    'Open the First',
  );
  if (open !== undefined && first !== undefined) await openFile(first);
}

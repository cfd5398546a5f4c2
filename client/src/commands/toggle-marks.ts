/** Toggle Marks: tints figures, dates and references, or leaves the text plain. */
import * as vscode from 'vscode';
import type { CommandContext } from './context';

export async function toggleMarks(_context: CommandContext): Promise<void> {
  const settings = vscode.workspace.getConfiguration('greenpaper');
  const enabled = settings.get<boolean>('marks.enabled', true);
  const target = vscode.workspace.workspaceFolders === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await settings.update('marks.enabled', !enabled, target);
}

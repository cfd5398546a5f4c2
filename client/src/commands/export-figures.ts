/** Export Figures and Dates for Excel…: CSV with a byte-order mark, saved where the person says. */
import * as vscode from 'vscode';
import type { CommandContext } from './context';

export async function exportFigures({ ask }: CommandContext): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const scopes = [
    { label: 'Every document of the folder', uri: null },
    ...(active === undefined
      ? []
      : [{ label: 'This document only', description: active.path.split('/').at(-1) ?? '', uri: active.toString() }]),
  ];
  const scope = scopes.length === 1 ? scopes[0] : await vscode.window.showQuickPick(scopes, { title: 'Export Figures and Dates' });
  if (scope === undefined) return;
  const { csv, rows } = await ask('greenpaper/exportFigures', { uri: scope.uri });
  if (rows === 0) {
    void vscode.window.showInformationMessage('There is nothing to export: no figure or date was recognised.');
    return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, 'evidence.csv') }),
    filters: { CSV: ['csv'] },
    title: 'Export Figures and Dates',
  });
  if (target === undefined) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(csv));
  const name = target.path.split('/').at(-1) ?? '';
  const said = `${rows} row${rows === 1 ? ' was' : 's were'} written to ${name}.`;
  const open = await vscode.window.showInformationMessage(said, 'Open');
  if (open !== undefined) await vscode.commands.executeCommand('vscode.open', target);
}

/** "Figures & Dates": what was recognised in the document in front. */
import * as vscode from 'vscode';
import type { Ask } from '../requests';
import { RowsProvider } from './tree';

export class FiguresView implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[];

  constructor(ask: Ask, changed: vscode.Event<void>) {
    const provider = new RowsProvider(
      async () => {
        const uri = vscode.window.activeTextEditor?.document.uri.toString();
        return uri === undefined ? [] : ask('greenpaper/ledger', { uri });
      },
      () => true,
    );
    const view = vscode.window.createTreeView('greenpaper.figures', { treeDataProvider: provider, showCollapseAll: true });
    this.subscriptions = [
      view,
      provider,
      changed(() => provider.refresh()),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor !== undefined && provider.refresh()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

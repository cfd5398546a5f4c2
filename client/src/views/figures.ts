/** "Figures & Dates": what was recognised in the document in front. */
import * as vscode from 'vscode';
import { DocumentInFront } from '../documents';
import type { Ask } from '../requests';
import { RowsProvider } from './tree';

export class FiguresView implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[];

  constructor(ask: Ask, changed: vscode.Event<void>) {
    const front = new DocumentInFront();
    const provider = new RowsProvider(
      async () => {
        const uri = front.get()?.uri.toString();
        const rows = uri === undefined ? [] : await ask('greenpaper/ledger', { uri });
        // Without a message, an empty tree asks for a document to be opened.
        view.message = uri !== undefined && rows.length === 0 ? 'No figure or date was recognised in this document.' : undefined;
        return rows;
      },
      () => true,
    );
    const view = vscode.window.createTreeView('greenpaper.figures', { treeDataProvider: provider, showCollapseAll: true });
    this.subscriptions = [
      view,
      provider,
      changed(() => provider.refresh()),
      vscode.window.onDidChangeActiveTextEditor(() => provider.refresh()),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.length > 0 && provider.refresh()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

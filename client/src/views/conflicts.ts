/** "Conflicts": figures of the folder that cannot both be right, or may be one fact. */
import * as vscode from 'vscode';
import type { Ask } from '../requests';
import { RowsProvider } from './tree';

export class ConflictsView implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[];

  constructor(ask: Ask, changed: vscode.Event<void>) {
    const provider = new RowsProvider(
      () => ask('greenpaper/conflicts', {}),
      (row) => row.context === 'group',
    );
    const view = vscode.window.createTreeView('greenpaper.conflicts', { treeDataProvider: provider, showCollapseAll: true });
    // Pairs are looked for only while somebody looks at them.
    const refresh = (): void => {
      if (view.visible) provider.refresh();
    };
    this.subscriptions = [view, provider, changed(refresh), view.onDidChangeVisibility(refresh)];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

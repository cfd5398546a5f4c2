/** "Policies": the register of the folder, and where each policy is mentioned. */
import * as vscode from 'vscode';
import type { Ask } from '../requests';
import { RowsProvider } from './tree';

export class PoliciesView implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[];

  constructor(ask: Ask, changed: vscode.Event<void>) {
    const provider = new RowsProvider(
      () => ask('greenpaper/register', {}),
      () => false,
    );
    const view = vscode.window.createTreeView('greenpaper.policies', { treeDataProvider: provider, showCollapseAll: true });
    this.subscriptions = [view, provider, changed(() => provider.refresh())];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

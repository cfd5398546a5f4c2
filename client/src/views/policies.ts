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
    // What an empty view offers depends on whether the folder is read as a whole.
    const tell = async (): Promise<void> => {
      const inUse = await ask('greenpaper/inUse', {}).catch(() => false);
      await vscode.commands.executeCommand('setContext', 'greenpaper.inUse', inUse);
    };
    this.subscriptions = [
      view,
      provider,
      changed(() => {
        provider.refresh();
        void tell();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

/** The status item: the date of the document in front, and a click to set it. */
import * as vscode from 'vscode';
import type { Ask } from './requests';

export class DocumentStatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('greenpaper.documentDate', vscode.StatusBarAlignment.Right, 95);
  private readonly subscriptions: vscode.Disposable[];
  private turn = 0;

  constructor(
    private readonly ask: Ask,
    changed: vscode.Event<void>,
  ) {
    this.item.name = 'Greenpaper: Document Date';
    this.item.command = 'greenpaper.setDocumentDate';
    this.subscriptions = [changed(() => void this.show()), vscode.window.onDidChangeActiveTextEditor(() => void this.show())];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.item.dispose();
  }

  private async show(): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    const editor = vscode.window.activeTextEditor;
    const uri = editor?.document.uri.toString();
    const status = uri === undefined ? null : await this.ask('greenpaper/documentStatus', { uri }).catch(() => null);
    if (mine !== this.turn) return;
    if (status === null || !status.served) {
      this.item.hide();
      return;
    }
    this.item.text = `$(calendar) ${status.label}`;
    this.item.tooltip = status.tooltip;
    this.item.accessibilityInformation = { label: `Document date: ${status.label}. ${status.tooltip}` };
    this.item.show();
  }
}

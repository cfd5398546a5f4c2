/** Explain Recognition Here: why the words at the cursor were read as they were, as a page beside the text, rendered where the editor can. */
import * as vscode from 'vscode';
import { type CommandContext, placeOf } from './context';

/** Of VS Code's own Markdown support, which can be switched off. */
const PREVIEW = 'markdown.showPreviewToSide';

const SCHEME = 'greenpaper-explanation';

/** Holds the last page; it is read-only and gone with the window. */
class Page implements vscode.TextDocumentContentProvider {
  private text = '';
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  readonly uri = vscode.Uri.from({ scheme: SCHEME, path: '/Recognition explained.md' });

  show(text: string): void {
    this.text = text;
    this.changed.fire(this.uri);
  }

  provideTextDocumentContent(): string {
    return this.text;
  }
}

const page = new Page();

export function explanationPages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, page);
}

export async function explainRecognition({ ask }: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const place = placeOf(args);
  const text = place === null ? null : await ask('greenpaper/explain', place);
  if (text === null) {
    void vscode.window.showInformationMessage('Put the cursor in a paragraph with figures, dates or names first.');
    return;
  }
  page.show(text);
  if ((await vscode.commands.getCommands(true)).includes(PREVIEW)) {
    await vscode.commands.executeCommand(PREVIEW, page.uri);
    return;
  }
  const document = await vscode.workspace.openTextDocument(page.uri);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

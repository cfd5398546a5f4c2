/** Which documents the server reads, and which of them the person is at work on. */
import * as vscode from 'vscode';

export const LANGUAGES: readonly string[] = ['markdown', 'quarto', 'rmd'];
export const SCHEMES: readonly string[] = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'];

const READ: vscode.DocumentSelector = SCHEMES.flatMap((scheme) => [
  ...LANGUAGES.map((language) => ({ language, scheme })),
  { scheme, pattern: '**/*.txt' },
]);

/** The document in front. While something else is (a preview, the settings), the one before it, as long as it is open. */
export class DocumentInFront {
  private last: vscode.TextDocument | undefined;

  get(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor?.document;
    if (active !== undefined && vscode.languages.match(READ, active) > 0) this.last = active;
    else if (this.last !== undefined && !isShown(this.last.uri)) this.last = undefined;
    return this.last;
  }
}

function isShown(uri: vscode.Uri): boolean {
  const shown = vscode.window.tabGroups.all.map(({ activeTab }) => activeTab?.input);
  return shown.some((input) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}

/** What a command works with, and the place it is asked about: a hover's argument, else the cursor. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Ask } from '../requests';

export interface CommandContext {
  readonly ask: Ask;
  readonly log: vscode.LogOutputChannel;
  restart(): Promise<void>;
  client(): BaseLanguageClient;
}

export interface AskedPlace {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export function placeOf(args: readonly unknown[]): AskedPlace | null {
  const [uri, position] = args;
  if (typeof uri === 'string' && isPosition(position)) return { uri, position };
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return null;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

function isPosition(value: unknown): value is AskedPlace['position'] {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}

/** Said once in the status bar: no dialogue for small things. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}

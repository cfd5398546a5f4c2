/** What a command works with, and the place it is asked about: what a hover or a row of a view names, else the cursor. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TreeRow } from '../../../server/src/contract';
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
  const named = namedPlace(args);
  if (named !== null) return named;
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return null;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

/** The place that a hover's link or a row of a view brings along; null where the cursor is meant. */
export function namedPlace([first, position]: readonly unknown[]): AskedPlace | null {
  if (typeof first === 'string' && isPosition(position)) return { uri: first, position };
  if (!isRow(first) || first.place === null) return null;
  return { uri: first.place.uri, position: first.place.range.start };
}

function isRow(value: unknown): value is TreeRow {
  return typeof value === 'object' && value !== null && 'place' in value && 'children' in value;
}

function isPosition(value: unknown): value is AskedPlace['position'] {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}

/** Said once in the status bar: no dialogue for small things. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}

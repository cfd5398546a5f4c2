/** Annotate: one question, “What is it for?”, pre-filled with a guess; the note is written as one edit. */
import * as vscode from 'vscode';
import type { Requests } from '../../../server/src/contract';
import { applyEdit } from '../edits';
import { type CommandContext, namedPlace, placeOf } from './context';

type Annotatable = Requests['greenpaper/annotatables']['result'][number];

export async function annotate({ ask }: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const place = placeOf(args);
  if (place === null) return;
  const found = await ask('greenpaper/annotatables', { uri: place.uri, position: place.position });
  // A hover or a row speaks of its figure or date; a code action names the kind.
  const kind = typeof args[2] === 'string' ? args[2] : namedPlace(args) === null ? undefined : found[0]?.kind;
  const chosen = await chooseFrom(found, kind);
  if (chosen === undefined) {
    if (found.length === 0)
      void vscode.window.showInformationMessage('Put the cursor on a figure, a date or a sentence without a note first.');
    return;
  }
  const gloss = await vscode.window.showInputBox({
    title: chosen.title,
    prompt: chosen.question,
    value: chosen.guess,
    ignoreFocusOut: true,
  });
  if (gloss === undefined) return;
  const { edit, message } = await ask('greenpaper/annotate', { ...place, kind: chosen.kind, gloss });
  const done = edit !== null && (await applyEdit(edit));
  if (!done) void vscode.window.showWarningMessage(message ?? 'The document changed in the meantime. Try again.');
}

/** The kind that a code action names; else the one there is, or the one picked. */
async function chooseFrom(found: readonly Annotatable[], kind: unknown): Promise<Annotatable | undefined> {
  const named = found.find((candidate) => candidate.kind === kind);
  if (named !== undefined || typeof kind === 'string' || found.length < 2)
    return named ?? (typeof kind === 'string' ? undefined : found[0]);
  const picked = await vscode.window.showQuickPick(
    found.map((candidate) => ({ label: candidate.title, candidate })),
    { title: 'Annotate' },
  );
  return picked?.candidate;
}

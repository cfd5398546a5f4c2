/** Fixes of one rule or of all, in one document or in every document of the workspace, as one edit of the smallest changes. */
import { diffLines } from 'diff';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { type FileEdit, type FixedText, fixAll, type TextEdit } from '../engine';
import type { FindingsStore } from './findings';
import type { Session } from './session';
import { toWorkspaceEdit } from './to-lsp';

export interface FixAllData {
  /** Null for every indexed document. */
  readonly uris: readonly string[] | null;
  /** Null for all rules, without the fixes that somebody should look at. */
  readonly rule: string | null;
}

/** What comes back from the client is outside data. */
export function readFixAllData(data: unknown): FixAllData | null {
  if (typeof data !== 'object' || data === null || !('uris' in data) || !('rule' in data)) return null;
  const { uris, rule } = data;
  if (typeof rule !== 'string') return null;
  if (uris === null) return { uris: null, rule };
  return Array.isArray(uris) ? { uris: uris.filter((uri): uri is string => typeof uri === 'string'), rule } : null;
}

/** Null where there is nothing to fix. */
export function fixAllEdit(session: Session, store: FindingsStore, { uris, rule }: FixAllData): WorkspaceEdit | null {
  const snapshot = session.snapshot();
  const indexed = [...snapshot.documents.values()].filter(({ settings }) => settings.indexed).map(({ uri }) => uri);
  const { texts } = fixAll({
    snapshot,
    uris: uris ?? indexed.sort(),
    rules: rule === null ? null : new Set([rule]),
    manual: rule !== null,
    settingsOf: (document) => session.rulesOf(document),
    check: (now, uri, settings) => store.check(now, uri, settings),
  });
  return texts.length === 0 ? null : toWorkspaceEdit(session, texts.map(fileEdit));
}

function fileEdit({ uri, before, after }: FixedText): FileEdit {
  return { type: 'edit', uri, edits: smallestEdits(before, after) };
}

/** One edit for each run of changed lines, without what its two sides share at either end. */
export function smallestEdits(before: string, after: string): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed === '' && added === '') return;
    let head = 0;
    while (head < removed.length && head < added.length && removed[head] === added[head]) head += 1;
    let tail = 0;
    while (tail < removed.length - head && tail < added.length - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail += 1;
    edits.push({ span: { start: at + head, end: at + removed.length - tail }, newText: added.slice(head, added.length - tail) });
    at += removed.length;
    removed = '';
    added = '';
  };
  for (const part of diffLines(before, after)) {
    if (part.removed) removed += part.value;
    else if (part.added) added += part.value;
    else {
      flush();
      at += part.value.length;
    }
  }
  flush();
  return edits;
}

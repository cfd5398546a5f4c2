/** Applies preferred fixes until none is left: over one document or many, in rounds, so that no two edits of a round touch. */

import { applyEdits, type SourceDocument, sourceDocument, type TextEdit } from '../text';
import { type DocumentFacts, type Snapshot, whatIf } from '../workspace';
import type { Finding, Fix, RuleSettings } from './types';

export interface FixAllRequest {
  readonly snapshot: Snapshot;
  readonly uris: readonly string[];
  /** Only fixes of these rules; null for all. */
  readonly rules: ReadonlySet<string> | null;
  /** Also fixes that somebody should look at ("Note as printed"); true where one rule was asked for by name. */
  readonly manual: boolean;
  settingsOf(document: DocumentFacts): RuleSettings;
  check(snapshot: Snapshot, uri: string, settings: RuleSettings): readonly Finding[];
}

export interface FixedText {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
  readonly fixes: number;
}

export interface FixAllResult {
  /** The documents that differ, in the order they were asked for. */
  readonly texts: readonly FixedText[];
  /** The workspace as it stands with these texts. */
  readonly snapshot: Snapshot;
}

/** Each round may add one note to a document; more notes than this in one document are left for the next run. */
const MAX_ROUNDS = 100;

export function fixAll({ snapshot, uris, rules, manual, settingsOf, check }: FixAllRequest): FixAllResult {
  const asked = new Set(uris);
  const fixed = new Map<string, FixedText>();
  // A text that comes back means two fixes undo each other: that document is left as it is.
  const seen = new Map<string, Set<string>>();
  let now = snapshot;
  let pending = [...uris];
  for (let round = 0; round < MAX_ROUNDS && pending.length > 0; round += 1) {
    const changed: SourceDocument[] = [];
    for (const uri of pending) {
      const document = now.documents.get(uri);
      if (document === undefined) continue;
      const { text } = document.source;
      const chosen = chooseFixes(document, check(now, uri, settingsOf(document)), rules, manual);
      if (chosen.length === 0) continue;
      const after = applyEdits(text, chosen.flat());
      const before = seen.get(uri) ?? new Set([text]);
      if (before.has(after)) continue;
      seen.set(uri, before.add(after));
      const first = fixed.get(uri);
      fixed.set(uri, { uri, before: first?.before ?? text, after, fixes: (first?.fixes ?? 0) + chosen.length });
      changed.push(sourceDocument(uri, after, document.source.version));
    }
    if (changed.length === 0) break;
    const next = whatIf(now, changed);
    pending = next.changedSince(now).filter((uri) => asked.has(uri));
    now = next;
  }
  return { texts: uris.flatMap((uri) => fixed.get(uri) ?? []), snapshot: now };
}

/** The preferred fix of each finding, first come first served; one that touches another waits for the next round. */
function chooseFixes(
  document: DocumentFacts,
  findings: readonly Finding[],
  rules: ReadonlySet<string> | null,
  manual: boolean,
): readonly (readonly TextEdit[])[] {
  const chosen: (readonly TextEdit[])[] = [];
  for (const { rule, fixes } of findings) {
    if (rules !== null && !rules.has(rule)) continue;
    const edits = editsHere(
      document,
      fixes.find(({ preferred }) => preferred),
      manual,
    );
    if (edits !== null && !chosen.flat().some((other) => edits.some((edit) => touch(edit, other)))) chosen.push(edits);
  }
  return chosen;
}

/** A fix that reaches into other files is for a person to choose. */
function editsHere(document: DocumentFacts, fix: Fix | undefined, manual: boolean): readonly TextEdit[] | null {
  if (fix === undefined || (fix.manual === true && !manual)) return null;
  const edits = fix.edits.flatMap((edit) => (edit.type === 'edit' && edit.uri === document.uri ? [edit.edits] : []));
  return edits.length === fix.edits.length ? edits.flat() : null;
}

function touch(a: TextEdit, b: TextEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}

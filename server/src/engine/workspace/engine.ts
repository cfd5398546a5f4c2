/** The workspace over time: changes in, an immutable snapshot out. The state depends on the last word about each file only. */
import { type BibliographyFile, isBibliography, mayBeBibliography, readBibliography } from '../bibliography';
import { Bibliographies } from './bibliographies';
import { Decisions, type DecisionsFile, isDecisionsFile, readDecisions } from './decisions';
import { readDocument } from './facts';
import { withoutNever } from './never';
import { WorkspaceSnapshot } from './snapshot';
import type { Change, DocumentFacts, Engine, Snapshot } from './types';

type Put = Extract<Change, { type: 'put' }>;

export function createEngine(): Engine {
  /** Facts as the texts alone have them, before decisions are heard. */
  let read: ReadonlyMap<string, DocumentFacts> = new Map();
  let snapshot = new WorkspaceSnapshot(0, new Map(), new Set(), new Bibliographies(new Map()), new Decisions(new Map()), null, new Map());
  return {
    snapshot: (): Snapshot => snapshot,
    apply(changes: readonly Change[]): Snapshot {
      const documents = new Map(read);
      const files = new Set(snapshot.files);
      const bibliographies = new Map(snapshot.bibliography.files);
      const decisions = new Map(snapshot.decisions.files);
      let tables = snapshot.tables;
      for (const change of changes) {
        switch (change.type) {
          case 'put': {
            const { uri } = change.document;
            if (isDecisionsFile(change.path)) putDecisions(decisions, change);
            else if (mayBeBibliography(change.path)) putBibliography(bibliographies, change);
            else {
              const before = documents.get(uri);
              documents.set(
                uri,
                before === undefined ? readDocument(change.document, change.path, change.settings) : renewed(before, change),
              );
            }
            break;
          }
          case 'delete':
            documents.delete(change.uri);
            bibliographies.delete(change.uri);
            decisions.delete(change.uri);
            if (tables.has(change.uri)) tables = new Map([...tables].filter(([uri]) => uri !== change.uri));
            break;
          case 'figures':
            tables = new Map([...tables, [change.table.uri, change.table]]);
            break;
          case 'known':
            for (const uri of change.uris) files.add(uri);
            break;
          case 'unknown':
            for (const uri of change.uris) files.delete(uri);
            break;
        }
      }
      read = documents;
      const decided = sameValues(decisions, snapshot.decisions.files) ? snapshot.decisions : new Decisions(decisions);
      const cited = sameValues(bibliographies, snapshot.bibliography.files) ? snapshot.bibliography : new Bibliographies(bibliographies);
      snapshot = new WorkspaceSnapshot(snapshot.revision + 1, withoutNever(documents, decided), files, cited, decided, snapshot, tables);
      return snapshot;
    },
  };
}

/** The same text under the same path and settings has the same facts; only the editor's version may differ. */
function renewed(before: DocumentFacts, { document, path, settings }: Put): DocumentFacts {
  const same = before.settings.jurisdiction === settings.jurisdiction && before.settings.kind === settings.kind;
  if (before.source.text !== document.text || before.path !== path || !same) return readDocument(document, path, settings);
  const unchanged =
    before.settings.indexed === settings.indexed &&
    before.settings.notes === settings.notes &&
    before.settings.bibliography?.join('\n') === settings.bibliography?.join('\n');
  if (before.source.version === document.version && unchanged) return before;
  return { ...before, source: document, settings };
}

/** A bibliography outside the folder's reading counts nowhere, and a `.json` file may be anything. */
function putBibliography(files: Map<string, BibliographyFile>, { document, path, settings }: Put): void {
  const before = files.get(document.uri);
  if (!settings.indexed || !isBibliography(path, document.text)) files.delete(document.uri);
  else if (before === undefined || before.source.text !== document.text || before.path !== path)
    files.set(document.uri, readBibliography(document, path));
  else if (before.source.version !== document.version) files.set(document.uri, { ...before, source: document });
}

function putDecisions(files: Map<string, DecisionsFile>, { document, settings }: Put): void {
  const before = files.get(document.uri);
  if (!settings.indexed) files.delete(document.uri);
  else if (before === undefined || before.source.text !== document.text) files.set(document.uri, readDecisions(document));
  else if (before.source.version !== document.version) files.set(document.uri, { ...before, source: document });
}

function sameValues<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

/** The workspace over time: changes in, an immutable snapshot out. The state depends on the last word about each file only. */
import { readDocument } from './facts';
import { WorkspaceSnapshot } from './snapshot';
import type { Change, DocumentFacts, Engine, Snapshot } from './types';

export function createEngine(): Engine {
  let snapshot = new WorkspaceSnapshot(0, new Map(), new Set(), null);
  return {
    snapshot: (): Snapshot => snapshot,
    apply(changes: readonly Change[]): Snapshot {
      const documents = new Map(snapshot.documents);
      const files = new Set(snapshot.files);
      for (const change of changes) {
        switch (change.type) {
          case 'put': {
            const before = documents.get(change.document.uri);
            documents.set(
              change.document.uri,
              before === undefined ? readDocument(change.document, change.path, change.settings) : renewed(before, change),
            );
            break;
          }
          case 'delete':
            documents.delete(change.uri);
            break;
          case 'known':
            for (const uri of change.uris) files.add(uri);
            break;
          case 'unknown':
            for (const uri of change.uris) files.delete(uri);
            break;
        }
      }
      snapshot = new WorkspaceSnapshot(snapshot.revision + 1, documents, files, snapshot);
      return snapshot;
    },
  };
}

/** The same text under the same path and settings has the same facts; only the editor's version may differ. */
function renewed(before: DocumentFacts, { document, path, settings }: Extract<Change, { type: 'put' }>): DocumentFacts {
  const sameSettings = before.settings.jurisdiction === settings.jurisdiction && before.settings.kind === settings.kind;
  if (before.source.text !== document.text || before.path !== path || !sameSettings) return readDocument(document, path, settings);
  if (before.source.version === document.version && before.settings.indexed === settings.indexed) return before;
  return { ...before, source: document, settings };
}

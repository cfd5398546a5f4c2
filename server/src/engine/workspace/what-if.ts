/** The workspace as it would be with some texts changed; the engine itself does not move. */
import { readBibliography } from '../bibliography';
import type { SourceDocument } from '../text';
import { Bibliographies } from './bibliographies';
import { readDocument } from './facts';
import { withoutNever } from './never';
import { WorkspaceSnapshot } from './snapshot';
import type { Snapshot } from './types';

/** Each text must belong to a document or a bibliography of the snapshot; its path and settings stay. */
export function whatIf(snapshot: Snapshot, texts: readonly SourceDocument[]): Snapshot {
  if (!(snapshot instanceof WorkspaceSnapshot)) throw new TypeError('This snapshot was not made by an engine.');
  const documents = new Map(snapshot.documents);
  const cited = new Map(snapshot.bibliography.files);
  for (const text of texts) {
    const before = documents.get(text.uri);
    if (before !== undefined) documents.set(text.uri, readDocument(text, before.path, before.settings));
    const file = cited.get(text.uri);
    if (file !== undefined) cited.set(text.uri, readBibliography(text, file.path));
  }
  const { decisions, files, tables } = snapshot;
  const sameCited = texts.every(({ uri }) => !cited.has(uri));
  const bibliography = sameCited ? snapshot.bibliography : new Bibliographies(cited);
  return new WorkspaceSnapshot(snapshot.revision + 1, withoutNever(documents, decisions), files, bibliography, decisions, snapshot, tables);
}

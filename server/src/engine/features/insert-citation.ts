/** Citations to choose from, and the edit that writes one: into the bracket at the cursor, or a new one behind the word. */
import { referenceLine, referenceOf, shortReference } from '../bibliography';
import { spanTouches } from '../text';
import type { Snapshot } from '../workspace';
import type { EditAnswer } from './types';

export interface CitationChoice {
  readonly key: string;
  /** "Smith and Jones 2018" */
  readonly label: string;
  /** The whole reference. */
  readonly detail: string;
}

/** By author and year. */
export function citationChoices(snapshot: Snapshot, uri: string): readonly CitationChoice[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  return snapshot.bibliography
    .entriesOf(document)
    .map((entry) => {
      const reference = referenceOf(entry);
      return reference === null
        ? { key: entry.key, label: entry.key, detail: 'This entry cannot be read.' }
        : { key: entry.key, label: shortReference(reference), detail: referenceLine(reference) };
    })
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.key < b.key ? -1 : 1));
}

/** Behind the last key of a bracket that the cursor touches; else a bracket of its own, with a space before it where a word stands there. */
export function insertCitation(snapshot: Snapshot, uri: string, offset: number, key: string): EditAnswer {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return { edits: null, message: 'Greenpaper does not read this file.' };
  const { text } = document.source;
  const { citations, opaque } = document.syntax;
  const printed = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?$/u.test(key) ? `@${key}` : `@{${key}}`;
  const write = (at: number, newText: string): EditAnswer => ({
    edits: [{ type: 'edit', uri, edits: [{ span: { start: at, end: at }, newText }] }],
    message: null,
  });
  const group = citations.find(({ groupSpan }) => spanTouches(groupSpan, offset))?.groupSpan;
  if (group !== undefined) {
    const known = citations.some((citation) => citation.groupSpan.start === group.start && citation.key === key);
    return known ? { edits: null, message: `“${key}” is cited here already.` } : write(group.end - 1, `; ${printed}`);
  }
  if (offset < document.syntax.bodyStart || opaque.some(({ start, end }) => start < offset && offset < end))
    return { edits: null, message: 'No citation can stand here.' };
  return write(offset, `${/[\p{L}\p{N}”’)\]%]/u.test(text[offset - 1] ?? '') ? ' ' : ''}[${printed}]`);
}

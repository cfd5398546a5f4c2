/** Sets one key of an evidence note; the note's other words and the text stay as they are. */

import type { TextEdit } from '../../text';
import type { Annotation, DocumentFacts } from '../../workspace';
import type { Fix } from '../types';
import { noteKeyEdit } from './note-key';

export function setEntries(
  document: DocumentFacts,
  annotation: Annotation,
  entries: readonly (readonly [key: string, value: string])[],
  title: string,
  preferred = false,
): Fix[] {
  const edits: TextEdit[] = [];
  for (const [key, value] of entries) {
    const edit = noteKeyEdit(document, annotation, key, value);
    // Keys that are added at one place are one insertion, in the order given.
    const same = edits.findIndex(({ span }) => span.start === edit.span.start && span.end === edit.span.end);
    if (same < 0) edits.push(edit);
    else edits[same] = { span: edit.span, newText: `${edits[same]?.newText ?? ''}${edit.newText}` };
  }
  return [{ title, preferred, edits: [{ type: 'edit', uri: document.uri, edits }] }];
}

/** Takes a key with its value out of a note, with the `;` before it. */
export function removeEntry(document: DocumentFacts, annotation: Annotation, key: string, title: string): Fix[] {
  const entry = annotation.entries.find((candidate) => candidate.key === key);
  if (entry === undefined || (annotation.form !== 'footnote' && annotation.form !== 'link-title')) return [];
  const { text } = document.source;
  let start = entry.keySpan.start;
  while (start > annotation.glossSpan.start && text[start - 1] !== ';') start -= 1;
  const follows = text[start - 1] === ';' && start - 1 >= annotation.glossSpan.end;
  if (!follows) return [];
  return [
    {
      title,
      preferred: false,
      edits: [{ type: 'edit', uri: document.uri, edits: [{ span: { start: start - 1, end: entry.valueSpan.end }, newText: '' }] }],
    },
  ];
}

/** One key, whatever the spelling. */
export function noteEntryFix(document: DocumentFacts, annotation: Annotation, key: string, value: string, title: string): Fix {
  return { title, preferred: false, edits: [{ type: 'edit', uri: document.uri, edits: [noteKeyEdit(document, annotation, key, value)] }] };
}

/** Sets one key of an evidence note; the note's other words and the text stay as they are. */

import type { TextEdit } from '../../text';
import type { Annotation, DocumentFacts } from '../../workspace';
import type { Fix } from '../types';

/** Null for spellings whose keys are written otherwise (directives, Pandoc spans). */
export function entryEdit(annotation: Annotation, entries: readonly (readonly [key: string, value: string])[]): TextEdit[] | null {
  if (annotation.form !== 'footnote' && annotation.form !== 'link-title') return null;
  const edits: TextEdit[] = [];
  let added = '';
  for (const [key, value] of entries) {
    const known = annotation.entries.find((entry) => entry.key === key);
    if (known === undefined) added += `; ${key}: ${value}`;
    else edits.push({ span: known.valueSpan, newText: value });
  }
  if (added === '') return edits;
  const at = Math.max(annotation.glossSpan.end, ...annotation.entries.map(({ valueSpan }) => valueSpan.end));
  return [...edits, { span: { start: at, end: at }, newText: added }];
}

export function setEntries(
  document: DocumentFacts,
  annotation: Annotation,
  entries: readonly (readonly [key: string, value: string])[],
  title: string,
  preferred = false,
): Fix[] {
  const edits = entryEdit(annotation, entries);
  return edits === null ? [] : [{ title, preferred, edits: [{ type: 'edit', uri: document.uri, edits }] }];
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
  const present = annotation.entries.find((entry) => entry.key === key);
  const end = annotation.entries.at(-1)?.valueSpan.end ?? annotation.glossSpan.end;
  const edit =
    present === undefined ? { span: { start: end, end }, newText: `; ${key}: ${value}` } : { span: present.valueSpan, newText: value };
  return { title, preferred: false, edits: [{ type: 'edit', uri: document.uri, edits: [edit] }] };
}

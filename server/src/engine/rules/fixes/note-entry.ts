/** Adds a key to an evidence note, or replaces its value. */
import type { AnnotationTarget, DocumentFacts } from '../../workspace';
import type { Fix } from '../types';

export function noteEntryFix(
  document: DocumentFacts,
  annotation: AnnotationTarget['annotation'],
  key: string,
  value: string,
  title: string,
): Fix {
  const present = annotation.entries.find((entry) => entry.key === key);
  const end = annotation.entries.at(-1)?.valueSpan.end ?? annotation.glossSpan.end;
  const edit =
    present === undefined ? { span: { start: end, end }, newText: `; ${key}: ${value}` } : { span: present.valueSpan, newText: value };
  return { title, preferred: false, edits: [{ type: 'edit', uri: document.uri, edits: [edit] }] };
}

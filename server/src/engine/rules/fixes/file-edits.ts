/** Replacements in several files as one edit each. */
import type { TextEdit } from '../../text';
import type { Replacement } from '../../workspace';
import type { FileEdit } from '../types';

/** One edit per file, in the order of the text; a passage named twice is changed once. */
export function fileEdits(places: readonly Replacement[]): FileEdit[] {
  const byUri = new Map<string, TextEdit[]>();
  for (const { uri, span, newText } of places) {
    const edits = byUri.get(uri) ?? [];
    byUri.set(uri, edits);
    if (!edits.some((other) => other.span.start === span.start && other.span.end === span.end)) edits.push({ span, newText });
  }
  return [...byUri].map(([uri, edits]) => ({ type: 'edit', uri, edits: edits.sort((a, b) => a.span.start - b.span.start) }));
}

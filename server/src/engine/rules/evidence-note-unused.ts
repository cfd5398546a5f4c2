/** A note of ours that no marker points to. */
import type { Rule } from './types';

export const evidenceNoteUnused: Rule = {
  id: 'evidence-note-unused',
  summary: 'A note has no marker.',
  severity: 'hint',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const { annotation, markers } of document.notes) {
      if (annotation.form !== 'footnote' || markers.length > 0) continue;
      const { text } = document.source;
      let { start } = annotation.span;
      while (start > 0 && /[\r\n]/u.test(text[start - 1] ?? '')) start -= 1;
      report({
        message: `No marker points to the note “${annotation.label}”.`,
        span: annotation.labelSpan,
        fixes: [
          {
            title: 'Remove this note',
            preferred: false,
            edits: [{ type: 'edit', uri: document.uri, edits: [{ span: { start, end: annotation.span.end }, newText: '' }] }],
          },
        ],
      });
    }
  },
};

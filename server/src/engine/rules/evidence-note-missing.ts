/** A marker whose note is not there; in texts of your own, or where other notes of ours stand. */
import { notePlace } from './fixes/note-place';
import type { Rule } from './types';

export const evidenceNoteMissing: Rule = {
  id: 'evidence-note-missing',
  summary: 'A marker has no note.',
  severity: 'error',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    // An undefined [^x] in a text as it was found is a leftover of its own footnotes.
    if (document.role === 'verbatim' && document.syntax.annotations.length === 0) return;
    for (const marker of document.syntax.markers) {
      if (marker.defined) continue;
      const ours = /^[fdcpsn]\d+$|^[fdc]-/iu.test(marker.label);
      if (document.role === 'verbatim' && !ours) continue;
      const kind = { d: 'date', c: 'claim', p: 'policy', s: 'source', n: 'note' }[marker.label[0]?.toLowerCase() ?? ''] ?? 'figure';
      const place = notePlace(document, marker.span.start);
      const stub = `[^${marker.label}]: ${kind === 'source' || kind === 'note' ? `${kind}: ; on: ` : `${kind}: `}`;
      report({
        message: `The marker “[^${marker.label}]” has no note.`,
        span: marker.span,
        fixes: [
          ...(place === null
            ? []
            : [
                {
                  title: `Write the note for “${marker.label}”`,
                  preferred: true,
                  manual: true,
                  edits: [
                    {
                      type: 'edit' as const,
                      uri: document.uri,
                      edits: [{ span: { start: place.at, end: place.at }, newText: `${place.before}${stub}${place.after}` }],
                    },
                  ],
                },
              ]),
          {
            title: 'Remove this marker',
            preferred: false,
            edits: [{ type: 'edit', uri: document.uri, edits: [{ span: marker.span, newText: '' }] }],
          },
        ],
      });
    }
  },
};

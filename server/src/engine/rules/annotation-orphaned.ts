/** A figure or date note whose marker touches no figure or date, or whose quoted words are not in the block exactly once. */
import { quotedIn } from '../workspace';
import type { Rule } from './types';

export const annotationOrphaned: Rule = {
  id: 'annotation-orphaned',
  summary: 'A note has lost what it annotates.',
  severity: 'error',
  precision: 'A',
  fixable: false,
  scope: 'document',
  check({ document, report }) {
    for (const { annotation, markers, mentions } of document.notes) {
      if (annotation.form !== 'footnote' || markers.length === 0) continue;
      const quote = annotation.entries.find(({ key }) => key === 'quote');
      for (const marker of markers) {
        const block = document.syntax.blocks[marker.block];
        if (block === undefined) continue;
        if (quote !== undefined && quotedIn(document.syntax.blocks, block, quote.value) === null) {
          report({
            message: `The words “${quote.value}” do not stand exactly once in the passage that “[^${annotation.label}]” marks.`,
            span: quote.valueSpan,
            related: [{ uri: document.uri, span: marker.span, message: 'the marker' }],
          });
        }
      }
      const anchored = annotation.kind === 'figure' || annotation.kind === 'date';
      if (anchored && quote === undefined && mentions.length === 0) {
        const what = annotation.kind === 'figure' ? 'figure' : 'date';
        const [marker] = markers;
        if (marker !== undefined)
          report({
            message: `No ${what} stands directly before “[^${annotation.label}]”. Put the marker behind its ${what}, or add “quote:” with the words it means.`,
            span: marker.span,
            related: [{ uri: document.uri, span: annotation.labelSpan, message: 'the note' }],
          });
      }
    }
  },
};

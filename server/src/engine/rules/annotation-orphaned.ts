/** A note whose marker touches no figure or date, or whose quoted words are not in the passage exactly once. */
import type { DateMention, FigureMention } from '../recognise';
import { type DocumentFacts, quotedIn, quotedSpan } from '../workspace';
import { noteKeyEdit } from './fixes/note-key';
import { isFigure } from './passage';
import type { Fix, Rule } from './types';

type Target = DocumentFacts['notes'][number];
type Marker = Target['markers'][number];

export const annotationOrphaned: Rule = {
  id: 'annotation-orphaned',
  summary: 'A note has lost what it annotates.',
  severity: 'error',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const { annotation, orphans } of document.notes) {
      const quote = annotation.entries.find(({ key }) => key === 'quote');
      for (const marker of orphans) {
        const block = document.syntax.blocks[marker.block];
        if (block === undefined) continue;
        const fixes = candidates(document, annotation, marker);
        const lost = quote !== undefined && quotedIn(document.syntax.blocks, block, quote.value) === null;
        if (lost)
          report({
            message: `The words “${quote.value}” do not stand exactly once in the passage that “[^${annotation.label}]” marks.`,
            span: quote.valueSpan,
            related: [{ uri: document.uri, span: marker.span, message: 'the marker' }],
            fixes,
          });
        else {
          const what = annotation.kind === 'figure' ? 'figure' : 'date';
          report({
            message: `No ${what} stands ${quote === undefined ? 'directly before' : 'in the words quoted by'} “[^${annotation.label}]”. Put the marker behind its ${what}, or add “quote:” with the words it means.`,
            span: marker.span,
            related: [{ uri: document.uri, span: annotation.labelSpan, message: 'the note' }],
            fixes,
          });
        }
      }
    }
  },
};

/** More would be a list to search. */
const MOST = 4;

/** "Mean “£3m”": a figure or date of the same passage that no note explains and whose words stand there once. One marker only: a quote holds for all of a label. */
function candidates(document: DocumentFacts, annotation: Target['annotation'], marker: Marker): Fix[] {
  const { markers } = document.notes.find((note) => note.annotation === annotation) ?? { markers: [] };
  const block = document.syntax.blocks[marker.block];
  if (markers.length !== 1 || block === undefined || (annotation.kind !== 'figure' && annotation.kind !== 'date')) return [];
  const noted = new Set<unknown>(document.notes.flatMap(({ mentions }) => mentions));
  return document.mentions
    .filter(
      (mention): mention is FigureMention | DateMention =>
        mention.block === marker.block && (annotation.kind === 'date' ? mention.kind === 'date' : isFigure(mention)) && !noted.has(mention),
    )
    .map((mention) => block.prose.text.slice(mention.proseSpan.start, mention.proseSpan.end))
    .filter((words) => quotedSpan(block, words) !== null)
    .slice(0, MOST)
    .map((words) => ({
      title: `Let it mean “${words}”`,
      preferred: false,
      manual: true,
      edits: [{ type: 'edit', uri: document.uri, edits: [noteKeyEdit(document, annotation, 'quote', words)] }],
    }));
}

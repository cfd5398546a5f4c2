/** A claim note that does not say whose claim it is, where the document does not say either. */
import { type AnnotationTarget, type DocumentFacts, speakerAt } from '../workspace';
import { noteEntryFix } from './fixes/note-entry';
import { mentionsIn } from './passage';
import type { Rule } from './types';

export const claimUnattributed: Rule = {
  id: 'claim-unattributed',
  summary: 'A claim note does not say who made the claim.',
  severity: 'information',
  precision: 'B',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const note of document.notes) {
      const { annotation } = note;
      if (annotation.kind !== 'claim' || annotation.entries.some(({ key, value }) => key === 'by' && value.trim() !== '')) continue;
      // The speaker of the whole document need not be said again; a reader's comment has its own.
      const voices = note.markers.map(({ block }) => document.syntax.blocks[block]?.voice);
      if (voices.includes('reader') || (document.role === 'verbatim' && isSpoken(document, note))) continue;
      const near = nearestSpeaker(document, note);
      const span = annotation.labelSpan.start < annotation.labelSpan.end ? annotation.labelSpan : annotation.glossSpan;
      report({
        message: 'Whose claim this is, neither the note (“by:”) nor the document says.',
        span,
        related: note.sentences.map((sentence) => ({ uri: document.uri, span: sentence, message: 'the claim' })),
        fixes:
          near === null
            ? []
            : [{ ...noteEntryFix(document, annotation, 'by', near, `Note that ${near} said so`), preferred: true, manual: true }],
      });
    }
  },
};

/** Every place the claim is marked at lies in an article that says whose words it is. */
function isSpoken(document: DocumentFacts, { markers }: AnnotationTarget): boolean {
  return markers.length === 0 ? document.speaker !== null : markers.every(({ block }) => speakerAt(document, block) !== null);
}

/** The post or body named in the claim's sentence, else the last one before it in the same block. */
function nearestSpeaker(document: DocumentFacts, { sentences, markers }: AnnotationTarget): string | null {
  const [sentence] = sentences;
  const [marker] = markers;
  if (sentence === undefined || marker === undefined) return null;
  const named = mentionsIn(document, marker.block).filter(({ kind }) => kind === 'post' || kind === 'organisation');
  const inside = named.find(({ span }) => sentence.start <= span.start && span.end <= sentence.end);
  const before = named.filter(({ span }) => span.end <= sentence.start).at(-1);
  const found = inside ?? before;
  return found === undefined || /[;:"[\]]/u.test(found.text) ? null : found.text.replace(/\s+/gu, ' ').replace(/^the /iu, 'the ');
}

/** A verdict on a claim with nothing to stand on. */

import type { Annotation, DocumentFacts } from '../workspace';
import { noteEntryFix } from './fixes/note-entry';
import type { Fix, Rule } from './types';

/** Nothing has been judged yet, or it cannot be. */
const NO_JUDGEMENT = ['unchecked', 'unverifiable', ''];

export const claimVerdictWithoutEvidence: Rule = {
  id: 'claim-verdict-without-evidence',
  summary: 'A claim has a verdict and no evidence for it.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const annotation of document.syntax.annotations) {
      if (annotation.kind !== 'claim') continue;
      const verdict = annotation.entries.find(({ key }) => key === 'verdict');
      if (verdict === undefined || NO_JUDGEMENT.includes(verdict.value.trim())) continue;
      if (annotation.entries.some(({ key, value }) => key === 'evidence' && value.trim() !== '')) continue;
      report({
        message: `The verdict is “${verdict.value}”, and “evidence:” is empty. Name the passage or source it rests on.`,
        span: verdict.valueSpan,
        fixes: [
          ...evidenceBeside(document, annotation),
          noteEntryFix(document, annotation, 'verdict', 'unchecked', 'Set the verdict back to “unchecked”'),
        ],
      });
    }
  },
};

/** More would be a list to search. */
const MOST = 3;

/** What the claim's own sentence cites, or its note names as its source. */
function evidenceBeside(document: DocumentFacts, annotation: Annotation): Fix[] {
  const { text } = document.source;
  const sentences = document.notes.find((note) => note.annotation === annotation)?.sentences ?? [];
  const cited = document.syntax.citations
    .filter(({ span }) => sentences.some(({ start, end }) => start <= span.start && span.end <= end))
    .map(({ groupSpan }) => text.slice(groupSpan.start, groupSpan.end));
  const source = annotation.entries.find(({ key }) => key === 'source')?.value ?? '';
  return [...new Set([...cited, ...(source === '' ? [] : [source])])]
    .slice(0, MOST)
    .map((value) => ({ ...noteEntryFix(document, annotation, 'evidence', value, `Name “${value}” as the evidence`), manual: true }));
}

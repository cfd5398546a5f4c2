/** A verdict on a claim with nothing to stand on. */
import { noteEntryFix } from './fixes/note-entry';
import type { Rule } from './types';

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
        fixes: [noteEntryFix(document, annotation, 'verdict', 'unchecked', 'Set the verdict back to “unchecked”')],
      });
    }
  },
};

/** Two figures without notes that seem to count the same thing and differ. */
import { describeBounds, describeDifferences } from '../reckon';
import { type CandidateFigure, conflictCandidates } from './conflict-candidates';
import type { Rule } from './types';

export const figureConflictCandidate: Rule = {
  id: 'figure-conflict-candidate',
  summary: 'A figure seems to count the same thing as another one, and differs from it.',
  severity: 'off',
  precision: 'C',
  fixable: false,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const { a, b, differs } of conflictCandidates(snapshot)) {
      for (const [figure, other] of [
        [a, b],
        [b, a],
      ] as const) {
        if (figure.document !== document) continue;
        report({
          message: `${words(figure)} (${describeBounds(figure)}) here, ${words(other)} (${describeBounds(other)}) in ${other.document.path}, line ${lineOf(other)}. What differs: ${describeDifferences(differs)}.`,
          span: figure.mention.span,
          related: [{ uri: other.document.uri, span: other.mention.span, message: words(other) }],
        });
      }
    }
  },
};

function words({ mention }: CandidateFigure): string {
  const unit = mention.kind === 'quantity' ? ` ${mention.value.unit}` : '';
  return `“${`${mention.text}${unit}`.replace(/[\s\uFFFC]+/gu, ' ')}”`;
}

function lineOf({ document, mention }: CandidateFigure): number {
  return document.source.lines.lineAt(mention.span.start) + 1;
}

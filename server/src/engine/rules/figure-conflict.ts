/** Two statements of one quantity, for one scope and period, that cannot both be right whatever the rounding. */

import { compareStated, formatMoneyShort, formatNumber, type StatedFigure } from '../reckon';
import type { DocumentFacts, NotedFigure, OfficialFigure } from '../workspace';
import { isNotedAsPrinted, noteAsPrinted } from './fixes/note-insertion';
import { replaceFix } from './fixes/replace';
import { passagesOf, whenSaid, whereSaid, withBounds, wordsOf } from './name-figure';
import { partnersIn } from './one-quantity';
import type { Fix, Rule } from './types';

export const figureConflict: Rule = {
  id: 'figure-conflict',
  summary: 'Two figures for the same quantity, scope and period cannot both be right.',
  severity: 'warning',
  precision: 'B',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const figure of snapshot.evidence.of(document).figures) {
      const official = snapshot.official.of(figure.mention, figure.annotation);
      if (official === null || isNotedAsPrinted(document, figure.mention.span)) continue;
      if (compareStated(figure, asStated(official)).answer !== 'differ') continue;
      const value = officialValue(official);
      report({
        message: `${withBounds(figure)} is not the official figure: ${value}${official.period === '' ? '' : `, ${official.period}`} (${official.path}, line ${official.line}).`,
        span: figure.mention.span,
        fixes: noteAsPrinted(document, figure.mention.span, `${official.path} has ${value}`).map((fix) => ({
          ...fix,
          title: 'Keep it: note what the official table says',
          preferred: false,
          manual: true,
        })),
      });
    }
    for (const { figure, others } of partnersIn(snapshot, document, 'differ')) {
      const [other] = others;
      if (other === undefined) continue;
      report({
        message: `${withBounds(figure)} here (${whenSaid(figure)}) and ${withBounds(other)} in ${whereSaid(other)} cannot both be right: one quantity, one scope, one period.${more(others)}`,
        span: figure.mention.span,
        related: passagesOf(others),
        fixes: answers(document, figure, other),
      });
    }
    for (const { figure, others } of partnersIn(snapshot, document, 'far')) {
      const [other] = others;
      if (other === undefined) continue;
      report({
        message: `${withBounds(figure)} here (${whenSaid(figure)}) and ${withBounds(other)} in ${whereSaid(other)} do not contradict each other, but lie far apart.`,
        span: figure.mention.span,
        severity: 'information',
        related: passagesOf(others),
        fixes: answers(document, figure, other),
      });
    }
  },
};

function asStated({ kind, value, printed }: OfficialFigure): StatedFigure {
  return { kind, min: value, max: value, comparator: null, printed };
}

function officialValue({ kind, value, currency, unit }: OfficialFigure): string {
  if (kind === 'money') return formatMoneyShort(value, currency);
  return kind === 'percent' ? `${formatNumber(value)}%` : `${formatNumber(value)} ${unit}`.trim();
}

function more(others: readonly NotedFigure[]): string {
  return others.length > 1 ? ` ${others.length - 1} more like it.` : '';
}

/** Own writing may take the other's number; either may be kept as it is with a word on the other. */
function answers(document: DocumentFacts, figure: NotedFigure, other: NotedFigure): Fix[] {
  const value = other.mention.text.replace(/[\s\uFFFC]+/gu, ' ');
  const corrected =
    document.role === 'own' && other.document.role !== 'own' && value !== figure.mention.text
      ? [replaceFix(document, figure.mention.span, value, `Change to “${value}”, as in ${other.document.path}`, false)]
      : [];
  const kept = noteAsPrinted(document, figure.mention.span, `${other.document.path} has ${wordsOf(other)}`);
  return [...corrected, ...kept.map((fix) => ({ ...fix, title: 'Keep both: note what the other says', preferred: false, manual: true }))];
}

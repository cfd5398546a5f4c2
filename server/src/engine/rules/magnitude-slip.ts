/** One quantity ten, a thousand or a million times as large elsewhere, with the same digits: million was written for billion, or a point was lost. */
import { formatNumber, magnitudeSlip } from '../reckon';
import { noteAsPrinted } from './fixes/note-insertion';
import { replaceFix } from './fixes/replace';
import { passagesOf, whenSaid, whereSaid, withBounds, wordsOf } from './name-figure';
import { partnersIn } from './one-quantity';
import type { Rule } from './types';

const FRACTIONS: Readonly<Record<number, string>> = { 10: 'tenth', 1000: 'thousandth', 1000000: 'millionth' };

export const magnitudeSlipRule: Rule = {
  id: 'magnitude-slip',
  summary: 'The same quantity is ten or a thousand times as large elsewhere, with the same digits.',
  severity: 'warning',
  precision: 'B',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const { figure, others } of partnersIn(snapshot, document, 'slip')) {
      const [other] = others;
      const times = other === undefined ? null : magnitudeSlip(figure, other);
      if (other === undefined || times === null) continue;
      const larger = (figure.max ?? 0) > (other.max ?? 0);
      const value = other.mention.text.replace(/[\s\uFFFC]+/gu, ' ');
      report({
        message: `${withBounds(figure)} here (${whenSaid(figure)}) is ${larger ? `${formatNumber(times)} times` : `one ${FRACTIONS[times] ?? 'part'} of`} ${withBounds(other)} in ${whereSaid(other)}: a slip of scale in one of them?`,
        span: figure.mention.span,
        related: passagesOf(others),
        fixes:
          document.role === 'own'
            ? [replaceFix(document, figure.mention.span, value, `Change to “${value}”, as in ${other.document.path}`, false)]
            : noteAsPrinted(document, figure.mention.span, `${other.document.path} has ${wordsOf(other)}`),
      });
    }
  },
};

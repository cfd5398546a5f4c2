/** A sum per year here, and one that looks like the total of several years there. */
import { compareStated, formatNumber, yearsInTotal } from '../reckon';
import type { NotedFigure } from '../workspace';
import { setEntries } from './fixes/note-entry';
import { passagesOf, whenSaid, whereSaid, withBounds } from './name-figure';
import { dayNumber, partnersIn } from './one-quantity';
import type { Rule } from './types';

export const figureAnnualVsTotal: Rule = {
  id: 'figure-annual-vs-total',
  summary: 'A sum per year in one place looks like a total of several years in another.',
  severity: 'warning',
  precision: 'B',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const { figure, others } of partnersIn(snapshot, document, 'annual')) {
      // The one that does not say is the one to look at.
      if (figure.per === 'year') continue;
      const yearly = others.filter((other) => other.per === 'year' && compareStated(figure, other).answer === 'differ');
      const [other] = yearly;
      if (other === undefined) continue;
      const years = yearsInTotal(other, figure, yearsOf(figure));
      const sum = years === null ? 'it does not say whether it is yearly or a total' : `about ${formatNumber(years)} years of it`;
      report({
        message: `${withBounds(figure)} here (${whenSaid(figure)}), but ${withBounds(other)} a year in ${whereSaid(other)}: ${sum}. Say which with per.`,
        span: figure.mention.span,
        related: passagesOf(yearly),
        fixes: [
          ...setEntries(document, figure.annotation, [['per', 'total']], 'Set per: total', years !== null),
          ...setEntries(document, figure.annotation, [['per', 'year']], 'Set per: year'),
        ],
      });
    }
  },
};

/** Whole years of the figure's own period; null without one. */
function yearsOf({ period }: NotedFigure): number | null {
  return period === null ? null : Math.round((dayNumber(period.end) - dayNumber(period.start) + 1) / 365.25);
}

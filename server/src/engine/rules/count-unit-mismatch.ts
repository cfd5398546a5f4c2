/** One quantity counted in people here and in jobs there: the numbers cannot be compared. */
import { countedClass } from '../data/counted-classes';
import { foldName } from '../text';
import { entryOf, type NotedFigure } from '../workspace';
import { setEntries } from './fixes/note-entry';
import { passagesOf, whenSaid, whereSaid, withBounds } from './name-figure';
import { partnersIn } from './one-quantity';
import type { Rule } from './types';

export const countUnitMismatch: Rule = {
  id: 'count-unit-mismatch',
  summary: 'One quantity counts different things in two places.',
  severity: 'warning',
  precision: 'B',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const { figure, others } of partnersIn(snapshot, document, 'unit')) {
      const [other] = others;
      if (other === undefined || scopeNames(figure) || scopeNames(other)) continue;
      const unit = nounOf(figure);
      const key = entryOf(figure.annotation, 'quantity') ?? '';
      report({
        message: `${withBounds(figure)} here (${whenSaid(figure)}) counts ${unit}, ${withBounds(other)} in ${whereSaid(other)} counts ${nounOf(other)}: two things under one quantity, “${key}”.`,
        span: figure.mention.span,
        related: passagesOf(others),
        fixes: [
          ...setEntries(
            document,
            figure.annotation,
            [['quantity', `${key}-${unit.replace(/\s+/gu, '-')}`]],
            `Split the key: quantity “${key}-${unit}” here`,
          ),
          ...(figure.scope === null ? setEntries(document, figure.annotation, [['scope', unit]], `Set scope: ${unit}`) : []),
        ],
      });
    }
  },
};

/** The counted noun without its adjectives. */
function nounOf({ unit }: NotedFigure): string {
  return (
    (unit ?? '')
      .trim()
      .split(/[\s\u00A0]+/u)
      .at(-1) ?? ''
  );
}

/** The note's scope says what is counted, so the reader knows. */
function scopeNames(figure: NotedFigure): boolean {
  const noun = nounOf(figure);
  return figure.scope !== null && countedClass(noun) !== null && figure.scope.includes(foldName(noun));
}

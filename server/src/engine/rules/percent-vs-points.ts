/** "Up 2% from 6% to 8%": a change of two percentage points that is called two per cent. */
import { formatNumber, overlaps, roundingInterval } from '../reckon';
import type { Mention, PercentMention } from '../recognise';
import { OTHER_CLAUSE, SAYS_CHANGE_AFTER, SAYS_CHANGE_BEFORE, wordsBetween } from './change-words';
import { isNotedAsPrinted } from './fixes/note-insertion';
import { correctOrNote } from './fixes/replace';
import { mentionsBeside, mentionsIn, speaks } from './passage';
import type { Rule } from './types';

export const percentVsPoints: Rule = {
  id: 'percent-vs-points',
  summary: 'A change in percentage points is called per cent.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const from of document.mentions) {
      if (!isShare(from) || !speaks(document, from)) continue;
      const other = from.change?.role === 'from' ? from.change.other : null;
      const to =
        other === null
          ? undefined
          : mentionsIn(document, from.block)
              .filter(isShare)
              .find(({ span }) => span.start === other.start);
      if (to === undefined || from.value.min !== from.value.max || to.value.min !== to.value.max || from.value.min <= 0) continue;
      const prose = document.syntax.blocks[from.block]?.prose.text ?? '';
      const stated = mentionsBeside(document, from)
        .filter(isShare)
        .filter(
          ({ proseSpan, change, value }) =>
            change?.role !== 'from' &&
            change?.role !== 'to' &&
            value.min === value.max &&
            (SAYS_CHANGE_BEFORE.test(prose.slice(0, proseSpan.start)) || SAYS_CHANGE_AFTER.test(prose.slice(proseSpan.end))),
        );
      const [by] = stated;
      if (by === undefined || stated.length !== 1 || isNotedAsPrinted(document, by.span)) continue;
      if (OTHER_CLAUSE.test(wordsBetween(prose, by.proseSpan, by.proseSpan.start > from.proseSpan.start ? to.proseSpan : from.proseSpan)))
        continue;
      const points = Math.abs(to.value.min - from.value.min);
      const relative = (points / from.value.min) * 100;
      // All three as they were rounded: that the points come out exactly is a second witness against the per cent.
      const [a, b] = [from, to].map(
        ({ value, printed }) => roundingInterval(value.min, printed[0], 'percent') ?? { low: value.min, high: value.min },
      );
      if (a === undefined || b === undefined) continue;
      const said = roundingInterval(by.value.min, by.printed[0], 'percent') ?? { low: by.value.min, high: by.value.min };
      const possible = [b.high / Math.max(a.low, 1e-9) - 1, b.low / a.high - 1].map((share) => Math.abs(share) * 100);
      const asPercent = { low: Math.min(...possible), high: Math.max(...possible) };
      // It must be right as points, and wrong as per cent whatever the rounding.
      if (Math.abs(by.value.min - points) > 1e-9 || overlaps(said, asPercent)) continue;
      const written = by.text.replace(/[\s\u00A0]?(?:%|per[\s\u00A0-]?cent|percent)/iu, '');
      const right = `${written} percentage point${by.value.min === 1 ? '' : 's'}`;
      report({
        message: `From ${from.text} to ${to.text} is ${right}; in per cent it would be ${formatNumber(relative, relative < 10 ? 1 : 0)}%.`,
        span: by.span,
        related: [
          { uri: document.uri, span: from.span, message: 'from' },
          { uri: document.uri, span: to.span, message: 'to' },
        ],
        fixes: correctOrNote(
          document,
          by.span,
          [{ title: `Change to “${right}”`, newText: right }],
          `from ${from.text} to ${to.text} is ${right}`,
        ),
      });
    }
  },
};

function isShare(mention: Mention): mention is PercentMention {
  return mention.kind === 'percent' && mention.value.unit === '%';
}

/** A day that no calendar has. */
import { MONTH_NAMES } from '../data/months';
import type { DateExpression } from '../recognise';
import { isNotedAsPrinted } from './fixes/note-insertion';
import { correctOrNote } from './fixes/replace';
import { speaks } from './passage';
import type { Rule } from './types';

export const dateImpossible: Rule = {
  id: 'date-impossible',
  summary: 'A date names a day that does not exist.',
  severity: 'error',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const mention of document.mentions) {
      if (mention.kind !== 'date' || !mention.reading.impossible || !speaks(document, mention) || isNotedAsPrinted(document, mention.span))
        continue;
      const point = pointOf(mention.expression);
      if (point === null) continue;
      const month = MONTH_NAMES[point.month - 1] ?? '';
      const last = lastDay(point.year, point.month);
      const when = point.year === null ? month : `${month} ${point.year}`;
      const what = `${when} has ${last} days`;
      const at = mention.text.search(new RegExp(`(?<!\\d)0?${point.day}(?!\\d)`, 'u'));
      const from = mention.span.start + Math.max(0, at);
      const digits = /^\d+/u.exec(mention.text.slice(Math.max(0, at)))?.[0].length ?? 0;
      const replacements =
        at < 0 || digits === 0
          ? []
          : [{ title: `Change to the ${last}th`, newText: String(last), at: { start: from, end: from + digits }, manual: true }];
      report({
        message: `There is no ${point.day} ${when}: ${what}.`,
        span: mention.span,
        fixes: correctOrNote(document, mention.span, replacements, what),
      });
    }
  },
};

function pointOf(expression: DateExpression): { day: number; month: number; year: number | null } | null {
  if (expression.form === 'range') return pointOf(expression.to) ?? pointOf(expression.from);
  if (expression.form !== 'calendar') return null;
  const { day, month, year } = expression.point;
  return day === null || month === null || day <= lastDay(year, month) ? null : { day, month, year };
}

function lastDay(year: number | null, month: number): number {
  if (month === 2) return year === null || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

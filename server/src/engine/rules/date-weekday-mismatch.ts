/** A weekday that contradicts its date. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../data/months';
import { isNotedAsPrinted } from './fixes/note-insertion';
import { correctOrNote } from './fixes/replace';
import { speaks } from './passage';
import type { Rule } from './types';

export const dateWeekdayMismatch: Rule = {
  id: 'date-weekday-mismatch',
  summary: 'The weekday is not the one of that date.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const mention of document.mentions) {
      if (mention.kind !== 'date' || mention.reading.weekday === null || mention.value.start === null || !speaks(document, mention))
        continue;
      if (mention.expression.form !== 'calendar' || mention.expression.point.year === null || isNotedAsPrinted(document, mention.span))
        continue;
      const right = isoWeekday(mention.value.start);
      if (right === mention.reading.weekday) continue;
      const [year = '', month = '', day = ''] = mention.value.start.split('-');
      const date = `${Number(day)} ${MONTH_NAMES[Number(month) - 1]} ${Number(year)}`;
      const name = WEEKDAY_NAMES[right - 1] ?? '';
      const printed = /^[\p{L}]+/u.exec(mention.text)?.[0] ?? '';
      const at = { start: mention.span.start, end: mention.span.start + printed.length };
      const what = `${date} was a ${name}`;
      report({
        message: `${date} was a ${name}, not a ${WEEKDAY_NAMES[mention.reading.weekday - 1]}.`,
        span: mention.span,
        fixes: correctOrNote(document, mention.span, [{ title: `Change to ${name}`, newText: name, at }], what),
      });
    }
  },
};

/** Zeller's congruence; 1 Monday to 7 Sunday. */
function isoWeekday(iso: string): number {
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number);
  const month = m < 3 ? m + 12 : m;
  const year = m < 3 ? y - 1 : y;
  const h = (d + Math.floor((13 * (month + 1)) / 5) + year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)) % 7;
  return ((h + 5) % 7) + 1;
}

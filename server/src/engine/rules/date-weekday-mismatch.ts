/** A weekday that contradicts its date. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../data/months';
import type { DateMention } from '../recognise';
import type { Span } from '../text';
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
        fixes: correctOrNote(document, mention.span, [{ title: `Change to ${name}`, newText: name, at }, ...dayFix(mention, right)], what),
      });
    }
  },
};

/** The nearest day of the same month that has the printed weekday. */
function dayFix({ text, span, value, reading }: DateMention, right: number): { title: string; newText: string; at: Span }[] {
  const [year = 0, month = 0, day = 0] = (value.start ?? '').split('-').map(Number);
  const shift = (((((reading.weekday ?? right) - right + 10) % 7) + 7) % 7) - 3;
  const last = [4, 6, 9, 11].includes(month) ? 30 : month !== 2 ? 31 : (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  const [near] = [day + shift, day + shift + 7, day + shift - 7].filter((candidate) => candidate >= 1 && candidate <= last);
  const printed = new RegExp(`(?<!\\d)0?${day}(?!\\d)`, 'u').exec(text);
  if (near === undefined || printed === null) return [];
  const start = span.start + printed.index;
  const ordinal = /^(?:st|nd|rd|th)/u.exec(text.slice(printed.index + printed[0].length))?.[0] ?? '';
  const newText = `${near}${ordinal === '' ? '' : ordinalOf(near)}`;
  const at = { start, end: start + printed[0].length + ordinal.length };
  return [{ title: `Change the day to ${newText} ${MONTH_NAMES[month - 1] ?? ''}`, newText, at }];
}

function ordinalOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th';
}

/** Zeller's congruence; 1 Monday to 7 Sunday. */
function isoWeekday(iso: string): number {
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number);
  const month = m < 3 ? m + 12 : m;
  const year = m < 3 ? y - 1 : y;
  const h = (d + Math.floor((13 * (month + 1)) / 5) + year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)) % 7;
  return ((h + 5) % 7) + 1;
}

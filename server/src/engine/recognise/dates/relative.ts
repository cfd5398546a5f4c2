/** Dates that count from the document's own: "today", "last month", "earlier this week", "the next two years", "five years ago". */
import { TRIGGER } from '../scan';
import type { Recogniser } from '../types';
import type { DateExpression } from './expression';
import { type DateCandidate, dateCandidate } from './make';
import { COUNT, countOf, S, WEEKDAY, weekdayNumber } from './words';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

const DAY_WORD = /(?<![\p{L}\p{N}-])(?<word>today|yesterday|tomorrow|tonight)(?![\p{L}])/giu;
const UNIT_FORM = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<part>earlier|later|early|late|(?:the${S})?end${S}of|(?:the${S})?start${S}of|(?:the${S})?beginning${S}of)${S})?(?<which>this|next|last|the${S}current|the${S}previous|the${S}following|the${S}coming|the${S}past)${S}(?:calendar${S})?(?<unit>week|month|quarter|year|decade)(?![\p{L}-])(?![’']s${S}(?:worth))`,
  'giu',
);
/** "by the end of the year": behind a comparator only, since "at the end of the year" is said of any year. */
const END_OF_UNIT = new RegExp(
  String.raw`(?<lead>\b(?:by|before|until)${S}(?:the${S})?)(?<part>end|start|beginning)${S}of${S}the${S}(?<unit>week|month|year|decade)(?![\p{L}-]|${S}(?:of|in|to)\b)`,
  'giu',
);
const STRETCH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<which>next|last|past|previous|coming|following|first)${S}(?<count>${COUNT})${S}(?:financial${S}|calendar${S}|academic${S})?(?<unit>days?|weeks?|months?|years?|decades?)(?![\p{L}])`,
  'giu',
);
const AGO = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<count>${COUNT}|an?)${S}(?<unit>days?|weeks?|months?|years?|decades?)(?<second>,?${S}(?:and${S})?(?:${COUNT})${S}(?:days?|weeks?|months?))?${S}ago(?![\p{L}])`,
  'giu',
);
const WEEKDAY_FORM = new RegExp(
  String.raw`(?<lead>\bon${S}|\b(?<which>last|next|this)${S})(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![\p{L}]|[’']s|,?${S}(?:the${S})?\d|s\b)`,
  'gu',
);
const PARLIAMENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:end|start|beginning|lifetime|course|life)${S}of${S})(?:this|the${S}next|the${S}current|the)${S}(?:Parliament|parliament|decade|century|Spending${S}Review${S}period|spending${S}review${S}period)(?![\p{L}])`,
  'gu',
);
export const relative: Recogniser = {
  id: 'relative',
  kind: 'date',
  triggers: TRIGGER.unit | TRIGGER.dayWord | TRIGGER.weekday | TRIGGER.edge | TRIGGER.ago,
  find(text) {
    const found: DateCandidate[] = [];
    for (const match of text.matchAll(DAY_WORD)) {
      const word = (match.groups?.word ?? '').toLowerCase();
      // "USA Today" is a name.
      if (/^T/u.test(match[0]) && /\p{Lu}\p{L}*[\s\u00A0]$/u.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
      const offset = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0;
      // "today's report" names the day; "the Britain of today" is vague, but a day all the same.
      push(found, text, match, { form: 'relative', unit: 'day', offset, part: null }, 'day');
    }
    for (const match of text.matchAll(UNIT_FORM)) {
      const { which = '', unit = '', part } = match.groups ?? {};
      const named = unit.toLowerCase() as Unit;
      const offset = /next|following|coming/iu.test(which) ? 1 : /last|previous|past/iu.test(which) ? -1 : 0;
      if (named === 'decade' && offset !== 0 && part === undefined) {
        push(found, text, match, { form: 'stretch', count: 1, unit: 'decade', direction: offset === 1 ? 1 : -1 }, 'period');
        continue;
      }
      // "the past year", "the coming year" are stretches; "the last year" is one too, "last year" is the calendar's.
      if (/past|coming/iu.test(which)) {
        if (named === 'quarter' || named === 'decade') continue;
        push(found, text, match, { form: 'stretch', count: 1, unit: named, direction: offset === 1 ? 1 : -1 }, 'period');
        continue;
      }
      // "the previous year" counts from what the text has just named, not from the document's date.
      if (/previous|following/iu.test(which)) {
        push(found, text, match, { form: 'unresolved', granularity: named }, named);
        continue;
      }
      const granularity = named === 'decade' ? 'decade' : named;
      push(found, text, match, { form: 'relative', unit: named, offset, part: partOf(part) }, granularity);
    }
    for (const match of text.matchAll(END_OF_UNIT)) {
      const { lead = '', part = '', unit = '' } = match.groups ?? {};
      const named = unit.toLowerCase() as Unit;
      const expression: DateExpression = { form: 'relative', unit: named, offset: 0, part: partOf(part) };
      const end = match.index + match[0].length;
      found.push(dateCandidate(text, match.index + lead.length, end, expression, 'day', 'relative'));
    }
    for (const match of text.matchAll(STRETCH)) {
      const { which = '', count = '', unit = '' } = match.groups ?? {};
      if (/first/iu.test(which)) continue;
      const direction = /next|coming|following/iu.test(which) ? 1 : -1;
      const base = unit.toLowerCase().replace(/s$/u, '') as 'day' | 'week' | 'month' | 'year' | 'decade';
      push(found, text, match, { form: 'stretch', count: countOf(count), unit: base, direction }, 'period');
    }
    for (const match of text.matchAll(AGO)) {
      const { count = '', unit = '', second } = match.groups ?? {};
      const base = unit.toLowerCase().replace(/s$/u, '') as 'day' | 'week' | 'month' | 'year' | 'decade';
      const number = /^an?$/iu.test(count) ? 1 : countOf(count);
      const expression: DateExpression =
        second !== undefined || number === null || base === 'decade'
          ? { form: 'unresolved', granularity: 'period' }
          : { form: 'relative', unit: base, offset: -number, part: null };
      push(found, text, match, expression, expression.form === 'unresolved' ? 'period' : base);
    }
    for (const match of text.matchAll(WEEKDAY_FORM)) {
      const { lead = '', which, weekday } = match.groups ?? {};
      const start = match.index + (which === undefined ? lead.length : 0);
      const number = weekdayNumber(weekday);
      if (number === null || new RegExp(`^${WEEKDAY}$`, 'u').test(weekday ?? '') === false) continue;
      const said = which === undefined ? null : (which.toLowerCase() as 'this' | 'next' | 'last');
      found.push(
        dateCandidate(text, start, match.index + match[0].length, { form: 'weekday', weekday: number, which: said }, 'day', 'weekday'),
      );
    }
    for (const match of text.matchAll(PARLIAMENT)) push(found, text, match, { form: 'unresolved', granularity: 'period' }, 'period');
    return found;
  },
};

function partOf(part: string | undefined): 'earlier' | 'later' | 'start' | 'end' | null {
  if (part === undefined) return null;
  const lower = part.toLowerCase();
  if (lower === 'earlier' || lower === 'early') return 'earlier';
  if (lower === 'later' || lower === 'late') return 'later';
  return lower.includes('end') ? 'end' : 'start';
}

function push(
  found: DateCandidate[],
  text: string,
  match: RegExpExecArray,
  expression: DateExpression,
  granularity: DateCandidate['value']['granularity'],
): void {
  const skip = /^the[\s\u00A0]/iu.exec(match[0])?.[0].length ?? 0;
  found.push(dateCandidate(text, match.index + skip, match.index + match[0].length, expression, granularity, 'relative'));
}

/** Joins two dates into one range ("13 July to 6 August 2014", "2026-27 to 2030-31") and hands a year on where it is given once. */
import { withoutOverlap } from '../refine/overlap';
import type { Granularity, Recogniser } from '../types';
import { calendarDay, numericDay } from './calendar-day';
import { decade, monthYear, quarter, season, year } from './calendar-period';
import type { DateExpression } from './expression';
import { fiscalYear } from './fiscal-year';
import { type DateCandidate, dateCandidate } from './make';
import { relative } from './relative';
import { MONTH, monthNumber, S, WEEKDAY } from './words';

const FORMS: readonly Recogniser[] = [calendarDay, numericDay, monthYear, season, quarter, decade, year, fiscalYear, relative];
const TRIGGERS = FORMS.reduce((all, { triggers }) => all | triggers, 0);
const TIE = /^(?:,?[\s\u00A0]through|[\s\u00A0]?(?:to|until|till|through|[-–—]))[\s\u00A0]?(?:the[\s\u00A0])?$/iu;
const AND = /^[\s\u00A0]and[\s\u00A0]$/iu;
/** "4-6 November 2010", "between 3 and 7 May 2015": the month stands once. */
const DAY_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}£$€.,:/-])(?:(?<weekday>${WEEKDAY})${S})?(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?${S}?(?<tie>[-–—]|to|and|&)${S}?(?:the${S})?$`,
  'iu',
);

/** "January to March 2019", "Jan–Mar 2018", "July, August and September 2019": the year stands once, behind the last month. */
const MONTH_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<month>${MONTH})(?<tie>${S}?[-–—]${S}?|${S}to${S}|${S}until${S}|${S}through${S}|,${S}|,?${S}(?:and|or|&)${S})$`,
  'u',
);
const MONTHS_BEFORE = 6;

export const dates: Recogniser = {
  id: 'dates',
  kind: 'date',
  triggers: TRIGGERS,
  find(text, context) {
    const all = FORMS.flatMap((form) => ((context.words.all & form.triggers) === 0 ? [] : form.find(text, context)));
    const found = (all.length < 2 ? all : withoutOverlap(all)) as DateCandidate[];
    const joined: DateCandidate[] = [];
    for (const candidate of found) {
      const last = joined.at(-1);
      const range = last === undefined ? null : join(text, last, candidate);
      if (range !== null) joined[joined.length - 1] = range;
      else joined.push(...(monthsBefore(text, candidate, last?.proseSpan.end ?? 0) ?? [dayRange(text, candidate) ?? candidate]));
    }
    return withSharedYears(text, joined);
  },
};

function join(text: string, from: DateCandidate, to: DateCandidate): DateCandidate | null {
  const between = text.slice(from.proseSpan.end, to.proseSpan.start);
  if (between.length > 10) return null;
  const lead = text.slice(Math.max(0, from.proseSpan.start - 20), from.proseSpan.start);
  const tied = TIE.test(between) || (AND.test(between) && /\bbetween[\s\u00A0](?:the[\s\u00A0])?$/iu.test(lead));
  if (!tied || !fixed(from.expression) || !fixed(to.expression)) return null;
  // "compared with 2016-17 to 2010-11" never runs backwards.
  const [a, b] = [yearOf(from.expression), yearOf(to.expression)];
  if (a !== null && b !== null && a > b) return null;
  if (from.expression.form === 'range' || to.expression.form === 'range') return null;
  const granularity: Granularity = 'period';
  const expression: DateExpression = { form: 'range', from: withYear(from.expression, b), to: to.expression, granularity };
  return dateCandidate(text, from.proseSpan.start, to.proseSpan.end, expression, granularity, 'date-range', {
    impossible: from.reading.impossible || to.reading.impossible,
    otherOrder: from.reading.otherOrder ?? to.reading.otherOrder,
  });
}

/** The months written before a month and its year: one range where they are tied, else each for itself. */
function monthsBefore(text: string, candidate: DateCandidate, from: number): DateCandidate[] | null {
  const { expression } = candidate;
  if (expression.form !== 'calendar' || expression.point.day !== null || expression.point.month === null || expression.point.year === null)
    return null;
  if (expression.part !== null) return null;
  const months: DateCandidate[] = [];
  let start = candidate.proseSpan.start;
  let later: number = expression.point.month;
  for (let i = 0; i < MONTHS_BEFORE; i += 1) {
    const begin = Math.max(from, start - 20);
    const match = MONTH_BEFORE.exec(text.slice(begin, start));
    const month = monthNumber(match?.groups?.month ?? '');
    if (match === null || month === 0) break;
    const tie = match.groups?.tie ?? '';
    const at = begin + match.index;
    const between = /and/iu.test(tie) && /\bbetween[\s\u00A0]$/iu.test(text.slice(Math.max(0, at - 9), at));
    const point = { ...expression, point: { ...expression.point, month } };
    if (i === 0 && (between || !/,|and|or|&/iu.test(tie))) {
      if (month >= later) return null;
      const range: DateExpression = { form: 'range', from: point, to: expression, granularity: 'period' };
      return [dateCandidate(text, at, candidate.proseSpan.end, range, 'period', 'date-range')];
    }
    if (month >= later) break;
    const single = dateCandidate(text, at, at + (match.groups?.month ?? '').length, point, 'month', 'month-year');
    const stated = text.slice(candidate.proseSpan.start, candidate.proseSpan.end);
    months.unshift({ ...single, implied: [{ part: 'year', because: `from “${stated}” beside it` }] });
    start = at;
    later = month;
  }
  return months.length === 0 ? null : [...months, candidate];
}

function dayRange(text: string, candidate: DateCandidate): DateCandidate | null {
  if (candidate.expression.form !== 'calendar' || candidate.expression.point.day === null) return null;
  const from = Math.max(0, candidate.proseSpan.start - 28);
  const before = text.slice(from, candidate.proseSpan.start);
  const match = DAY_BEFORE.exec(before);
  if (match === null) return null;
  const day = Number(match.groups?.day);
  // With a weekday on one end only, "of 3 Friday 7 June" would be two things.
  if ((match.groups?.weekday === undefined) !== (candidate.reading.weekday === null)) return null;
  const and = /and|&/iu.test(match.groups?.tie ?? '');
  if (day >= candidate.expression.point.day) return null;
  // "1 and 2 June" runs on; "1 and 20 June" are two days.
  if (and && day + 1 !== candidate.expression.point.day && !/\bbetween[\s\u00A0](?:the[\s\u00A0])?$/iu.test(before.slice(0, match.index)))
    return null;
  const start: DateExpression = { ...candidate.expression, point: { ...candidate.expression.point, day } };
  return dateCandidate(
    text,
    from + match.index,
    candidate.proseSpan.end,
    { form: 'range', from: start, to: candidate.expression, granularity: 'period' },
    'period',
    'date-range',
  );
}

/** "April and October 2022", "4 November and 6 December 2010": the year behind the last belongs to all. */
function withSharedYears(text: string, found: readonly DateCandidate[]): DateCandidate[] {
  const result = [...found];
  for (let i = result.length - 2; i >= 0; i -= 1) {
    const candidate = result[i];
    const next = result[i + 1];
    if (
      candidate === undefined ||
      next === undefined ||
      candidate.expression.form !== 'calendar' ||
      candidate.expression.point.year !== null
    )
      continue;
    if (next.expression.form !== 'calendar' || next.expression.point.year === null || next.expression.point.month === null) continue;
    const between = text.slice(candidate.proseSpan.end, next.proseSpan.start);
    if (!/^(?:,?[\s\u00A0](?:and|or|&)[\s\u00A0]|,[\s\u00A0])(?:in[\s\u00A0]|on[\s\u00A0])?(?:the[\s\u00A0])?$/iu.test(between)) continue;
    const implied = [
      ...candidate.implied,
      { part: 'year' as const, because: `from “${text.slice(next.proseSpan.start, next.proseSpan.end)}” beside it` },
    ];
    result[i] = { ...candidate, implied, expression: withYear(candidate.expression, next.expression.point.year) };
  }
  return result;
}

function fixed(expression: DateExpression): boolean {
  return (
    ['calendar', 'season', 'quarter', 'half', 'fiscal-year', 'academic-year', 'decade'].includes(expression.form) &&
    !(expression.form === 'fiscal-year' && expression.which !== null)
  );
}

function yearOf(expression: DateExpression): number | null {
  if (expression.form === 'calendar') return expression.point.year;
  if (expression.form === 'season' || expression.form === 'quarter' || expression.form === 'half') return expression.year;
  return 'startYear' in expression ? expression.startYear : null;
}

function withYear(expression: DateExpression, year: number | null): DateExpression {
  if (year === null) return expression;
  if (expression.form === 'calendar' && expression.point.year === null) return { ...expression, point: { ...expression.point, year } };
  if (expression.form === 'season' && expression.year === null && expression.which === null) return { ...expression, year };
  return expression;
}

/** Makes a date candidate from an expression, with the comparator that stands before or behind it. */
import type { Candidate, DateComparator, Granularity } from '../types';
import type { DateExpression } from './expression';

export type DateCandidate = Extract<Candidate, { kind: 'date' }>;

export interface DateDetails {
  readonly weekday?: number | null;
  readonly impossible?: boolean;
  readonly otherOrder?: string | null;
}

export function dateCandidate(
  text: string,
  start: number,
  end: number,
  expression: DateExpression,
  granularity: Granularity,
  recogniser: string,
  details: DateDetails = {},
): DateCandidate {
  return {
    kind: 'date',
    proseSpan: { start, end },
    value: { start: null, end: null, granularity, comparator: comparatorAround(text, start, end, expression.form === 'range'), edtf: null },
    implied: [],
    recogniser,
    expression,
    reading: {
      relative: false,
      base: null,
      rule: null,
      weekday: details.weekday ?? null,
      impossible: details.impossible ?? false,
      otherOrder: details.otherOrder ?? null,
    },
  };
}

const BEFORE =
  /\b(?<word>on[\s\u00A0]or[\s\u00A0](?:before|after)|by|before|after|since|from|starting(?:[\s\u00A0](?:in|on|from))?|beginning(?:[\s\u00A0](?:in|on))|until|till|through|up[\s\u00A0]to|to|prior[\s\u00A0]to|following|(?:no|not)[\s\u00A0]later[\s\u00A0]than|as[\s\u00A0]of|ahead[\s\u00A0]of|effective(?:[\s\u00A0]from)?)[\s\u00A0](?:(?:the|about|around|at[\s\u00A0]least|early|at)[\s\u00A0]){0,2}(?:(?:financial|fiscal|academic|calendar|tax|school)[\s\u00A0]years?[\s\u00A0]|year[\s\u00A0])?$/iu;
const WORDS: Readonly<Record<string, DateComparator>> = {
  by: 'by',
  before: 'before',
  after: 'after',
  since: 'since',
  from: 'since',
  starting: 'since',
  beginning: 'since',
  until: 'until',
  till: 'until',
  through: 'until',
  to: 'until',
  up: 'until',
  prior: 'before',
  following: 'after',
  no: 'by',
  not: 'by',
  ahead: 'before',
  effective: 'since',
};

function comparatorAround(text: string, start: number, end: number, isRange: boolean): DateComparator | null {
  if (/^[\s\u00A0]?(?:onwards?|and[\s\u00A0](?:after|beyond|later)|or[\s\u00A0]later)\b/iu.test(text.slice(end, end + 14))) return 'since';
  const match = BEFORE.exec(text.slice(Math.max(0, start - 48), start));
  const words = match?.groups?.word?.toLowerCase() ?? '';
  // "from 2010 to 2015" is the range itself.
  if (isRange && words === 'from') return null;
  if (words.startsWith('on')) return words.endsWith('before') ? 'by' : 'since';
  const word = match === null ? undefined : words.split(/[\s\u00A0]/u)[0];
  return word === undefined || word === 'as' ? null : (WORDS[word] ?? null);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Two-digit years: 70 to 99 are the twentieth century. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Dates as people type them in front matter, notes and input boxes: ISO, EDTF intervals, "21 March 2018", "summer 2018", "FY 2014-15". */

import { compareDays, isoDay } from '../data/calendar';
import { MONTHS, SEASONS } from '../data/months';
import { type DateComparator, type DateExpression, type DatePart, fullYear, type Granularity } from '../recognise';
import { edtfOf } from './edtf';
import { type Interval, intervalOf } from './interval';

export interface DateInput {
  readonly start: string;
  readonly end: string;
  readonly granularity: Granularity;
  readonly comparator: DateComparator | null;
  /** The ISO day where one day is named, else null. */
  readonly day: string | null;
  readonly edtf: string;
}

export interface DateInputError {
  readonly error: string;
  /** What may have been meant, each a date input of its own. */
  readonly suggestions?: readonly string[];
}

const COMPARATOR = /^(?<word>by|before|after|since|until|from)\s+/iu;

/** Day first unless the jurisdiction is the US. The error is one plain sentence that says what would be right. */
export function parseDateInput(input: string, jurisdiction: string | null): DateInput | DateInputError {
  const trimmed = input.trim().replace(/\s+/gu, ' ');
  if (trimmed === '') return { error: 'A date is missing: write a day such as 2018-03-21 or 21 March 2018.' };
  const word = COMPARATOR.exec(trimmed)?.groups?.word?.toLowerCase();
  const rest = word === undefined ? trimmed : trimmed.replace(COMPARATOR, '');
  const comparator = word === undefined ? null : word === 'from' ? 'since' : (word as DateComparator);
  const parsed = parseInterval(rest, jurisdiction);
  if ('error' in parsed) return parsed;
  const [start, end] = [parsed.start, parsed.end].map(({ year, month, day }) => isoDay(year, month, day)) as [string, string];
  const { granularity } = parsed;
  return {
    start,
    end,
    granularity,
    comparator,
    day: start === end && granularity === 'day' ? start : null,
    edtf: edtfOf(start, end, granularity),
  };
}

function parseInterval(input: string, jurisdiction: string | null): Interval | DateInputError {
  const bounds = /^(?<from>.+?)(?:\s*\/\s*|\s+to\s+|\s+[–—-]\s+)(?<to>[^/]*\D[^/]*|\d{4}(?:-\d\d){0,2})$/u.exec(input)?.groups;
  if (bounds !== undefined && !/^\d{1,2}\/\d{1,2}\/\d{2,4}$/u.test(input) && !/^\d{4}\/\d\d$/u.test(input)) {
    const from = parseSingle(bounds.from ?? '', jurisdiction);
    const to = parseSingle(bounds.to ?? '', jurisdiction);
    if ('error' in from) return from;
    if ('error' in to) return to;
    if (compareDays(from.start, to.end) > 0) return { error: `“${input}” ends before it begins.` };
    return { start: from.start, end: to.end, granularity: 'period', rule: null };
  }
  return parseSingle(input, jurisdiction);
}

function parseSingle(input: string, jurisdiction: string | null): Interval | DateInputError {
  const expression = expressionOf(input.trim(), jurisdiction);
  if ('error' in expression) return expression;
  const interval = intervalOf(expression, { base: null, year: null, jurisdiction });
  return interval ?? { error: `There is no such day as “${input}”.` };
}

function expressionOf(input: string, jurisdiction: string | null): DateExpression | DateInputError {
  const calendar = (year: number, month: number | null, day: number | null): DateExpression | DateInputError =>
    month !== null && (month < 1 || month > 12)
      ? { error: `“${input}” has no such month.` }
      : { form: 'calendar', point: { year, month, day } };
  const partly = (year: number, month: number | null, part: DatePart | null): DateExpression => {
    const of: DateExpression = { form: 'calendar', point: { year, month, day: null } };
    return part === null ? of : { form: 'part', part, of };
  };
  let groups = /^(?<y>\d{4})(?:-(?<m>\d\d)(?:-(?<d>\d\d))?)?$/u.exec(input)?.groups;
  if (groups !== undefined) {
    const month = groups.m === undefined ? null : Number(groups.m);
    const year = Number(groups.y);
    if (month !== null && groups.d === undefined && month > 12) {
      if (month === (year + 1) % 100) return { form: 'fiscal-year', startYear: year, which: null };
      if (month >= 21 && month <= 24) {
        const season = `${['spring', 'summer', 'autumn', 'winter'][month - 21] ?? 'spring'} ${year}`;
        const years = `${year} to ${Math.floor(year / 100) * 100 + month}`;
        return {
          error: `“${input}” is a season code to some tools and a run of years to most readers: write “${season}” or “${years}”.`,
          suggestions: [season, years],
        };
      }
    }
    return calendar(year, month, groups.d === undefined ? null : Number(groups.d));
  }
  groups = /^(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<y>\d{4}|\d\d)$/u.exec(input)?.groups;
  if (groups !== undefined) {
    const [a, b] = [Number(groups.a), Number(groups.b)];
    const monthFirst = (jurisdiction ?? '').startsWith('US') && a <= 12;
    return calendar(fullYear(groups.y ?? ''), monthFirst ? a : b, monthFirst ? b : a);
  }
  groups = /^(?:FY|financial year|fiscal year)\s?(?<y>\d{4})(?:[-–/](?<n>\d\d(?:\d\d)?))?$/iu.exec(input)?.groups;
  if (groups !== undefined) {
    const year = Number(groups.y);
    if (groups.n !== undefined && Number(groups.n) % 100 !== (year + 1) % 100)
      return { error: `“${input}” is no financial year: its second part is not the next year.` };
    return {
      form: 'fiscal-year',
      startYear: groups.n === undefined && !(jurisdiction ?? '').startsWith('EU') ? year - 1 : year,
      which: null,
    };
  }
  groups = /^(?<y>\d{4})[–/](?<n>\d\d(?:\d\d)?)$/u.exec(input)?.groups;
  if (groups !== undefined && Number(groups.n) % 100 === (Number(groups.y) + 1) % 100)
    return { form: 'fiscal-year', startYear: Number(groups.y), which: null };
  groups = /^(?:(?<part>early|mid|late|end of|end)[ -])?(?<w>[A-Za-z]{3,9})\.?,? (?:of )?(?<y>\d{4})$/u.exec(input)?.groups;
  if (groups !== undefined) {
    const word = (groups.w ?? '').toLowerCase();
    const year = Number(groups.y);
    const season = SEASONS[word];
    if (season !== undefined) return { form: 'season', season, year, which: null };
    const month = MONTHS[word];
    const part = groups.part?.startsWith('end') ? 'end' : ((groups.part ?? null) as 'early' | 'mid' | 'late' | null);
    if (month !== undefined) return partly(year, month, part);
  }
  groups = /^(?<part>early|mid|late|end of|end|start of)[ -](?<y>\d{4})$/iu.exec(input)?.groups;
  if (groups !== undefined) {
    const said = (groups.part ?? '').toLowerCase();
    const part = said.startsWith('end') ? 'end' : said.startsWith('start') ? 'start' : (said as 'early' | 'mid' | 'late');
    return partly(Number(groups.y), null, part);
  }
  groups =
    /^(?:[A-Za-z]{3,9},? )?(?<d>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<w>[A-Za-z]{3,9})\.?,? (?<y>\d{4})$/u.exec(input)?.groups ??
    /^(?:[A-Za-z]{6,9},? )?(?<w>[A-Za-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/u.exec(input)?.groups;
  const month = MONTHS[(groups?.w ?? '').toLowerCase()];
  if (groups !== undefined && month !== undefined) return calendar(Number(groups.y), month, Number(groups.d));
  return {
    error: `“${input}” is no date Greenpaper knows: write 2018-03-21, 21 March 2018, 2018-03, summer 2018, FY 2014-15 or 2018-12/2019-02.`,
  };
}

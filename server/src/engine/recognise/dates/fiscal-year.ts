/** Financial and academic years: "2016-17", "2016/17", "FY2024", "financial year 2016-2017", "2023-24 academic year", "this financial year". */
import { TRIGGER } from '../scan';
import type { Recogniser } from '../types';
import { type DateCandidate, dateCandidate, fullYear } from './make';
import { S } from './words';

const PAIR = new RegExp(
  String.raw`(?<![\p{L}\p{N}£$€.,/–-]|\p{L}[-–])(?<lead>(?:(?:the${S})?(?:financial|fiscal|tax|academic|school)${S}years?|FYs?)${S}?)?(?<first>(?:19|20)\d\d)${S}?[-‐‑–—/]${S}?(?<second>(?:19|20)?\d\d)(?<tail>${S}(?:financial|fiscal|tax|academic|school)${S}year)?(?![\p{N}%]|[-–/.,]\d|\p{L})`,
  'giu',
);
const SINGLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:FY${S}?[’']?(?<short>\d\d(?:\d\d)?)(?:${S}?[-–/]${S}?(?<next>\d\d))?|(?:(?<kind>financial|fiscal|tax)${S}year|fiscal)${S}(?<year>(?:19|20)\d\d))(?![\p{N}]|[-–/]\d)`,
  'giu',
);
/** "fiscal years 2022 through 2026", "FY2022 to FY2026" is left to the joining of ranges. */
const YEARS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:financial|fiscal|tax)${S}years${S}(?<from>(?:19|20)\d\d)(?<tie>${S}?[-–—]${S}?|${S}(?:to|through|and)${S})(?<to>(?:19|20)\d\d)(?![\p{N}]|[-–/]\d)`,
  'giu',
);
const RELATIVE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<which>this|next|last|current|coming|previous|the${S}current|the${S}coming|the${S}previous)${S}(?<kind>financial|fiscal|tax|academic|school)${S}year(?![\p{L}])`,
  'giu',
);

const EDGE = /\b(?:end|close|start|beginning)[\s\u00A0]of[\s\u00A0](?:the[\s\u00A0])?$/iu;

export const fiscalYear: Recogniser = {
  id: 'fiscal-year',
  kind: 'date',
  triggers: TRIGGER.year | TRIGGER.fiscal,
  find(text, context) {
    const found: DateCandidate[] = [];
    if (/\d\d[\s\u00A0]?[-‐‑–—/]/u.test(text))
      for (const match of text.matchAll(PAIR)) pushPair(found, text, match, (context.jurisdiction ?? '').startsWith('EU'));
    if (/FY|year|fiscal/iu.test(text)) {
      for (const match of text.matchAll(SINGLE)) {
        const { short, next, year } = match.groups ?? {};
        // An American tax year is the calendar's.
        if (/^tax/iu.test(match[0]) && (context.jurisdiction ?? '').startsWith('US')) continue;
        const named = year === undefined ? fullYear(short ?? '') : Number(year);
        // A year named alone is the one it ends in, but where it is the calendar year.
        const startYear = next !== undefined || (context.jurisdiction ?? '').startsWith('EU') ? named : named - 1;
        found.push(
          dateCandidate(
            text,
            match.index,
            match.index + match[0].length,
            { form: 'fiscal-year', startYear, which: null },
            'fiscal-year',
            'fiscal-year',
          ),
        );
      }
      for (const match of text.matchAll(YEARS)) {
        const [from, to] = [Number(match.groups?.from), Number(match.groups?.to)];
        if (to <= from || (/and/iu.test(match.groups?.tie ?? '') && to !== from + 1)) continue;
        const shift = (context.jurisdiction ?? '').startsWith('EU') ? 0 : 1;
        const one = (year: number) => ({ form: 'fiscal-year' as const, startYear: year - shift, which: null });
        const range = { form: 'range' as const, from: one(from), to: one(to), granularity: 'period' as const };
        found.push(dateCandidate(text, match.index, match.index + match[0].length, range, 'period', 'date-range'));
      }
      for (const match of text.matchAll(RELATIVE)) {
        const { which = '', kind = '' } = match.groups ?? {};
        const skip = /^the[\s\u00A0]/iu.exec(match[0])?.[0].length ?? 0;
        const form = /academic|school/iu.test(kind) ? 'academic-year' : 'fiscal-year';
        const said = /next|coming/iu.test(which) ? 'next' : /last|previous/iu.test(which) ? 'last' : 'this';
        found.push(
          dateCandidate(
            text,
            match.index + skip,
            match.index + match[0].length,
            { form, startYear: null, which: said },
            form,
            'fiscal-year',
          ),
        );
      }
    }
    return found;
  },
};

function pushPair(found: DateCandidate[], text: string, match: RegExpExecArray, calendarYears: boolean): void {
  const { first = '', second = '', lead = '', tail = '' } = match.groups ?? {};
  const startYear = Number(first);
  const endYear =
    second.length === 2
      ? Math.floor(startYear / 100) * 100 + Number(second) + (Number(second) < startYear % 100 ? 100 : 0)
      : Number(second);
  const skip = /^the[\s\u00A0]/iu.exec(match[0])?.[0].length ?? 0;
  const start = match.index + skip;
  const end = match.index + match[0].length;
  const named = `${lead} ${tail}`;
  if (endYear === startYear + 1) {
    const form = /academic|school/iu.test(named) ? 'academic-year' : 'fiscal-year';
    // "the end of 2019-20" is its last day.
    const edge = EDGE.exec(text.slice(Math.max(0, start - 20), start));
    if (edge !== null) {
      const part = /end|close/iu.test(edge[0]) ? 'end' : 'start';
      found.push(dateCandidate(text, start - edge[0].length, end, { form, startYear, which: null, part }, 'day', 'fiscal-year'));
      return;
    }
    found.push(dateCandidate(text, start, end, { form, startYear, which: null }, form, 'fiscal-year'));
    return;
  }
  // "2016-20" and "2016–2020" are stretches of years; "1998-42" is a reference, a long stretch is one too.
  if (endYear <= startYear || endYear - startYear > 100 || (second.length === 2 && endYear - startYear > 25)) return;
  // "FY 2021-2025": from the year that ends in 2021 to the one that ends in 2025.
  if (/FY|fiscal|financial/iu.test(named)) {
    const shift = calendarYears ? 0 : 1;
    const one = (year: number) => ({ form: 'fiscal-year' as const, startYear: year - shift, which: null });
    const range = { form: 'range' as const, from: one(startYear), to: one(endYear), granularity: 'period' as const };
    found.push(dateCandidate(text, start, end, range, 'period', 'date-range'));
    return;
  }
  const point = (year: number) => ({ form: 'calendar' as const, point: { year, month: null, day: null }, part: null });
  found.push(
    dateCandidate(
      text,
      start,
      end,
      { form: 'range', from: point(startYear), to: point(endYear), granularity: 'period' },
      'period',
      'year-range',
    ),
  );
}

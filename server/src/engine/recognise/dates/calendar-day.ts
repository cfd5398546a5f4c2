/** Days written with a month's name: "Tuesday 16th November 2010", "July 24, 2018", "the 4th of July", "24 July". */
import { TRIGGER } from '../scan';
import type { Recogniser } from '../types';
import { type DateCandidate, dateCandidate, daysInMonth, fullYear, isoDay } from './make';
import { MONTH, monthNumber, S, WEEKDAY, weekdayNumber, YEAR } from './words';

const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const DAY_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}£$€.,:/]|(?<!\d|ary|rch|ril|ay|une|uly|ust|ber)-|\d{3}-)(?:(?<weekday>${WEEKDAY}),?${S}(?:the${S})?)?${DAY}${S}?(?:of${S})?(?<month>${MONTH}),?(?:${S}?(?<year>${YEAR})(?![\p{N}]|[-–/]\d{2}(?!\d))|${S}?[’'](?<short>\d\d)(?!\d))?`,
  'giu',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<weekday>${WEEKDAY}),?${S})?(?<month>${MONTH})${S}(?:the${S})?(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:${S}?(?:[-–—]|to|through)${S}?(?<last>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)?(?![\p{L}\p{N}:.,]\d|\d|%|${S}?(?:per cent|million|billion|bn|m\b))(?:,?${S}(?<year>${YEAR})(?!\p{N}))?`,
  'giu',
);

export const calendarDay: Recogniser = {
  id: 'calendar-day',
  kind: 'date',
  triggers: TRIGGER.month,
  find(text) {
    const found: DateCandidate[] = [];
    for (const match of text.matchAll(DAY_FIRST)) push(found, text, match, true);
    for (const match of text.matchAll(MONTH_FIRST)) push(found, text, match, false);
    return found;
  },
};

function push(found: DateCandidate[], text: string, match: RegExpExecArray, dayFirst: boolean): void {
  const { weekday, day: dayText = '', month: monthText = '', year: yearText, short, last } = match.groups ?? {};
  // "may" and "march" in lower case are verbs: a capital or a year must stand by.
  if (/^(?:may|march|mar|sun|sat|wed)/u.test(monthText) && yearText === undefined) return;
  if (!/^\p{Lu}/u.test(monthText) && yearText === undefined) return;
  const year = yearText === undefined ? (short === undefined ? null : fullYear(short)) : Number(yearText);
  const month = monthNumber(monthText);
  const day = Number(dayText);
  // Longest month where the year is not known: 29 February may exist.
  const impossible = day > daysInMonth(year ?? 2000, month);
  // "In March 20 people …": month first without a year needs an end of phrase behind the day.
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (
    !dayFirst &&
    year === null &&
    /^[\s\u00A0]\p{Ll}/u.test(after) &&
    !/^[\s\u00A0](?:and|to|at|in|on|for|the|that|when|he|she|they|we|it|but|until|through|after|before|by|of|with|as|is|was|to)\b/u.test(
      after,
    )
  )
    return;
  const end = match.index + match[0].replace(/[\s,]+$/u, '').length;
  if (last !== undefined) {
    const to = Number(last);
    if (to <= day || to > daysInMonth(year ?? 2000, month)) return;
    const point = (on: number) => ({ form: 'calendar' as const, point: { year, month, day: on }, part: null });
    const range = { form: 'range' as const, from: point(day), to: point(to), granularity: 'period' as const };
    found.push(dateCandidate(text, match.index, end, range, 'period', 'date-range'));
    return;
  }
  const granularity = 'day';
  found.push(
    dateCandidate(text, match.index, end, { form: 'calendar', point: { year, month, day }, part: null }, granularity, 'calendar-day', {
      weekday: weekdayNumber(weekday),
      impossible,
    }),
  );
}

const ISO =
  /(?<![\p{L}\p{N}.,/-])(?<year>(?:1[5-9]|20|21)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)?(?![\p{L}\p{N}-])/gu;
const NUMERIC =
  /(?<![\p{L}\p{N}.,/£$€-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:1[5-9]|20|21)\d\d|\d\d)(?![\p{L}\p{N}/-]|\.\d)/gu;
const YEAR_FIRST =
  /(?<![\p{L}\p{N}.,/-])(?<year>(?:19|20)\d\d)[/.](?<month>0?[1-9]|1[0-2])[/.](?<day>0?[1-9]|[12]\d|3[01])(?![\p{L}\p{N}/-])/gu;

export const numericDay: Recogniser = {
  id: 'numeric-day',
  kind: 'date',
  triggers: TRIGGER.digit,
  find(text, context) {
    if (!/\d[/.-]\d/u.test(text)) return [];
    const found: DateCandidate[] = [];
    for (const match of [...text.matchAll(ISO), ...text.matchAll(YEAR_FIRST)]) {
      const { year = '', month = '', day = '' } = match.groups ?? {};
      pushPoint(found, text, match, Number(year), Number(month), Number(day), null);
    }
    for (const match of text.matchAll(NUMERIC)) {
      const { first = '', second = '', year: yearText = '', mark = '' } = match.groups ?? {};
      // Two digits between full stops or hyphens are version numbers and sort codes as often as dates.
      if (yearText.length === 2 && mark !== '/') continue;
      const year = fullYear(yearText);
      const a = Number(first);
      const b = Number(second);
      const monthFirst = (context.jurisdiction ?? '').startsWith('US') ? a <= 12 : a <= 12 && b > 12;
      const [day, month] = monthFirst ? [b, a] : [a, b];
      if (month > 12 && a <= 31 && b <= 31 && (a > 12 || b > 12) === false) continue;
      const ambiguous = a <= 12 && b <= 12 && a !== b && mark === '/';
      pushPoint(found, text, match, year, month, day, ambiguous ? isoDay(year, monthFirst ? b : a, monthFirst ? a : b) : null);
    }
    return found;
  },
};

function pushPoint(
  found: DateCandidate[],
  text: string,
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number,
  otherOrder: string | null,
): void {
  const impossible = month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month);
  // 31/31/2018 is no slip of a date but another kind of number.
  if (month < 1 || month > 12 || day > 31 || day < 1) return;
  found.push(
    dateCandidate(
      text,
      match.index,
      match.index + match[0].length,
      { form: 'calendar', point: { year, month, day }, part: null },
      'day',
      'numeric-day',
      {
        impossible,
        otherOrder,
      },
    ),
  );
}

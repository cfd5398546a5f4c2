/** Days that follow a day written behind its month: "September 14 and 18, 2010", "March 3, 10 and 17", "between May 5 and 20". */
import { daysInMonth } from '../../../data/calendar';
import { TRIGGER } from '../../scan';
import { core, type DateCore } from '../core';
import type { DateExpression } from '../expression';
import { endsPhrase, tailAfter } from '../forms/calendar-day';
import { dayEndingAt } from '../forms/day-word';
import { type DateReader, GAP } from '../reader';
import { monthNumber } from '../words';

/** Longer lists of days do not occur. */
const LONGEST = 8;

interface Later {
  readonly word: number;
  readonly day: number;
}

/** The date itself, or the dates that it and the days behind it make. */
export function withDaysBehind(reader: DateReader, date: DateCore): readonly DateCore[] {
  const { expression } = date;
  if (date.form !== 'calendar-day' || expression.form !== 'calendar' || expression.point.year !== null) return [date];
  const { month, day } = expression.point;
  // Behind its month, and nothing behind the day.
  if (month === null || day === null || !reader.has(date.last, TRIGGER.digit) || !reader.has(date.last - 1, TRIGGER.month)) return [date];
  const days = daysBehind(reader, date.last, day);
  const end = days.at(-1);
  if (end === undefined || end.day > daysInMonth(2000, month)) return [date];
  const tail = tailAfter(reader, end.word);
  if (tail.year === null && tail.yearOffset === null && !endsPhrase(reader, end.word)) return [date];
  const on = (one: number): DateExpression => ({ ...expression, point: { year: tail.year, month, day: one }, yearOffset: tail.yearOffset });
  if (days.length === 1 && reader.word(date.first - 1) === 'between') {
    const range: DateExpression = { form: 'range', from: on(day), to: on(end.day), granularity: 'period' };
    return [core(reader, 'date-range', date.first, tail.last, range, 'period', { weekday: date.weekday })];
  }
  const because = `from “${reader.text.slice(date.start, date.end)}” beside it`;
  return [
    { ...date, expression: on(day) },
    ...days.map((one) => {
      const last = one === end ? tail.last : one.word;
      return core(reader, 'calendar-day', one.word, last, on(one.day), 'day', { implied: [{ part: 'month', because }] });
    }),
  ];
}

/** The days tied on: commas only within a list that ends in "and". */
function daysBehind(reader: DateReader, first: number, after: number): readonly Later[] {
  const days: Later[] = [];
  let at = first;
  let latest = after;
  for (let i = 0; i < LONGEST; i += 1) {
    const gap = reader.gap(at);
    const and = reader.word(at + 1) === 'and' && (gap === GAP.space || gap === GAP.comma) && reader.gap(at + 1) === GAP.space;
    if (!and && gap !== GAP.comma && gap !== GAP.ampersand) return [];
    const word = and ? at + 2 : at + 1;
    const day = reader.has(word, TRIGGER.digit) ? dayEndingAt(reader, word, false) : null;
    if (day === null || day.day <= latest || !reader.endsNumber(word) || reader.after(word) === 37) return [];
    // "March 3 and 5 April"
    if (reader.gap(word) === GAP.space && (monthNumber(reader.word(word + 1)) > 0 || reader.word(word + 1) === 'of')) return [];
    days.push({ word, day: day.day });
    if (and || gap === GAP.ampersand) return days;
    at = word;
    latest = day.day;
  }
  return [];
}

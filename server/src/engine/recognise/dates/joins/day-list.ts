/** Days that stand before a day with its month: "4-6 November 2010", "between 3 and 7 May", "1, 2 and 3 March", "3 and 10 May 2019". */
import { core, type DateCore } from '../core';
import type { DateExpression } from '../expression';
import { weekdayBefore } from '../forms/calendar-day';
import { dayEndingAt } from '../forms/day-word';
import { type DateReader, GAP } from '../reader';

/** Longer lists of days do not occur. */
const LONGEST = 8;

interface Earlier {
  readonly first: number;
  readonly word: number;
  readonly day: number;
  readonly weekday: number | null;
  readonly tie: 'run' | 'and' | 'or' | 'comma' | 'slash';
}

/** The date itself, or the dates that it and the days before it make. */
export function withDaysBefore(reader: DateReader, date: DateCore): readonly DateCore[] {
  const { expression } = date;
  if (expression.form !== 'calendar' || expression.point.day === null || date.first <= reader.floor) return [date];
  const days: Earlier[] = [];
  let first = date.first;
  let later = expression.point.day;
  for (let i = 0; i < LONGEST; i += 1) {
    const found = dayBefore(reader, first, i === 0);
    // "28/29 June" are two days, "12/29 June" is something else.
    if (found === null || found.day >= later || (found.tie === 'slash' && found.day !== later - 1)) break;
    // With a weekday on one end only, "of 3 Friday 7 June" would be two things.
    if ((found.weekday === null) !== (date.weekday === null)) break;
    days.unshift(found);
    if (found.tie === 'run') break;
    first = found.first;
    later = found.day;
  }
  const [opening] = days;
  if (opening === undefined) return [date];
  const on = (day: number): DateExpression => ({ ...expression, point: { ...expression.point, day } });
  const range = (from: number, start: number): DateCore => ({
    ...date,
    ...core(reader, 'date-range', start, date.last, { form: 'range', from: on(from), to: expression, granularity: 'period' }, 'period'),
    impossible: date.impossible,
    weekday: date.weekday,
  });
  if (days.length === 1 && (opening.tie === 'run' || isBetween(reader, opening))) return [range(opening.day, opening.first)];
  if (opening.tie === 'run') return [date];
  // "1, 2 and 3 March" runs on; "3 and 10 March" are two days.
  const all = [...days.map(({ day }) => day), expression.point.day];
  const runsOn =
    all.every((day, index) => index === 0 || day === (all[index - 1] ?? 0) + 1) &&
    (days.at(-1)?.tie === 'and' || days.at(-1)?.tie === 'slash');
  if (runsOn) return [range(opening.day, opening.first)];
  const because = `from “${reader.text.slice(date.start, date.end)}” beside it`;
  return [
    ...days.map((one) =>
      core(reader, 'calendar-day', one.first, one.word, on(one.day), 'day', {
        weekday: one.weekday,
        implied: [
          { part: 'month', because },
          { part: 'year', because },
        ],
      }),
    ),
    date,
  ];
}

/** The day tied to the one that begins at word `first`; a comma ties only within a list that ends in "and". */
function dayBefore(reader: DateReader, first: number, last: boolean): Earlier | null {
  let at = first - 1;
  const gap = reader.gap(at);
  let tie: Earlier['tie'];
  if (gap === GAP.hyphen || gap === GAP.dash || gap === GAP.wideDash) tie = 'run';
  else if (gap === GAP.ampersand) tie = 'and';
  else if (gap === GAP.slash) tie = 'slash';
  else if (gap === GAP.comma && !last) tie = 'comma';
  else if (gap === GAP.space) {
    if (reader.back(at) === 'the') at -= 1;
    if (reader.gap(at) !== GAP.space) return null;
    const word = reader.back(at);
    if (word !== 'to' && word !== 'and' && word !== 'or' && word !== 'until') return null;
    tie = word === 'and' || word === 'or' ? word : 'run';
    at -= 1;
    const before = reader.gap(at);
    if (before !== GAP.space && !(before === GAP.comma && tie !== 'run')) return null;
  } else return null;
  if (tie === 'run' && !last) return null;
  const day = dayEndingAt(reader, at, false);
  if (day === null || reader.before(day.first) === 37) return null;
  const weekday = weekdayBefore(reader, day.first);
  return { first: weekday?.first ?? day.first, word: at, day: day.day, weekday: weekday?.weekday ?? null, tie };
}

function isBetween(reader: DateReader, { first, tie }: Earlier): boolean {
  if (tie !== 'and') return false;
  const at = reader.word(first - 1) === 'the' ? first - 2 : first - 1;
  return reader.word(at) === 'between';
}

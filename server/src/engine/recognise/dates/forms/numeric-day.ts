/** Days in digits, the year last: "24/07/2018", "24.7.2018", "24-07-2018", "1.4.21" behind a word that a date follows. */
import { daysInMonth, isoDay } from '../../../data/calendar';
import { TRIGGER } from '../../scan';
import { core, type DateCore, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';
import { fullYear } from '../words';
import { weekdayBefore } from './calendar-day';

export const numericDay: DateForm = {
  id: 'numeric-day',
  triggers: TRIGGER.digit,
  read(reader, at) {
    const gap = reader.gap(at);
    if (gap !== GAP.slash && gap !== GAP.dot && gap !== GAP.hyphen) return null;
    if (reader.length(at) > 2 || reader.length(at + 1) > 2) return null;
    if (reader.gap(at + 1) !== gap) return gap === GAP.slash ? withoutYear(reader, at) : null;
    const [a, b] = [reader.digits(at), reader.digits(at + 1)];
    const digits = reader.digits(at + 2);
    if (a < 1 || b < 1 || a > 31 || b > 31 || digits < 0 || !opens(reader, at) || !closes(reader, at + 2)) return null;
    const long = reader.length(at + 2) === 4;
    if (long ? reader.year(at + 2) < 0 : reader.length(at + 2) !== 2) return null;
    // Two digits between full stops or hyphens are version numbers and sort codes as often as dates.
    const named = weekdayBefore(reader, at);
    if (!long && gap !== GAP.slash && named === null && !isLed(reader, at) && !(reader.isWhole(at, at + 2) && a > 12 !== b > 12))
      return null;
    const year = long ? digits : fullYear(reader.word(at + 2));
    const monthFirst = reader.in('US') ? a <= 12 : a <= 12 && b > 12;
    const [day, month] = monthFirst ? [b, a] : [a, b];
    // 31/31/2018 is no slip of a date but another kind of number.
    const read = month <= 12 ? { day, month } : a > 12 && b <= 12 ? { day: a, month: b } : null;
    if (read === null) return null;
    const twoWays = a <= 12 && b <= 12 && a !== b && gap === GAP.slash;
    const expression = { form: 'calendar' as const, point: { year, ...read } };
    return core(reader, 'numeric-day', named?.first ?? at, at + 2, expression, 'day', {
      weekday: named?.weekday ?? null,
      impossible: read.day > daysInMonth(year, read.month),
      otherOrder: twoWays ? isoDay(year, read.day, read.month) : null,
    });
  },
};

const FOLLOWS: ReadonlySet<string> = new Set('and but when that at he she they we it to until in'.split(' '));

/** "on 22/4", "on 4/22": a day and a month that can be read in one order only, behind "on" and at the end of its phrase; "24/7" is none. */
function withoutYear(reader: DateReader, at: number): DateCore | null {
  const [a, b] = [reader.digits(at), reader.digits(at + 1)];
  if (a < 1 || b < 1 || a > 12 === b > 12 || reader.word(at - 1) !== 'on' || (a === 24 && b === 7)) return null;
  const [day, month] = a > 12 ? [a, b] : [b, a];
  if (day > daysInMonth(2000, month) || !closes(reader, at + 1)) return null;
  const spaced = reader.gap(at + 1) === GAP.space;
  if (spaced && !FOLLOWS.has(reader.word(at + 2))) return null;
  return core(reader, 'numeric-day', at, at + 1, { form: 'calendar', point: { year: null, month, day } }, 'day');
}

function opens(reader: DateReader, at: number): boolean {
  const before = reader.before(at);
  const gap = reader.gap(at - 1);
  return (
    !(before === 46 || before === 44 || before === 47 || before === 0xa3 || before === 36 || before === 0x20ac || before === 45) &&
    !(gap === GAP.dash && reader.has(at - 1, TRIGGER.digit) && reader.length(at - 1) !== 4 && reader.length(at - 1) !== 2)
  );
}

function closes(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at);
  const after = reader.after(at);
  // "3/12/22–5/12/22"
  if (gap === GAP.dash && reader.has(at + 1, TRIGGER.digit)) return reader.length(at + 1) <= 2 && reader.gap(at + 1) === GAP.slash;
  return reader.endsNumber(at) && !(gap === GAP.slash || gap === GAP.hyphen) && after !== 45 && after !== 47;
}

const LEADS: ReadonlySet<string> = new Set(
  'on by dated date from since until before after to wef effective between ending ended commencing starting accessed retrieved viewed published issued signed filed'.split(
    ' ',
  ),
);

function isLed(reader: DateReader, at: number): boolean {
  // "w.e.f. 1.4.23"
  if (reader.gap(at - 1) === GAP.stop && reader.word(at - 1) === 'f' && reader.word(at - 2) === 'e') return true;
  const gap = reader.gap(at - 1);
  const spaced = gap === GAP.space || (reader.before(at) === 32 && reader.text.charCodeAt(reader.end(at - 1)) === 58);
  return (
    (spaced && LEADS.has(reader.word(at - 1))) ||
    // "stood at 30.06.20": every part in two digits.
    (spaced && reader.word(at - 1) === 'at' && reader.length(at) === 2 && reader.length(at + 1) === 2) ||
    (reader.count === 3 && reader.context.cell !== null && /date|from|to|start|end/iu.test(reader.context.cell.header))
  );
}

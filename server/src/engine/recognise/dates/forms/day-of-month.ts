/** A day of the document's month or of one beside it: "the 5th of this month", "the 21st of last month", "5th inst.", "Friday the 22nd". */
import { TRIGGER } from '../../scan';
import { core, type DateCore, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';
import { isTens, ordinalOf, weekdayNumber } from '../words';
import { isWeekday } from './calendar-day';
import { dayEndingAt } from './day-word';

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['inst', 0],
  ['instant', 0],
  ['ult', -1],
  ['ultimo', -1],
  ['prox', 1],
  ['proximo', 1],
]);
const WHICH: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

export const dayOfMonth: DateForm = {
  id: 'day-of-month',
  triggers: TRIGGER.dayWord | TRIGGER.unit | TRIGGER.weekday | TRIGGER.mixed,
  read(reader, at) {
    const word = reader.word(at);
    if (reader.has(at, TRIGGER.mixed)) return alone(reader, at);
    if (reader.has(at, TRIGGER.weekday)) return onWeekday(reader, at);
    const latin = MONTHS.get(word);
    const named = word === 'month' && reader.gap(at - 1) === GAP.space && reader.gap(at - 2) === GAP.space;
    const monthOffset = latin ?? (named && reader.back(at - 2) === 'of' ? WHICH.get(reader.back(at - 1)) : undefined);
    if (monthOffset === undefined) return null;
    const lastOfDay = latin === undefined ? at - 3 : at - 1;
    if (reader.gap(lastOfDay) !== GAP.space) return null;
    const day = dayEndingAt(reader, lastOfDay, latin === undefined);
    if (day === null || !day.ordinal) return null;
    return core(reader, 'relative', day.first, at, { form: 'day-of-month', day: day.day, monthOffset }, 'day');
  },
};

const LEADS: ReadonlySet<string> = new Set(['on', 'by', 'until', 'before', 'after', 'since', 'for', 'of']);
const FOLLOWS: ReadonlySet<string> = new Set('that when but because he she they we it will was at in as who which if so'.split(' '));

/** "on the 22nd", "the week of the 18th", at the end of what it says: "on the 38th floor" and "on the 3rd and 4th readings" are none. */
function alone(reader: DateReader, at: number): DateCore | null {
  const day = reader.has(at, TRIGGER.digit) ? dayEndingAt(reader, at, false) : null;
  if (day === null || !day.ordinal) return null;
  if (reader.isWhole(at, at))
    return at === 0 ? null : core(reader, 'relative', at, at, { form: 'day-of-month', day: day.day, monthOffset: null }, 'day');
  if (reader.word(at - 1) !== 'the' || reader.gap(at - 1) !== GAP.space || reader.gap(at - 2) !== GAP.space) return null;
  const lead = reader.word(at - 2);
  if (!LEADS.has(lead) || (lead === 'of' && reader.word(at - 3) !== 'week')) return null;
  const gap = reader.gap(at);
  const ends = gap === GAP.space ? FOLLOWS.has(reader.word(at + 1)) : ENDS.has(gap) && !reader.has(at + 1, TRIGGER.digit);
  return ends ? core(reader, 'relative', at, at, { form: 'day-of-month', day: day.day, monthOffset: null }, 'day') : null;
}

/** A comma, a full stop, and whatever is no sign of a date. */
const ENDS: ReadonlySet<number> = new Set([GAP.other, GAP.comma, GAP.stop]);

/** "Friday the 22nd": the month is the one beside the document's date in which that day is a Friday. */
function onWeekday(reader: DateReader, at: number): DateCore | null {
  if (!isWeekday(reader, at) || reader.gap(at) !== GAP.space) return null;
  const on = reader.word(at + 1) === 'the' && reader.gap(at + 1) === GAP.space ? at + 2 : at + 1;
  const weekday = weekdayNumber(reader.word(at));
  const last = isTens(reader.word(on)) && ordinalOf(reader.word(on + 1)) > 0 ? on + 1 : on;
  const digits = reader.has(on, TRIGGER.digit);
  const day = digits || on === at + 2 ? dayEndingAt(reader, last, !digits) : null;
  if (weekday === 0 || day === null || !day.ordinal || day.first !== on || reader.gap(last) === GAP.hyphen) return null;
  if (reader.gap(last) === GAP.space && (!digits || reader.word(last + 1) === 'of' || reader.has(last + 1, TRIGGER.month))) return null;
  return core(reader, 'relative', at, last, { form: 'day-of-month', day: day.day, monthOffset: null, weekday }, 'day', { weekday });
}

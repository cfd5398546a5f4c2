/** A day of the document's month or of one beside it: "the 5th of this month", "the 21st of last month", "5th inst." */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { GAP } from '../reader';
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
  triggers: TRIGGER.dayWord | TRIGGER.unit,
  read(reader, at) {
    const word = reader.word(at);
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

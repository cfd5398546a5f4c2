/** A counted weekday of the month that follows: "the first Monday in May", "last Thursday of November 2024". */
import { TRIGGER } from '../../scan';
import type { DateCore } from '../core';
import { type DateReader, GAP } from '../reader';
import { ordinalOf, weekdayNumber } from '../words';

export function withNthWeekday(reader: DateReader, date: DateCore): DateCore | null {
  if (date.granularity !== 'month' || date.expression.form === 'part') return null;
  const of = date.first - 1;
  if (reader.gap(of) !== GAP.space || (reader.back(of) !== 'of' && reader.back(of) !== 'in')) return null;
  const at = of - 1;
  if (at < reader.floor || reader.gap(at) !== GAP.space || !reader.has(at, TRIGGER.weekday)) return null;
  const weekday = weekdayNumber(reader.word(at));
  const lead = reader.back(at - 1);
  const ordinal = lead === 'last' ? -1 : ordinalOf(lead);
  if (weekday === 0 || ordinal === 0 || ordinal > 5 || reader.gap(at - 1) !== GAP.space) return null;
  return {
    ...date,
    first: at - 1,
    start: reader.start(at - 1),
    expression: { form: 'nth-weekday', weekday, ordinal, of: date.expression },
    granularity: 'day',
  };
}

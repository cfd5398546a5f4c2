/** A counted weekday or weekend of the month that follows: "the first Monday in May", "last weekend of November 2024". */
import { TRIGGER } from '../../scan';
import type { DateCore } from '../core';
import { type DateReader, GAP } from '../reader';
import { ordinalOf, weekdayNumber } from '../words';

const SATURDAY = 6;

export function withNthWeekday(reader: DateReader, date: DateCore): DateCore | null {
  if (date.granularity !== 'month' || date.expression.form === 'part') return null;
  const of = date.first - 1;
  if (reader.gap(of) !== GAP.space || (reader.back(of) !== 'of' && reader.back(of) !== 'in')) return null;
  const at = of - 1;
  if (at < reader.floor || reader.gap(at) !== GAP.space || !reader.has(at, TRIGGER.weekday)) return null;
  const weekend = reader.word(at) === 'weekend';
  const weekday = weekend ? SATURDAY : weekdayNumber(reader.word(at));
  const lead = reader.back(at - 1);
  const ordinal = lead === 'last' ? -1 : ordinalOf(lead);
  if (weekday === 0 || ordinal === 0 || ordinal > 5 || reader.gap(at - 1) !== GAP.space) return null;
  return {
    ...date,
    first: at - 1,
    start: reader.start(at - 1),
    expression: { form: 'nth-weekday', weekday, ordinal, days: weekend ? 2 : 1, of: date.expression },
    granularity: weekend ? 'period' : 'day',
  };
}

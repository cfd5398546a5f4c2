/** Quarters by their last month, as Australian statistics name them: "the December quarter 2023", "June quarter of 2025", "June 2024 quarter", "the March quarter". */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { GAP } from '../reader';
import { monthAt, yearAfter } from './month-word';

export const monthQuarter: DateForm = {
  id: 'month-quarter',
  triggers: TRIGGER.month,
  read(reader, at) {
    if (reader.gap(at) !== GAP.space) return null;
    // "June 2024 quarter"
    const dated = reader.year(at + 1) >= 0 && reader.gap(at + 1) === GAP.space;
    const noun = dated ? at + 2 : at + 1;
    if (reader.word(noun) !== 'quarter' || reader.gap(noun) === GAP.hyphen) return null;
    const month = monthAt(reader, at, false);
    if (month === 0 || month % 3 !== 0) return null;
    const year = dated ? { year: reader.year(at + 1), last: noun } : yearAfter(reader, noun);
    const of = { form: 'calendar' as const, point: { year: year?.year ?? null, month: null, day: null } };
    const expression = { form: 'portion' as const, unit: 'quarter' as const, ordinal: month / 3, count: 1, of };
    return core(reader, 'quarter', at, year?.last ?? noun, expression, 'quarter');
  },
};

/** Halves and quarters of a year that the text named or the document stands in: "the second half of the year", "the first quarter of the financial year". */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import type { DateExpression } from '../expression';
import { GAP } from '../reader';
import { ordinalOf } from '../words';
import { kindOf, yearOfKind } from './year-kind';

export const portionOfYear: DateForm = {
  id: 'portion-of-year',
  triggers: TRIGGER.quarter,
  read(reader, at) {
    const unit = reader.word(at);
    if ((unit !== 'half' && unit !== 'quarter') || reader.gap(at - 1) !== GAP.space) return null;
    const lead = reader.back(at - 1);
    const ordinal = lead === 'final' || lead === 'last' ? -1 : lead === 'latter' ? 2 : ordinalOf(lead);
    if (ordinal === 0 || ordinal > (unit === 'half' ? 2 : 4)) return null;
    const open: DateExpression = { form: 'calendar', point: { year: null, month: null, day: null } };
    if (reader.isWhole(at - 1, at))
      return core(reader, 'quarter', at - 1, at, { form: 'portion', unit, ordinal, count: 1, of: open }, unit);
    if (reader.word(at + 1) !== 'of' || reader.word(at + 2) !== 'the' || reader.gap(at + 1) !== GAP.space) return null;
    const kind = reader.word(at + 3) === 'year' ? null : kindOf(reader, reader.word(at + 3));
    const last = reader.word(at + 3) === 'year' ? at + 3 : at + 4;
    if (reader.word(last) !== 'year' || (last === at + 4 && kind === null)) return null;
    // "of the year ended 31 March 2024", "of the financial year 2016-17" are read from their dates.
    if (reader.gap(last) === GAP.hyphen || (reader.gap(last) === GAP.space && !PLAIN.has(reader.word(last + 1)))) return null;
    const of: DateExpression = kind === null || kind === 'calendar' ? open : yearOfKind(kind, null, 'this');
    return core(reader, 'quarter', at - 1, last, { form: 'portion', unit, ordinal, count: 1, of }, unit);
  },
};

const PLAIN: ReadonlySet<string> = new Set(
  'and but with when as was is were are will would has had have the a in on at by for than because while after before it they we'.split(
    ' ',
  ),
);

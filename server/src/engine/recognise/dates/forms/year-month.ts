/** A month behind its year, as tables and lists sort it: "2016 November", "between 2015 June and 2018 May". */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { GAP } from '../reader';
import { monthAt } from './month-word';

const TIES: ReadonlySet<string> = new Set(['and', 'to', 'until', 'through']);

export const yearMonth: DateForm = {
  id: 'year-month',
  triggers: TRIGGER.year,
  read(reader, at) {
    const year = reader.year(at);
    if (year < 1800 || reader.gap(at) !== GAP.space || !reader.has(at + 1, TRIGGER.month)) return null;
    const before = reader.before(at);
    if (before !== 0 && before !== 32 && before !== 0xa0 && before !== 10 && before !== 40) return null;
    const month = monthAt(reader, at + 1, true);
    // "in 2016 May and others left", "In 2016 March 4 was a Friday"
    const tied = TIES.has(reader.word(at + 2)) && reader.year(at + 3) >= 0;
    if (month === 0 || !reader.endsNumber(at + 1) || reader.has(at + 2, TRIGGER.digit)) return null;
    if (reader.gap(at + 1) === GAP.apostrophe || reader.gap(at + 1) === GAP.hyphen || (reader.gap(at + 1) === GAP.space && !tied))
      return null;
    return core(reader, 'month-year', at, at + 1, { form: 'calendar', point: { year, month, day: null } }, 'month');
  },
};

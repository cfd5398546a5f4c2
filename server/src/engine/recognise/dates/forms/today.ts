/** Days by their distance from the document's: "today", "yesterday", "tomorrow", "tonight", "this morning", "last night". */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { GAP } from '../reader';

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
const TIMES: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);

export const today: DateForm = {
  id: 'today',
  triggers: TRIGGER.dayWord | TRIGGER.unit,
  read(reader, at) {
    const word = reader.word(at);
    const offset = OFFSETS.get(word);
    const gap = reader.gap(at - 1);
    if (offset !== undefined) {
      // "USA Today" is a name.
      if (reader.capital(at) && gap === GAP.space && reader.capital(at - 1)) return null;
      if (gap === GAP.hyphen || reader.gap(at) === GAP.hyphen) return null;
      // "the day before yesterday", "the day after tomorrow"
      const beyond = offset < 0 ? 'before' : 'after';
      if (offset !== 0 && gap === GAP.space && reader.back(at - 1) === beyond && reader.back(at - 2) === 'day')
        return core(reader, 'relative', at - 2, at, { form: 'relative', unit: 'day', offset: 2 * offset }, 'day');
      return core(reader, 'relative', at, at, { form: 'relative', unit: 'day', offset }, 'day');
    }
    const lead = gap === GAP.space ? reader.back(at - 1) : '';
    const night = word === 'night' && lead === 'last';
    if (!night && !(lead === 'this' && TIMES.has(word))) return null;
    if (reader.gap(at) === GAP.hyphen) return null;
    return core(reader, 'relative', at - 1, at, { form: 'relative', unit: 'day', offset: night ? -1 : 0 }, 'day');
  },
};

/** Centuries: "the 19th century", "the mid-twentieth century", "this century"; "the turn of the century" says none. */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { GAP } from '../reader';
import { ordinalOf } from '../words';
import { WHICH } from './year-in-turn';

export const century: DateForm = {
  id: 'century',
  triggers: TRIGGER.century,
  read(reader, at) {
    const word = reader.word(at);
    if (word !== 'century' && word !== 'centuries' && word !== 'millennium') return null;
    const gap = reader.gap(at - 1);
    if (gap !== GAP.space && gap !== GAP.hyphen) return null;
    const lead = reader.back(at - 1);
    if (lead === 'the' && reader.back(at - 2) === 'of' && reader.back(at - 3) === 'turn')
      return core(reader, 'century', at - 3, at, { form: 'unresolved', granularity: 'period' }, 'period');
    if (word === 'millennium') return null;
    const which = gap === GAP.space && word === 'century' ? WHICH.get(lead) : undefined;
    if (which !== undefined && lead !== 'past' && lead !== 'coming') {
      const offset = which === 'this' ? 0 : which === 'next' ? 1 : -1;
      return core(reader, 'century', at - 1, at, { form: 'relative', unit: 'century', offset }, 'century');
    }
    let number = ordinalOf(lead);
    let first = at - 1;
    if (number >= 1 && number <= 2 && reader.gap(at - 2) === GAP.hyphen && reader.back(at - 2) === 'twenty') {
      number += 20;
      first = at - 2;
    }
    if (number < 10 || number > 22) return null;
    return core(reader, 'century', first, at, { form: 'century', startYear: (number - 1) * 100 + 1 }, 'century');
  },
};

/** Stretches of time to and from the document's date: "the next two years", "the past 10 years", "the last three financial years". */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { GAP } from '../reader';
import { UNIT_WORDS } from '../words';
import { countAndHalfBefore, countBefore } from './count-before';
import { kindOf } from './year-kind';

const DIRECTIONS: ReadonlyMap<string, { readonly direction: 1 | -1; readonly from: 'document' | 'narrative' }> = new Map([
  ['next', { direction: 1, from: 'document' }],
  ['coming', { direction: 1, from: 'document' }],
  ['last', { direction: -1, from: 'document' }],
  ['past', { direction: -1, from: 'document' }],
  ['previous', { direction: -1, from: 'document' }],
  ['following', { direction: 1, from: 'narrative' }],
  ['subsequent', { direction: 1, from: 'narrative' }],
  ['preceding', { direction: -1, from: 'narrative' }],
]);
const FILLERS: ReadonlySet<string> = new Set(['full', 'consecutive', 'successive', 'complete']);

export const stretch: DateForm = {
  id: 'stretch',
  triggers: TRIGGER.unit,
  read(reader, at) {
    const named = UNIT_WORDS.get(reader.word(at));
    if (named === undefined || reader.gap(at - 1) !== GAP.space) return null;
    let before = at - 1;
    const kind = kindOf(reader, reader.back(before));
    if (kind !== null || FILLERS.has(reader.back(before))) before -= 1;
    if (reader.gap(before) !== GAP.space) return null;
    const half = kind === null ? countAndHalfBefore(reader, before) : null;
    const count = half ?? countBefore(reader, before);
    if (count === null || reader.gap(count.first - 1) !== GAP.space) return null;
    let lead = count.first - 1;
    if (reader.back(lead) === 'a' && reader.gap(lead - 1) === GAP.space) lead -= 1;
    const said = DIRECTIONS.get(reader.back(lead));
    if (said === undefined) return null;
    // "the last two years of the war" end with it.
    if (reader.gap(at) === GAP.space && reader.word(at + 1) === 'of') return null;
    const years = kind === 'tax' ? 'financial' : kind;
    // Half a year is six months; half of anything shorter is not worked out.
    const months = half !== null && named.unit === 'year';
    const times = months ? 12 : named.times;
    return core(
      reader,
      'relative',
      lead,
      at,
      {
        form: 'stretch',
        count: count.count === null || (half !== null && !months) ? null : count.count * times,
        unit: months ? 'month' : named.unit,
        direction: said.direction,
        years,
        from: said.from,
      },
      'period',
    );
  },
};

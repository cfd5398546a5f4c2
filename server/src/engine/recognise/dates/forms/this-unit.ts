/** Weeks, months, quarters, years and decades by their distance from the document's: "this week", "last year", "the current year", "the past year", "this weekend". */

import { TRIGGER } from '../../scan';
import type { Granularity } from '../../types';
import { core, type DateForm } from '../core';
import type { DateUnit } from '../expression';
import { type DateReader, GAP } from '../reader';
import { UNIT_WORDS, weekdayNumber } from '../words';
import { isWeekday } from './calendar-day';

/** With "the" before them; "this", "next" and "last" need none. */
const ARTICLED: ReadonlyMap<string, number> = new Map([
  ['current', 0],
  ['present', 0],
  ['coming', 1],
  ['upcoming', 1],
  ['past', -1],
]);
const PLAIN: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['next', 1],
  ['last', -1],
]);
const WEEKEND_LEADS: ReadonlySet<string> = new Set(['over', 'at', 'during']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'our', 'their', 'its', 'this', 'over']);

export const thisUnit: DateForm = {
  id: 'this-unit',
  triggers: TRIGGER.unit | TRIGGER.weekday,
  read(reader, at) {
    const word = reader.word(at);
    const weekend = word === 'weekend';
    const named = UNIT_WORDS.get(word);
    if (!weekend && (named === undefined || named.plural || named.unit === 'day')) return null;
    if (reader.gap(at) === GAP.hyphen || reader.gap(at - 1) !== GAP.space) return null;
    const unit: DateUnit = named?.unit ?? 'week';
    let lead = at - 1;
    if (reader.back(lead) === 'calendar' && reader.gap(lead - 1) === GAP.space) lead -= 1;
    const which = reader.back(lead);
    // "over the weekend" is the one beside the document's date, before or after it.
    if (weekend && which === 'the' && reader.gap(lead - 1) === GAP.space && WEEKEND_LEADS.has(reader.back(lead - 1)))
      return core(reader, 'relative', at, at, { form: 'weekend', offset: null }, 'period');
    const plain = PLAIN.get(which);
    // "this past year", "this coming weekend" are longer than "the past year" by the pronoun.
    const first = plain === undefined && reader.back(lead - 1) === 'this' && reader.gap(lead - 1) === GAP.space ? lead - 1 : lead;
    const offset = plain ?? (isArticled(reader, lead) ? ARTICLED.get(which) : undefined);
    if (offset === undefined)
      return which === 'previous' && reader.isWhole(lead, at)
        ? core(reader, 'relative', lead, at, { form: 'relative', unit, offset: -1 }, unit as Granularity)
        : null;
    // "the last week of March" is a part of March; "last week" is the document's.
    if (reader.gap(at) === GAP.space && reader.word(at + 1) === 'of' && unit !== 'decade') return null;
    const on = word === 'week' && plain !== undefined ? weekdayBehind(reader, at) : null;
    if (on !== null)
      return core(reader, 'weekday', lead, on.last, { form: 'weekday', weekday: on.weekday, which: null, week: offset }, 'day');
    if (weekend) return core(reader, 'relative', first, at, { form: 'weekend', offset }, 'period');
    // "the past year", "the last year", "next decade" run to and from the document's date; "last year" is the calendar's.
    const running =
      which === 'past' ||
      which === 'coming' ||
      which === 'upcoming' ||
      (which === 'last' && reader.word(lead - 1) === 'the' && lead === at - 1);
    if (offset !== 0 && (unit === 'decade' || named?.times === 2 || running)) {
      if (reader.word(at + 1) === 's' && reader.gap(at) === GAP.apostrophe && reader.word(at + 2) === 'worth') return null;
      const count = named?.times ?? 1;
      return core(reader, 'relative', first, at, { form: 'stretch', count, unit, direction: offset > 0 ? 1 : -1 }, 'period');
    }
    if (named?.times === 2) return null;
    return core(reader, 'relative', first, at, { form: 'relative', unit, offset }, unit as Granularity);
  },
};

/** "next week on Friday", "this week Tuesday", "last week’s Monday session" is not: the day ends what is said of the week. */
function weekdayBehind(reader: DateReader, at: number): { readonly weekday: number; readonly last: number } | null {
  if (reader.gap(at) !== GAP.space) return null;
  const last = reader.word(at + 1) === 'on' && reader.gap(at + 1) === GAP.space ? at + 2 : at + 1;
  if (!isWeekday(reader, last) || reader.gap(last) === GAP.apostrophe || reader.gap(last) === GAP.hyphen) return null;
  const next = reader.gap(last) === GAP.space ? reader.word(last + 1) : '';
  if (next !== '' && (reader.capital(last + 1) || next === 'the' || reader.has(last + 1, TRIGGER.digit))) return null;
  return { weekday: weekdayNumber(reader.word(last)), last };
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'during', 'in', 'of', 'until']);
const BARE: ReadonlySet<string> = new Set(['current', 'present', 'past']);
/** "in current year prices" */
const PRICED: ReadonlySet<string> = new Set(['prices', 'terms', 'values', 'basis']);

function isArticled(reader: DateReader, lead: number): boolean {
  // "the budget for current year", as official prose has it.
  if (reader.gap(lead - 1) === GAP.space && PREPOSITIONS.has(reader.word(lead - 1)) && BARE.has(reader.word(lead)))
    return !(reader.gap(lead + 1) === GAP.space && PRICED.has(reader.word(lead + 2)));
  return reader.isWhole(lead, reader.count - 1) || (reader.gap(lead - 1) === GAP.space && ARTICLES.has(reader.word(lead - 1)));
}

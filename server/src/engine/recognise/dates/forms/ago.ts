/** Distances from the document's date: "five years ago", "a month ago", "two years from now", "in three years’ time"; "13 years, 6 months ago" is not worked out. */

import { TRIGGER } from '../../scan';
import type { Granularity } from '../../types';
import { core, type DateCore, type DateForm } from '../core';
import type { DateUnit } from '../expression';
import { type DateReader, GAP } from '../reader';
import { UNIT_WORDS } from '../words';
import { countBefore } from './count-before';

export const ago: DateForm = {
  id: 'ago',
  triggers: TRIGGER.unit,
  read(reader, at) {
    const named = UNIT_WORDS.get(reader.word(at));
    if (named === undefined || reader.gap(at - 1) !== GAP.space) return null;
    const count = amount(reader, at - 1, named.plural);
    if (count === null) return null;
    const second = secondAmount(reader, at);
    if (second !== null) return unresolved(reader, count.first, second);
    const tail = tailAfter(reader, at);
    if (tail === null) return null;
    if (count.count === null) return unresolved(reader, count.first, tail.last);
    const times = count.count * named.times * tail.direction;
    const [unit, offset]: [DateUnit, number] = named.unit === 'decade' ? ['year', times * 10] : [named.unit, times];
    return core(reader, 'relative', count.first, tail.last, { form: 'relative', unit, offset }, unit as Granularity);
  },
};

function amount(reader: DateReader, i: number, plural: boolean): { readonly count: number | null; readonly first: number } | null {
  const word = reader.back(i);
  if (!plural && (word === 'a' || word === 'an')) return { count: 1, first: i };
  const count = countBefore(reader, i);
  if (count === null) return null;
  return reader.back(count.first - 1) === 'a' && reader.gap(count.first - 1) === GAP.space ? { ...count, first: count.first - 1 } : count;
}

/** The last word of ", 6 months ago", or null. */
function secondAmount(reader: DateReader, at: number): number | null {
  const gap = reader.gap(at);
  let next = at + 1;
  if (gap === GAP.space || gap === GAP.comma) {
    if (reader.word(next) === 'and') next += 1;
    else if (gap === GAP.space && !reader.has(next, TRIGGER.digit)) return null;
    if (UNIT_WORDS.has(reader.word(next + 1)) && reader.word(next + 2) === 'ago') return next + 2;
    // "a year and a half ago"
    if (reader.word(next) === 'a' && reader.word(next + 1) === 'half' && reader.word(next + 2) === 'ago') return next + 2;
  }
  return null;
}

function tailAfter(reader: DateReader, at: number): { readonly direction: 1 | -1; readonly last: number } | null {
  const gap = reader.gap(at);
  const next = reader.word(at + 1);
  if (gap === GAP.space) {
    if (next === 'ago') return { direction: -1, last: at + 1 };
    if (next === 'from' && (reader.word(at + 2) === 'now' || reader.word(at + 2) === 'today')) return { direction: 1, last: at + 2 };
    if (next === 'hence') return { direction: 1, last: at + 1 };
    return null;
  }
  if (gap === GAP.closeApostrophe && next === 'time') return { direction: 1, last: at + 1 };
  if (gap === GAP.apostrophe && next === 's' && reader.gap(at + 1) === GAP.space && reader.word(at + 2) === 'time')
    return { direction: 1, last: at + 2 };
  return null;
}

function unresolved(reader: DateReader, first: number, last: number): DateCore {
  return core(reader, 'relative', first, last, { form: 'unresolved', granularity: 'period' }, 'period');
}

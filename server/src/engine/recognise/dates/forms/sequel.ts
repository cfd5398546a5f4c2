/** Units that follow or precede the date named before them: "the following year", "the previous month", "the year before", "a year earlier". */

import { TRIGGER } from '../../scan';
import type { Granularity } from '../../types';
import { core, type DateForm } from '../core';
import type { DateUnit } from '../expression';
import { type DateReader, GAP } from '../reader';
import { countBefore } from './count-before';

const UNITS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);
const BEFORE: ReadonlyMap<string, 1 | -1> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['following', 1],
  ['next', 1],
]);
const AFTER: ReadonlyMap<string, 1 | -1> = new Map([
  ['before', -1],
  ['earlier', -1],
  ['after', 1],
  ['later', 1],
]);

export const sequel: DateForm = {
  id: 'sequel',
  triggers: TRIGGER.unit,
  read(reader, at) {
    const unit = reader.word(at);
    if (!(UNITS.has(unit) || COUNTED.has(unit)) || reader.gap(at - 1) !== GAP.space || reader.gap(at) === GAP.hyphen) return null;
    const counted = COUNTED.get(unit);
    if (counted !== undefined) return countedSequel(reader, at, counted);
    const lead = reader.back(at - 1);
    const offset = BEFORE.get(lead);
    if (offset !== undefined) {
      if (reader.word(at - 2) !== 'the' || (lead === 'next' && unit !== 'day')) return null;
      if (reader.gap(at) === GAP.space && reader.word(at + 1) === 'of') return null;
      return core(reader, 'relative', at - 1, at, { form: 'sequel', unit: unit as DateUnit, offset }, unit as Granularity);
    }
    if (reader.gap(at) !== GAP.space || unit === 'day') return null;
    const word = reader.word(at + 1);
    const direction = AFTER.get(word);
    if (direction === undefined) return null;
    const articled = word === 'before' || word === 'after';
    // "the year before last", "the week after next"
    if (articled && lead === 'the' && reader.word(at + 2) === (direction < 0 ? 'last' : 'next'))
      return core(reader, 'relative', at, at + 2, { form: 'relative', unit: unit as DateUnit, offset: 2 * direction }, unit as Granularity);
    if (lead !== (articled ? 'the' : 'a') || (articled ? continues(reader, at + 1) : reader.word(at + 2) === 'than')) return null;
    // "a year earlier" keeps its article: it is part of the count.
    return core(
      reader,
      'relative',
      articled ? at : at - 1,
      at + 1,
      { form: 'sequel', unit: unit as DateUnit, offset: direction },
      unit as Granularity,
    );
  },
};

/** The plurals that a count may stand before, with the singular and how many of it they hold. */
const COUNTED: ReadonlyMap<string, readonly [unit: DateUnit, times: number]> = new Map([
  ['months', ['month', 1]],
  ['years', ['year', 1]],
  ['decades', ['year', 10]],
]);
const LONGEST = 100;
const TIES: ReadonlySet<string> = new Set(['to', 'or', 'and']);

/** "two years later", "six months earlier"; "two to three years later" is no one time, "two years later than" is a comparison. */
function countedSequel(reader: DateReader, at: number, [unit, times]: readonly [DateUnit, number]): ReturnType<DateForm['read']> {
  const word = reader.word(at + 1);
  if (reader.gap(at) !== GAP.space || (word !== 'later' && word !== 'earlier') || reader.word(at + 2) === 'than') return null;
  const count = countBefore(reader, at - 1);
  if (count === null || count.count === null || count.count < 2 || count.count > LONGEST) return null;
  if (TIES.has(reader.back(count.first + 1))) return null;
  const offset = (word === 'later' ? 1 : -1) * count.count * times;
  return core(reader, 'relative', count.first, at + 1, { form: 'sequel', unit, offset }, unit as Granularity);
}

/** "the year before the war", "the year after next": the word leads on. */
function continues(reader: DateReader, at: number): boolean {
  return reader.gap(at) === GAP.space;
}

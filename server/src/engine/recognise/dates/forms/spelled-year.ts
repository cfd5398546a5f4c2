/** Years in words, as proclamations and deeds write them: "two thousand twenty-one", "two thousand and eighteen", "nineteen ninety-nine". */
import { UNITS } from '../../../data/magnitudes';
import { TRIGGER } from '../../scan';
import { core, type DateCore, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';
import { tensOf } from '../words';

export interface SpelledYear {
  readonly year: number;
  readonly last: number;
}

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** The year in words that begins at word `at`; null where none does, or where it counts what follows ("In May two thousand people marched"). */
export function spelledYearAt(reader: DateReader, at: number): SpelledYear | null {
  const found = readYear(reader, at);
  if (found === null) return null;
  const gap = reader.gap(found.last);
  return gap === GAP.hyphen || (gap === GAP.space && !FOLLOWS.has(reader.word(found.last + 1))) ? null : found;
}

const FOLLOWS: ReadonlySet<string> = new Set('and or to at by on in the when was that which with for until'.split(' '));

function readYear(reader: DateReader, at: number): SpelledYear | null {
  if (!reader.has(at, TRIGGER.numberWord) || reader.gap(at) !== GAP.space) return null;
  const century = CENTURIES.get(reader.word(at));
  if (century !== undefined) {
    const rest = belowHundred(reader, at + 1);
    return rest === null || rest.value < 10 ? null : { year: century + rest.value, last: rest.last };
  }
  if (reader.word(at) !== 'two' || reader.word(at + 1) !== 'thousand') return null;
  const and = reader.word(at + 2) === 'and' && reader.gap(at + 2) === GAP.space;
  const rest = belowHundred(reader, and ? at + 3 : at + 2);
  return rest === null ? { year: 2000, last: at + 1 } : { year: 2000 + rest.value, last: rest.last };
}

function belowHundred(reader: DateReader, at: number): { readonly value: number; readonly last: number } | null {
  const word = reader.word(at);
  const tens = tensOf(word);
  if (tens === 0) {
    const value = UNITS[word];
    return value === undefined || value === 0 ? null : { value, last: at };
  }
  const gap = reader.gap(at);
  const unit = gap === GAP.space || gap === GAP.hyphen ? (UNITS[reader.word(at + 1)] ?? 0) : 0;
  return unit > 0 && unit < 10 ? { value: tens + unit, last: at + 1 } : { value: tens, last: at };
}

/** Nothing but a year stands behind these; a count may stand behind "in". */
const LEADS: ReadonlySet<string> = new Set(['lord', 'year', 'since']);

export const spelledYear: DateForm = {
  id: 'spelled-year',
  triggers: TRIGGER.numberWord,
  read(reader, at) {
    const word = reader.word(at);
    if (!CENTURIES.has(word) && word !== 'two') return null;
    const lead = reader.gap(at - 1) === GAP.space ? reader.back(at - 1) : '';
    const led = LEADS.has(lead);
    const found = spelledYearAt(reader, at);
    if (found !== null && word !== 'twenty' && reader.isWhole(at, found.last) && at === 0) return yearOf(reader, at, found);
    if (!led && (lead !== 'in' || word === 'two')) return null;
    if (found === null || (word === 'twenty' && !led)) return null;
    return yearOf(reader, at, found);
  },
};

function yearOf(reader: DateReader, at: number, { year, last }: SpelledYear): DateCore {
  return core(reader, 'year', at, last, { form: 'calendar', point: { year, month: null, day: null } }, 'year');
}

/** Quarters and halves as codes with the year before them or left to the text: "2018 Q3", "2018Q3", "in Q2"; "Q3 2018" is read from its year. */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';

const CODE = /^(?<unit>[qh])(?<n>[1-4])$/u;
const GLUED = /^(?<year>(?:19|20)\d\d)(?<unit>[qh])(?<n>[1-4])$/u;

export interface QuarterCode {
  readonly unit: 'quarter' | 'half';
  readonly ordinal: number;
}

/** "Q3", "H2"; null for any other word. */
export function quarterCodeAt(reader: DateReader, i: number): QuarterCode | null {
  if (reader.length(i) !== 2 || !reader.has(i, TRIGGER.quarter)) return null;
  const groups = CODE.exec(reader.word(i))?.groups;
  // "q1 2002" without its capital needs the year.
  return groups === undefined || !(reader.capital(i) || (reader.gap(i) === GAP.space && reader.year(i + 1) >= 0))
    ? null
    : codeOf(groups.unit ?? '', Number(groups.n));
}

function codeOf(letter: string, ordinal: number): QuarterCode | null {
  const unit = letter === 'q' ? 'quarter' : 'half';
  return unit === 'half' && ordinal > 2 ? null : { unit, ordinal };
}

const LEADS: ReadonlySet<string> = new Set('in for by since during until from to between and or of through'.split(' '));

export const quarterCode: DateForm = {
  id: 'quarter-code',
  triggers: TRIGGER.quarter | TRIGGER.year,
  read(reader, at) {
    if (reader.has(at, TRIGGER.mixed) && reader.length(at) === 6) {
      const groups = GLUED.exec(reader.word(at))?.groups;
      const code = groups === undefined ? null : codeOf(groups.unit ?? '', Number(groups.n));
      if (groups === undefined || code === null) return null;
      const of = { form: 'calendar' as const, point: { year: Number(groups.year), month: null, day: null } };
      return core(reader, 'quarter', at, at, { form: 'portion', ...code, count: 1, of }, code.unit);
    }
    const code = quarterCodeAt(reader, at);
    if (code === null || !isFree(reader, at)) return null;
    const of = { form: 'calendar' as const, point: { year: null, month: null, day: null } };
    return core(reader, 'quarter', at, at, { form: 'portion', ...code, count: 1, of }, code.unit);
  },
};

/** A bare "Q2" is as often a question: a preposition before it, a year in the block, and no year behind it, which would read it. */
function isFree(reader: DateReader, at: number): boolean {
  if ((reader.words.all & TRIGGER.year) === 0) return false;
  if (
    reader.has(at + 1, TRIGGER.year | TRIGGER.fiscal) ||
    (reader.word(at + 1) === 'of' && reader.has(at + 2, TRIGGER.year | TRIGGER.fiscal))
  )
    return false;
  const tied = reader.previous?.form === 'quarter' && at - reader.previous.last <= 2;
  return tied || (reader.gap(at - 1) === GAP.space && LEADS.has(reader.word(at - 1)));
}

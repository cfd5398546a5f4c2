/** Quarters and halves as codes with the year before them or left to the text: "2018 Q3", "2018Q3", "in Q2"; "Q3 2018" is read from its year. */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';
import { fullYear } from '../words';

const CODE = /^(?<unit>[qh])(?<n>[1-4])$/u;
/** "2Q22", "3Q2019": as firms and banks write them. */
const TURNED = /^(?<n>[1-4])(?<unit>[qh])(?<year>\d\d|(?:19|20)\d\d)$/u;
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
    const length = reader.has(at, TRIGGER.mixed) ? reader.length(at) : 0;
    if (length === 6 || length === 4) {
      const groups = (GLUED.exec(reader.word(at)) ?? TURNED.exec(reader.word(at)))?.groups;
      const code = groups === undefined ? null : codeOf(groups.unit ?? '', Number(groups.n));
      if (groups === undefined || code === null || !reader.endsNumber(at)) return null;
      const of = { form: 'calendar' as const, point: { year: fullYear(groups.year ?? ''), month: null, day: null } };
      return core(reader, 'quarter', at, at, { form: 'portion', ...code, count: 1, of }, code.unit);
    }
    const code = quarterCodeAt(reader, at);
    if (code === null || !isFree(reader, at)) return null;
    const of = { form: 'calendar' as const, point: { year: null, month: null, day: null } };
    return core(reader, 'quarter', at, at, { form: 'portion', ...code, count: 1, of }, code.unit);
  },
};

/** Before a quarter where no year stands in the block. */
const TIME_LEADS: ReadonlySet<string> = new Set('in by during since until before after'.split(' '));
const ASKED = /\b(?:questions?|answer(?:s|ed)?|respon(?:ses?|dents?|d|ded)|survey(?:s|ed)?|questionnaire|tick(?:ed)?|Q[5-9]|Q1\d)\b/iu;
const ASKED_OF = /^(?:questions?|answer(?:s|ed)?|respon(?:ses?|d|ded|ding)|repl(?:y|ies|ied)|answering)$/u;
/** How far round the code a word of questions is looked for, in characters. */
const ROUND = 120;

/** A bare "Q2" is as often a question: a preposition before it, a year or no word of questions near it, and no year behind it, which would read it. */
function isFree(reader: DateReader, at: number): boolean {
  if ((reader.words.all & TRIGGER.year) === 0) {
    if (reader.word(at + 1) === 'of') return false;
    const ended = reader.word(at - 1) === 'of' && reader.word(at - 2) === 'end';
    if (reader.gap(at - 1) !== GAP.space || !(ended || TIME_LEADS.has(reader.word(at - 1)))) return false;
    if (ASKED.test(reader.text.slice(Math.max(0, reader.start(at) - ROUND), reader.end(at) + ROUND))) return false;
  }
  if (
    reader.has(at + 1, TRIGGER.year | TRIGGER.fiscal) ||
    (reader.word(at + 1) === 'of' && reader.has(at + 2, TRIGGER.year | TRIGGER.fiscal))
  )
    return false;
  // "answers to Q4": a question, whatever year is told beside it.
  if (reader.gap(at - 1) === GAP.space && ASKED_OF.test(reader.word(at - 2))) return false;
  const tied = reader.previous?.form === 'quarter' && at - reader.previous.last <= 2;
  return tied || (reader.gap(at - 1) === GAP.space && LEADS.has(reader.word(at - 1)));
}

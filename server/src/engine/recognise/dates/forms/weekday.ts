/** A weekday by name: "on Tuesday", "next Monday", "by Friday", "Wednesday’s vote", "Thursday morning". */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import type { Which } from '../expression';
import { type DateReader, GAP } from '../reader';
import { monthNumber, ordinalOf, weekdayNumber } from '../words';

export const weekday: DateForm = {
  id: 'weekday',
  triggers: TRIGGER.weekday,
  read(reader, at) {
    if (reader.length(at) < 6) return null;
    const number = weekdayNumber(reader.word(at));
    if (number === 0 || isName(reader, at) || beginsDay(reader, at)) return null;
    const lead = reader.gap(at - 1) === GAP.space ? reader.back(at - 1) : '';
    const which = lead === 'coming' ? 'next' : lead === 'this' || lead === 'next' || lead === 'last' ? (lead as Which) : null;
    // "the last Thursday of November" is November's.
    const next = reader.word(at + 1);
    if ((next === 'of' || next === 'in') && reader.gap(at) === GAP.space && reader.has(at + 2, TRIGGER.month)) return null;
    const week = weekAfter(reader, at);
    if (week !== null)
      return core(reader, 'weekday', at, week.last, { form: 'weekday', weekday: number, which: null, week: week.offset }, 'day');
    if (which === null && !LEADS.has(lead) && !isFollowed(reader, at) && !isAmerican(reader, at, lead) && !reader.isWhole(at, at))
      return null;
    if (reader.gap(at) === GAP.space && reader.word(at + 1) === 'to' && reader.has(at + 2, TRIGGER.weekday)) return null;
    return core(reader, 'weekday', which === null ? at : at - 1, at, { form: 'weekday', weekday: number, which }, 'day');
  },
};

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

/** "Tuesday of next week", "Thursday last week" */
function weekAfter(reader: DateReader, at: number): { readonly offset: number; readonly last: number } | null {
  const gap = reader.gap(at);
  if (gap !== GAP.space && gap !== GAP.comma) return null;
  const lead = reader.word(at + 1) === 'of' && gap === GAP.space ? at + 2 : at + 1;
  const offset = WEEKS.get(reader.word(lead));
  return offset === undefined || reader.gap(lead) !== GAP.space || reader.word(lead + 1) !== 'week' ? null : { offset, last: lead + 1 };
}

const LEADS: ReadonlySet<string> = new Set(['on', 'by', 'until', 'since', 'from', 'before', 'after', 'early', 'late']);
/** American papers write "said Tuesday" and "signed the bill Tuesday." */
function isAmerican(reader: DateReader, at: number, lead: string): boolean {
  if (!reader.in('US', 'CA')) return false;
  if (SAID.has(lead) || lead === 'early' || lead === 'late') return true;
  // "the first Tuesday after the election" is no day near the document's.
  if (lead === '' || reader.capital(at - 1) || ARTICLES.has(lead) || ordinalOf(lead) > 0) return false;
  const gap = reader.gap(at);
  return gap === GAP.stop || gap === GAP.comma || at === reader.count - 1 || (gap === GAP.space && FOLLOWS.has(reader.word(at + 1)));
}

const ARTICLES: ReadonlySet<string> = new Set('a an the every each of and or this that any one no'.split(' '));
const FOLLOWS: ReadonlySet<string> = new Set('that to after before at in for when as with over'.split(' '));
const SAID: ReadonlySet<string> = new Set(
  'said announced told released signed approved voted passed issued unveiled reported introduced filed launched published'.split(' '),
);
const TIMES: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);
/** "the Sunday Times", "Bloody Sunday", "Mail on Sunday". */
const PAPERS: ReadonlySet<string> = new Set([
  'times',
  'telegraph',
  'mirror',
  'express',
  'club',
  'business',
  'school',
  'trading',
  'herald',
  'mail',
]);
const NAMED: ReadonlySet<string> = new Set([
  'good',
  'black',
  'bloody',
  'super',
  'ash',
  'palm',
  'cyber',
  'easter',
  'maundy',
  'giving',
  'sheffield',
  'independent',
  'every',
  'each',
]);

function isName(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at - 1);
  if (gap === GAP.hyphen || reader.gap(at) === GAP.hyphen) return true;
  if (gap === GAP.space && (NAMED.has(reader.word(at - 1)) || (reader.word(at - 1) === 'on' && reader.word(at - 2) === 'mail')))
    return true;
  if (reader.gap(at) !== GAP.space) return false;
  return PAPERS.has(reader.word(at + 1)) || (reader.capital(at + 1) && !reader.has(at + 1, TRIGGER.month));
}

/** "Tuesday 16 November", "Tuesday the 16th of November", "Wednesday, March 3": the month reads it. */
function beginsDay(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at);
  if (gap !== GAP.space && gap !== GAP.comma) return false;
  let next = at + 1;
  if (monthNumber(reader.word(next)) > 0) return reader.has(next + 1, TRIGGER.digit);
  if (reader.word(next) === 'the') next += 1;
  if (!reader.has(next, TRIGGER.digit) || reader.length(next) > 4) return false;
  // "Tuesday 11/3/2015"
  if (reader.has(next + 1, TRIGGER.digit) && reader.has(next + 2, TRIGGER.digit) && reader.gap(next) === reader.gap(next + 1)) return true;
  // "Monday 3 to Friday 7 June": the day may stand without its month.
  const after = reader.word(next + 1) === 'of' ? next + 2 : next + 1;
  return gap === GAP.space || monthNumber(reader.word(after)) > 0;
}

function isFollowed(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at);
  if (gap === GAP.apostrophe) return reader.word(at + 1) === 's' && !reader.capital(at + 2);
  return gap === GAP.space && TIMES.has(reader.word(at + 1)) && reader.word(at - 1) !== 'a' && !reader.word(at + 1).endsWith('s');
}

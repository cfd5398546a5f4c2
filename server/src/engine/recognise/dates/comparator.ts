/** The word that binds a date to one side: "by 2030", "since May", "on or before 30 June 2021", "from 2021 onwards". */
import type { DateComparator } from '../types';
import type { DateCore } from './core';
import { type DateReader, GAP } from './reader';

const WORDS: ReadonlyMap<string, DateComparator> = new Map([
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['to', 'until'],
  ['following', 'after'],
  ['effective', 'since'],
]);
const FILLERS: ReadonlySet<string> = new Set([
  'the',
  'about',
  'around',
  'at',
  'least',
  'early',
  'mid',
  'late',
  'year',
  'financial',
  'fiscal',
  'academic',
]);
/** Before "to" and "from" these make no bound: "compared to 2010", "up from 2018". */
const NOT_TO: ReadonlySet<string> = new Set([
  'compared',
  'compare',
  'relative',
  'similar',
  'respect',
  'due',
  'related',
  'relating',
  'equal',
  'close',
  'back',
]);
const NOT_FROM: ReadonlySet<string> = new Set([
  'up',
  'down',
  'different',
  'rise',
  'rose',
  'fall',
  'fell',
  'increase',
  'increased',
  'decrease',
  'decreased',
  'unchanged',
]);

export function comparatorOf(reader: DateReader, date: DateCore): DateComparator | null {
  return behind(reader, date) ?? before(reader, date);
}

function behind(reader: DateReader, { last }: DateCore): DateComparator | null {
  if (reader.gap(last) !== GAP.space) return null;
  const word = reader.word(last + 1);
  if (word === 'onwards' || word === 'onward') return 'since';
  const next = reader.word(last + 2);
  if (word === 'and')
    return next === 'after' || next === 'beyond' || next === 'later' || next === 'onwards' ? 'since' : next === 'earlier' ? 'until' : null;
  if (word === 'or') return next === 'later' || next === 'after' ? 'since' : next === 'earlier' || next === 'before' ? 'by' : null;
  return null;
}

function before(reader: DateReader, { first, expression }: DateCore): DateComparator | null {
  let at = first - 1;
  for (let i = 0; i < 3 && at >= 0 && reader.gap(at) === GAP.space && FILLERS.has(reader.word(at)); i += 1) at -= 1;
  if (at < 0 || reader.gap(at) !== GAP.space) return null;
  const word = reader.word(at);
  const lead = reader.gap(at - 1) === GAP.space ? reader.word(at - 1) : '';
  switch (word) {
    case 'before':
    case 'after':
      if (lead === 'or' && reader.word(at - 2) === 'on') return word === 'before' ? 'by' : 'since';
      break;
    case 'to':
      if (lead === 'prior') return 'before';
      if (NOT_TO.has(lead)) return null;
      break;
    case 'than':
      return lead === 'later' ? 'by' : lead === 'earlier' ? 'since' : null;
    case 'of':
      return lead === 'ahead' ? 'before' : null;
    case 'in':
    case 'on':
    case 'with':
      return lead === 'starting' || lead === 'beginning' ? 'since' : null;
    case 'starting':
    case 'beginning':
    case 'commencing':
      return 'since';
    case 'from':
      // "from 2010 to 2015" is the range itself.
      if (expression.form === 'range' || NOT_FROM.has(lead)) return null;
      break;
    default:
  }
  return WORDS.get(word) ?? null;
}

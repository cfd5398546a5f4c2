/** A stretch that ends or starts with the date that follows: "year ended 31 March 2024", "three months to June 2023", "week commencing 3 May", "w/c 3 May", "week of 3 May". */
import type { Granularity } from '../../types';
import type { DateCore } from '../core';
import type { DateUnit } from '../expression';
import { countBefore } from '../forms/count-before';
import { type DateReader, GAP } from '../reader';
import { ACADEMIC_WORDS, FISCAL_WORDS, UNIT_WORDS } from '../words';

type Edge = 'start' | 'end' | 'within';
const CONNECTORS: ReadonlyMap<string, Edge> = new Map([
  ['ended', 'end'],
  ['ending', 'end'],
  ['to', 'end'],
  ['until', 'end'],
  ['beginning', 'start'],
  ['commencing', 'start'],
  ['starting', 'start'],
  ['of', 'within'],
]);
const W_CODES: ReadonlyMap<string, Edge> = new Map([
  ['c', 'start'],
  ['b', 'start'],
  ['e', 'end'],
]);

export function withRunning(reader: DateReader, date: DateCore): DateCore | null {
  const { form } = date.expression;
  if (form === 'running' || form === 'stretch' || form === 'relative' || form === 'unresolved' || form === 'sequel' || form === 'weekday')
    return null;
  let at = date.first - 1;
  if (reader.gap(at) !== GAP.space) return null;
  const coded = weekCode(reader, at);
  if (coded !== null) return date.granularity === 'day' ? running(reader, date, at - 1, 'week', 1, coded) : null;
  while ((reader.back(at) === 'the' || reader.back(at) === 'on' || reader.back(at) === 'in') && reader.gap(at - 1) === GAP.space) at -= 1;
  const connector = reader.back(at);
  // "the twelve months up to March 2024"
  const up = connector === 'to' && reader.back(at - 1) === 'up' && reader.gap(at - 1) === GAP.space;
  if (up) at -= 1;
  const edge = CONNECTORS.get(connector);
  if (edge === undefined || reader.gap(at - 1) !== GAP.space) return null;
  return unitBefore(reader, date, at - 1, edge, connector);
}

/** "w/c 3 May", "w/e 5 June". */
function weekCode(reader: DateReader, at: number): Edge | null {
  return reader.back(at - 1) === 'w' && reader.gap(at - 1) === GAP.slash ? (W_CODES.get(reader.back(at)) ?? null) : null;
}

function unitBefore(reader: DateReader, date: DateCore, at: number, edge: Edge, connector: string): DateCore | null {
  const period = reader.back(at) === 'period' && (reader.gap(at - 1) === GAP.space || reader.gap(at - 1) === GAP.hyphen);
  let noun = period ? at - 1 : at;
  if (!period && reader.back(noun) === 'year' && reader.back(noun - 1) === 'half') return half(reader, date, noun - 1, edge);
  const named = UNIT_WORDS.get(reader.back(noun));
  if (named === undefined) return null;
  const { unit } = named;
  if (edge === 'within') return unit === 'week' && date.granularity === 'day' ? running(reader, date, noun, 'week', 1, edge) : null;
  if (unit === 'day' || unit === 'decade') return null;
  const join = reader.gap(noun - 1);
  if (named.plural || period) {
    if (join !== GAP.space && join !== GAP.hyphen) return null;
    // "the two financial years to 2023-24"
    const kind = reader.back(noun - 1);
    const sorted = FISCAL_WORDS.has(kind) || ACADEMIC_WORDS.has(kind) || kind === 'calendar' || kind === 'full';
    const count = countBefore(reader, sorted && join === GAP.space ? noun - 2 : noun - 1);
    if (count === null || count.count === null) return null;
    return running(reader, date, count.first, unit, count.count * named.times, edge);
  }
  let first = noun;
  const word = reader.back(noun - 1);
  const fiscal = FISCAL_WORDS.has(word) || ACADEMIC_WORDS.has(word) || word === 'calendar' || word === 'accounting' || word === 'reporting';
  if (fiscal && join === GAP.space) first = noun - 1;
  noun = first - 1;
  const lead = reader.word(noun);
  // "£5m a year to 2025" and "each year to 2030" are rates.
  if (connector === 'to' || connector === 'until') {
    if (!(lead === 'the' || lead === 'full' || fiscal) || reader.gap(noun) !== GAP.space) return null;
  } else if (lead === 'each' || lead === 'every' || lead === 'per') return null;
  return running(reader, date, first, unit, named.times, edge);
}

/** "half year ended 30 September 2023" */
function half(reader: DateReader, date: DateCore, first: number, edge: Edge): DateCore | null {
  return edge === 'within' ? null : running(reader, date, first, 'half', 1, edge);
}

function running(reader: DateReader, date: DateCore, first: number, unit: DateUnit, count: number, edge: Edge): DateCore {
  const granularity: Granularity = unit === 'week' && count === 1 ? 'week' : 'period';
  return {
    ...date,
    first,
    start: reader.start(first),
    expression: { form: 'running', unit, count, edge, at: date.expression },
    granularity,
    form: 'running-period',
  };
}

/** A part of the date that follows: "early 2019", "mid-March", "the end of 2019-20", "year-end 2021", "later this year". */
import type { DateCore } from '../core';
import type { DatePart } from '../expression';
import { type DateReader, GAP } from '../reader';
import { EDGES, PARTS } from '../words';

export function withPart(reader: DateReader, date: DateCore): DateCore | null {
  const { expression } = date;
  if (expression.form === 'range' || expression.form === 'running' || expression.form === 'stretch' || expression.form === 'unresolved')
    return null;
  if (date.granularity === 'day' || expression.form === 'sequel') return null;
  const before = date.first - 1;
  const gap = reader.gap(before);
  if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.dash) return null;
  const word = reader.back(before);
  const part = PARTS.get(word);
  if (part !== undefined) {
    if (isLater(part)) return isThis(date) ? wrapped(reader, date, before, part) : null;
    return fromPartTo(reader, date, before, part) ?? wrapped(reader, date, before, part);
  }
  // "end-March", "end March 2020", "year-end 2021"
  if (word === 'end') {
    const yearEnd = reader.back(before - 1) === 'year' && reader.gap(before - 1) === GAP.hyphen;
    return yearEnd || gap === GAP.hyphen || reader.gap(before - 1) === GAP.space
      ? wrapped(reader, date, yearEnd ? before - 1 : before, 'end')
      : null;
  }
  if (gap !== GAP.space) return null;
  const of = word === 'the' && reader.gap(before - 1) === GAP.space ? before - 1 : before;
  if (reader.back(of) !== 'of' || reader.gap(of - 1) !== GAP.space) return null;
  const edge = EDGES.get(reader.back(of - 1));
  if (reader.back(of - 1) === 'part' && reader.gap(of - 2) === GAP.space) {
    const which = PORTIONS.get(reader.back(of - 2));
    return which === undefined ? null : wrapped(reader, date, of - 2, which);
  }
  return edge === undefined ? null : wrapped(reader, date, of - 1, edge);
}

/** "early to mid 2000s", "mid-to-late 1990s". */
function fromPartTo(reader: DateReader, date: DateCore, at: number, part: DatePart): DateCore | null {
  const gap = reader.gap(at - 1);
  if (reader.back(at - 1) !== 'to' || (gap !== GAP.space && gap !== GAP.hyphen)) return null;
  const from = PARTS.get(reader.back(at - 2));
  if (from === undefined || isLater(from)) return null;
  const of = date.expression;
  return {
    ...date,
    first: at - 2,
    start: reader.start(at - 2),
    expression: { form: 'range', from: { form: 'part', part: from, of }, to: { form: 'part', part, of }, granularity: 'period' },
    granularity: 'period',
  };
}

/** "the early part of 2022" */
const PORTIONS: ReadonlyMap<string, DatePart> = new Map([
  ['early', 'early'],
  ['first', 'early'],
  ['middle', 'mid'],
  ['later', 'late'],
  ['latter', 'late'],
]);

function isLater(part: DatePart): boolean {
  return part === 'earlier' || part === 'later';
}

/** "later this year", "earlier this spring": of the current unit only. */
function isThis({ expression }: DateCore): boolean {
  if (expression.form === 'relative') return expression.offset === 0;
  return 'which' in expression && (expression.which === 'this' || expression.which === 'coming');
}

function wrapped(reader: DateReader, date: DateCore, first: number, part: DatePart): DateCore {
  const edge = part === 'start' || part === 'end';
  return {
    ...date,
    first,
    start: reader.start(first),
    expression: { form: 'part', part, of: date.expression },
    granularity: edge ? 'day' : date.granularity,
  };
}

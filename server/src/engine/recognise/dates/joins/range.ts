/** Joins two dates into one: "13 July to 6 August 2014", "2026-27 to 2030-31", "between 2010 and 2015", "spring 2020 – autumn 2021". */
import type { DateCore } from '../core';
import { type DateExpression, monthOf, statedYear, withYear } from '../expression';
import { namedAfter } from '../forms/year-kind';
import { type DateReader, GAP } from '../reader';

/** The joined date, or null where the two stand for themselves. */
export function joined(reader: DateReader, from: DateCore, to: DateCore): DateCore | null {
  if (from.expression.form === 'stretch') return endingWith(reader, from, to);
  if (!isTied(reader, from, to) || !isFixed(from.expression) || !isFixed(to.expression)) return null;
  const years = fiscalPair(reader, from, to);
  if (years !== null) return years;
  const [start, end] = inOneKind(from.expression, to.expression);
  const [a, b] = [statedYear(start), statedYear(end)];
  // "compared with 2016-17 to 2010-11" never runs backwards.
  if (
    a !== null &&
    b !== null &&
    (a > b || (a === b && (from.granularity === 'year' || from.granularity === 'fiscal-year') && from.granularity === to.granularity))
  )
    return null;
  return {
    ...from,
    last: to.last,
    end: to.end,
    expression: { form: 'range', ...withSharedYear(start, end, a, b), granularity: 'period' },
    granularity: 'period',
    form: 'date-range',
    weekday: to.weekday,
    impossible: from.impossible || to.impossible,
    otherOrder: from.otherOrder ?? to.otherOrder,
  };
}

/** "the last 12 months to February 2024" */
function endingWith(reader: DateReader, from: DateCore, to: DateCore): DateCore | null {
  const { expression } = from;
  if (expression.form !== 'stretch' || expression.direction === 1 || expression.count === null || !isFixed(to.expression)) return null;
  if (reader.word(from.last + 1) !== 'to' || !isTied(reader, from, to)) return null;
  const { unit, count } = expression;
  return { ...from, last: to.last, end: to.end, expression: { form: 'running', unit, count, edge: 'end', at: to.expression } };
}

const TIES: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'thru']);

function isTied(reader: DateReader, from: DateCore, to: DateCore): boolean {
  const words = to.first - from.last - 1;
  const gap = reader.gap(from.last);
  if (words === 0) return gap === GAP.hyphen || gap === GAP.dash || gap === GAP.wideDash;
  if (words > 5 || (gap !== GAP.space && gap !== GAP.comma)) return false;
  let at = from.last + 1;
  const word = reader.word(at);
  if (word === 'up' && reader.word(at + 1) === 'to') at += 1;
  else if (word === 'and') {
    if (gap !== GAP.space || !isBetween(reader, from)) return false;
  } else if (!TIES.has(word)) return false;
  // "up to and including the"
  for (at += 1; at < to.first; at += 1) {
    const next = reader.word(at);
    if (next !== 'the' && next !== 'and' && next !== 'including') return false;
  }
  return !(gap === GAP.comma && word !== 'through' && word !== 'to');
}

function isBetween(reader: DateReader, { first }: DateCore): boolean {
  const at = reader.word(first - 1) === 'the' ? first - 2 : first - 1;
  return reader.word(at) === 'between';
}

function isFixed(expression: DateExpression): boolean {
  switch (expression.form) {
    case 'calendar':
      return (expression.which ?? null) === null;
    case 'season':
    case 'fiscal-year':
    case 'academic-year':
    case 'named-day':
      return expression.which === null;
    case 'decade':
    case 'century':
      return true;
    case 'part':
    case 'portion':
      return isFixed(expression.of);
    // "from today until 31 May", "this Friday to next Tuesday"
    case 'relative':
      return expression.unit === 'day';
    case 'weekday':
      return expression.which !== null;
    default:
      return false;
  }
}

/** GOV.UK writes "the 2019 to 2020 financial year" and "tax year 2019 to 2020". */
function fiscalPair(reader: DateReader, from: DateCore, to: DateCore): DateCore | null {
  if (to.expression.form !== 'fiscal-year' && to.expression.form !== 'academic-year' && to.granularity !== 'year') return null;
  const first = statedYear(from.expression);
  const named = from.expression.form === 'fiscal-year' || from.expression.form === 'academic-year' ? from : to;
  const { form } = named.expression;
  if ((form !== 'fiscal-year' && form !== 'academic-year') || first === null) return null;
  const plain = named === from ? to : from;
  if (plain.granularity !== 'year' || reader.text.slice(named.start, named.end).includes('-')) return null;
  // The year named alone was read as the one it ends in: undo that.
  const start = named === from ? first + (form === 'fiscal-year' && !reader.in('EU') ? 1 : 0) : first;
  const end =
    named === from ? statedYear(to.expression) : (statedYear(to.expression) ?? 0) + (form === 'fiscal-year' && !reader.in('EU') ? 1 : 0);
  if (end !== start + 1 || reader.word(named.first).startsWith('fy') || isPlural(reader, named)) return null;
  const tail = namedAfter(reader, to.last);
  const last = tail?.last ?? to.last;
  return {
    ...from,
    last,
    end: reader.end(last),
    expression: { ...named.expression, startYear: start },
    granularity: form,
    form: 'fiscal-year',
  };
}

function isPlural(reader: DateReader, date: DateCore): boolean {
  return reader.word(date.first + 1) === 'years';
}

/** "fiscal years 2022 through 2026": the bare year is of the kind of the first. */
function inOneKind(from: DateExpression, to: DateExpression): readonly [DateExpression, DateExpression] {
  if (from.form === 'fiscal-year' && from.startYear !== null && to.form === 'calendar' && to.point.year !== null && to.point.month === null)
    return [from, { ...from, startYear: to.point.year - 1 }];
  return [from, to];
}

/** "November to February 2020" begins the year before; "December 2019 to February" ends the year after. */
function withSharedYear(
  from: DateExpression,
  to: DateExpression,
  a: number | null,
  b: number | null,
): { from: DateExpression; to: DateExpression } {
  const [first, last] = [monthOf(from), monthOf(to)];
  const turns = first !== null && last !== null && first > last ? 1 : 0;
  if (a === null && b !== null) return { from: withYear(from, b - turns), to };
  if (a !== null && b === null) return { from, to: withYear(to, a + turns) };
  return { from, to };
}

/** A counted portion of the date that follows: "first quarter of 2019", "Q3 FY24", "2018 Q3", "second half of the 1990s", "first six months of 2019", "last week of March". */
import { TRIGGER } from '../../scan';
import type { Granularity } from '../../types';
import type { DateCore } from '../core';
import type { DateUnit } from '../expression';
import { countBefore } from '../forms/count-before';
import { type QuarterCode, quarterCodeAt } from '../forms/quarter-code';
import { type DateReader, GAP } from '../reader';
import { ordinalOf, UNIT_WORDS } from '../words';

const WHOLE: ReadonlySet<string> = new Set([
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'fiscal-year',
  'academic-year',
  'decade',
  'century',
  'period',
]);

export function withPortion(reader: DateReader, date: DateCore): DateCore | null {
  const { form } = date.expression;
  if (!WHOLE.has(date.granularity) || form === 'portion' || form === 'unresolved' || form === 'stretch') return null;
  return code(reader, date) ?? behind(reader, date) ?? owned(reader, date) ?? counted(reader, date);
}

function isYear(date: DateCore): boolean {
  return date.granularity === 'year' || date.granularity === 'fiscal-year';
}

/** "Q3 2018", "Q3 of 2018", "Q3/2018", "H1 FY24". */
function code(reader: DateReader, date: DateCore): DateCore | null {
  if (!isYear(date)) return null;
  let at = date.first - 1;
  const gap = reader.gap(at);
  if (gap === GAP.space && reader.back(at) === 'of') at -= 1;
  if (at < reader.floor || ![GAP.space, GAP.slash, GAP.hyphen, GAP.comma].some((one) => one === reader.gap(at))) return null;
  const found = quarterCodeAt(reader, at);
  return found === null ? null : ofCode(reader, date, at, date.last, found);
}

/** "2018 Q3", "FY24 Q3". */
function behind(reader: DateReader, date: DateCore): DateCore | null {
  if (!isYear(date)) return null;
  const gap = reader.gap(date.last);
  if (gap !== GAP.space && gap !== GAP.hyphen) return null;
  const found = quarterCodeAt(reader, date.last + 1);
  if (found === null) return named(reader, date);
  return ofCode(reader, date, date.first, date.last + 1, found);
}

/** "the 2001 third quarter" */
function named(reader: DateReader, date: DateCore): DateCore | null {
  const { last } = date;
  const unit = reader.word(last + 2);
  if (reader.word(date.first - 1) !== 'the' || reader.gap(last) !== GAP.space || (unit !== 'quarter' && unit !== 'half')) return null;
  const ordinal = ordinalBefore(reader, last + 1, unit);
  return ordinal === null ? null : portion(reader, date, date.first, last + 2, unit, ordinal.value, 1);
}

/** "last year’s third quarter", "2018’s first half". */
function owned(reader: DateReader, date: DateCore): DateCore | null {
  const { last } = date;
  if (!isYear(date) || reader.gap(last) !== GAP.apostrophe || reader.word(last + 1) !== 's' || reader.gap(last + 1) !== GAP.space)
    return null;
  const unit = reader.word(last + 3);
  const gap = reader.gap(last + 2);
  if ((unit !== 'quarter' && unit !== 'half') || (gap !== GAP.space && gap !== GAP.hyphen) || reader.gap(last + 3) === GAP.hyphen)
    return null;
  const ordinal = ordinalBefore(reader, last + 2, unit);
  return ordinal === null ? null : portion(reader, date, date.first, last + 3, unit, ordinal.value, 1);
}

function ofCode(reader: DateReader, date: DateCore, first: number, last: number, { unit, ordinal }: QuarterCode): DateCore {
  return portion(reader, date, first, last, unit, ordinal, 1);
}

/** "first quarter of [the] 2019", "third quarter 2021", "last three months of 2019". */
function counted(reader: DateReader, date: DateCore): DateCore | null {
  let at = date.first - 1;
  // "in the fourth quarter, 2002"
  const comma = reader.gap(at) === GAP.comma && isYear(date) && (reader.back(at) === 'quarter' || reader.back(at) === 'half');
  if (reader.gap(at) !== GAP.space && !comma) return null;
  if (reader.back(at) === 'the') at -= 1;
  const of = reader.back(at) === 'of' || (reader.back(at) === 'in' && DAYS_AND_WEEKS.has(reader.back(at - 1)));
  if (of) at -= 1;
  else if (at !== date.first - 1 || !isYear(date)) return null;
  if (reader.gap(at) !== GAP.space && !comma) return null;
  const word = reader.back(at);
  const numbered = of && reader.has(at, TRIGGER.digit) ? reader.digits(at) : -1;
  // "quarter 4 of 2016-17"
  if (numbered >= 1 && numbered <= 4 && reader.length(at) === 1 && reader.back(at - 1) === 'quarter' && reader.gap(at - 1) === GAP.space)
    return portion(reader, date, at - 1, date.last, 'quarter', numbered, 1);
  // Papers of the European Union call the halves of a calendar year semesters.
  const halves = word === 'half' || word === 'halves' || (word === 'semester' && of && date.granularity === 'year');
  const named = halves ? { unit: 'half' as DateUnit, plural: false, times: 1 } : UNIT_WORDS.get(word);
  if (named === undefined || (!of && named.unit !== 'quarter' && named.unit !== 'half')) return null;
  const gap = reader.gap(at - 1);
  if (gap !== GAP.space && gap !== GAP.hyphen) return null;
  const size = named.plural ? countBefore(reader, at - 1) : null;
  if (named.plural && (size === null || size.count === null)) return null;
  const lead = size === null ? at - 1 : size.first - 1;
  const ordinal = ordinalBefore(reader, lead, named.unit);
  if (ordinal === null) return null;
  const count = (size?.count ?? 1) * named.times;
  return portion(reader, date, ordinal.first, date.last, named.unit, ordinal.value, count);
}

/** "the last day in March", "the first week in October". */
const DAYS_AND_WEEKS: ReadonlySet<string> = new Set(['day', 'week', 'weekend']);
const ENDS: ReadonlySet<string> = new Set(['last', 'final', 'closing']);

/** 1 first, −1 last. */
function ordinalBefore(reader: DateReader, at: number, unit: DateUnit): { readonly value: number; readonly first: number } | null {
  if (reader.gap(at) !== GAP.space && reader.gap(at) !== GAP.hyphen) return null;
  const word = reader.back(at);
  const value = ENDS.has(word) ? -1 : word === 'opening' ? 1 : word === 'latter' && unit === 'half' ? 2 : ordinalOf(word);
  const most = unit === 'half' ? 2 : unit === 'quarter' ? 4 : 31;
  return value === 0 || value > most ? null : { value, first: at };
}

function portion(
  reader: DateReader,
  date: DateCore,
  first: number,
  last: number,
  unit: DateUnit,
  ordinal: number,
  count: number,
): DateCore {
  const granularity: Granularity = count > 1 ? 'period' : unit;
  return {
    ...date,
    first,
    last,
    start: reader.start(first),
    end: reader.end(last),
    expression: { form: 'portion', unit, ordinal, count, of: date.expression },
    granularity,
    form: 'quarter',
  };
}

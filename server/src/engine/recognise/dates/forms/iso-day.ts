/** Year first, in digits: "2021-11-30", "2021-11-30T09:15:00Z", "2021/11/30", "2021.11.30". */
import { daysInMonth } from '../../../data/calendar';
import { TRIGGER } from '../../scan';
import { core, type DateCore, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';

/** The rest of a time after "30T09". */
const TIME = /(?::\d\d){0,2}(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?/uy;

export const isoDay: DateForm = {
  id: 'iso-day',
  triggers: TRIGGER.year,
  read(reader, at) {
    const gap = reader.gap(at);
    if (gap !== GAP.hyphen && gap !== GAP.slash && gap !== GAP.dot) return null;
    const year = reader.digits(at);
    const month = reader.digits(at + 1);
    if (year < 0 || month < 1 || month > 12 || !opens(reader, at)) return null;
    if (reader.gap(at + 1) !== gap) return null;
    const day = reader.digits(at + 2);
    if (day < 0) return gap === GAP.hyphen ? withTime(reader, at, year, month) : null;
    // "2015-3-3" is written by hand; "1998-2-14" of a code has more behind or before it.
    const padded = reader.length(at + 1) === 2 && reader.length(at + 2) === 2;
    if (gap === GAP.hyphen && !padded && (reader.length(at + 1) > 2 || reader.length(at + 2) > 2 || year < 1900)) return null;
    if (day < 1 || day > 31 || !reader.endsNumber(at + 2) || reader.after(at + 2) === 45) return null;
    return point(reader, at, year, month, day);
  },
};

function opens(reader: DateReader, at: number): boolean {
  const before = reader.before(at);
  return !(before === 46 || before === 44 || before === 47 || before === 45 || before === 95 || before === 35 || before === 61);
}

function point(reader: DateReader, at: number, year: number, month: number, day: number): DateCore {
  const expression = { form: 'calendar' as const, point: { year, month, day } };
  return core(reader, 'numeric-day', at, at + 2, expression, 'day', { impossible: day > daysInMonth(year, month) });
}

function withTime(reader: DateReader, at: number, year: number, month: number): DateCore | null {
  const day = Number(/^(?<day>\d\d)t\d\d$/u.exec(reader.word(at + 2))?.groups?.day ?? 0);
  if (day < 1 || day > 31) return null;
  TIME.lastIndex = reader.end(at + 2);
  const end = TIME.lastIndex + (TIME.exec(reader.text)?.[0].length ?? 0);
  let last = at + 2;
  while (reader.start(last + 1) < end) last += 1;
  return { ...point(reader, at, year, month, day), last, end };
}

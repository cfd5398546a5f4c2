/** Months in digits behind a preposition or alone in a cell: "since 2018-03", "in 03/2018"; "2003-04" is a financial year. */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';

export const numericMonth: DateForm = {
  id: 'numeric-month',
  triggers: TRIGGER.digit,
  read(reader, at) {
    const gap = reader.gap(at);
    if (gap !== GAP.hyphen && gap !== GAP.slash) return null;
    const yearFirst = reader.year(at) >= 0;
    const [year, month] = yearFirst ? [reader.year(at), reader.digits(at + 1)] : [reader.year(at + 1), reader.digits(at)];
    if (year < 0 || month < 1 || month > 12 || !reader.endsNumber(at + 1) || !isLed(reader, at)) return null;
    // "2016-17" and "2010-12" run over years; "12-2018" is a reference.
    if (yearFirst ? gap !== GAP.hyphen || reader.length(at + 1) !== 2 || month > year % 100 : gap !== GAP.slash) return null;
    return core(reader, 'month-year', at, at + 1, { form: 'calendar', point: { year, month, day: null } }, 'month');
  },
};

const LEADS: ReadonlySet<string> = new Set('in since by until from to dated before after between and'.split(' '));

const LABELS: ReadonlySet<string> = new Set('published updated revised issued date dated released'.split(' '));

function isLed(reader: DateReader, at: number): boolean {
  if (reader.count === 2 && (reader.context.cell !== null || reader.context.alone)) return true;
  // "(04/2016)", "Published: 06/2004"
  if (reader.before(at) === 40) return reader.after(at + 1) === 41;
  if (reader.text.charCodeAt(reader.end(at - 1)) === 58) return LABELS.has(reader.word(at - 1));
  return reader.gap(at - 1) === GAP.space && LEADS.has(reader.word(at - 1));
}

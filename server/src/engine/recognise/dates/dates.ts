/** Reads the dates of a block: at each trigger word the first form that fits, what stands round it, and what ties it to the date before. */
import { TRIGGER } from '../scan';
import type { Candidate, Recogniser } from '../types';
import { comparatorOf } from './comparator';
import type { DateCore } from './core';
import { FORMS } from './forms';
import { withDaysBefore } from './joins/day-list';
import { withDaysBehind } from './joins/days-behind';
import { joined } from './joins/range';
import { withSharedYears } from './joins/shared-year';
import { DateReader } from './reader';
import { reportRefusal } from './refusals';
import { wrapped } from './wraps';

type DateCandidate = Extract<Candidate, { kind: 'date' }>;

const TRIGGERS = FORMS.reduce((all, { triggers }) => all | triggers, TRIGGER.year);

export const dates: Recogniser = {
  id: 'dates',
  kind: 'date',
  triggers: TRIGGERS,
  find(text, context) {
    const found: DateCore[] = [];
    const reader = new DateReader(text, context);
    const { triggers } = context.words;
    for (let at = 0; at < triggers.length; at += 1) {
      const bits = (triggers[at] ?? 0) & TRIGGERS;
      if (bits === 0) continue;
      const date = readAt(reader, at, bits);
      if (date === null) {
        if (context.reject !== null) reportRefusal(reader, at, bits);
        continue;
      }
      const whole = withDaysBefore(reader, wrapped(reader, date));
      const [only] = whole;
      const days = whole.length === 1 && only !== undefined ? withDaysBehind(reader, only) : whole;
      for (const one of days) {
        const last = found.at(-1);
        const range = last === undefined ? null : joined(reader, last, one);
        if (range === null) found.push(one);
        else found[found.length - 1] = range;
      }
      const last = found.at(-1) ?? date;
      reader.previous = last;
      reader.floor = last.last + 1;
      at = last.last;
    }
    if (found.length > 1) withSharedYears(reader, found);
    return found.map((date) => candidate(reader, date));
  },
};

function readAt(reader: DateReader, at: number, bits: number): DateCore | null {
  for (const form of FORMS) {
    if ((form.triggers & bits) === 0) continue;
    const date = form.read(reader, at);
    if (date !== null) return date;
  }
  return null;
}

function candidate(reader: DateReader, date: DateCore): DateCandidate {
  const { start, end, expression, granularity, weekday, impossible, otherOrder, implied } = date;
  return {
    kind: 'date',
    proseSpan: { start, end },
    value: { start: null, end: null, granularity, comparator: comparatorOf(reader, date), edtf: null },
    implied,
    recogniser: date.form,
    expression,
    reading: { relative: false, base: null, rule: null, weekday, impossible, otherOrder },
  };
}

/** Why a word that may begin a date was passed over, for those who ask (`explain`). Years give their own reasons. */
import { TRIGGER } from '../scan';
import type { DateReader } from './reader';

const REASONS: readonly (readonly [trigger: number, form: string, because: string])[] = [
  [TRIGGER.month, 'month', 'no day, year or word of time stands by the month'],
  [TRIGGER.season, 'season', 'no year and no “in”, “by”, “this” or “next” stands by it'],
  [TRIGGER.weekday, 'weekday', 'no “on”, “by”, “next” or “last” stands before the weekday, or it is part of a name'],
  [TRIGGER.decade, 'decade', 'no apostrophe and no decade before it say which century is meant'],
  [TRIGGER.century, 'century', 'no number and no “this” or “last” say which'],
];

export function reportRefusal(reader: DateReader, at: number, bits: number): void {
  const { reject } = reader.context;
  if (reject === null) return;
  for (const [trigger, form, because] of REASONS) {
    if ((bits & trigger) === 0) continue;
    // "may", "march" and "sat" are verbs: nobody takes them for dates.
    if ((trigger & (TRIGGER.month | TRIGGER.weekday)) !== 0 && !reader.capital(at)) return;
    reject(form, reader.start(at), reader.end(at), because);
    return;
  }
}

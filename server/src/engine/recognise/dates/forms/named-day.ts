/** Days with a name: "Christmas 2020", "before Christmas", "Boxing Day", "Easter Monday 2019", "New Year’s Eve". */
import { DAYS } from '../../../data/holidays';
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import type { NamedDay, Which } from '../expression';
import { type DateReader, GAP } from '../reader';
import { yearAfter, yearWordsAfter } from './month-word';

interface Named {
  readonly name: NamedDay;
  readonly first: number;
  readonly last: number;
  /** "Boxing Day" says a day; "Christmas" alone may also be a time of the year. */
  readonly exact: boolean;
}

export const namedDay: DateForm = {
  id: 'named-day',
  triggers: TRIGGER.season | TRIGGER.weekday | TRIGGER.unit | TRIGGER.month,
  read(reader, at) {
    const named = nameAt(reader, at);
    if (named === null) return null;
    const year = yearAfter(reader, named.last);
    const bank = reader.word(named.last) === 'holiday';
    // A bank holiday has its article: "before the August bank holiday".
    const leadAt = bank && reader.back(named.first - 1) === 'the' ? named.first - 2 : named.first - 1;
    const lead = reader.gap(leadAt) === GAP.space ? reader.back(leadAt) : '';
    const which = year === null && (lead === 'this' || lead === 'next' || lead === 'last') ? (lead as Which) : null;
    const words = year === null ? yearWordsAfter(reader, named.last) : null;
    const expression = { form: 'named-day' as const, name: named.name, year: year?.year ?? null, which, yearOffset: words?.offset ?? null };
    if (words !== null && which === null) return core(reader, 'named-day', named.first, words.last, expression, 'day');
    if (year !== null) return core(reader, 'named-day', named.first, year.last, expression, 'day');
    if (reader.isWhole(named.first, named.last)) return core(reader, 'named-day', named.first, named.last, expression, 'day');
    if (!reader.capital(named.first) && which === null && !bank) return null;
    const gap = reader.gap(named.last);
    if ((gap === GAP.space && reader.capital(named.last + 1)) || gap === GAP.hyphen) return null;
    if (which !== null)
      return isNoun(reader, named.last) ? null : core(reader, 'named-day', named.first - 1, named.last, expression, 'day');
    if (!LEADS.has(lead) && !(named.exact && EXACT_LEADS.has(lead)) && !(bank && (lead === 'over' || lead === 'at'))) return null;
    return isNoun(reader, named.last) ? null : core(reader, 'named-day', named.first, named.last, expression, 'day');
  },
};

const LEADS: ReadonlySet<string> = new Set(['by', 'before', 'until', 'till', 'since', 'after']);
const EXACT_LEADS: ReadonlySet<string> = new Set(['on', 'between', 'and', 'from', 'through', 'to', 'around']);
const NOUNS: ReadonlySet<string> = new Set(
  'bonus bonuses card cards tree trees parade sale sales dinner party parties market markets recess holiday holidays break period island islands truce shopping lights eggs egg message rising work'.split(
    ' ',
  ),
);

function isNoun(reader: DateReader, at: number): boolean {
  return reader.gap(at) === GAP.space && NOUNS.has(reader.word(at + 1));
}

/** "Labor Day", "Presidents’ Day", "Martin Luther King Jr. Day", "Thanksgiving": in capitals, where the place says so. */
function holidayAt(reader: DateReader, at: number): Named | null {
  const alone = reader.word(at) === 'thanksgiving' || reader.word(at) === 'juneteenth';
  if (!alone && reader.word(at) !== 'day') return null;
  let first = alone ? at : at - 1;
  // "St Patrick’s Day", "Martin Luther King, Jr. Day"
  if (!alone && (reader.back(first) === 's' || reader.back(first) === 'jr')) first -= 1;
  const written = alone ? reader.word(at) : reader.back(first);
  const known = DAYS.get(written) ?? (first < at - 1 ? DAYS.get(`${written}s`) : undefined);
  if (known === undefined || (known.in !== undefined && !reader.in(known.in))) return null;
  if (written === 'king') {
    if (reader.back(first - 1) !== 'luther' || reader.back(first - 2) !== 'martin') return null;
    first -= 2;
  }
  if (known.holiday === 'st-patricks-day') {
    if (reader.back(first - 1) !== 'st') return null;
    first -= 1;
  }
  const last = alone && reader.gap(at) === GAP.space && reader.word(at + 1) === 'day' ? at + 1 : at;
  return { name: known.holiday, first, last, exact: true };
}

/** "the August bank holiday", "the early May bank holiday", "late summer bank holiday 2018": of May alone there are two. */
function bankHoliday(reader: DateReader, at: number, before: string): Named | null {
  const name = BANK_HOLIDAYS.get(reader.word(at));
  if (name === undefined || !reader.in('GB')) return null;
  if (name === 'early-may-bank-holiday' && before !== 'early') return null;
  const first = before === 'early' || before === 'late' ? at - 1 : at;
  return { name, first, last: at + 2, exact: true };
}

const BANK_HOLIDAYS: ReadonlyMap<string, NamedDay> = new Map<string, NamedDay>([
  ['may', 'early-may-bank-holiday'],
  ['spring', 'spring-bank-holiday'],
  ['summer', 'summer-bank-holiday'],
  ['august', 'summer-bank-holiday'],
]);

function nameAt(reader: DateReader, at: number): Named | null {
  const word = reader.word(at);
  const next = reader.gap(at) === GAP.space ? reader.word(at + 1) : '';
  const before = reader.gap(at - 1) === GAP.space ? reader.back(at - 1) : '';
  if (word === 'christmas') {
    if (next === 'eve') return { name: 'christmas-eve', first: at, last: at + 1, exact: true };
    return { name: 'christmas', first: at, last: next === 'day' ? at + 1 : at, exact: next === 'day' };
  }
  if (word === 'easter') {
    if (next === 'monday') return { name: 'easter-monday', first: at, last: at + 1, exact: true };
    return { name: 'easter', first: at, last: next === 'sunday' ? at + 1 : at, exact: next === 'sunday' };
  }
  if (word === 'boxing' && next === 'day') return { name: 'boxing-day', first: at, last: at + 1, exact: true };
  if (word === 'friday' && before === 'good') return { name: 'good-friday', first: at - 1, last: at, exact: true };
  if (next === 'bank' && reader.word(at + 2) === 'holiday' && reader.gap(at + 1) === GAP.space) return bankHoliday(reader, at, before);
  const holiday = holidayAt(reader, at);
  if (holiday !== null) return holiday;
  if ((word === 'eve' || word === 'day') && reader.back(at - 1) === 's' && reader.back(at - 2) === 'year' && reader.back(at - 3) === 'new')
    return { name: word === 'eve' ? 'new-years-eve' : 'new-year', first: at - 3, last: at, exact: true };
  if ((word === 'eve' || word === 'day') && before === 'years' && reader.back(at - 2) === 'new')
    return { name: word === 'eve' ? 'new-years-eve' : 'new-year', first: at - 2, last: at, exact: true };
  return null;
}

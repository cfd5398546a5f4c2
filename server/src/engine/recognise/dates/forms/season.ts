/** Seasons: "spring 2019", "the autumn of 2021", "winter 2018-19", "spring/summer 2020", "next spring", "by the autumn". */
import { TRIGGER } from '../../scan';
import { core, type DateCore, type DateForm } from '../core';
import type { DateExpression } from '../expression';
import { type DateReader, GAP } from '../reader';
import { seasonNumber } from '../words';
import { yearAfter, yearWordsAfter } from './month-word';

type Which = Extract<DateExpression, { form: 'season' }>['which'];

export const season: DateForm = {
  id: 'season',
  triggers: TRIGGER.season,
  read(reader, at) {
    const number = seasonNumber(reader.word(at));
    if (number === 0 || isPartOfWord(reader, at)) return null;
    const second = slashed(reader, at);
    const end = second === null ? at : at + 1;
    const dated = yearOf(reader, end) ?? yearOf(reader, termAfter(reader, end));
    const words = dated === null ? yearWordsAfter(reader, end) : null;
    const which = dated === null && words === null ? whichBefore(reader, at) : null;
    const fall = reader.word(at) === 'fall';
    if (fall && !reader.in('US', 'CA')) return null;
    if (dated === null && words === null && which === null && !isBare(reader, at, end)) return null;
    if (dated === null && isNoun(reader, end)) return null;
    const one = (value: 1 | 2 | 3 | 4): DateExpression => ({
      form: 'season',
      season: value,
      year: dated?.year ?? null,
      which: which?.which ?? null,
      yearOffset: words?.offset ?? null,
    });
    const first = which?.first ?? at;
    const last = dated?.last ?? words?.last ?? end;
    return second === null
      ? core(reader, 'season', first, last, one(number), 'season')
      : core(reader, 'season', first, last, { form: 'range', from: one(number), to: one(second), granularity: 'period' }, 'period');
  },
};

function isPartOfWord(reader: DateReader, at: number): boolean {
  const before = reader.gap(at - 1);
  if (before === GAP.hyphen) {
    const word = reader.word(at - 1);
    return !(word === 'mid' || word === 'early' || word === 'late' || word === 'pre' || word === 'post');
  }
  return reader.gap(at) === GAP.hyphen;
}

/** "spring/summer": the second of two that follow each other. */
function slashed(reader: DateReader, at: number): 1 | 2 | 3 | 4 | null {
  const gap = reader.gap(at);
  if (gap !== GAP.slash && gap !== GAP.wideSlash) return null;
  const second = seasonNumber(reader.word(at + 1));
  return second === 0 || second === seasonNumber(reader.word(at)) ? null : second;
}

/** "autumn term 2019". */
function termAfter(reader: DateReader, at: number): number {
  return reader.gap(at) === GAP.space && TERMS.has(reader.word(at + 1)) ? at + 1 : -1;
}

const TERMS: ReadonlySet<string> = new Set(['term', 'terms', 'season', 'seasons']);

function yearOf(reader: DateReader, at: number): DateCoreYear | null {
  if (at < 0) return null;
  const year = yearAfter(reader, at);
  if (year !== null) return year;
  // "winter 2018-19", "winter of 2018/19".
  const word = reader.word(at + 1) === 'of' && reader.gap(at) === GAP.space ? at + 2 : at + 1;
  const from = reader.gap(word - 1) === GAP.space ? reader.year(word) : -1;
  const gap = reader.gap(word);
  if (from < 0 || !(gap === GAP.hyphen || gap === GAP.dash || gap === GAP.slash)) return null;
  const next = reader.digits(word + 1);
  return next % 100 === (from + 1) % 100 && next >= 0 && reader.endsNumber(word + 1) ? { year: from, last: word + 1 } : null;
}

type DateCoreYear = Pick<DateCore, 'last'> & { readonly year: number };

function whichBefore(reader: DateReader, at: number): { readonly which: Which; readonly first: number } | null {
  if (reader.gap(at - 1) !== GAP.space) return null;
  const word = reader.back(at - 1);
  if (word === 'coming') return { which: 'coming', first: reader.back(at - 2) === 'this' ? at - 2 : at - 1 };
  if (word === 'current') return { which: 'this', first: at - 1 };
  return word === 'this' || word === 'next' || word === 'last' ? { which: word, first: at - 1 } : null;
}

const LEADS: ReadonlySet<string> = new Set('in by until till since from during before after over'.split(' '));
/** "in the spring" is the coming one, "in winter" any. */
const ARTICLED: ReadonlySet<string> = new Set(['winter', 'summer', 'fall']);
const PARTS: ReadonlySet<string> = new Set(['early', 'mid', 'late', 'later', 'earlier']);

/** A bare "spring" needs "in", "by", "until" before it; without them it is as often a source, a coil or a verb. */
function isBare(reader: DateReader, at: number, end: number): boolean {
  if (reader.has(end, TRIGGER.capital) && reader.gap(end) === GAP.space && reader.capital(end + 1)) return false;
  if (tiesToSeason(reader, end)) return true;
  let lead = at - 1;
  const gap = reader.gap(lead);
  if (PARTS.has(reader.word(lead)) && (gap === GAP.space || gap === GAP.hyphen)) return true;
  if (gap !== GAP.space) return false;
  const articled = reader.word(lead) === 'the';
  if (articled) lead -= 1;
  const word = reader.word(lead);
  if (articled && word === 'of') return reader.word(lead - 1) === 'end' || reader.word(lead - 1) === 'start';
  if (!LEADS.has(word) || reader.gap(lead) !== GAP.space) return false;
  if (!articled && ARTICLED.has(reader.word(at)) && (word === 'in' || word === 'during' || word === 'over')) return false;
  return !((word === 'over' || word === 'from') && !articled && reader.word(at) === 'spring');
}

/** "spring and autumn 2020". */
function tiesToSeason(reader: DateReader, at: number): boolean {
  const word = reader.word(at + 1);
  return (
    reader.gap(at) === GAP.space &&
    reader.gap(at + 1) === GAP.space &&
    (word === 'and' || word === 'or' || word === 'to') &&
    seasonNumber(reader.word(at + 2)) > 0 &&
    (yearOf(reader, at + 2) ?? yearOf(reader, termAfter(reader, at + 2))) !== null
  );
}

const NOUNS: ReadonlySet<string> = new Set(
  'statement budget term school schools holiday holidays house fair conference onion onions break recess camp camps time olympics olympic games fuel water bank pressures months weather vegetables flowers clean tyres'.split(
    ' ',
  ),
);

function isNoun(reader: DateReader, at: number): boolean {
  return reader.gap(at) === GAP.space && NOUNS.has(reader.word(at + 1));
}

/** Months: "January 2017", "Sept '17", "last March", "April last year", and a bare month where the words around it make it one. */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import type { Which } from '../expression';
import { type DateReader, GAP } from '../reader';
import { fullYear, monthNumber, UNIT_WORDS } from '../words';
import { monthAt, namesStreet, yearAfter, yearWordsAfter } from './month-word';

export const month: DateForm = {
  id: 'month',
  triggers: TRIGGER.month,
  read(reader, at) {
    if (reader.has(at, TRIGGER.mixed)) return null;
    const year = yearAfter(reader, at) ?? hyphenYear(reader, at);
    const number = monthAt(reader, at, year !== null) || smallMonth(reader, at);
    if (number === 0) return null;
    const point = { year: year?.year ?? null, month: number, day: null };
    if (year !== null) return core(reader, 'month-year', at, year.last, { form: 'calendar', point }, 'month');
    if (!joinsNothing(reader, at) || namesStreet(reader, at)) return null;
    const words = yearWordsAfter(reader, at);
    if (words !== null) return core(reader, 'month', at, words.last, { form: 'calendar', point, yearOffset: words.offset }, 'month');
    const which = whichBefore(reader, at);
    if (which !== null) return core(reader, 'month', at - 1, at, { form: 'calendar', point, which }, 'month');
    if (reader.isWhole(at, at)) return core(reader, 'bare-month', at, at, { form: 'calendar', point }, 'month');
    // Without a capital nothing but "in" and its like will do.
    if (!reader.capital(at))
      return reader.gap(at - 1) === GAP.space && (STRONG.has(reader.word(at - 1)) || isOfTime(reader, at))
        ? core(reader, 'bare-month', at, at, { form: 'calendar', point }, 'month')
        : null;
    const whole = reader.length(at) > 4 || reader.word(at) === 'may' || reader.word(at) === 'june' || reader.word(at) === 'july';
    return (whole ? isDated(reader, at) : isShortDated(reader, at))
      ? core(reader, 'bare-month', at, at, { form: 'calendar', point }, 'month')
      : null;
  },
};

/** "in september": a month written out without its capital that is no other word. */
function smallMonth(reader: DateReader, at: number): number {
  const word = reader.word(at);
  if (word === 'august') return isOfTime(reader, at) ? 8 : 0;
  // "last sept"
  if (word.length < 5 && (reader.word(at - 1) === 'last' || reader.word(at - 1) === 'next') && !SHORT_WORDS.has(word))
    return monthNumber(word);
  return word.length > 3 && !OTHER_WORDS.has(word) && reader.has(at, TRIGGER.month) && (word.length > 4 || FOUR.has(word))
    ? monthNumber(word)
    : 0;
}

/** "the last may be first" */
const SHORT_WORDS: ReadonlySet<string> = new Set(['may', 'mar', 'sep']);
const OTHER_WORDS: ReadonlySet<string> = new Set(['march', 'sept']);
const FOUR: ReadonlySet<string> = new Set(['june', 'july']);

/** "Mar-18", "Jan-2019", as tables write them. */
function hyphenYear(reader: DateReader, at: number): { readonly year: number; readonly last: number } | null {
  if (reader.gap(at) !== GAP.hyphen || !reader.endsNumber(at + 1)) return null;
  if (reader.year(at + 1) >= 0) return { year: reader.year(at + 1), last: at + 1 };
  const short = reader.length(at + 1) === 2 && reader.length(at) === 3 && reader.digits(at + 1) >= 0;
  return short && reader.before(at) !== 45 ? { year: fullYear(reader.word(at + 1)), last: at + 1 } : null;
}

function whichBefore(reader: DateReader, at: number): Which | null {
  if (reader.gap(at - 1) !== GAP.space) return null;
  const word = reader.back(at - 1);
  return word === 'this' || word === 'next' || word === 'last' ? word : word === 'coming' ? 'next' : null;
}

/** Not "March-based", "March 20", "May & Co". */
function joinsNothing(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at);
  if (gap === GAP.apostrophe) return reader.word(at + 1) === 's' && !GIVEN_NAMES.has(reader.word(at));
  if (gap === GAP.hyphen) return monthAt(reader, at + 1, false) > 0;
  return !(gap === GAP.space && reader.has(at + 1, TRIGGER.digit)) && !isHyphened(reader, at);
}

function isHyphened(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at - 1);
  if (gap !== GAP.hyphen) return false;
  const word = reader.back(at - 1);
  return !(word === 'mid' || word === 'early' || word === 'late' || word === 'end' || monthAt(reader, at - 1, false) > 0);
}

/** Also first names and surnames. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'march']);
/** Nothing but a time stands behind these. */
const STRONG: ReadonlySet<string> = new Set(
  'in since until till during throughout early mid late previous following last next this through'.split(' '),
);
const WEAK: ReadonlySet<string> = new Set('by from to before after between for of around on'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'our', 'their', 'his', 'her']);
/** "the May elections", not "the May government". */
const MAY_NOUNS: ReadonlySet<string> = new Set(
  'election elections deadline meeting budget figures data polls vote votes local round report edition'.split(' '),
);
/** "the march on London", "the march of time" */
const AFTER_MARCH: ReadonlySet<string> = new Set(['of', 'on', 'for', 'against', 'past', 'towards']);
const TIES: ReadonlySet<string> = new Set(['and', 'or', 'to', 'until', 'through']);

function isDated(reader: DateReader, at: number): boolean {
  const name = GIVEN_NAMES.has(reader.word(at));
  const nextIsCapital = reader.gap(at) === GAP.space && reader.capital(at + 1) && !reader.has(at + 1, TRIGGER.month | TRIGGER.weekday);
  const gap = reader.gap(at - 1);
  const word = reader.word(at - 1);
  if (tiesToMonth(reader, at)) return !(name && isSurname(reader, at));
  if (gap === GAP.hyphen) return !nextIsCapital;
  if (gap !== GAP.space) return afterMonth(reader, at) && !nextIsCapital;
  if (STRONG.has(word)) return !(name && nextIsCapital && word !== 'in' && word !== 'since');
  if (word === 'to' && UNIT_WORDS.has(reader.word(at - 2))) return true;
  if (word === 'and' || word === 'or' || word === 'to') return afterMonth(reader, at) && !nextIsCapital;
  // "the end of May", "the week of March"; of the others only those that are no names.
  if (word === 'of') return !nextIsCapital && (!name || isOfTime(reader, at));
  if (WEAK.has(word)) return !nextIsCapital && !(word === 'for' && name);
  if (!ARTICLES.has(word)) return false;
  const noun = reader.word(at + 1);
  if (reader.gap(at) !== GAP.space || reader.capital(at + 1) || reader.has(at + 1, TRIGGER.digit)) return false;
  return reader.word(at) === 'may' ? MAY_NOUNS.has(noun) : word === 'the' ? !AFTER_MARCH.has(noun) : !name;
}

/** "Theresa May, April Jones": a name before it makes it one. */
function isSurname(reader: DateReader, at: number): boolean {
  const word = reader.word(at - 1);
  const leads = STRONG.has(word) || WEAK.has(word) || TIES.has(word) || word === 'both';
  if (reader.gap(at) !== GAP.comma) return false;
  return reader.gap(at - 1) === GAP.space && reader.capital(at - 1) && !leads && !reader.has(at - 1, TRIGGER.month | TRIGGER.weekday);
}

const TIMES: ReadonlySet<string> = new Set(
  'start beginning end middle close half week weekend month months quarter days day part morning 1st first whole most rest remainder course'.split(
    ' ',
  ),
);

/** "the end of May", "the last week of Sept", "the first Friday of july". */
function isOfTime(reader: DateReader, at: number): boolean {
  return reader.word(at - 1) === 'of' && (TIMES.has(reader.word(at - 2)) || reader.has(at - 2, TRIGGER.weekday));
}

/** "in Jan", "late Nov": a short month needs more than "by" or "from". */
function isShortDated(reader: DateReader, at: number): boolean {
  if (tiesToMonth(reader, at)) return true;
  const stopped = reader.gap(at) === GAP.stop && reader.capital(at + 1);
  return reader.gap(at - 1) === GAP.space && (STRONG.has(reader.word(at - 1)) || isOfTime(reader, at)) && !stopped;
}

/** "April and October 2022", "January to March": another month is tied on. */
function tiesToMonth(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at);
  if (gap === GAP.space) return TIES.has(reader.word(at + 1)) && reader.gap(at + 1) === GAP.space && monthAt(reader, at + 2, false) > 0;
  if (gap === GAP.comma || gap === GAP.ampersand || gap === GAP.slash || gap === GAP.hyphen || gap === GAP.dash || gap === GAP.wideDash) {
    if (gap === GAP.comma && reader.word(at + 1) === 'and') return reader.gap(at + 1) === GAP.space && monthAt(reader, at + 2, false) > 0;
    return monthAt(reader, at + 1, false) > 0;
  }
  return false;
}

function afterMonth(reader: DateReader, at: number): boolean {
  const { previous } = reader;
  return previous !== null && at - previous.last <= 2 && (previous.granularity === 'month' || previous.granularity === 'day');
}

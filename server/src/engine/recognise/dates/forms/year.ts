/** Years that stand for themselves: "in 2019", "(2004)", "2010, 2012 and 2015", "in ’97". */

import { PRICE_YEAR_LEADS, PRICE_YEAR_MONEY } from '../../../data/currencies';
import { isSpace } from '../../../text';
import { mayHoldYears } from '../../numbers/column-unit';
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';
import { fullYear, monthNumber } from '../words';
import { quarterCodeAt } from './quarter-code';
import { CODED, COUNTED, HEDGES, NAMED_AFTER, NAMED_BEFORE, SENTENCE_WORDS, YEAR_LEADS } from './year-words';

export const year: DateForm = {
  id: 'year',
  triggers: TRIGGER.year | TRIGGER.digit,
  read(reader, at) {
    if (!reader.has(at, TRIGGER.year)) return shortYear(reader, at);
    const value = reader.year(at);
    if (value < 0 || !opens(reader, at) || !closes(reader, at)) return null;
    const because = refusal(reader, at, value);
    if (because !== null) {
      reader.context.reject?.('year', reader.start(at), reader.end(at), because);
      return null;
    }
    return core(reader, 'year', at, at, { form: 'calendar', point: { year: value, month: null, day: null } }, 'year');
  },
};

/** "in ’97", "since '08". */
function shortYear(reader: DateReader, at: number): ReturnType<DateForm['read']> {
  if (reader.length(at) !== 2 || reader.gap(at - 1) !== GAP.openApostrophe || reader.digits(at) < 0 || !reader.endsNumber(at)) return null;
  if (!SHORT_LEADS.has(reader.word(at - 1)) || reader.gap(at) === GAP.closeApostrophe || reader.gap(at) === GAP.apostrophe) return null;
  const point = { year: fullYear(reader.word(at)), month: null, day: null };
  // The apostrophe stands for the century: it belongs to the year.
  return { ...core(reader, 'year', at, at, { form: 'calendar', point }, 'year'), start: reader.start(at) - 1 };
}

const SHORT_LEADS: ReadonlySet<string> = new Set('in since by until before after from to during of early late and election'.split(' '));

function opens(reader: DateReader, at: number): boolean {
  const code = reader.before(at);
  const gap = reader.gap(at - 1);
  if (code === 0 || code === 32)
    return !(
      reader.gap(at - 1) === GAP.space &&
      reader.has(at - 1, TRIGGER.digit) &&
      reader.length(at - 1) <= 6 &&
      !reader.has(at - 1, TRIGGER.mixed | TRIGGER.year) &&
      reader.previous?.last !== at - 1
    );
  return isPrefixed(reader, at) || !REFUSED.has(code) || (gap === GAP.slash && quarterCodeAt(reader, at - 1) !== null);
}

/** "mid-2024", "year-end-2021". */
function isPrefixed(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at - 1);
  return (gap === GAP.hyphen || gap === GAP.dash) && PREFIXES.has(reader.word(at - 1));
}

const PREFIXES: ReadonlySet<string> = new Set(['mid', 'early', 'late', 'pre', 'post', 'end', 'in', 'to', 'through']);
/** £ $ € ₹ # @ & _ . , : / \ ' ’ and signs that glue a number to something. */
const REFUSED: ReadonlySet<number> = new Set([..."£$€₹#@&_.,:/\\'’‘+=~*-–"].map((sign) => sign.charCodeAt(0)));

/** More of a number, a code or a compound: "2019-20", "2019.5", "2019%", "2017:1", "2019A-3". */
function closes(reader: DateReader, at: number): boolean {
  if (!reader.endsNumber(at)) return false;
  const gap = reader.gap(at);
  if (gap === GAP.hyphen) return COMPOUNDS.has(reader.word(at + 1));
  if (gap === GAP.wideDash || gap === GAP.dash)
    return !reader.has(at + 1, TRIGGER.digit) || reader.year(at + 1) >= 0 || reader.has(at + 1, TRIGGER.mixed);
  // A dot that ends no number stands before the mark of a note: "in 2016.2".
  return !(gap === GAP.slash && !reader.has(at + 1, TRIGGER.month));
}

const COMPOUNDS: ReadonlySet<string> = new Set(['based', 'era', 'style', 'level', 'levels', 'to']);

/** Why the number is no year; null where it is one. */
function refusal(reader: DateReader, at: number, value: number): string | null {
  const after = reader.gap(at) === GAP.space ? reader.word(at + 1) : '';
  const before = reader.gap(at - 1) === GAP.space ? reader.word(at - 1) : '';
  const initial = reader.gap(at - 1) === GAP.stop && reader.length(at - 1) <= 3 && !reader.has(at - 1, TRIGGER.month | TRIGGER.digit);
  if (CODED.has(before) || initial) return 'a number behind such a word is a reference';
  if (before === 'of' && isNumbered(reader, at)) return 'the year of a numbered paper';
  if (isLawReport(reader, at)) return 'the year of a law report';
  const { cell } = reader.context;
  if (cell !== null && cell.means !== null && reader.count === 1 && !mayHoldYears(cell.header)) return 'the column states what it counts';
  if (reader.context.blockKind === 'cell' && reader.count === 1 && value >= 1800) return null;
  if (FIGURES.has(after) || isPriceYear(reader, at, before, after)) return null;
  if (after !== '' && reader.capital(at + 1) && quarterCodeAt(reader, at + 1) === null && isNameAfter(reader, at, before, after))
    return 'the year is part of a name';
  if (COUNTED.has(after) && !(OPENS_CLAUSE.has(before) && COMPARED.has(after) && reader.word(at + 2) === 'than'))
    return 'it counts what follows';
  if (COUNT_LEADS.has(before) && isPlural(after)) return 'it counts what follows';
  if ((before === 'was' || before === 'is') && !CLOCKS.has(reader.word(at - 2))) return 'it counts what was said before';
  if (HEDGES.has(before)) return 'a hedge stands before it: a count';
  if (isOneIn(reader, at, before)) return 'one in so many';
  if (isTiedToCount(reader, at, before, after)) return 'the number tied to it is no year';
  if (inList(reader, at)) return null;
  // "2019 actual", "2020 (£m)" at the head of a column
  if (at === 0 && reader.context.blockKind === 'cell' && value >= 1900 && value < 2100 && !reader.has(at + 1, TRIGGER.initials))
    return null;
  // "2019's figure"
  if (reader.gap(at) === GAP.apostrophe && reader.word(at + 1) === 's' && value >= 1900) return null;
  if (isPrefixed(reader, at) || (reader.gap(at - 1) === GAP.slash && quarterCodeAt(reader, at - 1) !== null)) return null;
  if (before !== '') {
    if (isTitle(reader, at)) return 'the number ends a name';
    if (YEAR_LEADS.has(before)) return value >= 1600 ? null : 'too early for a year';
    if (monthNumber(before) > 0 || quarterCodeAt(reader, at - 1) !== null) return null;
    // "Labour’s 2017 manifesto"
    if (before === 's' && reader.gap(at - 2) === GAP.apostrophe) return null;
    if (before === 'end') return null;
    return 'no word before it leads to a year';
  }
  if (at === 0 && reader.start(0) < 3) return value >= 1900 && opensBlock(reader, at) ? null : 'a number at the start of a line';
  return behindSign(reader, at, value) ? null : 'no word before it leads to a year';
}

/** "In 2021 more than 73,000 people": the year opens the sentence. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['in', 'by', 'during', 'since']);
const COMPARED: ReadonlySet<string> = new Set(['more', 'fewer']);

/** "Report No. 12 of 2021", "Act No. 7 of 2019". */
function isNumbered(reader: DateReader, at: number): boolean {
  const word = reader.word(at - 3);
  return reader.has(at - 2, TRIGGER.digit) && (word === 'no' || word === 'nos' || word === 'number');
}

/** "[2019] UKSC 5", "(2016) 41 EHRR 1". */
function isLawReport(reader: DateReader, at: number): boolean {
  const close = reader.after(at);
  if (close !== 93 && close !== 41) return false;
  if (reader.start(at + 1) - reader.end(at) !== 2) return false;
  return reader.has(at + 1, TRIGGER.initials) || (reader.has(at + 1, TRIGGER.digit) && reader.has(at + 2, TRIGGER.initials));
}

const OWNERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'our', 'in', 'a', 'an', 'this', 'and', 's']);

function isNameAfter(reader: DateReader, at: number, before: string, after: string): boolean {
  if (NAMED_AFTER.has(after)) return true;
  return OWNERS.has(before) && !SENTENCE_WORDS.has(after) && !(before === 'in' && reader.length(at + 1) > 12);
}

/** "over 1945 candidates", "of 2000 streets"; not "than 1990 levels". */
const COUNT_LEADS: ReadonlySet<string> = new Set(['over', 'about', 'around', 'than', 'of', 'with', 'circa']);
/** "the year was 2018", "it was 2018". */
const CLOCKS: ReadonlySet<string> = new Set(['year', 'it', 'this', 'that']);

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !OPENING.has(word);
}

/** "1990 levels", "2010 prices": years whatever stands before them. */
const FIGURES: ReadonlySet<string> = new Set('levels level prices baseline terms figures values standards emissions'.split(' '));
/** The money of a year: "in 2019 dollars", "constant 2012 US dollars", "(2018 euros)". */
const MONEY: ReadonlySet<string> = new Set(PRICE_YEAR_MONEY);

function isPriceYear(reader: DateReader, at: number, before: string, after: string): boolean {
  const money = MONEY.has(after) || (reader.capital(at + 1) && reader.gap(at + 1) === GAP.space && MONEY.has(reader.word(at + 2)));
  return money && (reader.before(at) === 40 || PRICE_YEAR_LEADS.has(before));
}

/** "Levelling Up 2030": the word before it is itself part of a name. */
function isTitle(reader: DateReader, at: number): boolean {
  return (
    reader.capital(at - 1) &&
    reader.capital(at - 2) &&
    reader.gap(at - 2) === GAP.space &&
    !reader.has(at - 1, TRIGGER.season | TRIGGER.month | TRIGGER.mixed)
  );
}

/** "1 in 2000", "one in 2000". */
function isOneIn(reader: DateReader, at: number, before: string): boolean {
  const lead = reader.word(at - 2);
  return before === 'in' && (lead === 'one' || lead === '1') && reader.gap(at - 2) === GAP.space && reader.before(at - 2) !== 46;
}

const TIED: ReadonlySet<string> = new Set(['to', 'and', 'or']);

/** "paragraphs 2010 to 2015", "from 0900 to 1700", "between 1800 and 2000 pupils". */
function isTiedToCount(reader: DateReader, at: number, before: string, after: string): boolean {
  if (TIED.has(before) && reader.length(at - 2) === 4 && reader.digits(at - 2) >= 0 && reader.previous?.last !== at - 2) return true;
  return (
    (before === 'between' || before === 'from') &&
    TIED.has(after) &&
    reader.digits(at + 2) >= 0 &&
    reader.length(at + 2) === 4 &&
    reader.gap(at + 2) === GAP.space &&
    COUNTED.has(reader.word(at + 3))
  );
}

/** The number of a list that began with a date: "2010, 2012 and 2015". */
function inList(reader: DateReader, at: number): boolean {
  const { previous } = reader;
  if (previous === null || (previous.granularity !== 'year' && previous.granularity !== 'fiscal-year')) return false;
  if (at - previous.last === 1) {
    const gap = reader.gap(previous.last);
    return gap === GAP.comma || gap === GAP.wideDash || gap === GAP.ampersand || gap === GAP.dash;
  }
  return at - previous.last === 2 && (reader.word(at - 1) === 'and' || reader.word(at - 1) === 'or');
}

/** At the start of a line or cell: "2024:", "2018 saw", not "2000 people". */
function opensBlock(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at);
  return gap !== GAP.space || OPENING.has(reader.word(at + 1)) || reader.count === 1;
}

/** Verbs and other words that a year opens a sentence with. */
const OPENING: ReadonlySet<string> = new Set(
  'was is saw will has had brought marked would and to also may could should marks sees began ended onwards onward'.split(' '),
);

/** Behind a bracket, a dash, a semicolon or a comma. */
function behindSign(reader: DateReader, at: number, value: number): boolean {
  const { text } = reader;
  let i = reader.start(at) - 1;
  let spaces = 0;
  while (i >= 0 && spaces < 3 && isSpace(text.charCodeAt(i))) {
    i -= 1;
    spaces += 1;
  }
  const sign = i < 0 ? '' : (text[i] ?? '');
  if (sign === '(' || sign === '[' || sign === '“' || sign === '"')
    return value >= 1600 && (i === 0 || isSpace(text.charCodeAt(i - 1)) || sign === '"');
  if (spaces === 0) return false;
  const gap = reader.gap(at);
  if (sign === '.' || sign === '?' || sign === '!' || sign === ':')
    return value >= 1900 && gap === GAP.space && OPENING.has(reader.word(at + 1)) && sign !== ':'
      ? true
      : sign === ':' && value >= 1900 && gap !== GAP.space;
  if (sign === ';' || sign === '–' || sign === '—') return value >= 1900;
  // "the Companies Act, 2013" is a name.
  if (sign === ',' && NAMED_BEFORE.has(reader.word(at - 1))) return false;
  // "Smith, 2014." and "In Leeds, 2018 was"; not "Room 4, 2018 Street".
  return sign === ',' && value >= 1900 && (gap !== GAP.space || !reader.capital(at + 1));
}

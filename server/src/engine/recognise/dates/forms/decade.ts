/** Decades: "1990s", "1990’s", "the ’80s", "the eighties". */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { type DateReader, GAP } from '../reader';

const NAMES: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
  ['noughties', 2000],
]);
const PARTS: ReadonlySet<string> = new Set(['early', 'mid', 'late']);
/** "in her eighties": an age. */
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'over', 'low', 'high', 'upper']);

export const decade: DateForm = {
  id: 'decade',
  triggers: TRIGGER.decade | TRIGGER.year | TRIGGER.century,
  read(reader, at) {
    const startYear = startOf(reader, at);
    if (startYear === null) return null;
    const last = reader.has(at, TRIGGER.year) && !reader.has(at, TRIGGER.mixed) ? at + 1 : at;
    const first = isCenturyOf(reader, at, startYear) ? at - 1 : at;
    const date = core(reader, 'decade', first, last, { form: 'decade', startYear }, 'decade');
    // The apostrophe of "’80s" stands for the century.
    return isOpened(reader, at) ? { ...date, start: date.start - 1 } : date;
  },
};

/** "the nineteen seventies" */
function isCenturyOf(reader: DateReader, at: number, startYear: number): boolean {
  return startYear < 2000 && NAMES.has(reader.word(at)) && reader.word(at - 1) === 'nineteen';
}

/** "the ’80s", "the mid-’90s" */
function isOpened(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at - 1);
  return gap === GAP.openApostrophe || (gap === GAP.hyphen && (reader.before(at) === 39 || reader.before(at) === 0x2019));
}

function startOf(reader: DateReader, at: number): number | null {
  const named = NAMES.get(reader.word(at));
  if (named !== undefined) return isNamed(reader, at) ? named : null;
  const before = reader.before(at);
  if (before === 0xa3 || before === 36 || before === 0x20ac || before === 44) return null;
  if (reader.has(at, TRIGGER.decade)) {
    const word = reader.word(at);
    if (word.length === 5) return Number(word.slice(0, 4));
    const open = isOpened(reader, at);
    const inList = reader.previous?.granularity === 'decade' && at - reader.previous.last <= 2;
    const tens = Number(word.slice(0, 2));
    return open || inList || opensSentence(reader, at) || isPartOfDecade(reader, at) || reader.isWhole(at, at)
      ? (tens < 20 ? 2000 : 1900) + tens
      : null;
  }
  // "the 1990’s", not "2010’s budget".
  const year = reader.year(at);
  if (year % 10 !== 0 || year < 0 || reader.gap(at) !== GAP.apostrophe || reader.word(at + 1) !== 's') return null;
  const lead = reader.word(at - 1);
  return (lead === 'the' || PARTS.has(lead)) && !reader.capital(at + 2) ? year : null;
}

/** "In the 70s, councils built": at the head of a sentence it is no temperature, score or age. */
function opensSentence(reader: DateReader, at: number): boolean {
  return (
    reader.word(at - 1) === 'the' && reader.gap(at - 1) === GAP.space && reader.gap(at - 2) === GAP.space && LEADS.has(reader.raw(at - 2))
  );
}

/** "temperatures in the mid-80s" */
const MEASURED: ReadonlySet<string> = new Set(
  'temperature temperatures score scores mark marks rating ratings age ages average averages highs lows approval grades'.split(' '),
);

/** "the mid-90s", "the late 80s" */
function isPartOfDecade(reader: DateReader, at: number): boolean {
  const gap = reader.gap(at - 1);
  if ((gap !== GAP.space && gap !== GAP.hyphen) || !PARTS.has(reader.word(at - 1)) || reader.word(at - 2) !== 'the') return false;
  return !(reader.word(at - 3) === 'in' && MEASURED.has(reader.word(at - 4)));
}

const LEADS: ReadonlySet<string> = new Set(['In', 'Since', 'During', 'Throughout', 'By', 'Until']);

function isNamed(reader: DateReader, at: number): boolean {
  if (reader.gap(at - 1) === GAP.hyphen) return PARTS.has(reader.word(at - 1)) && reader.word(at - 2) === 'the';
  if (reader.gap(at - 1) !== GAP.space) return false;
  const century = reader.word(at - 1) === 'nineteen' ? at - 1 : at;
  const lead = reader.word(century - 1);
  return (lead === 'the' || (PARTS.has(lead) && reader.word(century - 2) === 'the')) && !OWNERS.has(lead) && reader.gap(at) !== GAP.hyphen;
}

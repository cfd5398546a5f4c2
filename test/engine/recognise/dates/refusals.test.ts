/** What is passed over says why. */
import assert from 'node:assert/strict';
import { dateRecognisers } from '../../../../server/src/engine/recognise/dates';
import { NO_OWN_NAMES } from '../../../../server/src/engine/recognise/references/own-names';
import { wordsOf } from '../../../../server/src/engine/recognise/scan';

function refusals(text: string): string[] {
  const found: string[] = [];
  for (const recogniser of dateRecognisers)
    recogniser.find(text, {
      jurisdiction: 'GB',
      currency: null,
      blockKind: 'paragraph',
      alone: false,
      cell: null,
      words: wordsOf(text),
      numbers: [],
      own: NO_OWN_NAMES,
      marks: [],
      reject: (form, start, end, because) => found.push(`${form}: ${text.slice(start, end)}: ${because}`),
    });
  return found;
}

describe('dates passed over', () => {
  const rows: readonly (readonly [text: string, because: string])[] = [
    ['April Jones replied.', 'month: April: no day, year or word of time stands by the month'],
    ['It may spring back.', 'season: spring: no year and no “in”, “by”, “this” or “next” stands by it'],
    ['The Sunday Times said so.', 'weekday: Sunday: no “on”, “by”, “next” or “last” stands before the weekday, or it is part of a name'],
    ['Room 2010 is shut.', 'year: 2010: a number behind such a word is a reference'],
    ['Up to 2000 places are left.', 'year: 2000: it counts what follows'],
    ['The 2010 Regulations apply.', 'year: 2010: the year is part of a name'],
  ];
  for (const [text, because] of rows) it(text, () => assert.deepEqual(refusals(text), [because]));

  it('says nothing of verbs, nor of dates that it reads', () => {
    assert.deepEqual(refusals('You may march on 3 May 2019.'), []);
  });
});

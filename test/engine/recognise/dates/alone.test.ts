/** A text that is one phrase (a field, a query) needs no words round its date; in a document the same words stay silent. */
import assert from 'node:assert/strict';
import { recogniseText } from '../../../../server/src/engine/workspace/recognise-text';

function dates(text: string): string[] {
  return recogniseText(text, { date: '2019-07-04', jurisdiction: 'GB' }).flatMap((mention) =>
    mention.kind === 'date' ? [`${mention.text} = ${mention.value.start}..${mention.value.end}`] : [],
  );
}

const PHRASES: readonly (readonly [phrase: string, date: string])[] = [
  ['March', 'March = 2019-03-01..2019-03-31'],
  ['november', 'november = 2018-11-01..2018-11-30'],
  ['march 9', 'march 9 = 2019-03-09..2019-03-09'],
  ['may 9', 'may 9 = 2019-05-09..2019-05-09'],
  ['Tuesday', 'Tuesday = 2019-07-02..2019-07-02'],
  ['current year', 'current year = 2019-01-01..2019-12-31'],
  ['current month', 'current month = 2019-07-01..2019-07-31'],
  ['past week', 'past week = 2019-06-27..2019-07-04'],
  ['third quarter', 'third quarter = 2019-07-01..2019-09-30'],
  ['second half', 'second half = 2019-07-01..2019-12-31'],
  ['Christmas', 'Christmas = 2018-12-25..2018-12-25'],
  ["new year's eve", "new year's eve = 2018-12-31..2018-12-31"],
  ['05/2018', '05/2018 = 2018-05-01..2018-05-31'],
];

describe('a phrase that is the whole text', () => {
  for (const [phrase, date] of PHRASES) {
    it(`${phrase} is a date`, () => assert.deepEqual(dates(phrase), [date]));
    it(`${phrase} as an item of a list is none`, () => assert.deepEqual(dates(`- ${phrase}\n- Leeds`), []));
    it(`${phrase} as a paragraph of a document is none`, () => assert.deepEqual(dates(`${phrase}\n\nNobody spoke.`), []));
  }
  for (const phrase of ['may', 'march', '25', 'half', 'the day', 'Rat 6', '3 30', 'first', 'a second', 'sun'])
    it(`${phrase} is no date`, () => assert.deepEqual(dates(phrase), []));
});

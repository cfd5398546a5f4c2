/** What an undated text gives away about its time: bounds with their reason, never a date. */
import assert from 'node:assert/strict';
import { recogniseText } from '../../../server/src/engine';
import { dateBounds, dateClues } from '../../../server/src/engine/resolve';

function boundsOf(text: string) {
  return dateBounds(dateClues(recogniseText(text, { date: null, jurisdiction: 'GB' }), text));
}

const BOUNDS: readonly (readonly [text: string, notBefore: string | null, notAfter: string | null])[] = [
  ['The Department of Health and Social Care agreed.', '2018-01-08', null],
  ['The Care Act 2014 applies.', '2014-01-01', null],
  // A body can be named before it begins: plans speak of it.
  ['The Care Quality Commission agreed.', null, null],
  ['# Roads\n\nMarch 2021\n\nThe road is shut.', '2021-03-01', '2021-03-31'],
  ['# Roads\n\n**July 2018**\n\nThe Care Act 2014 applies.', '2018-07-01', '2018-07-31'],
  ['It was shut in March 2021.', null, null],
  ['The road is shut.', null, null],
  ['The Care Act applies.', null, null],
];

describe('clues to the date of an undated text', () => {
  for (const [text, notBefore, notAfter] of BOUNDS) {
    it(`“${text.replace(/\s+/gu, ' ')}”: not before ${notBefore ?? 'any day'}, not after ${notAfter ?? 'any day'}`, () => {
      assert.deepEqual(boundsOf(text), { notBefore, notAfter });
    });
  }
});

/** What people type where a date is asked for, and what is refused with both readings. */
import assert from 'node:assert/strict';
import { parseDateInput } from '../../../server/src/engine/resolve';

const READ: readonly (readonly [input: string, jurisdiction: string, start: string, end: string])[] = [
  ['2018-03-21', 'GB', '2018-03-21', '2018-03-21'],
  ['2018-03', 'GB', '2018-03-01', '2018-03-31'],
  ['2018', 'GB', '2018-01-01', '2018-12-31'],
  ['2018-12/2019-02', 'GB', '2018-12-01', '2019-02-28'],
  ['2018-12-05/2019-02-10', 'GB', '2018-12-05', '2019-02-10'],
  ['December 2018 to February 2019', 'GB', '2018-12-01', '2019-02-28'],
  ['summer 2018', 'GB', '2018-06-01', '2018-08-31'],
  ['winter 2018', 'GB', '2018-12-01', '2019-02-28'],
  ['by 2013-04-30', 'GB', '2013-04-30', '2013-04-30'],
  ['FY 2014-15', 'GB', '2014-04-01', '2015-03-31'],
  ['FY 2014-15', 'AU', '2014-07-01', '2015-06-30'],
  ['FY2015', 'US', '2014-10-01', '2015-09-30'],
  ['2018-19', 'GB', '2018-04-01', '2019-03-31'],
  ['24/7/2018', 'GB', '2018-07-24', '2018-07-24'],
  ['3/4/2018', 'GB', '2018-04-03', '2018-04-03'],
  ['3/4/2018', 'US', '2018-03-04', '2018-03-04'],
  ['21 March 2018', 'GB', '2018-03-21', '2018-03-21'],
  ['March 21, 2018', 'US', '2018-03-21', '2018-03-21'],
  ['21st Mar 2018', 'GB', '2018-03-21', '2018-03-21'],
  ['end of 2011', 'GB', '2011-12-31', '2011-12-31'],
  ['early 2011', 'GB', '2011-01-01', '2011-04-30'],
];

const REFUSED: readonly string[] = [
  '',
  '2018-22',
  '2018-13-01',
  '2018-02-30',
  'soon',
  'FY 2014-18',
  '31/02/2018',
  '2019-02/2018-12',
  '2018-00',
  'someday 2018',
];

describe('dates as people type them', () => {
  for (const [input, jurisdiction, start, end] of READ) {
    it(`“${input}” in ${jurisdiction}`, () => {
      const parsed = parseDateInput(input, jurisdiction);
      assert.ok(!('error' in parsed), 'error' in parsed ? parsed.error : '');
      assert.deepEqual([parsed.start, parsed.end], [start, end]);
    });
  }

  for (const input of REFUSED) {
    it(`“${input}” is refused in a sentence`, () => {
      const parsed = parseDateInput(input, 'GB');
      assert.ok('error' in parsed && parsed.error.endsWith('.'));
    });
  }

  it('a season code is refused with both readings', () => {
    const parsed = parseDateInput('2018-22', 'GB');
    assert.ok('error' in parsed && parsed.error.includes('summer 2018') && parsed.error.includes('2018 to 2022'));
  });

  it('a comparator is kept', () => {
    const parsed = parseDateInput('by 2013-04-30', 'GB');
    assert.ok(!('error' in parsed) && parsed.comparator === 'by');
  });
});

/** Days of a month left to the text, and holidays by rule. */
import { checkNone, checkTable } from './date-table';

describe('days without their month', () => {
  checkTable({
    jurisdiction: 'GB',
    date: '2019-07-04',
    rows: [
      ['The Bill was read on the ⟦27th⟧.', '2019-06-27'],
      ['The Bill was read on the ⟦3rd⟧, late at night.', '2019-07-03'],
      ['The Bill will be read on the ⟦15th⟧.', '2019-07-15'],
      ['Replies are due by the ⟦2nd⟧.', '2019-08-02 by'],
      ['On ⟦4 March 2018⟧ they met. On the ⟦19th⟧ they voted.', '2018-03-04', '2018-03-19'],
      ['It was set for the ⟦week of the 8th⟧.', '2019-06-03..2019-06-09'],
      ['It closes before the ⟦early May bank holiday⟧.', '2020-05-04 before'],
      ['It opened on the ⟦August bank holiday⟧.', '2018-08-27'],
      ['It opened on the ⟦late summer bank holiday⟧.', '2018-08-27'],
      ['Shops shut over the ⟦summer bank holiday⟧.', '2018-08-27'],
      ['It opened on ⟦Good Friday 2018⟧.', '2018-03-30'],
    ],
  });
  checkTable({
    jurisdiction: 'US',
    date: '2019-07-04',
    rows: [
      ['The rule took effect on ⟦Labor Day of last year⟧.', '2018-09-03'],
      ['The rule takes effect on ⟦Thanksgiving of next year⟧.', '2020-11-26'],
      ['They met ⟦last memorial day⟧.', '2019-05-27'],
      ['They met on ⟦MLK Day 2018⟧.', '2018-01-15'],
    ],
  });
  checkNone('GB', [
    'The office on the 27th floor is shut.',
    'He finished in the 27th minute.',
    'They sat on the 3rd and 4th readings.',
    'It lies on the 38th parallel.',
    'It was on the 38th.',
    'They voted for the 2nd time.',
    'They voted for the 2nd amendment.',
    'The 27th is a long way off.',
    'He came on the 2nd-last day.',
    'Over the May bank holiday shops shut.',
    'The bank holiday rules changed.',
    'The bank kept the spring books.',
    'A memorial day was proposed.',
    'Half of the 5th form left.',
  ]);
});

/** Lists of days behind their month, quarters behind their year, decades in two digits, and units without their article. */
import { checkNone, checkTable } from './date-table';

describe('days behind their month', () => {
  checkTable({
    jurisdiction: 'US',
    date: '2019-07-04',
    rows: [
      ['It met on ⟦September 14⟧ and ⟦18, 2017⟧.', '2017-09-14', '2017-09-18'],
      ['It met on ⟦March 3⟧, ⟦10⟧ and ⟦17⟧.', '2019-03-03', '2019-03-10', '2019-03-17'],
      ['It met on ⟦May 2⟧, ⟦9⟧, and ⟦16, 2018⟧, in Ohio.', '2018-05-02', '2018-05-09', '2018-05-16'],
      ['It met between ⟦May 5 and 20⟧.', '2019-05-05..2019-05-20'],
      ['It met on ⟦July 26 and 27, 2018⟧.', '2018-07-26..2018-07-27'],
      ['On ⟦March 3⟧, 10 and 17 people died.', '2019-03-03'],
      ['On ⟦March 3⟧, 10 people died.', '2019-03-03'],
      ['It met on ⟦March 3⟧ and ⟦5 April⟧.', '2019-03-03', '2019-04-05'],
      ['It met on ⟦March 13⟧ and 5 were absent.', '2019-03-13'],
      ['Sales in the ⟦2018 third quarter⟧ rose.', '2018-07-01..2018-09-30'],
      ['Sales in the ⟦mid-90s⟧ rose.', '1994-01-01..1996-12-31'],
      ['Sales in the ⟦late 80s⟧ rose.', '1987-01-01..1989-12-31'],
      ['The budget for ⟦current year⟧ is small.', '2019-01-01..2019-12-31'],
      ['Date:⟦30 June⟧ was wet.', '2019-06-30'],
    ],
  });
  checkNone('US', [
    'Temperatures in the mid-80s are rare.',
    'Approval in the low 80s is rare.',
    'The ratio of 10:30 may hold.',
    'It grew in current year prices.',
    'They may 3, 10 and 17 times refuse.',
    'The current of the river.',
    'In past lives and present ones.',
    'He is in his mid-80s.',
    'Of past and present members.',
  ]);
});

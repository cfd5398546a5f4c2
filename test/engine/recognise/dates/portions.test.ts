/** Quarters and halves of years named before, semesters, and bare dates between a past told before them and the document's date. */
import { checkNone, checkTable } from './date-table';

describe('portions and bare dates in a narrative', () => {
  checkTable({
    jurisdiction: 'GB',
    date: '2024-02-13',
    rows: [
      ['Growth slowed in ⟦Q4 of last year⟧.', '2023-10-01..2023-12-31'],
      ['It grew in the ⟦first quarter of this year⟧.', '2024-01-01..2024-03-31'],
      ['It fell in the ⟦second half of last year⟧.', '2023-07-01..2023-12-31'],
      ['Receipts rose in ⟦Q3 2019/20⟧ and should fall by ⟦Q4⟧.', '2019-10-01..2019-12-31', '2020-01-01..2020-03-31 by'],
      ['Receipts rose in ⟦2019/20⟧, most of all in ⟦Q1⟧.', '2019-04-01..2020-03-31', '2019-04-01..2019-06-30'],
      ['Receipts rose in ⟦2019/20⟧ and, in ⟦2021⟧, in ⟦Q1⟧.', '2019-04-01..2020-03-31', '2021-01-01..2021-12-31', '2021-01-01..2021-03-31'],
      ['Receipts rose in ⟦Q3 2019⟧ and fell in ⟦Q4⟧.', '2019-07-01..2019-09-30', '2019-10-01..2019-12-31'],
      ['Stormont fell in ⟦February 2022⟧. Nurses struck on ⟦18 January⟧.', '2022-02-01..2022-02-28', '2024-01-18'],
      // Later in the year that was told, or long before the document: the narrative goes on.
      ['Stormont fell in ⟦February 2022⟧. Nurses struck on ⟦18 March⟧.', '2022-02-01..2022-02-28', '2022-03-18'],
      ['It began in ⟦October 2022⟧. It had failed on ⟦18 June⟧.', '2022-10-01..2022-10-31', '2022-06-18'],
      ['The budget for ⟦2024/25⟧ is set. The gap had stood higher in ⟦October⟧.', '2024-04-01..2025-03-31', '2023-10-01..2023-10-31'],
      ['The budget for ⟦2024/25⟧ is set. Fees will change in ⟦October⟧.', '2024-04-01..2025-03-31', '2024-10-01..2024-10-31'],
      ['We brought the payments forward to ⟦15 October⟧.', '2023-10-15 until'],
      ['We shall bring the payments forward to ⟦15 October⟧.', '2024-10-15 until'],
      ['The leaders return to it in ⟦October⟧.', '2024-10-01..2024-10-31'],
      ['They found it in ⟦October⟧.', '2023-10-01..2023-10-31'],
      ['Voters go to the polls in ⟦November⟧.', '2024-11-01..2024-11-30'],
      ['The Budget ⟦2023/24⟧ was read, and so was the Budget ⟦2024–25⟧.', '2023-04-01..2024-03-31', '2024-04-01..2025-03-31'],
    ],
  });
  checkTable({
    jurisdiction: 'EU',
    date: '2020-07-21',
    rows: [
      ['It comes in the ⟦first semester of 2021⟧.', '2021-01-01..2021-06-30'],
      ['It came in the ⟦second semester of 2019⟧.', '2019-07-01..2019-12-31'],
    ],
  });
  checkTable({
    jurisdiction: 'GB',
    date: null,
    rows: [
      ['It opened in ⟦2016⟧. Responses were taken from ⟦13 July to 6 August⟧.', '2016-01-01..2016-12-31', '?'],
      ['In ⟦2016⟧, responses were taken from ⟦13 July to 6 August⟧.', '2016-01-01..2016-12-31', '2016-07-13..2016-08-06'],
      ['In ⟦January 2017⟧ it met. It met again on ⟦4 May⟧.', '2017-01-01..2017-01-31', '2017-05-04'],
    ],
  });
  checkNone('GB', [
    'They study for a semester of work.',
    'Question Q3 of the survey is open.',
    'The first semester of the course is hard.',
  ]);
});

/** Dates in American papers and laws: month first, fiscal years by federation and state. */
import { checkTable } from './date-table';

describe('dates in American texts', () => {
  checkTable({
    jurisdiction: 'US',
    date: '2024-03-11',
    rows: [
      ['The budget for ⟦fiscal year 2025⟧ requests more.', '2024-10-01..2025-09-30'],
      ['In ⟦fiscal 2025⟧ outlays rise.', '2024-10-01..2025-09-30'],
      [
        'In ⟦fiscal years 2022⟧, ⟦2023⟧, and ⟦2024⟧ outlays rose.',
        '2021-10-01..2022-09-30',
        '2022-10-01..2023-09-30',
        '2023-10-01..2024-09-30',
      ],
      ['The levels for ⟦FY 2023⟧ and ⟦FY 2024⟧ are set.', '2022-10-01..2023-09-30', '2023-10-01..2024-09-30'],
      ['The levels in ⟦FYs 2024⟧ and ⟦2025⟧ are set.', '2023-10-01..2024-09-30', '2024-10-01..2025-09-30'],
      ['The program runs for each of ⟦fiscal years 2025 through 2029⟧.', '2024-10-01..2029-09-30'],
      ['From ⟦FY2020 to FY2024⟧ it grew.', '2019-10-01..2024-09-30'],
      ['⟦FY2019-FY2023⟧ totals are shown.', '2018-10-01..2023-09-30'],
      ['The ⟦FY 2019–23⟧ plan lapsed.', '2018-10-01..2023-09-30'],
      ['⟦Q1 FY24⟧ receipts are in.', '2023-10-01..2023-12-31'],
      ['It fell in the ⟦third quarter of fiscal year 2023⟧.', '2023-04-01..2023-06-30'],
      ['Funds remain available through ⟦September 30, 2028⟧.', '2028-09-30 until'],
      ['The Act of ⟦August 14, 1935⟧ created it.', '1935-08-14'],
      ['It took effect ⟦January 1, 2014⟧.', '2014-01-01'],
      ['It is effective ⟦October 1, 2024⟧, for new claims.', '2024-10-01 since'],
      ['It applies to years beginning after ⟦December 31, 2017⟧.', '2017-12-31 after'],
      ['A report is due not later than ⟦December 31, 2026⟧.', '2026-12-31 by'],
      ['Returns are due on or before ⟦April 15⟧.', '2024-04-15 by'],
      ['The Governor signed it on ⟦Friday, March 8⟧.', '2024-03-08'],
      ['He said ⟦Tuesday⟧ that it would pass.', '2024-03-05'],
      ['In ⟦calendar year 2023⟧ it paid more.', '2023-01-01..2023-12-31'],
      ['In ⟦calendar years 2021⟧ and ⟦2022⟧ it paid less.', '2021-01-01..2021-12-31', '2022-01-01..2022-12-31'],
      ['For ⟦tax year 2023⟧ the credit is larger.', '2023-01-01..2023-12-31'],
      ['In the ⟦2022-2023 school year⟧ rolls fell.', '2022-08-01..2023-07-31'],
      ['By ⟦fall 2024⟧ rolls will rise.', '2024-09-01..2024-11-30 by'],
      ['In the ⟦fall of 2023⟧ and the ⟦spring of 2024⟧ it was tried.', '2023-09-01..2023-11-30', '2024-03-01..2024-05-31'],
      ['In ⟦2023Q4⟧ it grew, and in ⟦2023 Q3⟧ it fell.', '2023-10-01..2023-12-31', '2023-07-01..2023-09-30'],
      ['On ⟦12/31/2023⟧ it expired.', '2023-12-31'],
      ['By ⟦1/15/24⟧ it must be filed.', '2024-01-15 by'],
      ['Between ⟦6/1/2023 and 6/30/2023⟧ it was shut.', '2023-06-01..2023-06-30'],
      ['It was filed on ⟦Dec. 5, 2019⟧.', '2019-12-05'],
      ['As of ⟦Sept. 30, 2023⟧, it held less.', '2023-09-30'],
      ['By ⟦mid-March⟧ it will be gone.', '2024-03-11..2024-03-20 by'],
      ['In ⟦early November⟧ the vote was held.', '2023-11-01..2023-11-10'],
      ['The hearing is set for ⟦May 5-9, 2025⟧.', '2025-05-05..2025-05-09'],
      ['The hearing ran from ⟦March 30 to April 2, 2023⟧.', '2023-03-30..2023-04-02'],
      ['Ballots are cast on the ⟦first Tuesday in November 2024⟧.', '2024-11-05'],
      ['The recess ends the ⟦last week of April 2024⟧.', '2024-04-24..2024-04-30'],
      ['In the wake of the ⟦2008⟧ recession it was created.', '2008-01-01..2008-12-31'],
      ['The ⟦2020⟧ census counted them.', '2020-01-01..2020-12-31'],
      ['In the ⟦last decade⟧ costs have doubled.', '2014-03-11..2024-03-11'],
      ['The ⟦Jan. 6, 2021⟧, attack came later.', '2021-01-06'],
    ],
  });
  checkTable({
    jurisdiction: 'US-MA',
    date: '2019-05-07',
    rows: [
      ['The committee voted for ⟦fiscal 2020⟧.', '2019-07-01..2020-06-30'],
      ['In ⟦FY19⟧ the aid was cut.', '2018-07-01..2019-06-30'],
    ],
  });
  checkTable({
    jurisdiction: 'US-NY',
    date: '2019-05-07',
    rows: [['In ⟦FY19⟧ the aid was cut.', '2018-04-01..2019-03-31']],
  });
  checkTable({
    jurisdiction: 'US-TX',
    date: '2019-05-07',
    rows: [['In ⟦FY19⟧ the aid was cut.', '2018-09-01..2019-08-31']],
  });
  checkTable({
    jurisdiction: 'US-MI',
    date: '2019-05-07',
    rows: [['In ⟦FY19⟧ the aid was cut.', '2018-10-01..2019-09-30']],
  });
});

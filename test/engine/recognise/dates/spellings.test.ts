/** Dates in the orders and spellings that other readers of dates know, and bare dates by tense and narrative. */
import { checkTable } from './date-table';

describe('orders, spellings and implied years', () => {
  checkTable({
    jurisdiction: 'US',
    date: '2021-08-10',
    rows: [
      ['It came out on ⟦3rd Feb 82⟧.', '1982-02-03'],
      ['It came out on ⟦3 Aug 96⟧.', '1996-08-03'],
      ['It came out on ⟦10-August 2012⟧.', '2012-08-10'],
      ['It came out on ⟦10-August-2012⟧.', '2012-08-10'],
      ['It came out on ⟦10/August/2012⟧.', '2012-08-10'],
      ['It came out on ⟦Sun 15Sep⟧.', '2020-09-15'],
      ['It came out on ⟦16March 2019⟧.', '2019-03-16'],
      ['It comes on ⟦Tuesday of next week⟧.', '2021-08-17'],
      ['It came on ⟦Thursday last week⟧.', '2021-08-05'],
      ['It came on ⟦Monday of this week⟧.', '2021-08-09'],
      ['It came on the ⟦last day of October 2015⟧.', '2015-10-31'],
      ['It came on ⟦Wednesday 11th⟧.', '2021-08-11'],
      ['It came on ⟦Friday the 13th⟧.', '2021-08-13'],
      ['It runs from ⟦July 13 thru July 15⟧.', '2022-07-13..2022-07-15'],
      ['It ran in ⟦3 to 5 May 2020⟧.', '2020-05-03..2020-05-05'],
      ['It comes ⟦three years from today⟧.', '2024-01-01..2024-12-31'],
      ['Version 1.5.30 - ⟦2015-09-24⟧ is out.', '2015-09-24'],
      ['It ran ⟦10 - 22 August 2012⟧.', '2012-08-10..2012-08-22'],
      ['It ran ⟦10 August - 12 September 2013⟧.', '2013-08-10..2013-09-12'],
      ['It ran from ⟦17 August 2013 to 19 August 2013⟧.', '2013-08-17..2013-08-19'],
      ['It starts on ⟦24 October⟧, 9 p.m.', '2021-10-24'],
      ['It ran ⟦Aug. 8-12, 2019⟧.', '2019-08-08..2019-08-12'],
      ['The Senate acted ⟦Tuesday⟧.', '2021-08-10'],
      ['The Senate acted late ⟦Sunday⟧.', '2021-08-08'],
      ['The ⟦June 24⟧ ruling stands.', '2021-06-24'],
      ['The ⟦May 2⟧ leak hurt.', '2021-05-02'],
      ["It fell in the ⟦mid-'90s⟧.", '1994-01-01..1996-12-31'],
      ['The ⟦Jan.-June 2020⟧ data are out.', '2020-01-01..2020-06-30'],
      ['The ⟦June 2024 quarter⟧ was weak.', '2024-04-01..2024-06-30'],
    ],
  });
  checkTable({
    jurisdiction: 'GB',
    date: '2024-06-13',
    rows: [
      ['Bank Rate has been held since ⟦August 2023⟧. The next decision is on ⟦20 June⟧.', '2023-08-01..2023-08-31 since', '2024-06-20'],
      ['The deadline of 20 working days expired on ⟦31 May⟧.', '2024-05-31'],
      ['It opened in ⟦mid-February⟧ and closes on ⟦28 June⟧.', '2024-02-11..2024-02-20', '2024-06-28'],
      ['In the ⟦2023/24 academic year⟧ to date (up to ⟦22 March⟧) it fell.', '2023-09-01..2024-08-31', '2024-03-22 until'],
      ['In ⟦2016-17⟧ it rose, and in ⟦March⟧ it fell.', '2016-04-01..2017-03-31', '2017-03-01..2017-03-31'],
      ['In the ⟦twelve months up to March 2024⟧ it fell.', '2023-04-01..2024-03-31'],
      ['In ⟦spring⟧ and ⟦summer terms 2023⟧ it fell.', '2023-03-01..2023-05-31', '2023-06-01..2023-08-31'],
      ['In ⟦2022⟧ it rose. Since ⟦September⟧ it has fallen.', '2022-01-01..2022-12-31', '2023-09-01..2023-09-30 since'],
      ['In ⟦2021⟧ it rose. In ⟦March⟧ it fell.', '2021-01-01..2021-12-31', '2021-03-01..2021-03-31'],
      ['The first reading was in ⟦May⟧; the second will be in ⟦July⟧.', '2024-05-01..2024-05-31', '2024-07-01..2024-07-31'],
      ['By ⟦September⟧ it was gone.', '2023-09-01..2023-09-30 by'],
      ['By ⟦September⟧ it will be gone.', '2024-09-01..2024-09-30 by'],
      ['The ⟦October⟧ deadline is near.', '2024-10-01..2024-10-31'],
      ['By the ⟦beginning of July⟧ they must apply.', '2024-07-01 by'],
      ['It shut in the ⟦first week of May⟧ and opened on ⟦28 May⟧.', '2024-05-01..2024-05-07', '2024-05-28'],
      ['Since the ⟦end of March⟧ it has been shut.', '2024-03-31 since'],
    ],
  });
  checkTable({
    jurisdiction: 'GB',
    date: null,
    rows: [
      ['It was agreed in ⟦March⟧.', '?'],
      ['It was agreed in ⟦March 2019⟧ and signed in ⟦May⟧.', '2019-03-01..2019-03-31', '2019-05-01..2019-05-31'],
      ['It rose over the ⟦next two years⟧.', '?'],
      ['It was paid on ⟦Tuesday⟧.', '?'],
      ['It fell in the ⟦three months to June⟧.', '?'],
      ['From ⟦October 2018 to March⟧ it was shut.', '2018-10-01..2019-03-31'],
      ['Before ⟦Christmas⟧ it was shut.', '? before'],
    ],
  });
  checkTable({
    jurisdiction: 'GB',
    date: '2019-02-20',
    rows: [
      [
        'It was read on ⟦3 December 2018⟧; it sat in ⟦January⟧ and ended on ⟦14 February⟧.',
        '2018-12-03',
        '2019-01-01..2019-01-31',
        '2019-02-14',
      ],
      ['In ⟦January 2017⟧ it began. In ⟦September⟧ it ended.', '2017-01-01..2017-01-31', '2017-09-01..2017-09-30'],
      ['Prices rose in ⟦January 2019⟧, after falling in ⟦December⟧.', '2019-01-01..2019-01-31', '2018-12-01..2018-12-31'],
      ['It was agreed in ⟦December 2018⟧ and had been signed in ⟦March⟧.', '2018-12-01..2018-12-31', '2018-03-01..2018-03-31'],
    ],
  });
});

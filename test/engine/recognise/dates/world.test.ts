/** Dates in the texts of other places: the European Union, India, Australia, Scotland, Wales and Northern Ireland. */
import { checkTable } from './date-table';

describe('dates in other places', () => {
  checkTable({
    jurisdiction: 'EU',
    date: '2021-05-05',
    rows: [
      ['The framework for ⟦2021-2027⟧ succeeds that for ⟦2014-2020⟧.', '2021-01-01..2027-12-31', '2014-01-01..2020-12-31'],
      ['Calls worth €40 million opened for ⟦2023–2024⟧ and ⟦2024-25⟧.', '2023-01-01..2024-12-31', '2024-01-01..2025-12-31'],
      ['In ⟦FY 2023-2024⟧ it was paid; the ⟦2023-24 school year⟧ began.', '2023-01-01..2023-12-31', '2023-09-01..2024-08-31'],
      ['In constant ⟦2019⟧ euros (⟦2018⟧ US dollars) it rose.', '2019-01-01..2019-12-31', '2018-01-01..2018-12-31'],
      ['The ⟦2021-2027⟧ programming period is under way.', '2021-01-01..2027-12-31'],
      ['By ⟦2030⟧ emissions shall be 55% below ⟦1990⟧ levels.', '2030-01-01..2030-12-31 by', '1990-01-01..1990-12-31'],
      ['Done at Brussels, ⟦28 April 2021⟧.', '2021-04-28'],
      ['It is published in OJ L 153, ⟦3.5.2021⟧, p. 48.', '2021-05-03'],
      ['It shall apply from ⟦1 January 2021 to 31 December 2027⟧.', '2021-01-01..2027-12-31'],
      ['In the ⟦first half of 2021⟧ Portugal held the chair.', '2021-01-01..2021-06-30'],
      ['In ⟦Q4/2020⟧ output fell.', '2020-10-01..2020-12-31'],
      ['A review is due by ⟦end 2024⟧.', '2024-12-31 by'],
      ['Payments run until ⟦31 December 2026⟧.', '2026-12-31 until'],
      ['In the years ⟦2018⟧, ⟦2019⟧ and ⟦2020⟧ it was paid.', '2018-01-01..2018-12-31', '2019-01-01..2019-12-31', '2020-01-01..2020-12-31'],
      ['In the ⟦second half of 2020⟧ it was paid.', '2020-07-01..2020-12-31'],
      ['In ⟦FY2021⟧ it was paid.', '2021-01-01..2021-12-31'],
      [
        'Support in ⟦2019⟧ and ⟦2020⟧ was higher than in ⟦2015-2018⟧.',
        '2019-01-01..2019-12-31',
        '2020-01-01..2020-12-31',
        '2015-01-01..2018-12-31',
      ],
    ],
  });
  checkTable({
    jurisdiction: 'IN',
    date: '2024-02-01',
    rows: [
      ['For the ⟦year ended 31 March 2023⟧ the deficit rose.', '2022-04-01..2023-03-31'],
      ['As on ⟦31st March, 2023⟧ dues were high.', '2023-03-31'],
      ['In ⟦2022-23⟧ (RE) and ⟦2023-24⟧ (BE) the outlay rose.', '2022-04-01..2023-03-31', '2023-04-01..2024-03-31'],
      ['The rate applies w.e.f. ⟦1.4.2023⟧.', '2023-04-01'],
      ['The rate applies w.e.f. ⟦01.04.23⟧.', '2023-04-01'],
      ['From ⟦2019-20 to 2022-23⟧ it grew.', '2019-04-01..2023-03-31'],
      ['In ⟦April-December, 2023⟧ it grew.', '2023-04-01..2023-12-31'],
      ['In ⟦Q1 of FY25⟧ it will grow.', '2024-04-01..2024-06-30'],
      ['In ⟦H1 FY24⟧ it grew.', '2023-04-01..2023-09-30'],
      ['By ⟦2047⟧ the country will be developed.', '2047-01-01..2047-12-31 by'],
      ['For the ⟦quarter ended 31st December 2023⟧ it grew.', '2023-10-01..2023-12-31'],
      ['For the ⟦nine months ended December 31, 2023⟧ it grew.', '2023-04-01..2023-12-31'],
      ['In the month of ⟦January 2024⟧ it grew.', '2024-01-01..2024-01-31'],
      ['On ⟦15th August, 2023⟧ it was launched.', '2023-08-15'],
      ['Over the ⟦last ten years⟧ it grew.', '2014-02-01..2024-02-01'],
      ['In assessment year ⟦2024-25⟧ it applies.', '2024-04-01..2025-03-31'],
    ],
  });
  checkTable({
    jurisdiction: 'AU',
    date: '2024-05-14',
    rows: [
      ['The ⟦2024–25⟧ Budget cuts tax.', '2024-07-01..2025-06-30'],
      ['Over five years from ⟦2024–25⟧ it costs more.', '2024-07-01..2025-06-30 since'],
      ['Over the forward estimates to ⟦2027–28⟧ it costs more.', '2027-07-01..2028-06-30 until'],
      ['From ⟦1 July 2024⟧ rates fall.', '2024-07-01 since'],
      ['In the ⟦December quarter 2023⟧ prices rose.', '2023-10-01..2023-12-31'],
      ['In the ⟦year to the March quarter 2024⟧ prices rose.', '2023-04-01..2024-03-31'],
      ['By the ⟦June quarter of 2025⟧ prices will ease.', '2025-04-01..2025-06-30 by'],
      ['In ⟦winter 2024⟧ the plan begins.', '2024-06-01..2024-08-31'],
      ['The ⟦Spring 2023⟧ sittings are over.', '2023-09-01..2023-11-30'],
      ['In ⟦2023-24⟧, and ⟦2024-25⟧ onwards, it is funded.', '2023-07-01..2024-06-30', '2024-07-01..2025-06-30 since'],
      ['From ⟦2026–27⟧, ongoing funding is given.', '2026-07-01..2027-06-30 since'],
      ['At ⟦30 June 2023⟧ it held more.', '2023-06-30'],
      ['By ⟦30 June 2025⟧ it ends.', '2025-06-30 by'],
      ['In ⟦FY24⟧ it held more.', '2023-07-01..2024-06-30'],
    ],
  });
  checkTable({
    jurisdiction: 'GB-SCT',
    date: '2021-01-28',
    rows: [
      ['The Scottish Budget ⟦2021-22⟧ is out.', '2021-04-01..2022-03-31'],
      ['Between ⟦January and March 2021⟧ shops closed.', '2021-01-01..2021-03-31'],
      ['The ⟦week ending 17 January⟧ was the worst.', '2021-01-11..2021-01-17'],
      ['In the ⟦week to 24 January 2021⟧ cases fell.', '2021-01-18..2021-01-24'],
      ['On ⟦5 and 6 May 2021⟧ the count was held.', '2021-05-05..2021-05-06'],
      ['From ⟦Monday 1 February to Sunday 14 February⟧ schools stay shut.', '2021-02-01..2021-02-14'],
      ['It will be published in the ⟦first quarter of next year⟧.', '2022-01-01..2022-03-31'],
      ['It will be ready in the ⟦second half of next year⟧.', '2022-07-01..2022-12-31'],
      ['In the ⟦2019-20 school year⟧ it was tried.', '2019-09-01..2020-08-31'],
      ['From ⟦August 2021⟧ onwards it is free.', '2021-08-01..2021-08-31 since'],
    ],
  });
  checkTable({
    jurisdiction: 'GB-WLS',
    date: '2022-12-13',
    rows: [
      ['For ⟦2023-24⟧, ⟦2024-25⟧ and ⟦2025-26⟧ it is flat.', '2023-04-01..2024-03-31', '2024-04-01..2025-03-31', '2025-04-01..2026-03-31'],
      ['In the ⟦three years to 2024-25⟧ it grows.', '2022-04-01..2025-03-31'],
      ['On ⟦1⟧ and ⟦15 November 2022⟧ it sat.', '2022-11-01', '2022-11-15'],
      ['For the quarter ⟦July to September 2022⟧ it fell.', '2022-07-01..2022-09-30'],
    ],
  });
  checkTable({
    jurisdiction: 'GB-NIR',
    date: '2022-12-13',
    rows: [
      ['The Good Friday Agreement of ⟦10 April 1998⟧ stands.', '1998-04-10'],
      ['Since ⟦28 October 2022⟧ there has been no Executive.', '2022-10-28 since'],
      ['On ⟦Tuesday 13 December⟧ the House met.', '2022-12-13'],
    ],
  });
  checkTable({
    jurisdiction: 'GB',
    date: '2020-03-06',
    rows: [
      ['In ⟦May⟧, ⟦June⟧ and ⟦July⟧ it rose.', '2019-05-01..2019-05-31', '2019-06-01..2019-06-30', '2019-07-01..2019-07-31'],
      ['The British ⟦April to June⟧ weather was wet.', '2019-04-01..2019-06-30'],
      ['On ⟦5 June⟧ Road Users met.', '2019-06-05'],
      ['On ⟦12 March 2019⟧ Street Lights was told.', '2019-03-12'],
    ],
  });
});

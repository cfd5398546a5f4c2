/** Dates as Acts and orders write them. */
import { checkTable } from './date-table';

describe('dates in statutes', () => {
  checkTable({
    jurisdiction: 'GB',
    date: '2021-11-02',
    rows: [
      ['These Regulations come into force on ⟦1st April 2013⟧.', '2013-04-01'],
      ['The duty applies on or after ⟦6th April 2013⟧.', '2013-04-06 since'],
      ['This Act extends to tenancies granted before the ⟦6th day of April 1999⟧.', '1999-04-06 before'],
      ['Section 2 comes into force on the ⟦first day of June 2022⟧.', '2022-06-01'],
      ['The order was made on the ⟦twenty-first of May 2019⟧.', '2019-05-21'],
      ['A claim must be lodged on or before ⟦31st January 2022⟧.', '2022-01-31 by'],
      ['The levy is charged from ⟦1st January 2014 until 31st December 2016⟧.', '2014-01-01..2016-12-31'],
      ['The fee is payable by the ⟦30th of June 2022⟧.', '2022-06-30 by'],
      ['In respect of any period ending on ⟦5th April 2020⟧ no relief is due.', '2020-04-05'],
      ['For the ⟦financial year beginning 1st April 2013⟧ the rate is fixed.', '2013-04-01..2014-03-31'],
      ['For the ⟦financial year ending 31 March 2022⟧ the rate is fixed.', '2021-04-01..2022-03-31'],
      ['The ⟦tax year 2019-20⟧ is the first to which this applies.', '2019-04-06..2020-04-05'],
      ['In the ⟦tax year 2020/21⟧ the allowance is frozen.', '2020-04-06..2021-04-05'],
      ['The prescribed date is ⟦28th February 2023⟧.', '2023-02-28'],
      ['A return is due no later than ⟦31 October 2022⟧.', '2022-10-31 by'],
      ['It ceases to have effect at the end of ⟦31 March 2025⟧.', '2025-03-31'],
      ['The register was closed on ⟦29 February 2020⟧.', '2020-02-29'],
      ['Any notice given before ⟦1st October 1996⟧ stands.', '1996-10-01 before'],
      ['The scheme has effect as from ⟦1 July 2018⟧.', '2018-07-01 since'],
      ['Tenancies that began in or after ⟦1989⟧ are covered.', '1989-01-01..1989-12-31 after'],
      ['The power lapses after ⟦31 December 2029⟧.', '2029-12-31 after'],
      ['Royal Assent was given on ⟦15 November 2018⟧.', '2018-11-15'],
      ['Within the years ⟦2015 to 2020⟧ no order was made.', '2015-01-01..2020-12-31'],
      ['The amendment applies for ⟦2022-23⟧ and subsequent tax years.', '2022-04-01..2023-03-31'],
      ['Between ⟦25 March and 24 June 1925⟧ rents were held.', '1925-03-25..1925-06-24'],
    ],
  });
});

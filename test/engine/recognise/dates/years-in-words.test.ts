/** Years in words, months behind their year, quarters of a year that owns them, weekdays of a week named, weekends of a month. */
import { checkNone, checkTable } from './date-table';

describe('years in words and months behind their year', () => {
  checkTable({
    jurisdiction: 'US',
    date: '2022-03-25',
    rows: [
      ['Done this ⟦ninth day of April, two thousand nineteen⟧.', '2019-04-09'],
      ['Done on the ⟦second of May, two thousand and eleven⟧, in Ohio.', '2011-05-02'],
      ['It was in ⟦March of nineteen ninety-four⟧.', '1994-03-01..1994-03-31'],
      ['It was in the year of our Lord ⟦two thousand twenty-one⟧.', '2021-01-01..2021-12-31'],
      ['It was in ⟦nineteen eighty-four⟧, or later.', '1984-01-01..1984-12-31'],
      ['It was in the ⟦autumn of eighteen sixty-three⟧.', '1863-09-01..1863-11-30'],
      ['The series ends in ⟦2019 October⟧.', '2019-10-01..2019-10-31'],
      ['It ran between ⟦2011 May and 2013 June⟧.', '2011-05-01..2013-06-30'],
      ['Sales in ⟦last year’s second quarter⟧ fell.', '2021-04-01..2021-06-30'],
      ['Sales in ⟦2018’s first half⟧ fell.', '2018-01-01..2018-06-30'],
      ['The hearing is ⟦next week on Tuesday⟧.', '2022-03-29'],
      ['The hearing was ⟦last week Monday⟧.', '2022-03-14'],
      ['The count is on the ⟦last weekend of October 2021⟧.', '2021-10-30..2021-10-31'],
      ['The count is on the ⟦first weekend in June 2021⟧.', '2021-06-05..2021-06-06'],
      ['The ⟦current summer⟧ is dry.', '2022-06-01..2022-08-31'],
      ['Over the ⟦upcoming year⟧ it grows.', '2022-03-25..2023-03-25'],
      ['The ⟦first week of august⟧ is free.', '2021-08-01..2021-08-07'],
      ['In ⟦May⟧ two hundred people marched.', '2021-05-01..2021-05-31'],
    ],
  });
  checkNone('US', [
    'Two thousand and eighteen people came.',
    'In nineteen cities people marched.',
    'In twenty-two of them it rained.',
    'In two thousand homes it rained.',
    'In nineteen forty-bed wards it rained.',
    'The two thousand and tenth visitor came.',
    'Nineteen ninety-year-olds voted.',
    'They came in two thousand and left in twenty.',
    'One year’s second home is a burden.',
    'A year like no other passed.',
    'Weekend work and weekday pay differ.',
    'The first weekend rota is out.',
    'An august body sat in august company.',
    'Section 2016 May Street is shut.',
    'Flight 2016 March Airways left.',
    'The team is a weekend one.',
    'Of two thousand, nineteen left.',
  ]);
});

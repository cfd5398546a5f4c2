/** Which numbers state a fact: counts, and all the numbers of policy prose that count nothing. */
import { type FigureRow, runFigures } from '../../../support/figure-table';

const NUMBERS: readonly FigureRow[] = [
  ['In Covid-19 wards, G20 leaders, Type 24 frigates and A&E.'],
  ['It was 1,000 times more, ten times as much, 2.5 times higher.'],
  ['Around one in ten children and 3 in 5 adults agree, and 9 out of 10 firms.'],
  ["For 12 months, 48 hours, 10 working days, 28 days' notice, 5-year plan, 18-month delay."],
  ['He is 65 years old; people aged 18 to 24, 16- and 17-year-olds, the over-75s, under 5s.'],
  ['20 miles of road, 300 km of track, 40 tonnes, 5 kilograms, 3 litres, 37 degrees, 6 feet, 30mph.'],
  ['Call 0300 123 4567, or 111 for help, or 999.'],
  ['See column 345, page 12, paragraph 3.4, footnote 7, Table 5, Figure 2.1 and Annex 3.'],
  ['Regulation (EU) 2016/679, Article 5, S.I. 2014/2828, Cm 7881, HC 1234.'],
  ['1. Introduction\n2. The ⟦12⟧ tests', '12 tests'],
  ['The Group of Seven, the Big Four, the 1922 Committee and Channel 4.'],
  ['On 5 November 2014 ⟦23⟧ councils met; in 2010 ⟦45⟧ people died.', '23 councils', '45 people'],
  ['At 10.30 am ⟦45⟧ people were there.', '45 people'],
  ['The 2010 intake, the 1980s, the 20th century and the 21st-century state.'],
  ['Windows 10, iPhone 12, B12, H1N1, M25, A303, EC1A 1BB, SW1A 2AA.'],
  ['Bus route 73 and platform 9; flight 447; Room 101; 10 Downing Street; 55 Wells Street.'],
  ['The score was 3-2; the odds are 5 to 1; a ratio of 3:1; 50/50; 24/7; 9/11.'],
  ['Her first 100 days; the 30 days after; 3 weeks; a 40-hour week.'],
  ['Level 3 learners, Band 6 nurses, Grade 7 staff, Key Stage 2 pupils, Year 6 pupils, Type 2 diabetes.'],
  ['The top 10 councils and the bottom 20 schools; the ⟦20⟧ largest firms; the next ⟦50⟧ homes.', '20 largest firms', '50 homes'],
  [
    'hundreds of people, thousands of homes, tens of thousands of jobs, dozens of firms, millions of pounds, a few hundred people, several thousand jobs',
  ],
  ['Two hospitals and one school closed; both were old. Three things matter; four years on, five points.'],
  ['The three largest banks, these six women, all nine regions, the other four sites.'],
  ['They are 12 and 14; he scored 8 out of 10.'],
  ['Between ⟦2,000 and 3,000⟧ people marched, ⟦1,500–2,000⟧ of them students.', '2000..3000 people', '1500..2000 people'],
  [
    '⟦Five thousand⟧ people, ⟦twenty-five thousand⟧ homes, ⟦a hundred⟧ schools, ⟦one hundred and fifty⟧ nurses, ⟦two dozen⟧ firms.',
    '5000 people',
    '25000 homes',
    '100 schools',
    '150 nurses',
    '24 firms',
  ],
  ['A two-bedroom flat, a 60-bed ward, a 300-home scheme, a 1,200-place prison, a 12-member panel, a ⟦5,000⟧-strong crowd.', '5000 crowd'],
  [
    'There were ⟦12 or 13⟧ cases. ⟦Ten to fifteen⟧ people came. Some ⟦30-40⟧ firms bid.',
    '12..13 cases',
    '10..15 people',
    '30..40 firms about',
  ],
  ['Five out of six councils; two thirds of ⟦3,000⟧ firms; half of the ⟦200⟧ sites; 1 in 5.', '3000 firms', '200 sites'],
  ['1.5 million; that is how many people use it.'],
  ['How many people? 45,000. And homes? 12,000.'],
  ['Fewer than ⟦200⟧ of the ⟦3,400⟧ teachers stayed.', '200 teachers lt', '3400 teachers'],
  ['Employment rose by ⟦250,000⟧ to ⟦31.2 million⟧.', '250000 employment', '31200000 employment'],
  ['Unemployment fell by ⟦12,000⟧ to ⟦1.9 million⟧, the lowest since 1975.', '12000 unemployment', '1900000 unemployment'],
  ['The population is ⟦5.4 million⟧. Its waiting list stood at ⟦7.6 million⟧.', '5400000 population', '7600000 list'],
  [
    'We have created ⟦2.1 million⟧ jobs, ⟦1 million⟧ apprenticeships and ⟦400,000⟧ businesses.',
    '2100000 jobs',
    '1000000 apprenticeships',
    '400000 businesses',
  ],
  ['There have been ⟦3⟧ inquiries, ⟦4⟧ reviews and ⟦17⟧ reports in 10 years.', '3 inquiries', '4 reviews', '17 reports'],
  ['The survey (n=1,204) had ⟦56⟧ items and ⟦3,000⟧ respondents.', '56 items', '3000 respondents'],
  ['GDP per head; 8.8 times; doubled; tripled; a third; ⟦40 per cent⟧; twice.', '40%'],
];

describe('counts and other numbers', () => {
  runFigures('numbers', NUMBERS);
});

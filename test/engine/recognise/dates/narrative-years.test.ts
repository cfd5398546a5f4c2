/** Years that a passage implies: plans after a past year, asides, steps of years, quarters alone, and the words that look forward or back. */
import assert from 'node:assert/strict';
import { recogniseText } from '../../../../server/src/engine/workspace/recognise-text';
import { checkNone, checkTable } from './date-table';

describe('years that a passage implies', () => {
  checkTable({
    jurisdiction: 'GB',
    date: '2018-09-01',
    rows: [
      // A plan lies ahead of the text, whatever year was named; a plan of that year's own does not.
      [
        'In ⟦2017⟧ the board agreed that the Act will be amended in the ⟦winter⟧ session.',
        '2017-01-01..2017-12-31',
        '2018-12-01..2019-02-28',
      ],
      ['In ⟦2016⟧ the report was due in ⟦July⟧.', '2016-01-01..2016-12-31', '2016-07-01..2016-07-31'],
      ['They called an election for ⟦8 October⟧.', '2018-10-08'],
      ['The hearing was adjourned until ⟦12 November⟧.', '2018-11-12 until'],
      ['They called for the vote of ⟦8 October⟧.', '2017-10-08'],
      ['The final settlement comes on ⟦18 December⟧.', '2018-12-18'],
      ['In ⟦2014-15⟧ they took it away, and the cuts, which begin on ⟦1 July⟧, will cost more.', '2014-04-01..2015-03-31', '2019-07-01'],
      ['From ⟦6 April⟧ the higher-rate threshold will rise.', '2019-04-06 since'],
      ['In ⟦May⟧ she told us that they would have it.', '2018-05-01..2018-05-31'],
      ['See Report No. 12 of 2017, of ⟦2017⟧.', '2017-01-01..2017-12-31'],
      ['Workers are paid more from ⟦April⟧.', '2019-04-01..2019-04-30 since'],
      ['Workers were paid more from ⟦April⟧.', '2018-04-01..2018-04-30 since'],
      ['The council meets on ⟦13 February⟧.', '2019-02-13'],
      ['The council met on ⟦13 February⟧.', '2018-02-13'],
      ['It was made available in ⟦May⟧.', '2018-05-01..2018-05-31'],
      ['It will be made available in ⟦May⟧.', '2019-05-01..2019-05-31'],
      ['The forms are available from ⟦May⟧.', '2019-05-01..2019-05-31 since'],
      ['They answered by the due date of ⟦20 April⟧.', '2018-04-20'],
      ['The payment is due on ⟦20 April⟧.', '2019-04-20'],
      ['It came earlier than forecast in ⟦December⟧.', '2017-12-01..2017-12-31'],
      // A participle forbids a later year; no other fits the weekday.
      ['It was unveiled on ⟦Wednesday 12 June⟧.', '?'],
      ['It was unveiled on ⟦Tuesday 12 June⟧.', '2018-06-12'],
      ['It will be unveiled on ⟦Wednesday 12 June⟧.', '2019-06-12'],
      // An aside hands no year on.
      [
        'Collection was high on ⟦30 June 2018⟧ (it was low in ⟦2015⟧) and fell on ⟦23 March⟧.',
        '2018-06-30',
        '2015-01-01..2015-12-31',
        '2018-03-23',
      ],
      [
        'It fell in ⟦February 2016⟧. A meeting is due on ⟦22 October⟧. Nurses struck on ⟦18 August⟧.',
        '2016-02-01..2016-02-29',
        '2018-10-22',
        '2018-08-18',
      ],
      ['In ⟦2014⟧ it began; ⟦two years later⟧ it closed.', '2014-01-01..2014-12-31', '2016-01-01..2016-12-31'],
      ['In ⟦2014⟧ it began. ⟦Eighteen months later⟧ it closed.', '2014-01-01..2014-12-31', '2016-06-01..2016-06-30'],
      [
        'In ⟦March 2014⟧ it began. It reported ⟦a year later⟧. Nothing was done until ⟦October⟧.',
        '2014-03-01..2014-03-31',
        '2015-01-01..2015-12-31',
        '2015-10-01..2015-10-31 until',
      ],
      ['It was low in ⟦1996⟧ and ⟦two decades later⟧ it was high.', '1996-01-01..1996-12-31', '2016-01-01..2016-12-31'],
      ['⟦Two years later⟧ it closed.', '?'],
      // Spellings.
      ['It rose in ⟦2007-8⟧ and in ⟦2008–9⟧.', '2007-04-01..2008-03-31', '2008-04-01..2009-03-31'],
      ['It stood at ⟦30.06.17⟧ where it was.', '2017-06-30'],
      ['See the table, accessed ⟦3.9.17⟧.', '2017-09-03'],
      ['In ⟦2017⟧ more than 73,000 people came.', '2017-01-01..2017-12-31'],
      ['The 87A carried nine in the whole of ⟦June⟧.', '2018-06-01..2018-06-30'],
      ['Sales rose in ⟦2Q17⟧, in ⟦3Q2017⟧ and in ⟦2017Q4⟧.', '2017-04-01..2017-06-30', '2017-07-01..2017-09-30', '2017-10-01..2017-12-31'],
      ['Rates fell in ⟦CY2017⟧ and ⟦FY18⟧.', '2017-01-01..2017-12-31', '2017-04-01..2018-03-31'],
    ],
  });
  checkTable({
    jurisdiction: 'US',
    date: '2018-04-11',
    rows: [
      ['⟦Labor Day 2019⟧ was busy.', '2019-09-02'],
      ['We toured between ⟦Memorial Day and Labor Day⟧.', '2017-05-29..2017-09-04'],
      ['The office will be closed on ⟦Thanksgiving⟧.', '2018-11-22'],
      ['It closed on ⟦Veterans Day 2017⟧, ⟦Presidents’ Day 2018⟧ and ⟦Juneteenth 2022⟧.', '2017-11-11', '2018-02-19', '2022-06-19'],
      ['They met on ⟦Martin Luther King Jr. Day 2017⟧.', '2017-01-16'],
      ['It will open by ⟦Independence Day⟧.', '2018-07-04 by'],
    ],
  });
  checkTable({
    jurisdiction: 'IN',
    date: '2020-09-01',
    rows: [['He spoke on ⟦Independence Day 2020⟧ and ⟦Republic Day 2021⟧.', '2020-08-15', '2021-01-26']],
  });
  checkNone('US', [
    'Labor Day sales rose.',
    'The labor day is long and a memorial day was held.',
    'The Thanksgiving parade drew many.',
    'King Day Road is shut.',
    'It stood at 2.1.10 of the standard.',
    'See Q4 and Q5 of the survey.',
    'Answers to Q4 and replies to Q2 are shown.',
    'In Q3 respondents agreed.',
    'They won 2-3 and 7-8, and 2007-9 is a part.',
    'Two to three years later than planned, it opened.',
    'It opened two years later than planned.',
  ]);
  checkNone('GB', ['Labor Day 2019 was busy.', 'A memorial day is planned.', 'Rooms 2Q22b and Q22 are free.']);

  it('a quarter alone belongs to the financial year that holds the date of a document of financial years', () => {
    const dates = (text: string, date = '2019-09-26', jurisdiction = 'GB') =>
      recogniseText(text, { date, jurisdiction }).flatMap((mention) =>
        mention.kind === 'date' ? [`${mention.text} ${mention.value.start}`] : [],
      );
    assert.deepEqual(dates('The budget is for 2019/20.\n\nWe ask for the loan in Q3. It will be repaid in Q1. It slowed in Q4.'), [
      '2019/20 2019-04-01',
      'Q3 2019-10-01',
      'Q1 2020-04-01',
      'Q4 2019-01-01',
    ]);
    assert.deepEqual(dates('Growth slowed in Q2.'), ['Q2 2019-04-01']);
    // The American year runs from October: in November its second quarter has passed only in the year before.
    assert.deepEqual(dates('The budget is for FY2023.\n\nClaims fell in Q2, and they will rise in Q3.', '2023-11-14', 'US'), [
      'FY2023 2022-10-01',
      'Q2 2023-01-01',
      'Q3 2024-04-01',
    ]);
  });
});

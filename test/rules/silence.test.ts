/** Texts that look like a slip and are none: each rule is turned on and must say nothing, in a text as it was found and in a brief. */
import assert from 'node:assert/strict';
import { checkDocument, ruleSettings, rules } from '../../server/src/engine';
import { workspaceOf } from '../support/workspace';

const SILENT: Readonly<Record<string, readonly string[]>> = {
  'date-impossible': [
    'The scheme closes on 29 February 2020.',
    'It opened on 31 May 2019 and closed on 30 June 2019.',
    'In chapter 31, June 2019 is dealt with.',
    'Of the 31, June was the youngest.',
    'Section 30, February 2018 edition.',
    'Between 28 and 30 June.',
    'Paragraph 31/6/2019-A of the annex.',
  ],
  'date-weekday-mismatch': [
    'The debate was held on Tuesday 16 November 2010.',
    'On Monday, 16 November will be discussed.',
    'It was said on Monday. 16 November 2010 was a Tuesday.',
    'Every Monday from 16 November 2010.',
    'The Sunday Post of 16 November 2010 said so.',
    'On Friday 1 January the office is closed.',
  ],
  'date-order-impossible': [
    'It ran from 28 December 2018 to 3 January 2019.',
    'Between 5 and 3 March there is nothing.',
    'On 5 March 2019 and 3 March 2019 it met.',
    'From 5 March to 3 April 2019.',
    'The accounts for 2019 and 2015.',
    'It moved from 30 June 2019 to an earlier day.',
    'The deadline was brought forward from 30 June 2019 to 31 May 2019.',
    'Going back from 2019 to 2015, it fell.',
    'Since 2019, and until 2015, it was so.',
  ],
  'financial-year-malformed': [
    'In the financial year 2016-17 it rose.',
    'In the financial year 2016/2017 it rose.',
    'Over the financial years 2016-18 it rose.',
    'In the tax year 1999-00 and the school year 1999/2000.',
    'In financial year 2016, 18 councils closed.',
    'The financial year 2016–17 ends in March.',
    'In the academic year 2016-17, and from 2016-18.',
    'A five-year fiscal plan, 2016-21.',
    'FY 2016-18 and FY2021-25.',
    'In the financial year 2016 - 17.',
  ],
  'financial-year-ambiguous': [
    'The grant was £3m in 2011-12.',
    'The paper is due in the financial year 2011-12.',
    'Pupils of the academic year 2011-12.',
    'Spending in 2011-12 fell.',
    'It is due by 2013-14.',
    'The 2011/12 season.',
  ],
  'percent-vs-points': [
    'Turnout rose 2 percentage points from 6% to 8%.',
    'Turnout rose by 33% from 6% to 8%.',
    'The rate went up 10% from 10% to 11%.',
    'The rate doubled from 2% to 4%.',
    'Pay rose 2%, and the share of women rose from 6% to 8%.',
    'The rate fell from 8% to 6% as prices rose 2%.',
    'Between 6% and 8% of homes had a 2% rise.',
    'From 50% to 51%, a rise of 2%.',
  ],
  'change-arithmetic-mismatch': [
    'It rose from £10m to £13m, up 30%.',
    'It rose 5% a year from £10m to £16m.',
    'It rose from £10m to £12m, or 8% after inflation.',
    'It rose from £10m to £20m, and fees doubled.',
    'It was cut from £20m to £10m, half of what it was.',
    'Between £10m and £12m was spent, a third of it in the north.',
    'From £10m in the north to £12m in the south, 40% more schools were built.',
    'The budget nearly trebled from £1m to £2.8m.',
  ],
  'range-inverted': [
    'Growth of 2.5%–2.7% is forecast.',
    'It fell 40%-35% in the poll.',
    'The motion was carried by 310-290.',
    'A cut of between 10% and 5% was asked for.',
    'From £3m down to £2m.',
    'The score was 3-2.',
    'A range of 5-10%.',
    'The ratio is 3:1.',
  ],
  'unit-mixed': [
    'The budget rose from £0.9m to £2m.',
    'It rose from £0.9m to £2m ($2.6m).',
    'The loan of $2m came after a grant of £0.9m.',
    'From £1 to €1.15, the pound rose.',
    'It moved £3m from London and €2m to Paris.',
  ],
  'scale-doubled': [
    '| Item | Cost |\n| --- | --- |\n| Roads | £3 million |\n',
    '| Item | £m |\n| --- | --- |\n| Roads | 3 |\n',
    '| Item | £m |\n| --- | --- |\n| Roads | £3m of the £5m was lent |\n',
    '| Name (m/f) | Height (m) |\n| --- | --- |\n| A | 3m |\n',
    '| Year | Population |\n| --- | --- |\n| 2001 | 3 million |\n',
    '| £m lent by | Bank |\n| --- | --- |\n| North | 3 |\n',
  ],
  'duration-mismatch': [
    'Over four years from 2019-20 to 2022-23.',
    'Over three years from 2019-20 to 2022-23.',
    'A five-year plan, from 2019 to 2024.',
    'Five years on, from 2019 to 2022, it rose.',
    'Over ten years, and from 2019 to 2022 above all.',
    'In two years (2019 and 2022).',
    'Over five years to 2022-23.',
    'Three years from 2019-22 to 2024-25.',
    'It took two years from 2019 to build.',
    'Children aged two years from 2010 to 2019.',
    'A five-year plan (2019–2024), and ten years 2010 to 2020.',
    'Two years (2019) to 2024.',
  ],
  'rate-arithmetic-mismatch': [
    'Pay is £7.50 an hour, or £14,625 a year.',
    'Pay is £7.50 an hour. Nurses have £30,000 a year.',
    'Pay of £7.50 an hour costs £3m in all.',
    'Pay is £15,000 a year.',
    'The fee is £7.50 an hour.',
  ],
  'growth-path-mismatch': [
    'Growing 2.6% a year, it rises from £1.34m in 2017 to £2.13m by 2035.',
    'It rises from £1m in 2017 to £3m by 2035, and prices by 2% a year in 2020.',
    'Growing 2% a year, it was £1m in 2017.',
    'It grew 2% from £1m in 2017 to £3m in 2019.',
  ],
  'figure-basis-unstated': [
    'Spending rose from £5m in 2010 to £8m in 2014 in real terms.',
    'In cash terms spending rose from £5m in 2010 to £8m in 2014.',
    'Spending rose from £5m in 2013 to £8m in 2014.',
    'Turnout rose 11% on four years ago.',
    'The fine rose from £50 to £80.',
    'After inflation, spending is 11% more than four years ago.',
    'It rose from £5m in 2010 to £8m in 2014, at 2018-19 prices.',
  ],
  'web-furniture': [
    'Share this burden with us.',
    'Read more about the fund in chapter 3.',
    'Search for a new chair went on.',
    'The print on the page was small.',
    'Home Office',
    'Subscribe to this view or not, the fund is spent.',
    'Advertising of vacancies is up 3%.',
    'Comments are welcome until 3 May 2019.',
    '- Print runs\n- Home care\n',
    'Register of interests',
    '## Advertising\n\nIt is up 3%.',
    '**Search**\n\nThe search for a new chair.',
    '## Privacy policy\n\nData are kept.',
    'Contact us',
    '# Advertisement of vacancies\n\nText.',
    '# Search and rescue\n\nText.',
  ],
  'date-crawl-relative': [
    'The fund was set up 13 years ago.',
    'Two years, 6 months ago the minister said so.',
    'It was agreed (two years ago) in Cabinet.',
    'Posted on 24/07/2018',
    'Years ago it was so.',
    'He resigned 3 days ago.',
  ],
  'encoding-damage': [
    'The café’s budget is £3m – or €4m – “in all”…',
    'SÃO PAULO and IRMÃ “A”.',
    'Âge, Ângela, Ân and Ã are letters.',
    'The temperature is 20 °C, the area 3 m², the share ½.',
    'A no-break space\u00A0here and a thin\u2009space.',
    '``Â£`` in code.',
    'Tab\there.',
  ],
  'legislation-unlinked': [
    'The Act was passed.',
    '[Care Act 2014](https://www.legislation.gov.uk/ukpga/2014/23) applies.',
    'An act of kindness in 2014.',
  ],
  'date-relative-unresolved': ['In 2018 it rose.', 'It will rise soon.', 'Next year is far away, and this text has no date.'],
  'as-of-missing': [
    'In 2017 some 14,000 people worked there.',
    'At least 14,000 homes must be built.',
    'We will train 14,000 nurses.',
    'Some 400 people came.',
    '> Some 14,000 people work there.\n',
    'It rose from 10,000 jobs to 14,000 jobs.',
  ],
  'figure-period-unstated': [
    'A fund of £3m a year.',
    'A £3m fund for 2018.',
    'A £3m fund over three years.',
    'The house costs £300,000.',
    'An annual grant of £3m.',
    'A one-off grant of £3m.',
    'The budget rose from £3m to £4m.',
  ],
  'figure-money-unstated': [
    'The fund is £2bn.',
    'A new school costs £2m.',
    'More than £2bn was spent.',
    'In New York £2m was raised.',
    'A new law, £2m and a train.',
  ],
  'commitment-unmeasurable': [
    'The government will publish the paper.',
    'The government will build 300 more homes.',
    'By 2020 the council will do more.',
    'More people will come.',
    'She asked whether the government would do more.',
    'The government will spend £3m more.',
  ],
  'figure-by-year-ambiguous': [
    'A grant of £2bn a year by 2014-15.',
    'The gap will reach £2bn by 2014-15.',
    'The debt was £2bn by 2014.',
    'In total £2bn by 2014-15.',
  ],
};

describe('rules that say nothing', () => {
  it('are all rules that there are', () => {
    const ids = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(SILENT).filter((id) => !ids.has(id)),
      [],
    );
  });

  for (const [rule, texts] of Object.entries(SILENT)) {
    it(`${rule}: ${texts.length} texts`, () => {
      const failures: string[] = [];
      for (const text of texts) {
        for (const head of ['', '---\ntype: document\nkind: brief\n---\n']) {
          const workspace = workspaceOf(`${head}${text}\n`, { jurisdiction: 'GB' });
          const settings = { ...ruleSettings(workspace.config, '2026-01-01'), severities: { [rule]: 'warning' as const } };
          const found = checkDocument(workspace.snapshot(), workspace.uri('document.md'), settings, (id, error) =>
            assert.fail(`${id}: ${String(error)}`),
          ).filter((finding) => finding.rule === rule);
          for (const { message } of found) failures.push(`${text}\n  ${message}`);
        }
      }
      assert.equal(failures.join('\n'), '');
    });
  }
});

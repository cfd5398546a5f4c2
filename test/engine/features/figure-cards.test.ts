/** Figure cards line by line: each row is a text with its cursor, the lines it must have and the lines it must not. */
import assert from 'node:assert/strict';
import { hover } from '../../../server/src/engine';
import { workspaceOf } from '../../support/workspace';

function cardLines(text: string, priceYear: string | null = null, jurisdiction = 'GB'): readonly string[] {
  const { marked, snapshot, uri } = workspaceOf(text, { jurisdiction });
  const [cursor] = marked.cursors;
  assert.ok(cursor, 'a cursor is marked');
  return (hover(snapshot(), uri(cursor.path), cursor.offset, { priceYear })?.lines ?? []).map(({ plain }) => plain);
}

interface Row {
  readonly what: string;
  readonly text: string;
  readonly has?: readonly RegExp[];
  readonly lacks?: readonly RegExp[];
  readonly priceYear?: string;
  readonly jurisdiction?: string;
}

const dated = (text: string, date = '2018-07-24') => `---\ntype: document\ndate: ${date}\n---\n${text}`;

const ROWS: readonly Row[] = [
  // Parts
  {
    what: '“of the …” names a part of the sum before it',
    text: 'The council found a £90 mi▮llion road fund.\n\nAbout £30 million of the road fund will go to bridges.',
    has: [/^Of it: about £30 million to bridges \(line 3\), about 33%\. Left for all else: about £60 million, about 67%$/u],
  },
  {
    what: 'the part says what it is a part of',
    text: 'The council found a £90 million road fund.\n\nAbout £30 mi▮llion of the road fund will go to bridges.',
    has: [/^Part of £90 million \(line 1\): about 33%$/u],
  },
  {
    what: '“including” in one sentence is a part',
    text: 'A total of £40 m▮illion, including £10 million for parks, was found.',
    has: [/^Of it: £10 million for parks \(line 1\), 25%\. Left for all else: £30 million, 75%$/u],
  },
  {
    what: 'two parts are added before anything is left',
    text: 'It is a £90 m▮illion bridge fund.\n\nSome £30 million of the bridge fund goes on steel. Some £15 million of the bridge fund goes on paint.',
    has: [/Left for all else: about £45 million, about 50%$/u],
  },
  {
    what: 'a list of parts after “of which” is added up',
    text: 'The service will get £3 bi▮llion, of which £1 billion is for wards and £500 million for clinics.',
    has: [/^Of it: £1 billion .*33%; £500 million for clinics \(line 1\), 17%\. Left for all else: £1\.5 billion, 50%$/u],
  },
  {
    what: '“of this” is of the sum before',
    text: 'A £4.8 bi▮llion fund was confirmed. Of this, £800 million is set aside for bridges.',
    has: [/^Of it: £800 million .*17%\. Left for all else: £4 billion, 83%$/u],
  },
  {
    what: 'a further sum beside it is no part',
    text: 'The £760 m▮illion investment is for hospitals.\n\nThe county will also receive £300 million for surgeries.',
    lacks: [/Of it/u],
  },
  {
    what: 'a part of more than the whole is left to the rules',
    text: 'It is a £10 m▮illion road fund.\n\nSome £30 million of the road fund goes on steel.',
    lacks: [/Of it/u],
  },
  {
    what: 'with two sums that could be meant, the nearer is',
    text: 'It is a £90 m▮illion road fund.\n\nThere is a £50 million road fund too.\n\nSome £30 million of the road fund goes on steel.',
    lacks: [/Of it/u],
  },
  {
    what: 'a part declared by its note',
    text: 'It cost £8▮0m[^f1]. Much later £20m[^f2] was spent on paint.\n\n[^f1]: figure: the bridge\n\n[^f2]: figure: paint; part-of: f1',
    has: [/^Of it: £20m .*25%/u],
  },
  // Elsewhere
  {
    what: 'the same sum twice for the same thing',
    text: 'The ministry gave £3▮m for coastal ferry terminals.\n\nThose £3 million for ferry terminals on the coast were welcome.',
    has: [/^Also here: £3 million \(line 3\): the same$/u],
  },
  {
    what: 'the same sum twice for different things',
    text: 'The ministry gave £3▮m for coastal ferry terminals.\n\nIt gave £3 million for school libraries.',
    lacks: [/Also here/u],
  },
  {
    what: 'a bound beside a level in one sentence',
    text: 'Reserves for roads stood at £14.▮2m against a minimum of £12m of reserves for roads.',
    lacks: [/Also here/u],
  },
  {
    what: 'the same words and number in another document of the folder',
    text: '-- a.md --\nThe ministry gave £3▮m for new coastal ferry terminals.\n-- b/c.md --\nLocal people saw £3 million for new coastal ferry terminals.\n-- p.md --\n---\ntype: policy\ntitle: Plan\n---\n',
    has: [/^Elsewhere: £3 million \(b\/c\.md, line 1\): the same$/u],
  },
  {
    what: 'the same number alone in another document',
    text: '-- a.md --\nThe ministry gave £3▮m for new coastal ferry terminals.\n-- b/c.md --\nThe hospital has a deficit of £3 million.\n',
    lacks: [/Elsewhere/u],
  },
  {
    what: 'one quantity with two values',
    text: '-- a.md --\nThere are 1.4▮ million jobs[^f1].\n\n[^f1]: figure: jobs; quantity: care-jobs\n-- b.md --\nThere are 1.6 million jobs[^f1].\n\n[^f1]: figure: jobs; quantity: care-jobs\n',
    has: [/^Elsewhere: 1\.6 million jobs \(b\.md, line 1\): differs, \+200,000$/u],
  },
  {
    what: 'a tenfold number',
    text: '-- a.md --\nThe ministry gave £3▮m for new coastal ferry terminals.\n-- b.md --\nThe ministry gave £300m for other things.',
    lacks: [/Elsewhere/u],
  },
  // Prices
  {
    what: 'the year of the text, as an “if”',
    text: dated('A grant of £4▮87 million for roads.'),
    has: [/^If 2018-19 money: about £620 million in 2024-25 prices \(GDP deflator, HM Treasury, March 2026; to two figures\)$/u],
  },
  {
    what: 'the year behind the sum, as a fact',
    text: 'They spent £5▮0 million in 2010-11.',
    has: [/^2010-11 money: about £73 million in 2024-25 prices/u],
  },
  {
    what: 'the year that the reader chose, beside the latest',
    text: 'They spent £5▮0 million in 2010-11.',
    priceYear: '2018-19',
    has: [/^2010-11 money: about £73 million in 2024-25 prices, about £57 million in 2018-19 prices/u],
  },
  {
    what: 'a forecast year says so',
    text: 'They will spend £5▮0 million in 2028-29.',
    has: [/about £46 million by a forecast in 2024-25 prices/u],
  },
  {
    what: 'a sum in the prices of a year, by its note',
    text: 'They spent £5▮0 million[^f1].\n\n[^f1]: figure: roads; basis: real:2015-16',
    has: [/^2015-16 money: about £67 million in 2024-25 prices/u],
  },
  { what: 'no year is known', text: 'A grant of £4▮87 million for roads.', lacks: [/prices/u] },
  { what: 'two years in the sentence', text: dated('They spent £5▮0 million in 2010-11 and more in 2012-13.'), lacks: [/^20.*money:/u] },
  { what: 'pay', text: dated('Their pay bill was £2▮ million, paid weekly.'), lacks: [/prices/u] },
  { what: 'a wage by the year', text: dated('A nurse earns £24,▮907 a year.'), lacks: [/prices/u] },
  { what: 'a sum before the series begins', text: 'They spent £5▮0 million in 1938-39.', lacks: [/prices/u] },
  { what: 'pounds in a text from the US', text: dated('They paid £5▮0 million for it.'), jurisdiction: 'US', lacks: [/prices/u] },
  {
    what: 'dollars in the US, by calendar year',
    text: dated('They paid $5▮0 million for it.', '2015-05-01'),
    jurisdiction: 'US',
    has: [/^If 2015 money: about US\$66 million in 2024 prices \(US CPI-U, Bureau of Labor Statistics, to 2024; to two figures\)$/u],
  },
  {
    what: 'a financial year of a calendar series',
    text: dated('They will spend $5▮0 million in 2015-16.', '2015-05-01'),
    jurisdiction: 'AU',
    lacks: [/prices/u],
  },
  {
    what: 'a cell of a table by the year of its column',
    text: dated('| Area | 2010-11 (£m) | 2018-19 (£m) |\n|---|---|---|\n| Roads | 50 | 6▮0 |'),
    has: [/2018-19 money: about £76 million/u],
  },
  // Heads and GDP
  {
    what: 'per head, where the place is told',
    text: dated('A grant of £240 m▮illion for adult care in England.'),
    has: [/^About £4\.30 a head in England \(56\.3 million people in 2019, mid-year estimate, ONS\)$/u],
  },
  { what: 'per head, where it is not', text: dated('A grant of £240 m▮illion for adult care.'), lacks: [/a head/u] },
  { what: 'per head of two nations', text: dated('A grant of £240 m▮illion for care in England and Wales.'), lacks: [/a head/u] },
  {
    what: 'per head of the first of several places',
    text: dated('A grant of £240 m▮illion for Scotland, Wales and Northern Ireland.'),
    lacks: [/a head/u],
  },
  { what: 'a body named after a place', text: dated('A grant of £240 m▮illion for NHS England.'), lacks: [/a head/u] },
  {
    what: 'a share of GDP from half a per cent',
    text: dated('They spent £30 b▮illion on it.'),
    has: [/^About 1\.4% of UK GDP in 2018-19 \(HM Treasury and ONS, June 2023\)$/u],
  },
  { what: 'a small share of GDP', text: dated('They spent £3 b▮illion on it.'), lacks: [/GDP in/u] },
  // What it is for
  {
    what: 'a purpose behind the date',
    text: dated('The county will spend £2.4 mil▮lion this winter on mending old bridges.'),
    has: [/^£2\.4 million · on mending old bridges \(this sentence\)$/u],
  },
  { what: 'no purpose where a verb follows', text: 'The £900,▮000 applies to both.', lacks: [/applies/u] },
  {
    what: 'a count and where it is',
    text: 'Some 12,▮000 workers in coastal harbours, across three counties, were asked.',
    has: [/· in coastal harbours, across three counties \(this sentence\)$/u],
  },
  {
    what: 'a share and its whole',
    text: 'It said 1▮2% of assessments took longer.',
    has: [/^12% · of assessments \(this sentence\)$|^12%$/u],
    lacks: [/took/u],
  },
  // Growth
  {
    what: 'the years are told once',
    text: 'There was a 25▮% cut in the grant over the last ten years.',
    has: [/^25% cut in the grant · over “the last ten years”$/u],
  },
  {
    what: 'a yearly average only of a total over years',
    text: dated('Over the last five years we saw a 20▮% rise in the budget for parks.'),
    has: [
      /^20% rise in the budget for parks · over “the last five years”$/u,
      /five years to 2017-18, the last full financial year/u,
      /^About 3\.7% a year on average/u,
      /^If cash: about 11\.4% after inflation, 2012-13 to 2017-18/u,
      /a rise · detected/u,
    ],
  },
  {
    what: 'a fall',
    text: 'Over the last two years there was a 19▮% cut in funding for parks.',
    has: [/^About −10% a year on average/u, /a fall · detected/u],
  },
  {
    what: 'a growth of people is not deflated',
    text: dated('Over the last five years a 20▮% rise in visitors to parks.'),
    lacks: [/inflation/u, /cash or real/u],
  },
  {
    what: 'a yearly rate is no total',
    text: 'Over the last five years a 2▮% annual rise in the budget for parks.',
    lacks: [/on average/u],
  },
  // Rates
  {
    what: 'a yearly sum that the sentence gives is named where it agrees',
    text: 'They earn £10.▮00 an hour, which is £19,500 a year.',
    has: [/^£10 × 37\.5 hours × 52 weeks = £19,500 a year, as this sentence says$/u],
  },
  {
    what: 'and passed over where it does not',
    text: 'They earn £10.▮00 an hour, which is £21,000 a year.',
    has: [/= £19,500 a year$/u],
  },
  // What is not said
  {
    what: 'what the text or the note says is not asked',
    text: 'They spent £5▮0 million of new money in total in 2018-19, in real terms.',
    lacks: [/Not said/u],
  },
  {
    what: '“unstated” keeps the question',
    text: 'They spent £5▮0 million[^f1].\n\n[^f1]: figure: roads; period: unstated; per: total; basis: cash; money: new',
    has: [/^Not said: which years$/u],
  },
  {
    what: 'an additional sum asks to what',
    text: 'They spent an additional £5▮0 million in 2018-19.',
    has: [/^£50 million, additional/u, /Not said: additional to what/u],
  },
  { what: 'a small sum is not asked anything', text: 'The book costs £1▮5.', lacks: [/Not said/u] },
  // Numbers the text does not print in full
  {
    what: 'a cell in thousands',
    text: '**Budgets (£000)**\n\n| Area | Budget |\n|---|---|\n| Roads | 118,▮402 |',
    has: [/^£118,402,000, written “118,402”/u],
  },
  {
    what: 'a reader’s comment on a saved page',
    text: 'It grew. A 1▮1% growth in funding was promised.\n\n1 Comment\n\n11% Growth? Never.',
    has: [/^Also here: “11% Growth\?” \(line 5, reader comment\)$/u],
  },
];

describe('figure cards', () => {
  for (const { what, text, has = [], lacks = [], priceYear, jurisdiction } of ROWS) {
    it(what, () => {
      const lines = cardLines(text, priceYear ?? null, jurisdiction);
      assert.ok(lines.length > 0, 'there is a card');
      const shown = `\n${lines.join('\n')}\n`;
      for (const one of has)
        assert.ok(
          lines.some((line) => one.test(line)),
          `${String(one)} is missing in:${shown}`,
        );
      for (const one of lacks) assert.ok(!lines.some((line) => one.test(line)), `${String(one)} must not stand in:${shown}`);
      assert.ok(lines.length <= 11, shown);
    });
  }
});

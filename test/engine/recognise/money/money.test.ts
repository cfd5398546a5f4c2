/** Money in every notation, and what only looks like it. */
import assert from 'node:assert/strict';
import { type Mention, recogniseText } from '../../../../server/src/engine';
import { runNegatives, runTable, type SpecRow } from '../../../support/spec-table';

function print(mention: Mention): string {
  if (mention.kind !== 'money') return mention.kind;
  const { currency, min, max, comparator, per, perHead } = mention.value;
  return [
    currency ?? '?',
    min === max ? `${min}` : `${min}..${max}`,
    comparator,
    per === null ? null : `/${per}`,
    perHead === null ? null : `per ${perHead}`,
    mention.change?.role ?? null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

const row = (phrase: string, value: string, jurisdiction?: string): SpecRow => ({
  phrase,
  value,
  ...(jurisdiction === undefined ? {} : { jurisdiction }),
});

const ROWS: readonly SpecRow[] = [
  row('a grant of ⟦£3m⟧ for roads', 'GBP 3000000'),
  row('a grant of ⟦£3 million⟧ for roads', 'GBP 3000000'),
  row('a grant of ⟦£3.25bn⟧ for rail', 'GBP 3250000000'),
  row('a grant of ⟦£1,250,000⟧ was paid', 'GBP 1250000'),
  row('costs of ⟦£12,345.67⟧ were claimed', 'GBP 12345.67'),
  row('worth ⟦£1.2 trillion⟧ to the country', 'GBP 1200000000000'),
  row('a debt of ⟦£750k⟧ remains', 'GBP 750000'),
  row('about ⟦£40 million⟧ is left', 'GBP 40000000 about'),
  row('up to ⟦£15m⟧ is set aside', 'GBP 15000000 le'),
  row('no more than ⟦£15m⟧ is set aside', 'GBP 15000000 le'),
  row('at least ⟦£15m⟧ is needed', 'GBP 15000000 ge'),
  row('not less than ⟦£15m⟧ is needed', 'GBP 15000000 ge'),
  row('more than ⟦£15m⟧ was lost', 'GBP 15000000 gt'),
  row('fewer words, less than ⟦£15m⟧ spent', 'GBP 15000000 lt'),
  row('nearly ⟦£15m⟧ was lost', 'GBP 15000000 about'),
  row('capped at ⟦£72,000⟧ over a lifetime', 'GBP 72000 le'),
  row('wages of ⟦£9.50⟧ an hour', 'GBP 9.5 /hour'),
  row('wages of ⟦£9.50⟧ per hour or less', 'GBP 9.5 le /hour'),
  row('a levy of ⟦£40⟧ a week', 'GBP 40 /week'),
  row('funding of ⟦£450⟧ per pupil per year', 'GBP 450 /year per pupil'),
  row('an annual budget of ⟦£2bn⟧ for parks', 'GBP 2000000000 /year'),
  row('a toll of ⟦50p⟧ at the bridge', 'GBP 0.5'),
  row('a toll of ⟦25 pence⟧ at the bridge', 'GBP 0.25'),
  row('a prize of ⟦two and a half million pounds⟧ was won', 'GBP 2500000'),
  row('a prize of ⟦half a billion pounds⟧ was named', 'GBP 500000000'),
  row('a ⟦half a billion⟧ cash injection', 'GBP 500000000'),
  row('between ⟦£1m and £2m⟧ a site', 'GBP 1000000..2000000'),
  row('a cost of ⟦£2-3 billion⟧ is likely', 'GBP 2000000000..3000000000'),
  row('a cost of ⟦£2bn–£3bn⟧ is likely', 'GBP 2000000000..3000000000'),
  row('ranging from ⟦£200 to £450⟧ a place', 'GBP 200..450 per place'),
  row('it rose from ⟦£0.5m⟧ to £5m', 'GBP 500000 from'),
  row('it rose from £0.5m to ⟦£5m⟧', 'GBP 5000000 to'),
  row('it fell to ⟦£5m⟧ in 2014 from £8m', 'GBP 5000000 to'),
  row('£150m for schools and ⟦300m⟧ for colleges', 'GBP 300000000'),
  row('a loan of ⟦$3.5 million⟧ to farmers', 'USD 3500000', 'US'),
  row('a loan of ⟦$3.5 million⟧ to farmers', 'AUD 3500000', 'AU'),
  row('a loan of ⟦US$40bn⟧ to banks', 'USD 40000000000'),
  row('a loan of ⟦A$2.1 billion⟧ to states', 'AUD 2100000000'),
  row('a fund of ⟦€450 million⟧ for regions', 'EUR 450000000', 'EU'),
  row('a fund of ⟦EUR 450 million⟧ for regions', 'EUR 450000000', 'EU'),
  row('a fund of ⟦450 million euros⟧ for regions', 'EUR 450000000', 'EU'),
  row('an outlay of ⟦₹2,50,000 crore⟧ this year', 'INR 2500000000000', 'IN'),
  row('an outlay of ⟦Rs 5 lakh⟧ a village', 'INR 500000', 'IN'),
  row('an outlay of ⟦Rs. 1.5 lakh crore⟧ in all', 'INR 1500000000000', 'IN'),
  row('a deficit of ⟦-£3m⟧ was shown', 'GBP -3000000'),
  row('spending of ⟦£3m GBP⟧ in all', 'GBP 3000000'),
  row('a ⟦£5-million⟧ scheme', 'GBP 5000000'),
  row('it went up by ⟦£40m⟧ to £300m', 'GBP 40000000'),
  row('nor less than ⟦£50⟧ a day', 'GBP 50 ge /day'),
  row('rent of ⟦£150⟧pw is paid', 'GBP 150 /week'),
  row('a grant of ⟦£3million⟧ for roads', 'GBP 3000000'),
  row('a ⟦£5 million⟧-a-year scheme', 'GBP 5000000 /year'),
  row('bonuses of ⟦£2 million⟧-plus', 'GBP 2000000 ge'),
  row('from 2010 on, ⟦£3m+⟧'.replace('+⟧', '⟧+'), 'GBP 3000000 ge'),
];

const NEGATIVES: readonly string[] = [
  'billions of pounds were promised',
  'a multi-million-pound scheme',
  'the file 2018-19/443 was closed',
  'a walk of 30m to the door',
  'a line of 5 m of cable',
  'Covid-19 wards',
  'he weighed 80 kilos',
  'section 12 of the Act',
  'page 3 of the report',
  'at 9.30 on the day',
  'the A40 and the M25',
  'a score of 3-2 at home',
  'in 2018 they left',
  'ninety per cent of it',
  'a pound for a pound',
  'a sum of £12,5 million',
  'a sum of £1/2 million',
  'a sum of £3, 000',
  'a sum of £1O0',
  'sums in £000',
  'a sum of £760mgiven away',
  'the Five Pound Fund',
  'a sum of £ 12 . 5 million',
];

describe('money', () => {
  it('is read to the end of the longest paragraph', () => {
    const text = 'It cost £3 million in all. '.repeat(6_000);
    assert.equal(recogniseText(text, { date: null, jurisdiction: 'GB' }).filter(({ kind }) => kind === 'money').length, 6_000);
  });

  runTable('money', ROWS, print);
  runNegatives('money', NEGATIVES);
});

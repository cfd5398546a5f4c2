/** The noise of real text: broken lines, footnote marks, damaged digits, odd dashes and signs. */
import { type FigureRow, runFigures } from '../../support/figure-table';
import { SURROUNDINGS } from '../../support/spec-table';

const NOISE: readonly FigureRow[] = [
  ['It cost £3m1 and was later cut2.'],
  ['Some 20,3002 organisations replied.'],
  ['The programme cost ⟦£1.2 mil-\nlion⟧ in its first year.', 'GBP 1200000'],
  ['Spending reached ⟦£2.5\nbillion⟧ last year.', 'GBP 2500000000'],
  ['Spending reached ⟦£\n2.5 billion⟧ last year.', 'GBP 2500000000'],
  ['It costs ⟦£ 3 million⟧.', 'GBP 3000000'],
  ['About ⟦1 200 000⟧ people (one million two hundred thousand) came.', '1200000 people about'],
  ['A grant of ⟦&pound;5m⟧ was paid, and \\⟦$3 million⟧ more.', 'GBP 5000000', 'USD 3000000'],
  ['A grant of **⟦£5** million⟧ was paid.', 'GBP 5000000'],
  ['A grant of £<sup>5</sup>m was paid.'],
  ['Some ⟦20,300⟧<sup>2</sup> organisations replied; ⟦£3m⟧<sup>1</sup> was paid.', '20300 organisations about', 'GBP 3000000'],
  ['It fell by ⟦3―4 per cent⟧, or ⟦3—4%⟧.', '3..4%', '3..4%'],
  ['The price is ⟦£3—4 million⟧.', 'GBP 3000000..4000000'],
  ['Costs of ⟦£３ million⟧ and ⟦４５％⟧ of it.', 'GBP 3000000', '45%'],
  ['£lO million was lost; £1O million too; £S00 as well.'],
  [
    '⟦£5m–£7m⟧, ⟦£5m − £7m⟧, ⟦£5m to £7m⟧, ⟦£5-7m⟧, ⟦£5 – 7 million⟧.',
    'GBP 5000000..7000000',
    'GBP 5000000..7000000',
    'GBP 5000000..7000000',
    'GBP 5000000..7000000',
    'GBP 5000000..7000000',
  ],
  ['He paid ⟦£ 1,000,000.00⟧ in full.', 'GBP 1000000'],
];

describe('figures in noisy text', () => {
  runFigures('noise', NOISE, 'GB', SURROUNDINGS.slice(0, 1));
});

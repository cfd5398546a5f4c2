/** Bounds denied, shared or put on something else, spreads the wrong way round, and notes behind an amount. */
import { type FigureRow, runFigures } from '../../../support/figure-table';
import { SURROUNDINGS } from '../../../support/spec-table';

const ALONE = SURROUNDINGS.filter(({ name }) => name === 'alone');

const BOUNDS: readonly FigureRow[] = [
  ['It must not be more than ⟦£30,000⟧ or less than ⟦£500⟧.', 'GBP 30000 le', 'GBP 500 ge'],
  ['It must not be less than ⟦£500⟧ or more than ⟦£30,000⟧.', 'GBP 500 ge', 'GBP 30000 le'],
  ['It was not paid. More than ⟦£30,000⟧ or less than ⟦£500⟧ was due.', 'GBP 30000 gt', 'GBP 500 lt'],
  ['We will cap costs at ⟦£2,000⟧ and cap out-of-pocket drug costs at ⟦£35⟧.', 'GBP 2000 le', 'GBP 35 le'],
  ['capping bills at ⟦£2,500⟧', 'GBP 2500 le'],
  ['The cap at ⟦£5,000⟧ remains; keep the cap on costs at ⟦£5,000⟧; the energy cap stood at ⟦£1,277⟧.', 'GBP 5000', 'GBP 5000', 'GBP 1277'],
  ['⟦£18m⟧ over and above the ⟦£8m⟧ already given', 'GBP 18000000', 'GBP 8000000'],
  ['It should not go below ⟦£220m⟧, and must never fall below ⟦£200m⟧.', 'GBP 220000000 ge', 'GBP 200000000 ge'],
  ['⟦£58m⟧, well short of the ⟦£107m⟧ that they sought, and short of ⟦£60m⟧', 'GBP 58000000', 'GBP 107000000', 'GBP 60000000 lt'],
  ['The wage will go up to ⟦£8.91⟧; fares went up to ⟦£3.20⟧; grants of up to ⟦£5m⟧', 'GBP 8.91', 'GBP 3.2', 'GBP 5000000 le'],
  ['A grant of ⟦£3m⟧, PM says. It gave ⟦£4m⟧ PM Hale said. The fund of ⟦£5m⟧ PA reports', 'GBP 3000000', 'GBP 4000000', 'GBP 5000000'],
];

const SPREADS: readonly FigureRow[] = [
  ['It would cost from ⟦£3 million to £5 million⟧.', 'GBP 3000000..5000000'],
  ['They cut the cost from ⟦£5 million⟧ to ⟦£3 million⟧.', 'GBP 5000000 from', 'GBP 3000000 to'],
  ['The limits run from ⟦$7.5 to $38.5 million⟧.', 'USD 7500000..38500000'],
  ['It rose from ⟦£7.5⟧ to ⟦£38.5 million⟧.', 'GBP 7500000 from', 'GBP 38500000 to'],
  ['between ⟦£40m and £30m⟧', 'GBP 40000000..30000000'],
  ['It fell ⟦£40m⟧-⟦£30m⟧; ⟦£40m⟧ and ⟦£30m⟧ were paid.', 'GBP 40000000', 'GBP 30000000', 'GBP 40000000', 'GBP 30000000'],
  ['just short of the ⟦£1.5m to £1.8m⟧ range', 'GBP 1500000..1800000'],
  ['just short of ⟦£1.5m⟧', 'GBP 1500000 lt'],
];

const NOTES: readonly FigureRow[] = [
  ['In Harbour it is less than ⟦£3⟧.9 The scheme paid for more.', 'GBP 3 lt'],
  ['In Harbour it is less than ⟦£3.9⟧ the year after.', 'GBP 3.9 lt'],
  ['It costs ⟦£3.95⟧ The Guild says so. ⟦£3.9 million⟧ The scheme paid.', 'GBP 3.95', 'GBP 3900000'],
  ['I gave ⟦thirty quid⟧ for a taxi and ⟦50 quid⟧ more; a quid pro quo.', 'GBP 30', 'GBP 50'],
];

/** The year whose prices are meant is no sum; a sum of four digits stays one. */
const PRICE_YEARS: readonly FigureRow[] = [
  ['In 2019 dollars it cost ⟦$13,187⟧.', 'USD 13187'],
  ['It rose to ⟦$40 billion⟧ in constant 2012 US dollars.', 'USD 40000000000'],
  ['It cost ⟦$5 million⟧ (2018 dollars).', 'USD 5000000'],
  ['It cost ⟦2000 dollars⟧; ⟦1,950 dollars⟧ in all; they paid ⟦2019 dollars⟧ in cash.', 'USD 2000', 'USD 1950', 'USD 2019'],
  ['It was cut to ⟦2000 dollars⟧ and in ⟦2,000 dollars⟧ steps.', 'USD 2000', 'USD 2000'],
];

/** By whom an amount is divided, before it. */
const HEADS: readonly FigureRow[] = [
  ['Spending per head was ⟦£2,341⟧.', 'GBP 2341 per person'],
  ['Funding per pupil rose to ⟦£6,000⟧.', 'GBP 6000 per pupil'],
  ['The per-pupil grant of over ⟦£500⟧ stays.', 'GBP 500 gt per pupil'],
  ['They pay ⟦£500⟧ p.m. in rent.', 'GBP 500 /month'],
  ['It fell by ⟦£40m⟧ as numbers per school fell; the schools per region cost ⟦£3m⟧.', 'GBP 40000000', 'GBP 3000000'],
  ['Of ⟦30⟧ pupils per class, two paid ⟦£5⟧.', '30 pupils', 'GBP 5'],
];

describe('bounds and spreads of money', () => {
  runFigures('bounds', BOUNDS, 'US', ALONE);
  runFigures('spreads', SPREADS, 'US', ALONE);
  runFigures('heads', HEADS, 'GB', ALONE);
  runFigures('years of prices', PRICE_YEARS, 'US', ALONE);
  runFigures('notes and slang', NOTES, 'GB', ALONE);
});

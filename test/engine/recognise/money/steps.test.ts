/** Steps and where they led, and small words before an amount that bound nothing. */
import { type FigureRow, runFigures } from '../../../support/figure-table';

const POUNDS: readonly FigureRow[] = [
  ['Fares went up ⟦50p⟧ to ⟦£3.20⟧', 'GBP 0.5', 'GBP 3.2'],
  ['The fund went up ⟦£2m⟧ to ⟦£10m⟧', 'GBP 2000000', 'GBP 10000000'],
  ['Bills are down ⟦£40⟧ to ⟦£300⟧', 'GBP 40', 'GBP 300'],
  ['Grants make up ⟦£2m to £3m⟧ of income', 'GBP 2000000..3000000'],
  ['Fares went up to ⟦£3.20⟧', 'GBP 3.2'],
  ['Grants of up to ⟦£3.20⟧ are paid', 'GBP 3.2 le'],
  ['They pay up to ⟦£3.20⟧', 'GBP 3.2 le'],
  ['It comes on top of the ⟦£53.8 million⟧ given before', 'GBP 53800000'],
  ['It comes on top of ⟦£5m⟧', 'GBP 5000000'],
  ['Spending will top ⟦£5m⟧', 'GBP 5000000 gt'],
  ['They spent over a total of ⟦£3m⟧', 'GBP 3000000 gt'],
  ['They gave ⟦£1,250⟧ to ⟦12,500⟧ farms', 'GBP 1250', '12500 farms'],
  ['They gave ⟦£500 to £600⟧ to each', 'GBP 500..600'],
  ['They gave ⟦£500 to 600⟧ a week', 'GBP 500..600 /week'],
  ['With ⟦£2 million⟧—⟦£2 million⟧—gone, and ⟦£2m–£3m⟧ left', 'GBP 2000000', 'GBP 2000000', 'GBP 2000000..3000000'],
  ['A sub-⟦£10m⟧ grant and sub-⟦4.5%⟧ growth, but a pre-5% time', 'GBP 10000000 lt', '4.5% lt'],
  ['Total 2022 £, total 2021 £'],
  ['A ⟦£25⟧ minimum wage, a minimum wage of ⟦£12⟧', 'GBP 25', 'GBP 12'],
  ['A million-dollar home, a million-pound view and a multi-billion-euro row'],
];

describe('money in steps', () => {
  runFigures('steps and bounds', POUNDS);
});

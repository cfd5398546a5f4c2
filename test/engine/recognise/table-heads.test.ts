/** Tables whose unit stands in an unusual place: over a second row of years, in the sign of the first row alone, in the label of a row. */
import { type FigureRow, runFigures } from '../../support/figure-table';
import { SURROUNDINGS } from '../../support/spec-table';

const ALONE = SURROUNDINGS.filter(({ name }) => name === 'alone');

const SPANNED: readonly FigureRow[] = [
  [
    `| | | By fiscal year, in millions of dollars | |
|---|---|---|---|
| | 2021 | 2022 | 2021-2025 |
| Harbour outlays | 0 | ⟦4⟧ | ⟦37⟧ |
| Fenwick revenues | * | ⟦-1⟧ | ⟦-3⟧ |`,
    'USD 4000000',
    'USD 37000000',
    'USD -1000000',
    'USD -3000000',
  ],
  [
    // No unit over the years: the numbers stay bare.
    `| | | By fiscal year | |
|---|---|---|---|
| | 2021 | 2022 | 2021-2025 |
| Harbour outlays | 0 | 4 | 37 |`,
  ],
];

const SIGNED: readonly FigureRow[] = [
  [
    `Table 4: Overdue loans (dollars in thousands)

| Days overdue | Loans | Unpaid balance | Share (percent) |
|---|---|---|---|
| 30 to 89 | ⟦22⟧ | ⟦$4,310⟧ | ⟦1.7⟧ |
| 90 or more | ⟦9⟧ | ⟦1,877⟧ | ⟦0.8⟧ |
| Total | ⟦31⟧ | ⟦$6,187⟧ | ⟦2.5⟧ |`,
    '22 loans',
    'USD 4310000',
    '1.7%',
    '9 loans',
    'USD 1877000',
    '0.8%',
    '31 loans',
    'USD 6187000',
    '2.5%',
  ],
  [
    // No sign in the first row: the caption speaks for every column.
    `Table 5: Loans and grants (dollars in thousands)

| Office | Loans | Grants |
|---|---|---|
| Harbour | ⟦4,310⟧ | ⟦122⟧ |`,
    'USD 4310000',
    'USD 122000',
  ],
];

const LABELS: readonly FigureRow[] = [
  [
    `| | Year 1 | Years 2 to 10 (average) |
|---|---|---|
| Compliance ($ millions) | ⟦$272.5⟧ | ⟦$1.6⟧ |
| Affected workers (1,000s) | ⟦4,228⟧ | ⟦5,045⟧ |
| Weeks lost (1,000s) | 12 | 14 |`,
    'USD 272500000',
    'USD 1600000',
    '4228000 affected workers',
    '5045000 affected workers',
  ],
  [
    `Table 6: Budget scorecard (£ million)

| | Measure | 2024-25 | 2025-26 |
|---|---|---|---|
| 1 | Support capped at ⟦£18⟧ per tonne | - | ⟦-235⟧ |
| 2 | Rate relief at ⟦£500⟧ | +⟦35⟧ | 0 |`,
    'GBP 18 le per tonne',
    'GBP -235000000',
    'GBP 500',
    'GBP 35000000',
  ],
  [
    `Statement of centres and funds (Rs. in lakhs)

| No. | State | Centres approved | Funds released | Used (%) |
|---|---|---|---|---|
| 1 | Goa | ⟦2⟧ | ⟦25.00⟧ | ⟦9.7⟧ |`,
    '2 centres',
    'INR 2500000',
    '9.7%',
  ],
];

const BESIDE: readonly FigureRow[] = [
  [
    `| | |
|---|---|
| **⟦21,450⟧** | people brought to the country |
| **⟦£5.6m⟧** | daily cost of rooms |
| 14 | on average |`,
    '21450 people',
    'GBP 5600000',
  ],
  [
    `| Region | Labour force (’000) | Unemployed |
|---|---|---|
| Harbour | ⟦41.2⟧ | ⟦2,760⟧ |`,
    '41200 labour force',
    '2760 unemployed',
  ],
];

const HEADCOUNTS: readonly FigureRow[] = [
  [
    `Table 3 Joiners and leavers, headcount

| | Year to Mar 2018 | 6 months to Sep 2019 | Change, % |
|---|---|---|---|
| Joiners | ⟦8,101⟧ | ⟦4,960⟧ | ⟦2.1⟧ |
| of which moves | ⟦1,410⟧ | ⟦702⟧ | .. |`,
    '8101 headcount',
    '4960 headcount',
    '2.1%',
    '1410 headcount',
    '702 headcount',
  ],
  [
    `Table 1: Change in funding by authority ($000)

| Authority | 2022-23 | Population 2022 | Years to repay |
|---|---|---|---|
| Harbour | ⟦114,549⟧ | ⟦70,360⟧ | 12 |`,
    'USD 114549000',
    '70360 population 2022',
  ],
];

const CHANGES: readonly FigureRow[] = [
  [
    `Table 7: Employment by industry (thousands)

| Industry | Jun-18 | Jun-19 | Change on year | % change |
|---|---|---|---|---|
| Mining | ⟦2,727⟧ | ⟦2,694⟧ | ⟦-33⟧ | ⟦-1.2⟧ |`,
    '2727000 employment',
    '2694000 employment',
    '-33000 employment',
    '-1.2%',
  ],
  [
    `| Item | FY23 | % chg. |
|---|---|---|
| Harbour relief | ⟦$1.2m⟧ | ⟦(0.7%)⟧ |`,
    'USD 1200000',
    '-0.7%',
  ],
  [
    // A share in brackets is no fall where the column speaks of no change.
    `| Item | Share |
|---|---|
| Harbour relief | (⟦0.7%⟧) |`,
    '0.7%',
  ],
];

const YEAR_LIKE: readonly FigureRow[] = [
  [
    `| Area | Homes |
|---|---|
| North | ⟦1950⟧ |
| South | ⟦310⟧ |`,
    '1950 homes',
    '310 homes',
  ],
  [
    // These are told by their year.
    `| Body | Elections |
|---|---|
| Council | 2015 |`,
  ],
];

describe('heads of tables', () => {
  runFigures('a unit over years', SPANNED, 'US', ALONE);
  runFigures('signs in the first row', SIGNED, 'US', ALONE);
  runFigures('units of rows and columns', LABELS, 'US', ALONE);
  runFigures('words beside figures', BESIDE, 'US', ALONE);
  runFigures('headcounts', HEADCOUNTS, 'US', ALONE);
  runFigures('changes', CHANGES, 'US', ALONE);
  runFigures('numbers that look like years', YEAR_LIKE, 'GB', ALONE);
});

/** Decimals behind a comma: read in papers of the European Union where unit, euro or cell show it, nowhere else; and footnote digits behind a comma. */
import { type FigureRow, runFigures } from '../../../support/figure-table';
import { SURROUNDINGS } from '../../../support/spec-table';

const EU: readonly FigureRow[] = [
  ['Growth was ⟦0,5 %⟧, against ⟦2,5 %⟧ before', '0.5%', '2.5%'],
  ['It lies between ⟦2,5 % and 3,1 %⟧', '2.5..3.1%'],
  ['A rate of ⟦2,5-2,7 %⟧ was found', '2.5..2.7%'],
  ['Schemes of ⟦54,0 billion euro⟧ had ⟦€7,5 billion⟧ of support', 'EUR 54000000000', 'EUR 7500000000'],
  ['A kilogram costs ⟦€7,50⟧', 'EUR 7.5'],
  ['Grants of ⟦€1 234,5 million⟧ were paid', 'EUR 1234500000'],
  ['Some ⟦3,2 million⟧ workers moved', '3200000 workers about'],
  ['It gave ⟦€1,250⟧ to ⟦12,500⟧ farms', 'EUR 1250', '12500 farms'],
  // Lists, references and numbers of three places are what they were.
  ['See points 1,2 and 3, notes 1,2 and articles 5,6 of the decision'],
  ['In 2019,20 of the acts lapsed'],
  ['Items 5,6,7 % and so on'],
];

const GB: readonly FigureRow[] = [
  ['They gave £12,5 million and 2,5 million shares'],
  ['The deposit was ⟦£69,000⟧,3 against ⟦£10,000⟧ once', 'GBP 69000', 'GBP 10000'],
  ['The code is 12,000,34,5 and 69,000,3000'],
];

const alone = SURROUNDINGS.filter(({ name }) => name === 'alone');

const TABLES: readonly FigureRow[] = [
  [
    `Payments (million EUR)

| Instrument | 2018 | Error rate (%) |
|---|---:|---:|
| Corridors | ⟦1 524,6⟧ | ⟦0,7⟧ |
| Ports | ⟦12 061,3⟧ | ⟦(2,5)⟧ |`,
    'EUR 1524600000',
    '0.7%',
    'EUR 12061300000',
    '-2.5%',
  ],
  [
    `| State | Allocation (million EUR) | Share (%) |
|---|---|---|
| Harbour | 103,5 | ⟦0.1⟧ |`,
    '0.1%',
  ],
];

describe('decimals behind a comma', () => {
  runFigures('in papers of the Union', EU, 'EU');
  runFigures('elsewhere', GB);
  runFigures('in tables of the Union', TABLES, 'EU', alone);
});

/** Columns of posts and of things looked at, in tables whose caption speaks of money. */
import { type FigureRow, runFigures } from '../../support/figure-table';
import { SURROUNDINGS } from '../../support/spec-table';

const TABLES: readonly FigureRow[] = [
  [
    `General Fund ($000)

| Department | FY2024 Budget | FY2024 FTE |
|---|---|---|
| Harbour Police | ⟦61,480⟧ | ⟦402.5⟧ |`,
    'USD 61480000',
    '402.5 harbour police',
  ],
  [
    `Spending ($000)

| Department | Budget | Staff in post (WTE) | Schools visited | Loans issued |
|---|---|---|---|---|
| Harbour | ⟦480⟧ | ⟦40.5⟧ | ⟦41⟧ | ⟦52⟧ |`,
    'USD 480000',
    '40.5 staff',
    '41 schools',
    'USD 52000',
  ],
];

describe('posts in tables', () => {
  runFigures(
    'under a caption of money',
    TABLES,
    'US',
    SURROUNDINGS.filter(({ name }) => name === 'alone'),
  );
});

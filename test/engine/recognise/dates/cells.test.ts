/** Dates that stand in the cells of tables: columns by year, month, quarter and day. */
import assert from 'node:assert/strict';
import { recogniseText } from '../../../../server/src/engine/workspace/recognise-text';

function dates(table: string): string[] {
  return recogniseText(table, { date: null, jurisdiction: 'GB' }).flatMap((mention) =>
    mention.kind === 'date' ? [`${mention.text} ${mention.value.edtf}`] : [],
  );
}

describe('dates in tables', () => {
  it('head the columns of years, whatever is said of them', () => {
    assert.deepEqual(
      dates('| Item | 2019 actual | 2020 | 2021/22 (£m) | 2022-23 forecast |\n|---|---|---|---|---|\n| Roads | 1 | 2 | 3 | 4 |'),
      ['2019 2019', '2020 2020', '2021/22 2021-04/2022-03', '2022-23 2022-04/2023-03'],
    );
  });

  it('stand in a column of their own', () => {
    const table =
      '| Period | Homes |\n|---|---|\n| 2016-17 | 9 |\n| 1999 | 8 |\n| Mar-18 | 7 |\n| Q1 2019 | 6 |\n| 31/03/2020 | 5 |\n| Apr–Jun 2021 | 4 |';
    assert.deepEqual(dates(table), [
      '2016-17 2016-04/2017-03',
      '1999 1999',
      'Mar-18 2018-03',
      'Q1 2019 2019-01/2019-03',
      '31/03/2020 2020-03-31',
      'Apr–Jun 2021 2021-04/2021-06',
    ]);
  });

  it('are none where the cell counts', () => {
    assert.deepEqual(dates('| Homes | Staff |\n|---|---|\n| 2019 homes | 2000 people |'), []);
  });
});

/** Tables: the header carries unit, scale and rate, and each numeric cell is read by it. */
import assert from 'node:assert/strict';
import { recogniseText } from '../../../server/src/engine';

function cells(table: string): string[] {
  return recogniseText(table, { date: null, jurisdiction: 'GB' }).flatMap((mention) => {
    if (mention.kind === 'money')
      return [
        `${mention.text} ${mention.value.currency} ${mention.value.min}${mention.value.per === null ? '' : ` a ${mention.value.per}`}`,
      ];
    if (mention.kind === 'percent') return [`${mention.text} ${mention.value.min}%`];
    return mention.kind === 'quantity' ? [`${mention.text} ${mention.value.min} ${mention.value.unit}`] : [];
  });
}

describe('tables', () => {
  it('scale a column by its header, brackets are negative, a percent column is percent', () => {
    const table = '| Department | Spending (£m) | Change (%) |\n|---|---|---|\n| Health | 1,234.5 | -3.2 |\n| Schools | (56) | 10 |';
    assert.deepEqual(cells(table), ['1,234.5 GBP 1234500000', '-3.2 -3.2%', '(56) GBP -56000000', '10 10%']);
  });

  it('take a scale from the caption for columns that say nothing', () => {
    assert.deepEqual(cells('Table 1: Grants by county, £ thousand\n\n| County | Grant |\n|---|---|\n| Harbour | 450 |'), [
      '450 GBP 450000',
    ]);
  });

  it('count a column whose header names what is counted', () => {
    assert.deepEqual(cells('| County | Number of schools | Year |\n|---|---|---|\n| Harbour | 312 | 2018 |'), ['312 312 schools']);
  });

  it('give a rate to a column', () => {
    assert.deepEqual(cells('| Post | Pay per year (£) |\n|---|---|\n| Porter | 18,500 |'), ['18,500 GBP 18500 a year']);
  });

  it('leave names, codes and columns without a unit alone', () => {
    assert.deepEqual(cells('| Ref | Score |\n|---|---|\n| 1234 | 17 |'), []);
  });
});

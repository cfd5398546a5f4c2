/** Growth over years, parts of a whole, rates of pay: worked examples by hand. */
import assert from 'node:assert/strict';
import {
  afterInflation,
  averageGrowth,
  averageGrowthBounds,
  changeBetween,
  compounded,
  partOfWhole,
  yearlyRate,
} from '../../../server/src/engine/reckon';

const near = (actual: number | null | undefined, wanted: number, within = 0.005) =>
  assert.ok(actual != null && Math.abs(actual - wanted) <= within, `${actual} is not ${wanted}`);

describe('growth', () => {
  it('a total over years becomes a yearly average', () => {
    near(averageGrowth(11, 4), 2.643);
    near(averageGrowth(-19, 2), -10);
    near(averageGrowth(100, 1), 100);
  });

  it('has no average where nothing is left or no year has passed', () => {
    assert.equal(averageGrowth(-100, 3), null);
    assert.equal(averageGrowth(10, 0), null);
  });

  it('keeps the bounds of the rounded total', () => {
    const bounds = averageGrowthBounds({ low: 10.5, high: 11.5 }, 4);
    near(bounds?.low, 2.528);
    near(bounds?.high, 2.759);
    assert.equal(averageGrowthBounds({ low: -100, high: 5 }, 4), null);
  });

  it('compounds a level', () => {
    near(compounded(1_340_000, 2.6, 18), 2_126_905, 1500);
    near(compounded(100, -10, 2), 81);
    assert.equal(compounded(100, 5, 0), 100);
  });

  it('takes inflation out of a cash change', () => {
    near(afterInflation(11, 8.438), 2.36, 0.01);
    near(afterInflation(5, 5), 0);
    near(afterInflation(0, 25), -20);
  });
});

describe('a part of a whole', () => {
  it('leaves the rest, with the bound turned round', () => {
    const parts = partOfWhole({ value: 400e6, comparator: 'gt' }, 487e6);
    near(parts?.share.value, 82.14);
    assert.deepEqual([parts?.share.comparator, parts?.left.comparator, parts?.leftShare.comparator], ['gt', 'lt', 'lt']);
    assert.equal(parts?.left.value, 87e6);
    near(parts?.leftShare.value, 17.86);
  });

  it('is exact where it is stated exactly', () => {
    assert.deepEqual(partOfWhole({ value: 25, comparator: null }, 100)?.left, { value: 75, comparator: null });
    assert.deepEqual(partOfWhole({ value: 100, comparator: 'about' }, 100)?.left, { value: 0, comparator: 'about' });
  });

  it('is nothing beyond the whole, or of nothing', () => {
    assert.equal(partOfWhole({ value: 101, comparator: null }, 100), null);
    assert.equal(partOfWhole({ value: -1, comparator: null }, 100), null);
    assert.equal(partOfWhole({ value: 0, comparator: null }, 0), null);
  });
});

describe('a rate over a year', () => {
  it('counts hours, weeks and months as pay statistics do', () => {
    assert.equal(yearlyRate(7.5, 'hour')?.value, 14_625);
    assert.equal(yearlyRate(60, 'week')?.value, 3120);
    assert.equal(yearlyRate(100, 'month')?.value, 1200);
    assert.equal(yearlyRate(100, 'quarter')?.value, 400);
  });

  it('says nothing for a year, a term or a day', () => {
    assert.equal(yearlyRate(7.5, 'year'), null);
    assert.equal(yearlyRate(7.5, 'term'), null);
    assert.equal(yearlyRate(7.5, 'day'), null);
  });
});

describe('a change', () => {
  it('has bounds for the percentage and the multiple', () => {
    const change = changeBetween(0.5e6, 5e6, { low: 0.45e6, high: 0.55e6 }, { low: 4.5e6, high: 5.5e6 });
    near(change.timesBounds?.low, 8.18);
    near(change.timesBounds?.high, 12.22);
    assert.equal(change.times, 10);
    assert.equal(changeBetween(0, 5, null, null).times, null);
  });
});

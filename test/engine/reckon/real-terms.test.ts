/** Prices of other years, heads and shares of GDP: which series is used, and where none may be. */
import assert from 'node:assert/strict';
import {
  financialYear,
  financialYearOf,
  financialYearOn,
  perHead,
  priceBasis,
  priceChange,
  readFinancialYear,
  realTerms,
  shareOfGdp,
  yearForBasis,
} from '../../../server/src/engine/reckon';

const near = (actual: number | null | undefined, wanted: number, share = 0.001) =>
  assert.ok(actual != null && Math.abs(actual / wanted - 1) <= share, `${actual} is not ${wanted}`);

describe('financial years', () => {
  it('begin on 1 April', () => {
    assert.equal(financialYearOn('2018-03-31'), '2017-18');
    assert.equal(financialYearOn('2018-04-01'), '2018-19');
    assert.equal(financialYear(1999), '1999-00');
  });

  it('are read from names of two years that follow each other', () => {
    for (const text of ['2018-19', '2018/19', '2018–19', '2018-2019', 'FY 2018-19']) assert.equal(readFinancialYear(text), '2018-19', text);
    for (const text of ['2018-20', '2018', '2018-12-01', 'soon']) assert.equal(readFinancialYear(text), null, text);
    assert.equal(financialYearOf('2014-04-01', '2015-03-31'), '2014-15');
    assert.equal(financialYearOf('2014-01-01', '2014-12-31'), null);
  });
});

describe('real terms', () => {
  const uk = priceBasis('GB-ENG', 'GBP');

  it('use the Treasury’s deflator by financial year for pounds in the UK', () => {
    assert.ok(uk !== null);
    assert.equal(uk.years, 'financial');
    assert.equal(uk.latest, '2024-25');
    assert.match(uk.series, /GDP deflator, HM Treasury, March 2026/u);
    near(realTerms(uk, 487e6, '2018-19', '2024-25')?.value, 618.06e6);
    near(realTerms(uk, 2e9, '2014-15', '2024-25')?.value, 2.7003e9);
    near(realTerms(uk, 2e9, '2010-11', '2024-25')?.value, 2.9046e9);
    near(priceChange(uk, '2015-16', '2019-20')?.percent, 8.438);
  });

  it('mark a forecast year', () => {
    assert.ok(uk !== null);
    assert.equal(realTerms(uk, 1e9, '2027-28', '2024-25')?.forecast, true);
    assert.equal(realTerms(uk, 1e9, '2018-19', '2024-25')?.forecast, false);
  });

  it('are nothing outside the series, or for one and the same year', () => {
    assert.ok(uk !== null);
    assert.equal(realTerms(uk, 1e9, '1948-49', '2024-25'), null);
    assert.equal(realTerms(uk, 1e9, '2040-41', '2024-25'), null);
    assert.equal(realTerms(uk, 1e9, '2018', '2024-25'), null);
    assert.equal(realTerms(uk, 1e9, '2024-25', '2024-25'), null);
  });

  it('use one series by calendar year elsewhere, and never another country’s', () => {
    const us = priceBasis('US-MA', 'USD');
    assert.ok(us !== null);
    assert.equal(us.years, 'calendar');
    assert.match(us.series, /CPI-U/u);
    near(realTerms(us, 100, '2015', '2024')?.value, 132.3, 0.002);
    assert.equal(realTerms(us, 100, '2015-16', '2024'), null);
    assert.match(priceBasis('EU', 'EUR')?.series ?? '', /HICP, Eurostat/u);
    assert.match(priceBasis('AU', 'AUD')?.series ?? '', /Australian GDP deflator, World Bank/u);
    for (const [place, currency] of [
      ['US', 'GBP'],
      ['GB', 'USD'],
      ['FR', 'EUR'],
      ['ZA', 'ZAR'],
      ['GB', null],
    ] as const)
      assert.equal(priceBasis(place, currency), null, `${place} ${currency}`);
  });

  it('take the reader’s year as the series counts years', () => {
    assert.ok(uk !== null);
    const us = priceBasis('US', 'USD');
    assert.ok(us !== null);
    assert.equal(yearForBasis(uk, '2019-20'), '2019-20');
    assert.equal(yearForBasis(uk, '2019'), null);
    assert.equal(yearForBasis(us, '2019-20'), '2019');
  });
});

describe('a sum against a country', () => {
  const england = { name: 'England', nation: true, code: 'GBR' };

  it('per head, by the estimate next to the year', () => {
    const found = perHead(240e6, england, 2018);
    assert.equal(found?.year, 2019);
    near(found?.value, 4.264);
    assert.equal(perHead(1e6, { name: 'the UK', nation: false, code: 'GBR' }, 2010)?.year, 2010);
  });

  it('is not told where the nearest estimate is years away, or the place unknown', () => {
    assert.equal(perHead(240e6, england, 2010), null);
    assert.equal(perHead(240e6, { name: 'Atlantis', nation: false, code: 'ATL' }, 2018), null);
  });

  it('as a share of GDP, for the years of the table', () => {
    near(shareOfGdp(30e9, '2018-19'), 1.37, 0.03);
    assert.equal(shareOfGdp(30e9, '2024-25'), null);
  });
});

/** The conflict test, as a table: two figures as people write them, and what may be said of them. */
import assert from 'node:assert/strict';
import { type FigureMention, recogniseText } from '../../../server/src/engine';
import {
  compareStated,
  describeBounds,
  magnitudeSlip,
  type StatedFigure,
  statedBounds,
  yearsInTotal,
} from '../../../server/src/engine/reckon';

function figure(text: string): StatedFigure {
  const found = recogniseText(`It was ${text} then.`, { date: null, jurisdiction: 'GB' }).find(
    (mention): mention is FigureMention => mention.kind === 'money' || mention.kind === 'percent' || mention.kind === 'quantity',
  );
  assert.ok(found, `no figure in “${text}”`);
  const { min, max, comparator } = found.value;
  return { kind: found.kind, min, max, comparator, printed: found.printed };
}

describe('the values a statement allows', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['£487m', '486.5m to 487.5m'],
    ['£400m', '395m to 405m'],
    ['650,000 workers', '645,000 to 655,000'],
    ['20,300 organisations', '20,250 to 20,350'],
    ['£2bn', '1.5bn to 2.5bn'],
    ['1.34 million jobs', '1.335m to 1.345m'],
    ['half a billion pounds', '450m to 550m'],
    ['11%', '10.5% to 11.5%'],
    ['£7.50', 'exactly 7.5'],
    ['13 boards', 'exactly 13'],
    ['more than £400m', 'more than 400m'],
    ['at least £400m', 'at least 400m'],
    ['up to £3m', 'at most 3m'],
    ['less than £3m', 'less than 3m'],
    ['around 1.34 million jobs', '1.33m to 1.35m'],
    ['about 60 boards', '54 to 66'],
    ['£2m to £3m', '1.5m to 3.5m'],
  ];
  for (const [text, bounds] of rows) it(`“${text}” is ${bounds}`, () => assert.equal(describeBounds(figure(text)), bounds));

  it('reach down to nothing for “up to” and without end for “more than”', () => {
    assert.deepEqual(statedBounds(figure('up to £3m')), { low: 0, high: 3_000_000 });
    assert.deepEqual(statedBounds(figure('more than £3m')), { low: 3_000_000, high: Number.POSITIVE_INFINITY });
  });
});

describe('two stated figures', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['£240m', '£240 million', 'same'],
    ['£1.2bn', '£1,200m', 'same'],
    ['£487m', 'half a billion pounds', 'rounding'],
    ['1.34 million jobs', '1,339,700 jobs', 'rounding'],
    ['about £40m', '£42m', 'rounding'],
    ['more than £400m', '£487m', 'same'],
    ['up to £3m', '£2m', 'same'],
    ['£240m', '£241m', 'rounding'],
    ['1.45 million people', '1.46 million people', 'rounding'],
    ['£2bn', '£3bn', 'rounding'],
    ['1.34 million jobs', '1.45 million jobs', 'differ'],
    ['£240m', '£260m', 'differ'],
    ['£240m', '£250m', 'rounding'],
    ['£2bn', '£4bn', 'differ'],
    ['13 boards', '14 boards', 'differ'],
    ['£7.50', '£7.60', 'differ'],
    ['more than £400m', '£350m', 'differ'],
    ['up to £3m', '£5m', 'differ'],
    ['27.8%', '31%', 'differ'],
    ['27.8%', '28%', 'rounding'],
  ];
  for (const [a, b, answer] of rows)
    it(`“${a}” and “${b}”: ${answer}`, () => {
      assert.equal(compareStated(figure(a), figure(b)).answer, answer);
      assert.equal(compareStated(figure(b), figure(a)).answer, answer, 'whichever comes first');
    });

  it('are far apart where one lies beyond the other’s bound by more than a tenth', () => {
    assert.equal(compareStated(figure('more than £400m'), figure('£487m')).farAbove, true);
    assert.equal(compareStated(figure('more than £400m'), figure('£430m')).farAbove, false);
    assert.equal(compareStated(figure('£1m'), figure('up to £3m')).farAbove, true);
    assert.equal(compareStated(figure('more than £400m'), figure('more than £700m')).farAbove, false);
  });
});

describe('a slip of magnitude', () => {
  const rows: readonly (readonly [string, string, number | null])[] = [
    ['£760bn', '£760m', 1_000],
    ['£48.7m', '£487m', 10],
    ['£3bn', '£3m', 1_000],
    ['£1m', '£10m', null],
    ['£760bn', '£780m', null],
    ['£760m', '£760m', null],
    ['12,500 homes', '125,000 homes', 10],
  ];
  for (const [a, b, slip] of rows)
    it(`between ${a} and ${b}: ${slip ?? 'none'}`, () => assert.equal(magnitudeSlip(figure(a), figure(b)), slip));
});

describe('a yearly sum inside a total', () => {
  const rows: readonly (readonly [string, string, number | null, number | null])[] = [
    ['£40m', '£200m', null, 5],
    ['£40m', '£200m', 5, 5],
    ['£40m', '£200m', 3, 5],
    ['£40m', '£45m', null, null],
    ['£40m', '£900m', null, null],
    ['£33m', '£100m', null, 3],
  ];
  for (const [yearly, total, years, found] of rows)
    it(`${yearly} a year, ${total} in all: ${found ?? 'no'} years`, () =>
      assert.equal(yearsInTotal(figure(yearly), figure(total), years), found));
});

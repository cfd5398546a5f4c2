/** Percentages in every spelling. */
import type { Mention } from '../../../../server/src/engine';
import { runNegatives, runTable, type SpecRow } from '../../../support/spec-table';

function print(mention: Mention): string {
  if (mention.kind !== 'percent') return mention.kind;
  const { min, max, unit, comparator } = mention.value;
  return [min === max ? `${min}${unit}` : `${min}..${max}${unit}`, comparator, mention.change?.role ?? null]
    .filter((part) => part !== null)
    .join(' ');
}

const ROWS: readonly SpecRow[] = [
  { phrase: 'a rise of ⟦11%⟧ in a year', value: '11%' },
  { phrase: 'a rise of ⟦5.3 per cent⟧ in a year', value: '5.3%' },
  { phrase: 'a rise of ⟦5.3 percent⟧ in a year', value: '5.3%' },
  { phrase: 'a rise of ⟦5pc⟧ in a year', value: '5%' },
  { phrase: 'some ⟦ninety per cent⟧ of homes', value: '90% about' },
  { phrase: 'up by ⟦eighteen and a half per cent⟧ since then', value: '18.5%' },
  { phrase: 'rates of ⟦2.5%-2.7%⟧ are usual', value: '2.5..2.7%' },
  { phrase: 'rates of ⟦2.5–2.7%⟧ are usual', value: '2.5..2.7%' },
  { phrase: 'growth of ⟦2 to 3 per cent⟧ a year', value: '2..3%' },
  { phrase: 'between ⟦5% and 10%⟧ of them', value: '5..10%' },
  { phrase: 'from ⟦10⟧ to 16 per cent of them', value: '10% from' },
  { phrase: 'from 10 to ⟦16 per cent⟧ of them', value: '16% to' },
  { phrase: 'a gain of ⟦2 percentage points⟧ on last time', value: '2pp' },
  { phrase: 'it stood at ⟦37%⟧, up from 35% last year', value: '37% to' },
  { phrase: 'it stood at 37%, up from ⟦35%⟧ last year', value: '35% from' },
  { phrase: 'it stood at ⟦37%⟧ in 2018, down from about 40%', value: '37% to' },
  { phrase: 'it stood at ⟦43.7%⟧ in 2021/22, down 1.6% from 45.3%', value: '43.7% to' },
  { phrase: 'it stood at 43.7% in 2021/22, down 1.6% from ⟦45.3%⟧', value: '45.3% from' },
  { phrase: 'it stood at 43.7% in 2021/22, down ⟦1.6%⟧ from 45.3%', value: '1.6%' },
  { phrase: 'it stood at ⟦37%⟧, and 35% came back', value: '37%' },
  { phrase: 'it fell from ⟦81.3%⟧ in 2020-21 to 76.9% in 2021-22', value: '81.3% from' },
  { phrase: 'it fell from 81.3% in 2020-21 to ⟦76.9%⟧ in 2021-22', value: '76.9% to' },
  { phrase: 'it fell from 81.3% in 2020–21 to ⟦76.9 per cent⟧', value: '76.9% to' },
  { phrase: 'rates of ⟦20-25%⟧ in 2018', value: '20..25%' },
  { phrase: 'a cut of ⟦25 basis points⟧ in the rate', value: '0.25pp' },
  { phrase: 'more than ⟦40%⟧ of them', value: '40% gt' },
  { phrase: 'up to ⟦40%⟧ of them', value: '40% le' },
  { phrase: 'a change of ⟦-1.5%⟧ in real terms', value: '-1.5%' },
];

describe('percent', () => {
  runTable('percent', ROWS, print);
  runNegatives('percent', [
    'a third of them',
    'one in ten homes',
    '8.8 times as many',
    'spending doubled',
    'the percentage was high',
    'a cent a day',
    '100 people',
  ]);
});

/** Percentages in every spelling, in lists, ranges and elided, and what only looks like them. */
import { type FigureRow, runFigures } from '../../../support/figure-table';

const SPELLING: readonly FigureRow[] = [
  ['Rates of ⟦10⟧, ⟦20⟧ and ⟦30 per cent⟧ apply.', '10%', '20%', '30%'],
  ['It was ⟦10⟧ and ⟦16 per cent⟧ respectively.', '10%', '16%'],
  ['Growth of ⟦five or six per cent⟧, or ⟦5 or 6 per cent⟧, is expected; ⟦20%⟧ or ⟦30%⟧ would be better.', '5..6%', '5..6%', '20%', '30%'],
  ['The percentage of pupils passing grew from ⟦10⟧ to ⟦16⟧ in 2015.', '10% from', '16% to'],
  ['The percentage of pupils eligible was ⟦45⟧ in 2010 and ⟦52⟧ in 2015.', '45%', '52%'],
  ['The percentage of people aged 16 to 24 in work fell to ⟦40⟧.', '40%'],
  ['A duty of ⟦five per centum⟧ ad valorem is levied.', '5%'],
  [
    'It fell by ⟦half a percentage point⟧, then ⟦0.25 of a percentage point⟧, then a ⟦1.5-percentage-point⟧ cut and a ⟦one-percentage-point⟧ rise.',
    '0.5pp',
    '0.25pp',
    '1.5pp',
    '1pp',
  ],
  ['A third of one per cent; two tenths of 1 per cent; ⟦half of one per cent⟧; ⟦three quarters of 1 per cent⟧.', '0.5%', '0.75%'],
  ['There were ⟦50⟧ PCs and 12 PC Smiths on duty; 45 pp. in all, up ⟦2 pp⟧.', '50 pcs', '2pp'],
  [
    'Between ⟦10 and 15 per cent⟧, ⟦10-15 per cent⟧, ⟦10 per cent to 15 per cent⟧, ⟦10 per cent-15 per cent⟧.',
    '10..15%',
    '10..15%',
    '10..15%',
    '10..15%',
  ],
  ['A ⟦20%-25%⟧ cut, a ⟦5-per-cent⟧ rise, a ⟦5 per cent⟧. rise and ⟦100%⟧ of it.', '20..25%', '5%', '5%', '100%'],
  ['Inflation was ⟦2.0%⟧, GDP growth ⟦0.7%⟧, and the rate ⟦-0.1%⟧ (or ⟦–0.3 per cent⟧).', '2%', '0.7%', '-0.1%', '-0.3%'],
  ['The rate rose ⟦25bps⟧ to ⟦5.25%⟧; spreads of ⟦120 bp⟧.', '0.25pp', '5.25%', '1.2pp'],
  [
    'More than ⟦40%⟧, up to ⟦60%⟧, at least ⟦5%⟧, under ⟦3%⟧, around ⟦10%⟧, no more than ⟦2.5 per cent⟧, ⟦3%⟧ or less, ⟦10%⟧+, ⟦10%⟧-plus.',
    '40% gt',
    '60% le',
    '5% ge',
    '3% lt',
    '10% about',
    '2.5% le',
    '3% le',
    '10% ge',
    '10% ge',
  ],
  ['See section 4 and ⟦30 per cent⟧; Table 5, ⟦30 per cent⟧; in 2015, ⟦30 per cent⟧.', '30%', '30%', '30%'],
  [
    '⟦One hundred per cent⟧, ⟦a hundred per cent⟧, ⟦zero per cent⟧, ⟦nought per cent⟧, ⟦ninety-five per cent⟧, ⟦99.9 per cent⟧.',
    '100%',
    '100%',
    '0%',
    '0%',
    '95%',
    '99.9%',
  ],
  ['⟦Seventy to eighty per cent⟧ of it; ⟦seventy-five per cent⟧ plus one.', '70..80%', '75%'],
  ['the percentage points system, a percentage of 45, 5%ile, ⟦5%⟧ ⟦6%⟧.', '5%', '6%'],
  ['⟦6.6%⟧1 and ⟦27.8%⟧² of staff.', '6.6%', '27.8%'],
  ['⟦9 per cent⟧ or more; ⟦9 per cent⟧ or so; ⟦9 per cent⟧ at most.', '9% ge', '9% about', '9% le'],
];

describe('percent, by notation', () => {
  runFigures('spelling', SPELLING);
});

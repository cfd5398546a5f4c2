/** The recognisers, in the order in which they read a block. Overlaps are settled afterwards (`refine/overlap.ts`). */
import { dateRecognisers } from './dates';
import { money } from './money';
import { percent } from './percent';
import { quantity } from './quantity';
import { referenceRecognisers } from './references';
import type { Recogniser } from './types';

export const recognisers: readonly Recogniser[] = [money, percent, quantity, ...dateRecognisers, ...referenceRecognisers];

/** The recognisers, in the order in which they read a block, and the refiners, in the order in which they go over what was found. */
import { dateRecognisers } from './dates';
import { money } from './money';
import { percent } from './percent';
import { quantity } from './quantity';
import { referenceRecognisers } from './references';
import { distantChange } from './refine/distant-change';
import { overlap } from './refine/overlap';
import { sharedRate } from './refine/shared-rate';
import type { Recogniser, Refiner } from './types';

export const recognisers: readonly Recogniser[] = [money, percent, quantity, ...dateRecognisers, ...referenceRecognisers];

export const refiners: readonly Refiner[] = [overlap, distantChange, sharedRate];

/** Dates of every form; the order of forms is in `range.ts`, which also joins them. */
import type { Recogniser } from '../types';
import { dates } from './range';

export const dateRecognisers: readonly Recogniser[] = [dates];

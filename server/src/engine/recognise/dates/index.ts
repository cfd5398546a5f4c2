/** Dates of every form: the forms stand in order in `forms/index.ts`, what surrounds them in `wraps/index.ts`, what ties them in `joins`. */
import type { Recogniser } from '../types';
import { dates } from './dates';

export const dateRecognisers: readonly Recogniser[] = [dates];

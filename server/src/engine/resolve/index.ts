/** The door of `resolve`: mentions to meanings, dates from their base, places from their clues. */
export { type ContextInput, type Contexts, inferContext, placesOf } from './context';
export { dateBounds, dateClues } from './date-clues';
export { type DateInput, type DateInputError, parseDateInput } from './date-input';
export { edtfOf } from './edtf';
export { currencyOf, inferJurisdiction } from './jurisdiction';
export { readableDay } from './readable';
export { resolveMentions } from './resolve-mentions';
export * from './types';

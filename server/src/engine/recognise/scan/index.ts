export { wordsBefore } from './before';
export { matchesNear } from './matches';
export { CURRENCY_SIGNS, TRIGGER } from './triggers';
export { type BlockWords, wordAt, wordsOf } from './words';

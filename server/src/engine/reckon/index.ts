/** The door of `reckon`: pure arithmetic on stated numbers, shared by rules and features. */
export { changeBetween, type StatedChange } from './change';
export * from './compare';
export * from './format';
export { type Bounds, clean, overlaps, roundingInterval, roundingUnit, widened } from './intervals';

/** The door of `recognise`. */

export type { CalendarPoint, DateExpression } from './dates/expression';
export * from './types';

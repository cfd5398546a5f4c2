/** The door of `recognise`: prose in, mentions with exact spans and values out. */
export type { CalendarPoint, DateExpression } from './dates/expression';
export { recognisers } from './order';
export { recognise } from './recognise';
export { Trace, type TraceEntry, type TraceStep } from './trace';
export * from './types';

/** The door of `recognise`: prose in, mentions with exact spans and values out. */
export {
  type CalendarPoint,
  type DateExpression,
  type DatePart,
  innermost,
  isOpen,
  monthOf,
  statedYear,
  withYear,
} from './dates/expression';
export { fullYear } from './dates/words';
export { recognisers } from './order';
export { recognise } from './recognise';
export { Trace, type TraceEntry, type TraceStep } from './trace';
export * from './types';

/** One date while it is being read: words and offsets it covers, and what it says. */
import type { Granularity, Implied } from '../types';
import type { DateExpression } from './expression';
import type { DateReader } from './reader';

export interface DateCore {
  /** Words of the block, both included. */
  readonly first: number;
  readonly last: number;
  /** Prose offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
  readonly granularity: Granularity;
  /** File name of the form that read it. */
  readonly form: string;
  /** As printed, 1 Monday to 7 Sunday. */
  readonly weekday: number | null;
  /** The text names a day that is not in the calendar. */
  readonly impossible: boolean;
  /** ISO day by the other order of day and month. */
  readonly otherOrder: string | null;
  readonly implied: readonly Implied[];
}

export interface CoreDetails {
  readonly weekday?: number | null;
  readonly impossible?: boolean;
  readonly otherOrder?: string | null;
  readonly implied?: readonly Implied[];
}

/** Reads one form at a word that carries one of its triggers; null where the form is not there. */
export interface DateForm {
  readonly id: string;
  readonly triggers: number;
  read(reader: DateReader, at: number): DateCore | null;
}

/** A date from word `first` to word `last`. */
export function core(
  reader: DateReader,
  form: string,
  first: number,
  last: number,
  expression: DateExpression,
  granularity: Granularity,
  details: CoreDetails = {},
): DateCore {
  return {
    first,
    last,
    start: reader.start(first),
    end: reader.end(last),
    expression,
    granularity,
    form,
    weekday: details.weekday ?? null,
    impossible: details.impossible ?? false,
    otherOrder: details.otherOrder ?? null,
    implied: details.implied ?? [],
  };
}

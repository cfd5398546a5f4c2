/** Financial and school years from the document's date: "this financial year", "the next fiscal year", "last academic year". */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import type { Which } from '../expression';
import { GAP } from '../reader';
import { granularityOf, kindOf, yearOfKind } from './year-kind';

export const WHICH: ReadonlyMap<string, Which> = new Map([
  ['this', 'this'],
  ['current', 'this'],
  ['present', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['forthcoming', 'next'],
  ['upcoming', 'next'],
  ['last', 'last'],
  ['previous', 'last'],
  ['past', 'last'],
]);

export const yearInTurn: DateForm = {
  id: 'year-in-turn',
  triggers: TRIGGER.fiscal,
  read(reader, at) {
    const kind = kindOf(reader, reader.word(at));
    if (
      kind === null ||
      kind === 'calendar' ||
      reader.gap(at) !== GAP.space ||
      reader.word(at + 1) !== 'year' ||
      reader.gap(at + 1) === GAP.hyphen
    )
      return null;
    const which = reader.gap(at - 1) === GAP.space ? WHICH.get(reader.back(at - 1)) : undefined;
    if (which === undefined) return null;
    const expression = yearOfKind(kind, null, which);
    return core(reader, 'fiscal-year', at - 1, at + 1, expression, granularityOf(expression));
  },
};

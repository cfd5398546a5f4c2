/** Financial years in two digits, "07/08", "in 07-08", where a preposition stands before them and the second is the next year. */
import { TRIGGER } from '../../scan';
import { core, type DateForm } from '../core';
import { GAP } from '../reader';
import { fullYear } from '../words';
import { granularityOf, namedAfter, yearOfKind } from './year-kind';

const LEADS: ReadonlySet<string> = new Set('in for during since from by until to between the and of'.split(' '));

export const shortPair: DateForm = {
  id: 'short-pair',
  triggers: TRIGGER.digit,
  read(reader, at) {
    const gap = reader.gap(at);
    if (gap !== GAP.slash || reader.length(at) !== 2 || reader.length(at + 1) !== 2) return null;
    const [first, second] = [reader.digits(at), reader.digits(at + 1)];
    if (first < 0 || second !== (first + 1) % 100 || !reader.endsNumber(at + 1) || reader.gap(at + 1) === GAP.slash) return null;
    const named = namedAfter(reader, at + 1);
    const led = reader.gap(at - 1) === GAP.space && LEADS.has(reader.word(at - 1));
    if (named === null && !led) return null;
    const expression = yearOfKind(named?.kind ?? null, fullYear(reader.word(at)));
    return core(reader, 'fiscal-year', at, named?.last ?? at + 1, expression, granularityOf(expression));
  },
};

/** The edges of what has no date of its own: "the end of this Parliament", "the lifetime of the Parliament", "by the end of the year". */

import { TRIGGER } from '../../scan';
import type { Granularity } from '../../types';
import { core, type DateForm } from '../core';
import type { DateUnit } from '../expression';
import { type DateReader, GAP } from '../reader';
import { EDGES } from '../words';

const UNRESOLVED: ReadonlySet<string> = new Set(['parliament', 'session', 'congress']);
const OF: ReadonlySet<string> = new Set(['this', 'the', 'current', 'next', 'last', 'present']);
const UNITS: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year', 'decade', 'century']);
/** "at the end of the year" is said of any year; behind these it is the document's. */
const LEADS: ReadonlySet<string> = new Set(['by', 'before', 'until', 'till', 'from', 'towards', 'since', 'to', 'after']);

export const edgeOfUnit: DateForm = {
  id: 'edge-of-unit',
  triggers: TRIGGER.edge,
  read(reader, at) {
    if (reader.word(at + 1) !== 'of' || reader.gap(at) !== GAP.space || reader.gap(at + 1) !== GAP.space) return null;
    let noun = at + 2;
    while (noun < at + 4 && OF.has(reader.word(noun)) && reader.gap(noun) === GAP.space) noun += 1;
    if (noun === at + 2) return null;
    const word = reader.word(noun);
    const end = spendingReview(reader, noun) ?? (UNRESOLVED.has(word) ? noun : null);
    if (end !== null) return core(reader, 'relative', at, end, { form: 'unresolved', granularity: 'period' }, 'period');
    const part = EDGES.get(reader.word(at));
    if (part === undefined || !UNITS.has(word) || noun !== at + 3 || reader.word(at + 2) !== 'the') return null;
    if (part !== 'later' && word !== 'decade' && word !== 'century' && !isLed(reader, at)) return null;
    const gap = reader.gap(noun);
    if (gap === GAP.hyphen || (gap === GAP.space && FOLLOWED.has(reader.word(noun + 1)))) return null;
    const of = { form: 'relative' as const, unit: word as DateUnit, offset: 0 };
    return core(reader, 'relative', at, noun, { form: 'part', part, of }, part === 'later' ? (word as Granularity) : 'day');
  },
};

/** "the end of the year in question", "of the month of May" are other years and months. */
const FOLLOWED: ReadonlySet<string> = new Set(['of', 'in', 'to', 'ended', 'ending', 'before', 'after', 'that', 'for']);

function isLed(reader: DateReader, at: number): boolean {
  const lead = reader.word(at - 1) === 'the' ? at - 2 : at - 1;
  return reader.gap(at - 1) === GAP.space && LEADS.has(reader.word(lead));
}

function spendingReview(reader: DateReader, at: number): number | null {
  const [a, b, c] = [reader.word(at), reader.word(at + 1), reader.word(at + 2)];
  return a === 'spending' && b === 'review' && c === 'period' ? at + 2 : null;
}

/** The keys an evidence note may hold, by kind (`annotation.md`); their values are checked by the rules. */
import type { AnnotationKind } from './types';

const COMMON = ['by', 'on', 'policy', 'source', 'quote'];

export const NOTE_KEYS: Readonly<Record<AnnotationKind, ReadonlySet<string>>> = {
  figure: new Set([
    ...COMMON,
    ...['amount', 'unit', 'qualifier', 'measure', 'from', 'of', 'within', 'per', 'per-head', 'period', 'basis', 'money'],
    ...['status', 'scope', 'part-of', 'quantity', 'via'],
  ]),
  date: new Set(['value', 'role', 'base', 'policy', 'outcome', 'quote', 'source', 'by', 'on']),
  claim: new Set([...COMMON, 'stance', 'verdict', 'evidence', 'quantity', 'reviewed-by']),
  policy: new Set(COMMON),
  source: new Set(COMMON),
  note: new Set(COMMON),
};

/** Keys whose values come from a closed list: a final full stop behind one belongs to the sentence. */
export const CLOSED_KEYS: ReadonlySet<string> = new Set([
  ...['qualifier', 'measure', 'per', 'basis', 'money', 'status', 'role', 'outcome', 'stance', 'verdict'],
]);

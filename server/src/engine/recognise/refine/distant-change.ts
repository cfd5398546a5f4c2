/** Links the ends of a change that stand apart in one sentence: "fell to £5m in March from £8m", "from £8m in 2010 to £5m in 2014". */
import { isLetterOrDigit } from '../../text';
import { wordsBefore } from '../scan';
import type { Candidate, Refiner } from '../types';

type Figure = Extract<Candidate, { kind: 'money' | 'percent' | 'quantity' }>;

const ENDS = /[.!?;]["”’)]?\s/u;
const FURTHEST = 90;

export const distantChange: Refiner = {
  id: 'distant-change',
  refine(candidates, text) {
    if (candidates.length < 2) return candidates;
    const changed = new Map<Candidate, Candidate>();
    for (const kind of ['money', 'percent', 'quantity'] as const) {
      const figures = candidates.filter((candidate): candidate is Figure => candidate.kind === kind);
      for (let i = 0; i + 1 < figures.length; i += 1) {
        const [first, second] = [figures[i], figures[i + 1]];
        if (first === undefined || second === undefined || first.change !== null || second.change !== null) continue;
        if (changed.has(first)) continue;
        const between = text.slice(first.proseSpan.end, second.proseSpan.start);
        if (between.length > FURTHEST || ENDS.test(between)) continue;
        const later = kind !== 'quantity' && UP_FROM.test(between) ? 'to' : roleBefore(text, first.proseSpan.start);
        const third = figures[i + 2];
        // "43%, down 2% from 45%": the step stands between the two ends.
        if (kind !== 'quantity' && third !== undefined && third.change === null && STEP.test(between)) {
          const step = text.slice(second.proseSpan.end, third.proseSpan.start);
          if (STEP_FROM.test(step)) {
            changed.set(first, { ...first, change: { role: 'to', other: { ...third.proseSpan } } });
            changed.set(third, { ...third, change: { role: 'from', other: { ...first.proseSpan } } });
            i += 1;
            continue;
          }
        }
        const roles = [later, roleBefore(text, second.proseSpan.start)] as const;
        if ((roles[0] !== 'from' || roles[1] !== 'to') && (roles[0] !== 'to' || roles[1] !== 'from')) continue;
        changed.set(first, { ...first, change: { role: roles[0], other: { ...second.proseSpan } } });
        changed.set(second, { ...second, change: { role: roles[1], other: { ...first.proseSpan } } });
      }
    }
    return changed.size === 0 ? candidates : candidates.map((candidate) => changed.get(candidate) ?? candidate);
  },
};

const WHEN = '(?:[,\\s\\u00A0]{1,2}(?:in|at|by|this|last|now)(?:[\\s\\u00A0][\\p{L}\\p{N}/-]{1,12}){0,3})?';
const MOVED = `^${WHEN}[,(\\s\\u00A0]{1,2}(?:and[\\s\\u00A0])?(?:up|down)[\\s\\u00A0]`;
/** "37%, up from 35%", "£5m in 2018, down from £8m": the first figure is what the change led to. A count has its noun between. */
const UP_FROM = new RegExp(`${MOVED}from[\\s\\u00A0](?:[\\p{L}]{1,13}[\\s\\u00A0]){0,3}$`, 'iu');
/** "43% in 2021, down" before the step, and "from" behind it. */
const STEP = new RegExp(`${MOVED}(?:by[\\s\\u00A0])?(?:[\\p{L}]{1,13}[\\s\\u00A0])?$`, 'iu');
const STEP_FROM = /^[\s\u00A0](?:from|on)[\s\u00A0](?:[\p{L}]{1,13}[\s\u00A0]){0,2}$/iu;

const LOOSENED = new Set(
  'about around some just only over under nearly almost approximately roughly more less than an estimated a record'.split(' '),
);
/** "to" after these verbs is an end point, after others ("pledged to", "given to") it is not. Stems, with at most six letters more. */
const MOVES =
  'ris rose increas grew grow gone fell fall drop declin decreas reduc cut up down climb doubl trebl tripl halv expand lift rais boost mov went go slash shrink shrank shrunk soar plung jump com return'.split(
    ' ',
  );
const LONGEST_ENDING = 6;
/** How far before the figure the verb may end, and "from" may stand, in characters. */
const VERB_REACH = 60;
const FROM_REACH = 100;

/** A verb of movement, or "from", before a figure in its sentence. */
function isEndOfMove(text: string, start: number): boolean {
  let sameSentence = true;
  for (let at = start; at > 0 && start - at < FROM_REACH; ) {
    const code = text.charCodeAt(at - 1);
    if (!isLetterOrDigit(code)) {
      if (code === 46 || code === 33 || code === 63 || code === 59) sameSentence = false;
      at -= 1;
      continue;
    }
    const end = at;
    while (at > 0 && isLetterOrDigit(text.charCodeAt(at - 1))) at -= 1;
    const word = text.slice(at, end).toLowerCase();
    if (word === 'from') return true;
    if (
      sameSentence &&
      start - end <= VERB_REACH &&
      MOVES.some((stem) => word.length <= stem.length + LONGEST_ENDING && word.startsWith(stem))
    )
      return true;
  }
  return false;
}

function roleBefore(text: string, start: number): 'from' | 'to' | null {
  const words = wordsBefore(text, start, 3);
  let at = 0;
  while (at < 2 && LOOSENED.has(words[at] ?? '')) at += 1;
  const role = words[at];
  if (role === 'from') return 'from';
  return role === 'to' && isEndOfMove(text, start) ? 'to' : null;
}

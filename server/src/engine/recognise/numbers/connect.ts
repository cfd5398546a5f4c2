/** How two neighbouring numbers hang together: a range ("2-3"), a change ("from 2 to 3"), an estimate ("2 or 3"), or not at all. */
import { isSpace } from '../../text';
import { wordsBefore } from '../scan';

/** `either`: "two or three", one spread where the second is the next step up and only it states the unit. */
export type Connection = 'range' | 'change' | 'either' | null;

const DASH = /^[\s\u00A0]?[-‐‑‒–—―−][\s\u00A0]?$/u;
const list = (words: string) => new Set(words.split(' '));
/** Between "from", "by", "between" or "to" and a number. */
const LOOSENED = list(
  'a about around some just only over under nearly almost approximately roughly an estimated another further record more less than at least',
);
const SPREADS = list('range ranges ranged ranging vary varies varied varying spread anywhere anything run runs costing');
/** "would cost from £3m to £5m" is a spread; "cut the cost from £5m to £3m" a change. */
const PRICED = list('cost');
const MODALS = list('will would could may might can should to that they which these');

/** The longest text that ties two numbers: " to just under an estimated ". */
const FURTHEST = 24;

/** `start` is where the first of the two begins, `[end, next)` the text between them. */
export function connection(text: string, start: number, end: number, next: number): Connection {
  const length = next - end;
  if (length < 1 || length > FURTHEST || endsYears(text, start)) return null;
  if (length <= 3) return DASH.test(text.slice(end, next)) ? 'range' : null;
  const between = text.slice(end, next);
  if (between === '-to-') return 'range';
  // "to", "or" and "and" are all that ties.
  if (!isSpace(between.charCodeAt(0)) || !mayTie(between.charCodeAt(1))) return null;
  const words = between
    .trim()
    .toLowerCase()
    .split(/[\s\u00A0]+/u);
  const [tie = ''] = words;
  const hedged = words.length > 1;
  if (tie === 'to') return words.slice(1).every((word) => LOOSENED.has(word)) ? toTie(text, start, hedged) : null;
  if (hedged) return null;
  if (tie === 'or') return 'either';
  return tie === 'and' && leading(text, start)[0] === 'between' ? 'range' : null;
}

/** "81% in 2020-21 to 76%": what stands behind four digits and a dash is the end of a year, and no end of a range. */
function endsYears(text: string, start: number): boolean {
  const mark = text.charCodeAt(start - 1);
  if (mark !== 45 && mark !== 47 && mark !== 0x2013) return false;
  return /(?<!\d)(?:19|20)\d\d$/u.test(text.slice(Math.max(0, start - 6), start - 1));
}

function mayTie(code: number): boolean {
  const small = code | 32;
  return small === 116 || small === 111 || small === 97 || isSpace(code);
}

function toTie(text: string, start: number, hedged: boolean): Connection {
  const [lead = '', second = '', third = ''] = leading(text, start);
  if (lead === 'from' && !SPREADS.has(second) && !SPREADS.has(third) && !(PRICED.has(second) && MODALS.has(third))) return 'change';
  // "up by £40m to £300m" is a step and where it led. "from 4,000 to nearly 9,500": a hedge on the second end is a change's.
  return lead === 'by' || hedged || stepped(lead, second) ? null : 'range';
}

/** "fares went up 50p to £3.20", "numbers are down 400 to 3,100"; "make up 20 to 30 per cent" is a range. */
function stepped(lead: string, second: string): boolean {
  return (lead === 'up' || lead === 'down') && !HOLDS_UP.has(second);
}

const HOLDS_UP = list('make makes made making take takes took taking set sets setting give gives gave giving mark marked use used');

/** The words before the first number, nearest first, without those that only loosen it. */
function leading(text: string, start: number): string[] {
  const words = wordsBefore(text, start, 6);
  let skipped = 0;
  while (skipped < 3 && LOOSENED.has(words[skipped] ?? '')) skipped += 1;
  return words.slice(skipped, skipped + 3);
}

/** "two or three", "20 or 30": near enough to be one estimate, not two offers. */
export function isEstimate(low: number, high: number): boolean {
  return low > 0 && high > low && high <= 2 * low;
}

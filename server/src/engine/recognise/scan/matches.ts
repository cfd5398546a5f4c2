/** Runs a sticky pattern only at the words round a trigger. */
import type { BlockWords } from './words';

/**
 * All matches that begin at a word with one of `triggers` or at one of the `back` words before it, in order, disjoint.
 * `pattern` is sticky and begins with a letter or digit; the result equals a global scan wherever a match cannot do without its trigger.
 */
export function matchesNear(pattern: RegExp, text: string, words: BlockWords, triggers: number, back: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if ((words.all & triggers) === 0) return found;
  const { starts } = words;
  let next = 0;
  let end = 0;
  for (let i = 0; i < starts.length; i += 1) {
    if (((words.triggers[i] ?? 0) & triggers) === 0) continue;
    for (next = Math.max(next, i - back); next <= i; next += 1) {
      const start = starts[next] ?? 0;
      if (start < end) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      found.push(match);
      end = start + match[0].length;
    }
  }
  return found;
}

/** Where the title of an Act, Bill or instrument begins before its noun. */
import { OPENERS, OWN_POSSESSIVES } from '../../data/institutions';
import { type BlockWords, TRIGGER } from '../scan';
import { beginsSentence, GAP, gapAfter, isCapital, wordIn } from './name-walk';

/** Titles of Acts reach about twenty words. */
const LONGEST = 24;
const SMALL_WORDS = new Set('and of the for in to on by with from or as at etc s'.split(' '));
export const PRIMARY = new Set(['Act', 'Bill', 'Measure']);

export interface Title {
  /** Word indexes at which a title may begin, longest first. */
  readonly starts: readonly number[];
  /** Where it begins if no table knows it; -1 where it has no words of its own. */
  readonly own: number;
}

/** Walks back over capitals, small connecting words and bracketed parts. */
export function titleOf(text: string, words: BlockWords, noun: number): Title {
  const starts: number[] = [];
  let depth = 0;
  // A title that no table knows ends at "the", at a possessive of somebody else and at a comma without "and".
  let limit = 0;
  let and = false;
  for (let k = noun - 1; k >= 0 && noun - k <= LONGEST; k -= 1) {
    const gap = gapAfter(text, words, k);
    const word = wordIn(text, words, k);
    if (gap === GAP.breaks || (gap === GAP.stop && word !== 'No' && word !== 'etc')) break;
    if (gap === GAP.closes) depth += 1;
    if (gap === GAP.opens) {
      if (depth === 0) break;
      depth -= 1;
    }
    if (depth > 0) {
      if ((words.starts[noun] ?? 0) - (words.starts[k] ?? 0) > 200) break;
      continue;
    }
    if (gap === GAP.comma && !and && limit === 0) limit = k + 1;
    if (isCapital(words, k)) {
      if (((words.triggers[k] ?? 0) & TRIGGER.act) !== 0 && PRIMARY.has(word)) break;
      if (/^(?:The|This|That|These|Those|Under|But|Since|When|If|By|And|Of|As|An|A)$/u.test(word)) break;
      starts.push(k);
    } else if (word === 'and') and = true;
    else if (word === 'the' && limit === 0) limit = k + 1;
    else if (word === 's' && limit === 0 && !OWN_POSSESSIVES.has(wordIn(text, words, k - 1))) limit = k + 1;
    else if (!SMALL_WORDS.has(word) && gapAfter(text, words, k - 1) !== GAP.hyphen) break;
  }
  starts.reverse();
  let own = starts.find((start) => start >= limit) ?? -1;
  while (
    own >= 0 &&
    own < noun &&
    OPENERS.has(wordIn(text, words, own)) &&
    (beginsSentence(text, words, own) || PERSON_OR_PART.test(wordIn(text, words, own)))
  )
    own = starts.find((start) => start > own) ?? -1;
  return { starts, own };
}
const PERSON_OR_PART =
  /^(?:Section|Sections|Part|Schedule|Article|Chapter|In|For|To|On|With|Through|From|At|Minister|Secretary|President|MPs|Lord|Lords)$/u;

/** Where the title of an Act, Bill or instrument begins before its noun. */
import { OPENERS, OWN_POSSESSIVES } from '../../data/institutions';
import { type BlockWords, TRIGGER } from '../scan';
import { beginsSentence, GAP, gapAfter, isCapital, wordIn } from './name-walk';

/** Titles of Acts reach about twenty words. */
const LONGEST = 24;
const SMALL_WORDS = new Set('and of the for in to on by with from or as at etc s'.split(' '));
/** Titles that end in these are instruments: they need their year. */
export const INSTRUMENTS = new Set('Regulations Order Rules Ordinance Code Directions Sanhita Adhiniyam'.split(' '));
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
    // "the Care Act 2014 (Consequential Amendments) Order 2015": the instrument's name begins with its Act's.
    if (INSTRUMENTS.has(wordIn(text, words, noun)) && isActOfInstrument(text, words, k)) {
      k -= 1;
      continue;
    }
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

/** Whether word `k` is the year of an Act, with a bracket behind it. */
function isActOfInstrument(text: string, words: BlockWords, k: number): boolean {
  return (
    ((words.triggers[k] ?? 0) & TRIGGER.year) !== 0 &&
    gapAfter(text, words, k) === GAP.opens &&
    gapAfter(text, words, k - 1) === GAP.space &&
    PRIMARY.has(wordIn(text, words, k - 1))
  );
}

/** Before an Act's name without being a part of it: "the UK Care Act 2014", "Labour’s Equality Act". */
const NOT_OF_TITLE =
  /^(?:UK|British|English|Scottish|Welsh|Irish|Westminster|Holyrood|Parliament|Government|Labour|Conservative|Tory|Coalition|Blair|Thatcher|Original|New|Amended|Section|Sections|Part|Schedule|Article|[Ss]s?|[Cc]h)$/u;

/** Whether only such words stand between the start of the run of capitals and `start`: else another Act's name ends in the same words. */
export function beginsTitle(text: string, words: BlockWords, own: number, start: number): boolean {
  for (let k = Math.max(own, 0); own >= 0 && k < start; k += 1)
    if (isCapital(words, k) && !NOT_OF_TITLE.test(wordIn(text, words, k)) && !OPENERS.has(wordIn(text, words, k))) return false;
  return true;
}

const PERSON_OR_PART =
  /^(?:Section|Sections|Part|Schedule|Article|Chapter|In|For|To|On|With|Through|From|At|Minister|Secretary|President|MPs|Lord|Lords)$/u;

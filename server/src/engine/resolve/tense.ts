/** Whether the words round a date look forward or back: "will meet in October", "due by spring", "closed on 9 July". */
import { isDigit, isLetterOrDigit, isSpace } from '../text';

const list = (words: string) => new Set(words.split(' '));

/** Verbs and nouns of plans. */
const FORWARD = list(
  'will shall due expect expected expects plan plans planned next hope hopes aim aims aimed intends forthcoming upcoming scheduled promised would begin begins start starts runs ends lasts expires available rises falls increases reduces drops call email respond register submit close closes open opens return returns resume resumes reconvene reconvenes meets deadline must apply',
);
/** The same in two words. */
const FORWARD_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', list('be')],
  ['is', list('to on at')],
  ['are', list('to on')],
  ['going', list('to')],
  ['set', list('to')],
  ['go', list('to')],
  ['goes', list('to')],
  ['take', list('effect place')],
  ['takes', list('effect place')],
  ['come', list('into')],
  ['comes', list('on in into')],
]);
const INTO = list('force effect');
/** Verbs of what is over, beside every participle in -ed. */
const BACK = list(
  'was were had did began fell rose came went met took said gave sent won lost held left saw told wrote made ran spoke stood grew paid brought bought thought sought fought found kept built led fed became broke chose drew drove flew knew sold struck threw understood undertook withdrew overtook spent dealt slid shrank',
);
/** A participle behind these is none: "will be published". */
const PASSIVE = list('be is are being get gets');
const COMING = /\b(?:will|due|scheduled|expected|is to|are to|to be)\b[^.!?]{0,60}$/iu;
/** How far back and on the words are read, in characters, within the sentence. */
const BEFORE = 80;
const AFTER = 48;

export type Direction = 'forward' | 'back' | null;

/** By the verb nearest before a bare month, season or day, else by the words behind it; null where none tells. */
export function directionOf(prose: string, start: number, end: number): Direction {
  const from = sentenceStart(prose, start);
  for (let at = start; at > from; ) {
    if (!isLetterOrDigit(prose.charCodeAt(at - 1))) {
      at -= 1;
      continue;
    }
    const wordEnd = at;
    while (at > from && isLetterOrDigit(prose.charCodeAt(at - 1))) at -= 1;
    const direction = directionAt(prose, at, wordEnd, start);
    if (direction !== null) return direction;
  }
  return directionAfter(prose, end, clauseEnd(prose, end));
}

const REPORTS = list('that would');

/** Words of plans anywhere in the clause tell before those of the past. */
function directionAfter(prose: string, from: number, to: number): Direction {
  let found: Direction = null;
  for (let at = from; at < to; ) {
    if (!isLetterOrDigit(prose.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const wordStart = at;
    while (at < to && isLetterOrDigit(prose.charCodeAt(at))) at += 1;
    // "she told us that it will", "it announced it would": what was said may look on, the saying does not.
    if (found !== null && REPORTS.has(prose.slice(wordStart, at))) return found;
    const direction = directionAt(prose, wordStart, at, to);
    if (direction === 'forward') return direction;
    found ??= direction;
  }
  return found;
}

/** What the word of `[start, end)` says, with the words behind it up to `until`. */
function directionAt(prose: string, start: number, end: number, until: number): Direction {
  if (end - start < 2 || isDigit(prose.charCodeAt(start))) return null;
  const written = prose.slice(start, end);
  const word = written.toLowerCase();
  // An "n" leads to "than".
  if (prose.charCodeAt(start - 2) === 110 && wordBefore(prose, start - 1) === 'than')
    return word.endsWith('ed') || word === 'forecast' ? 'back' : null;
  if (FORWARD.has(word)) return isTaken(prose, word, start, end, until) ? null : 'forward';
  const seconds = FORWARD_PAIRS.get(word);
  if (seconds !== undefined) {
    const second = wordBehind(prose, end, until);
    if (seconds.has(second) && (second !== 'into' || INTO.has(wordBehind(prose, end + 1 + second.length, until)))) return 'forward';
  }
  if (word !== written || !(BACK.has(word) || (word.length >= 5 && word.endsWith('ed')))) return null;
  return isSpace(prose.charCodeAt(start - 1)) && PASSIVE.has(wordBefore(prose, start - 1)) ? null : 'back';
}

/** "was made available", "the due date of 20 April": these look nowhere. */
function isTaken(prose: string, word: string, start: number, end: number, until: number): boolean {
  if (word === 'available') return wordBefore(prose, start - 1) === 'made';
  return word === 'due' && /^dates?$/u.test(wordBehind(prose, end, until));
}

const SET_FOR =
  /\b(?:called|set|fixed|arranged|scheduled|listed|booked|timetabled|postponed|adjourned|deferred|delayed|moved|earmarked|convened|planned)\b[^.;!?]{0,40}\b(?:for|until|to)\s(?:the\s)?$|\b(?:votes|meets|convenes|sits)\s(?:on\s)?$/iu;

/** Last letters of "for", "until", "to", "the", "on", "votes". */
const SET_FOR_ENDS = 'rloensRLOENS';

/** "called an election for 8 June": what was done is over, the day lies ahead. */
export function isSetFor(prose: string, start: number): boolean {
  return SET_FOR_ENDS.includes(prose.charAt(start - 2)) && SET_FOR.test(prose.slice(Math.max(0, start - 64), start));
}

const AHEAD =
  /\b(?:will|shall)\b[^.;!?]{0,60}$|\b(?:begins?|starts?|comes|closes?|opens?|expires?|ends|resumes?|returns?)\s(?:on|in|from)\s(?:the\s)?$/iu;

/** "will be amended in the winter session": ahead of the text itself, whatever year the sentence has named. */
export function saysWill(prose: string, start: number): boolean {
  return AHEAD.test(prose.slice(Math.max(0, start - 72), start));
}

/** In lower case, one space on; `''` where something else stands there. */
function wordBehind(prose: string, end: number, until: number): string {
  if (!isSpace(prose.charCodeAt(end))) return '';
  let at = end + 1;
  while (at < until && isLetterOrDigit(prose.charCodeAt(at))) at += 1;
  return prose.slice(end + 1, at).toLowerCase();
}

function wordBefore(prose: string, end: number): string {
  let at = end;
  while (at > 0 && end - at < 6 && isLetterOrDigit(prose.charCodeAt(at - 1))) at -= 1;
  return prose.slice(at, end);
}

/** "since March" looks back, whatever the verb; "from March" may not. */
export function saysSince(prose: string, start: number): boolean {
  const last = prose.charCodeAt(start - 2) | 32;
  // "e" of "since" and "the", "y" of "early", "d" of "mid", the letters of "late".
  if (last !== 101 && last !== 121 && last !== 100 && prose.charCodeAt(start - 1) !== 45) return false;
  return /\bsince\s(?:the\s|early\s|late\s|mid.)?$/iu.test(prose.slice(Math.max(0, start - 14), start));
}

/** For a weekday: "will vote on Thursday" is the next one, not the last. */
export function weekdayAhead(prose: string, start: number): boolean {
  return COMING.test(prose.slice(Math.max(0, start - 70), start));
}

/** How far apart two dates of one sentence may stand, in characters. */
const LONGEST_SENTENCE = 400;

export function isSameSentence(prose: string, from: number, to: number): boolean {
  return to - from <= LONGEST_SENTENCE && !/[.!?]["”’)]?\s/u.test(prose.slice(from, to));
}

/** Where the sentence that `start` stands in begins, at most so many characters before; a full stop within a number ends none. */
function sentenceStart(prose: string, start: number): number {
  const furthest = Math.max(0, start - BEFORE);
  for (let at = start - 1; at > furthest; at -= 1) {
    if (isSpace(prose.charCodeAt(at)) && isStop(prose.charCodeAt(at - 1))) return at;
  }
  return furthest;
}

function clauseEnd(prose: string, end: number): number {
  const furthest = Math.min(prose.length, end + AFTER);
  for (let at = end; at < furthest; at += 1) {
    if (!isStop(prose.charCodeAt(at))) continue;
    const next = CLOSERS.includes(prose.charAt(at + 1)) ? at + 2 : at + 1;
    if (next >= furthest || isSpace(prose.charCodeAt(next))) return at;
  }
  return furthest;
}

const CLOSERS = '"”’)';

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 59;
}

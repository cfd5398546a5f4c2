/** Whether the words round a date look forward or back: "will meet in October", "due by spring", "closed on 9 July". */

/** Verbs and nouns of plans. */
const FORWARD =
  /\b(?:will|shall|due|expect(?:ed|s)?|plan(?:s|ned)?|to\sbe|is\sto|are\sto|is\son|are\son|is\sat|next|hopes?|aim(?:s|ed)?|intends?|forthcoming|upcoming|scheduled|promised|would|going\sto|set\sto|begins?|starts?|runs|ends|lasts|expires|available|rises|falls|increases|reduces|drops|call|email|respond|register|submit|takes?\seffect|closes?|opens?|returns?|resumes?|reconvenes?|meets|takes?\splace|goes\sto|go\sto|deadline|must|apply|come\sinto\s(?:force|effect))\b/giu;
/** Verbs of what is over; a participle behind "be" is none ("will be published"). */
const BACK =
  /(?<!\b(?:be|is|are|being|get|gets)\s)\b(?:was|were|had|did|began|fell|rose|came|went|met|took|said|gave|sent|won|lost|held|left|saw|told|wrote|made|ran|spoke|stood|grew|paid|brought|bought|thought|sought|fought|found|kept|built|led|fed|became|broke|chose|drew|drove|flew|knew|sold|struck|threw|understood|undertook|withdrew|overtook|spent|dealt|slid|shrank|\p{Ll}{3,20}ed)\b/gu;
const COMING = /\b(?:will|due|scheduled|expected|is to|are to|to be)\b[^.!?]{0,60}$/iu;
/** How far back and on the words are read, in characters, within the sentence. */
const BEFORE = 80;
const AFTER = 30;

export type Direction = 'forward' | 'back' | null;

/** By the verb nearest before a bare month, season or day, else by the words behind it; null where none tells. */
export function directionOf(prose: string, start: number, end: number): Direction {
  const before = sentenceBefore(prose, start);
  const forward = lastIndex(before, FORWARD);
  const back = lastIndex(before, BACK);
  if (forward >= 0 || back >= 0) return forward >= back ? 'forward' : 'back';
  const after = clauseAfter(prose, end);
  if (lastIndex(after, FORWARD) >= 0) return 'forward';
  return lastIndex(after, BACK) >= 0 ? 'back' : null;
}

/** "since March" looks back, whatever the verb; "from March" may not. */
export function saysSince(prose: string, start: number): boolean {
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

function sentenceBefore(prose: string, start: number): string {
  const before = prose.slice(Math.max(0, start - BEFORE), start);
  return before.slice(before.search(/[.!?;]\s[^.!?;]*$/u) + 1);
}

function clauseAfter(prose: string, end: number): string {
  const after = prose.slice(end, end + AFTER);
  const stop = after.search(/[.!?;](?:["”’)]?\s|$)/u);
  return stop < 0 ? after : after.slice(0, stop);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

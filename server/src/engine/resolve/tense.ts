/** Whether the words round a date look forward: "will meet in October", "due by spring". */

const FORWARD =
  /\b(?:will|shall|due|expect(?:ed|s)?|plan(?:s|ned)?|to be|is to|are to|hopes?|aim(?:s|ed)?|intends?|forthcoming|upcoming|scheduled|promised|would|going to|set to|begins?|starts?|runs|ends|lasts|expires?|available|rises|falls|increases|reduces|drops|call|email|respond|register|submit|takes? effect|closes?|opens?|deadline|must|apply|applications?|come into (?:force|effect))\b/iu;
const COMING = /\b(?:will|due|scheduled|expected|is to|are to|to be)\b[^.!?]{0,60}$/iu;
/** How far back and on the words are read, in characters, within the sentence. */
const BACK = 80;
const ON = 30;

/** For a bare month, season or day. */
export function looksForward(prose: string, start: number, end: number): boolean {
  const after = prose.slice(end, end + ON);
  const stop = after.search(/[.!?;](?:["”’)]{0,2}\s|$)/u);
  return FORWARD.test(`${sentenceBefore(prose, start)}${prose.slice(start, end)}${stop < 0 ? after : after.slice(0, stop)}`);
}

/** "by March it was gone": the words behind a bound tell of the past. */
export function looksBack(prose: string, end: number): boolean {
  return /^[^.!?;]{0,30}\b(?:was|were|had|did)\b/u.test(prose.slice(end, end + 40));
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
  return to - from <= LONGEST_SENTENCE && !/[.!?]["”’)]{0,2}\s/u.test(prose.slice(from, to));
}

function sentenceBefore(prose: string, start: number): string {
  const before = prose.slice(Math.max(0, start - BACK), start);
  return before.slice(before.search(/[.!?;]\s[^.!?;]*$/u) + 1);
}

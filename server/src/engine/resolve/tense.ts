/** Whether the words round a date look forward: "will meet in October", "due by spring". */

const FORWARD =
  /\b(?:will|shall|due|expect(?:ed|s)?|plan(?:s|ned)?|to be|is to|are to|hopes?|aim(?:s|ed)?|intends?|forthcoming|upcoming|scheduled|promised|would|going to|set to|begins?|starts?|runs|ends|lasts|expires?|available|takes? effect|closes?|opens?|deadline|must|apply|applications?|come into (?:force|effect))\b/iu;
const COMING = /\b(?:will|due|scheduled|expected|is to|are to|to be)\b[^.!?]{0,60}$/iu;
/** How far back and on the words are read, in characters, within the sentence. */
const BACK = 80;
const ON = 30;

/** For a bare month, season or day. */
export function looksForward(prose: string, start: number, end: number): boolean {
  return FORWARD.test(`${sentenceBefore(prose, start)}${prose.slice(start, end + ON)}`);
}

/** For a weekday: "will vote on Thursday" is the next one, not the last. */
export function weekdayAhead(prose: string, start: number): boolean {
  return COMING.test(prose.slice(Math.max(0, start - 70), start));
}

function sentenceBefore(prose: string, start: number): string {
  const before = prose.slice(Math.max(0, start - BACK), start);
  return before.slice(before.search(/[.!?;]\s[^.!?;]*$/u) + 1);
}

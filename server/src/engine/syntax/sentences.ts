/** Where sentences end, in the prose of one block; abbreviations of the field do not end one. */
import type { Span } from '../text';

const ENDINGS = /[.!?…]+[’”"')\]]*(?=\s|$)/gu;
const ABBREVIATION =
  /(?:^|[\s([“‘"'])(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|Rev|Hon|Rt|Gen|Col|Lt|No|Nos|Art|Arts|Sec|Ch|Vol|Fig|Figs|Cl|Sch|Reg|Regs|Pt|para|paras|pp|p|c|cc|cf|s|ss|ch|art|reg|vs|v|approx|est|etc|e\.g|i\.e|viz|ibid|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ltd|Inc|Co|Corp|Bros|Dept|Govt|Cm|Cmd|Cmnd|[A-Z]|(?:[A-Z]\.){1,4}[A-Z]|a\.m|p\.m|p\.a)\.$/u;

/** Half-open spans over the prose; white space between sentences belongs to none. */
export function sentencesOf(prose: string): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(prose, 0);
  for (const match of prose.matchAll(ENDINGS)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    const next = skipSpace(prose, end);
    if (next < prose.length && !endsHere(prose, match.index, match[0], next)) continue;
    sentences.push({ start, end });
    start = next;
  }
  let last = prose.length;
  while (last > start && /\s/u.test(prose[last - 1] ?? '')) last -= 1;
  if (start < last) sentences.push({ start, end: last });
  return sentences;
}

function endsHere(prose: string, at: number, ending: string, next: number): boolean {
  const following = prose[next] ?? '';
  // A sentence starts with a capital, a digit, a quotation mark or a bracket; "…" inside one goes on in lower case.
  if (/[\p{Ll}]/u.test(following)) return false;
  if (ending[0] !== '.' || ending.length > 1) return true;
  const before = prose.slice(Math.max(0, at - 12), at + 1);
  if (!ABBREVIATION.test(before)) return true;
  // "in the U.S. The …" ends; "No. 5", "Dr. Jones", "J. Smith" do not.
  return (
    /(?:etc|p\.m|a\.m|p\.a|[A-Z]\.[A-Z])\.$/u.test(before) &&
    /^(?:The|This|It|In|A|But|He|She|They|We|That)\b/u.test(prose.slice(next, next + 6))
  );
}

function skipSpace(prose: string, from: number): number {
  let at = from;
  while (at < prose.length && /\s/u.test(prose[at] ?? '')) at += 1;
  return at;
}

/** The sentence that holds `offset`; the last one that starts before it where it falls between two. */
export function sentenceAt(prose: string, offset: number): Span {
  let found: Span = { start: 0, end: prose.length };
  for (const sentence of sentencesOf(prose)) {
    if (sentence.start > offset) break;
    found = sentence;
  }
  return found;
}

/** A date without a label in the head of a text: alone on its line, in a dateline, beside a byline, in a heading. */
import type { DateMention } from '../recognise';
import type { ProseBlock } from '../syntax';
import type { DateEvidence } from './types';

export interface Place {
  readonly text: string;
  /** The first block of its segment, and how many blocks after it this one stands. */
  readonly isFirst: boolean;
  readonly near: number;
}

const CLOCK =
  /(?:\b(?:at\s)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s?(?:GMT|BST|UTC|EST|EDT|ET|PST|IST|AEST|AEDT|CET|CEST)\b)?)|\b\d{1,2}\s?[ap]\.?m\.?\b/giu;
/** What may stand with a date on a line of its own. */
const FILLERS = /[\s|*_#>:·•,.()[\]–—-]+|\b(?:by|at|on|the)\b/giu;
/** "LONDON,", "New Delhi, the", "WASHINGTON, D.C. (AP),": a place in capitals or with them, before the date. */
const PLACE_BEFORE =
  /^[\s*_(]*(?:\p{Lu}[\p{L}.’'-]*(?:[\s\u00A0]|,[\s\u00A0]?|$)){1,4}(?:\([^()]{2,24}\)[\s\u00A0,]{0,2})?(?:[–—-][\s\u00A0])?(?:the[\s\u00A0]|on[\s\u00A0])?[(]?$/u;
const DASH_AFTER = /^[\s\u00A0]?[),\]]?[\s\u00A0]?(?:\([^()]{2,24}\)[\s\u00A0]?)?(?:[-–—:]|\/\/|\()/u;
const BYLINE = /^(?:by|from)[\s\u00A0]\p{Lu}|[|·•]/iu;
const AUTHOR = /\b(?:correspondent|reporter|editor|writer)\b/iu;
/** A line of names and capitals, no sentence: every word begins with a capital or is a small link. */
const NAMES_ONLY =
  /^(?:\p{Lu}[\p{L}.’'&-]*|\d{1,5}|and|of|the|for|to|in|by|on|at|de|van|[|·•,:;()–—-]|reporter|correspondent|editor|staff|writer|release|press|min|read)+(?:[\s\u00A0,|·•:;()–—-]+|$)/u;

export function dateOfLine(mention: DateMention, block: ProseBlock, { text, isFirst, near }: Place): DateEvidence | null {
  const line = lineOf(text, mention.span.start);
  const at = line.indexOf(mention.text);
  // A date across two lines stands in running text.
  if (at < 0) return null;
  const before = line.slice(0, at).replace(/^[\s#>*_]+/u, '');
  const after = line.slice(at + mention.text.length);
  const rest = `${before} ${after}`.replace(CLOCK, ' ');
  const weekday = mention.reading.weekday !== null;
  if (rest.replace(FILLERS, '') === '') return weekday ? 'hansard-heading' : 'letter-head';
  const last = after.replace(/[\s*_)\].]+/gu, '') === '';
  if (block.kind === 'heading') {
    if (weekday) return 'hansard-heading';
    return near <= 2 && (last || before === '') ? 'heading' : null;
  }
  if (near <= 4 && AUTHOR.test(rest) && isNames(rest)) return 'byline';
  // "LONDON, 4 July 2019 — The road is shut."
  if (near <= 6 && PLACE_BEFORE.test(before) && DASH_AFTER.test(after.slice(0, 30))) return 'dateline';
  // "4 July 2019 — The road is shut.", "Tuesday 3 July 2018 | Volume 644"
  if (near <= 3 && before === '' && /^[\s\u00A0]?(?:[–—|:]|-[\s\u00A0])/u.test(after)) return 'dateline';
  if (block.inList || line.length > 140) return null;
  // "New Delhi, 1 February 2023", "Brussels, 14.7.2021": a place and the date, nothing else.
  if (last && PLACE_BEFORE.test(before) && /,[\s\u00A0]?(?:the[\s\u00A0]|on[\s\u00A0])?$/u.test(before)) return 'dateline';
  if (near <= 4 && BYLINE.test(rest.trim()) && isNames(rest)) return 'byline';
  // The edge of a short first line: "21 March 2018 Press release", "Speech to the House, 4 July 2019".
  if (isFirst && (before.length <= 40 || last) && !/[.!?][\s\u00A0]\p{Lu}/u.test(line)) return 'heading';
  return near <= 3 && isNames(rest) && (before === '' || last) ? 'byline' : null;
}

/** Names, capitals and signs only: no sentence. */
export function isNames(rest: string): boolean {
  return rest
    .trim()
    .split(/[\s\u00A0]+/u)
    .slice(0, 16)
    .every((word) => NAMES_ONLY.test(word));
}

function lineOf(text: string, at: number): string {
  let start = at;
  let end = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

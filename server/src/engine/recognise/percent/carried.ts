/** Shares whose unit stands elsewhere in the sentence: "10, 20 and 30 per cent", "the percentage fell from 16 to 10". */
import { isEstimate } from '../numbers/connect';
import type { NumberToken } from '../numbers/tokens';
import type { Share } from './share';

/** Only commas, "and" and "or" tie the numbers of one list; a comma alone ties none to the one that states the unit. */
const LIST_END = /^(?:,?[\s\u00A0](?:and|or)[\s\u00A0])$/u;
const LIST_COMMA = /^,[\s\u00A0]$/u;
/** The number is not of the list: "table 5 and 30 per cent", "£5 and 20 per cent". */
const OTHER_BEFORE =
  /(?:[-–—/£$€₹%]|\b(?:sections?|articles?|tables?|figures?|pages?|paragraphs?|clauses?|chapters?|parts?|schedules?|aged?|ages|years?|phases?|bands?|tiers?|levels?|grades?|questions?))[\s\u00A0]?$/iu;

/** Gives the numbers that lead up to a stated share its unit. Fills `shares` in place; linear. */
export function carryLists(text: string, shares: (Share | null)[], tokens: readonly NumberToken[]): void {
  for (let i = tokens.length - 1; i > 0; i -= 1) {
    const share = shares[i] ?? null;
    if (share === null) continue;
    let tie = LIST_END;
    for (let j = i - 1; j >= 0; j -= 1) {
      const [token, behind] = [tokens[j], shares[j + 1] ?? null];
      if (token === undefined || behind === null || (shares[j] ?? null) !== null || !isPlain(token)) break;
      const between = text.slice(token.end, behind.start);
      if (!tie.test(between) || OTHER_BEFORE.test(text.slice(Math.max(0, token.start - 14), token.start))) break;
      // "five or six per cent" is one estimate.
      if (/or/u.test(between) && isEstimate(token.core, behind.token.core)) break;
      shares[j] = carriedShare(token, share.unit, share.factor, 'from the end of the list');
      tie = LIST_COMMA;
    }
  }
}

/** A share of plain digits or words below a thousand. */
export function isPlain(token: NumberToken): boolean {
  return token.scale === 1 && !token.grouped && token.core <= 1000;
}

export function carriedShare(token: NumberToken, unit: Share['unit'], factor: number, because: string): Share {
  return { token, start: token.start, end: token.end, unit, factor, own: false, implied: [{ part: 'unit', because }] };
}

const PERCENTAGE = /\bpercentage[\s\u00A0](?!points?\b)/giu;
const FURTHEST = 140;
/** Words of movement and being directly before the number. */
const LEADS =
  /\b(?:was|is|were|are|stood[\s\u00A0]at|stands[\s\u00A0]at|reached|reaching|hit|to|from|and|just|only|nearly|almost|over|under|about|around|below|above|than)[\s\u00A0]$/iu;
const ENDS =
  /^(?:[\s\u00A0]?[.,;:)”"’]|$|[\s\u00A0](?:in|by|to|this|last|next|over|and|now|today|on|at|since|between|before|when|as|from|during|but|while|after|for)\b)/iu;

/** "the percentage of pupils … grew from 10 to 16": numbers without a unit in a sentence whose subject is a percentage. Fills `shares` in place. */
export function carryFromSubject(text: string, shares: (Share | null)[], tokens: readonly NumberToken[]): void {
  let i = 0;
  for (const subject of text.matchAll(PERCENTAGE)) {
    const from = subject.index + subject[0].length;
    const stop = from + (/[.!?;][\s\u00A0]/u.exec(text.slice(from, from + FURTHEST))?.index ?? FURTHEST);
    for (; i < tokens.length && (tokens[i]?.start ?? 0) <= stop; i += 1) {
      const token = tokens[i];
      if (token === undefined || token.start < from || (shares[i] ?? null) !== null || !isOfSubject(text, token)) continue;
      if (TO_BEHIND_NUMBER.test(text.slice(Math.max(0, token.start - 6), token.start)) && (shares[i - 1] ?? null) === null) continue;
      shares[i] = carriedShare(token, '%', 1, 'the subject of the sentence is a percentage');
    }
  }
}

/** The end of a range is of the percentage only where its start is. */
const TO_BEHIND_NUMBER = /\d[\s\u00A0]to[\s\u00A0]$/u;
const AGES = /\b(?:between|ages?|aged|years?)[\s\u00A0](?:\d+[\s\u00A0]and[\s\u00A0])?$/iu;

/** A day, an age, and a number that counts something are none. */
function isOfSubject(text: string, token: NumberToken): boolean {
  if (!isPlain(token) || token.core > 100 || !LEADS.test(text.slice(Math.max(0, token.start - 14), token.start))) return false;
  return ENDS.test(text.slice(token.end, token.end + 10)) && !AGES.test(text.slice(Math.max(0, token.start - 20), token.start));
}

/** The noun that stands before its number: "the number of apprentices rose to 48,000", "vacancies fell from 112,000 to 98,000". */
import { isYear, type NumberToken } from '../numbers/tokens';
import { wordsBefore } from '../scan';
import { type CountedNoun, countedNoun, isPlural } from './nouns';

const list = (words: string) => new Set(words.split(' '));

/** Movement and standing: a number may follow these with a preposition, and other words may stand between. */
const MOVES = list(
  'rose risen rise rises rising grew grown grow grows growing increased increase increases increasing climbed climbing jumped surged soared doubled trebled tripled quadrupled fell fallen fall falls falling dropped dropping declined decreased decreasing shrank shrunk dipped plunged halved reduced reducing reduce expanded expand cut raised raise boosted swelled reached reaching reach hit stood stands standing totalled totaled totalling numbered numbering peaked averaged exceeded came went gone moved remained topped passed exceeds exceed reaches totals numbers stays remains number',
);
const IS = list('was were is are be been');
const PREPOSITIONS = list('to from at by');
/** Between verb or preposition and number. */
const LOOSE = list(
  'a an the over about around some just only nearly almost more less fewer than under approximately roughly record high peak low total of estimated another further up down at least most to',
);
/** A clause begins behind these. */
const CLAUSE = list('that said says say while but when because and or as if whereas which who although though where since after before');
const NUMBER_WORDS = list('number numbers count tally total volume');
const FIGURE_WORDS = list('figure figures');
/** Nouns of number in the singular: their figure counts people or things without naming them. */
const COLLECTIVE = list(
  'employment unemployment population headcount workforce membership enrolment enrollment caseload electorate attendance backlog list toll migration immigration emigration intake circulation ridership readership footfall patronage',
);
/** The same where the number follows with "of": "a total of 4,500". */
const COLLECTIVE_OF = list(
  'total team staff crowd fleet network sample audience majority shortfall shortage force army pool cohort panel staffing',
);
/** Plurals whose figure is money, a share or a measure. */
export const MEASURES = list(
  'cost costs price prices sales profits revenue revenues earnings wages bills debts savings funds spending emissions shares rates temperatures scores ratings hours receipts payments taxes grants deposits assets liabilities exports imports reserves borrowings budgets incomes salaries fees fines rents values yields speeds distances depths heights standards times results',
);
/** The number ends its phrase. */
const PHRASE_ENDS =
  /^(?:[\s\u00A0]?[.,;:)”"’—–]|$|[\s\u00A0](?:in|by|this|last|next|over|and|or|now|today|on|at|across|since|between|before|when|as|from|to|during|but|while|after|of|a|per|was|were|is|are|has|had|have|will|would)\b)/iu;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}’'%-]*(?:[.,]\d[\d.,]*)?%?|[,;:—–]/gu;
const FURTHEST = 150;
/** The most words between a verb and its preposition: "rose for the third week running to". */
const BETWEEN = 9;

interface Word {
  readonly lower: string;
  readonly start: number;
}

/**
 * Looks back through the sentence; a number that ends its phrase takes the noun of number, the plural or the collective that its verb moves.
 * With `explicit` only "number of …" and "a workforce of" are looked for.
 */
export function nounBefore(text: string, token: NumberToken, end: number, explicit: boolean): CountedNoun | null {
  if (token.value < 3 || isYear(token) || !PHRASE_ENDS.test(text.slice(end, end + 12))) return null;
  // Most numbers have another word before them: a cheap look first.
  const [nearest = ''] = wordsBefore(text, token.start, 1);
  if (!LOOSE.has(nearest) && !PREPOSITIONS.has(nearest) && !MOVES.has(nearest) && !IS.has(nearest)) return null;
  const from = Math.max(0, token.start - FURTHEST);
  const lead = text.slice(from, token.start);
  const start = from + sentenceStart(lead);
  const words = [...text.slice(start, token.start).matchAll(WORDS)].map(
    (match): Word => ({ lower: match[0].toLowerCase(), start: start + match.index }),
  );
  const large = token.grouped || token.scale >= 1e3;
  let at = words.length - 1;
  while (at > 0 && LOOSE.has(words[at]?.lower ?? '') && !isOfCollective(words, at)) at -= 1;
  if (isOfCollective(words, at)) return large ? { unit: words[at - 1]?.lower ?? '', start: -1, end: -1 } : null;
  const next = words[at + 1]?.lower ?? '';
  // "the lowest waiting list for years, down 5,504 since March": what the clause before is about.
  if (token.grouped && !explicit && (next === 'up' || next === 'down') && /^[,–—]$/u.test(words[at]?.lower ?? ''))
    return subjectOf(text, words, at);
  const prepared = PREPOSITIONS.has(words[at]?.lower ?? '') || next === 'to' || next === 'at';
  if (PREPOSITIONS.has(words[at]?.lower ?? '')) at -= 1;
  const verb = verbAt(words, at, prepared);
  if (verb === null && !prepared) return null;
  const counted = numberOf(text, words, at + 1);
  if (counted !== null) return token.form === 'words' && token.value < 11 ? null : counted;
  if (verb === null || explicit) return null;
  // A small number needs a verb of movement: "admissions stood at 212", never "ministers were 45".
  if (!large && (token.form === 'words' || token.value < 10 || !(MOVES.has(words[verb]?.lower ?? '') || isUpBy(words, verb)))) return null;
  const object = objectOf(text, words, verb, at);
  return object === undefined ? subjectOf(text, words, verb) : object;
}

/** "was up by", "are down to". */
function isUpBy(words: readonly Word[], verb: number): boolean {
  return /^(?:up|down)$/u.test(words[verb + 1]?.lower ?? '') && PREPOSITIONS.has(words[verb + 2]?.lower ?? '');
}

const SENTENCE = /[.!?]["”’)]?[\s\u00A0](?=[\p{Lu}“"‘(])|;[\s\u00A0]/gu;

/** Offset of the last sentence or clause behind a semicolon. */
function sentenceStart(lead: string): number {
  let start = 0;
  for (const end of lead.matchAll(SENTENCE)) start = end.index + end[0].length;
  return start;
}

/** "of" behind a collective: the number counts it. */
function isOfCollective(words: readonly Word[], at: number): boolean {
  const noun = words[at - 1]?.lower ?? '';
  return words[at]?.lower === 'of' && (COLLECTIVE.has(noun) || COLLECTIVE_OF.has(noun));
}

/** The index of the verb; other words may stand before a preposition only ("fell by 3% to"), and only behind a verb of movement. */
function verbAt(words: readonly Word[], from: number, prepared: boolean): number | null {
  for (let at = from; at >= 0 && from - at <= (prepared ? BETWEEN : 1); at -= 1) {
    const word = words[at]?.lower ?? '';
    if (MOVES.has(word)) return at;
    if (IS.has(word)) return from - at <= 1 ? at : null;
    if (word === ';' || word === ':') return null;
  }
  return null;
}

/** "the number of people on a waiting list": the noun phrase behind "of", before `end`. */
function numberOf(text: string, words: readonly Word[], end: number): CountedNoun | null {
  for (let at = end - 1; at > 0 && end - at < 16; at -= 1) {
    const { lower = '', start = 0 } = words[at] ?? {};
    const lead = words[at - 1]?.lower ?? '';
    // "the corresponding figures for nurses were 305 and 97"
    if (!(lower === 'of' && NUMBER_WORDS.has(lead)) && !(lower === 'for' && FIGURE_WORDS.has(lead))) continue;
    const noun = countedNoun(text, start + lower.length);
    return noun === null || noun.end > (words[end]?.start ?? text.length) + 24 || MEASURES.has(noun.unit) ? null : noun;
  }
  return null;
}

const MEASURED = list(
  'hours miles kilometres metres tonnes tons acres hectares minutes litres pounds dollars euros degrees watts megawatts gigawatts points feet',
);

/** "cut posts from 4,000", "doubled free hours from 600": what the verb moves. Null for a measure, undefined where it moves nothing. */
function objectOf(text: string, words: readonly Word[], verb: number, end: number): CountedNoun | null | undefined {
  for (let at = verb + 1; at <= end; at += 1) {
    const { lower = '', start = 0 } = words[at] ?? {};
    if (MEASURES.has(lower) || MEASURED.has(lower)) return null;
    // "fell by 12 places to": the noun behind a number is that number's.
    if (/^\d/u.test(words[at - 1]?.lower ?? '') || lower.length < 4) continue;
    if (isPlural(text.slice(start, start + lower.length))) return { unit: lower, start, end: start + lower.length };
  }
  return undefined;
}

/** The first plural or collective of the verb's clause, else of one of the clauses before it: "the backlog, which had …, now exceeds". */
function subjectOf(text: string, words: readonly Word[], verb: number): CountedNoun | null {
  let end = verb;
  for (let clause = 0; clause < 4 && end > 0; clause += 1) {
    let first = end;
    while (first > 0 && !isBoundary(words[first - 1]?.lower ?? '')) first -= 1;
    for (let at = first; at < end; at += 1) {
      const { lower = '', start = 0 } = words[at] ?? {};
      if (MEASURES.has(lower)) return null;
      if (lower.length >= 4 && (COLLECTIVE.has(lower) || isPlural(text.slice(start, start + lower.length))))
        return { unit: lower, start, end: start + lower.length };
    }
    end = first - 1;
  }
  return null;
}

function isBoundary(word: string): boolean {
  return CLAUSE.has(word) || /^[,;:—–]$/u.test(word);
}

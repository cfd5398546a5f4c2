/** Counts that state a fact: a number and the plural noun it counts, wherever in the sentence that noun stands. */

import type { Span } from '../../text';
import { connection, isEstimate } from '../numbers/connect';
import { hedgeAfter, hedgeBefore } from '../numbers/hedges';
import { multiply, type NumberToken } from '../numbers/tokens';
import { TRIGGER } from '../scan';
import type { Candidate, Implied, RecogniseContext, Recogniser } from '../types';
import { bareCount } from './bare-count';
import { cellCount } from './cell-count';
import { type CountedNoun, countedNoun, isMeasured, ofTheNoun } from './nouns';
import { BODIES, isVagueWord, isYear, otherThan } from './other-numbers';
import { nounBefore } from './subject';

type QuantityCandidate = Extract<Candidate, { kind: 'quantity' }>;

/** The count before, whose noun the next may carry on. */
interface Counted {
  readonly proseSpan: Span;
  readonly noun: CountedNoun;
  readonly max: number;
}

export const quantity: Recogniser = {
  id: 'quantity',
  kind: 'quantity',
  triggers: TRIGGER.digit | TRIGGER.numberWord,
  find(text, context) {
    if (context.numbers.length === 0) return [];
    const cell = context.cell === null ? null : cellCount(text, context);
    return cell === null ? new Reader(text, context).read() : [cell];
  },
};

class Reader {
  private readonly found: QuantityCandidate[] = [];
  private last: Counted | null = null;
  /** Whether each number counts nothing, asked twice where two may be a pair. */
  private readonly others: boolean[] = [];

  constructor(
    private readonly text: string,
    private readonly context: RecogniseContext,
  ) {}

  read(): Candidate[] {
    const { numbers } = this.context;
    for (let i = 0; i < numbers.length; i += 1) {
      if (this.isOther(i)) continue;
      if (this.pair(i)) i += 1;
      else this.single(i);
    }
    return this.found;
  }

  private isOther(i: number): boolean {
    this.others[i] ??= this.readOther(i);
    return this.others[i] ?? true;
  }

  private readOther(i: number): boolean {
    const token = this.context.numbers[i];
    if (token === undefined) return true;
    const because = (this.context.marks[i] ?? null) === null ? otherThan(this.text, token) : 'an amount of money';
    if (because !== null) this.context.reject?.('quantity', token.start, token.end, because);
    return because !== null;
  }

  /** "5,000 to 6,000 homes", "from 112,000 to 98,000 vacancies". */
  private pair(i: number): boolean {
    const { text } = this;
    const { numbers } = this.context;
    const [token, next] = [numbers[i], numbers[i + 1]];
    if (token === undefined || next === undefined) return false;
    const tie = connection(text, token.start, token.end, next.start);
    if (tie === null || this.isOther(i + 1)) return false;
    if (tie === 'either' && !isEstimate(token.value, next.value)) return false;
    // "9 to 5 jobs", "3-1 wins": no range runs downwards.
    if (tie === 'range' && withScaleOf(token, next).value > next.value && text.slice(token.end, next.start).trim() !== 'and') return true;
    const behind = countedNoun(text, next.end) ?? ofTheNoun(text, next.end, this.last);
    const noun =
      behind !== null && plausible(text, token, behind) && plausible(text, next, behind) && !isMeasured(text, next.end)
        ? behind
        : behind === null && tie !== 'either' && !isMeasured(text, next.end)
          ? nounBefore(text, token, next.end, false)
          : null;
    if (noun === null) return false;
    const low = withScaleOf(token, next);
    if (tie === 'change') this.found.push(...change(text, low, next, noun));
    else this.found.push(count(text, token.start, next.end, low, next, noun, []));
    const made = this.found.at(-1);
    if (made !== undefined) this.last = { proseSpan: made.proseSpan, noun, max: made.value.max };
    return true;
  }

  private single(i: number): void {
    const { text } = this;
    const token = this.context.numbers[i];
    if (token === undefined) return;
    if (isMeasured(text, token.end)) {
      this.context.reject?.('quantity', token.start, token.end, 'a measure or a stretch of time, not a count');
      return;
    }
    const noun = countedNoun(text, token.end) ?? ofTheNoun(text, token.end, this.last) ?? this.sharedNoun(i);
    if (noun !== null) {
      if (isFurniture(text, token, noun)) this.context.reject?.('quantity', token.start, token.end, 'a counter of the web page');
      else if (plausible(text, token, noun)) this.push(token, noun, []);
      else this.context.reject?.('quantity', token.start, token.end, 'a small number of running text, or a list number');
      return;
    }
    const counted = nounBefore(text, token, token.end, true);
    if (counted === null && this.last !== null && (carriesOn(text, token, this.last) || this.hasMoved(i, this.last))) {
      const { proseSpan, noun: carried } = this.last;
      const because = `from “${carried.end > proseSpan.start ? text.slice(proseSpan.start, carried.end) : carried.unit}” before it`;
      this.push(token, this.last.noun, [{ part: 'unit', because }]);
      return;
    }
    const place = token.grouped && counted === null ? placeOf(text, token) : null;
    if (place !== null) {
      this.push(token, place, []);
      return;
    }
    const subject = counted ?? nounBefore(text, token, token.end, false);
    if (subject === null) {
      const bare = bareCount(text, token);
      if (bare !== null) this.push(token, bare, [{ part: 'unit', because: 'the words round it tell what is counted' }]);
      return;
    }
    this.push(token, subject, [{ part: 'unit', because: `from “${text.slice(subject.start, subject.end)}” before it` }]);
  }

  /** "There were 120 placements. By 2023 this had risen to 1,500": years and amounts of money may stand between, no other number. */
  private hasMoved(i: number, last: Counted): boolean {
    const { numbers, marks } = this.context;
    const token = numbers[i];
    if (token === undefined || !token.grouped || token.start - last.proseSpan.end > 160) return false;
    if (!HAS_MOVED.test(this.text.slice(Math.max(0, token.start - 56), token.start))) return false;
    if (!ENDS_HERE.test(this.text.slice(token.end, token.end + 15))) return false;
    for (let k = i - 1; k >= 0; k -= 1) {
      const between = numbers[k];
      if (between === undefined || between.end <= last.proseSpan.end) break;
      if (!isYear(between) && (marks[k] ?? null) === null) return false;
    }
    return true;
  }

  /** "42 Labour and 30 Conservative Members": the noun stands behind the second number. */
  private sharedNoun(i: number): CountedNoun | null {
    const [token, next] = [this.context.numbers[i], this.context.numbers[i + 1]];
    if (token === undefined || next === undefined || token.form !== next.form || next.start - token.end > 48) return null;
    if (!SHARES_NOUN.test(this.text.slice(token.end, next.start)) || this.isOther(i + 1) || isMeasured(this.text, next.end)) return null;
    const noun = countedNoun(this.text, next.end);
    return noun === null ? null : { unit: noun.unit.split(' ').at(-1) ?? noun.unit, start: noun.start, end: noun.end };
  }

  private push(token: NumberToken, noun: CountedNoun, implied: readonly Implied[]): void {
    const shown = implied.length > 0 ? { ...noun, start: -1, end: -1 } : noun;
    const made = count(this.text, token.start, token.end, token, token, shown, implied);
    this.found.push(made);
    this.last = { proseSpan: made.proseSpan, noun, max: made.value.max };
  }
}

/** One or two words that tell apart what one noun names ("12 primary and 4 secondary schools"), or the other bound ("7 nor more than 12 members"). */
const SHARES_NOUN =
  /^[\s\u00A0](?:(?:[\p{L}-]{3,20}[\s\u00A0]){1,2}(?:and|or)|,?(?:nor|and|but|or)[\s\u00A0](?:(?:not|no)[\s\u00A0])?(?:more|fewer|less|greater)[\s\u00A0]than)[\s\u00A0]$/u;

/** "12 comments", "3 shares" alone between the separators of a page's furniture; "10 things to know" is its headline. */
function isFurniture(text: string, token: NumberToken, noun: CountedNoun): boolean {
  if (token.form === 'words' || noun.start < 0 || !FURNITURE.has(noun.unit)) return false;
  if (noun.unit === 'things') return token.value <= 25;
  const before = text.slice(Math.max(0, token.start - 3), token.start).trim();
  return (token.start === 0 || /[·|•—–]$/u.test(before)) && /^[\s\u00A0]*(?:$|[·|•—–])/u.test(text.slice(noun.end, noun.end + 4));
}

const FURNITURE: ReadonlySet<string> = new Set(
  'comments shares likes views replies retweets results photos images pages reactions followers things'.split(' '),
);

/** Small number words are running text where they count ideas or what was named ("the three aims"); a digit 1 counts nothing. */
function plausible(text: string, token: NumberToken, noun: CountedNoun): boolean {
  if (token.scale > 1 || token.grouped) return true;
  if (token.form === 'words') return !isVagueWord(text, token, noun);
  if (token.value < 2) return false;
  // A note's or item's number is set off by more than one space: "3  CML statistics".
  if (token.value < 100 && /^[\s\u00A0]{2,4}\p{Lu}/u.test(text.slice(token.end, token.end + 5))) return false;
  // The number of a heading has no lower-case noun behind it: "3 Recommendations".
  // "… of 2010. 10 Figures are rounded": a note's number before its sentence.
  if (
    token.value < 100 &&
    NOTED.test(text.slice(noun.start, noun.end)) &&
    /[.!?:;)][\s\u00A0]{1,2}$/u.test(text.slice(Math.max(0, token.start - 3), token.start))
  )
    return false;
  return !(
    isOwnLine(text, token) &&
    /^\d{1,2}$/u.test(token.printed.digits) &&
    /^\p{Lu}/u.test(text.slice(noun.start, noun.start + 1)) &&
    !(BODIES.test(noun.unit) && /^[\s\u00A0]\p{Ll}/u.test(text.slice(noun.end, noun.end + 2)))
  );
}

const BOUND =
  /\b(?:to|from|than|of|by|at|with|was|were|are|is|reach(?:ed|ing)?|needs?|needed|number|numbered|including|just|and|or|some|over|about|around|nearly|almost|under|only|these|them|which|whom|whole|against|versus|further|another|additional|remaining|on)[\s\u00A0](?:\p{L}{1,9}[\s\u00A0]){0,2}$/iu;
const ENDS_HERE =
  /^(?:[\s\u00A0]\p{L}{3,12}ed\b|[\s\u00A0]?[.,;:)”"’]|$|[\s\u00A0](?:in|by|this|last|next|a|per|over|and|or|now|today|on|at|across|since|between|more|fewer|less|up|down|to|from|before|when|as|of|had|have|were|are|was|is|will|would|did|do|could|can|failed|remained|said|reported|closed|opened|voted|died|took|received|went|came|got|lost|left|have|remain|agreed|replied|use|work|live|need|await|stayed|survived|passed|disagreed|than|so|(?:aged[\s\u00A0])?(?:under|over)[\s\u00A0]\d{1,2}|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[\s\u00A0](?:years|months|weeks)[\s\u00A0](?:before|earlier|ago))\b|[\s\u00A0]the[\s\u00A0](?:year|month|quarter|week|day)[\s\u00A0]\p{L})/iu;
const THERE_ARE =
  /\bthere[\s\u00A0](?:are|were|will[\s\u00A0]be|have[\s\u00A0]been|had[\s\u00A0]been)[\s\u00A0](?:(?:now|only|just|some|about|over|nearly|almost|around|still|already|more|fewer|less|than|at|least|well)[\s\u00A0]){0,4}$/iu;
/** "they have built 5,900": a perfect verb directly before the number it brought about. Verbs of money and measure are left out. */
const HAVE_DONE =
  /\b(?:have|has|had)[\s\u00A0](?:(?:already|now|so|far|only|since)[\s\u00A0]){0,2}(?!(?:spent|paid|earned|borrowed|saved|raised|cost|received|reached|exceeded|been|scored|covered|walked|travelled|averaged)\b)\p{L}{3,12}(?:ed|t|n|ne|ght)[\s\u00A0](?:(?:about|around|over|nearly|almost|some|just|only|more|than|another|a|further)[\s\u00A0]){0,3}$/iu;
/** Where those stand of whom there are so many: "104,602 on the queue". */
const PLACED =
  /^[\s\u00A0](?:on|in)[\s\u00A0](?:the|a|an|our|its|their)[\s\u00A0](?:\p{L}+[\s\u00A0]){0,2}?(?<place>queues?|lists?|backlogs?|registers?|rolls?|books)\b/iu;
const PLACE = /^[\s\u00A0](?:(?:more|fewer|others)[\s\u00A0])?(?<word>in|for|at|from|on|to|by|with)[\s\u00A0]/u;
const ALONGSIDE =
  /(?:[,;][\s\u00A0](?:and[\s\u00A0])?|\b(?:and|but|another|further|with|against|versus|to|from)[\s\u00A0])(?:(?:about|around|just|only|over|some|nearly|a)[\s\u00A0])?$/u;

/** "45 stores in Wales, 312 in England and 28 in Scotland": the same preposition stands behind both. */
function runsAlongside(text: string, token: NumberToken, last: Counted, before: string): boolean {
  const place = PLACE.exec(text.slice(token.end, token.end + 16))?.groups?.word;
  if (place === undefined || last.noun.end < 0) return false;
  const behind = Math.max(last.noun.end, last.proseSpan.end);
  // "34,000 starts, 4,500 for social rent": a part of what stands directly before the comma.
  if (/^,[\s\u00A0]$/u.test(text.slice(behind, token.start))) return true;
  if (!ALONGSIDE.test(before)) return false;
  return PLACE.exec(text.slice(behind, behind + 16))?.groups?.word === place;
}

const FIGURE_IS =
  /\b(?:the|that|this)[\s\u00A0](?:number|figure|total|count)[\s\u00A0](?:(?:has|had|will|now)[\s\u00A0])?(?:is|was|be|stands|stood|rose|risen|fell|fallen|grew|reached)[\s\u00A0](?:(?:at|to|now|about|around|over|nearly|almost|just|some|more|than|only)[\s\u00A0]){0,3}$/iu;
const HAS_MOVED =
  /\b(?:this|that|it|they)[\s\u00A0](?:(?:has|had|have)[\s\u00A0])?(?:risen|rose|fallen|fell|grown|grew|climbed|dropped|increased|declined|soared|jumped|reached|doubled|trebled)[\s\u00A0](?:(?:to|about|around|over|nearly|almost|just|some|more|less|fewer|than|only)[\s\u00A0]){0,3}$/iu;
const CLAUSE = /(?:[;,]|\b(?:and|but|only|while|that|of[\s\u00A0]which|of[\s\u00A0]whom))[\s\u00A0]$/u;
const PLURAL_VERB =
  /^[\s\u00A0](?:have|had|were|are|will|would|could|can|did|do|lack|remain|remained|died|survived|failed|passed|closed|opened|replied|agreed|disagreed|said|reported|voted|left|stayed|came|went|use|work|live|need|await|\p{Ll}{3,12}ed)\b/u;
/** "of which 14 were", "Of these, 312 had", "Of the 90 hospitals, 14": the number is a part of what was counted. */
const PART_OF =
  /(?:\b[Oo]f[\s\u00A0](?:which|whom)[\s\u00A0](?:\p{L}{1,10}[\s\u00A0]){2,4}(?:on|to|with|for)|\b[Oo]f[\s\u00A0](?:which|whom|these|those|them|the[\s\u00A0][^.;!?]{1,60}),?|\bOf[\s\u00A0](?:[1-9][\d,]*|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\s\u00A0][^.;!?]{1,60})[\s\u00A0](?:\p{L}{1,10}[\s\u00A0]){0,2}$/u;

/** "There were 104,602 on the queue": nothing named before is counted, so the queue is the unit. */
function placeOf(text: string, token: NumberToken): CountedNoun | null {
  const place = PLACED.exec(text.slice(token.end, token.end + 48))?.groups?.place?.toLowerCase();
  if (place === undefined || !THERE_ARE.test(text.slice(Math.max(0, token.start - 72), token.start))) return null;
  return { unit: place, start: -1, end: token.end };
}

/** A number without a noun takes the last one's where the sentence compares the two: "about 23,000 people … to about 350,000". */
function carriesOn(text: string, token: NumberToken, last: Counted): boolean {
  const between = text.slice(last.proseSpan.end, token.start);
  if (between.length > 250) return false;
  const before = text.slice(Math.max(0, token.start - 72), token.start);
  // "In Fenwick, the number is 32,000": the figure named before, in another sentence too.
  if ((token.grouped || token.scale >= 1e3) && FIGURE_IS.test(before)) return true;
  // "There will be more than 185,000": as many of what the sentence before counts.
  if (token.grouped && THERE_ARE.test(before) && ENDS_HERE.test(text.slice(token.end, token.end + 15))) return true;
  if (between.length > 160) return false;
  if (
    token.form === 'digits' &&
    token.value >= 2 &&
    !isYear(token) &&
    !/[.!?]["”’)]?\s\p{Lu}/u.test(between) &&
    runsAlongside(text, token, last, before)
  )
    return true;
  const part = PART_OF.test(before);
  const after = text.slice(token.end, token.end + 24);
  if (setAgainst(token, last, before, after, between)) return true;
  if (!(part ? /^(?:[\s\u00A0]\p{Ll}|[.,;)])/u : ENDS_HERE).test(after) && !FURTHER.test(before)) return false;
  if (/[.!?]["”’)]?\s\p{Lu}/u.test(between) && !(part && /[.!?]["”’)]?\s(?:Of\b)/u.test(between))) return isFurther(token, between, after);
  if (isSentenceOfParts(token, last, between, after)) return true;
  if (part) return token.form === 'digits' ? token.value >= 2 : token.value >= 3;
  // "over 40 nurses now in post and a further 25 starting in May"
  if (token.form === 'digits' && token.value >= 2 && FURTHER.test(before) && FURTHER_DO.test(after)) return true;
  // "310 votes to 290": as many sides, one noun.
  if (/^[\s\u00A0][\p{L}]+[\s\u00A0](?:to|against)[\s\u00A0]$/u.test(between)) return token.form === 'digits' && token.value >= 2;
  // "and 112 were hurt", "; 12 did not report": a clause of its own about the same things.
  if (token.form === 'digits' && token.value >= 3 && CLAUSE.test(before) && PLURAL_VERB.test(after)) return true;
  if (token.form === 'digits' && token.value >= 10 && THERE_ARE.test(before)) return true;
  // ", 543 more than the year before"
  if (
    token.form === 'digits' &&
    token.value >= 10 &&
    /[,;][\s\u00A0]$/u.test(before) &&
    /^[\s\u00A0](?:more|fewer)[\s\u00A0]than\b/u.test(after)
  )
    return true;
  if (!token.grouped && token.scale < 1e3) return false;
  if (OF_MEASURE.test(before)) return false;
  if (MORE.test(after)) return true;
  // ", 400,000 fewer than in 2010"
  return (
    BOUND.test(before) ||
    (token.grouped && HAVE_DONE.test(before)) ||
    (/[,;][\s\u00A0]$/u.test(before) && /^[\s\u00A0](?:more|fewer|up|down|\p{L}{3,12}ed)\b/u.test(after)) ||
    /(?:,|\band)[\s\u00A0]\p{L}{3,12}ed[\s\u00A0]$/u.test(before)
  );
}

const NOTED = /^(?:Figures|Numbers|Totals|Percentages|Estimates|Results|Sources|Notes|Rates|Prices|Costs|Calculations|Includes)$/u;

/** A short line that begins with the number: a heading, or the head of a page left by a converter. */
function isOwnLine(text: string, { start }: NumberToken): boolean {
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  const stop = text.indexOf('\n', start);
  return (stop < 0 ? text.length : stop) - start < 48;
}

const FURTHER = /\b(?:further|another)[\s\u00A0]$/u;
/** What people and things do: "starting", "due", "to follow". */
const FURTHER_DO =
  /^[\s\u00A0](?:\p{Ll}{3,12}ing\b|due|planned|expected|in[\s\u00A0]the[\s\u00A0]pipeline|to[\s\u00A0](?:follow|come|be)\b)/u;

/** "A further 26 are on the market", "gives us 267 more by 2023": more of what the sentence before counts. */
function isFurther(token: NumberToken, between: string, after: string): boolean {
  if (token.form !== 'digits' || token.value < 2 || isYear(token) || (between.match(/[.!?]["”’)]?\s\p{Lu}/gu)?.length ?? 0) > 1)
    return false;
  return FURTHER.test(between.toLowerCase()) ? PLURAL_VERB.test(after) : MORE.test(after);
}

/** "… made 31 recommendations. Seven were rejected": a sentence of its own about fewer of the same things; people do other things. */
function isSentenceOfParts(token: NumberToken, last: Counted, between: string, after: string): boolean {
  if (token.value < 3 || token.value >= last.max || isYear(token) || !/[^.!?][.!?][\s\u00A0]$/u.test(between)) return false;
  if (/[.!?]["”’)]?\s\p{Lu}/u.test(between)) return false;
  return /^[\s\u00A0](?:were|are|had|have|remain|remained|failed|passed|closed|opened)\b/u.test(after);
}

/** "doubling free hours, to 1,140 a year" */
const OF_MEASURE = /\b(?:hours|miles|kilometres|acres|hectares|tonnes|tons|days|weeks|months)\b[^.;!?]{0,16}$/iu;
const MORE = /^[\s\u00A0](?:more|fewer|extra)(?:[\s\u00A0](?:by|in|this|next|over|since|before|last)\b|[.,;:)])/u;
const AGAINST =
  /\b(?:against|versus|v|compared[\s\u00A0](?:with|to)|up[\s\u00A0]from|down[\s\u00A0]from)[\s\u00A0](?:(?:just|only|about|around|some|over|nearly)[\s\u00A0])?$/u;
const STEP_OF =
  /\b(?:rise|increase|growth|gain|fall|drop|decrease|reduction|decline|loss)[\s\u00A0]of[\s\u00A0](?:(?:just|only|about|around|some|over|nearly)[\s\u00A0])?$/u;

/** "against 6 in July", "a rise of 145 (1.7%)", ": 63 in year one": the same things at another time, their change, or a part of them. */
function setAgainst(token: NumberToken, last: Counted, before: string, after: string, between: string): boolean {
  if (token.form !== 'digits' || token.value < 2 || isYear(token) || /[.!?]["”’)]?\s\p{Lu}/u.test(between)) return false;
  // "the figures for nurses were 305 and 97": two of what stands before them.
  if (/^[\s\u00A0]and[\s\u00A0]$/u.test(between)) return /^(?:[.,;)]|$)/u.test(after);
  if (AGAINST.test(before)) return /^[\s\u00A0](?:in|at|on)[\s\u00A0]/u.test(after) || /^(?:[.,;)]|$)/u.test(after);
  if (STEP_OF.test(before)) return /^(?:[\s\u00A0](?:\(|on|in|over|since|from)|[.,;)]|$)/u.test(after);
  return /:[\s\u00A0]$/u.test(before) && token.value < last.max && PLACE.test(after);
}

function withScaleOf(token: NumberToken, next: NumberToken): NumberToken {
  if (token.scale !== 1 || next.scale === 1 || token.core > next.core || token.grouped || isYear(token)) return token;
  return { ...token, scale: next.scale, value: multiply(token.core, next.scale), printed: { ...token.printed, scale: next.scale } };
}

function count(
  text: string,
  start: number,
  end: number,
  low: NumberToken,
  high: NumberToken,
  noun: CountedNoun,
  implied: readonly Implied[],
): QuantityCandidate {
  const hedge = hedgeBefore(text, start) ?? hedgeAfter(text, end);
  const scaled = low !== high && low.end - low.coreEnd === 0 && low.scale !== 1;
  return {
    kind: 'quantity',
    proseSpan: { start, end },
    value: { min: low.value, max: high.value, unit: noun.unit, comparator: hedge?.comparator ?? null },
    implied: scaled ? [...implied, { part: 'scale', because: 'from the other end of the range' }] : implied,
    recogniser: implied.length > 0 ? 'carried-noun' : 'counted-noun',
    printed: low === high ? [low.printed] : [low.printed, high.printed],
    hedge: hedge?.phrase ?? null,
    unitSpan: noun.start < 0 ? null : { start: noun.start, end: noun.end },
    change: null,
  };
}

function change(text: string, from: NumberToken, to: NumberToken, noun: CountedNoun): QuantityCandidate[] {
  const low = count(text, from.start, from.end, from, from, { ...noun, start: -1, end: -1 }, [
    { part: 'unit', because: 'from the other end of the change' },
  ]);
  const high = count(text, to.start, to.end, to, to, noun, []);
  return [
    { ...low, change: { role: 'from', other: { start: to.start, end: to.end } } },
    { ...high, change: { role: 'to', other: { start: from.start, end: from.end } } },
  ];
}

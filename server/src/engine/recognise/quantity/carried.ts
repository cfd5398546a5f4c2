/** Numbers whose noun is that of a count before them: "to about 350,000", "of which 14 were", "a rise of 145", "Seven were rejected". */
import type { Span } from '../../text';
import { isYear, type NumberToken } from '../numbers/tokens';
import type { CountedNoun } from './nouns';

/** The count before, whose noun the next may carry on. */
export interface Counted {
  readonly proseSpan: Span;
  readonly noun: CountedNoun;
  readonly max: number;
}

const BOUND =
  /\b(?:to|from|than|of|by|at|with|was|were|are|is|reach(?:ed|ing)?|needs?|needed|number|numbered|including|just|and|or|some|over|about|around|nearly|almost|under|only|these|them|which|whom|whole|against|versus|further|another|additional|remaining|on)[\s\u00A0](?:\p{L}{1,9}[\s\u00A0]){0,2}$/iu;
const ENDS_HERE =
  /^(?:[\s\u00A0]\p{L}{3,12}ed\b|[\s\u00A0]?[.,;:!)”"’]|$|[\s\u00A0](?:in|by|this|last|next|a|per|over|and|or|now|today|on|at|across|since|between|more|fewer|less|below|above|due|up|down|to|from|before|when|as|of|had|have|were|are|was|is|will|would|did|do|could|can|failed|remained|said|reported|closed|opened|voted|died|took|received|went|came|got|lost|left|have|remain|agreed|replied|use|work|live|need|await|stayed|survived|passed|disagreed|than|so|(?:aged[\s\u00A0])?(?:under|over)[\s\u00A0]\d{1,2}|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[\s\u00A0](?:years|months|weeks)[\s\u00A0](?:before|earlier|ago))\b|[\s\u00A0]the[\s\u00A0](?:year|month|quarter|week|day)[\s\u00A0]\p{L})/iu;
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
/** "18 departments … In 2023 the equivalent figure was 13." */
const SAME_FIGURE =
  /\b(?:equivalent|corresponding|comparable|respective)[\s\u00A0](?:number|figure|total|count)s?[\s\u00A0](?:is|was|are|were|stood[\s\u00A0]at)[\s\u00A0](?:(?:about|around|over|nearly|almost|just|only)[\s\u00A0])?$/iu;
const HAS_MOVED =
  /\b(?:this|that|it|they)[\s\u00A0](?:(?:has|had|have)[\s\u00A0])?(?:risen|rose|fallen|fell|grown|grew|climbed|dropped|increased|declined|soared|jumped|reached|doubled|trebled)[\s\u00A0](?:(?:to|about|around|over|nearly|almost|just|some|more|less|fewer|than|only)[\s\u00A0]){0,3}$/iu;
const CLAUSE = /(?:[;,]|\b(?:and|but|only|while|that|of[\s\u00A0]which|of[\s\u00A0]whom))[\s\u00A0]$/u;
const PLURAL_VERB =
  /^[\s\u00A0](?:have|had|were|are|will|would|could|can|did|do|lack|remain|remained|died|survived|failed|passed|closed|opened|replied|agreed|disagreed|said|reported|voted|left|stayed|came|went|use|work|live|need|await|\p{Ll}{3,12}ed)\b/u;
/** "of which 14 were", "Of these, 312 had", "Of the 90 hospitals, 14": the number is a part of what was counted. */
const PART_OF =
  /(?:\b[Oo]f[\s\u00A0](?:which|whom)[\s\u00A0](?:\p{L}{1,10}[\s\u00A0]){2,4}(?:on|to|with|for)|\b[Oo]f[\s\u00A0](?:which|whom|these|those|them|the[\s\u00A0][^.;!?]{1,60}),?|\bOf[\s\u00A0](?:[1-9][\d,]*|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\s\u00A0][^.;!?]{1,60})[\s\u00A0](?:\p{L}{1,10}[\s\u00A0]){0,2}$/u;

/** "There were 104,602 on the queue": nothing named before is counted, so the queue is the unit. */
export function placeOf(text: string, token: NumberToken): CountedNoun | null {
  const place = PLACED.exec(text.slice(token.end, token.end + 48))?.groups?.place?.toLowerCase();
  if (place === undefined || !THERE_ARE.test(text.slice(Math.max(0, token.start - 72), token.start))) return null;
  return { unit: place, start: -1, end: token.end };
}

/** "this had risen to 1,500": a word for what was counted moves it. */
export function movedSince(text: string, token: NumberToken, last: Counted): boolean {
  return (
    token.start - last.proseSpan.end <= 160 &&
    HAS_MOVED.test(text.slice(Math.max(0, token.start - 56), token.start)) &&
    ENDS_HERE.test(text.slice(token.end, token.end + 15))
  );
}

/** A number without a noun takes the last one's where the sentence compares the two: "about 23,000 people … to about 350,000". */
export function carriesOn(text: string, token: NumberToken, last: Counted): boolean {
  const between = text.slice(last.proseSpan.end, token.start);
  if (between.length > 250) return false;
  const before = text.slice(Math.max(0, token.start - 72), token.start);
  // "In Fenwick, the number is 32,000": the figure named before, in another sentence too.
  if ((token.grouped || token.scale >= 1e3) && FIGURE_IS.test(before)) return true;
  // "There will be more than 185,000": as many of what the sentence before counts.
  if (token.grouped && THERE_ARE.test(before) && ENDS_HERE.test(text.slice(token.end, token.end + 15))) return true;
  if (
    token.form === 'digits' &&
    token.value >= 2 &&
    !isYear(token) &&
    SAME_FIGURE.test(before) &&
    ENDS_HERE.test(text.slice(token.end, token.end + 15))
  )
    return true;
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
  if (setAgainst(token, last, before, after, between) || isInSome(token, last, before, after, between)) return true;
  if (!(part ? /^(?:[\s\u00A0]\p{Ll}|[.,;)])/u : ENDS_HERE).test(after) && !FURTHER.test(before)) return false;
  if (/[.!?]["”’)]?\s\p{Lu}/u.test(between) && !(part && /[.!?]["”’)]?\s(?:Of\b)/u.test(between))) return isFurther(token, between, after);
  if (isSentenceOfParts(token, last, between, after) || isRepeated(token, last, between, after)) return true;
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
  if (OF_MEASURE.test(before) || OF_MONEY.test(before)) return false;
  if (MORE.test(after)) return true;
  // ", 400,000 fewer than in 2010"
  return (
    BOUND.test(before) ||
    (token.grouped && HAVE_DONE.test(before)) ||
    (/[,;][\s\u00A0]$/u.test(before) && /^[\s\u00A0](?:more|fewer|up|down|\p{L}{3,12}ed)\b/u.test(after)) ||
    (token.grouped && DONE.test(before)) ||
    /(?:,|\band)[\s\u00A0]\p{L}{3,12}ed[\s\u00A0]$/u.test(before)
  );
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

const IN_SOME =
  /(?:[.;][\s\u00A0]|,?[\s\u00A0]and[\s\u00A0])[Ii]n[\s\u00A0](?:(?:only|just|another|about|some|a[\s\u00A0]further)[\s\u00A0])?$/u;

/** "We examined 64 files. In 27 there was no rating, and in 19 (30 per cent) the officer …": fewer of the same things. */
function isInSome(token: NumberToken, last: Counted, before: string, after: string, between: string): boolean {
  if (token.form !== 'digits' || token.value < 2 || token.value >= last.max || isYear(token) || !IN_SOME.test(before)) return false;
  if ((between.match(/[.!?]["”’)]?\s\p{Lu}/gu)?.length ?? 0) > 1) return false;
  return /^(?:[\s\u00A0]\([^()]{1,16}\))?(?:,|[\s\u00A0](?:there|the|it|we|no|they|a|an))[\s\u00A0]/u.test(after);
}

/** "We permitted 640 homes. Six hundred and forty!" */
function isRepeated(token: NumberToken, last: Counted, between: string, after: string): boolean {
  return token.value === last.max && token.value >= 11 && between.length < 80 && /[.!?][\s\u00A0]$/u.test(between) && /^[.!?]/u.test(after);
}

/** "we gave 21,031 in 2020": who did it, and what was done. Verbs of money and measure are left out. */
const DONE =
  /\b(?:we|they|it|he|she|which|who|councils|ministers)[\s\u00A0](?:have[\s\u00A0]|will[\s\u00A0])?(?!(?:spent|paid|earned|borrowed|saved|raised|cost|received|reached|exceeded|scored|covered|walked|travelled|averaged|charged|owed|invested)[\s\u00A0])(?:\p{L}{3,12}ed|gave|give|built|build|made|make|sold|sell|won|lost|sent|took|found|hold|held)[\s\u00A0](?:(?:about|around|over|nearly|almost|some|just|only|another|a|further)[\s\u00A0]){0,2}$/iu;

/** "and spent 50,000 in 2021": money without its sign. */
const OF_MONEY =
  /\b(?:spen[dt]s?|pa(?:id|ys?)|earn(?:ed|s)?|borrow(?:ed|s)?|saved?|cost|ow(?:ed|es?)|invest(?:ed|s)?)[\s\u00A0](?:(?:about|around|over|nearly|almost|some|just|only|another|a|further)[\s\u00A0]){0,2}$/iu;
/** "doubling free hours, to 1,140 a year" */
const OF_MEASURE = /\b(?:hours|miles|kilometres|acres|hectares|tonnes|tons|days|weeks|months)\b[^.;!?]{0,16}$/iu;
const MORE = /^[\s\u00A0](?:more|fewer|extra)(?:[\s\u00A0](?:by|in|this|next|over|since|before|last)\b|[.,;:)])/u;
const AGAINST =
  /\b(?:against|versus|v|compared[\s\u00A0](?:with|to)|up[\s\u00A0]from|down[\s\u00A0]from)[\s\u00A0](?:the[\s\u00A0])?(?:(?:just|only|about|around|some|over|nearly)[\s\u00A0])?$/u;
/** "an increase of 0.8% or 933 on the year" */
const ALSO_OF = /(?:%|\bper[\s\u00A0]cent|\bpercent),?[\s\u00A0]or[\s\u00A0](?:(?:just|only|about|around|some|over|nearly)[\s\u00A0])?$/u;
/** "inspected 1,580 gates and found 213 that were unsafe" */
const FOUND = /\b(?:found|identified|counted|with|including)[\s\u00A0]$/u;
const STEP_OF =
  /\b(?:rise|increase|growth|gain|fall|drop|decrease|reduction|decline|loss)[\s\u00A0]of[\s\u00A0](?:(?:just|only|about|around|some|over|nearly)[\s\u00A0])?$/u;

/** "against 6 in July", "a rise of 145 (1.7%)", ": 63 in year one": the same things at another time, their change, or a part of them. */
function setAgainst(token: NumberToken, last: Counted, before: string, after: string, between: string): boolean {
  if (token.form !== 'digits' || token.value < 2 || isYear(token) || /[.!?]["”’)]?\s\p{Lu}/u.test(between)) return false;
  // "the figures for nurses were 305 and 97": two of what stands before them.
  if (/^[\s\u00A0]and[\s\u00A0]$/u.test(between)) return /^(?:[.,;)]|$)/u.test(after);
  if (AGAINST.test(before)) return /^[\s\u00A0](?:in|at|on|or[\s\u00A0]so)[\s\u00A0]/u.test(after) || /^(?:[.,;)]|$)/u.test(after);
  if (ALSO_OF.test(before)) return /^[\s\u00A0](?:on|more|fewer|less|over|in)[\s\u00A0]|^[.,;)]/u.test(after);
  if (FOUND.test(before)) return /^[\s\u00A0](?:that|who|which)[\s\u00A0](?:were|are|had|have)\b/u.test(after);
  if (STEP_OF.test(before)) return /^(?:[\s\u00A0](?:\(|on|in|over|since|from)|[.,;)]|$)/u.test(after);
  return /:[\s\u00A0]$/u.test(before) && token.value < last.max && PLACE.test(after);
}

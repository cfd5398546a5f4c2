/** The noun that stands before its number: "the number of apprentices rose to 48,000", "vacancies fell from 112,000 to 98,000". */
import type { NumberToken } from '../numbers/tokens';
import { type CountedNoun, isPlural } from './nouns';
import { isYear } from './other-numbers';

/** Words of movement and being between the noun and the number. */
const VERB =
  'rose|risen|rise|rising|grew|grown|growing|increased|increasing|climbed|jumped|surged|soared|doubled|trebled|fell|fallen|falling|dropped|declined|decreased|shrank|shrunk|dipped|plunged|halved|reached|reaching|hit|stood|stands|totalled|totaled|numbered|peaked|averaged|exceeded|was|were|is|are|came|went|gone|moved|been|remained';
const BEHIND_NOUN = String.raw`(?:[\s\u00A0](?:who|which|that)[\s\u00A0](?:[\p{L}’'-]+[\s\u00A0]){1,5}|[\s\u00A0](?:in|at|on|of|across|with|waiting|for|from)[\s\u00A0](?:[\p{L}’'-]+[\s\u00A0]){0,5}|[\s\u00A0])`;
const TAIL = String.raw`(?:(?:has|have|had|will|would|is|are)[\s\u00A0])?(?:been[\s\u00A0])?(?:(?:now|also|then|already|only|steadily|sharply|slightly|just|currently|still|nearly|almost|more[\s\u00A0]than)[\s\u00A0])?(?:${VERB})(?:[\s\u00A0](?:up|down|steadily|sharply|slightly|again|back))?[\s\u00A0](?:(?:in|by)[\s\u00A0]\d{4}(?:[-–/]\d\d)?,?[\s\u00A0])?(?:(?:to|from|at|by)[\s\u00A0])?(?:(?:a|an|the|over|about|around|some|just|only|nearly|almost|more[\s\u00A0]than|fewer[\s\u00A0]than|less[\s\u00A0]than|under|approximately|roughly|record|high|peak|low|total|of|estimated)[\s\u00A0]){0,4}$`;
const NUMBER_OF = new RegExp(
  String.raw`(?:number|numbers|count|tally|total|population|volume|headcount)[\s\u00A0]of[\s\u00A0](?<noun>(?:[\p{L}’'-]+[\s\u00A0]){0,3}?[\p{L}’'-]+)${BEHIND_NOUN}${TAIL}`,
  'iu',
);
const PLURAL_SUBJECT = new RegExp(
  String.raw`(?:^|[\s\u00A0“"‘(])(?<noun>[\p{L}][\p{L}’-]{3,24})[\s\u00A0](?:numbers[\s\u00A0])?${TAIL}`,
  'iu',
);
const STANDING =
  /\b(?:rose|risen|rise|rising|grew|grown|growing|increased|increasing|climbed|jumped|surged|soared|doubled|trebled|fell|fallen|falling|dropped|declined|decreased|shrank|shrunk|dipped|plunged|halved|reached|reaching|hit|stood|stands|totalled|totaled|numbered|peaked|averaged|exceeded|was|were|is|are|came|went|gone|moved|been|remained)\b/iu;
/** The number ends its phrase. */
const PHRASE_ENDS =
  /^(?:[\s\u00A0]?[.,;:)”"’]|$|[\s\u00A0](?:in|by|this|last|next|over|and|or|now|today|on|at|across|since|between|before|when|as|from|to|during|but|while|after|of|a|per)\b)/iu;

/** Numbers of a hundred and more that are no year; the sentence's own noun of number or a plural subject of a verb of movement counts them. */
export function nounBefore(text: string, token: NumberToken, end: number): CountedNoun | null {
  if (token.value < 100 || isYear(token) || !PHRASE_ENDS.test(text.slice(end, end + 12))) return null;
  const from = Math.max(0, token.start - 140);
  const lead = text.slice(from, token.start);
  if (!STANDING.test(lead)) return null;
  const sentence = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('; '), -1) + 1);
  const offset = token.start - sentence.length;
  const counted = NUMBER_OF.exec(sentence);
  const phrase = counted?.groups?.noun;
  if (counted !== null && phrase !== undefined) {
    const start = offset + counted.index + counted[0].indexOf(phrase, counted[0].indexOf('of'));
    return { unit: phrase.toLowerCase(), start, end: start + phrase.length };
  }
  if (!token.grouped && token.scale === 1) return null;
  const subject = PLURAL_SUBJECT.exec(sentence);
  const noun = subject?.groups?.noun;
  if (
    subject === null ||
    noun === undefined ||
    !isPlural(noun) ||
    /^(?:costs?|prices?|sales|profits|revenues|earnings|wages|bills|debts|savings|funds|spending|emissions|shares|levels|rates)$/iu.test(
      noun,
    )
  )
    return null;
  const start = offset + subject.index + subject[0].indexOf(noun);
  return { unit: noun.toLowerCase(), start, end: start + noun.length };
}

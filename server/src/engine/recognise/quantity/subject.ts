/** The noun that stands before its number: "the number of apprentices rose to 48,000", "vacancies fell from 112,000 to 98,000". */
import type { NumberToken } from '../numbers/tokens';
import { type CountedNoun, isPlural } from './nouns';
import { isYear } from './other-numbers';

/** Words of movement and being between the noun and the number. */
const VERB =
  'rose|risen|rise|rising|grew|grown|growing|increased|increasing|climbed|jumped|surged|soared|doubled|trebled|fell|fallen|falling|dropped|declined|decreased|shrank|shrunk|dipped|plunged|halved|reached|reaching|hit|stood|stands|totalled|totaled|numbered|peaked|averaged|exceeded|was|were|is|are|came|went|gone|moved|been|remained';
const BEHIND_NOUN = String.raw`(?:[\s\u00A0](?:who|which|that)[\s\u00A0](?:[\p{L}’'-]+[\s\u00A0]){1,5}|[\s\u00A0](?:in|at|on|of|across|with|waiting|for|from)[\s\u00A0](?:[\p{L}’'-]+[\s\u00A0]){0,5}|[\s\u00A0])`;
const TAIL = String.raw`(?:(?:has|have|had|will|would|is|are)[\s\u00A0])?(?:been[\s\u00A0])?(?:(?:now|also|then|already|only|steadily|sharply|slightly|just|currently|still|nearly|almost|more[\s\u00A0]than)[\s\u00A0])?(?:${VERB})(?:[\s\u00A0](?:up|down|steadily|sharply|slightly|again|back))?[\s\u00A0](?:(?:in|by)[\s\u00A0]\d{4}(?:[-–/]\d\d)?,?[\s\u00A0]|by[\s\u00A0][\d.,]{1,9}(?:[\s\u00A0]?(?:%|per[\s\u00A0]cent|percent|million|thousand|lakh|crore))?[\s\u00A0]|(?:for|in|over|during|since)[\s\u00A0](?:[\p{L}’-]+[\s\u00A0]){1,5}(?=to[\s\u00A0]))?(?:(?:to|from|at|by)[\s\u00A0])?(?:(?:a|an|the|over|about|around|some|just|only|nearly|almost|more[\s\u00A0]than|fewer[\s\u00A0]than|less[\s\u00A0]than|under|approximately|roughly|record|high|peak|low|total|of|estimated)[\s\u00A0]){0,4}$`;
const NUMBER_OF = new RegExp(
  String.raw`(?:number|numbers|count|tally|total|population|volume|headcount)[\s\u00A0]of[\s\u00A0](?<noun>(?:[\p{L}’'-]+[\s\u00A0]){0,3}?[\p{L}’'-]+)${BEHIND_NOUN}${TAIL}`,
  'iu',
);
const SUBJECT = new RegExp(
  String.raw`(?:^|[\s\u00A0“"‘(])(?<noun>[\p{L}][\p{L}’-]{3,24})(?:[\s\u00A0]numbers)?${BEHIND_NOUN}${TAIL}`,
  'giu',
);
/** Nouns of number in the singular: their figure counts people or things without naming them. */
const COLLECTIVE =
  'employment|unemployment|population|headcount|workforce|membership|enrolment|enrollment|caseload|electorate|attendance|backlog|list|toll|migration|immigration|emigration|intake|circulation|ridership|readership|footfall|patronage';
const IS_COLLECTIVE = new RegExp(`^(?:${COLLECTIVE})$`, 'iu');
/** "a workforce of 1.3 million", "a total of 4,500". */
const COLLECTIVE_OF = new RegExp(
  String.raw`\b(?<noun>${COLLECTIVE}|total|team|staff|crowd|fleet|network|sample|audience|majority|shortfall|shortage|force|army|pool|cohort|panel|staffing)[\s\u00A0]of[\s\u00A0](?:(?:about|around|some|over|nearly|almost|just|under|more[\s\u00A0]than|at[\s\u00A0]least|up[\s\u00A0]to|only|approximately|roughly|an[\s\u00A0]estimated)[\s\u00A0]){0,2}$`,
  'iu',
);
const MEASURES =
  /^(?:costs?|prices?|sales|profits|revenues?|earnings|wages|bills|debts|savings|funds|spending|emissions|shares|levels|rates|temperatures|scores|ratings|hours|receipts|payments|taxes|grants|deposits|assets|liabilities|exports|imports|reserves|borrowings|budgets|incomes|salaries|fees|fines|rents|values|yields|speeds|distances|depths|heights)$/iu;
const STANDING =
  /\b(?:rose|risen|rise|rising|grew|grown|growing|increased|increasing|climbed|jumped|surged|soared|doubled|trebled|fell|fallen|falling|dropped|declined|decreased|shrank|shrunk|dipped|plunged|halved|reached|reaching|hit|stood|stands|totalled|totaled|numbered|peaked|averaged|exceeded|was|were|is|are|came|went|gone|moved|been|remained)\b/iu;
const MOVES_TO =
  /\b(?:rose|risen|grew|grown|increased|climbed|jumped|surged|soared|fell|fallen|dropped|declined|decreased|shrank|reached|stood|stands|totalled|totaled|numbered|peaked)(?:[\s\u00A0](?:to|at|from|by|sharply|slightly|steadily|again))?(?:[\s\u00A0](?:to|at|from|by))?(?:[\s\u00A0](?:about|around|just|nearly|almost|over|under|only|some|a|record|high|low|of)){0,4}[\s\u00A0]$/iu;
/** The number ends its phrase. */
const PHRASE_ENDS =
  /^(?:[\s\u00A0]?[.,;:)”"’]|$|[\s\u00A0](?:in|by|this|last|next|over|and|or|now|today|on|at|across|since|between|before|when|as|from|to|during|but|while|after|of|a|per)\b)/iu;

/** The sentence's own noun of number, or a plural or collective subject of a verb of movement, counts a number that ends its phrase. */
export function nounBefore(text: string, token: NumberToken, end: number): CountedNoun | null {
  if (token.value < 3 || isYear(token) || !PHRASE_ENDS.test(text.slice(end, end + 12))) return null;
  const from = Math.max(0, token.start - 140);
  const lead = text.slice(from, token.start);
  const large = token.grouped || token.scale >= 1e3;
  if (large) {
    const collective = COLLECTIVE_OF.exec(lead);
    if (collective !== null) return { unit: (collective.groups?.noun ?? '').toLowerCase(), start: -1, end: -1 };
  }
  if (!STANDING.test(lead)) return null;
  const sentence = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('; '), -1) + 1);
  const offset = token.start - sentence.length;
  const counted = NUMBER_OF.exec(sentence);
  const phrase = counted?.groups?.noun;
  if (counted !== null && phrase !== undefined) {
    if (MEASURES.test(phrase) || (token.form === 'words' && token.value < 11)) return null;
    const start = offset + counted.index + counted[0].indexOf(phrase, counted[0].indexOf('of'));
    return { unit: phrase.toLowerCase().replace(/\s+/gu, ' '), start, end: start + phrase.length };
  }
  // A small number needs a verb of movement: "admissions stood at 212", never "ministers were 45".
  if (!large && (token.form === 'words' || token.value < 10 || !MOVES_TO.test(lead))) return null;
  // "said that employment rose": the first word that fits need not be the subject.
  SUBJECT.lastIndex = 0;
  for (let tries = 0; tries < 4; tries += 1) {
    const subject = SUBJECT.exec(sentence);
    const noun = subject?.groups?.noun;
    if (subject === null || noun === undefined || MEASURES.test(noun)) return null;
    if (isPlural(noun) || IS_COLLECTIVE.test(noun)) {
      const start = offset + subject.index + subject[0].indexOf(noun);
      return { unit: noun.toLowerCase(), start, end: start + noun.length };
    }
    SUBJECT.lastIndex = subject.index + noun.length;
  }
  return null;
}

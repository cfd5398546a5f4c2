/** Counts whose noun stands before a colon or goes without saying: "Complaints: 23 received", "17 waited over four hours". */
import { isYear, type NumberToken } from '../numbers/tokens';
import { type CountedNoun, isPlural } from './nouns';
import { namesNumbers } from './other-numbers';
import { MEASURES } from './subject';

const LABEL =
  /(?:^|[.;:•\n][\s\u00A0]{0,2}|[\s\u00A0][–—][\s\u00A0])(?:\p{Lu}[\p{L}’'-]*[\s\u00A0])?(?:[\p{L}’'-]{2,20}[\s\u00A0]){0,2}(?<noun>[\p{L}’'-]{4,24}):[\s\u00A0]$/u;
const LABELLED =
  /^[\s\u00A0](?:in|by|at|since|were|are|have|had|so[\s\u00A0]far|and|to[\s\u00A0]date|this|last|up|down|open|new|more|fewer|\p{Ll}{3,14}ed|paid|held|made|sent|met|lost|won|built|sold|given|taken|left)\b|^[,;.]|^[\s\u00A0]\(|^$/u;
/** "Articles: 5, 6 and 8", "Exhibits: 12 and 13": a list of numbers names, it does not count. */
const NUMBER_LIST = /^(?:,?[\s\u00A0](?:(?:and|or|to|&)[\s\u00A0])?|[-–&/])\d/u;
/** "Recommendations: 5 accepted": of what is numbered otherwise, only what was done to it tells a count. */
const WAS_DONE = /^[\s\u00A0](?:\p{Ll}{3,14}ed|paid|held|made|sent|met|lost|won|built|sold|given|taken|left)\b/u;
/** Verbs of which people are the subject. */
const PEOPLE_DID =
  /^[\s\u00A0](?:(?:have|had)[\s\u00A0](?:\p{Ll}{2,14}ed|been|had|a|an|no)|(?:were|are)[\s\u00A0](?:waiting|treated|seen|arrested|charged|convicted|killed|injured|hurt|employed|unemployed|homeless|children|women|men|under|over|aged|in[\s\u00A0](?:work|employment|hospital|prison|care|school|education|training))|(?:waited|said|died|voted|felt|thought|agreed|disagreed|replied|responded|attended|applied|enrolled|graduated|resigned|joined|left|wanted|lived|worked|survived|complained|retired))\b/u;
/** "Business grants: 2,615 paid" counts grants; "Grants: 2,615" may be money. */
const GIVEN = /^[\s\u00A0](?:paid|made|awarded|given|issued|approved|refused)\b/u;
/** Verbs of which people are the object. */
const TAKES_PEOPLE =
  /(?<!\b(?:the|a|an|by|this|that|every|each|of)[\s\u00A0])\b(?:recruit|hire|employ|train|appoint|arrest|resettle|rehouse|vaccinate)(?:s|ed|ing)?[\s\u00A0](?:(?:about|around|over|nearly|almost|some|just|only|up|to|more|than|at|least|another|a|an|extra|further)[\s\u00A0]){0,3}$/iu;
const ENDS = /^(?:[\s\u00A0](?:by|in|this|next|last|before|over|more|each|every|a[\s\u00A0](?:year|month|week)|across)\b|[.,;)]|$)/u;
const OPENS = /(?:^|[.;!?][\s\u00A0]{1,2}|[;,][\s\u00A0](?:and|but|while|only)[\s\u00A0])$/u;

/** Null where neither a label nor a verb of people tells. Small numbers in words are running text. */
export function bareCount(text: string, token: NumberToken): CountedNoun | null {
  if (token.form !== 'digits' || token.value < 2 || token.scaleForm === 'letters' || isYear(token)) return null;
  const after = text.slice(token.end, token.end + 32);
  if (NUMBER_LIST.test(after)) return null;
  const before = text.slice(Math.max(0, token.start - 64), token.start);
  const noun =
    before.endsWith(' ') && before.charCodeAt(before.length - 2) === 58 ? LABEL.exec(before)?.groups?.noun?.toLowerCase() : undefined;
  if (noun !== undefined && isCountedLabel(noun, text.slice(token.start, token.coreEnd), after) && LABELLED.test(after))
    return { unit: noun, start: -1, end: token.end };
  if (token.value >= 10 && TAKES_PEOPLE.test(before) && ENDS.test(after)) return { unit: 'people', start: -1, end: token.end };
  return OPENS.test(before) && PEOPLE_DID.test(after) ? { unit: 'people', start: -1, end: token.end } : null;
}

function isCountedLabel(noun: string, written: string, after: string): boolean {
  // "Samaritans: 116 123" is called.
  if (!isPlural(noun) || SOURCES.has(noun) || /[\s\u00A0]/u.test(written)) return false;
  if (namesNumbers(noun)) return WAS_DONE.test(after);
  return !MEASURES.has(noun) || GIVEN.test(after);
}

/** These lead to references, times and scores. */
const SOURCES: ReadonlySet<string> = new Set(
  'notes sources references pages tables figures questions sections ages hours times scores results totals numbers lines columns rooms tickets votes ayes noes phones details contacts marks changes points services helplines hotlines extensions channels buses trains postcodes psalms proverbs verses'.split(
    ' ',
  ),
);

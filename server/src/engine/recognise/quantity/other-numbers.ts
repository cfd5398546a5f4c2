/** Numbers that count nothing: years, ages, shares, references, names with a number, small words of running text. */
import { isCapitalLetter, isDigit, isSpace } from '../../text';
import { isYear, type NumberToken } from '../numbers/tokens';
import { wordsBefore } from '../scan';
import type { CountedNoun } from './nouns';

const list = (words: string) => new Set(words.split(' '));

/** Before a number these make it a reference, whatever their case: "section 12", "aged 18", "phase 2". */
const NAMED = list(
  'section sections s. ss. article articles art. page pages p. pp. chapter chapters ch. paragraph paragraphs para paras para. clause clauses schedule schedules ' +
    'part parts figure figures fig. table tables number numbers no no. nos. nr volume vol. version versions type types level levels tier tiers phase phases stage stages grade grades band bands ' +
    'annex annexes annexe appendix column columns col. line lines rule rules regulation regulations recommendation recommendations item items step steps option options objective objectives goal goals ' +
    'target targets principle principles box boxes chart charts map room rooms flat flats floor floors route routes junction junctions platform platforms lane gate class classes category categories ' +
    'unit units lot lots zone zones area areas scope scopes model models ks key-stage covid hc hl cm cmnd cp si hr pl resolution directive decision episode round rounds motion motions amendment amendments size channel radio ' +
    'windows highway interstate age aged ages years year-old footnote note notes reference ref ref. id code postcode building exit bus flight mark proposition measure title sdg sdgs ' +
    'chromosome isotope boeing airbus apollo psalm verse lesson week day stanza apartment suite ward district divisional precinct freefone tel tel. telephone call dial extension ext ext. fax ' +
    'terminal terminals question questions attainment progress cohort wave priority scenario strand workstream activity module theme criterion indicator condition hypothesis exhibit document pillar ftse protocol',
);
/** The same only with a capital: "Division 212", "Class 5", "Leopard 2 tanks". */
const NAMED_WITH_CAPITAL = list(
  'division order vote issue series group form committee battalion squadron regiment brigade formula euro catch agenda act statement top year vision horizon test ministry opposition leopard challenger mirage trident crossrail heathrow basel mifid iphone fortune studio forum report plan project operation camp site case',
);

/** "section", "routes", "items": a number beside such a word names one of them. */
export function namesNumbers(word: string): boolean {
  return NAMED.has(word);
}

const AGE =
  /\b(?:aged?|ages|under|over|between)[\s\u00A0](?:the[\s\u00A0]age[\s\u00A0]of[\s\u00A0])?(?:\d{1,3}[\s\u00A0](?:and|to)[\s\u00A0])?$/iu;
/** The last word of what `AGE` reads. */
const AGE_LEADS = list('age aged ages under over between of and to');
const SMALL = 'one|two|three|four|five|six|seven|eight|nine|ten|twenty';
/** "one in 5 people", "9 out of 10 firms", "in every 100": the number is the whole of a share. */
const WHOLE_OF_SHARE = new RegExp(
  String.raw`(?:\b(?:in|out[\s\u00A0]of|of)[\s\u00A0]every[\s\u00A0]|\b(?<part>${SMALL}|\d{1,4})[\s\u00A0](?:in|out[\s\u00A0]of)[\s\u00A0])$`,
  'iu',
);
const PART_OF_SHARE = new RegExp(
  String.raw`^[\s\u00A0](?:in[\s\u00A0](?:every[\s\u00A0])?(?:\d{1,3}\b(?![\s\u00A0](?:January|February|March|April|May|June|July))|${SMALL}|a[\s\u00A0]hundred)|out[\s\u00A0]of(?![\s\u00A0](?:the|these|those|its|our|their)[\s\u00A0]))\b`,
  'iu',
);
const OUT_OF = /^[\s\u00A0]out[\s\u00A0]of[\s\u00A0](?:the[\s\u00A0])?(?<whole>\d[\d,]*)[\s\u00A0]\p{L}/u;
const EMERGENCY = list('111 112 999 911 101 116 0800');
const CALLED = /^[\s\u00A0](?:calls?|callers?|services?|lines?|numbers?|operators?|helplines?|emergenc)/iu;
const THINGS =
  /^[\s\u00A0](?:\p{Ll}[\p{L}-]{1,14}[\s\u00A0]){0,2}(?:people|jobs|homes|houses|properties|companies|women|men|adults|pensioners|workers|taxpayers|claimants|passengers|visits|appointments|operations|meals|parcels|voters|cases|workers|staff|nurses|doctors|teachers|officers|patients|children|households|families|users|doses|tests|pupils|students|customers|visitors|trees|places|beds|apprenticeships|apprentices|businesses|firms|troops|soldiers|refugees|prisoners|vehicles)\b/u;
/** Behind these a number that could be a year is a count where it stands before people or things: "create 2000 jobs". */
const LEADS_TO_COUNT = list(
  'create creates created creating build builds built building recruit recruited over than about around some nearly almost another employs employ employed lost cut up lose losing losses axe axed train trained hire hired',
);

/** "(3 votes to 0)" tells how a decision was taken. */
const TALLY = /^[\s\u00A0]votes[\s\u00A0]to[\s\u00A0]\p{N}{1,3}\)/u;
/** Parts of posts are counted: "112.4 WTE nurses". */
const FULL_TIME = /^[\s\u00A0](?:[wf]te|full[\s\u00A0-]time[\s\u00A0-]equivalent|whole[\s\u00A0-]time[\s\u00A0-]equivalent)/iu;

const SHARE = /^[\s\u00A0-]?(?:%|per[\s\u00A0]?cent|percent|pc\b|percentage|basis|pp\b)/iu;

/** A cheap look before the pattern: "%", "p" or "b", behind a space or hyphen or none. */
function maySayShare(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const first = (isSpace(code) || code === 45 ? text.charCodeAt(at + 1) : code) | 32;
  return first === 37 || first === 112 || first === 98;
}

/** £ $ € ₹ ¥ */
function isSign(code: number): boolean {
  return code === 163 || code === 36 || code === 0x20ac || code === 0x20b9 || code === 165;
}

/** "9-to-5 jobs" */
const HOURS = /(?:^|[^\d])9-to-5$/u;

/** Why the number counts nothing, in plain words; null where it may. */
export function otherThan(text: string, token: NumberToken): string | null {
  const after = text.slice(token.end, token.end + 24);
  const next = text.charCodeAt(token.end);
  const before = text.charCodeAt(token.start - 1);
  if (isSign(before) || (isSpace(before) && isSign(text.charCodeAt(token.start - 2)))) return 'an amount of money';
  if (maySayShare(text, token.coreEnd) && SHARE.test(text.slice(token.coreEnd, token.coreEnd + 14))) return 'a share, not a count';
  if (token.scaleForm === 'letters') {
    if (token.scale < 1e6) return null;
    return THINGS.test(after) ? null : 'a number with a letter behind it may be a measure';
  }
  // Plain digits with a plain space behind them are the rule; the rest needs a look.
  if (next !== 32 && /^(?:[:/]\d|-(?!(?:strong|plus|odd|some)\b)\p{L}|(?:st|nd|rd|th)\b)/iu.test(after))
    return 'part of a longer word or number';
  // "3) Schools" is a list number; "(45% of 19.25 crore) had" is not.
  if (next === 41 && !token.grouped && token.scale === 1 && /^\)\s/u.test(after)) return 'part of a longer word or number';
  if (before === 45 && HOURS.test(text.slice(Math.max(0, token.start - 6), token.end))) return 'hours of work';
  const lead = wordsBefore(text, token.start, 2);
  if (token.form === 'digits' && token.scale === 1) {
    // "8.8 times", "12.3 Title": a decimal counts only with a scale.
    if (token.printed.digits.includes('.') && !FULL_TIME.test(after)) return 'a decimal without a scale';
    if (isYear(token) && !((token.start === 0 || LEADS_TO_COUNT.has(lead[0] ?? '')) && THINGS.test(after))) return 'a year';
    if (token.printed.digits.charCodeAt(0) === 48 && isDigit(token.printed.digits.charCodeAt(1))) return 'a code';
    if (EMERGENCY.has(token.printed.digits) && CALLED.test(after)) return 'a telephone number';
  }
  // A "v" leads to "votes".
  if (
    text.charCodeAt(token.end + 1) === 118 &&
    TALLY.test(after) &&
    /\([\s\u00A0]?$/u.test(text.slice(Math.max(0, token.start - 2), token.start))
  )
    return 'the tally of a vote';
  return asName(text, token, lead) ?? asShare(text, token, after, lead) ?? asAge(text, token, after, lead);
}

/** Initials before a count: "the BBC 400 jobs"; "BBC 2" is a name. */
const INITIALS_OF_MANY = /(?:^|[^\p{L}])(?:A|I|MPs?|NHS|UK|EU|US|TV|BBC|IT)[\s-]$/u;
const INITIALS_OF_FEW = /(?:^|[^\p{L}])(?:A|I|MPs?|NHS|UK|EU|US|IT)[\s-]$/u;

/** A reference or a name: "No. 12", "Type 24", "Group of 77", "A-12", "GAO-19-318", "top 10". */
function asName(text: string, token: NumberToken, [word = '', second = '']: readonly string[]): string | null {
  const previous = text.charCodeAt(token.start - 1);
  if (
    previous !== 32 &&
    previous !== 0xa0 &&
    (/[#§¶№*]/u.test(text.charAt(token.start - 1)) || /\p{Lu}-(?:\d{1,4}-)?$/u.test(text.slice(Math.max(0, token.start - 7), token.start)))
  )
    return 'a reference';
  if (token.scale !== 1 || token.grouped) return null;
  const written = text.slice(Math.max(0, token.start - 24), token.start);
  if (NAMED.has(word)) return `“${word}” names it`;
  if (NAMED_WITH_CAPITAL.has(word) && /\p{Lu}\p{L}*[\s\u00A0]$/u.test(written)) return `“${word}” names it`;
  // "paragraph (b) 3", "Part A 2".
  if (word.length < 4 && /^\(?\p{L}\)?$/u.test(word) && word !== 'a' && NAMED.has(second)) return 'a reference';
  if (
    isCapitalLetter(text.charCodeAt(token.start - 2)) &&
    /(?:^|[^\p{L}])\p{Lu}{1,4}[\s-]$/u.test(written) &&
    !(token.value < 10 ? INITIALS_OF_FEW : INITIALS_OF_MANY).test(written)
  )
    return 'initials and a number are a name';
  if (token.form === 'digits' && token.value < 10 && /[\p{L},;][\s\u00A0]\p{Lu}\p{Ll}[\p{L}’'-]*[\s\u00A0]$/u.test(written))
    return 'a name in capitals and a small number';
  if (word === 'of' && /(?:^|[^\p{L}])(?:G|Group|Committee|Gang|Council|Club)[\s\u00A0]of[\s\u00A0]$/u.test(written)) return 'a name';
  return (word === 'top' || word === 'bottom') && token.value <= 100 ? 'a place in a ranking' : null;
}

/** "one in 5 people", "9 out of 10 firms"; but "45 out of 152 councils" counts both. */
function asShare(text: string, token: NumberToken, after: string, [word = '']: readonly string[]): string | null {
  if (word === 'per' || word === 'every') return 'the base of a rate, not a count';
  if (token.grouped || token.scale > 1) return null;
  const whole = word === 'in' || word === 'of' ? WHOLE_OF_SHARE.exec(text.slice(Math.max(0, token.start - 28), token.start)) : null;
  if (whole !== null && !countsParts(Number(whole.groups?.part ?? 'NaN'), token.value)) return 'a share, not a count';
  const next = after.charCodeAt(1) | 32;
  // "in" or "out of".
  if ((next !== 105 && next !== 111) || !PART_OF_SHARE.test(after)) return null;
  const all = Number((OUT_OF.exec(text.slice(token.end, token.end + 30))?.groups?.whole ?? 'NaN').replaceAll(',', ''));
  return countsParts(token.form === 'digits' ? token.value : Number.NaN, all) ? null : 'a share, not a count';
}

/** Two counts in digits whose whole is no round number. */
function countsParts(part: number, whole: number): boolean {
  return whole >= 11 && part < whole && !/^[125]0+$/u.test(String(whole));
}

function asAge(text: string, token: NumberToken, after: string, [word = '']: readonly string[]): string | null {
  if (
    token.value >= 120 ||
    !AGE_LEADS.has(word.slice(word.lastIndexOf('-') + 1)) ||
    !AGE.test(text.slice(Math.max(0, token.start - 28), token.start))
  )
    return null;
  return /^[\s\u00A0](?:people|children|[a-z]+s)\b/u.test(after) ? null : 'an age';
}

/** Counted ideas, not things: "three reasons", "four key areas". */
const IDEAS = list(
  'points principles areas themes pillars reasons ways things aims objectives goals priorities steps questions elements issues factors options strands stages phases times parts sections categories types kinds ' +
    'tests criteria conditions challenges outcomes ambitions missions messages lessons aspects dimensions levels tiers components features characteristics domains concepts ideas proposals arguments examples respects facts ' +
    'ends sides hands directions fronts fields matters commitments pledges promises values roles functions rounds occasions scenarios approaches recommendations changes problems words lines sets forms sources grounds ' +
    'paragraphs sentences clauses instalments installments tranches freedoms rights duties dates moments observations comments remarks concerns purposes terms figures',
);

/** Written with a capital by habit: at the head of a sentence "Six States" is a count, "Five Eyes" a name. */
export const BODIES =
  /(?:^|[\s\u00A0])(?:states|members|ministers|councils|councillors|boards|departments|committees|trusts|districts|countries|senators|peers|mps|municipalities|authorities|provinces|territories|judges|commissioners|directors|governors)$/u;

/** A small number word that is running text: one and two always, three to ten where they count ideas or take up what was named. */
export function isVagueWord(text: string, token: NumberToken, noun: CountedNoun): boolean {
  if (token.value < 3) return true;
  // "Five Eyes", "the Six Nations": capitals on both make a name.
  if (
    noun.start >= 0 &&
    token.value <= 20 &&
    /^\p{Lu}/u.test(text.charAt(token.start)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(noun.start, noun.start + 2)) &&
    !(BODIES.test(noun.unit) && /(?:^|[.!?:]["”’)]?)[\s\u00A0]*$/u.test(text.slice(Math.max(0, token.start - 4), token.start)))
  )
    return true;
  const [word = ''] = wordsBefore(text, token.start, 1);
  if (/^(?:the|these|those|its|their|his|her|our|both|all|my|your|first|last|next|past|other)$/u.test(word)) return true;
  if (token.value >= 11) return false;
  return (
    IDEAS.has(noun.unit.split(' ').at(-1) ?? '') ||
    /^(?:key|main|broad|core|major|simple|clear|big|basic|fundamental|different|such)\b/u.test(noun.unit)
  );
}

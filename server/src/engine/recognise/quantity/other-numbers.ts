/** Numbers that count nothing: years, ages, shares, references, names with a number, small words of running text. */
import type { NumberToken } from '../numbers/tokens';
import { wordsBefore } from '../scan';
import type { CountedNoun } from './nouns';

const list = (words: string) => new Set(words.split(' '));

/** Before a number these make it a reference, whatever their case: "section 12", "aged 18", "phase 2". */
const NAMED = list(
  'section sections s. ss. article articles art. page pages p. pp. chapter chapters ch. paragraph paragraphs para paras para. clause clauses schedule schedules ' +
    'part parts figure figures fig. table tables number numbers no no. nos. nr volume vol. version versions type types level levels tier tiers phase phases stage stages grade grades band bands ' +
    'annex annexes appendix column columns col. line lines rule rules regulation regulations recommendation recommendations item items step steps option options objective objectives goal goals ' +
    'target targets principle principles box boxes chart charts room rooms flat flats floor floors route routes junction junctions platform platforms class classes category categories ' +
    'unit units lot lots zone zones model models stage ks key-stage covid hc hl cm cmnd cp si hr pl resolution directive decision episode round motion amendment amendments size channel radio ' +
    'windows highway interstate age aged ages years year-old footnote note notes reference ref ref. id code postcode building gate exit bus flight mark proposition measure title sdg sdgs ' +
    'chromosome isotope boeing airbus apollo psalm verse lesson week day stanza apartment suite ward district divisional precinct region-wide freefone tel tel. telephone call dial extension ext ext. fax',
);
/** The same only with a capital: "Question 12", "Division 212", "Class 5", "the Group 7". */
const NAMED_WITH_CAPITAL = list(
  'question division order vote issue series group form committee battalion squadron regiment brigade formula euro catch agenda act statement top year vision horizon',
);
const AGE =
  /\b(?:aged?|ages|under|over|between)[\s\u00A0](?:the[\s\u00A0]age[\s\u00A0]of[\s\u00A0])?(?:\d{1,3}[\s\u00A0](?:and|to)[\s\u00A0])?$/iu;
const YEAR = /^(?:1[5-9]|20|21)\d\d$/u;
/** "one in 5 people", "9 out of 10 firms": shares. */
const SHARE_BEFORE = /\b(?:in|out[\s\u00A0]of(?:[\s\u00A0]every)?)[\s\u00A0](?:every[\s\u00A0])?$/iu;
const SHARE_AFTER =
  /^[\s\u00A0](?:in[\s\u00A0](?:every[\s\u00A0])?(?:\d{1,3}\b(?![\s\u00A0](?:January|February|March|April|May|June|July))|one|two|three|four|five|six|seven|eight|nine|ten|twenty|a[\s\u00A0]hundred)|out[\s\u00A0]of)\b/iu;
const EMERGENCY = /^(?:111|112|999|911|101|116|0800)$/u;
const CALLED = /^[\s\u00A0](?:calls?|callers?|services?|lines?|numbers?|operators?|helplines?|emergenc)/iu;
const PEOPLE_SCALED =
  /^[\s\u00A0](?:people|jobs|homes|workers|patients|children|households|users|doses|tests|pupils|students|customers|visitors|trees)\b/iu;

/** Why the number counts nothing, in plain words; null where it may. */
export function otherThan(text: string, token: NumberToken): string | null {
  const after = text.slice(token.end, token.end + 16);
  const next = after.charCodeAt(0);
  const previous = text.charCodeAt(token.start - 1);
  if (/[£$€₹¥]/u.test(text.charAt(token.start - 1)) || /[£$€₹¥]\s$/u.test(text.slice(Math.max(0, token.start - 2), token.start)))
    return 'an amount of money';
  if (
    /^[\s\u00A0-]?(?:%|per[\s\u00A0]?cent|percent|pc\b|percentage|basis|pp\b)/iu.test(
      token.end === token.coreEnd ? after : text.slice(token.coreEnd, token.coreEnd + 14),
    )
  )
    return 'a share, not a count';
  if (token.scaleForm === 'letters') {
    if (token.scale < 1e6) return null;
    return PEOPLE_SCALED.test(after) ? null : 'a number with a letter behind it may be a measure';
  }
  // Plain digits with a plain space behind them are the rule; the rest needs a look.
  if (next !== 32 && /^(?:[:/]\d|-(?!strong\b)\p{L}|(?:st|nd|rd|th)\b|\)\s)/iu.test(after)) return 'part of a longer word or number';
  if (token.form === 'digits' && token.scale === 1) {
    // "8.8 times", "12.3 Title": a decimal counts only with a scale.
    if (token.printed.digits.includes('.')) return 'a decimal without a scale';
    if (isYear(token)) return 'a year';
    if (/^0\d/u.test(token.printed.digits)) return 'a code';
    if (EMERGENCY.test(token.printed.digits) && CALLED.test(after)) return 'a telephone number';
  }
  if (previous !== 32 && previous !== 0xa0) {
    if (/[#§¶№]/u.test(text.charAt(token.start - 1)) || /\p{Lu}-$/u.test(text.slice(Math.max(0, token.start - 2), token.start)))
      return 'a reference';
  }
  const [word = '', second = ''] = wordsBefore(text, token.start, 2);
  if ((word === 'in' || word === 'of' || word === 'every') && SHARE_BEFORE.test(text.slice(Math.max(0, token.start - 28), token.start))) {
    if (
      word !== 'in' ||
      /^[\s\u00A0](?:people|adults|children|firms|pupils|patients|women|men|households|families|homes|jobs|workers|voters|businesses|schools|councils|of)\b/u.test(
        after,
      ) === false ||
      /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+)[\s\u00A0]in[\s\u00A0]$/iu.test(
        text.slice(Math.max(0, token.start - 12), token.start),
      )
    )
      if (
        word !== 'in' ||
        /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)[\s\u00A0]in[\s\u00A0](?:every[\s\u00A0])?$/iu.test(
          text.slice(Math.max(0, token.start - 16), token.start),
        )
      )
        return 'a share, not a count';
  }
  if (SHARE_AFTER.test(after)) return 'a share, not a count';
  if (
    token.value < 120 &&
    AGE.test(text.slice(Math.max(0, token.start - 28), token.start)) &&
    !/^[\s\u00A0](?:people|children|[a-z]+s)\b/u.test(after)
  )
    return 'an age';
  if (token.scale !== 1 || token.grouped) return null;
  const written = text.slice(Math.max(0, token.start - 24), token.start);
  if (NAMED.has(word) && !/^[\s\u00A0]\(/u.test(written.slice(-2))) return `“${word}” names it`;
  if (NAMED_WITH_CAPITAL.has(word) && /\p{Lu}[\p{L}]*[\s\u00A0]$/u.test(written)) return `“${word}” names it`;
  // "paragraph (b) 3", "Part A 2".
  if (/^\(?\p{L}\)?$/u.test(word) && word !== 'a' && NAMED.has(second)) return 'a reference';
  if (/(?:^|[^\p{L}])\p{Lu}{1,4}[\s-]$/u.test(written) && !/(?:^|[^\p{L}])(?:A|I|MPs?|NHS|UK|EU|US|TV|BBC|IT)[\s-]$/u.test(written))
    return 'initials and a number are a name';
  if (word === 'of' && /(?:^|[^\p{L}])(?:G|Group|Committee|Gang|Council|Club)[\s\u00A0]of[\s\u00A0]$/u.test(written)) return 'a name';
  return null;
}

export function isYear(token: NumberToken): boolean {
  return token.form === 'digits' && token.scale === 1 && !token.grouped && YEAR.test(token.printed.digits);
}

/** Counted ideas, not things: "three reasons", "four key areas". */
const IDEAS = list(
  'points principles areas themes pillars reasons ways things aims objectives goals priorities steps questions elements issues factors options strands stages phases times parts sections categories types kinds ' +
    'tests criteria conditions challenges outcomes ambitions missions messages lessons aspects dimensions levels tiers components features characteristics domains concepts ideas proposals arguments examples respects facts ' +
    'ends sides hands directions fronts fields matters commitments pledges promises values roles functions rounds occasions scenarios approaches recommendations changes problems words lines sets forms sources grounds',
);

/** A small number word that is running text: one and two always, three to ten where they count ideas or take up what was named. */
export function isVagueWord(text: string, token: NumberToken, noun: CountedNoun): boolean {
  if (token.value < 3) return true;
  const [word = ''] = wordsBefore(text, token.start, 1);
  if (/^(?:the|these|those|its|their|his|her|our|both|all|my|your|first|last|next|past|other)$/u.test(word)) return true;
  if (token.value >= 11) return false;
  return (
    IDEAS.has(noun.unit.split(' ').at(-1) ?? '') ||
    /^(?:key|main|broad|core|major|simple|clear|big|basic|fundamental|different|such)\b/u.test(noun.unit)
  );
}

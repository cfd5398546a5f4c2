/** Amounts whose currency the sentence carries: "£150m for schools and 300m for colleges", "half a billion cash injection", "at a cost of 3,400 crore". */
import type { NumberToken } from '../numbers/tokens';

const GAP = String.raw`[\s\u00A0]`;
const COUNTED =
  'people|jobs|homes|workers|patients|children|households|families|places|visits|cases|pupils|students|users|doses|tests|trees|tonnes|tons|miles|kilometres|metres|hectares|acres|hours|days|barrels|litres|passengers|customers|voters|pensioners|adults|women|men|citizens|residents|employees|members|farmers|businesses|firms|claimants|vehicles|cars|meals|journeys|appointments|operations';
const MONEY_NOUN = `cash|funding|fund|investment|package|budget|injection|grant|bailout|bail-out|boost|settlement|spending|expenditure|savings|shortfall|deficit|surplus|overspend|underspend|loan|debt|subsidy|bill|tax${GAP}cut|tax${GAP}rise|windfall|pot|costs?|contract|deal|fine|compensation|levy|rebate|endowment|outlay|stimulus|bond|facility`;
/** A hyphen or a plural behind the noun makes it a modifier of things counted: "2 million grant applications", "5 million cost-of-living payments". */
const BEFORE_NOUN = new RegExp(
  String.raw`^(?:-|${GAP}(?:(?!(?:${COUNTED})\b)[\p{L}’'-]{1,18}${GAP}){0,2})(?:${MONEY_NOUN})(?![\p{L}’'-])(?!${GAP}(?!(?:was|is|has|this|as|plus|towards|needs|goes|comes|includes|means|helps|covers|remains|rises|falls)\b)[\p{L}’'-]*s\b)`,
  'iu',
);
/** "3 billion of investment", "500 million in aid", "2 billion worth of". */
const OF_MONEY = new RegExp(
  String.raw`^${GAP}(?:worth${GAP}of|(?:of|in)${GAP}(?:(?:new|extra|additional|annual|public|private|federal|state|central|capital|budgetary|foreign|total|further)${GAP}){0,2}(?:funding|investment|investments|aid|cash|spending|expenditure|revenue|revenues|loans|savings|debt|taxes|grants|costs|money|subsidies|assistance|financing|finance)\b)`,
  'iu',
);
/** "at a cost of", "a budget of", "worth": the amount follows. */
const AFTER_NOUN = new RegExp(
  String.raw`\b(?:costs?|budget|outlay|expenditure|spending|investment|allocation|fund|grant|debt|deficit|revenue|subsidy|loan|turnover|deficits|sum|amount|corpus|provision|assistance)${GAP}of${GAP}(?:(?:about|around|nearly|almost|over|some|up${GAP}to|more${GAP}than|at${GAP}least|just)${GAP})?$`,
  'iu',
);
/** "and 300m", "rising to 3 million", ", then a further 2 million": the second amount runs alongside the first. */
const ALONGSIDE = new RegExp(
  String.raw`(?:^|[,;]${GAP}?|\b(?:and|or|plus|then|with|versus|against|not|compared${GAP}(?:with|to)|(?:rising|rises|rose|increasing|growing|grew|falling|falls|fell|up|down|cut|reduced|dropping|dropped|climbing)${GAP}(?:\p{L}{1,9}${GAP})?(?:to|from|by))${GAP})(?:(?:and|or|then|another|a|an|further|extra|additional|about|around|nearly|almost|over|some|up|to|more|than|just|only|of|which)${GAP}){0,4}$`,
  'iu',
);
const GOES_TO = new RegExp(
  String.raw`^${GAP}(?:for|to|on|in|from|towards|over|of|by|a${GAP}year|per|this|next|last|extra|more|less)(?![\p{L}])|^[,;.)]|^$`,
  'iu',
);
/** A length: "a 500m stretch", "300m long", "50m from the gate". */
const LENGTH = new RegExp(
  String.raw`^${GAP}(?:(?:or${GAP}(?:more|less)|away|apart|long|wide|high|tall|deep|thick|above|below|beyond|radius|diameter|stretch|section|strip|span|race|sprint|track|pool|buffer|exclusion|butterfly|freestyle|length|height|depth|tower|bridge|tunnel|runway|path|walk|drop|from${GAP}(?:the|a|any|each|its))\b|of${GAP}(?:road|track|pipe|cable|fence|fencing|water|path|coast|beach|wall|the${GAP}(?:road|site|school)))`,
  'iu',
);
const COUNTS = new RegExp(String.raw`^${GAP}(?:[\p{L}-]{1,18}${GAP}){0,2}(?:${COUNTED})\b`, 'iu');

const PHRASE_ENDS =
  /^(?:[.,;:)]|$|[\s\u00A0](?:in|for|over|by|to|on|a|per|is|was|has|from|and|this|next|last|between|during|towards|under|at|which|with)\b)/u;

/**
 * The words for money beside a number scaled in words, as printed: "cash injection" behind "half a billion", "cost of" before "3,400 crore".
 * Null where there are none.
 */
export function moneyWords(text: string, token: NumberToken): string | null {
  if (token.scale < 1e3 || token.scaleForm !== 'word') return null;
  const after = text.slice(token.end, token.end + 80);
  const behind = BEFORE_NOUN.exec(after) ?? OF_MONEY.exec(after);
  if (behind !== null) return words(behind[0]);
  // Nothing is counted in tens of billions: "it has 1.52 lakh crore, 8,000 crore more than last year".
  if (token.value >= 1e10 && CRORE.test(text.slice(token.coreEnd, token.end)) && !COUNTS.test(after) && !NOUN_BEHIND.test(after))
    return 'crore';
  if (token.scale < 1e5 || COUNTS.test(after) || !PHRASE_ENDS.test(after)) return null;
  const before = AFTER_NOUN.exec(text.slice(Math.max(0, token.start - 48), token.start));
  return before === null ? null : words(before[0]);
}

const CRORE = /crores?$/iu;
const NOUN_BEHIND = /^[\s\u00A0](?:\p{Ll}+[\s\u00A0]){0,2}\p{Ll}{3,}(?<!ss|us|is)s\b(?<!less|has|was|is|this|as|its)/u;

function words(matched: string): string {
  return matched.replace(/^[\s\u00A0-]+/u, '').trim();
}

const HEADS_MONEY =
  /\b(?:budget|cost|costs|amount|spending|spend|grant|funding|expenditure|price|allocation|outlay|revenue|income|investment|award|award value|contract value)\b/iu;

/** A cell "3.9m" below a header such as "Budget". */
export function underMoneyHeader(header: string, token: NumberToken): boolean {
  return token.scale >= 1e3 && HEADS_MONEY.test(header);
}

/** A scaled number in a sentence that has named an amount: letters (300m) or words (300 million) that run alongside it. `between` is the text from that amount to the number. */
export function afterNamedAmount(text: string, token: NumberToken, between: string): boolean {
  if (token.scale < 1e3 || !ALONGSIDE.test(between)) return false;
  const after = text.slice(token.end, token.end + 64);
  if (COUNTS.test(after)) return false;
  return token.scaleForm === 'letters' ? !LENGTH.test(after) : GOES_TO.test(after);
}

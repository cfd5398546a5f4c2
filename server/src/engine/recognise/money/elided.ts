/** Amounts whose currency the sentence carries: "£150m for schools and 300m for colleges", "half a billion cash injection". */
import type { NumberToken } from '../numbers/tokens';

const MONEY_NOUN =
  /^[\s\u00A0-](?:(?!people|jobs|homes|workers|patients|children|households|places|visits|cases)[\p{L}’'-]{1,18}[\s\u00A0]){0,2}(?:cash|funding|fund|funds|investment|package|budget|injection|grant|grants|bailout|bail-out|boost|settlement|spending|expenditure|savings|shortfall|deficit|surplus|overspend|underspend|loan|loans|debt|debts|subsidy|subsidies|bill|tax cut|tax rise|windfall|pot|cost|costs|contract|contracts|deal|support package|fine|compensation|levy|rebate)(?![\p{L}])/iu;
const GOES_TO =
  /^[\s\u00A0](?:for|to|on|in|from|towards|over|of|by|a[\s\u00A0]year|per|this|next|last|extra|more|less)(?![\p{L}])|^[,;.]|^$/iu;

/** A scaled number directly before a word for money: "a 5 billion budget", "half a billion cash injection". */
export function beforeMoneyNoun(text: string, token: NumberToken): boolean {
  return token.scale >= 1e3 && token.scaleForm === 'word' && MONEY_NOUN.test(text.slice(token.end, token.end + 70));
}

/** A scaled number in a sentence that has named an amount: letters (300m) at once, words (300 million) where it goes to something or ends. */
export function afterNamedAmount(text: string, token: NumberToken): boolean {
  if (token.scale < 1e3) return false;
  if (token.scaleForm === 'letters') return true;
  return GOES_TO.test(text.slice(token.end, token.end + 12));
}

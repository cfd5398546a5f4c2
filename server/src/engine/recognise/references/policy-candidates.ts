/** Names that look like a policy: capitals that end in a policy noun, and quoted capitalised titles. Offered for the register, never a problem. */
import { TRIGGER } from '../scan';
import type { Candidate, Recogniser } from '../types';
import { policyCandidate } from './make';

const NOUN =
  'Fund|Green[\\s\\u00A0]Paper|White[\\s\\u00A0]Paper|Strategy|Plan|Programme|Program|Review|Framework|Inquiry|Commission|Scheme|Campaign|Grant|Allowance|Initiative|Partnership|Charter|Guarantee|Concordat|Deal|Pact|Mission|Certificate|Systems?|Levy|Credit|Premium|Pledge|Agenda|Roadmap|Wage|Standard|Settlement|Taskforce|Pathfinders?|Vanguards?|Compact|Covenant';
const ENDS_IN_NOUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'])(?<name>(?:\p{Lu}[\p{L}\p{M}’'&-]{0,30}[\s\u00A0](?:(?:and|of|for|the|in|to|on|&)[\s\u00A0](?=\p{Lu})){0,2}){1,7}(?:${NOUN}))(?:[\s\u00A0](?<tail>(?:on|for|of)[\s\u00A0](?:[\p{Ll}\p{Lu}][\p{L}’'-]{1,20}[\s\u00A0]?){1,5}(?=[.,;)]|$)))?(?![\p{L}-])`,
  'gu',
);
/** "White Paper on care and support": the noun comes first. */
const NOUN_FIRST =
  /(?<![\p{L}])(?<name>(?:[Gg]reen|[Ww]hite)[\s\u00A0][Pp]aper[\s\u00A0]on[\s\u00A0](?:(?!(?:that|which|would|will|was|is|are|at|by|in|this|next|last|has|had|to|from)\b)[\p{L}’'-]{2,20}[\s\u00A0]?){1,6})/gu;
const KIND_LAST =
  /(?<![\p{L}])(?<name>(?:(?!(?:the|a|an|this|that|its|their|our|his|her|forthcoming|upcoming|delayed|new|planned|promised|government|autumn|summer|spring|winter|year|of|on|in|for|and|to|with|next|last|first|another|any|each|whose)\b)\p{Ll}[\p{L}-]{2,20}[\s\u00A0]){1,3}(?:green|white)[\s\u00A0]paper)(?![\p{L}])/gu;
const QUOTED = /[“"‘](?<title>\p{Lu}[^“”"‘\n]{6,140})[”"’](?![\p{L}])/gu;
const INTRODUCED =
  /\b(?:called|titled|entitled|named|published|launched|campaign|consultation on|consultation|strategy|report|agreement|plans?[^.]{0,40}[—–-]|document|paper|programme|initiative|policy)[,:]?[\s\u00A0]?(?:[—–-][\s\u00A0]?)?$/iu;
/** A capital at the start of a sentence is no part of the name. */
const OPENERS =
  /^(?:The|This|That|These|Our|Its|Their|His|Her|A|An|In|On|At|For|With|Under|Through|From|By|And|But|As|When|While|Since|After|Before|However|Local|New|National(?=[\s\u00A0](?:Plan|Strategy|Review)$)|Mr|Mrs|Ms|Dr|Lord|Lady|Sir|Secretary|Minister|Commenting|Speaking|Following|Government)[\s\u00A0]/u;

export const policyCandidates: Recogniser = {
  id: 'policy-candidate',
  kind: 'policy',
  triggers: TRIGGER.policy | TRIGGER.paper | TRIGGER.quote,
  find(text) {
    const found: Candidate[] = [];
    if (/\p{Lu}/u.test(text)) {
      for (const match of text.matchAll(ENDS_IN_NOUN)) {
        let start = match.index;
        let name = match.groups?.name ?? '';
        for (let opener = OPENERS.exec(name); opener !== null; opener = OPENERS.exec(name)) {
          start += opener[0].length;
          name = name.slice(opener[0].length);
        }
        // "Local Authorities, …": the run is names only; two words at least remain.
        if (!/[\s\u00A0]/u.test(name)) continue;
        if (new RegExp(`^(?:${NOUN})$`, 'u').test(name.replace(/\u00A0/gu, ' '))) continue;
        found.push(policyCandidate(start, start + name.length, name.replace(/\s+/gu, ' '), 'policy-noun'));
      }
      for (const match of text.matchAll(QUOTED)) {
        const title = match.groups?.title ?? '';
        const capitals = title.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word)).length;
        if (!INTRODUCED.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
        if (capitals < 2 || /[.!?]$/u.test(title)) continue;
        found.push(policyCandidate(match.index + 1, match.index + 1 + title.length, title, 'quoted-title'));
      }
    }
    if (/paper/iu.test(text)) {
      for (const match of text.matchAll(NOUN_FIRST)) {
        const name = (match.groups?.name ?? '').replace(/[\s\u00A0](?:and|of|for|the)?[\s\u00A0]*$/u, '').trimEnd();
        found.push(policyCandidate(match.index, match.index + name.length, name.replace(/\s+/gu, ' '), 'paper-on'));
      }
      for (const match of text.matchAll(KIND_LAST)) {
        const name = match.groups?.name ?? '';
        found.push(policyCandidate(match.index, match.index + name.length, name.replace(/\s+/gu, ' '), 'kind-last'));
      }
    }
    return found;
  },
};

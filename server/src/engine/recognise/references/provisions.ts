/** Sections, articles and schedules: the part of a law that stands before its name, and those that stand alone. */
import { TRIGGER } from '../scan';
import type { Candidate, Recogniser } from '../types';
import { legislation } from './make';
import { wordIn } from './name-walk';

/** "18(3)", "1A", "20(1)(a)(ii)", "IV", "1396a(a)(10)". */
const NUMBER = String.raw`(?:\d{1,4}[A-Za-z]{0,3}(?:[.-]\d{1,4}[a-z]?)?|[IVX]{1,5}(?![\p{L}]))(?:[\s\u00A0]?\((?:\d{1,3}[A-Z]?|[A-Za-z]{1,2}|[ivx]{1,5})\)){0,5}`;
const NUMBERS = String.raw`${NUMBER}(?:(?:,[\s\u00A0]?|,?[\s\u00A0](?:and|or|to)[\s\u00A0]|[-–])(?:\(\d{1,3}\)|${NUMBER})){0,4}`;
const PART =
  '(?:sub-?sections?|sections?|sec\\.|ss?\\.?|schedules?|parts?|articles?|arts?\\.?|chapters?|sub-?paragraphs?|paras?\\.?|paragraphs?|regulations?|regs?\\.?|rules?|clauses?|titles?|annex(?:es)?|recitals?|§{1,2})';
const ONE = String.raw`${PART}[\s\u00A0]?(?:\(\d{1,3}\)|${NUMBERS})`;
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<provision>(?:${ONE}[\s\u00A0](?:of|to|in)[\s\u00A0](?:the[\s\u00A0])?){0,2}${ONE})[\s\u00A0](?:of|to|in|under)[\s\u00A0](?:the[\s\u00A0]|that[\s\u00A0])?$`,
  'iu',
);
const LINK = /[\s\u00A0](?:of|to|in|under)[\s\u00A0](?:the[\s\u00A0]|that[\s\u00A0])?$/u;
const AFTER = new RegExp(
  String.raw`^,?[\s\u00A0](?<provision>(?:sections?|sec\.|ss?\.?|schedules?|sch\.?|articles?|arts?\.?)[\s\u00A0]?${NUMBERS})(?![\p{L}\p{N}])`,
  'u',
);
/** How far back a provision is looked for. */
const REACH = 110;

/** "section 18(3)" in "section 18(3) of the ⟦Care Act 2014⟧" or in "⟦Care Act 2014⟧, s 18(3)"; null where none is printed. */
export function provisionAround(text: string, start: number, end: number): string | null {
  const lead = text.slice(Math.max(0, start - REACH), start);
  const before = LINK.test(lead.slice(-12)) && /\d|[IVX]/u.test(lead) ? BEFORE.exec(lead)?.groups?.provision : undefined;
  if (before !== undefined) return before.replace(/\s+/gu, ' ');
  const next = text.charCodeAt(end);
  if (next !== 44 && next !== 32 && next !== 0xa0) return null;
  return AFTER.exec(text.slice(end, end + 48))?.groups?.provision?.replace(/\s+/gu, ' ') ?? null;
}

const ALONE = new RegExp(
  String.raw`(?<part>[Ss]ections?|[Ss]s\.?|s\.?|[Aa]rticles?|[Aa]rts?\.|[Ss]chedules?|[Cc]lauses?|[Rr]egulations?|[Rr]egs?\.)[\s\u00A0]?(?<number>${NUMBERS})(?![\p{L}\p{N}(]|[.,]\d)`,
  'uy',
);
/** "section 3 of this report": the words behind say what it belongs to. */
const OWNED =
  /^,?[\s\u00A0](?:of|to|in|below|above|sets|describes|looks|considers|presents|discusses|explains|covers|outlines|summarises|reviews|examines|concludes)(?![\p{L}])/u;
/** "a section 106 agreement", "Article 8 rights": the number alone names the law among those who use it. */
const BY_NAME =
  /^[\s\u00A0](?:agreement|notice|order|eviction|report|appeal|power|right|negotiation|process|contribution|duty|duties|TFEU|TEU|ECHR)s?(?![\p{L}])/u;

const FOLLOWS_LAW = /(?:(?:Act|Bill|of)[\s\u00A0](?:1[2-9]|20)\d\d|Act|Bill),?[\s\u00A0]$/u;

/** Provisions without the name of their law: `linkWithinDocument` finds the law named before or drops them. */
export const provisions: Recogniser = {
  id: 'provision',
  kind: 'legislation',
  triggers: TRIGGER.instrument | TRIGGER.digit,
  find(text, { words, reject }) {
    const found: Candidate[] = [];
    let end = 0;
    for (let i = 0; i < words.starts.length; i += 1) {
      const triggers = words.triggers[i] ?? 0;
      let at = words.starts[i] ?? 0;
      // "s. 18(3)": the single letter is no trigger, the number behind it is.
      if ((triggers & TRIGGER.digit) !== 0 && i > 0) {
        at = words.starts[i - 1] ?? 0;
        if ((words.ends[i - 1] ?? 0) - at !== 1 || text.charCodeAt(at) !== 115 || !isFree(text, at)) continue;
      } else if ((triggers & TRIGGER.instrument) === 0) continue;
      if (at < end) continue;
      ALONE.lastIndex = at;
      const match = ALONE.exec(text);
      if (match === null) continue;
      end = at + match[0].length;
      // "Care Act 2014, section 5": the provision is told with the Act.
      if (FOLLOWS_LAW.test(text.slice(Math.max(0, at - 10), at))) continue;
      const { part = '', number = '' } = match.groups ?? {};
      const rest = text.slice(end, end + 24);
      if (OWNED.test(rest)) {
        reject?.('provision', at, end, 'the words after it say what it is a part of');
        continue;
      }
      const previous = wordIn(text, words, i - 1).toLowerCase();
      if (/^(?:this|our|next|previous|following|see|in)$/u.test(previous) && !number.includes('(')) continue;
      const bracketed = /\(\d/u.test(number);
      const strong = (bracketed && /^(?:ss?\b|section)/iu.test(part)) || /^ss?\.$/u.test(part) || BY_NAME.test(rest);
      // "s 18" without a stop may be a slip of the pen; "Section 4" that begins a sentence speaks of the paper at hand.
      if (!strong && !/^(?:section|article|schedule|clause|regulation)s?$/u.test(part)) continue;
      found.push(
        legislation(at, end, { uri: null, title: '', provision: match[0] }, 'back-reference', strong ? 'provision' : 'provision-of'),
      );
    }
    return found;
  },
};

/** Not the "s" of a possessive. */
function isFree(text: string, at: number): boolean {
  const code = at === 0 ? 32 : text.charCodeAt(at - 1);
  return code === 32 || code === 0xa0 || code === 40 || code === 91 || code === 10;
}

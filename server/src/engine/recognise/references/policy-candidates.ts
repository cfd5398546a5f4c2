/** Names that look like a policy: capitals that end in a policy noun, papers by subject, and introduced titles. Offered for the register, never a problem. */
import { OWN_POSSESSIVES, PARTS } from '../../data/institutions';
import { DOCUMENT_NOUNS, DRAFT_POLICY_WORDS, PLAIN_POLICY_WORDS, POLICY_NOUNS } from '../../data/policy-nouns';
import { matchesNear, TRIGGER } from '../scan';
import type { Candidate, RecogniseContext, Recogniser } from '../types';
import { policyCandidate } from './make';
import { beginsSentence, GAP, gapAfter, isCapital, isTitleCase, withoutOpeners, wordIn } from './name-walk';

const LONGEST = 9;
const LAW = /^(?:Act|Bill|Measure|Regulations|Order)$/u;
/** "Review of the Year" is of no policy. */
const NO_SUBJECT = /^(?:Year|Week|Month|Evidence|Literature|Progress|Performance)$/u;
const LINKS = new Set('and of for the in to on'.split(' '));
const TAIL_LINKS = new Set(['for', 'of', 'on', 'to', 'into']);
/** Only an inquiry goes into something. */
const INTO = /^(?:Inquiry|Review)$/u;

/** "White Paper on care and support": the noun comes first. */
const NOUN_FIRST =
  /(?<name>(?:[Gg]reen|[Ww]hite)[\s\u00A0][Pp]aper[\s\u00A0]on[\s\u00A0](?:(?!(?:that|which|would|will|was|is|are|at|by|in|this|next|last|has|had|to|from|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![\p{L}]))[\p{L}’'-]{2,20}[\s\u00A0]?){1,6})/uy;
const COLOURED = /(?:green|white)[\s\u00A0]paper/iu;
const KIND_LAST =
  /(?<name>(?:(?!(?:the|a|an|this|that|its|their|our|his|her|forthcoming|upcoming|delayed|new|planned|promised|government|autumn|summer|spring|winter|year|of|on|in|for|and|to|with|next|last|first|another|any|each|whose|recent|previous|earlier|later|draft|long-awaited|awaited|published|publish|publishes|its|called|same|said|says|see|via|by|from|as|at|is|was|or|but|no|every|these|those)(?![\p{L}-]))\p{Ll}[\p{L}-]{2,20}[\s\u00A0]){1,3}(?:green|white)[\s\u00A0]paper)(?![\p{L}])/uy;
const QUOTED = /[“"‘](?<title>\p{Lu}[^“”"‘\n]{6,140})[”"’](?![\p{L}])/gu;
const INTRODUCED =
  /\b(?:called|titled|entitled|named|published|launched|campaign|consultation on|consultation|strategy|report|agreement|plans?[^.]{0,40}[—–-]|document|paper|programme|initiative|policy)[,:]?[\s\u00A0]?(?:[—–-][\s\u00A0]?)?$/iu;
/** "The new campaign – Every Day Counts – began": a title between dashes. */
const BEFORE_DASH = /(?:campaign|strategy|report|programme|initiative|scheme|plan|framework|paper|policy)[,:]?$/u;
const BETWEEN_DASHES =
  /(?<title>\p{Lu}[\p{L}’'-]{0,20}(?:[\s\u00A0](?:\p{Lu}[\p{L}’'-]{0,20}|of|and|for|the|in|to|a|on|with)){1,8})[\s\u00A0][–—-][\s\u00A0]/uy;

export const policyCandidates: Recogniser = {
  id: 'policy-candidate',
  kind: 'policy',
  triggers: TRIGGER.capital | TRIGGER.paper,
  find(text, context) {
    const { words } = context;
    const found: Candidate[] = [];
    if ((words.all & TRIGGER.policy) !== 0 && !isTitleCase(words, text)) named(text, context, found);
    if ((words.all & TRIGGER.quote) !== 0) quoted(text, found);
    for (const dash of DASHES) dashed(text, dash, found);
    if ((words.all & TRIGGER.paper) !== 0 && COLOURED.test(text)) {
      for (const match of matchesNear(NOUN_FIRST, text, words, TRIGGER.paper, 1)) {
        const name = (match.groups?.name ?? '').replace(/[\s\u00A0](?:and|of|for|the)?[\s\u00A0]*$/u, '').trimEnd();
        found.push(policyCandidate(match.index, match.index + name.length, name.replace(/\s+/gu, ' '), 'paper-on'));
      }
      for (const match of matchesNear(KIND_LAST, text, words, TRIGGER.paper, 4)) {
        const name = match.groups?.name ?? '';
        found.push(policyCandidate(match.index, match.index + name.length, name.replace(/\s+/gu, ' '), 'kind-last'));
      }
    }
    return found;
  },
};

const DASHES = ['–', '—', '-'];

/** Dashes with a space on either side. */
function dashed(text: string, dash: string, found: Candidate[]): void {
  for (let sign = text.indexOf(dash); sign >= 0; sign = text.indexOf(dash, sign + 1)) {
    const at = sign - 1;
    if (text.charCodeAt(at) !== 32 || text.charCodeAt(sign + 1) !== 32) continue;
    if (!BEFORE_DASH.test(text.slice(Math.max(0, at - 14), at))) continue;
    BETWEEN_DASHES.lastIndex = sign + 2;
    const title = BETWEEN_DASHES.exec(text)?.groups?.title ?? '';
    if ((title.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).length < 3) continue;
    const start = sign + 2;
    found.push(policyCandidate(start, start + title.length, title.replace(/\s+/gu, ' '), 'dashed-title'));
  }
}

function quoted(text: string, found: Candidate[]): void {
  for (const match of text.matchAll(QUOTED)) {
    const title = match.groups?.title ?? '';
    if (!INTRODUCED.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    const capitals = title.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word)).length;
    if (capitals < 2 || /[.!?,]$/u.test(title)) continue;
    found.push(policyCandidate(match.index + 1, match.index + 1 + title.length, title, 'quoted-title'));
  }
}

function named(text: string, context: RecogniseContext, found: Candidate[]): void {
  const { words, reject } = context;
  for (const i of words.capitals) {
    if (((words.triggers[i] ?? 0) & TRIGGER.policy) === 0) continue;
    const noun = wordIn(text, words, i);
    if (!POLICY_NOUNS.has(noun)) continue;
    // "Green Paper" is the noun; "Paper" alone is none.
    const head = noun === 'Paper' ? i - 1 : i;
    if (noun === 'Paper' && (!/^(?:Green|White)$/u.test(wordIn(text, words, head)) || gapAfter(text, words, head) !== GAP.space)) continue;
    if (text.charCodeAt(words.ends[i] ?? 0) === 45) continue;
    const first = withNumber(text, context, withoutOpeners(text, words, leftOf(text, context, head), head));
    if (head - first === 1 && TITLED.test(wordIn(text, words, first - 1))) continue;
    const last = tailOf(text, context, i);
    const start = words.starts[first] ?? 0;
    const end = words.ends[last] ?? 0;
    if (first >= head && (last === i || beginsSentence(text, words, head))) continue;
    if (first < head && last === i && onlyKinds(text, context, first, head)) {
      reject?.('policy-noun', start, end, 'the words before the noun say what kind of document it is, not which');
      continue;
    }
    found.push(policyCandidate(start, end, text.slice(start, end).replace(/\s+/gu, ' '), 'policy-noun'));
  }
}

/** "then-Gov. Nathan Deal", "Mr Anthony Grant": a person whose name is such a noun. */
const TITLED =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Gov|Governor|Sen|Senator|Rep|Representative|Congressman|Congresswoman|Councillor|Cllr|Mayor|Justice|Judge)$/u;

/** "25 Year Environment Plan": the number before the year is a part of the name. */
function withNumber(text: string, context: RecogniseContext, first: number): number {
  const { words } = context;
  const counted = /^(?:Year|Point)$/u.test(wordIn(text, words, first));
  const gap = counted ? gapAfter(text, words, first - 1) : GAP.breaks;
  const digits = ((words.triggers[first - 1] ?? 0) & TRIGGER.digit) !== 0;
  if (!digits || (gap !== GAP.space && gap !== GAP.hyphen)) return first;
  // "NHS 10-Year Plan": and the name before it.
  return withoutOpeners(text, words, leftOf(text, context, first - 1), first - 1);
}

function onlyKinds(text: string, { words }: RecogniseContext, first: number, head: number): boolean {
  const kinds = DOCUMENT_NOUNS.has(wordIn(text, words, head)) ? DRAFT_POLICY_WORDS : PLAIN_POLICY_WORDS;
  for (let k = first; k < head; k += 1) if (isCapital(words, k) && !kinds.has(wordIn(text, words, k))) return false;
  return true;
}

function leftOf(text: string, { words }: RecogniseContext, head: number): number {
  let first = head;
  for (let k = head - 1; k >= 0 && head - k <= LONGEST; k -= 1) {
    const gap = gapAfter(text, words, k);
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.ampersand && gap !== GAP.apostrophe) break;
    const word = wordIn(text, words, k);
    const triggers = words.triggers[k] ?? 0;
    if (isCapital(words, k)) {
      if (word === 'The') break;
      if (gap === GAP.apostrophe && !OWN_POSSESSIVES.has(word.replace(/s$/u, ''))) break;
      if ((triggers & TRIGGER.act) !== 0 && LAW.test(word)) break;
      first = k;
    } else if ((triggers & TRIGGER.digit) !== 0 && gapAfter(text, words, k - 1) === GAP.hyphen && isCapital(words, k - 1)) {
      // "Covid-19 Relief Scheme"
      first = k - 1;
      k -= 1;
    } else if (word === 's' && gapAfter(text, words, k - 1) === GAP.apostrophe) {
      if (!OWN_POSSESSIVES.has(wordIn(text, words, k - 1))) break;
      first = k - 1;
      k -= 1;
    } else if (!LINKS.has(word) || !joins(text, words, k, word)) break;
  }
  return first;
}

/** Whether a small word joins two parts of one name rather than two names: no name of its own ends before it. */
function joins(text: string, words: RecogniseContext['words'], k: number, word: string): boolean {
  const before = k - 1;
  if (word === 'the') return LINKS.has(wordIn(text, words, before)) && wordIn(text, words, before) !== 'and';
  const triggers = words.triggers[before] ?? 0;
  if ((triggers & TRIGGER.capital) === 0 || gapAfter(text, words, before) !== GAP.space) return false;
  if ((triggers & (TRIGGER.policy | TRIGGER.act | TRIGGER.institution)) !== 0) return false;
  if (PARTS.has(wordIn(text, words, before))) return false;
  return word !== 'and' || (triggers & TRIGGER.initials) === 0;
}

/** "Strategy for Growth", "Review of the Electricity Market": a tail in capitals belongs to the name. */
function tailOf(text: string, { words }: RecogniseContext, noun: number): number {
  if (gapAfter(text, words, noun) !== GAP.space || !TAIL_LINKS.has(wordIn(text, words, noun + 1))) return noun;
  if (wordIn(text, words, noun + 1) === 'into' && !INTO.test(wordIn(text, words, noun))) return noun;
  let at = noun + 1;
  let last = noun;
  for (let count = 0; count < LONGEST && gapAfter(text, words, at) === GAP.space; count += 1) {
    at += 1;
    const word = wordIn(text, words, at);
    const triggers = words.triggers[at] ?? 0;
    if (isCapital(words, at)) {
      // "the Plan for Wales", "Fund for NHS England": a place or a body is whom it is for, and stays outside.
      if ((triggers & (TRIGGER.initials | TRIGGER.institution | TRIGGER.month | TRIGGER.weekday | TRIGGER.act)) !== 0) return noun;
      last = at;
    } else if (!LINKS.has(word) && word !== 'a') break;
  }
  if (NO_SUBJECT.test(wordIn(text, words, last))) return noun;
  // "Review of Post-18 Education": cut in the middle it is no name.
  return gapAfter(text, words, last) === GAP.hyphen ? noun : last;
}

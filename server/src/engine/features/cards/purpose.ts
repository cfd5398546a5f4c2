/** What a figure is for: the note's gloss, else a guess from the words beside it, marked as one. */
import type { FigureMention } from '../../recognise';
import type { Piece } from './lines';
import { isFigure, type Passage, sameSentence, words, wordsAfter, wordsBefore } from './passage';

/** Words that end a noun phrase: verbs, conjunctions, relative words. */
const BREAK =
  /^(?:and|or|but|so|as|because|since|while|whilst|when|where|which|who|that|than|if|after|before|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|must|can|said|says|added|according|despite|although|though|amid|available|from|by|over|per|available)$/iu;
const LONGEST = 16;

/** The pieces of the card's first line behind the figure; null where nothing is known. */
export function purposeOf(passage: Passage<FigureMention>): Piece[] | null {
  const gloss = passage.note?.gloss ?? '';
  if (gloss !== '') return [{ from: gloss }];
  const guess = guessedPurpose(passage);
  return guess === null ? null : [{ guess: `${guess} (this sentence)` }];
}

/** The guess in words, for the card and for comparing what two figures are for. */
export function guessedPurpose(passage: Passage<FigureMention>): string | null {
  const { mention } = passage;
  if (mention.kind === 'percent') return shareOf(passage);
  if (mention.kind === 'quantity') return countedWhere(passage);
  if (mention.value.per !== null || mention.value.perHead !== null) return paidTo(passage);
  return spentOn(passage);
}

/** A head that is more likely a verb: what follows is what the sum does, not what it is for. */
const VERB_HEAD =
  /^(?:applies|apply|goes|go|went|helps?|covers?|pays?|costs?|buys?|means|comes?|came|makes?|gives?|gave|falls?|fell|rises?|rose|remains?|includes?|spent|each|annually|higher|lower|more|less)\b/u;
/** "promised", "set aside": no name of the sum, yet a purpose may follow. */
const PAST = /^\p{L}+ed$/u;

/** "funding package to transform technology systems": a noun phrase directly behind the amount, then "to …" or "for …". */
function spentOn(passage: Passage<FigureMention>): string | null {
  const after = clause(withoutDates(passage, wordsAfter(passage)));
  const head = nounPhrase(after);
  if (VERB_HEAD.test(head)) return null;
  const rest = after.slice(head.length).trimStart();
  const behind =
    /^(?:(?:available|needed|set aside|earmarked|allocated|made available|intended|extra|more)[\s\u00A0])?(?<purpose>(?:to|for|on)[\s\u00A0](?!\d|£|top of)\p{L}.{3,160})$/u.exec(
      rest,
    )?.groups?.purpose;
  const further =
    behind === undefined
      ? /\b(?<purpose>(?:to|for)[\s\u00A0](?!be\b|have\b|\d|£)\p{Ll}.{3,160})$/u.exec(rest.slice(0, 200))?.groups?.purpose
      : behind;
  const near = further === undefined || rest.indexOf(further) > 60 ? undefined : further;
  const text = [PAST.test(head) ? '' : head, near === undefined ? '' : shortened(near)].filter((part) => part !== '').join(' ');
  return text === '' ? null : words(text);
}

/** Words that lead away from what is counted. */
const NO_START = /^(?:and|or|than|since|from|over|a|an|by|after|before|per|of (?:it|them|these|those)|more|to)\b/u;

/** "in the adult social care sector in England, across more than 20,300 organisations". */
function countedWhere(passage: Passage<FigureMention>): string | null {
  if (passage.mention.kind !== 'quantity') return null;
  const { unitSpan } = passage.mention;
  const block = passage.document.syntax.blocks[passage.mention.block];
  const last = unitSpan === null || block === undefined ? -1 : block.prose.fromSource(unitSpan.end - 1);
  const from = Math.max(passage.mention.proseSpan.end, last + 1);
  // "1.8 million fewer people": a difference is of what was, not of what is.
  if (/\b(?:fewer|less)\b/iu.test(passage.prose.slice(passage.mention.proseSpan.end, from))) return null;
  const rest = passage.prose.slice(from, passage.sentence.end);
  const found = /^[\s\u00A0](?<what>[^.;:!?()—“”"·|]{3,200})/u.exec(withoutDates(passage, rest, from))?.groups?.what ?? '';
  const parts = found.split(/,[\s\u00A0]/u);
  const kept = [parts[0] ?? '', ...(/^(?:across|throughout|within)\b/u.test(parts[1] ?? '') ? [parts[1] ?? ''] : [])].join(', ');
  const text = words(
    shortened(
      kept
        .replace(/[\s\u00A0](?:but|while|whereas|compared)[\s\u00A0].*$/u, '')
        .replace(/[\s\u00A0]and[\s\u00A0](?=\S*[\d£$€]).*$/u, '')
        .replace(/(?<=\p{L}{3})\d{1,2}$/u, ''),
    ),
  );
  if (/[£$€]|%/u.test(text) || !/^\p{Ll}/u.test(text) || NO_START.test(text)) return null;
  return text.split(' ').length < 2 ? null : words(text);
}

export const CHANGE_NOUNS: Readonly<Record<string, 1 | -1>> = {
  growth: 1,
  rise: 1,
  increase: 1,
  uplift: 1,
  boost: 1,
  improvement: 1,
  cut: -1,
  fall: -1,
  reduction: -1,
  drop: -1,
  decline: -1,
  decrease: -1,
};
const CHANGE = new RegExp(
  `^[\\s\\u00A0](?<noun>(?:(?:real[ -]terms|cash|annual|average|overall)[\\s\\u00A0])?(?:${Object.keys(CHANGE_NOUNS).join('|')}))[\\s\\u00A0](?:in|of)[\\s\\u00A0](?<what>[^.;:!?()—“”,]{3,120})`,
  'iu',
);

/** "11% growth in the funding available": the words, and which way it goes; null where the percentage is no change in words. */
export function statedGrowth(
  passage: Passage<FigureMention>,
): { readonly noun: string; readonly what: string; readonly sign: 1 | -1 } | null {
  const groups = CHANGE.exec(wordsAfter(passage))?.groups;
  if (groups?.noun === undefined || groups.what === undefined) return null;
  const noun = words(groups.noun);
  const sign = CHANGE_NOUNS[noun.toLowerCase().split(' ').at(-1) ?? ''] ?? 1;
  const what = words(groups.what).replace(
    /\s(?:over|in|during|since|between|for)\s(?:the\s)?(?:last|past|next|previous|coming|\d{4}|same period|period|five years|decade)\b.*$/iu,
    '',
  );
  return { noun, what: shortened(what), sign };
}

function shareOf(passage: Passage<FigureMention>): string | null {
  if (statedGrowth(passage) !== null) return null;
  const of = /^[\s\u00A0](?<what>(?:of|among)[\s\u00A0][^.;:!?()—“”,]{3,100})/u.exec(wordsAfter(passage))?.groups?.what;
  if (of === undefined) return null;
  const kept: string[] = [];
  for (const word of words(of).split(' ')) {
    // The share's whole ends where a verb begins; most past tenses end alike.
    if (kept.length > 6 || /\d/u.test(word) || (kept.length > 1 && SHARE_END.test(word))) break;
    kept.push(word);
  }
  const text = kept.join(' ').replace(/\s(?:and|or|the|a|an|of|to|in|for|with|by|on)$/iu, '');
  return text.includes(' ') ? text : null;
}

const SHARE_END =
  /^(?:was|were|is|are|had|have|has|said|say|by|since|took|takes?|came|come|goes|go|went|got|get|felt|feel|think|thought|want|use|work|live|need|do|did|does|spend|receive|rely|report|will|would|who|which|that|on|in|last|this|\p{L}{3,}ed)$/iu;

/** "pay of around half of care workers": who is said to be paid the rate. */
function paidTo(passage: Passage<FigureMention>): string | null {
  const before = wordsBefore(passage);
  const who =
    /(?:^|[,;][\s\u00A0])(?<who>[^,;:.()]{3,80}?)[\s\u00A0](?:(?:is|are|was|were|being|been)[\s\u00A0])?(?:paid|earn(?:ed|ing|s)?|receiv(?:e|ed|es|ing))[\s\u00A0](?:(?:up to|at least|about|around|only|just|less than|more than|an average of)[\s\u00A0])?$/iu.exec(
      before,
    )?.groups?.who;
  return who === undefined || /^(?:they|he|she|we|it|you|I|who|which|that|those)$/iu.test(words(who))
    ? null
    : `pay of ${words(who).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`;
}

/** "rise in the Carers Innovations Fund, to support informal carers": what a change is a change of. */
export function changePurpose(from: Passage<FigureMention>, to: Passage<FigureMention>): string | null {
  const [first, last] = from.mention.proseSpan.start < to.mention.proseSpan.start ? [from, to] : [to, from];
  const before = new RegExp(
    `\\b(?<noun>${Object.keys(CHANGE_NOUNS).join('|')})[\\s\\u00A0](?:in|of|to)[\\s\\u00A0](?<what>[^.;:!?()“”]{3,90}?)[\\s\\u00A0](?:from|to)[\\s\\u00A0](?:(?:about|around|some|just|only|over|under)[\\s\\u00A0])?$`,
    'iu',
  ).exec(wordsBefore(first))?.groups;
  const subject =
    /(?:^|[,;][\s\u00A0])(?<what>(?:[Tt]he|[Ii]ts|[Tt]heir|[Ss]pending on|[Ff]unding for)[\s\u00A0][^,.;:!?()“”]{3,70}?)[\s\u00A0](?:has |have |had |will |would )?(?:rise|rises|rose|risen|grow|grows|grew|grown|fall|falls|fell|fallen|increase[sd]?|increased|drop(?:s|ped)?|go(?:es)? up|went up|doubled?)\b[^.;]{0,30}(?:from|to)[\s\u00A0]$/u.exec(
      wordsBefore(first),
    )?.groups;
  const what =
    before?.noun !== undefined
      ? `${before.noun} in ${words(before.what ?? '').replace(/^(?=the\b)/u, '')}`
      : subject?.what === undefined
        ? null
        : words(subject.what).replace(/^(?:The|Its|Their)\b/u, (word) => word.toLowerCase());
  const aim = /^[\s\u00A0](?<aim>to[\s\u00A0]\p{Ll}{3}[^.;:!?()—“”,]{3,100})/u.exec(wordsAfter(last))?.groups?.aim;
  const parts = [what, aim === undefined ? null : shortened(words(aim))].filter((part): part is string => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Dates of the sentence behind the figure, with the preposition that leads to them, say when, not what for. */
function withoutDates(passage: Passage<FigureMention>, after: string, from = passage.mention.proseSpan.end): string {
  let text = after;
  const dates = sameSentence(passage).filter(({ kind, proseSpan }) => kind === 'date' && proseSpan.start >= from);
  for (const { proseSpan } of dates.reverse()) {
    const at = proseSpan.start - from;
    const lead =
      /[\s\u00A0](?:(?:by|in|for|over|until|from|during|before|since|to)[\s\u00A0])?(?:the[\s\u00A0])?(?:end[\s\u00A0]of[\s\u00A0])?$/iu.exec(
        text.slice(0, at),
      )?.[0] ?? '';
    text = `${text.slice(0, at - lead.length)} ${text.slice(at + proseSpan.end - proseSpan.start).trimStart()}`;
  }
  return text;
}

/** Up to the end of the clause. */
function clause(text: string): string {
  return /^[^.;:!?()“”"—–,]*/u.exec(text.trimStart())?.[0]?.trim() ?? '';
}

/** At most four words that hold no verb and no preposition: "funding package", "cash injection". */
function nounPhrase(text: string): string {
  const found: string[] = [];
  for (const word of text.split(/[\s\u00A0]+/u)) {
    if (
      found.length === 4 ||
      word === '' ||
      BREAK.test(word) ||
      /^(?:to|for|in|on|of|at|with|into|a|an|the|each|every|he|she|it|they|we|this|more|less|extra|annually)$/iu.test(word) ||
      /\d/u.test(word)
    )
      break;
    if (/^\p{Ll}+ly$/u.test(word)) break;
    found.push(word);
  }
  return found.join(' ');
}

/** At most so many words, ending before a word that opens another thought. */
function shortened(text: string): string {
  const kept: string[] = [];
  for (const word of text.split(/[\s\u00A0]+/u)) {
    if (
      kept.length === LONGEST ||
      /[£$€]/u.test(word) ||
      (kept.length > 2 && /^(?:so|which|who|while|whilst|because|as|after|although|though|but|where|when|said|says)$/iu.test(word))
    )
      break;
    kept.push(word);
  }
  return kept.join(' ').replace(/[\s,]+(?:and|or|the|a|an|of|to|in|for|with|by)$/iu, '');
}

/** Every other figure of the sentence. */
export function otherFigures(passage: Passage): FigureMention[] {
  return sameSentence(passage).filter(isFigure);
}

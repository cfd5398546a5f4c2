/** A guess at what a figure is for, or what happens at a date, from the words beside it; the person corrects it. */
import type { DateMention, FigureMention } from '../../recognise';
import { type DocumentFacts, sentenceAt } from '../../workspace';

/** More words are a sentence, not a gloss. */
const LONGEST = 12;
const EDGE =
  /^(?:and|or|but|that|which|who|with|in|on|by|at|for|of|from|until|since|the|a|an|to be|be)\s+|\s+(?:and|or|but|that|which|in|on|by|at|for|of|from|until|before|after|since|the|a|an|this|next|last|end of)$/giu;

export function guessedGloss(document: DocumentFacts, mention: FigureMention | DateMention): string {
  const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
  const sentence = sentenceAt(prose, mention.proseSpan.start);
  const behind = prose.slice(mention.proseSpan.end, sentence.end);
  const before = prose.slice(sentence.start, mention.proseSpan.start);
  return mention.kind === 'date' ? happening(before, behind) : purpose(behind);
}

/** "for extra beds", "to repair the sea wall": the phrase behind the figure that says so. */
function purpose(behind: string): string {
  const match = /^[^.;:!?]{0,60}?\b(?:to|for)[\s\u00A0](?<what>(?!(?:be|have)\b|\d)[^.;:,!?()“”"\uFFFC]{3,120})/u.exec(behind);
  return match?.groups?.what === undefined ? '' : trimmed(match.groups.what);
}

/** The clause the date stands in, without the date. */
function happening(before: string, behind: string): string {
  const lead = trimmed(/[^.;:,!?()“”"\uFFFC]*$/u.exec(before)?.[0] ?? '');
  if (lead.split(' ').length >= 3) return lead.split(' ').slice(-LONGEST).join(' ');
  return trimmed(/^[^.;:!?()“”"\uFFFC]*/u.exec(behind.replace(/^[\s,]+/u, ''))?.[0] ?? '');
}

function trimmed(text: string): string {
  let words = text
    .replace(/[\s\u00A0]+/gu, ' ')
    .replace(/;/gu, ',')
    .trim();
  for (let shorter = words.replace(EDGE, ''); shorter !== words; shorter = words.replace(EDGE, '')) words = shorter;
  return words.split(' ').slice(0, LONGEST).join(' ').replace(EDGE, '');
}

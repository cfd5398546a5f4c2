/** A guess at what a figure is for, or what happens at a date, from the words beside it; the person corrects it. */
import type { DateMention, FigureMention } from '../../recognise';
import type { DocumentFacts, Snapshot } from '../../workspace';
import { passageOf } from '../cards/passage';
import { guessedPurpose } from '../cards/purpose';

/** More words are a sentence, not a gloss. */
const LONGEST = 12;
const EDGE =
  /^(?:and|or|but|that|which|who|with|in|on|by|at|for|of|from|until|since|the|a|an|to be|be)\s+|\s+(?:and|or|but|that|which|in|on|by|at|for|of|from|until|before|after|since|the|a|an|this|next|last|end of)$/giu;

export function guessedGloss(snapshot: Snapshot, document: DocumentFacts, mention: FigureMention | DateMention): string {
  const passage = passageOf(snapshot, document, mention);
  const before = passage.prose.slice(passage.sentence.start, mention.proseSpan.start);
  const behind = passage.prose.slice(mention.proseSpan.end, passage.sentence.end);
  if (mention.kind === 'date') return happening(before, behind);
  // The card guesses likewise; a gloss says what for without the word "for".
  const guess = guessedPurpose(passageOf(snapshot, document, mention)) ?? objectOfVerb(before, behind);
  return trimmed(guess.replace(/^(?:to|for)\s+/u, ''));
}

/** The verbs of money that name their object behind the sum, and by which word. */
const VERBS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bspen(?:d|ds|t|ding)\b[^.;]{0,40}$/iu, /^[^.;:!?]{0,40}?\bon[\s\u00A0](?<what>[^.;:,!?()“”"\uFFFC]{3,120})/u],
  [/\binvest(?:s|ed|ing)?\b[^.;]{0,40}$/iu, /^[^.;:!?]{0,40}?\bin[\s\u00A0](?<what>[^.;:,!?()“”"\uFFFC]{3,120})/u],
];

/** "will spend £2m this winter on new boats": the boats. */
function objectOfVerb(before: string, behind: string): string {
  for (const [verb, object] of VERBS) {
    const what = verb.test(before) ? object.exec(behind)?.groups?.what : undefined;
    if (what !== undefined) return what;
  }
  return '';
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
  const all = words.split(' ');
  const kept = all.slice(0, LONGEST).join(' ').replace(EDGE, '');
  // A second thought that is cut after its first word is left out: "… into care and announced".
  return all.length > LONGEST ? kept.replace(/\s(?:and|or|but)\s\S+$/u, '') : kept;
}

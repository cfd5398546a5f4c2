/** Small looks into a document that several rules take. */
import type { FigureMention, Mention } from '../recognise';
import type { DocumentFacts } from '../workspace';
import { sentenceAt } from '../workspace';

/** Whether the document's own voice or a reader's speaks here; the annotator's memos count in no rule. */
export function speaks(document: DocumentFacts, mention: Mention): boolean {
  return document.syntax.blocks[mention.block]?.voice !== 'annotator';
}

/** Text of the sentence a mention stands in, and where it begins in the block's prose. */
export function sentenceOf(
  document: DocumentFacts,
  mention: Mention,
): { readonly text: string; readonly start: number; readonly end: number } {
  const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
  const { start, end } = sentenceAt(prose, mention.proseSpan.start);
  return { text: prose.slice(start, end), start, end };
}

export function isFigure(mention: Mention): mention is FigureMention {
  return mention.kind === 'money' || mention.kind === 'percent' || mention.kind === 'quantity';
}

const byBlock = new WeakMap<readonly Mention[], ReadonlyMap<number, readonly Mention[]>>();

/** The mentions of one block by start, found without a walk over the document. */
export function mentionsIn(document: DocumentFacts, block: number): readonly Mention[] {
  let known = byBlock.get(document.mentions);
  if (known === undefined) {
    const made = new Map<number, Mention[]>();
    for (const mention of document.mentions) {
      const list = made.get(mention.block);
      if (list === undefined) made.set(mention.block, [mention]);
      else list.push(mention);
    }
    known = made;
    byBlock.set(document.mentions, known);
  }
  return known.get(block) ?? [];
}

/** The mentions of the sentence that a mention stands in, itself included. */
export function mentionsBeside(document: DocumentFacts, mention: Mention): readonly Mention[] {
  const { start, end } = sentenceOf(document, mention);
  return mentionsIn(document, mention.block).filter(({ proseSpan }) => proseSpan.start >= start && proseSpan.end <= end);
}

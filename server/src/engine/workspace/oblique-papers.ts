/** "The green paper" in a text read without a register: a mention of the paper named before it, or of one that the text never names in full. */
import type { Mention, PolicyMention } from '../recognise';
import type { DocumentSyntax } from '../syntax';
import { obliqueNouns } from './oblique-nouns';

/** Green and white papers only: "the fund" and "the review" need a register to mean a policy. Expects the mentions in the order of the text. */
export function obliquePapers(mentions: readonly Mention[], syntax: DocumentSyntax, text: string): PolicyMention[] {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const here = byBlock.get(mention.block);
    if (here === undefined) byBlock.set(mention.block, [mention]);
    else here.push(mention);
  }
  /** The paper last named in full, by "green paper" or "white paper". */
  const named = new Map<string, string>();
  const found: PolicyMention[] = [];
  for (const block of syntax.blocks) {
    const here = byBlock.get(block.index) ?? [];
    for (const { kind, start, end, certainOnly } of block.furniture ? [] : obliqueNouns(block.prose.text)) {
      const noun = kind.replace('-', ' ');
      for (const mention of here) if (mention.proseSpan.end <= start) remember(mention, named);
      if (certainOnly || here.some(({ proseSpan }) => proseSpan.start < end && start < proseSpan.end)) continue;
      const span = block.prose.toSource(start, end);
      const title = named.get(noun);
      found.push({
        kind: 'policy',
        span,
        text: text.slice(span.start, span.end),
        block: block.index,
        proseSpan: { start, end },
        value: { id: null, title: title ?? noun },
        implied: title === undefined ? [] : [{ part: 'name', because: `named before as “${title}”` }],
        recogniser: 'oblique-paper',
        how: 'oblique',
      });
    }
    for (const mention of here) remember(mention, named);
  }
  return found;
}

function remember(mention: Mention, named: Map<string, string>): void {
  if (mention.kind !== 'policy') return;
  const noun = /\b(?:green|white)[\s\u00A0]paper\b/iu.exec(mention.value.title)?.[0];
  if (noun !== undefined) named.set(noun.toLowerCase().replace('\u00A0', ' '), mention.value.title);
}

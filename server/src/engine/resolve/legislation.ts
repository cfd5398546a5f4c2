/** Acts named without their year: the only Act of that name passed before the document's date. */
import { actsNamed, actUri } from '../data/acts';
import type { Mention } from '../recognise';
import type { DocumentSyntax } from '../syntax';
import type { Contexts } from './context';
import { readableDay } from './readable';

export function resolveLegislation(mentions: readonly Mention[], syntax: DocumentSyntax, contexts: Contexts): Mention[] {
  return mentions.map((mention) => {
    if (mention.kind !== 'legislation' || mention.how !== 'year-inferred') return mention;
    const context = contexts.segments[syntax.blocks[mention.block]?.segment ?? 0] ?? contexts.document;
    const before = context.date?.value ?? null;
    const acts = actsNamed(mention.value.title).filter((act) => before === null || act.year <= Number(before.slice(0, 4)));
    const [only] = acts;
    if (only === undefined || acts.length > 1) return mention;
    const when = before === null ? 'in the table' : `passed before ${readableDay(before)}`;
    return {
      ...mention,
      value: { ...mention.value, uri: actUri(only), title: `${only.name} ${only.year}` },
      implied: [...mention.implied, { part: 'year', because: `the only Act called ${only.name} ${when}` }],
    };
  });
}

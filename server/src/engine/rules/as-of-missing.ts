/** A statistic in own writing that does not say when it held. */
import * as z from 'zod';
import { figureNoteFix, figureNoteSays } from './fixes/figure-note';
import { withOptions } from './options';
import { mentionsBeside, sentenceOf, speaks } from './passage';
import type { Rule } from './types';

const options = z.object({
  least: z.number().min(0).default(1000).describe('Counts below this number are left in peace.'),
});

/** A count of what is to come, or of a rule, holds at no one time. */
const NOT_A_STATISTIC =
  /\b(?:will|would|should|must|shall|could|target|pledged?|promised?|plans?|aims?|up[\s\u00A0]to|for[\s\u00A0]every|if)\b/iu;

export const asOfMissing: Rule = withOptions(options, {
  id: 'as-of-missing',
  summary: 'A statistic does not say when it held.',
  severity: 'hint',
  precision: 'C',
  fixable: true,
  scope: 'document',
  roles: ['own'],
  check({ document, options: { least }, report }) {
    for (const mention of document.mentions) {
      if (mention.kind !== 'quantity' || mention.value.min < least || mention.change !== null || !speaks(document, mention)) continue;
      const sentence = sentenceOf(document, mention);
      if (NOT_A_STATISTIC.test(sentence.text)) continue;
      const dated = mentionsBeside(document, mention).some(({ kind }) => kind === 'date');
      const noted = figureNoteSays(document, mention, ['period', 'on']);
      const inQuote = document.syntax.blocks[mention.block]?.inQuote === true;
      const cell = document.syntax.blocks[mention.block]?.cell != null;
      if (dated || noted || inQuote || cell) continue;
      report({
        message: `The sentence does not say when there were ${mention.text} ${mention.value.unit}.`,
        span: mention.span,
        fixes: figureNoteFix(document, mention, 'period', 'unstated', 'Note that the source does not say'),
      });
    }
  },
});

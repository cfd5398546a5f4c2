/** A funding total in own writing that says neither over which years nor per year. Off by default. */
import { figureNoteFix, figureNoteSays } from './fixes/figure-note';
import { FUNDING } from './funding-words';
import { mentionsBeside, sentenceOf, speaks } from './passage';
import type { Rule } from './types';

const SPAN_SAID =
  /\b(?:a|per|each|every)[\s\u00A0](?:year|month|week|day|hour|head|pupil|term)\b|\bannual(?:ly)?\b|\bone-off\b|\b(?:over|for|in|during|across)[\s\u00A0](?:the[\s\u00A0])?(?:(?:next|last|past|coming|first)[\s\u00A0])?(?:\p{L}{2,9}|\d{1,2})[\s\u00A0](?:years|months)\b/iu;

export const figurePeriodUnstated: Rule = {
  id: 'figure-period-unstated',
  summary: 'A funding total says neither over which years nor per year.',
  severity: 'off',
  precision: 'C',
  fixable: true,
  scope: 'document',
  roles: ['own'],
  check({ document, report }) {
    for (const mention of document.mentions) {
      if (mention.kind !== 'money' || mention.value.per !== null || mention.change !== null || !speaks(document, mention)) continue;
      const sentence = sentenceOf(document, mention);
      const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
      const near = prose.slice(Math.max(sentence.start, mention.proseSpan.start - 60), Math.min(sentence.end, mention.proseSpan.end + 60));
      if (!FUNDING.test(near) || SPAN_SAID.test(sentence.text) || figureNoteSays(document, mention, ['period', 'per'])) continue;
      const dated = mentionsBeside(document, mention).some(({ kind }) => kind === 'date');
      if (dated) continue;
      report({
        message: `${mention.text}: over which years, or so much a year? The sentence does not say.`,
        span: mention.span,
        fixes: [
          ...figureNoteFix(document, mention, 'per', 'year', 'Note: so much a year'),
          ...figureNoteFix(document, mention, 'per', 'total', 'Note: the total'),
          ...figureNoteFix(document, mention, 'per', 'unstated', 'Note: the source does not say'),
        ],
      });
    }
  },
};

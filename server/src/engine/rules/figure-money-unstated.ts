/** "An additional £2bn" in own writing, without a word on whether the money is new. Off by default. */
import { figureNoteFix, figureNoteSays } from './fixes/figure-note';
import { speaks } from './passage';
import type { Rule } from './types';

const CALLED_NEW = /\b(?:extra|new|additional|fresh)[\s\u00A0](?:up[\s\u00A0]to[\s\u00A0]|around[\s\u00A0]|about[\s\u00A0])?$/iu;
const MORE_BEHIND =
  /^[\s\u00A0](?:of[\s\u00A0])?(?:extra|new|additional|fresh|more)[\s\u00A0](?:money|funding|cash|investment|spending)\b/iu;

export const figureMoneyUnstated: Rule = {
  id: 'figure-money-unstated',
  summary: 'Money is called extra or new, and nothing says whether it is.',
  severity: 'off',
  precision: 'C',
  fixable: true,
  scope: 'document',
  roles: ['own'],
  check({ document, report }) {
    for (const mention of document.mentions) {
      if (mention.kind !== 'money' || !speaks(document, mention) || figureNoteSays(document, mention, ['money'])) continue;
      const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
      const { start, end } = mention.proseSpan;
      const called = CALLED_NEW.test(prose.slice(Math.max(0, start - 40), start)) || MORE_BEHIND.test(prose.slice(end, end + 30));
      if (!called) continue;
      report({
        message: `${mention.text} is called new. Is it new, moved from elsewhere, or announced before?`,
        span: mention.span,
        fixes: [
          ...figureNoteFix(document, mention, 'money', 'new', 'Note: new money'),
          ...figureNoteFix(document, mention, 'money', 'reallocated', 'Note: moved from elsewhere'),
          ...figureNoteFix(document, mention, 'money', 'recycled', 'Note: announced before'),
          ...figureNoteFix(document, mention, 'money', 'unstated', 'Note: the source does not say'),
        ],
      });
    }
  },
};

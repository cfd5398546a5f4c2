/** An Act that the table knows, named in own writing without a link to it. Off by default. */
import { spansOverlap } from '../text';
import { replaceFix } from './fixes/replace';
import { speaks } from './passage';
import type { Rule } from './types';

export const legislationUnlinked: Rule = {
  id: 'legislation-unlinked',
  summary: 'An Act is named without a link to its text.',
  severity: 'off',
  precision: 'B',
  fixable: true,
  scope: 'document',
  roles: ['own', 'register'],
  check({ document, report }) {
    const { links, wikiLinks } = document.syntax;
    const taken = [...links, ...wikiLinks].map(({ span }) => span);
    // One link is enough: the first mention of each Act.
    const linked = new Set(links.map(({ target }) => target.replace(/^http:/u, 'https:').replace(/\/(?:contents.*)?$/u, '')));
    for (const mention of document.mentions) {
      if (mention.kind !== 'legislation' || mention.how !== 'stated' || !speaks(document, mention)) continue;
      const { uri, title } = mention.value;
      if (uri === null || linked.has(uri) || taken.some((span) => spansOverlap(span, mention.span))) continue;
      linked.add(uri);
      report({
        message: `${title} is ${uri}.`,
        span: mention.span,
        fixes: /[[\]]/u.test(mention.text)
          ? []
          : [replaceFix(document, mention.span, `[${mention.text}](${uri})`, 'Link to legislation.gov.uk')],
      });
    }
  },
};

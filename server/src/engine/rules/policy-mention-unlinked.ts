/** A policy of the register is named in the prose without a link. */
import * as z from 'zod';
import type { Mention } from '../recognise';
import type { TextEdit } from '../text';
import type { PolicyDefinition } from '../workspace';
import { linkEdit } from './fixes/policy-link';
import { withOptions } from './options';
import { policyReferences } from './policy-references';
import type { Fix } from './types';

export const policyMentionUnlinked = withOptions(
  z.object({
    mentions: z
      .enum(['first', 'every'])
      .default('first')
      .describe('Report the first mention of each policy that a document links nowhere, or every unlinked one.'),
  }),
  {
    id: 'policy-mention-unlinked',
    summary: 'A policy of the register is named without a link.',
    severity: 'off',
    precision: 'C',
    fixable: true,
    scope: 'workspace',
    check({ document, snapshot, options, report }) {
      const unlinked = new Map<PolicyDefinition, Mention[]>();
      const references = policyReferences(snapshot, document);
      // A policy that is linked once in a document is linked, as readers of Wikipedia are used to.
      const linked = new Set(references.filter(({ mention }) => 'how' in mention && mention.how === 'marked').map(({ policy }) => policy));
      for (const { mention, policy } of references) {
        if (options.mentions === 'first' && linked.has(policy)) continue;
        const linkable = 'how' in mention && mention.how === 'alias' && linkEdit(document, mention, policy) !== null;
        if (linkable) unlinked.set(policy, [...(unlinked.get(policy) ?? []), mention]);
      }
      for (const [policy, mentions] of unlinked) {
        const all = mentions.map((mention) => linkEdit(document, mention, policy)).filter((edit): edit is TextEdit => edit !== null);
        const fix = (title: string, edits: readonly TextEdit[], preferred: boolean): Fix => ({
          title,
          preferred,
          edits: [{ type: 'edit', uri: document.uri, edits }],
        });
        for (const [index, mention] of (options.mentions === 'first' ? mentions.slice(0, 1) : mentions).entries()) {
          const edit = all[index];
          report({
            message: `“${mention.text.replace(/\s+/gu, ' ')}” is “${policy.title}”, and is not linked to it.`,
            span: mention.span,
            related: [{ uri: policy.uri, span: policy.titleSpan, message: 'the policy' }],
            fixes: [
              ...(all.length > 1 ? [fix(`Link all ${all.length} mentions of this policy here`, all, options.mentions === 'first')] : []),
              ...(edit === undefined ? [] : [fix('Link this mention', [edit], options.mentions === 'every' || all.length === 1)]),
            ],
          });
        }
      }
    },
  },
);

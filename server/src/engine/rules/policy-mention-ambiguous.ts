/** "The green paper", where the register holds several and the passage does not say which. */
import { linkEdit } from './fixes/policy-link';
import { speaks } from './passage';
import type { Rule } from './types';

/** More candidates than this are no choice. */
const MOST = 6;

export const policyMentionAmbiguous: Rule = {
  id: 'policy-mention-ambiguous',
  summary: 'Words such as “the green paper” could mean several policies.',
  severity: 'off',
  precision: 'C',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const mention of snapshot.mentions(document.uri)) {
      if (mention.kind !== 'policy' || mention.how !== 'oblique' || !speaks(document, mention)) continue;
      const candidates = snapshot.obliqueCandidates(document, mention);
      if (candidates.length < 2 || candidates.length > MOST) continue;
      report({
        message: `“${mention.text}” could be ${candidates.map(({ title }) => `“${title}”`).join(' or ')}.`,
        span: mention.span,
        related: candidates.map((policy) => ({ uri: policy.uri, span: policy.titleSpan, message: `“${policy.title}”` })),
        fixes: candidates.flatMap((policy) => {
          const edit = linkEdit(document, mention, policy);
          return edit === null
            ? []
            : [
                {
                  title: `It is “${policy.title}”`,
                  preferred: false,
                  edits: [{ type: 'edit' as const, uri: document.uri, edits: [edit] }],
                },
              ];
        }),
      });
    }
  },
};

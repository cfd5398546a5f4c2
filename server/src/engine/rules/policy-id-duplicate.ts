/** One id with two definitions: references to it cannot be trusted. */

import type { TextEdit } from '../text';
import type { DocumentFacts, PolicyDefinition } from '../workspace';
import { mergeFix } from './fixes/merge-policies';
import { lineEnding } from './fixes/note-insertion';
import type { Rule } from './types';

/** More files of one id are copies of a template, not one policy told in each; a merge is worked out in full before it is offered. */
const MOST_TO_MERGE = 3;

export const policyIdDuplicate: Rule = {
  id: 'policy-id-duplicate',
  summary: 'Two policies have the same id.',
  severity: 'error',
  precision: 'A',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const policy of document.policies) {
      const all = snapshot.policies.get(policy.id.toLowerCase()) ?? [];
      const others = all.filter((other) => other.uri !== policy.uri || other.idSpan.start !== policy.idSpan.start);
      if (others.length === 0) continue;
      let number = 2;
      while (snapshot.policies.has(`${policy.id.toLowerCase()}-${number}`)) number += 1;
      const renamed = `${policy.id}-${number}`;
      report({
        message: `The id “${policy.id}” is also given to “${others[0]?.title ?? policy.id}”. References to it cannot tell the two apart.`,
        span: policy.idSpan,
        related: others.map((other) => ({ uri: other.uri, span: other.idSpan, message: `also “${policy.id}”` })),
        fixes: [
          {
            title: `Change this id to “${renamed}”`,
            preferred: false,
            edits: [{ type: 'edit', uri: document.uri, edits: [idEdit(document, policy, renamed)] }],
          },
          ...(others.length > MOST_TO_MERGE ? [] : others).flatMap((other) => mergeFix(snapshot, document, policy, other) ?? []),
        ],
      });
    }
  },
};

/** An id that is the file's name or the heading's is stated from now on. */
function idEdit(document: DocumentFacts, policy: PolicyDefinition, id: string): TextEdit {
  if (policy.idStated) return { span: policy.idSpan, newText: id };
  const at = policy.yaml.contentSpan.start;
  return { span: { start: at, end: at }, newText: `id: ${id}${lineEnding(document.source.text)}` };
}

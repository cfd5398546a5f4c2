/** The words of a locked source are no longer those that were locked. */
import { sourceHash } from '../workspace';
import type { Rule } from './types';

export const sourceTextAltered: Rule = {
  id: 'source-text-altered',
  summary: 'The text of a locked source has changed.',
  severity: 'error',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, snapshot, report }) {
    const field = document.syntax.frontMatter?.fields.find(({ key }) => key === 'text-sha256');
    if (field === undefined || typeof field.value !== 'string' || !/^[0-9a-f]{64}$/u.test(field.value)) return;
    const hash = sourceHash(snapshot, document);
    if (hash === field.value) return;
    report({
      message:
        'The words of this source are not those that were locked: something other than a note changed. Compare it with the original, or undo.',
      span: field.valueSpan,
      fixes: [
        {
          title: 'Lock the text as it is now',
          preferred: false,
          manual: true,
          edits: [{ type: 'edit', uri: document.uri, edits: [{ span: field.valueSpan, newText: hash }] }],
        },
      ],
    });
  },
};

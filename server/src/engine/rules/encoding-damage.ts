/** Text that was decoded wrongly ("Â£", "â€™") or holds separators that no Markdown has. Said once in a document. */

import { damageIn } from '../data/mojibake';
import { spansOverlap, type TextEdit } from '../text';
import type { Rule } from './types';

export const encodingDamage: Rule = {
  id: 'encoding-damage',
  summary: 'Characters were damaged on the way into this file.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    const { text } = document.source;
    const damaged = damageIn(text).filter(({ span }) => !document.syntax.opaque.some((opaque) => spansOverlap(opaque, span)));
    const [first, ...others] = damaged;
    if (first === undefined) return;
    const edits: TextEdit[] = damaged.flatMap(({ span, repair }) => (repair === null ? [] : [{ span, newText: repair }]));
    const places = damaged.length === 1 ? '' : ` In this file: ${damaged.length} places.`;
    report({
      message: `${first.what}${places}`,
      span: first.span,
      related: others.slice(0, 20).map(({ span, what }) => ({ uri: document.uri, span, message: what })),
      fixes:
        edits.length < damaged.length
          ? []
          : [
              {
                title: damaged.length === 1 ? 'Repair it' : `Repair all ${damaged.length}`,
                // In a text as it was found a person says so.
                preferred: document.role !== 'verbatim',
                edits: [{ type: 'edit', uri: document.uri, edits }],
              },
            ],
    });
  },
};

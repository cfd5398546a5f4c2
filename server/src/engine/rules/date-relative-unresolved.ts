/** A relative date that was worked out but not pinned with a note. Off by default. */
import { formatInterval } from '../reckon';
import { noteEdits } from './fixes/note-insertion';
import { speaks } from './passage';
import type { Rule } from './types';

export const dateRelativeUnresolved: Rule = {
  id: 'date-relative-unresolved',
  summary: 'A relative date is not pinned by a date note.',
  severity: 'off',
  precision: 'B',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const mention of document.mentions) {
      if (mention.kind !== 'date' || !mention.reading.relative || !speaks(document, mention)) continue;
      const { start, end } = mention.value;
      if (start === null || end === null || document.notes.some(({ mentions }) => mentions.includes(mention))) continue;
      const base = mention.reading.base === null ? '' : `; base: ${mention.reading.base}`;
      const value = start === end ? start : `${start}/${end}`;
      const edits = noteEdits(document, mention.span, 'd', `date: ; value: ${value}${base}`);
      report({
        message: `“${mention.text}” is ${formatInterval(start, end)}${mention.reading.rule === null ? '' : `: ${mention.reading.rule}`}.`,
        span: mention.span,
        fixes:
          edits === null
            ? []
            : [
                {
                  title: `Note that it is ${formatInterval(start, end)}`,
                  preferred: true,
                  manual: true,
                  edits: [{ type: 'edit', uri: document.uri, edits }],
                },
              ],
      });
    }
  },
};

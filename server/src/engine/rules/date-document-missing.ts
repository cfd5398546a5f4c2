/** Relative dates in a text that says nowhere when it was written: they cannot be worked out. */
import type { DateMention } from '../recognise';
import { speaks } from './passage';
import type { Rule } from './types';

export const dateDocumentMissing: Rule = {
  id: 'date-document-missing',
  summary: 'The text has relative dates but no date of its own.',
  severity: 'information',
  precision: 'A',
  fixable: false,
  scope: 'document',
  check({ document, report }) {
    if (document.role === 'register' || document.context.date !== null) return;
    const relative = document.mentions.filter(
      (mention): mention is DateMention =>
        mention.kind === 'date' &&
        mention.reading.relative &&
        mention.value.start === null &&
        mention.expression.form !== 'unresolved' &&
        speaks(document, mention),
    );
    const [first, ...others] = relative;
    if (first === undefined) return;
    const count = relative.length === 1 ? 'one date counts' : `${relative.length} dates count`;
    report({
      message: `“${first.text}” cannot be worked out: this document has no date, and ${count} from it. Set it with “Set Document Date…”, or write “date:” in the front matter.`,
      span: first.span,
      related: others
        .slice(0, 20)
        .map((mention) => ({ uri: document.uri, span: mention.span, message: `“${mention.text}” counts from it too` })),
    });
  },
};

/** Relative dates in a text that says nowhere when it was written: they cannot be worked out. */

import { formatDate } from '../reckon';
import type { DateMention } from '../recognise';
import type { DocumentFacts } from '../workspace';
import { frontMatterEdit } from './fixes/front-matter';
import { speaks } from './passage';
import type { Fix, Rule } from './types';

export const dateDocumentMissing: Rule = {
  id: 'date-document-missing',
  summary: 'The text has relative dates but no date of its own.',
  severity: 'information',
  precision: 'A',
  fixable: true,
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
      fixes: candidates(document),
    });
  },
};

/** How many blocks at either end of a text may hold its date. */
const EDGE = 4;
const MOST = 3;

/** Full days named at the head or the foot of the text: one of them may be its date. None is preferred. */
function candidates(document: DocumentFacts): Fix[] {
  if (document.syntax.segments.length > 1 || (document.syntax.frontMatter?.errors.length ?? 0) > 0) return [];
  const count = document.syntax.blocks.length;
  const days = new Map<string, number>();
  for (const mention of document.mentions) {
    if (mention.kind !== 'date' || mention.value.granularity !== 'day' || mention.value.start === null || mention.reading.relative)
      continue;
    if (mention.value.start !== mention.value.end || (mention.block >= EDGE && mention.block < count - EDGE)) continue;
    if (!days.has(mention.value.start)) days.set(mention.value.start, document.source.lines.lineAt(mention.span.start) + 1);
  }
  return [...days].slice(0, MOST).map(([day, line]) => ({
    title: `Date this document ${formatDate(day)} (line ${line})`,
    preferred: false,
    edits: [{ type: 'edit', uri: document.uri, edits: [frontMatterEdit(document, 'date', day)] }],
  }));
}

/** Citations of a document as mentions. */
import type { CitationMention } from '../recognise';
import type { DocumentSyntax } from '../syntax';

export function citationMentions(syntax: DocumentSyntax, text: string): CitationMention[] {
  return syntax.citations
    .filter((citation) => citation.block >= 0)
    .map(({ key, span, locator, block }) => ({
      kind: 'citation',
      span,
      text: text.slice(span.start, span.end),
      block,
      proseSpan: { start: 0, end: 0 },
      value: { key, locator },
      implied: [],
      recogniser: 'citation',
    }));
}

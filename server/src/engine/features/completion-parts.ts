/** What every completion starts from, the cursor in its line, and what a closed list is made of. */
import type { Span } from '../text';
import type { DocumentFacts } from '../workspace';
import { escaped } from './cards/lines';
import type { CompletionItem } from './types';

export interface Around {
  readonly document: DocumentFacts;
  readonly offset: number;
  /** The line up to the cursor. */
  readonly before: string;
  /** The rest of the line. */
  readonly after: string;
}

/** One of a list in its own order, with a sentence on what it is for. */
export function listItem(
  kind: CompletionItem['kind'],
  label: string,
  detail: string,
  words: string,
  at: { readonly span: Span; readonly newText: string; readonly order: number },
): CompletionItem {
  const { span, newText, order } = at;
  const beside = words.replace(/\.$/u, '');
  return {
    label,
    kind,
    detail,
    ...(beside === '' ? {} : { beside }),
    documentation: escaped(words),
    filterText: label,
    sortText: String(order).padStart(4, '0'),
    span,
    newText,
  };
}

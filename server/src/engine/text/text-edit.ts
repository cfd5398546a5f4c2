/** Replacements in a text, applied all at once; overlapping edits are refused, not guessed at. */
import type { Span } from './span';

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Applies edits whose spans all refer to the original text. Insertions at one place keep their order. Throws a RangeError where two edits overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index }));
  ordered.sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < at) throw new RangeError(`Edits overlap at offset ${edit.span.start}.`);
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

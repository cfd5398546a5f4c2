/** Takes our annotations out of a body again, touching nothing else: the source comes back byte for byte. */
import { applyEdits, type Span, type TextEdit } from '../text';
import { containersIn } from './containers';
import { readSyntax } from './read-syntax';
import type { DocumentSyntax, Link } from './types';

/** Whether a link leads to a policy, so that it is unwrapped; without a register the path and the title decide. */
export type IsPolicyLink = (link: Link) => boolean;

export const looksLikePolicyLink: IsPolicyLink = (link) =>
  /(?:^|\/)polic(?:y|ies)\/[^/]*\.md$/iu.test(link.path) || (link.title !== null && /^(?:[a-z-]+:\s)/u.test(link.title));

/** The body (what follows the front matter) without notes, markers, suppression and region comments, `source` blocks and policy links. */
export function stripAnnotations(text: string, isPolicyLink: IsPolicyLink = looksLikePolicyLink): string {
  const syntax = readSyntax(text);
  const edits: TextEdit[] = removals(text, syntax, isPolicyLink).map((span) => ({ span, newText: '' }));
  return applyEdits(text, merged(edits)).slice(syntax.bodyStart === 1 && text.charCodeAt(0) === 0xfeff ? 0 : syntax.bodyStart);
}

function removals(text: string, syntax: DocumentSyntax, isPolicyLink: IsPolicyLink): Span[] {
  const spans: Span[] = [];
  const ours = new Set<string>();
  for (const annotation of syntax.annotations) {
    if (annotation.form === 'footnote') {
      ours.add(annotation.label.toLowerCase());
      spans.push(noteLines(text, annotation.span));
    } else if (annotation.targetSpan !== null && !text.startsWith(':::', annotation.span.start)) {
      spans.push(
        { start: annotation.span.start, end: annotation.targetSpan.start },
        { start: annotation.targetSpan.end, end: annotation.span.end },
      );
    }
  }
  for (const marker of syntax.markers) if (ours.has(marker.label.toLowerCase())) spans.push(marker.span);
  for (const { span } of syntax.suppressions) spans.push(commentLine(text, span));
  for (const match of text.matchAll(/<!--\s*\/?(?:furniture|comments)\s*-->/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const isComment = syntax.opaque.some(
      (opaque) => opaque.start <= span.start && span.end <= opaque.end && text.startsWith('<!--', opaque.start),
    );
    if (isComment) spans.push(commentLine(text, span));
  }
  for (const block of syntax.fenced)
    if (block.kind === 'source' && !/^ {0,3}:::/u.test(text.slice(block.span.start, block.span.start + 6)))
      spans.push(noteLines(text, block.span));
  // A container is unwrapped: its lines go, what stands in it stays, but for the keys of a source.
  for (const { kind, hidden } of containersIn(text))
    for (const span of kind === 'source' ? hidden : hidden.slice(0, 2)) spans.push(wholeLines(text, span));
  for (const link of syntax.links) {
    if (link.kind === 'link' && link.block >= 0 && isPolicyLink(link)) {
      spans.push({ start: link.span.start, end: link.textSpan.start }, { start: link.textSpan.end, end: link.span.end });
    }
  }
  for (const wiki of syntax.wikiLinks) {
    if (wiki.block < 0) continue;
    const kept = wiki.labelSpan ?? wiki.targetSpan;
    spans.push({ start: wiki.span.start, end: kept.start }, { start: kept.end, end: wiki.span.end });
  }
  return spans.filter((span) => span.start >= syntax.bodyStart && span.start < span.end);
}

/** A note's lines with the line ending before them and one blank line before that: what writing it put in. */
function noteLines(text: string, span: Span): Span {
  let start = span.start;
  for (let lines = 0; lines < 2; lines += 1) {
    const before = lineEndingBefore(text, start);
    if (before === start) break;
    start = before;
  }
  return { start, end: span.end };
}

function lineEndingBefore(text: string, at: number): number {
  if (text[at - 1] === '\n') return text[at - 2] === '\r' ? at - 2 : at - 1;
  return text[at - 1] === '\r' ? at - 1 : at;
}

/** With the line ending behind, or before where the text ends here. */
function wholeLines(text: string, span: Span): Span {
  const after = /^(?:\r\n|\n|\r)/u.exec(text.slice(span.end, span.end + 2))?.[0] ?? '';
  if (after !== '' || span.end < text.length || /[\r\n]/u.test(text[span.end - 1] ?? ''))
    return { start: span.start, end: span.end + after.length };
  return { start: lineEndingBefore(text, span.start), end: span.end };
}

/** A comment alone on its line goes with its line ending. */
function commentLine(text: string, span: Span): Span {
  const opensLine = span.start === 0 || /[\n\r]/u.test(text[span.start - 1] ?? '');
  const after = /^(?:\r\n|\n|\r)/u.exec(text.slice(span.end, span.end + 2));
  return opensLine && after !== null ? { start: span.start, end: span.end + after[0].length } : span;
}

function merged(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = result.at(-1);
    if (last !== undefined && edit.span.start < last.span.end) {
      result[result.length - 1] = { span: { start: last.span.start, end: Math.max(last.span.end, edit.span.end) }, newText: '' };
    } else result.push(edit);
  }
  return result;
}

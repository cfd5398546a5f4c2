/** The part of a document that an edit can touch, so that its result is read again in the time of a paragraph and not of a book. */
import type { Span, TextEdit } from '../../text';
import type { DocumentFacts } from '../../workspace';

export interface Excerpt {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/**
 * The runs of top-level blocks that hold the edits, with the end of the text, and the edits at their places in it. A run begins at a
 * paragraph or heading that opens a line behind a blank one: nothing before it reaches into it.
 */
export function excerptOf(document: DocumentFacts, edits: readonly TextEdit[]): Excerpt {
  const { text } = document.source;
  const starts = runStarts(document);
  const runs = new Map<number, Span>();
  for (const at of [...edits.map(({ span }) => span.start), text.length]) {
    const after = firstBehind(starts, at);
    const start = starts[after - 1] ?? 0;
    runs.set(start, { start, end: starts[after] ?? text.length });
  }
  const kept = [...runs.values()].sort((a, b) => a.start - b.start);
  let length = 0;
  const moved: TextEdit[] = [];
  const parts = kept.map((run) => {
    for (const { span, newText } of edits)
      if (run.start <= span.start && (span.start < run.end || run.end === text.length)) {
        const by = length - run.start;
        moved.push({ span: { start: span.start + by, end: span.end + by }, newText });
      }
    length += run.end - run.start;
    return text.slice(run.start, run.end);
  });
  return { text: parts.join(''), edits: moved };
}

const known = new WeakMap<DocumentFacts['syntax'], readonly number[]>();

function runStarts({ source: { text }, syntax }: DocumentFacts): readonly number[] {
  let starts = known.get(syntax);
  if (starts === undefined) {
    starts = syntax.blocks
      .filter(({ kind, inList, inQuote }) => (kind === 'paragraph' || kind === 'heading') && !inList && !inQuote)
      .map(({ prose }) => lineStart(text, prose.span.start))
      .filter(
        (start) => start > syntax.bodyStart && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/u.test(text.slice(Math.max(0, start - 40), start)),
      )
      .filter((start) => /^(?:#{1,6}[ \t]|[^\s[<>#:|])/u.test(text.slice(start, start + 8)));
    known.set(syntax, starts);
  }
  return starts;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return start;
}

/** Index of the first number above `at`. */
function firstBehind(sorted: readonly number[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

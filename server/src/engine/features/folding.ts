/** What folds: front matter, sections, articles of a file that holds several, policy and source blocks, tables, and the evidence notes. */
import type { Span } from '../text';
import type { DocumentFacts, Snapshot } from '../workspace';
import type { FoldAnswer, NavigationOptions } from './types';

/** Lines from 0, both included; only folds of more than one line, by start and then the longer first. */
export function folding(snapshot: Snapshot, uri: string, options: NavigationOptions): readonly FoldAnswer[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const { syntax } = document;
  const found: FoldAnswer[] = [];
  const add = (span: Span, kind: FoldAnswer['kind']) => {
    const fold = linesOf(document, span);
    if (fold !== null) found.push({ ...fold, kind });
  };
  if (!options.markdownElsewhere) {
    if (syntax.frontMatter !== null) add(syntax.frontMatter.span, 'front-matter');
    for (const { span } of syntax.sections) add(span, 'section');
    for (const { span } of syntax.fenced) add(span, 'block');
    for (const { span } of syntax.tables) add(span, 'block');
  }
  if (syntax.segments.length > 1) for (const { span } of syntax.segments) add(span, 'article');
  for (const { span } of syntax.regions) add(span, 'block');
  for (const run of noteRuns(document)) add(run, 'notes');
  for (const { form, span } of syntax.annotations) if (form === 'footnote') add(span, 'note');
  const unique = new Map(found.map((fold) => [`${fold.startLine}-${fold.endLine}`, fold]));
  return [...unique.values()].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** Notes with nothing but blank lines between them fold as one. */
function noteRuns(document: DocumentFacts): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { form, span } of document.syntax.annotations) {
    if (form !== 'footnote') continue;
    const last = runs.at(-1);
    if (last !== undefined && document.source.text.slice(last.end, span.start).trim() === '') last.end = span.end;
    else runs.push({ start: span.start, end: span.end });
  }
  return runs;
}

/** Blank lines at the end stay visible. */
function linesOf(document: DocumentFacts, span: Span): { startLine: number; endLine: number } | null {
  const { text, lines } = document.source;
  const words = text.slice(span.start, span.end).trimEnd();
  const lead = words.length - words.trimStart().length;
  const startLine = lines.lineAt(span.start + lead);
  const endLine = lines.lineAt(span.start + Math.max(lead, words.length - 1));
  return endLine > startLine ? { startLine, endLine } : null;
}

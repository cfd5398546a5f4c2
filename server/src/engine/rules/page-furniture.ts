/** Finds what a web page put around a text, and fences all of it off in one edit. */

import { CRAWL_AGE, FURNITURE_FORMS, FURNITURE_HEADINGS, FURNITURE_LINES } from '../data/web-furniture';
import type { Span, TextEdit } from '../text';
import type { DocumentFacts } from '../workspace';
import { lineEnding } from './fixes/note-insertion';
import type { Fix, RuleContext } from './types';

type Block = DocumentFacts['syntax']['blocks'][number];
export type FurnitureKind = 'page' | 'age';

const LINES: ReadonlySet<string> = new Set(FURNITURE_LINES);
/** Furniture is short; longer blocks are read no further. */
const LONGEST = 400;

const kinds = new WeakMap<Block, FurnitureKind | 'none'>();

/** What a block is, where it is nothing but furniture and does not stand in a fence already. Asked by two rules and their fix. */
export function furnitureKind(block: Block): FurnitureKind | null {
  let kind = kinds.get(block);
  if (kind === undefined) {
    kind = readKind(block) ?? 'none';
    kinds.set(block, kind);
  }
  return kind === 'none' ? null : kind;
}

function readKind(block: Block): FurnitureKind | null {
  const { text } = block.prose;
  if (block.furniture || block.voice === 'annotator' || block.kind === 'cell' || text.length === 0 || text.length > LONGEST) return null;
  const line = text.replace(/[\s\u00A0]+/gu, ' ').trim();
  if (CRAWL_AGE.test(line)) return 'age';
  if (block.kind === 'heading' && !FURNITURE_HEADINGS.test(line)) return null;
  const folded = line.toLowerCase().replace(/^[\s>»›«‹←→▼▲•|]+|[\s>»›«‹←→▼▲•|.:!?…]+$/gu, '');
  return LINES.has(folded) || FURNITURE_FORMS.some((form) => form.test(line)) ? 'page' : null;
}

/** Fades each block of the kind, with the fix where it can be fenced. */
export function reportFurniture({ document, report }: RuleContext, kind: FurnitureKind, message: string): void {
  const fixes = fenceFix(document);
  for (const block of document.syntax.blocks) {
    if (furnitureKind(block) !== kind) continue;
    report({ message, span: block.prose.span, unnecessary: true, fixes: canBeFenced(document, block) ? fixes : [] });
  }
}

/** One fix for the file, the same for each finding; none where nothing can be fenced. */
function fenceFix(document: DocumentFacts): Fix[] {
  const edits = fences(document);
  if (edits.length === 0) return [];
  return [{ title: 'Fence off the page furniture of this file', preferred: true, edits: [{ type: 'edit', uri: document.uri, edits }] }];
}

/** True where the fix reaches this block. */
function canBeFenced(document: DocumentFacts, block: Block): boolean {
  return furnitureKind(block) !== null && isTopLevel(document, block);
}

function fences(document: DocumentFacts): TextEdit[] {
  const { text, lines } = document.source;
  const eol = lineEnding(text);
  const edits: TextEdit[] = [];
  for (const { first, last } of runs(document)) {
    const start = lines.lineSpan(lines.lineAt(first.start)).start;
    const end = lines.lineSpan(lines.lineAt(Math.max(last.start, last.end - 1))).end;
    edits.push({ span: { start, end: start }, newText: `<!-- furniture -->${eol}` });
    const after = end + (/^(?:\r\n|\n|\r)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0);
    // A fence that is never closed reaches to the end: nothing is added behind the last line.
    if (text.slice(after).trim() !== '') edits.push({ span: { start: after, end: after }, newText: `<!-- /furniture -->${eol}` });
  }
  return edits;
}

/** Blocks of furniture that follow one another share a fence. */
function runs(document: DocumentFacts): { readonly first: Span; readonly last: Span }[] {
  const found: { first: Span; last: Span; index: number }[] = [];
  for (const block of document.syntax.blocks) {
    if (!canBeFenced(document, block)) continue;
    const previous = found.at(-1);
    if (previous !== undefined && previous.index === block.index - 1)
      found[found.length - 1] = { ...previous, last: block.prose.span, index: block.index };
    else found.push({ first: block.prose.span, last: block.prose.span, index: block.index });
  }
  return found;
}

/** A comment on a line of its own may stand before it and behind it, and nothing else reads differently: not within nested lists or notes. */
function isTopLevel(document: DocumentFacts, block: Block): boolean {
  const { text, lines } = document.source;
  const { start } = block.prose.span;
  const before = text.slice(lines.lineSpan(lines.lineAt(start)).start, start);
  if (!block.inList && !block.inQuote) return /^(?: {0,3}| {0,3}#{1,6}[ \t]+)[*_\\[(]{0,3}$/u.test(before);
  if (block.inList && block.inQuote) return false;
  // A comment ends a list or a quote, and what follows opens another: an item with nothing below it, a paragraph of a quote at the top.
  if (block.inQuote) return /^ {0,3}>[ \t]?[*_\\[(]{0,3}$/u.test(before);
  const below = text.slice(lines.lineSpan(lines.lineAt(Math.max(start, block.prose.span.end - 1))).end);
  return (
    /^(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}[*_\\[(]{0,3}$/u.test(before) &&
    /^\s*$|^(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r)){0,5}(?=\S)/u.test(below)
  );
}

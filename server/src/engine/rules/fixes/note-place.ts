/** Where a new note is written, and where its marker may stand (`annotation.md`, "Where a note is written"). */
import { type Span, spanContains, spansOverlap } from '../../text';
import { type DocumentFacts, quotedSpan, type TopLevelBlock, topLevelBlocks } from '../../workspace';

/** An insertion of a note: what stands around it is part of what is written, never of what was there. */
export interface NotePlace {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** The line ending the file uses. */
export function lineEnding(text: string): string {
  const at = text.search(/\r\n|\n|\r/u);
  return at < 0 ? '\n' : text[at] === '\r' ? (text[at + 1] === '\n' ? '\r\n' : '\r') : '\n';
}

/** The offset behind the last line that is not empty. */
export function contentEnd(text: string): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return end;
}

/** The place of the note whose marker stands at `marker`; null where the text offers none. */
export function notePlace(document: DocumentFacts, marker: number): NotePlace | null {
  if (document.syntax.partial) return null;
  return document.settings.notes === 'paragraph' ? behindParagraph(document, marker) : atEnd(document, marker);
}

/** At the end of the document, among the notes that stand there, in the order of their markers. */
function atEnd(document: DocumentFacts, marker: number): NotePlace | null {
  const { text } = document.source;
  const eol = lineEnding(text);
  const end = safeEnd(document);
  if (end === null) return null;
  const tail = notesBefore(document, end);
  const [first] = tail;
  if (first === undefined) return { at: end, before: `${eol}${eol}`, after: '' };
  const next = tail.findIndex((note) => note.marker > marker);
  const previous = next < 0 ? tail.at(-1) : tail[next - 1];
  if (previous === undefined) return { at: first.span.start, before: '', after: eol };
  return { at: previous.span.end, before: eol, after: '' };
}

/** Behind the marker's own top-level block or the last one adjoining it, where a blank line or the end of the text follows. */
function behindParagraph(document: DocumentFacts, marker: number): NotePlace | null {
  const { text } = document.source;
  const eol = lineEnding(text);
  const blocks = blocksOf(document);
  let at = blocks.findIndex(({ span }) => span.start <= marker && marker <= span.end);
  if (at < 0) return null;
  const notes = new Map(ownNotes(document).map((note) => [note.span.start, note]));
  for (let next = blocks[at + 1]; next !== undefined; next = blocks[at + 1]) {
    const end = lineEnd(text, blocks[at]?.span.end ?? 0);
    const adjoins = breaksIn(text, end, next.span.start) < 2;
    const earlier = notes.get(next.span.start);
    if (!adjoins && (earlier === undefined || earlier.marker > marker)) break;
    at += 1;
  }
  const block = blocks[at];
  if (block === undefined || !block.closed) return atEnd(document, marker);
  return { at: lineEnd(text, block.span.end), before: `${eol}${eol}`, after: '' };
}

interface OwnNote {
  readonly span: Span;
  /** Offset of its first marker; before everything where it has none. */
  readonly marker: number;
}

function ownNotes(document: DocumentFacts): OwnNote[] {
  return document.notes
    .filter(({ annotation }) => annotation.form === 'footnote')
    .map(({ annotation, markers }) => ({ span: annotation.span, marker: Math.min(...markers.map(({ span }) => span.start)) }))
    .map((note) => (Number.isFinite(note.marker) ? note : { ...note, marker: -1 }));
}

/** Our notes that stand one after another right before `end`, with nothing but white space between. */
function notesBefore(document: DocumentFacts, end: number): OwnNote[] {
  const { text } = document.source;
  const tail: OwnNote[] = [];
  let at = end;
  for (const note of ownNotes(document).reverse()) {
    const opensLine = /(?:^|[\r\n]) {0,3}$/u.test(text.slice(Math.max(0, note.span.start - 4), note.span.start));
    if (note.span.end > at || text.slice(note.span.end, at).trim() !== '' || !opensLine) break;
    tail.unshift(note);
    at = note.span.start;
  }
  return tail;
}

/** The end of the content; before a fence or HTML that nothing closes, since a note behind it would land inside. Null where nothing stands before it. */
function safeEnd(document: DocumentFacts): number | null {
  const { text } = document.source;
  const end = contentEnd(text);
  // Code or HTML at the very end is the only thing that can swallow a note.
  if (
    !document.syntax.opaque.some(
      (span) => span.end >= end && span.start < end && /^(?:[`~<]| {4}|\t)/u.test(text.slice(span.start, span.start + 4)),
    )
  )
    return end;
  const blocks = blocksOf(document);
  const last = blocks.at(-1);
  if (last === undefined || last.closed) return end;
  const before = blocks.at(-2);
  return before === undefined || before.span.end <= document.syntax.bodyStart ? null : lineEnd(text, before.span.end);
}

const parsed = new WeakMap<DocumentFacts['syntax'], readonly TopLevelBlock[]>();

function blocksOf(document: DocumentFacts): readonly TopLevelBlock[] {
  let blocks = parsed.get(document.syntax);
  if (blocks === undefined) {
    blocks = topLevelBlocks(document.source.text);
    parsed.set(document.syntax, blocks);
  }
  return blocks;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function breaksIn(text: string, from: number, to: number): number {
  return text.slice(from, Math.max(from, to)).match(/\r\n|\n|\r/gu)?.length ?? 0;
}

/** Where a marker goes, and the words that must be quoted because it does not touch them. */
export interface MarkerPlace {
  readonly at: number;
  readonly quote: string | null;
}

/** Directly behind the token and the markers that stand there; headings and link texts take none, so it goes to the end of their paragraph with the words quoted. */
export function markerPlace(document: DocumentFacts, token: Span): MarkerPlace | null {
  const { text } = document.source;
  const block = document.syntax.blocks.find(({ prose }) => spanContains(prose.span, token));
  if (block === undefined || block.voice === 'annotator') return null;
  if (block.kind === 'heading') return behindHeading(document, block, token);
  if (!takesMarker(document, token)) return atBlockEnd(block, token);
  const markers = /^(?:\[\^[\w-]{1,100}\])*/u.exec(text.slice(token.end, token.end + 400))?.[0] ?? '';
  return { at: token.end + markers.length, quote: null };
}

/** At the end of the block, with the token's words quoted: where nothing may stand behind the token itself. */
export function atBlockEnd(block: Block, token: Span): MarkerPlace | null {
  const quote = uniqueWords(block, token, () => true);
  return quote === null ? null : { at: block.prose.span.end, quote };
}

type Block = DocumentFacts['syntax']['blocks'][number];

function takesMarker({ syntax }: DocumentFacts, token: Span): boolean {
  const taken = [
    ...syntax.links.map(({ span }) => span),
    ...syntax.wikiLinks.map(({ span }) => span),
    ...syntax.annotations.filter(({ form }) => form !== 'footnote').map(({ span }) => span),
  ];
  return !taken.some((span) => spansOverlap(span, token)) && !syntax.opaque.some((span) => spansOverlap(span, token));
}

/** The next paragraph under the heading, where the same words do not stand. */
function behindHeading(document: DocumentFacts, heading: Block, token: Span): MarkerPlace | null {
  const { blocks } = document.syntax;
  let at = heading.index + 1;
  while (blocks[at]?.kind === 'heading') at += 1;
  const paragraph = blocks[at];
  if (paragraph === undefined || paragraph.kind !== 'paragraph' || paragraph.voice !== heading.voice) return null;
  const between = blocks.slice(heading.index + 1, at);
  const nowhereElse = (words: string) => [paragraph, ...between].every(({ prose }) => !alike(prose.text).includes(alike(words)));
  const quote = uniqueWords(heading, token, nowhereElse);
  return quote === null ? null : { at: paragraph.prose.span.end, quote };
}

/** The token's words, with as many of their neighbours as make them the only ones of their block. */
function uniqueWords(block: Block, token: Span, accept: (words: string) => boolean): string | null {
  const { text } = block.prose;
  const first = block.prose.fromSource(token.start);
  const last = block.prose.fromSource(token.end - 1);
  if (first < 0 || last < first) return null;
  let [from, to] = [first, last + 1];
  for (let tries = 0; tries < 12; tries += 1) {
    const words = text.slice(from, to).trim();
    if (!/[\uFFFC"]/u.test(words) && quotedSpan(block, words) !== null && accept(words)) return words.replace(/\s+/gu, ' ');
    const before = /\S+\s*$/u.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? '';
    const after = /^\s*\S+/u.exec(text.slice(to, to + 60))?.[0] ?? '';
    if (before === '' && after === '') return null;
    // Words behind first: they say what the token is for.
    if (tries % 2 === 0 && after !== '') to += after.length;
    else if (before !== '') from -= before.length;
    else to += after.length;
  }
  return null;
}

function alike(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').toLowerCase();
}

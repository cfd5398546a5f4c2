/** The anchor rule: which figure, date or sentence each evidence note annotates. */
import type { DateMention, FigureMention, Mention } from '../recognise';
import { type Annotation, type DocumentSyntax, type Marker, type ProseBlock, sentenceAt } from '../syntax';
import type { Span } from '../text';
import type { AnnotationTarget } from './types';

/** What may stand between a token and its marker. No two alternatives begin alike but for `]`, so that nothing is tried twice over. */
const BETWEEN = /^(?:[.,;:!?’”"'*_)\]~]|<\/?[a-z]{1,6}>|\[\^[\w-]{1,100}\]|\]\([^()]{0,2000}\)|\{[^{}]{0,400}\})*$/u;

/** Whether a marker at `at` stands directly behind what ends at `end`. */
export function standsBeside(text: string, end: number, at: number): boolean {
  return at - end < 3000 && BETWEEN.test(text.slice(end, at));
}

type Token = FigureMention | DateMention;
type Found = { readonly mentions: Token[]; readonly sentences: Span[]; readonly orphans: Marker[] };

/** Targets of every annotation, in the order of `syntax.annotations`. Linear in markers and mentions: both are looked up by block and label. */
export function annotationTargets(syntax: DocumentSyntax, mentions: readonly Mention[]): AnnotationTarget[] {
  if (syntax.annotations.length === 0) return [];
  const tokens = tokensByBlock(mentions);
  const markers = new Map<string, Marker[]>();
  for (const marker of syntax.markers) {
    const label = marker.label.toLowerCase();
    const list = markers.get(label);
    if (list === undefined) markers.set(label, [marker]);
    else list.push(marker);
  }
  const defined = new Set<string>();
  return syntax.annotations.map((annotation) => {
    if (annotation.form !== 'footnote') return inline(annotation, syntax, tokens);
    const label = annotation.label.toLowerCase();
    // Of two definitions of one label the first counts: the second marks nothing.
    if (defined.has(label)) return { annotation, markers: [], mentions: [], sentences: [], orphans: [] };
    defined.add(label);
    const ours = markers.get(label) ?? [];
    return { annotation, markers: ours, ...footnote(annotation, ours, syntax, tokens) };
  });
}

/** Figures and dates by block, in the order of the text. */
function tokensByBlock(mentions: readonly Mention[]): ReadonlyMap<number, readonly Token[]> {
  const tokens = new Map<number, Token[]>();
  for (const mention of mentions) {
    if (!isToken(mention)) continue;
    const list = tokens.get(mention.block);
    if (list === undefined) tokens.set(mention.block, [mention]);
    else list.push(mention);
  }
  return tokens;
}

function isToken(mention: Mention): mention is Token {
  return mention.kind === 'money' || mention.kind === 'percent' || mention.kind === 'quantity' || mention.kind === 'date';
}

function inline(annotation: Annotation, syntax: DocumentSyntax, tokens: ReadonlyMap<number, readonly Token[]>): AnnotationTarget {
  const target = annotation.targetSpan;
  if (target === null) return { annotation, markers: [], mentions: [], sentences: [], orphans: [] };
  const inside: Token[] = [];
  for (const block of blocksWithin(syntax.blocks, target))
    for (const token of tokens.get(block.index) ?? [])
      if (target.start <= token.span.start && token.span.end <= target.end) inside.push(token);
  // The title of a link has no kind of its own: its text decides.
  const fitting = inside.filter((token) => fits(annotation, token));
  const found = fitting.length === 0 && annotation.form === 'link-title' ? inside : fitting;
  return { annotation, markers: [], mentions: found.slice(0, 1), sentences: [target], orphans: [] };
}

/** Blocks that share something with a passage; blocks stand in the order of the text. */
function* blocksWithin(blocks: readonly ProseBlock[], target: Span): Generator<ProseBlock> {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.prose.span.end ?? 0) < target.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.prose.span.start > target.end) return;
    yield block;
  }
}

function footnote(
  annotation: Annotation,
  markers: readonly Marker[],
  syntax: DocumentSyntax,
  tokens: ReadonlyMap<number, readonly Token[]>,
): Found {
  const mentions: Token[] = [];
  const sentences: Span[] = [];
  const orphans: Marker[] = [];
  const quote = annotation.entries.find(({ key }) => key === 'quote')?.value ?? null;
  const onToken = annotation.kind === 'figure' || annotation.kind === 'date';
  for (const marker of markers) {
    const block = syntax.blocks[marker.block];
    if (block === undefined) continue;
    const quoted = quote === null ? null : quotedIn(syntax.blocks, block, quote);
    if (onToken) {
      const token =
        quote === null
          ? touching(annotation, marker, block, tokens.get(block.index) ?? [])
          : quoted === null
            ? undefined
            : within(annotation, quoted.span, tokens.get(quoted.block.index) ?? []);
      if (token === undefined) orphans.push(marker);
      else mentions.push(token);
    } else if (quote !== null) {
      // Words that are not there, or there twice, are never taken for the sentence.
      if (quoted === null) orphans.push(marker);
      else sentences.push(quoted.span);
    } else {
      const at = Math.max(0, proseOffset(block, marker.span.start) - 1);
      const sentence = sentenceAt(block.prose.text, at);
      sentences.push(block.prose.toSource(sentence.start, sentence.end));
    }
  }
  return { mentions, sentences, orphans };
}

/** The nearest token of the note's kind that ends before the marker with nothing but closing marks between. */
function touching(annotation: Annotation, marker: Marker, block: ProseBlock, tokens: readonly Token[]): Token | undefined {
  const from = proseOffset(block, marker.span.start);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !fits(annotation, token) || token.span.end > marker.span.start) continue;
    if (BETWEEN.test(block.prose.text.slice(token.proseSpan.end, from))) return token;
    const reach = tokenEnd(token, block);
    return reach > token.proseSpan.end && reach <= from && BETWEEN.test(block.prose.text.slice(reach, from)) ? token : undefined;
  }
  return undefined;
}

const RATE = /^[\s\u00A0](?:a|an|per|each|every)[\s\u00A0](?:year|month|week|day|hour|head)\b/u;

/** The counted noun ("1.34 million jobs") and the words of a rate ("£40m a year") belong to the token. */
function tokenEnd(token: Token, block: ProseBlock): number {
  const { end } = token.proseSpan;
  if (token.kind === 'quantity') return token.unitSpan === null ? end : proseOffset(block, token.unitSpan.end);
  const rate = token.kind === 'money' ? RATE.exec(block.prose.text.slice(end, end + 20)) : null;
  return end + (rate?.[0].length ?? 0);
}

/** The one token inside the quoted words. */
function within(annotation: Annotation, quoted: Span, tokens: readonly Token[]): Token | undefined {
  return tokens.find((token) => fits(annotation, token) && token.span.start >= quoted.start && token.span.end <= quoted.end);
}

/** Where the words of `quote:` stand: exactly once in the marker's block, or in the heading above it, which takes no marker of its own. */
export function quotedIn(
  blocks: readonly ProseBlock[],
  block: ProseBlock,
  quote: string,
): { readonly block: ProseBlock; readonly span: Span } | null {
  const here = quotedSpan(block, quote);
  if (here !== null) return { block, span: here };
  if (occurrences(block, quote) > 0) return null;
  for (let at = block.index - 1; at >= 0 && blocks[at]?.kind === 'heading'; at -= 1) {
    const heading = blocks[at];
    const span = heading === undefined ? null : quotedSpan(heading, quote);
    if (heading !== undefined && span !== null) return { block: heading, span };
  }
  return null;
}

/** A quote must occur exactly once in the block. */
export function quotedSpan(block: ProseBlock, quote: string): Span | null {
  const words = readAlike(quote.replace(/\s+/gu, ' ').trim());
  const text = readAlike(block.prose.text);
  const at = text.indexOf(words);
  if (words === '' || at < 0 || text.indexOf(words, at + 1) >= 0) return null;
  return block.prose.toSource(at, at + words.length);
}

function occurrences(block: ProseBlock, quote: string): number {
  const words = readAlike(quote.replace(/\s+/gu, ' ').trim());
  return words === '' ? 0 : readAlike(block.prose.text).split(words).length - 1;
}

/** Straight and curly quotation marks, spaces that break or not: one code unit for one. */
function readAlike(text: string): string {
  return text
    .replace(/\u00A0/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"');
}

function fits(annotation: Annotation, token: Token): boolean {
  if (annotation.kind === 'date') return token.kind === 'date';
  return annotation.kind === 'figure' && token.kind !== 'date';
}

/** The prose offset of the first readable character at or after a source offset (markers themselves read as nothing). */
function proseOffset(block: ProseBlock, source: number): number {
  for (let at = source; at > block.prose.span.start; at -= 1) {
    const found = block.prose.fromSource(at - 1);
    if (found >= 0) return found + 1;
  }
  return 0;
}

/** The anchor rule: which figure, date or sentence each evidence note annotates. */
import type { DateMention, FigureMention, Mention } from '../recognise';
import { type Annotation, type DocumentSyntax, type Marker, type ProseBlock, sentenceAt } from '../syntax';
import type { Span } from '../text';
import type { AnnotationTarget } from './types';

/** What may stand between a token and its marker. No two alternatives begin alike but for `]`, so that nothing is tried twice over. */
const BETWEEN = /^(?:[.,;:!?’”"'*_)\]~]|<\/?[a-z]{1,6}>|\[\^[\w-]{1,100}\]|\]\([^()]{0,2000}\)|\{[^{}]{0,400}\})*$/u;

export function annotationTargets(syntax: DocumentSyntax, mentions: readonly Mention[]): AnnotationTarget[] {
  return syntax.annotations.map((annotation) => {
    if (annotation.form !== 'footnote') return inline(annotation, mentions);
    const markers = syntax.markers.filter((marker) => marker.label.toLowerCase() === annotation.label.toLowerCase());
    return { annotation, markers, ...footnote(annotation, markers, syntax, mentions) };
  });
}

function inline(annotation: Annotation, mentions: readonly Mention[]): AnnotationTarget {
  const target = annotation.targetSpan;
  const inside = mentions.filter(
    (mention): mention is FigureMention | DateMention =>
      fits(annotation, mention) && target !== null && mention.span.start >= target.start && mention.span.end <= target.end,
  );
  return { annotation, markers: [], mentions: inside.slice(0, 1), sentences: target === null ? [] : [target] };
}

function footnote(
  annotation: Annotation,
  markers: readonly Marker[],
  syntax: DocumentSyntax,
  mentions: readonly Mention[],
): { mentions: (FigureMention | DateMention)[]; sentences: Span[] } {
  const found: (FigureMention | DateMention)[] = [];
  const sentences: Span[] = [];
  const quote = annotation.entries.find(({ key }) => key === 'quote')?.value ?? null;
  for (const marker of markers) {
    const block = syntax.blocks[marker.block];
    if (block === undefined) continue;
    const quoted = quote === null ? null : quotedSpan(block, quote);
    if (annotation.kind === 'figure' || annotation.kind === 'date') {
      const mention = quote === null ? touching(annotation, marker, block, mentions) : within(annotation, quoted, mentions);
      if (mention !== undefined) found.push(mention);
    } else {
      const at = Math.max(0, proseOffset(block, marker.span.start) - 1);
      const sentence = sentenceAt(block.prose.text, at);
      sentences.push(quoted ?? block.prose.toSource(sentence.start, sentence.end));
    }
  }
  return { mentions: found, sentences };
}

/** The nearest token of the note's kind that ends before the marker with nothing but closing marks between. */
function touching(
  annotation: Annotation,
  marker: Marker,
  block: ProseBlock,
  mentions: readonly Mention[],
): FigureMention | DateMention | undefined {
  const candidates = mentions.filter(
    (mention): mention is FigureMention | DateMention =>
      fits(annotation, mention) && mention.block === block.index && mention.span.end <= marker.span.start,
  );
  const last = candidates.at(-1);
  if (last === undefined) return undefined;
  const from = proseOffset(block, marker.span.start);
  const between = block.prose.text.slice(last.proseSpan.end, from);
  return BETWEEN.test(between) ? last : undefined;
}

/** The one mention inside the quoted words. */
function within(annotation: Annotation, quoted: Span | null, mentions: readonly Mention[]): FigureMention | DateMention | undefined {
  if (quoted === null) return undefined;
  return mentions.find(
    (mention): mention is FigureMention | DateMention =>
      fits(annotation, mention) && mention.span.start >= quoted.start && mention.span.end <= quoted.end,
  );
}

/** A quote must occur exactly once in the block. */
export function quotedSpan(block: ProseBlock, quote: string): Span | null {
  const words = quote.replace(/\s+/gu, ' ').trim();
  const at = block.prose.text.indexOf(words);
  if (words === '' || at < 0 || block.prose.text.indexOf(words, at + 1) >= 0) return null;
  return block.prose.toSource(at, at + words.length);
}

function fits(annotation: Annotation, mention: Mention): boolean {
  if (annotation.kind === 'date') return mention.kind === 'date';
  return annotation.kind === 'figure' && (mention.kind === 'money' || mention.kind === 'percent' || mention.kind === 'quantity');
}

/** The prose offset of the first readable character at or after a source offset (markers themselves read as nothing). */
function proseOffset(block: ProseBlock, source: number): number {
  for (let at = source; at > block.prose.span.start; at -= 1) {
    const found = block.prose.fromSource(at - 1);
    if (found >= 0) return found + 1;
  }
  return 0;
}

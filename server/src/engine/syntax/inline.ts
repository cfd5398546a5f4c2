/** Phrasing content of one block as prose, with the links, wiki links, citations, markers and inline annotations found on the way. */
import type { Definition, Node, Nodes, Parent } from 'mdast';
import type { Span } from '../text';
import { addText } from './align';
import { readLinkTitle } from './link-title';
import { ProseBuilder, type RunProse } from './prose';
import { type Found, scanConstructs } from './scan';
import type { Annotation, Citation, Link, Marker, WikiLink } from './types';

/** What is collected over the whole document while its blocks are read. */
export interface InlineResults {
  readonly links: Link[];
  readonly wikiLinks: WikiLink[];
  readonly citations: Citation[];
  readonly markers: Marker[];
  readonly annotations: Annotation[];
  readonly opaque: Span[];
  /** Inline HTML comments, for suppressions and regions. */
  readonly comments: { readonly text: string; readonly span: Span; readonly block: number }[];
}

export interface InlineContext {
  /** The text as remark saw it is as long as this one; offsets of the tree plus `base` are offsets of it. */
  readonly text: string;
  readonly base: number;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Labels of all footnote definitions, folded. */
  readonly footnotes: ReadonlySet<string>;
  /** Lines of containers that are no prose, by start. */
  readonly hidden: readonly Span[];
  readonly results: InlineResults;
}

const OPAQUE = '\uFFFC';

/** Reads the children of `parent` as the prose of block `block`. */
export function readInline(context: InlineContext, parent: Parent, span: Span, block: number): RunProse {
  const reader = new InlineReader(context, block);
  for (const child of parent.children) reader.visit(child as Nodes);
  return reader.finish(span);
}

export function spanOf(node: Node, base: number): Span {
  return { start: (node.position?.start.offset ?? 0) + base, end: (node.position?.end.offset ?? 0) + base };
}

/** Labels are compared without case, with runs of white space as one. */
export function foldLabel(label: string): string {
  return label.replace(/\s+/gu, ' ').trim().toLowerCase();
}

class InlineReader {
  private readonly builder = new ProseBuilder();
  /** Prose start of an open `<sup>`, -1 outside. */
  private superscript = -1;
  private readonly cuts: { start: number; end: number; reading: string }[] = [];

  constructor(
    private readonly context: InlineContext,
    private readonly block: number,
  ) {}

  visit(node: Nodes): void {
    const { base, text, results } = this.context;
    const span = spanOf(node, base);
    switch (node.type) {
      case 'text':
        addText(this.builder, node.value, text, span.start, span.end);
        return;
      case 'break':
        this.builder.atomic(' ', span);
        return;
      case 'inlineCode':
      case 'image':
      case 'imageReference':
        if (node.type === 'image') this.addLink('image', span, node.alt ?? '', node.url, node.title ?? null, span);
        results.opaque.push(span);
        this.builder.atomic(OPAQUE, span);
        return;
      case 'html':
        this.html(node.value, span);
        return;
      case 'footnoteReference':
        results.markers.push({
          label: node.label ?? node.identifier,
          span,
          labelSpan: { start: span.start + 2, end: span.end - 1 },
          block: this.block,
          defined: true,
        });
        return;
      case 'link':
      case 'linkReference':
        this.link(node, span);
        return;
      default:
        if ('children' in node) for (const child of node.children) this.visit(child as Nodes);
    }
  }

  finish(span: Span): RunProse {
    const raw = this.builder.build(span);
    const found = scanConstructs(raw, this.context.text);
    const cuts = [...this.cuts, ...this.hiddenIn(raw)];
    for (const construct of found) cuts.push(...this.record(construct, raw));
    cuts.sort((a, b) => a.start - b.start || a.end - b.end);
    const disjoint: typeof cuts = [];
    for (const cut of cuts) if (cut.start >= (disjoint.at(-1)?.end ?? 0)) disjoint.push(cut);
    return raw.cut(disjoint);
  }

  private hiddenIn(raw: RunProse): { start: number; end: number; reading: string }[] {
    return this.context.hidden
      .filter((line) => line.start < raw.span.end && raw.span.start < line.end)
      .flatMap((line) => {
        const inside: number[] = [];
        for (let at = Math.max(line.start, raw.span.start); at < Math.min(line.end, raw.span.end); at += 1) {
          const found = raw.fromSource(at);
          if (found >= 0) inside.push(found);
        }
        const [first] = inside;
        const last = inside.at(-1);
        return first === undefined || last === undefined ? [] : [{ start: first, end: last + 1, reading: '' }];
      });
  }

  private html(value: string, span: Span): void {
    this.context.results.opaque.push(span);
    if (value.startsWith('<!--')) {
      this.context.results.comments.push({ text: value, span, block: this.block });
    } else if (/^<br\b/iu.test(value)) this.builder.atomic(' ', span);
    else if (/^<sup\b/iu.test(value)) this.superscript = this.builder.length;
    else if (/^<\/sup\b/iu.test(value) && this.superscript >= 0) {
      const inside = this.builder.reading.slice(this.superscript);
      // A raised number is a note's; raised letters belong to the word (16th).
      if (/^[\d\s,;*†‡[\]]*$/u.test(inside)) this.cuts.push({ start: this.superscript, end: this.builder.length, reading: '' });
      this.superscript = -1;
    }
  }

  private link(node: Extract<Nodes, { type: 'link' | 'linkReference' }>, span: Span): void {
    const { base, text, definitions, results } = this.context;
    const source = text.slice(span.start, span.end);
    if (node.type === 'link' && !source.startsWith('[')) {
      // `<https://…>` or a bare URL.
      this.addLink('autolink', span, node.url, node.url, null, span);
      results.opaque.push(span);
      this.builder.atomic(OPAQUE, span);
      return;
    }
    const first = node.children[0];
    const last = node.children.at(-1);
    const textSpan =
      first === undefined || last === undefined
        ? { start: span.start + 1, end: span.start + 1 }
        : { start: spanOf(first, base).start, end: spanOf(last, base).end };
    const from = this.builder.length;
    for (const child of node.children) this.visit(child as Nodes);
    const label = this.builder.reading.slice(from);
    if (node.type === 'link') {
      const targetSpan = destinationSpan(text, textSpan.end, span.end);
      results.opaque.push({ start: textSpan.end, end: span.end });
      this.addLink('link', span, label, node.url, node.title ?? null, targetSpan, textSpan);
      const behind = text[targetSpan.end] === '>' ? targetSpan.end + 1 : targetSpan.end;
      const note = node.title == null ? null : readLinkTitle(text, { start: behind, end: span.end - 1 }, span, textSpan);
      if (note !== null) results.annotations.push(note);
      return;
    }
    const definition = definitions.get(foldLabel(node.identifier));
    if (definition === undefined) return;
    const whole = spanOf(definition, base);
    const targetSpan = destinationSpan(text, whole.start + text.slice(whole.start, whole.end).indexOf(']:') + 1, whole.end);
    this.addLink('link', span, label, definition.url, definition.title ?? null, targetSpan, textSpan);
  }

  private addLink(
    kind: Link['kind'],
    span: Span,
    text: string,
    url: string,
    title: string | null,
    targetSpan: Span,
    textSpan: Span = span,
  ): void {
    const hash = url.indexOf('#');
    this.context.results.links.push({
      kind,
      span,
      textSpan,
      text,
      path: percentDecoded(hash < 0 ? url : url.slice(0, hash)),
      fragment: hash < 0 ? null : percentDecoded(url.slice(hash + 1)),
      target: url,
      targetSpan,
      title,
      block: this.block,
    });
  }

  /** Notes the construct and says what of it is no prose. */
  private record(found: Found, raw: RunProse): { start: number; end: number; reading: string }[] {
    const { results, footnotes } = this.context;
    const block = this.block;
    switch (found.type) {
      case 'wiki-link': {
        results.wikiLinks.push({ ...found.link, block });
        if (found.labelAt === null) return [{ start: found.start, end: found.end, reading: OPAQUE }];
        return [
          { start: found.start, end: found.labelAt.start, reading: '' },
          { start: found.labelAt.end, end: found.end, reading: '' },
        ];
      }
      case 'citation':
        for (const citation of found.citations) results.citations.push({ ...citation, block });
        return [{ start: found.start, end: found.end, reading: OPAQUE }];
      case 'marker':
        results.markers.push({ ...found.marker, block, defined: footnotes.has(foldLabel(found.marker.label)) });
        return [{ start: found.start, end: found.end, reading: '' }];
      case 'annotation': {
        results.annotations.push(found.annotation);
        results.opaque.push(raw.toSource(found.inner.end, found.end));
        return [
          { start: found.start, end: found.inner.start, reading: '' },
          { start: found.inner.end, end: found.end, reading: '' },
        ];
      }
      case 'url':
        results.opaque.push(raw.toSource(found.start, found.end));
        return [{ start: found.start, end: found.end, reading: OPAQUE }];
    }
  }
}

/** The destination between `](` and the title or `)`; without the angle brackets it may stand in. */
function destinationSpan(text: string, from: number, to: number): Span {
  let start = from;
  while (start < to && /[\](:\s]/u.test(text[start] ?? '')) start += 1;
  const angled = text[start] === '<';
  if (angled) start += 1;
  let end = start;
  let depth = 0;
  while (end < to) {
    const character = text[end] ?? '';
    if (angled ? character === '>' : /\s/u.test(character)) break;
    if (character === '\\') end += 1;
    else if (!angled && character === '(') depth += 1;
    else if (!angled && character === ')') {
      if (depth === 0) break;
      depth -= 1;
    }
    end += 1;
  }
  return { start, end: Math.min(end, to) };
}

export function percentDecoded(url: string): string {
  if (!url.includes('%')) return url;
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

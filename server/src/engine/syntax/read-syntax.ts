/** Reads one document: the tree is walked once and forgotten; what stays is plain data with exact source spans. */
import type { Definition, FootnoteDefinition, Nodes, Parent, Root, RootContent, Table as TableNode } from 'mdast';
import type { Span } from '../text';
import { commentsIn, readRegion, readSuppression } from './comments';
import { annotationOfContainer, type Container, containersIn, yamlOfContainer } from './containers';
import { foldLabel, type InlineContext, readInline, spanOf } from './inline';
import { readNote } from './note';
import { parseMarkdown } from './parse';
import { type HeadingFound, sectionsOf } from './sections';
import { segmentsOf } from './segments';
import type { DocumentSyntax, FencedBlock, ForeignNote, ProseBlock, Region, Suppression, Table, Voice, YamlBlock } from './types';
import { readYaml } from './yaml-block';

/** Everything the document says about its own structure. Never throws, whatever the text. */
export function readSyntax(text: string): DocumentSyntax {
  const { tree, base, partial } = parseMarkdown(text);
  return new Reader(text, base).read(tree, partial);
}

type Draft = { -readonly [K in keyof ProseBlock]: ProseBlock[K] };

interface Surroundings {
  readonly inList: boolean;
  readonly inQuote: boolean;
  readonly voice: Voice;
}

class Reader {
  private readonly blocks: Draft[] = [];
  private readonly tables: { span: Span; rows: number[][]; before: number }[] = [];
  private readonly headings: HeadingFound[] = [];
  private readonly foreignNotes: ForeignNote[] = [];
  private readonly fenced: FencedBlock[] = [];
  private readonly suppressions: Suppression[] = [];
  private readonly regionMarks: { kind: Region['kind']; opens: boolean; span: Span }[] = [];
  private frontMatter: YamlBlock | null = null;
  private bodyStart: number;
  private readonly containers: readonly Container[];
  private readonly context: InlineContext & { readonly footnotes: Set<string>; readonly definitions: Map<string, Definition> };

  constructor(
    private readonly text: string,
    private readonly base: number,
  ) {
    this.bodyStart = base;
    this.containers = containersIn(text);
    this.context = {
      text,
      base,
      definitions: new Map(),
      footnotes: new Set(),
      hidden: this.containers.flatMap(({ hidden }) => hidden),
      results: { links: [], wikiLinks: [], citations: [], markers: [], annotations: [], opaque: [], comments: [] },
    };
  }

  read(tree: Root, partial: boolean): DocumentSyntax {
    this.collectDefinitions(tree);
    this.siblings(tree, { inList: false, inQuote: false, voice: 'document' });
    return this.assemble(partial);
  }

  private collectDefinitions(node: Parent): void {
    for (const child of node.children as Nodes[]) {
      if (child.type === 'definition') {
        const label = foldLabel(child.identifier);
        if (!this.context.definitions.has(label)) this.context.definitions.set(label, child);
        this.context.results.opaque.push(spanOf(child, this.base));
      } else if (child.type === 'footnoteDefinition') {
        this.context.footnotes.add(foldLabel(child.label ?? child.identifier));
        this.collectDefinitions(child);
      } else if (child.type === 'blockquote' || child.type === 'list' || child.type === 'listItem') this.collectDefinitions(child);
    }
  }

  private siblings(parent: Parent, around: Surroundings): void {
    const children = parent.children as RootContent[];
    let next: RootContent | undefined;
    // Backwards first, so that one comment after another answers for the same block.
    const following = children.map(() => undefined as RootContent | undefined);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      following[index] = next;
      const child = children[index];
      if (child !== undefined && !this.isComment(child)) next = child;
    }
    for (const [index, child] of children.entries()) this.block(child, following[index], around);
  }

  private isComment(node: RootContent): boolean {
    return node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->\s*$/u.test(node.value);
  }

  private block(node: RootContent, next: RootContent | undefined, around: Surroundings): void {
    const span = spanOf(node, this.base);
    switch (node.type) {
      case 'yaml':
        this.frontMatter = this.yaml(span);
        this.bodyStart = afterLine(this.text, span.end);
        return;
      case 'heading': {
        const block = this.prose(node, 'heading', around);
        this.headings.push({ text: block.prose.text.replace(/\s+/gu, ' ').trim(), span, depth: node.depth });
        return;
      }
      case 'paragraph':
        this.prose(node, 'paragraph', around);
        return;
      case 'table':
        this.table(node, span, around);
        return;
      case 'code':
        this.context.results.opaque.push(span);
        if (node.lang === 'policy' || node.lang === 'source') {
          this.fenced.push({ kind: node.lang, span, yaml: this.yaml(span), section: this.headings.length - 1 });
        }
        return;
      case 'html':
        this.context.results.opaque.push(span);
        for (const comment of commentsIn(this.text.slice(span.start, span.end), span.start)) this.comment(comment.text, comment.span, next);
        return;
      case 'footnoteDefinition':
        this.footnote(node, span, around);
        return;
      case 'blockquote':
        this.siblings(node, { ...around, inQuote: true });
        return;
      case 'list':
      case 'listItem':
        this.siblings(node, { ...around, inList: true });
        return;
      default:
    }
  }

  private prose(node: Parent & Nodes, kind: Draft['kind'], around: Surroundings): Draft {
    const first = node.children[0];
    const last = node.children.at(-1);
    const whole = spanOf(node, this.base);
    const span =
      first === undefined || last === undefined
        ? { start: whole.end, end: whole.end }
        : { start: spanOf(first, this.base).start, end: spanOf(last, this.base).end };
    const index = this.blocks.length;
    const block: Draft = {
      index,
      kind,
      prose: readInline(this.context, node, span, index),
      voice: around.voice,
      inList: around.inList,
      inQuote: around.inQuote,
      section: kind === 'heading' ? this.headings.length : this.headings.length - 1,
      segment: 0,
      cell: null,
      furniture: false,
    };
    this.blocks.push(block);
    return block;
  }

  private table(node: TableNode, span: Span, around: Surroundings): void {
    const before = this.blocks.length - 1;
    const table = this.tables.length;
    const rows = node.children.map((row, rowIndex) =>
      row.children.map((cell, column) => {
        const block = this.prose(cell, 'cell', around);
        block.cell = { table, row: rowIndex, column };
        return block.index;
      }),
    );
    this.tables.push({ span, rows, before });
  }

  private footnote(node: FootnoteDefinition, span: Span, around: Surroundings): void {
    const label = node.label ?? node.identifier;
    const labelSpan = { start: span.start + 2, end: span.start + 2 + label.length };
    const head = node.children[0];
    const headSpan = head?.type === 'paragraph' ? spanOf(head, this.base) : null;
    const note = headSpan === null ? null : readNote(this.text, headSpan);
    if (note === null) {
      this.foreignNotes.push({ label, span });
      this.siblings(node, around);
      return;
    }
    if (head !== undefined && head.type === 'paragraph') this.noteLinks(head);
    this.context.results.annotations.push({ ...note, form: 'footnote', label, labelSpan, span, targetSpan: null });
    for (const [index, child] of node.children.entries()) {
      if (index === 0) continue;
      if (child.type === 'paragraph') this.prose(child, 'memo', { ...around, voice: 'annotator' });
      else this.block(child, node.children[index + 1], { ...around, voice: 'annotator' });
    }
  }

  /** The head line of a note is no prose, but its links and citations are followed all the same. */
  private noteLinks(head: Parent & Nodes): void {
    readInline(this.context, head, spanOf(head, this.base), -1);
  }

  private comment(comment: string, span: Span, next: RootContent | undefined): void {
    const suppression = readSuppression(comment);
    if (suppression !== null) {
      this.suppressions.push({ ...suppression, span, target: next === undefined ? null : spanOf(next, this.base) });
      return;
    }
    const region = readRegion(comment);
    if (region !== null) this.regionMarks.push({ ...region, span });
  }

  /** The lines between the fences of front matter or of a code block. */
  private yaml(span: Span): YamlBlock {
    const start = afterLine(this.text, span.start);
    const closing = this.text.slice(span.start, span.end);
    // The last line and the whole ending before it, which may be two characters.
    const last = /(?:\r\n|\n|\r)(?<line>[^\n\r]*)$/u.exec(closing);
    const end = last !== null && isFence(last.groups?.line ?? '') ? Math.max(start, span.start + last.index) : span.end;
    return readYaml(this.text, span, { start: Math.min(start, span.end), end: Math.min(Math.max(end, start), span.end) });
  }

  private assemble(partial: boolean): DocumentSyntax {
    const { results } = this.context;
    for (const { text, span, block } of results.comments) this.inlineComment(text, span, block);
    for (const container of this.containers) this.container(container);
    const regions = this.regions();
    for (const block of this.blocks) {
      for (const region of regions) {
        if (block.prose.span.start < region.span.start || block.prose.span.start >= region.span.end) continue;
        if (region.kind === 'furniture') block.furniture = true;
        else if (block.voice === 'document') block.voice = 'reader';
      }
    }
    const sections = sectionsOf(this.headings, this.text.length);
    const { segments, segmentOf } = segmentsOf(this.text, this.bodyStart, this.blocks, this.fenced, sections);
    for (const block of this.blocks) block.segment = segmentOf[block.index] ?? 0;
    return {
      frontMatter: this.frontMatter,
      bodyStart: this.bodyStart,
      blocks: this.blocks,
      tables: this.tables.map((table) => this.withCaption(table)),
      sections,
      segments,
      annotations: results.annotations.sort((a, b) => a.span.start - b.span.start),
      foreignNotes: this.foreignNotes,
      markers: results.markers.sort((a, b) => a.span.start - b.span.start),
      links: results.links.sort((a, b) => a.span.start - b.span.start),
      wikiLinks: results.wikiLinks,
      citations: results.citations,
      fenced: this.fenced,
      suppressions: this.suppressions,
      regions,
      opaque: results.opaque.sort((a, b) => a.start - b.start),
      partial,
    };
  }

  private container(container: Container): void {
    if (container.kind !== 'policy' && container.kind !== 'source') {
      this.context.results.annotations.push(annotationOfContainer(this.text, container));
      return;
    }
    const { span, kind } = container;
    const before = this.headings.filter((heading) => heading.span.start < span.start).length;
    this.fenced.push({ kind, span, yaml: yamlOfContainer(container), section: before - 1 });
    this.fenced.sort((a, b) => a.span.start - b.span.start);
  }

  private inlineComment(comment: string, span: Span, block: number): void {
    const suppression = readSuppression(comment);
    const target = this.blocks[block]?.prose.span ?? null;
    if (suppression !== null) this.suppressions.push({ ...suppression, span, target });
    const region = readRegion(comment);
    if (region !== null) this.regionMarks.push({ ...region, span });
  }

  /** Pairs of region comments; one that is never closed reaches to the end. */
  private regions(): Region[] {
    const marks = this.regionMarks.sort((a, b) => a.span.start - b.span.start);
    const regions: Region[] = [];
    const open = new Map<Region['kind'], number>();
    for (const { kind, opens, span } of marks) {
      const from = open.get(kind);
      if (opens && from === undefined) open.set(kind, span.start);
      else if (!opens && from !== undefined) {
        regions.push({ kind, span: { start: from, end: span.end } });
        open.delete(kind);
      }
    }
    for (const [kind, start] of open) regions.push({ kind, span: { start, end: this.text.length } });
    return regions;
  }

  /** A short paragraph or heading directly before the table, or one after it that begins with "Table", "Source" or "Note". */
  private withCaption({ span, rows, before }: { span: Span; rows: number[][]; before: number }): Table {
    const last = rows.at(-1)?.at(-1) ?? before;
    const after = this.blocks[last + 1];
    const previous = this.blocks[before];
    const blank = (from: number, to: number) => (this.text.slice(from, to).match(/\r\n|\n|\r/gu)?.length ?? 0) <= 3;
    const isNear =
      previous !== undefined && previous.kind !== 'cell' && previous.prose.text.length <= 250 && blank(previous.prose.span.end, span.start);
    if (isNear) return { span, rows, caption: before };
    const follows = after !== undefined && after.kind === 'paragraph' && /^(?:Table|Note|Figures|All figures)\b/u.test(after.prose.text);
    return { span, rows, caption: follows ? after.index : -1 };
  }
}

/** The offset after the line ending of the line that holds `offset`. */
function afterLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  return at < text.length ? at + 1 : at;
}

function isFence(line: string): boolean {
  return /^[ \t>]*(?:-{3,}|`{3,}|~{3,}|\.{3})[ \t]*$/u.test(line);
}

/** The top-level blocks of a text, for whoever writes between them. Parsed when asked for: a reader of the text never needs it. */
import type { Span } from '../text';
import { spanOf } from './inline';
import { parseMarkdown } from './parse';

export interface TopLevelBlock {
  readonly span: Span;
  readonly isFootnote: boolean;
  /** False for fenced code or HTML that runs to the end of the text because nothing closes it: whatever is written behind it lands inside. */
  readonly closed: boolean;
}

export function topLevelBlocks(text: string): readonly TopLevelBlock[] {
  const { tree, base } = parseMarkdown(text);
  return tree.children.map((node) => {
    const span = spanOf(node, base);
    const source = text.slice(span.start, span.end);
    const closed = node.type === 'code' ? isClosedFence(source) : node.type === 'html' ? isClosedHtml(source) : true;
    return { span, isFootnote: node.type === 'footnoteDefinition', closed };
  });
}

function isClosedFence(source: string): boolean {
  const mark = /^(?:`{3,}|~{3,})/u.exec(source)?.[0];
  // Indented code ends where the indent does.
  if (mark === undefined) return true;
  const lines = source.split(/\r\n|\n|\r/u);
  const last = (lines.at(-1) ?? '').trim();
  return lines.length > 1 && last.startsWith(mark) && new RegExp(`^${mark[0]}+$`, 'u').test(last);
}

/** CommonMark's kinds 1 to 5 run to their own closing mark, the others to a blank line. */
const HTML_ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^<!--/u, /-->/u],
  [/^<\?/u, /\?>/u],
  [/^<!\[CDATA\[/u, /\]\]>/u],
  [/^<![A-Za-z]/u, />/u],
];

function isClosedHtml(source: string): boolean {
  const kind = HTML_ENDS.find(([opens]) => opens.test(source));
  return kind === undefined || kind[1].test(source);
}

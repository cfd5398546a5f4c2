/** Markdown to mdast with unified and remark, guarded against texts that would take more than linear time. */
import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export interface ParsedText {
  readonly tree: Root;
  /** Added to every offset of the tree: 1 where the text begins with a byte-order mark, which remark drops. */
  readonly base: number;
  readonly partial: boolean;
}

/** Longer texts are read up to the last blank line before this many code units; remark reads about 1.5 MB a second. */
const MAX_LENGTH = 4_000_000;
/** More square brackets than this in one paragraph take quadratic time in remark; the rest of them are hidden from it. */
const MAX_BRACKETS = 1_000;
/** Emphasis runs behave alike. */
const MAX_DELIMITERS = 4_000;
/** Deeper nesting of quotes and lists is hidden: no reader follows it, and it grows faster than linearly. */
const MAX_NESTING = 24;
/** Stands in for a hidden character while remark reads; a private-use code unit, so that every offset stays. */
const HIDDEN = '\uE0F7';

/** Front matter that is closed. An opening line alone is a thematic break; while remark looks for its end in vain, it sees no list, quote or footnote. */
const FRONT_MATTER = /^---[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?[\r\n])?---[ \t]*(?:[\r\n]|$)/u;

const processors = { withFrontMatter: processorOf(['yaml']), without: processorOf([]) };

function processorOf(matters: 'yaml'[]) {
  return unified()
    .use(remarkParse)
    .use(function gfmAndFrontMatter() {
      // What remark-gfm and remark-frontmatter do, without the half that writes Markdown, and without the second pass
      // that finds some bare URLs and loses positions: `scan.ts` treats URLs itself.
      const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
      data.micromarkExtensions = [gfm({ singleTilde: false }), frontmatter(matters)];
      data.fromMarkdownExtensions = [...gfmFromMarkdown(), frontmatterFromMarkdown(matters)].map(({ transforms: _, ...rest }) => rest);
    })
    .freeze();
}

export function parseMarkdown(text: string): ParsedText {
  const base = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const whole = base === 1 ? text.slice(1) : text;
  const cut = whole.length > MAX_LENGTH ? cutAtBlankLine(whole, MAX_LENGTH) : whole;
  const guarded = guard(cut);
  const processor = FRONT_MATTER.test(guarded) ? processors.withFrontMatter : processors.without;
  return { tree: processor.parse(guarded) as Root, base, partial: cut.length < whole.length || guarded !== cut };
}

function cutAtBlankLine(text: string, limit: number): string {
  const at = Math.max(text.lastIndexOf('\n\n', limit), text.lastIndexOf('\r\n\r\n', limit));
  return text.slice(0, at > limit / 2 ? at : limit);
}

/** Hides what would make remark slow, one code unit for one, paragraph by paragraph. */
function guard(text: string): string {
  let result = text;
  if (/^[ \t]{0,3}(?:>[ \t]?|[-+*][ \t]){25}/mu.test(text)) result = hideDeepPrefixes(result);
  if (text.includes('[') || text.includes('*') || text.includes('_')) result = hideCrowds(result);
  return result;
}

function hideDeepPrefixes(text: string): string {
  return text.replace(/^[ \t]{0,3}(?:>[ \t]?|[-+*][ \t]){25,}/gmu, (prefix) => {
    let depth = 0;
    return prefix.replace(/[>+*-]/gu, (mark) => {
      depth += 1;
      return depth > MAX_NESTING ? HIDDEN : mark;
    });
  });
}

function hideCrowds(text: string): string {
  const pieces: string[] = [];
  let changed = false;
  let at = 0;
  // A note opens a block of its own without a blank line before it.
  for (const match of text.matchAll(/\r?\n[ \t]*\r?\n|\r?\n(?=\[\^[^\]\r\n]{1,100}\]:)/gu)) {
    const end = match.index + match[0].length;
    pieces.push(text.slice(at, end));
    at = end;
  }
  pieces.push(text.slice(at));
  const guarded = pieces.map((piece) => {
    if (piece.length < MAX_BRACKETS) return piece;
    const brackets = hideBeyond(piece, /[[\]]/gu, MAX_BRACKETS);
    const both = hideBeyond(brackets, /[*_]/gu, MAX_DELIMITERS);
    changed ||= both !== piece;
    return both;
  });
  return changed ? guarded.join('') : text;
}

function hideBeyond(piece: string, marks: RegExp, limit: number): string {
  let count = 0;
  return piece.replace(marks, (mark) => {
    count += 1;
    return count > limit ? HIDDEN : mark;
  });
}

/** One file may hold several articles, each closed by a `Source: title | outlet` line or opened by a `source` block. */
import type { Span } from '../text';
import type { FencedBlock, ProseBlock, Section, Segment } from './types';

const SOURCE_LINE = /(?:^|\s)[*_]{0,2}Source:[*_]{0,2}\s+(?<what>\S.*)$/u;

/** What an article without a source line or block says of itself. */
const UNDESCRIBED = { title: null, outlet: null, speaker: null, kind: null, url: null, sourceSpan: null } as const;

/** Segments in order, and the segment of each block. */
export function segmentsOf(
  text: string,
  bodyStart: number,
  blocks: readonly Omit<ProseBlock, 'segment'>[],
  fenced: readonly FencedBlock[],
  sections: readonly Section[],
): { segments: Segment[]; segmentOf: number[] } {
  const described = fenced.filter(({ kind }) => kind === 'source');
  const segments = described.length > 0 ? bySourceBlocks(text, bodyStart, described, sections) : bySourceLines(text, bodyStart, blocks);
  let at = 0;
  const segmentOf = blocks.map((block) => {
    while (at < segments.length - 1 && block.prose.span.start >= (segments[at]?.span.end ?? 0)) at += 1;
    return at;
  });
  return { segments, segmentOf };
}

function bySourceLines(text: string, bodyStart: number, blocks: readonly Omit<ProseBlock, 'segment'>[]): Segment[] {
  const segments: Segment[] = [];
  let start = bodyStart;
  let proseSince = false;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.inList || block.inQuote) {
      proseSince = true;
      continue;
    }
    const line = lastLine(text, block.prose.span);
    const match = SOURCE_LINE.exec(block.prose.text);
    const source = match === null ? null : block.prose.toSource(match.index, block.prose.text.length);
    // The words must begin a line of the source, and it must be the block's last line.
    if (match === null || source === null || source.end <= line.start || !/^[\s*_>]*Source:/u.test(text.slice(line.start, line.end))) {
      proseSince = true;
      continue;
    }
    const what = (match.groups?.what ?? '').replace(/^[*_]+\s*|\s*[*_]+$/gu, '');
    const bar = what.lastIndexOf(' | ');
    segments.push({
      ...UNDESCRIBED,
      span: { start, end: block.prose.span.end },
      title: bar < 0 ? what : what.slice(0, bar).trim(),
      outlet: bar < 0 ? null : what.slice(bar + 3).trim(),
      sourceSpan: line,
    });
    start = block.prose.span.end;
    proseSince = false;
  }
  if (proseSince || segments.length === 0) {
    segments.push({ span: { start, end: text.length }, ...UNDESCRIBED });
  } else {
    const last = segments.pop();
    if (last !== undefined) segments.push({ ...last, span: { start: last.span.start, end: text.length } });
  }
  return segments;
}

function lastLine(text: string, span: Span): Span {
  let start = span.end;
  while (start > span.start && !/[\n\r]/u.test(text[start - 1] ?? '')) start -= 1;
  return { start, end: span.end };
}

/** A `source` block describes the section it stands in; the text before the first one is a segment of its own. */
function bySourceBlocks(text: string, bodyStart: number, described: readonly FencedBlock[], sections: readonly Section[]): Segment[] {
  const starts = described.map((block) => {
    const section = sections[block.section];
    return { start: section?.span.start ?? block.span.start, block };
  });
  const segments: Segment[] = [];
  if ((starts[0]?.start ?? bodyStart) > bodyStart) {
    segments.push({ span: { start: bodyStart, end: starts[0]?.start ?? text.length }, ...UNDESCRIBED });
  }
  for (const [index, { start, block }] of starts.entries()) {
    const value = (key: string) => {
      const found = block.yaml.fields.find((field) => field.key === key)?.value;
      return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
    };
    const section = sections[block.section];
    segments.push({
      span: { start, end: starts[index + 1]?.start ?? text.length },
      title: value('title') ?? section?.heading ?? null,
      outlet: value('outlet') ?? value('site'),
      speaker: value('speaker') ?? value('author'),
      kind: value('kind'),
      url: value('url'),
      sourceSpan: block.span,
    });
  }
  return segments;
}

/** Selection range: from the word to the figure or name, the sentence, the paragraph, the section, the article and the text. */
import { type Span, spanContains, spanTouches } from '../text';
import { type DocumentFacts, type Snapshot, sentenceAt } from '../workspace';

/** The smallest first, each wholly inside the next and larger than it; the last is the whole text. */
export function selectionRanges(snapshot: Snapshot, uri: string, offset: number): readonly Span[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const whole = { start: 0, end: document.source.text.length };
  const found = [
    wordAt(document.source.text, offset),
    ...snapshot.mentions(uri).map(({ span }) => span),
    ...inProse(document, offset),
    ...inNotes(document),
    ...inYaml(document),
    ...document.syntax.links.flatMap(({ span, textSpan, targetSpan }) => [span, textSpan, targetSpan]),
    ...document.syntax.wikiLinks.flatMap(({ span, targetSpan }) => [span, targetSpan]),
    ...document.syntax.tables.map(({ span }) => span),
    ...document.syntax.sections.map(({ span }) => span),
    ...document.syntax.segments.map(({ span }) => span),
    { start: document.syntax.bodyStart, end: whole.end },
  ].filter((span) => spanTouches(span, offset) && span.end > span.start && spanContains(whole, span));
  found.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const chain: Span[] = [];
  for (const span of found) {
    const last = chain.at(-1);
    if (last === undefined || (spanContains(span, last) && span.end - span.start > last.end - last.start)) chain.push(span);
  }
  const last = chain.at(-1);
  if (last === undefined || last.start > 0 || last.end < whole.end) chain.push(whole);
  return chain;
}

function wordAt(text: string, offset: number): Span {
  const isWord = (at: number) => at >= 0 && at < text.length && /[\p{L}\p{N}\p{M}_]/u.test(text[at] ?? '');
  let [start, end] = [offset, offset];
  while (isWord(start - 1)) start -= 1;
  while (isWord(end)) end += 1;
  return { start, end };
}

function inProse(document: DocumentFacts, offset: number): Span[] {
  const block = document.syntax.blocks.find(({ prose }) => spanTouches(prose.span, offset));
  if (block === undefined) return [];
  const at = Math.max(block.prose.fromSource(offset), block.prose.fromSource(offset - 1));
  if (at < 0) return [block.prose.span];
  const { start, end } = sentenceAt(block.prose.text, at);
  return [block.prose.toSource(start, end), block.prose.span];
}

/** Value, entry, note. */
function inNotes(document: DocumentFacts): Span[] {
  return document.syntax.annotations.flatMap(({ span, glossSpan, labelSpan, entries }) => [
    labelSpan,
    glossSpan,
    ...entries.flatMap(({ keySpan, valueSpan }) => [valueSpan, { start: keySpan.start, end: valueSpan.end }]),
    span,
  ]);
}

/** Value, field, block. */
function inYaml({ syntax }: DocumentFacts): Span[] {
  const blocks = [syntax.frontMatter, ...syntax.fenced.map(({ yaml }) => yaml)].filter((yaml) => yaml !== null);
  return blocks.flatMap((yaml) => [
    ...yaml.fields.flatMap(({ keySpan, valueSpan, items }) => [
      ...(items ?? []).map(({ span }) => span),
      valueSpan,
      { start: keySpan.start, end: Math.max(keySpan.end, valueSpan.end) },
    ]),
    yaml.contentSpan,
    yaml.span,
  ]);
}

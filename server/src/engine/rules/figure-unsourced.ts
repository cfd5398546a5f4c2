/** Own writing that gives figures with nothing in the passage to say where they come from. */
import * as z from 'zod';
import { tellingWords } from '../data/common-words';
import type { FigureMention } from '../recognise';

import { spanContains } from '../text';
import type { DocumentFacts, Located, ProseBlock, Snapshot } from '../workspace';
import { linkText, relativePath } from './fixes/relative-path';
import { isWeighty, LEAST_COUNT } from './folder-sources';
import { withOptions } from './options';
import { isFigure, sentenceOf, speaks } from './passage';
import type { Fix } from './types';

/** "Source: …" in the block itself, or as the line behind a table or paragraph. */
const SOURCE_LINE = /^[\s*_([]{0,4}(?:sources?|data)[\s*_]{0,3}:/iu;
const SOURCE_INSIDE = /\b(?:source|according to|as reported (?:by|in)|ibid)\b/iu;
/** A number that the folder states more often than this tells no document apart. */
const MOST_PLACES = 40;

export const figureUnsourced = withOptions(
  z.object({
    leastCount: z
      .number()
      .min(0)
      .default(LEAST_COUNT)
      .describe('Counts of things below this number need no source; amounts of money and percentages always do.'),
  }),
  {
    id: 'figure-unsourced',
    summary: 'A figure in your own writing has no source in its passage.',
    severity: 'warning',
    precision: 'B',
    fixable: true,
    scope: 'workspace',
    roles: ['own'],
    check({ document, snapshot, options, report }) {
      for (const [index, figures] of figuresByPassage(document, options.leastCount)) {
        const [first, ...others] = figures;
        if (first === undefined || isSourced(document, index)) continue;
        const more = others.length === 0 ? '' : ` and ${others.length} more figure${others.length === 1 ? '' : 's'} in this passage`;
        report({
          message: `Where ${others.length === 0 ? 'does' : 'do'} “${first.text.replace(/\s+/gu, ' ')}”${more} come from? No citation, link, note or Source line stands here.`,
          span: first.span,
          related: others.slice(0, 3).map(({ span }) => ({ uri: document.uri, span, message: 'this one too' })),
          fixes: places(snapshot, document, first).flatMap((place) => cited(document, first, place)),
        });
      }
    },
  },
);

/** Figures by the index of their block; all cells of a table are one passage, under the index of its first. */
function figuresByPassage(document: DocumentFacts, least: number): Map<number, FigureMention[]> {
  const passages = new Map<number, FigureMention[]>();
  for (const mention of document.mentions) {
    if (!isFigure(mention) || !isWeighty(mention, least) || !speaks(document, mention)) continue;
    const block = document.syntax.blocks[mention.block];
    if (block === undefined || block.kind === 'heading' || block.kind === 'memo') continue;
    const index =
      block.cell === null ? block.index : (document.syntax.tables[block.cell.table]?.rows[0]?.find((cell) => cell >= 0) ?? block.index);
    passages.set(index, [...(passages.get(index) ?? []), mention]);
  }
  return passages;
}

/** Anything that points somewhere counts: a citation, a link or wiki link, a note of ours or the document's own, a Source line. */
function isSourced(document: DocumentFacts, index: number): boolean {
  const { blocks, tables, links, wikiLinks, citations, markers } = document.syntax;
  const block = blocks[index];
  if (block === undefined) return true;
  const table = block.cell === null ? undefined : tables[block.cell.table];
  const members =
    table === undefined ? [index] : [...table.rows.flat().filter((cell) => cell >= 0), ...(table.caption >= 0 ? [table.caption] : [])];
  const inside = new Set(members);
  if ([...links, ...wikiLinks, ...citations, ...markers].some((one) => inside.has(one.block))) return true;
  if (document.notes.some(({ annotation }) => annotation.targetSpan !== null && spanContains(block.prose.span, annotation.targetSpan)))
    return true;
  const after = blocks[Math.max(...members) + 1];
  return (after !== undefined && SOURCE_LINE.test(after.prose.text)) || members.some((member) => saysSource(blocks[member]));
}

function saysSource(block: ProseBlock | undefined): boolean {
  return block !== undefined && (SOURCE_LINE.test(block.prose.text) || SOURCE_INSIDE.test(block.prose.text));
}

/** Where the folder states this very number in words that are like ours, or where it stands once. */
function places(snapshot: Snapshot, document: DocumentFacts, mention: FigureMention): Located<FigureMention>[] {
  const { min, max } = mention.value;
  if (min === null || min !== max) return [];
  const currency = mention.kind === 'money' ? mention.value.currency : null;
  const found = snapshot.figures
    .near(mention.kind, currency, min, MOST_PLACES)
    .filter(
      (place) =>
        place.document.role === 'verbatim' && (place.mention.value.min ?? place.mention.value.max) === min && place.document !== document,
    );
  const ours = tellingWords(sentenceOf(document, mention).text);
  const shared = (place: Located<FigureMention>) =>
    [...tellingWords(sentenceOf(place.document, place.mention).text)].filter((word) => ours.has(word)).length;
  const like = found.filter((place) => shared(place) > 0).sort((a, b) => shared(b) - shared(a));
  return (like.length > 0 ? like : found.length === 1 ? found : []).slice(0, 3);
}

/** A citation where the document has a key, a link where it has none. */
function cited(document: DocumentFacts, mention: FigureMention, { document: source, mention: theirs }: Located<FigureMention>): Fix[] {
  const line = source.source.lines.lineAt(theirs.span.start) + 1;
  const at = { start: mention.span.end, end: mention.span.end };
  const path = relativePath(document.uri, source.uri);
  const citation = source.citekey === null ? null : ` [@${source.citekey.replace(/^@/u, '')}]`;
  const link = path === null ? null : ` ([${linkText(source)}](${path}))`;
  const newText = citation ?? link;
  if (newText === null) return [];
  return [
    {
      title: `Cite ${source.path}, line ${line}`,
      preferred: false,
      edits: [{ type: 'edit', uri: document.uri, edits: [{ span: at, newText }] }],
    },
  ];
}

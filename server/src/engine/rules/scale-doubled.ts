/** A table column in £m whose cell says "3 million": both scales apply, or one of them is wrong. Said once in a document. */
import type { Span } from '../text';
import type { DocumentFacts } from '../workspace';
import { isNotedAsPrinted } from './fixes/note-insertion';
import { correctOrNote } from './fixes/replace';
import type { Rule } from './types';

/** "£m", "£ million", "(€bn)", "£000", "in millions", "$ thousands". */
const HEADER_SCALE =
  /(?:\p{Sc}|\b(?:GBP|EUR|USD|AUD|INR|Rs\.?)[\s\u00A0]?)[\s\u00A0]?(?:millions?|billions?|thousands?|bn|mn|m|k|000s?)\b|\b(?:in|\()[\s\u00A0]?(?:millions|billions|thousands|crores?|lakhs?)\b/iu;
/** Nothing but an amount with its own scale. */
const CELL =
  /^[\s\u00A0]*[(–—-]?(?:\p{Sc}|GBP|EUR|USD)?[\s\u00A0]?(?<number>\d[\d,]{0,15}(?:\.\d{1,4})?)(?<scale>[\s\u00A0]?(?:millions?|billions?|thousand|bn|mn|m|k|crore|lakh))\)?[\s\u00A0]*$/iu;

export const scaleDoubled: Rule = {
  id: 'scale-doubled',
  summary: 'A column states a scale, and its cell states one again.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    const { blocks, tables } = document.syntax;
    const columns = tables.flatMap((table) =>
      (table.rows[0] ?? []).flatMap((headerIndex, column) => {
        const head = blocks[headerIndex];
        // The caption speaks for every column that states no scale itself.
        const caption = blocks[table.caption];
        const stated = HEADER_SCALE.test(head?.prose.text ?? '') ? head : caption;
        const said = HEADER_SCALE.exec(stated?.prose.text ?? '')?.[0];
        if (stated === undefined || said === undefined) return [];
        const cells = table.rows.slice(1).flatMap((row) => doubled(document, row[column] ?? -1) ?? []);
        return cells.map((cell) => ({ ...cell, said: said.trim(), head: stated.prose.span }));
      }),
    );
    // Said once: whoever writes a table so writes them all so.
    const [first, ...others] = columns;
    if (first === undefined) return;
    const many = others.length === 0 ? '' : ` So do ${others.length} more cells of this document.`;
    report({
      message: `The table is in ${first.said}, and this cell says “${first.text}”.${many}`,
      span: first.span,
      related: [
        { uri: document.uri, span: first.head, message: 'the scale' },
        ...others.slice(0, 20).map(({ span }) => ({ uri: document.uri, span, message: 'the same' })),
      ],
      fixes: correctOrNote(
        document,
        first.span,
        [{ title: `Change to “${first.text.replace(first.scale, '')}”`, newText: '', at: first.scaleSpan }],
        'the column states the scale already',
      ),
    });
  },
};

function doubled(
  document: DocumentFacts,
  index: number,
): { readonly text: string; readonly span: Span; readonly scale: string; readonly scaleSpan: Span } | null {
  const block = document.syntax.blocks[index];
  const match = block === undefined ? null : CELL.exec(block.prose.text);
  const scale = match?.groups?.scale;
  if (block === undefined || match === null || scale === undefined) return null;
  const text = block.prose.text.trim();
  const from = block.prose.text.indexOf(text);
  const span = block.prose.toSource(from, from + text.length);
  if (isNotedAsPrinted(document, span)) return null;
  const at = block.prose.text.lastIndexOf(scale);
  return {
    text,
    span,
    scale,
    scaleSpan: block.prose.toSource(at, at + scale.length),
  };
}

/** The pipeline: block by block, trigger scan, numbers once, recognisers in order, overlap, and the way back to the source. */
import type { DocumentSyntax, ProseBlock } from '../syntax';
import { numbersIn } from './numbers/tokens';
import { recognisers } from './order';
import { linkWithinDocument } from './references';
import { withoutOverlap } from './refine/overlap';
import type { Candidate, CellContext, Jurisdiction, Mention, RecogniseContext } from './types';

/** All mentions of a document by start, dates not yet resolved. Pure; never throws; linear in the text. */
export function recognise(
  syntax: DocumentSyntax,
  text: string,
  given: { readonly jurisdiction: Jurisdiction | null; readonly currency: string | null },
): Mention[] {
  const mentions: Mention[] = [];
  for (const block of syntax.blocks) {
    if (block.furniture) continue;
    for (const candidate of candidatesOf(block, syntax, given)) mentions.push(place(candidate, block, text));
  }
  return linkWithinDocument(mentions, syntax, text).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function candidatesOf(
  block: ProseBlock,
  syntax: DocumentSyntax,
  given: { readonly jurisdiction: Jurisdiction | null; readonly currency: string | null },
): Candidate[] {
  const prose = block.prose.text;
  if (prose.length < 2) return [];
  const context: RecogniseContext = {
    ...given,
    blockKind: block.kind,
    cell: block.cell === null || block.cell.row === 0 ? null : cellContext(block, syntax),
    numbers: numbersIn(prose),
  };
  const candidates: Candidate[] = [];
  for (const recogniser of recognisers) candidates.push(...recogniser.find(prose, context));
  return candidates.length < 2 ? candidates : withoutOverlap(candidates);
}

function cellContext(block: ProseBlock, syntax: DocumentSyntax): CellContext | null {
  const { cell } = block;
  const table = cell === null ? undefined : syntax.tables[cell.table];
  if (cell === null || table === undefined) return null;
  const words = (index: number | undefined) => (index === undefined || index < 0 ? '' : (syntax.blocks[index]?.prose.text ?? ''));
  return {
    header: words(table.rows[0]?.[cell.column]),
    rowLabel: cell.column === 0 ? '' : words(table.rows[cell.row]?.[0]),
    caption: words(table.caption),
    column: cell.column,
  };
}

function place(candidate: Candidate, block: ProseBlock, text: string): Mention {
  const { start, end } = candidate.proseSpan;
  const span = block.prose.toSource(start, end);
  const placed = { ...candidate, span, text: text.slice(span.start, span.end), block: block.index };
  if ('change' in candidate && candidate.change !== null) {
    const { role, other } = candidate.change;
    Object.assign(placed, { change: { role, other: other === null ? null : block.prose.toSource(other.start, other.end) } });
  }
  if (candidate.kind === 'quantity' && candidate.unitSpan !== null) {
    Object.assign(placed, { unitSpan: block.prose.toSource(candidate.unitSpan.start, candidate.unitSpan.end) });
  }
  return placed as Mention;
}

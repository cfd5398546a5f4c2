/** The pipeline: block by block, trigger scan, numbers once, recognisers in order, overlap, and the way back to the source. */
import type { DocumentSyntax, ProseBlock } from '../syntax';
import { cellContext } from './cell-context';
import { currencyMarks } from './numbers/currency-mark';
import { numbersIn } from './numbers/tokens';
import { recognisers, refiners } from './order';
import { linkWithinDocument, type OwnNames, ownNamesOf } from './references';
import { TRIGGER, wordsOf } from './scan';
import type { Trace } from './trace';
import type { Candidate, Jurisdiction, Mention, RecogniseContext } from './types';

/** All mentions of a document by start, dates not yet resolved. Pure; never throws; linear in the text. `trace` is told why each was made or refused. */
export function recognise(
  syntax: DocumentSyntax,
  text: string,
  given: { readonly jurisdiction: Jurisdiction | null; readonly currency: string | null },
  trace: Trace | null = null,
): Mention[] {
  const mentions: Mention[] = [];
  const own = ownNamesOf(syntax);
  for (const block of syntax.blocks) {
    if (block.furniture) continue;
    for (const candidate of candidatesOf(block, syntax, { ...given, own }, trace)) mentions.push(place(candidate, block, text));
  }
  return linkWithinDocument(mentions, syntax).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function candidatesOf(
  block: ProseBlock,
  syntax: DocumentSyntax,
  given: { readonly jurisdiction: Jurisdiction | null; readonly currency: string | null; readonly own: OwnNames },
  trace: Trace | null,
): Candidate[] {
  const prose = block.prose.text;
  if (prose.length < 2) return [];
  const words = wordsOf(prose);
  if (words.all === 0) return [];
  const numbers = numbersIn(prose, words);
  const reject: RecogniseContext['reject'] =
    trace === null ? null : (recogniser, start, end, because) => trace.refuse(block.index, recogniser, start, end, because);
  const marked = (words.all & (TRIGGER.currencySign | TRIGGER.currency | TRIGGER.mixed)) !== 0;
  const context: RecogniseContext = {
    ...given,
    blockKind: block.kind,
    cell: block.cell === null ? null : cellContext(block, syntax),
    words,
    numbers,
    marks: marked ? currencyMarks(prose, numbers, given.currency, reject) : [],
    reject,
  };
  let candidates: Candidate[] = [];
  for (const recogniser of recognisers) {
    if ((words.all & recogniser.triggers) !== 0) candidates.push(...recogniser.find(prose, context));
  }
  trace?.make(block.index, candidates);
  if (candidates.length === 0) return candidates;
  for (const refiner of refiners) {
    const refined = refiner.refine(candidates, prose, context);
    trace?.refine(block.index, refiner.id, candidates, refined);
    candidates = refined;
  }
  trace?.endBlock();
  return candidates;
}

function place(candidate: Candidate, block: ProseBlock, text: string): Mention {
  const { start, end } = candidate.proseSpan;
  const span = block.prose.toSource(start, end);
  // A candidate was made for this block alone: completing it in place spares a copy of every field.
  const placed = Object.assign(candidate, { span, text: text.slice(span.start, span.end), block: block.index });
  if ('change' in candidate && candidate.change !== null) {
    const { role, other } = candidate.change;
    Object.assign(placed, { change: { role, other: other === null ? null : block.prose.toSource(other.start, other.end) } });
  }
  if (candidate.kind === 'quantity' && candidate.unitSpan !== null) {
    Object.assign(placed, { unitSpan: block.prose.toSource(candidate.unitSpan.start, candidate.unitSpan.end) });
  }
  return placed as Mention;
}

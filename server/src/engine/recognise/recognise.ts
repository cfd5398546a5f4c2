/** The pipeline: block by block, trigger scan, numbers once, recognisers in order, overlap, and the way back to the source. */
import type { DocumentSyntax, ProseBlock } from '../syntax';
import type { Span } from '../text';
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
  const document: DocumentGiven = { syntax, jurisdiction: given.jurisdiction, currency: given.currency, own: ownNamesOf(syntax), trace };
  for (const block of syntax.blocks) {
    if (block.furniture) continue;
    for (const candidate of candidatesOf(block, document)) mentions.push(place(candidate, block, text));
  }
  return linkWithinDocument(mentions, syntax).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const NONE: readonly Candidate[] = [];

/** What every block of one document shares. */
interface DocumentGiven {
  readonly syntax: DocumentSyntax;
  readonly jurisdiction: Jurisdiction | null;
  readonly currency: string | null;
  readonly own: OwnNames;
  readonly trace: Trace | null;
}

function candidatesOf(block: ProseBlock, { syntax, jurisdiction, currency, own, trace }: DocumentGiven): readonly Candidate[] {
  const prose = block.prose.text;
  if (prose.length < 2) return NONE;
  const words = wordsOf(prose);
  if (words.all === 0) return NONE;
  const cell = block.cell === null ? null : cellContext(block, syntax);
  const numbers = numbersIn(prose, words, jurisdiction === 'EU' && cell?.dotted !== true);
  const reject: RecogniseContext['reject'] =
    trace === null ? null : (recogniser, start, end, because) => trace.refuse(block.index, recogniser, start, end, because);
  const marked = (words.all & (TRIGGER.currencySign | TRIGGER.currency | TRIGGER.mixed)) !== 0;
  const context: RecogniseContext = {
    jurisdiction,
    currency,
    own,
    blockKind: block.kind,
    cell,
    words,
    numbers,
    marks: marked ? currencyMarks(prose, numbers, currency, reject) : [],
    reject,
  };
  let candidates: Candidate[] = [];
  for (const recogniser of recognisers) {
    if ((words.all & recogniser.triggers) === 0) continue;
    for (const candidate of recogniser.find(prose, context)) candidates.push(candidate);
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

/** A candidate was made for this block alone: completing it in place spares a copy of every field. */
function place(candidate: Candidate, block: ProseBlock, text: string): Mention {
  const { prose } = block;
  const placed = candidate as Candidate & Placed;
  placed.span = prose.toSource(candidate.proseSpan.start, candidate.proseSpan.end);
  placed.text = text.slice(placed.span.start, placed.span.end);
  placed.block = block.index;
  if ('change' in candidate && candidate.change !== null && candidate.change.other !== null) {
    const { role, other } = candidate.change;
    Object.assign(placed, { change: { role, other: prose.toSource(other.start, other.end) } });
  }
  if (candidate.kind === 'quantity' && candidate.unitSpan !== null) {
    Object.assign(placed, { unitSpan: prose.toSource(candidate.unitSpan.start, candidate.unitSpan.end) });
  }
  return placed as unknown as Mention;
}

interface Placed {
  span: Span;
  text: string;
  block: number;
}

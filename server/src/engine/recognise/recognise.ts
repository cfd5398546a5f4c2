/** The pipeline: block by block, trigger scan, numbers once, recognisers in order, overlap, and the way back to the source. */
import type { DocumentSyntax, ProseBlock } from '../syntax';
import type { Span } from '../text';
import { cellContext, type TableHeads } from './cell-context';
import { currencyMarks } from './numbers/currency-mark';
import { numbersIn } from './numbers/tokens';
import { recognisers, refiners } from './order';
import { linkWithinDocument, type OwnNames, ownNamesOf } from './references';
import { TRIGGER, wordsOf } from './scan';
import type { Trace } from './trace';
import type { Candidate, Jurisdiction, Mention, RecogniseContext } from './types';

/** Where a text belongs, and the currency of its bare signs. */
interface Place {
  readonly jurisdiction: Jurisdiction | null;
  readonly currency: string | null;
}

/**
 * All mentions of a document by start, dates not yet resolved. Pure; never throws; linear in the text. `segments` are the places of its
 * articles where they state their own; `trace` is told why each mention was made or refused.
 */
export function recognise(
  syntax: DocumentSyntax,
  text: string,
  given: Place & { readonly segments?: readonly Place[] },
  trace: Trace | null = null,
): Mention[] {
  const mentions: Mention[] = [];
  const document: DocumentGiven = { syntax, own: ownNamesOf(syntax), heads: new Map(), trace };
  for (const block of syntax.blocks) {
    if (block.furniture) continue;
    const at = given.segments?.[block.segment] ?? given;
    for (const candidate of candidatesOf(block, document, at)) mentions.push(place(candidate, block, text));
  }
  return linkWithinDocument(mentions, syntax).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const NONE: readonly Candidate[] = [];

/** What every block of one document shares. */
interface DocumentGiven {
  readonly syntax: DocumentSyntax;
  readonly own: OwnNames;
  readonly heads: TableHeads;
  readonly trace: Trace | null;
}

/** A single character holds no mention, but for the figure that fills a cell of a table. A nought says there is nothing. */
function candidatesOf(
  block: ProseBlock,
  { syntax, own, heads, trace }: DocumentGiven,
  { jurisdiction, currency }: Place,
): readonly Candidate[] {
  const prose = block.prose.text;
  if (prose.length < 2 && (block.cell === null || !/[1-9]/u.test(prose))) return NONE;
  const words = wordsOf(prose);
  if (words.all === 0) return NONE;
  const cell = block.cell === null ? null : cellContext(block, syntax, heads);
  const numbers = numbersIn(prose, words, jurisdiction === 'EU' && cell?.dotted !== true);
  const reject: RecogniseContext['reject'] =
    trace === null ? null : (recogniser, start, end, because) => trace.refuse(block.index, recogniser, start, end, because);
  const marked = (words.all & (TRIGGER.currencySign | TRIGGER.currency | TRIGGER.mixed)) !== 0;
  const context: RecogniseContext = {
    jurisdiction,
    currency,
    own,
    blockKind: block.kind,
    alone: syntax.blocks.length === 1 && block.kind === 'paragraph' && !block.inList && !block.inQuote,
    cell,
    words,
    numbers,
    marks: marked ? currencyMarks(prose, numbers, words, currency, reject) : [],
    reject,
  };
  const found: Candidate[] = [];
  for (const recogniser of recognisers) {
    if ((words.all & recogniser.triggers) === 0) continue;
    for (const candidate of recogniser.find(prose, context)) found.push(candidate);
  }
  trace?.make(block.index, found);
  if (found.length === 0) return NONE;
  let candidates: readonly Candidate[] = found;
  for (const refiner of refiners) {
    const refined = refiner.refine(candidates, prose, context);
    trace?.refine(block.index, refiner.id, candidates, refined);
    candidates = refined;
  }
  trace?.endBlock();
  return candidates;
}

/** The mention of a candidate, written out kind by kind, so that every mention of a kind has one shape. */
function place(candidate: Candidate, { prose, index: block }: ProseBlock, source: string): Mention {
  const { proseSpan, implied, recogniser } = candidate;
  const span = prose.toSource(proseSpan.start, proseSpan.end);
  const text = source.slice(span.start, span.end);
  switch (candidate.kind) {
    case 'money': {
      const { kind, value, printed, hedge } = candidate;
      return { kind, span, text, block, proseSpan, value, implied, recogniser, change: changeOf(candidate, prose), printed, hedge };
    }
    case 'percent': {
      const { kind, value, printed, hedge } = candidate;
      return { kind, span, text, block, proseSpan, value, implied, recogniser, change: changeOf(candidate, prose), printed, hedge };
    }
    case 'quantity': {
      const { kind, value, printed, hedge, unitSpan: unit } = candidate;
      const unitSpan = unit === null ? null : prose.toSource(unit.start, unit.end);
      return {
        kind,
        span,
        text,
        block,
        proseSpan,
        value,
        implied,
        recogniser,
        change: changeOf(candidate, prose),
        printed,
        hedge,
        unitSpan,
      };
    }
    case 'date': {
      const { kind, value, reading, expression } = candidate;
      return { kind, span, text, block, proseSpan, value, implied, recogniser, reading, expression };
    }
    case 'policy': {
      const { kind, value, how } = candidate;
      return { kind, span, text, block, proseSpan, value, implied, recogniser, how };
    }
    case 'legislation': {
      const { kind, value, how } = candidate;
      return { kind, span, text, block, proseSpan, value, implied, recogniser, how };
    }
    case 'organisation': {
      const { kind, value, how } = candidate;
      return { kind, span, text, block, proseSpan, value, implied, recogniser, how };
    }
    case 'post':
    case 'event':
    case 'citation':
      return { ...candidate, span, text, block };
  }
}

type Change = { readonly role: 'from' | 'to' | 'by'; readonly other: Span | null };

function changeOf({ change }: { readonly change: Change | null }, prose: ProseBlock['prose']): Change | null {
  if (change === null || change.other === null) return change;
  return { role: change.role, other: prose.toSource(change.other.start, change.other.end) };
}

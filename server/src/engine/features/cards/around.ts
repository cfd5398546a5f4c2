/** Who said it, when and where: the line that figure and date cards share. */
import { formatDate } from '../../reckon';
import type { Mention } from '../../recognise';
import { type DocumentContext, dateBounds, dateClues } from '../../resolve';
import { type DocumentFacts, sentenceAt } from '../../workspace';
import type { CardLine } from '../types';
import { dotted, line, type Piece } from './lines';

export function contextOf(document: DocumentFacts, mention: Mention): DocumentContext {
  const block = document.syntax.blocks[mention.block];
  return document.segments[block?.segment ?? 0] ?? document.context;
}

/** "24 July 2018 (line 11)"; null where the passage has no date. */
export function datePieces(document: DocumentFacts, mention: Mention): Piece[] | null {
  const { date } = contextOf(document, mention);
  if (date === null) return null;
  const where =
    date.span === null
      ? date.evidence === 'file-name'
        ? ' (file name)'
        : ''
      : ` (line ${document.source.lines.lineAt(date.span.start) + 1})`;
  return [`${formatDate(date.value)}${where}`];
}

/** Speaker, date and outlet; null where nothing is known. */
export function saidLine(document: DocumentFacts, mention: Mention): CardLine | null {
  const block = document.syntax.blocks[mention.block];
  const segment = document.syntax.segments[block?.segment ?? 0];
  const outlet = document.outlet ?? segment?.outlet ?? null;
  const source = outlet ?? (segment?.sourceSpan == null ? null : segment.title);
  const voice: Piece[] | null =
    block?.voice === 'reader' ? [{ guess: 'a reader’s comment' }] : document.speaker === null ? null : [{ from: document.speaker }];
  const date = datePieces(document, mention) ?? [{ guess: undated(document, mention) }];
  const pieces = dotted(voice, date, source === null ? null : [{ from: source }]);
  return pieces.length === 0 ? null : line(...pieces);
}

/** "no date", with the bounds that names in the same article give: who held a post, when a department began. */
function undated(document: DocumentFacts, mention: Mention): string {
  const segmentOf = (other: Mention) => document.syntax.blocks[other.block]?.segment;
  const clues = dateClues(
    document.mentions.filter((other) => segmentOf(other) === segmentOf(mention)),
    document.source.text,
  );
  const { notBefore, notAfter } = dateBounds(clues);
  if (notBefore === null && notAfter === null) return 'no date';
  const both = clues.find((clue) => clue.notBefore === notBefore && clue.notAfter === notAfter && notAfter !== null);
  if (both !== undefined) return `no date: ${both.because}`;
  const first = clues.find((clue) => clue.notBefore === notBefore);
  if (notBefore !== null && notAfter !== null) return `no date: between ${formatDate(notBefore)} and ${formatDate(notAfter)}`;
  return notBefore === null
    ? `no date: not after ${formatDate(notAfter ?? '')}`
    : `no date: not before ${formatDate(notBefore)}, ${first?.because ?? ''}`;
}

export function sentenceText(document: DocumentFacts, mention: Mention): { readonly text: string; readonly start: number } {
  const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
  const { start, end } = sentenceAt(prose, mention.proseSpan.start);
  return { text: prose.slice(start, end), start };
}

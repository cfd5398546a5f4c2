/** Who said it, when and where: the line that figure and date cards share. */
import { formatDate } from '../../reckon';
import type { Mention } from '../../recognise';
import { type DocumentContext, dateBounds, dateClues } from '../../resolve';
import { type DocumentFacts, kindAt, sentenceAt } from '../../workspace';
import type { CardLine } from '../types';
import { dotted, line, type Piece } from './lines';
import type { Passage } from './passage';
import { speakerOf } from './speaker';

export function contextOf(document: DocumentFacts, mention: Mention): DocumentContext {
  const block = document.syntax.blocks[mention.block];
  return document.segments[block?.segment ?? 0] ?? document.context;
}

/** "line 11", with what stands there where that makes the date less sure; null where the date stands nowhere in the text. */
export function datePlace(document: DocumentFacts, context: DocumentContext): Piece[] | null {
  const { date } = context;
  if (date === null) return null;
  if (date.span === null) return date.evidence === 'file-name' ? ['file name'] : null;
  const line = document.source.lines.lineAt(date.span.start);
  const start = document.source.lines.offsetAt({ line, character: 0 });
  const end = document.source.lines.offsetAt({ line: line + 1, character: 0 });
  const text = document.source.text.slice(start, end > start ? end : undefined);
  const caption = date.evidence !== 'front-matter' && /\b(?:Picture|Photo(?:graph)?|Image|Credit)s?:/u.test(text);
  return [`line ${line + 1}`, ...(caption ? [', ', { guess: 'picture caption' } as const] : [])];
}

/** "24 July 2018 (line 11)"; null where the passage has no date. */
export function datePieces(document: DocumentFacts, mention: Mention): Piece[] | null {
  const context = contextOf(document, mention);
  if (context.date === null) return null;
  const place = datePlace(document, context);
  return [formatDate(context.date.value), ...(place === null ? [] : [' (', ...place, ')'])];
}

const KINDS: Readonly<Record<string, string>> = {
  speech: 'speech',
  'written-statement': 'written statement',
  debate: 'debate',
  report: 'report',
  'green-paper': 'green paper',
  'white-paper': 'white paper',
  budget: 'budget',
};
/** A line of its own in the head of a text that says what it is. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^written (?:ministerial )?statements?$/iu, 'written statement'],
  [/^(?:oral|ministerial) statements?$/iu, 'statement'],
  [/^press release$/iu, 'press release'],
  [/^speech$/iu, 'speech'],
];

function kindOf(document: DocumentFacts, block: number): string | null {
  const stated = kindAt(document, block);
  if (stated !== null) return KINDS[stated] ?? null;
  for (const { prose } of document.syntax.blocks.slice(0, 6)) {
    for (const line of prose.text.split('\n').concat(prose.text.replace(/^(written (?:ministerial )?statements?)\b.*$/iu, '$1'))) {
      const found = HEADS.find(([pattern]) => pattern.test(line.trim()));
      if (found !== undefined) return found[1];
    }
  }
  return null;
}

/** Speaker, date and outlet; null where nothing is known. `without` is what an unknown date leaves open. */
export function saidLine(passage: Passage, ending: readonly Piece[] = []): CardLine | null {
  const { document, mention } = passage;
  const source = sourcePieces(document, passage.segment);
  const date = datePieces(document, mention);
  const kind = kindOf(document, mention.block);
  const when =
    date === null
      ? [{ guess: undated(document, passage.segment) }, ...ending]
      : [...(kind === null ? [] : [`${kind}, `]), ...date, ...ending];
  const pieces = date === null ? dotted(speakerOf(passage), source, when) : dotted(speakerOf(passage), when, source);
  return pieces.length === 0 ? null : line(...pieces);
}

/** "ITV News, Carer Voice (line 20)": publisher and site of an article; its line where the file holds several. */
export function sourcePieces(document: DocumentFacts, segment: number): Piece[] | null {
  const article = document.syntax.segments[segment];
  const several = document.syntax.segments.length > 1;
  const outlet = article?.outlet ?? document.outlet ?? null;
  const title = article?.sourceSpan == null || article.title === null ? null : unmarked(article.title);
  const dash = title === null ? null : /^(?<title>.{8,}?)\s[–—]\s(?<publisher>[^–—]{2,60})$/u.exec(title)?.groups;
  const publisher = dash?.publisher === undefined ? null : dash.publisher.replace(/\s\(\p{Lu}{2,8}\)$/u, '');
  const parts =
    outlet === null
      ? publisher === null
        ? [title]
        : [publisher, dash?.title ?? null]
      : several
        ? [publisher, outlet]
        : [outlet === title ? null : publisher, outlet];
  const names = parts.filter((part): part is string => part !== null);
  if (names.length === 0) return null;
  const where = several && article?.sourceSpan != null ? ` (line ${document.source.lines.lineAt(article.sourceSpan.start) + 1})` : '';
  return [{ from: names.join(', ') }, where];
}

/** The publisher of an article alone: "National Audit Office". */
export function publisherOf(document: DocumentFacts, segment: number): string | null {
  const [first] = sourcePieces(document, segment) ?? [];
  return first !== undefined && typeof first !== 'string' && 'from' in first ? (first.from.split(', ')[0] ?? null) : null;
}

function unmarked(title: string): string {
  return title.replace(/^[*_\s]+|[*_\s]+$/gu, '');
}

const bounds = new WeakMap<DocumentFacts, Map<number, string>>();

/** "no date", with the bounds that names in the same article give; worked out once for each article. */
function undated(document: DocumentFacts, segment: number): string {
  let known = bounds.get(document);
  if (known === undefined) {
    known = new Map();
    bounds.set(document, known);
  }
  let words = known.get(segment);
  if (words === undefined) {
    words = boundsOf(document, segment);
    known.set(segment, words);
  }
  return words;
}

/** Who held a post in it, when a department began. */
function boundsOf(document: DocumentFacts, segment: number): string {
  const clues = dateClues(
    document.mentions.filter((other) => document.syntax.blocks[other.block]?.segment === segment),
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
    : `no date: not before ${formatDate(notBefore)}, ${(first?.because ?? '').replace(/, which began on .*$/u, '')}`;
}

export function sentenceText(document: DocumentFacts, mention: Mention): { readonly text: string; readonly start: number } {
  const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
  const { start, end } = sentenceAt(prose, mention.proseSpan.start);
  return { text: prose.slice(start, end), start };
}

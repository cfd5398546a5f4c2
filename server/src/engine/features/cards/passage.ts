/** A mention where it stands: its sentence, its article, its neighbours; what every card line starts from. */
import type { FigureMention, Mention } from '../../recognise';
import type { DocumentContext } from '../../resolve';
import { type AnnotationTarget, type DocumentFacts, type Snapshot, sentenceAt } from '../../workspace';

export interface Passage<M extends Mention = Mention> {
  readonly snapshot: Snapshot;
  readonly document: DocumentFacts;
  readonly mention: M;
  /** The prose of its block. */
  readonly prose: string;
  /** Its sentence, in prose offsets. */
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
  readonly segment: number;
  readonly context: DocumentContext;
  /** The note on it, or null. */
  readonly note: AnnotationTarget['annotation'] | null;
}

export function passageOf<M extends Mention>(snapshot: Snapshot, document: DocumentFacts, mention: M): Passage<M> {
  const block = document.syntax.blocks[mention.block];
  const prose = block?.prose.text ?? '';
  const { start, end } = sentenceAt(prose, mention.proseSpan.start);
  const segment = block?.segment ?? 0;
  return {
    snapshot,
    document,
    mention,
    prose,
    sentence: { start, end, text: prose.slice(start, end) },
    segment,
    context: document.segments[segment] ?? document.context,
    note: document.notes.find(({ mentions }) => mentions.some((one) => one === mention))?.annotation ?? null,
  };
}

/** The value of a key of the mention's note, or null. */
export function noted({ note }: Passage, key: string): string | null {
  const value = note?.entries.find((entry) => entry.key === key)?.value.trim() ?? '';
  return value === '' || value === 'unstated' ? null : value;
}

/** True where the note says that somebody looked and the text does not tell. */
export function notedUnstated({ note }: Passage, key: string): boolean {
  return note?.entries.find((entry) => entry.key === key)?.value.trim() === 'unstated';
}

/** Line from 1, for people. */
export function lineOf(document: DocumentFacts, mention: Mention): number {
  return document.source.lines.lineAt(mention.span.start) + 1;
}

/** Mentions by block, worked out once per list. */
const byBlock = new WeakMap<readonly Mention[], ReadonlyMap<number, readonly Mention[]>>();

function blocksOf(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  let found = byBlock.get(mentions);
  if (found === undefined) {
    const blocks = new Map<number, Mention[]>();
    for (const mention of mentions) {
      const list = blocks.get(mention.block);
      if (list === undefined) blocks.set(mention.block, [mention]);
      else list.push(mention);
    }
    found = blocks;
    byBlock.set(mentions, found);
  }
  return found;
}

/** The other mentions of the same sentence, by start. */
export function sameSentence(passage: Passage): Mention[] {
  const { sentence } = passage;
  return nearby(passage, 0, 0).filter(({ proseSpan }) => proseSpan.start >= sentence.start && proseSpan.end <= sentence.end);
}

/** The other mentions of the same article from so many blocks before to so many after, by start: what a card looks at does not grow with the document. */
export function nearby({ snapshot, document, mention, segment }: Passage, before: number, after: number): Mention[] {
  const blocks = blocksOf(snapshot.mentions(document.uri));
  const found: Mention[] = [];
  for (let block = mention.block - before; block <= mention.block + after; block += 1) {
    if (document.syntax.blocks[block]?.segment !== segment) continue;
    for (const other of blocks.get(block) ?? []) if (other !== mention) found.push(other);
  }
  return found;
}

export function isFigure(mention: Mention): mention is FigureMention {
  return mention.kind === 'money' || mention.kind === 'percent' || mention.kind === 'quantity';
}

/** One number: its value where it is no range, else null. */
export function single(mention: FigureMention): number | null {
  const { min, max } = mention.value;
  return min !== null && max !== null && min !== max ? null : (min ?? max);
}

/** The words from a mention to the end of its sentence. */
export function wordsAfter({ mention, prose, sentence }: Passage): string {
  return prose.slice(mention.proseSpan.end, sentence.end);
}

export function wordsBefore({ mention, prose, sentence }: Passage): string {
  return prose.slice(sentence.start, mention.proseSpan.start);
}

/** Where reader comments begin in a page saved from the web: "1 Comment", "12 Responses". */
const COMMENTS = /^\d{1,4}[\s\u00A0](?:comments?|responses?|replies)\b[^.]{0,40}$/iu;

const commentsFrom = new WeakMap<DocumentFacts, number>();

/** Whose words a block holds; below the count of comments of a saved page they are a reader's. */
export function isReader(document: DocumentFacts, block: number): boolean {
  let from = commentsFrom.get(document);
  if (from === undefined) {
    const found = document.syntax.blocks.findIndex(({ prose }) => prose.text.length < 60 && COMMENTS.test(prose.text.trim()));
    from = found < 0 ? Number.POSITIVE_INFINITY : found;
    commentsFrom.set(document, from);
  }
  return document.syntax.blocks[block]?.voice === 'reader' || block > from;
}

/** Words of a document for a line of a card: soft breaks closed, objects without words dropped. */
export function words(text: string): string {
  return text
    .replace(/\uFFFC/gu, '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
}

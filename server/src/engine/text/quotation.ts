/** Quotations: where they stand in a text, and whether another text holds their words, whatever its quotation marks, spaces, dashes and points. */
import type { Span } from './span';

/** A text as its words, each with its place. */
export interface WordedText {
  readonly words: readonly string[];
  /** Offsets in the text, one for each word. */
  readonly spans: readonly Span[];
}

/** Letters and digits with their inner points, commas and apostrophes ("£1.34", "10,000", "don’t"), and the signs that change a number. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[£$€%]/gu;

export function wordsOfText(text: string): WordedText {
  const words: string[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push(fold(match[0]));
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return { words, spans };
}

function fold(word: string): string {
  return word.normalize('NFKC').replace(/[’ʼ]/gu, "'").toLowerCase();
}

const QUOTED = [
  /“(?<inner>[^“”]{1,3000})”/gu,
  /(?<![\p{L}\p{N}])"(?<inner>[^"]{1,3000})"(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])‘(?<inner>(?:[^‘’]|’(?=\p{L})){1,3000})’(?!\p{L})/gu,
] as const;

/** The words between quotation marks, outermost marks only; single straight marks are apostrophes as a rule and open no quotation. */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of QUOTED) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + 1;
      const end = start + (match.groups?.inner?.length ?? 0);
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A piece of a quotation: a word, or a bracketed insertion, which stands for a few words of the source or none. */
type Piece = string | null;

/** The runs of a quotation between its ellipses. "[sic]" is nothing, "[T]he" is "The", "[the Department]" an insertion. */
export function quotationRuns(quotation: string): Piece[][] {
  const plain = quotation
    .replace(/[[(]\s?sic\s?[\])]/giu, ' ')
    .replace(/\[\s?(?:…|\.\s?\.\s?\.)\s?\]/gu, '…')
    .replace(/\.\s?\.\s?\.(?:\s?\.)?/gu, '…')
    .replace(/\[(?<letter>\p{L})\](?=\p{L})/gu, '$<letter>');
  return plain
    .split('…')
    .map((run) => {
      const pieces: Piece[] = [];
      for (const part of run.split(/(?<bracketed>\p{L}*\[[^\]]{0,200}\]\p{L}*)/u)) {
        if (part.includes('[')) pieces.push(null);
        else pieces.push(...wordsOfText(part).words);
      }
      while (pieces[0] === null) pieces.shift();
      while (pieces.at(-1) === null) pieces.pop();
      return pieces;
    })
    .filter((run) => run.length > 0);
}

/** A bracketed insertion stands for at most this many words. */
const MOST_REPLACED = 8;

/** Whether the source holds the runs of a quotation, one after the other. */
export function holdsQuotation(source: IndexedWords, runs: readonly (readonly Piece[])[]): boolean {
  let from = 0;
  for (const run of runs) {
    const end = source.after(run, from);
    if (end < 0) return false;
    from = end;
  }
  return true;
}

/** A passage is looked for around this many words, twice as many at most: a quotation of words that stand everywhere has no one nearest passage. */
const MOST_ANCHORS = 120;

/** Words with an index of where each stands, so that a quotation is looked for only where its first word is. */
export class IndexedWords {
  private readonly places = new Map<string, number[]>();

  constructor(readonly words: readonly string[]) {
    for (const [index, word] of words.entries()) {
      const list = this.places.get(word);
      if (list === undefined) this.places.set(word, [index]);
      else list.push(index);
    }
  }

  /** The index behind the first match of a run at or after `from`; -1 where there is none. */
  after(run: readonly Piece[], from: number): number {
    if (typeof run[0] !== 'string') return -1;
    const anchor = this.anchorOf(run);
    for (const place of anchor.places) {
      const start = place - anchor.piece;
      if (start < from) continue;
      const end = this.matchAt(run, 0, start);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** The rarest word before the first insertion: it stands at a fixed distance behind the first word. */
  private anchorOf(run: readonly Piece[]): { readonly piece: number; readonly places: readonly number[] } {
    let rarest = { piece: 0, places: this.placesOf(run[0] ?? '') };
    for (const [piece, word] of run.entries()) {
      if (word === null || rarest.places.length === 0) break;
      const places = this.placesOf(word);
      if (places.length < rarest.places.length) rarest = { piece, places };
    }
    return rarest;
  }

  private placesOf(word: string): readonly number[] {
    return this.places.get(word) ?? [];
  }

  private matchAt(run: readonly Piece[], piece: number, at: number): number {
    for (let i = piece, word = at; ; i += 1) {
      if (i === run.length) return word;
      const wanted = run[i];
      if (wanted === null) {
        for (let skipped = 0; skipped <= MOST_REPLACED; skipped += 1) {
          const end = this.matchAt(run, i + 1, word + skipped);
          if (end >= 0) return end;
        }
        return -1;
      }
      if (this.words[word] !== wanted) return -1;
      word += 1;
    }
  }

  /** The stretch of about as many words that shares most of them with the run; null where none shares half. */
  nearest(run: readonly Piece[]): { readonly first: number; readonly last: number; readonly shared: number } | null {
    const wanted = run.filter((piece): piece is string => piece !== null);
    const size = Math.ceil(wanted.length * 1.25);
    const need = new Map<string, number>();
    for (const word of wanted) need.set(word, (need.get(word) ?? 0) + 1);
    const least = Math.max(3, Math.ceil(wanted.length / 2));
    let best = { end: -1, shared: 0 };
    for (const span of this.stretchesAround(wanted, least, size)) {
      const found = this.bestIn(span, need, size);
      if (found.shared > best.shared) best = found;
    }
    if (best.shared < least) return null;
    const from = Math.max(0, best.end - size + 1);
    let [first, last] = [from, best.end];
    const inside = new Map<string, number>();
    for (const word of this.words.slice(first, last + 1)) inside.set(word, (inside.get(word) ?? 0) + 1);
    // Words that are not wanted, or stand there once more than wanted, are no edge of it.
    const spare = (word: string) => (inside.get(word) ?? 0) > (need.get(word) ?? 0);
    const drop = (word: string) => inside.set(word, (inside.get(word) ?? 0) - 1);
    for (; first < last && spare(this.words[first] ?? ''); first += 1) drop(this.words[first] ?? '');
    for (; last > first && spare(this.words[last] ?? ''); last -= 1) drop(this.words[last] ?? '');
    return { first, last, shared: best.shared };
  }

  /**
   * Where a stretch that holds `least` of the wanted words can lie: it holds at least one of the rarest, since all others together are too few.
   * Word indices, ends excluded, in order of the text, apart from one another.
   */
  private stretchesAround(wanted: readonly string[], least: number, size: number): Span[] {
    const rarest = [...wanted].sort((a, b) => this.placesOf(a).length - this.placesOf(b).length).slice(0, wanted.length - least + 1);
    const anchors: number[] = [];
    for (const word of new Set(rarest)) {
      if (anchors.length >= MOST_ANCHORS) break;
      for (const place of this.placesOf(word).slice(0, MOST_ANCHORS)) anchors.push(place);
    }
    const stretches: { start: number; end: number }[] = [];
    for (const place of anchors.sort((a, b) => a - b)) {
      const start = Math.max(0, place - size + 1);
      const end = Math.min(this.words.length, place + size);
      const last = stretches.at(-1);
      if (last !== undefined && start <= last.end) last.end = end;
      else stretches.push({ start, end });
    }
    return stretches;
  }

  /** The end of the window of `size` words within a stretch that shares most with what is needed. */
  private bestIn({ start, end }: Span, need: ReadonlyMap<string, number>, size: number): { readonly end: number; readonly shared: number } {
    const held = new Map<string, number>();
    let shared = 0;
    let best = { end: -1, shared: 0 };
    for (let index = start; index < end; index += 1) {
      const word = this.words[index] ?? '';
      const limit = need.get(word);
      if (limit !== undefined) {
        const count = (held.get(word) ?? 0) + 1;
        held.set(word, count);
        if (count <= limit) shared += 1;
      }
      const gone = index - size < start ? undefined : this.words[index - size];
      const goneLimit = gone === undefined ? undefined : need.get(gone);
      if (gone !== undefined && goneLimit !== undefined) {
        const count = (held.get(gone) ?? 0) - 1;
        held.set(gone, count);
        if (count < goneLimit) shared -= 1;
      }
      if (shared > best.shared) best = { end: index, shared };
    }
    return best;
  }
}

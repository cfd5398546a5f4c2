/** Finds, for a text node, which run of the source each part of its value came from: remark gives only the node's outer offsets. */
import { decodeString } from 'micromark-util-decode-string';
import { foldCharacters } from './fold';
import type { ProseBuilder } from './prose';

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const REFERENCE = /^&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[0-9A-Za-z]{1,31});/;

/**
 * Adds the reading of `value`, which remark read from `source.slice(start, end)`, to the builder. `original` is the text with every hidden
 * character in its place (see `parse.ts`); equal in length to `source`. Where the two cannot be aligned the node becomes one atomic piece.
 */
export function addText(builder: ProseBuilder, value: string, original: string, start: number, end: number): void {
  const slice = original.slice(start, end);
  if (slice.length === value.length && !/[\n\r&\\]/.test(slice)) {
    addLinear(builder, slice, start);
    return;
  }
  const pieces = align(value, slice);
  if (pieces === null) {
    builder.atomic(foldCharacters(value.replace(/\r\n?|\n/g, ' ')), { start, end });
    return;
  }
  for (const piece of pieces) {
    const from = start + piece.from;
    if (piece.linear) addLinear(builder, slice.slice(piece.from, piece.to), from);
    else builder.atomic(foldCharacters(piece.reading), { start: from, end: start + piece.to });
  }
}

/** Soft hyphens and zero-width characters are dropped: they show nothing. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

function addLinear(builder: ProseBuilder, text: string, start: number): void {
  const folded = foldCharacters(text);
  if (!INVISIBLE.test(folded)) {
    builder.linear(folded, start);
    return;
  }
  let at = 0;
  for (let i = 0; i <= folded.length; i += 1) {
    if (i < folded.length && !INVISIBLE.test(folded[i] ?? '')) continue;
    builder.linear(folded.slice(at, i), start + at);
    at = i + 1;
  }
}

interface Piece {
  readonly linear: boolean;
  readonly from: number;
  readonly to: number;
  readonly reading: string;
}

/** Walks value and source together; null where they part company. */
function align(value: string, source: string): Piece[] | null {
  const pieces: Piece[] = [];
  let v = 0;
  let s = 0;
  let linearFrom = 0;
  const flush = (to: number) => {
    if (to > linearFrom) pieces.push({ linear: true, from: linearFrom, to, reading: '' });
  };
  while (v < value.length) {
    const wanted = value[v] ?? '';
    const found = source[s] ?? '';
    if (wanted === '\n' || wanted === '\r') {
      // Blanks before the line ending are no part of the value; the ending with the next line's prefix reads as one space.
      let from = s;
      while (source[from] === ' ' || source[from] === '\t') from += 1;
      if (source[from] !== '\n' && source[from] !== '\r') return null;
      flush(s);
      let to = from + (source[from] === '\r' && source[from + 1] === '\n' ? 2 : 1);
      v += wanted === '\r' && value[v + 1] === '\n' ? 2 : 1;
      to = skipPrefix(source, to, value[v] ?? '');
      pieces.push({ linear: false, from: s, to, reading: ' ' });
      s = to;
      linearFrom = s;
    } else if (found === '\\' && PUNCTUATION.test(source[s + 1] ?? '') && wanted === source[s + 1]) {
      flush(s);
      linearFrom = s + 1;
      s += 2;
      v += 1;
    } else if (found === '&') {
      const reference = REFERENCE.exec(source.slice(s, s + 34));
      const decoded = reference === null ? '' : decodeString(reference[0]);
      if (reference !== null && decoded !== reference[0] && value.startsWith(decoded, v)) {
        flush(s);
        pieces.push({ linear: false, from: s, to: s + reference[0].length, reading: decoded });
        s += reference[0].length;
        v += decoded.length;
        linearFrom = s;
      } else if (wanted === '&') {
        s += 1;
        v += 1;
      } else return null;
    } else if (found === wanted || wanted === '\uE0F7' || (wanted === '\uFFFD' && found !== '')) {
      s += 1;
      v += 1;
    } else return null;
  }
  flush(s);
  return pieces;
}

/** Skips indent and quote marks at the start of a continued line, up to where the value goes on. */
function skipPrefix(source: string, from: number, next: string): number {
  let at = from;
  for (;;) {
    while (source[at] === ' ' || source[at] === '\t') at += 1;
    if (source[at] !== '>' || next === '>') return at;
    at += 1;
  }
}

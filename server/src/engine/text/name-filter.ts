/** Says of a text, at the price of a few bit tests, that it holds no such name: which documents a change of names may concern. */
import { foldedUnit } from './name-matcher';

/** Bits per character of text: about one in five is set, and a name of ten letters slips through by chance once in a million. */
const BITS_PER_CHARACTER = 2;
const [LEAST, MOST] = [8, 17];

/** The runs of three folded letters of a text, as a set that may say yes too often and never no too often. */
export class NameFilter {
  private readonly bits: Uint32Array;
  private readonly mask: number;

  /** Names do not run from one of the texts into the next. */
  constructor(texts: readonly string[]) {
    const length = texts.reduce((sum, text) => sum + text.length, 0) * BITS_PER_CHARACTER;
    const size = 2 ** Math.min(MOST, Math.max(LEAST, Math.ceil(Math.log2(length + 1))));
    this.mask = size - 1;
    this.bits = new Uint32Array(size / 32);
    for (const text of texts) this.read(text);
  }

  /** False only where no text holds the name (`foldName`), with whatever ending a plural gives it. */
  mayHold(key: string): boolean {
    // "policies" for "policy": the last letter may differ.
    for (let at = 0; at + 3 < key.length; at += 1) {
      const bit = hash(key.charCodeAt(at), key.charCodeAt(at + 1), key.charCodeAt(at + 2)) & this.mask;
      if (((this.bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }

  private read(text: string): void {
    let [a, b] = [0, 0];
    let seen = 0;
    const next = (code: number) => {
      if (seen >= 2) {
        const bit = hash(a, b, code) & this.mask;
        this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
      }
      [a, b] = [b, code];
      seen += 1;
    };
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 97 && code <= 122) next(code);
      else if (code >= 65 && code <= 90) next(code + 32);
      else if (code >= 48 && code <= 57) next(code);
      else if (code > 127) {
        const letters = foldedUnit(code);
        for (let inner = 0; inner < letters.length; inner += 1) next(letters.charCodeAt(inner));
      }
    }
  }
}

function hash(a: number, b: number, c: number): number {
  return Math.imul(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35), 0x27d4eb2f) >>> 13;
}

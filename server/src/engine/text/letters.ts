/** Which code units belong to words, without a pattern for each: the classes are looked up once and kept. */

const SMALL = 1;
const OTHER = 2;
const NONE = 4;

const CLASSES = new Uint8Array(0x1_0000);

function classOf(code: number): number {
  const known = CLASSES[code] ?? NONE;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const found = /\p{Ll}/u.test(character) ? SMALL : /[\p{L}\p{M}\p{N}]/u.test(character) ? OTHER : NONE;
  CLASSES[code] = found;
  return found;
}

/** A letter, digit or combining mark; halves of surrogate pairs are none. */
export function isLetterOrDigit(code: number): boolean {
  return (classOf(code) & (SMALL | OTHER)) !== 0;
}

export function isSmallLetter(code: number): boolean {
  return classOf(code) === SMALL;
}

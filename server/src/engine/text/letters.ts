/** Which code units belong to words, without a pattern for each: the classes are looked up once and kept. */

const SMALL = 1;
const OTHER = 2;
const NONE = 4;
const CAPITAL = 8;
const LETTER = 16;

const CLASSES = new Uint8Array(0x1_0000);
const WIDE_SPACES: ReadonlySet<number> = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
  0xfeff,
]);

function classOf(code: number): number {
  const known = CLASSES[code] ?? NONE;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const letter = /\p{L}/u.test(character) ? LETTER : 0;
  const found = /\p{Ll}/u.test(character)
    ? SMALL
    : /\p{Lu}/u.test(character)
      ? OTHER | CAPITAL
      : /[\p{L}\p{M}\p{N}]/u.test(character)
        ? OTHER
        : NONE;
  CLASSES[code] = found | letter;
  return found | letter;
}

/** A letter, digit or combining mark; halves of surrogate pairs are none. */
export function isLetterOrDigit(code: number): boolean {
  return (classOf(code) & (SMALL | OTHER)) !== 0;
}

export function isSmallLetter(code: number): boolean {
  return (classOf(code) & SMALL) !== 0;
}

export function isCapitalLetter(code: number): boolean {
  return (classOf(code) & CAPITAL) !== 0;
}

export function isLetter(code: number): boolean {
  return (classOf(code) & LETTER) !== 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** As `\s` of a pattern. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x167f && WIDE_SPACES.has(code));
}

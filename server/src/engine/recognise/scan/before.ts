/** Reads the words before an offset, for tables of phrases: cheaper than a pattern that ends in `$`. */
import { isSpace } from '../../text';

/** The last `count` words before `offset` in lower case, nearest first; they are joined by single spaces and break off at any other sign. Hyphens, apostrophes, dots and slashes stay in the word. */
export function wordsBefore(text: string, offset: number, count: number): string[] {
  const words: string[] = [];
  let end = offset;
  while (words.length < count) {
    let space = 0;
    while (end > 0 && space < 3 && isSpace(text.charCodeAt(end - 1))) {
      end -= 1;
      space += 1;
    }
    if (space === 0 || end === 0) break;
    let start = end;
    while (start > 0 && end - start < 24 && !stops(text.charCodeAt(start - 1))) start -= 1;
    if (start === end) break;
    words.push(text.slice(start, end).toLowerCase());
    end = start;
  }
  return words;
}

/** Spaces, brackets, quotation marks, commas, colons, dashes. */
function stops(code: number): boolean {
  if (isSpace(code)) return true;
  if (code < 128)
    return code === 34 || code === 40 || code === 41 || code === 44 || code === 58 || code === 59 || code === 91 || code === 93;
  return code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2013 || code === 0x2014;
}

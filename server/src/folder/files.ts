/** Which files Greenpaper reads, by name. */
import { isBibliography, isDecisionsFile, mayBeBibliography } from '../engine';

const DOCUMENT = /\.(?:md|markdown|qmd|rmd)$/iu;
const PLAIN_TEXT = /\.txt$/iu;
const CONFIG = /^greenpaper\.config\.(?:json|yaml|yml)$/u;

/** Files over this size are not read from disk: no policy document is that long, and a slip of a file would stall the folder. */
export const MAX_BYTES = 20 * 1024 * 1024;

export function isMarkdown(path: string): boolean {
  return DOCUMENT.test(path);
}

/** Files that are read besides documents: bibliographies, and what people decided about the folder. */
export function isCompanion(path: string): boolean {
  return mayBeBibliography(path) || isDecisionsFile(path);
}

/** False for a `.json` file that is no bibliography: it is not kept. */
export function isWorthKeeping(path: string, text: string): boolean {
  return !mayBeBibliography(path) || isBibliography(path, text);
}

/** `.txt` is live only in an adopted folder. */
export function isDocument(path: string, adopted: boolean): boolean {
  return DOCUMENT.test(path) || (adopted && PLAIN_TEXT.test(path));
}

export function isConfig(path: string): boolean {
  return CONFIG.test(path.split('/').at(-1) ?? '');
}

/** A text that holds NUL is a binary file with a document's name. */
export function isBinary(text: string): boolean {
  return text.slice(0, 8192).includes('\0');
}

/** True where front matter declares a policy or a document: one such file adopts its folder. */
export function declaresType(text: string): boolean {
  const head = text.slice(0, 4096).replace(/^\uFEFF/u, '');
  if (!head.startsWith('---')) return false;
  const close = head.indexOf('\n---', 3);
  const yaml = close < 0 ? head : head.slice(0, close);
  return /^type:[ \t]*["']?(?:policy|document)["']?[ \t]*\r?$/mu.test(yaml);
}

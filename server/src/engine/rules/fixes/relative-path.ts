/** How one file of the folder is linked from another. */
import type { DocumentFacts } from '../../workspace';

/** From one URI to another as a relative reference; null where they share no root. Parts stay percent-encoded. */
export function relativePath(from: string, to: string): string | null {
  const [a, b] = [from.split('/'), to.split('/')];
  if (a.slice(0, 3).join('/') !== b.slice(0, 3).join('/')) return null;
  let shared = 0;
  while (shared < a.length - 1 && shared < b.length - 1 && a[shared] === b[shared]) shared += 1;
  const up = a.length - 1 - shared;
  return [...Array.from({ length: up }, () => '..'), ...b.slice(shared)]
    .join('/')
    .replace(/[()]/gu, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

/** The words of a link to a document: its title, else its file name, without what ends a link. */
export function linkText({ title, path }: DocumentFacts): string {
  const name = title ?? (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/u, '');
  return name
    .replace(/[[\]\\|;"“”\r\n]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

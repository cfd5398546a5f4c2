/** The rules' pages as they lie beside the bundle. */
import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';

const PAGES = path.resolve(__dirname, '..', 'docs', 'rules');

/** Null where the package was taken apart and the pages are gone. */
export function pageOf(rule: string): string | null {
  const file = path.join(PAGES, `${rule}.md`);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

/** The folder of the pages as a URI, for links from findings; null where it is gone. */
export function pagesUri(): string | null {
  return fs.existsSync(PAGES) ? URI.file(PAGES).toString() : null;
}

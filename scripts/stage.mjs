/** Copies what the extension needs, and nothing else, into a folder: the editors' test servers walk all they are given. */
import fs from 'node:fs';
import path from 'node:path';

export const SHIPPED = [
  'package.json',
  'dist',
  'syntaxes',
  'docs/rules',
  'docs/walkthrough',
  'docs/greenpaper.config.schema.json',
  'client/media',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'THIRD-PARTY-NOTICES',
];

export function stage(target) {
  fs.rmSync(target, { recursive: true, force: true });
  for (const entry of SHIPPED) {
    if (!fs.existsSync(entry)) continue;
    fs.cpSync(entry, path.join(target, entry), { recursive: true, filter: (file) => !file.endsWith('.map') });
  }
  return path.resolve(target);
}

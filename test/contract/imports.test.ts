/** Who may import whom (README, "Architecture"): every import of every file is read and weighed. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';

interface Room {
  readonly files: string;
  /** Rooms it may import from, besides itself. */
  readonly rooms: readonly string[];
  /** Packages it may import. */
  readonly packages: readonly string[];
}

const E = 'server/src/engine/';

/** The most particular room first. */
const ROOMS: readonly Room[] = [
  { files: `${E}text/`, rooms: [], packages: [] },
  {
    files: `${E}syntax/`,
    rooms: [`${E}text/`],
    packages: [
      '@noble/hashes',
      'unified',
      'remark-parse',
      'mdast-util-frontmatter',
      'mdast-util-gfm',
      'micromark-extension-frontmatter',
      'micromark-extension-gfm',
      'yaml',
      'mdast',
      'unist',
      'micromark-util-decode-string',
    ],
  },
  { files: `${E}data/`, rooms: [`${E}text/`], packages: ['zod'] },
  { files: `${E}recognise/`, rooms: [`${E}syntax/`, `${E}data/`, `${E}text/`], packages: [] },
  { files: `${E}resolve/`, rooms: [`${E}recognise/`, `${E}syntax/`, `${E}data/`, `${E}text/`], packages: [] },
  { files: `${E}bibliography/`, rooms: [`${E}text/`], packages: ['latex-utensils', 'jsonc-parser'] },
  { files: `${E}workspace/`, rooms: [`${E}bibliography/`, `${E}resolve/`, `${E}recognise/`, `${E}syntax/`, `${E}text/`], packages: [] },
  { files: `${E}reckon/`, rooms: [`${E}data/`, `${E}text/`, `${E}recognise/`], packages: [] },
  {
    files: `${E}rules/`,
    rooms: [`${E}bibliography/`, `${E}workspace/`, `${E}reckon/`, `${E}data/`, `${E}text/`, `${E}recognise/`],
    packages: ['zod'],
  },
  {
    files: `${E}features/`,
    rooms: [`${E}bibliography/`, `${E}workspace/`, `${E}reckon/`, `${E}data/`, `${E}text/`, `${E}recognise/`, `${E}resolve/`, `${E}rules/`],
    packages: [],
  },
  {
    files: `${E}config/`,
    rooms: [`${E}rules/`, `${E}data/`, `${E}text/`, `${E}workspace/`],
    packages: ['zod', 'jsonc-parser', 'picomatch', 'ignore', 'yaml'],
  },
  { files: E, rooms: [E], packages: [] },
  { files: 'server/src/contract/', rooms: [`${E}index`], packages: ['zod'] },
  { files: 'server/src/folder/', rooms: [`${E}index`], packages: ['vscode-uri', 'ignore', 'papaparse'] },
  { files: 'server/src/host/', rooms: [`${E}index`, 'server/src/contract/'], packages: ['vscode-uri', 'node:fs', 'node:path'] },
  {
    files: 'server/src/lsp/',
    rooms: [`${E}index`, 'server/src/contract/', 'server/src/folder/'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'diff'],
  },
  {
    files: 'server/src/',
    rooms: [`${E}index`, 'server/src/'],
    packages: ['vscode-languageserver', 'vscode-uri', 'zod', 'node:fs', 'node:path', 'node:util', 'node:readline', 'diff'],
  },
  { files: 'client/src/', rooms: ['server/src/contract/'], packages: ['vscode', 'vscode-languageclient', 'zod'] },
];

function sources(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sources(full) : entry.name.endsWith('.ts') ? [full] : [];
  });
}

/** Imports, exports from, and dynamic imports, type imports included. */
function importsOf(file: string): string[] {
  const tree = parse(fs.readFileSync(file, 'utf8'), { sourceType: 'module', plugins: ['typescript'] });
  const found = tree.program.body.flatMap((node) =>
    'source' in node && node.source != null && typeof node.source === 'object' && 'value' in node.source ? [String(node.source.value)] : [],
  );
  const dynamic = [...fs.readFileSync(file, 'utf8').matchAll(/\bimport\('(?<what>[^']+)'\)/gu)].map((match) => match.groups?.what ?? '');
  return [...found, ...dynamic];
}

function resolved(from: string, specifier: string): string {
  const target = path.posix.join(path.posix.dirname(from), specifier.replace(/\.js$/u, ''));
  return fs.existsSync(target) && fs.statSync(target).isDirectory() ? `${target}/index` : target;
}

describe('imports', () => {
  it('stay within the borders of the house', () => {
    const broken: string[] = [];
    for (const file of [...sources('server/src'), ...sources('client/src')]) {
      const room = ROOMS.find(({ files }) => file.startsWith(files));
      if (room === undefined) {
        broken.push(`${file} stands in no room.`);
        continue;
      }
      for (const specifier of importsOf(file)) {
        if (!specifier.startsWith('.')) {
          const name = specifier.startsWith('@')
            ? specifier.split('/').slice(0, 2).join('/')
            : specifier.startsWith('node:')
              ? specifier
              : (specifier.split('/')[0] ?? specifier);
          if (!room.packages.includes(name))
            broken.push(`${file} imports ${specifier}: ${room.files} may import ${room.packages.join(', ') || 'no package'}.`);
          continue;
        }
        const target = resolved(file, specifier);
        const allowed = target.startsWith(room.files) || room.rooms.some((other) => target.startsWith(other));
        if (!allowed) broken.push(`${file} imports ${specifier}: ${room.files} may import ${room.rooms.join(', ') || 'nothing'}.`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it('no rule imports a rule, no feature the test folder', () => {
    const ids = fs
      .readdirSync('server/src/engine/rules')
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.slice(0, -3));
    const broken = sources('server/src/engine/rules')
      .filter((file) => ids.some((id) => file.endsWith(`/${id}.ts`)))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => ids.some((id) => specifier === `./${id}`))
          .map((specifier) => `${file} imports ${specifier}`),
      );
    assert.deepEqual(broken, []);
  });
});

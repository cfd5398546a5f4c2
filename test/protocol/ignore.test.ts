/** Ignore files are read as git reads them, on generated trees; `files.exclude` as a `.gitignore` at the top. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { URI } from 'vscode-uri';
import { DEFAULT_CONFIG, isExcluded } from '../../server/src/engine';
import { Folder } from '../../server/src/folder';
import { nodeHost } from '../../server/src/host/node-files';

const NAMES = ['a', 'b', 'a b', 'B', 'x.md', 'é', '#h', '!n', '[z]'];
const PATTERNS = [
  'a',
  'b',
  'B',
  '*.md',
  '/a',
  'a/',
  '/a/',
  'a/b',
  '**/b',
  'a/**',
  'a/*',
  '*',
  '!a',
  '!b',
  '!*.md',
  '!a/',
  '!/a/b',
  '!**/b',
  'a b',
  '\\#h',
  '\\!n',
  '\\[z\\]',
  'é',
  '# no',
  '',
  'a ',
  '/',
  '?',
  '[ab]',
  '!x.md',
  'a/**/x.md',
  '**',
];

const paths = fc.uniqueArray(
  fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}/f.md`),
  { minLength: 1, maxLength: 8 },
);
const rules = fc.array(fc.constantFrom(...PATTERNS), { maxLength: 5 }).map((lines) => `${lines.join('\n')}\n`);

function write(root: string, file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}

describe('ignore files', function () {
  this.timeout(120_000);
  const base = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-ignore-')));
  const hasGit = spawnSync('git', ['--version']).status === 0;

  after(() => fs.rmSync(base, { recursive: true, force: true }));

  before(function () {
    if (hasGit) return;
    console.log('      git is not here: the comparison with it is skipped.');
    this.skip();
  });

  /** Paths (relative to `opened`) that git says are ignored. */
  function ignoredByGit(root: string, opened: string, files: readonly string[]): string[] {
    const { stdout } = spawnSync('git', ['-c', 'core.excludesFile=', 'check-ignore', '--no-index', '--stdin', '-z'], {
      cwd: root,
      input: files.map((file) => path.posix.join(opened, file)).join('\0'),
      encoding: 'utf8',
    });
    return stdout
      .split('\0')
      .filter((file) => file !== '')
      .map((file) => path.posix.relative(opened, file))
      .sort();
  }

  it('say of every path what git says', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        paths,
        rules,
        fc.array(fc.tuple(fc.nat(), fc.nat(), rules), { maxLength: 3 }),
        rules,
        async (files, top, deeper, exclude) => {
          const root = path.join(base, String(count++));
          fs.mkdirSync(path.join(root, '.git', 'info'), { recursive: true });
          fs.mkdirSync(path.join(root, '.git', 'objects'));
          fs.mkdirSync(path.join(root, '.git', 'refs'));
          fs.writeFileSync(path.join(root, '.git', 'HEAD'), 'ref: refs/heads/main\n');
          write(root, '.git/info/exclude', exclude);
          write(root, '.gitignore', top);
          write(root, 'greenpaper.config.json', '{ "files": { "useGitignore": true } }');
          for (const file of files) write(root, file, 'Text.');
          for (const [which, depth, text] of deeper) {
            const parts = (files[which % files.length] ?? '').split('/').slice(0, -1);
            write(root, [...parts.slice(0, 1 + (depth % parts.length)), '.gitignore'].join('/'), text);
          }
          const folder = new Folder(URI.file(root).toString(), nodeHost());
          await folder.scan(
            () => null,
            () => {},
            () => false,
          );
          const ours = files.filter((file) => !folder.serves(file.normalize('NFC'))).sort();
          assert.deepEqual(ours, ignoredByGit(root, '', files));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('above the opened folder count too, but not that they leave the folder itself out', async () => {
    const root = path.join(base, 'above');
    spawnSync('git', ['init', '-q', root]);
    write(root, '.gitignore', 'drafts\nkept/*.tmp.md\n');
    write(root, 'drafts/greenpaper.config.json', '{ "files": { "useGitignore": true } }');
    write(root, 'drafts/.gitignore', 'secret.md\n');
    write(root, 'kept/greenpaper.config.json', '{ "files": { "useGitignore": true } }');
    const served = async (name: string, file: string) => {
      const folder = new Folder(URI.file(path.join(root, name)).toString(), nodeHost());
      await folder.scan(
        () => null,
        () => {},
        () => false,
      );
      return folder.serves(file);
    };
    assert.deepEqual(
      [await served('kept', 'a.tmp.md'), await served('kept', 'a.md'), await served('drafts', 'a.md'), await served('drafts', 'secret.md')],
      [false, true, true, false],
    );
  });
});

describe('files.exclude', () => {
  const config = { ...DEFAULT_CONFIG, files: { ...DEFAULT_CONFIG.files, exclude: ['drafts', '/top.md', '*.tmp.md', '!keep.tmp.md'] } };
  const rows: readonly (readonly [path: string, excluded: boolean])[] = [
    ['drafts/a.md', true],
    ['deep/drafts/a.md', true],
    ['top.md', true],
    ['deep/top.md', false],
    ['a.tmp.md', true],
    ['keep.tmp.md', false],
    ['Drafts/a.md', false],
  ];
  for (const [file, excluded] of rows)
    it(`${excluded ? 'leaves out' : 'keeps'} ${file}`, () => assert.equal(isExcluded(config, file), excluded));
});

/** The state of a session after any events equals that of a session that starts on the same files and buffers. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../../server/src/engine';
import { Folder, folderUri, normaliseUri, relativePath } from '../../server/src/folder';
import { abilitiesOf } from '../../server/src/lsp/client-capabilities';
import { type FileEvent, Session } from '../../server/src/lsp/session';

const ROOT = 'file:///w';
const INNER = 'file:///w/inner';

/** Files in memory by path below the root; folders exist as long as something is in them. */
class Disk {
  readonly files = new Map<string, string>();

  /** A file stands where a folder would have to be, or a folder where the file would. */
  blocked(path: string): boolean {
    return [...this.files.keys()].some((file) => file.startsWith(`${path}/`) || path.startsWith(`${file}/`));
  }

  readonly host: Host = {
    list: async (folder) => [...this.files.keys()].map(uriOf).filter((uri) => uri.startsWith(`${folder}/`)),
    read: async (uri) => this.files.get(pathOf(uri)) ?? null,
    stat: async (uri) => {
      const path = pathOf(uri);
      const text = this.files.get(path);
      if (text !== undefined) return { type: 'file', size: text.length };
      return [...this.files.keys()].some((file) => file.startsWith(`${path}/`)) ? { type: 'directory', size: 0 } : null;
    },
    today: () => '2018-01-01',
  };
}

function uriOf(path: string): string {
  return normaliseUri(`${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`);
}

function pathOf(uri: string): string {
  return relativePath(uri, ROOT);
}

function sessionOn(disk: Disk): Session {
  const session = new Session(disk.host, abilitiesOf({ processId: null, rootUri: null, capabilities: {} }), {
    error: (message) => assert.fail(message),
    info: () => {},
  });
  session.folders = [new Folder(folderUri(ROOT), disk.host), new Folder(folderUri(INNER), disk.host)];
  return session;
}

function dump(session: Session): unknown {
  const snapshot = session.snapshot();
  return {
    adopted: session.folders.map(({ adopted }) => adopted),
    files: [...snapshot.files].sort(),
    documents: [...snapshot.documents.values()]
      .map(({ uri, path, source, settings }) => ({
        uri,
        path,
        text: source.text,
        settings,
        mentions: snapshot.mentions(uri).map(({ kind, span }) => [kind, span.start, span.end]),
      }))
      .sort((a, b) => (a.uri < b.uri ? -1 : 1)),
    policies: [...snapshot.policies.keys()]
      .sort()
      .map((id) => [id, snapshot.policyMentions(id).map(({ document, mention }) => [document.path, mention.span.start])]),
    entries: [...snapshot.bibliography.files.keys()].sort(),
  };
}

const PATHS = ['a.md', 'b.txt', 'sub/c.md', 'sub/d #1%.md', 'inner/e.md', 'inner/deep/f.md', 'refs.bib'];
const SPECIAL = ['greenpaper.config.json', 'inner/greenpaper.config.json', '.gitignore'];
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  md: [
    'The Tide Plan costs £3m.',
    '---\ntype: policy\ntitle: Tide Plan\n---\n',
    '---\ntype: document\n---\nTide Plan, [x](../a.md), [[c]].',
    'See [@k] and [[a]].',
    '',
  ],
  txt: ['The Tide Plan.', ''],
  bib: ['@book{k,\n title={T}\n}\n', ''],
  json: ['{}', '{ "files": { "exclude": ["sub"] } }', '{ "files": { "useGitignore": true } }', '{ "kinds": { "*.md": "brief" } }'],
  gitignore: ['sub/\n', '*.md\n!a.md\n', ''],
};

/** Few files, so that a run meets the same one again. */
const path = fc.oneof(
  { arbitrary: fc.constantFrom('a.md', 'sub/c.md', 'inner/e.md'), weight: 4 },
  { arbitrary: fc.constantFrom(...PATHS, ...SPECIAL), weight: 3 },
);
const start = fc.array(fc.tuple(fc.constantFrom(...PATHS, ...SPECIAL.slice(0, 1)), fc.nat()), { maxLength: 5 });
const op = fc.oneof(
  fc.record({ do: fc.constantFrom('create', 'delete', 'open', 'edit', 'save', 'close'), path, text: fc.nat() }),
  fc.record({
    do: fc.constant('rename'),
    path: fc.constantFrom(...PATHS, 'sub', 'inner'),
    to: fc.constantFrom('moved.md', 'far/moved.md', 'v1.2', 'sub', 'inner/sub'),
  }),
);
type Op = typeof op extends fc.Arbitrary<infer T> ? T : never;

function textFor(file: string, which: number): string {
  const texts = TEXTS[file.split('.').at(-1) ?? 'md'] ?? [''];
  return texts[which % texts.length] ?? '';
}

/** What random runs once found: each is replayed first, always. */
const MET: [[string, number][], [Op, boolean, number][], boolean][] = [
  // A text file opened in the moment in which its folder stops being at work.
  [
    [
      ['b.txt', 0],
      ['a.md', 1],
    ],
    [
      [{ do: 'create', path: 'a.md', text: 0 }, false, 0],
      [{ do: 'open', path: 'b.txt', text: 0 }, false, 0],
    ],
    true,
  ],
  // A folder moved away while the file that was made in it is being read.
  [
    [],
    [
      [{ do: 'create', path: 'inner/deep/f.md', text: 1 }, false, 23],
      [{ do: 'rename', path: 'a.md', to: 'moved.md' }, true, 6],
      [{ do: 'rename', path: 'inner', to: 'moved.md' }, false, 0],
    ],
    false,
  ],
  // A buffer whose file went, closed: the folder is read anew and must know what the buffer left.
  [
    [['inner/e.md', 1]],
    [
      [{ do: 'open', path: 'inner/e.md', text: 0 }, false, 22],
      [{ do: 'delete', path: 'inner/e.md', text: 0 }, true, 24],
      [{ do: 'close', path: 'inner/e.md', text: 0 }, false, 0],
    ],
    false,
  ],
];

class Desk {
  readonly disk = new Disk();
  readonly buffers = new Map<string, TextDocument>();
  readonly session = sessionOn(this.disk);
  private version = 1;

  /** Does it on disk or in a buffer and says so to the session, as an editor and a watcher would. */
  do(step: Op): FileEvent[] {
    if ('to' in step) return this.rename(step.path, step.to);
    const text = textFor(step.path, step.text);
    const uri = uriOf(step.path);
    const buffer = this.buffers.get(step.path);
    switch (step.do) {
      case 'create': {
        if (this.disk.blocked(step.path)) return [];
        const type = this.disk.files.has(step.path) ? 'changed' : 'created';
        this.disk.files.set(step.path, text);
        return [{ uri, type }];
      }
      case 'delete':
        return this.disk.files.delete(step.path) ? [{ uri, type: 'deleted' }] : [];
      case 'open':
        if (buffer !== undefined || !this.disk.files.has(step.path)) return [];
        this.buffers.set(
          step.path,
          TextDocument.create(uri, /md$/u.test(step.path) ? 'markdown' : 'plaintext', this.version++, this.disk.files.get(step.path) ?? ''),
        );
        this.session.opened(this.buffers.get(step.path) as TextDocument);
        return [];
      case 'edit':
        if (buffer === undefined) return [];
        TextDocument.update(buffer, [{ text }], this.version++);
        this.session.edited(buffer);
        return [];
      case 'save': {
        if (buffer === undefined || this.disk.blocked(step.path)) return [];
        const type = this.disk.files.has(step.path) ? 'changed' : 'created';
        this.disk.files.set(step.path, buffer.getText());
        return [{ uri, type }];
      }
      default:
        if (buffer === undefined) return [];
        this.buffers.delete(step.path);
        this.session.closed(buffer);
        return [];
    }
  }

  /** A folder goes in one event, and comes in one. */
  private rename(from: string, to: string): FileEvent[] {
    const moved = [...this.disk.files].filter(([file]) => file === from || file.startsWith(`${from}/`));
    const taken = this.disk.files.has(to) || this.disk.blocked(to);
    if (moved.length === 0 || taken || to.startsWith(`${from}/`)) return [];
    for (const [file, text] of moved) {
      this.disk.files.delete(file);
      this.disk.files.set(to + file.slice(from.length), text);
    }
    return [
      { uri: uriOf(from), type: 'deleted' },
      { uri: uriOf(to), type: 'created' },
    ];
  }
}

describe('the session', function () {
  this.timeout(120_000);

  it('after any events stands as one that starts on the same files and buffers', async () => {
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.array(fc.tuple(op, fc.boolean(), fc.nat(30)), { maxLength: 18 }),
        fc.boolean(),
        async (files, steps, early) => {
          const desk = new Desk();
          for (const [file, text] of files) desk.disk.files.set(file, textFor(file, text));
          const started = desk.session.load();
          if (early) await started;
          let waiting: FileEvent[] = [];
          for (const [step, deliver, pause] of steps) {
            waiting.push(...desk.do(step));
            if (deliver) {
              void desk.session.filesChanged(waiting);
              waiting = [];
            }
            // Scans go on between two events, as far as so many turns take them.
            for (let turn = 0; turn < pause; turn += 1) await null;
          }
          void desk.session.filesChanged(waiting);
          await desk.session.settled();
          const cold = sessionOn(desk.disk);
          for (const buffer of desk.buffers.values()) cold.opened(buffer);
          await cold.load();
          await cold.settled();
          assert.deepEqual(dump(desk.session), dump(cold));
        },
      ),
      { numRuns: 400, examples: MET },
    );
  });

  it('keeps nothing of a folder that left the workspace but its open buffers', async () => {
    const desk = new Desk();
    desk.disk.files.set('inner/e.md', '---\ntype: policy\ntitle: Tide Plan\n---\n');
    desk.disk.files.set('a.md', 'The Tide Plan.');
    await desk.session.load();
    desk.session.folders = desk.session.folders.filter(({ uri }) => uri !== ROOT);
    await desk.session.load();
    assert.deepEqual([...desk.session.snapshot().documents.keys()], [uriOf('inner/e.md')]);
  });
});

describe('one file has one address', () => {
  const rows: readonly (readonly [written: string, same: string])[] = [
    ['file:///C:/a.md', 'file:///c%3A/a.md'],
    ['file:///c:/a b.md', 'file:///c%3A/a%20b.md'],
    ['file:///w/a%23b.md', 'file:///w/a%23b.md'],
    ['file:///w/100%25.md', 'file:///w/100%25.md'],
    ['file:///w/%C3%A9.md', 'file:///w/é.md'],
    ['file:///w/[x].md', 'file:///w/%5Bx%5D.md'],
  ];
  for (const [written, same] of rows) it(`${written} is ${same}`, () => assert.equal(normaliseUri(written), normaliseUri(same)));

  it('upper and lower case are two files', () => assert.notEqual(normaliseUri('file:///w/A.md'), normaliseUri('file:///w/a.md')));
  it('paths are compared composed, whatever the disk writes', () =>
    assert.equal(relativePath('file:///w/e%CC%81.md', 'file:///w'), 'é.md'));
});

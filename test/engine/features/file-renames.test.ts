/** Moving files and folders keeps every link leading where it led. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createEngine, type FileRename, fileRenameEdits, type Snapshot } from '../../../server/src/engine';
import { readMarked } from '../../support/markers';
import { putChange, ROOT, uriOf, workspaceOf } from '../../support/workspace';

function renamesOf(moves: Readonly<Record<string, string>>): FileRename[] {
  return Object.entries(moves).map(([from, to]) => ({ from: uriOf(from), to: uriOf(to) }));
}

function edited(text: string, moves: Readonly<Record<string, string>>, markdownLinks = true): string {
  const { engine, snapshot, marked } = workspaceOf(text);
  engine.apply([{ type: 'known', uris: [...marked.files.keys()].map(uriOf) }]);
  const edits = fileRenameEdits(snapshot(), renamesOf(moves), { markdownLinks });
  return [...marked.files]
    .map(([path, content]) => {
      const edit = edits.find(({ uri }) => uri === uriOf(path));
      return `-- ${path} --\n${edit?.type === 'edit' ? applyEdits(content, edit.edits) : content}`;
    })
    .join('');
}

function check(
  text: string,
  moves: Readonly<Record<string, string>>,
  replaced: readonly (readonly [string, string])[],
  markdownLinks = true,
): void {
  let wanted = [...readMarked(text).files].map(([path, content]) => `-- ${path} --\n${content}`).join('');
  for (const [from, to] of replaced) {
    assert.ok(wanted.includes(from), from);
    wanted = wanted.replace(from, to);
  }
  assert.equal(edited(text, moves, markdownLinks), wanted);
}

const FOLDER = `-- policies/ferry-plan.md --
---
type: policy
title: Ferry Plan
---
# Why
-- policies/next.md --
---
type: policy
title: Tide Plan
supersedes: ferry-plan
source: "[the text](ferry-plan.md#why)"
---
-- notes/a.md --
---
bibliography: [../refs.bib, other.bib]
---
[x](../policies/ferry-plan.md#why), [y](../policies/ferry-plan), <https://a.example/ferry-plan.md>, ![](fig%201.png), [[ferry-plan]], [[ferry-plan|it]], £3m[^f].

[^f]: figure: boats; policy: ferry-plan; part-of: b.md#f1
-- notes/b.md --
[z](a.md) [root](/policies/ferry-plan.md) [[notes/a]]
-- refs.bib --
@book{x}
`;

describe('before a file moves', () => {
  it('a policy’s new name reaches links, wiki links, keys and notes', () =>
    check(FOLDER, { 'policies/ferry-plan.md': 'policies/boat plan.md' }, [
      ['supersedes: ferry-plan', 'supersedes: boat plan'],
      ['(ferry-plan.md#why)', '(boat%20plan.md#why)'],
      ['ferry-plan.md#why), [y](../policies/ferry-plan)', 'boat%20plan.md#why), [y](../policies/boat%20plan)'],
      ['[[ferry-plan]], [[ferry-plan|', '[[boat plan]], [[boat plan|'],
      ['policy: ferry-plan;', 'policy: boat plan;'],
      ['/policies/ferry-plan.md)', '/policies/boat%20plan.md)'],
    ]));

  it('plain links are left where another provider updates them, the rest is not', () =>
    check(
      FOLDER,
      { 'policies/ferry-plan.md': 'policies/boat.md' },
      [
        ['supersedes: ferry-plan', 'supersedes: boat'],
        ['(ferry-plan.md#why)', '(boat.md#why)'],
        ['[[ferry-plan]], [[ferry-plan|', '[[boat]], [[boat|'],
        ['policy: ferry-plan;', 'policy: boat;'],
      ],
      false,
    ));

  it('a document that moves keeps its own links', () =>
    check(FOLDER, { 'notes/a.md': 'notes/deep/a.md' }, [
      ['../refs.bib', '../../refs.bib'],
      ['(../policies/ferry-plan.md#why), [y](../policies/', '(../../policies/ferry-plan.md#why), [y](../../policies/'],
      ['b.md#f1', '../b.md#f1'],
      ['(a.md)', '(deep/a.md)'],
      ['[[notes/a]]', '[[notes/deep/a]]'],
    ]));

  it('a wiki link counted from the top of the folder follows, and so does a file’s whole name', () =>
    check(
      '-- policies/b.md --\n---\ntype: policy\ntitle: T\n---\n# Why\n-- notes/n.md --\n[[policies/b]] [[policies/b.md#Why|w]] [[b.md]] [[elsewhere/b]]\n',
      { 'policies/b.md': 'old/c d.md' },
      [['[[policies/b]] [[policies/b.md#Why|w]] [[b.md]] [[elsewhere/b]]', '[[old/c d]] [[old/c d.md#Why|w]] [[c d.md]] [[old/c d]]']],
    ));

  it('a folder and a file move at once', () =>
    check(FOLDER, { policies: 'register', 'notes/b.md': 'b2.md' }, [
      ['(../policies/ferry-plan.md#why), [y](../policies/', '(../register/ferry-plan.md#why), [y](../register/'],
      ['b.md#f1', '../b2.md#f1'],
      ['(a.md) [root](/policies/', '(notes/a.md) [root](/register/'],
    ]));

  it('a stated id stays', () =>
    check('-- p.md --\n---\ntype: policy\nid: tide\ntitle: T\n---\n-- a.md --\n[[tide]] [x](p.md)\n', { 'p.md': 'q.md' }, [
      ['(p.md)', '(q.md)'],
    ]));
});

/** The folder after edits and move, read anew. */
function afterRenames(snapshot: Snapshot, renames: readonly FileRename[], edits: ReturnType<typeof fileRenameEdits>): Snapshot {
  const engine = createEngine();
  const path = (uri: string) => decodeURIComponent(uri.slice(ROOT.length + 1));
  engine.apply(
    [...snapshot.documents.values()].map(({ uri, source }) => {
      const edit = edits.find((one) => one.uri === uri);
      const [rename] = renames
        .filter(({ from }) => uri === from || uri.startsWith(`${from}/`))
        .sort((a, b) => b.from.length - a.from.length);
      const to = rename === undefined ? uri : rename.to + uri.slice(rename.from.length);
      return putChange(path(to), edit?.type === 'edit' ? applyEdits(source.text, edit.edits) : source.text);
    }),
  );
  return engine.snapshot();
}

const NAMES = ['a.md', 'b.md', 'sub/c.md', 'sub/deep/d.md', 'plan #1.md', 'Übersicht.md'];

/** Where each link of each document leads, by the path the target had before. */
function leads(snapshot: Snapshot, back: (uri: string) => string): unknown {
  return [...snapshot.documents.values()]
    .map((document) => [
      back(document.uri),
      [...document.syntax.links.map((link) => snapshot.resolveLink(document, link.path, link.fragment))].map((found) =>
        found.outcome === 'found' && found.target.kind === 'document' ? back(found.target.document.uri) : found.outcome,
      ),
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

describe('after any moves', () => {
  it('every link that led somewhere leads to the same document', () => {
    const link = (from: string, to: string) =>
      `[x](${'../'.repeat(from.split('/').length - 1)}${to.split('/').map(encodeURIComponent).join('/')})`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)), { maxLength: 8 }),
        fc.uniqueArray(fc.constantFrom('a.md', 'sub', 'sub/deep', 'plan #1.md', 'sub/c.md'), { maxLength: 3 }),
        fc.constantFrom('moved', 'far/away', 'x y'),
        (links, from, into) => {
          const text = NAMES.map(
            (name) =>
              `-- ${name} --\n${links
                .filter(([a]) => a === name)
                .map(([a, b]) => link(a, b))
                .join(' ')}\n`,
          ).join('');
          const { snapshot } = workspaceOf(text);
          const renames = from.map((path) => ({ from: uriOf(path), to: uriOf(`${into}/${path.split('/').at(-1)}`) }));
          const edits = fileRenameEdits(snapshot(), renames, { markdownLinks: true });
          const after = afterRenames(snapshot(), renames, edits);
          const back = (uri: string) => {
            const rename = [...renames].sort((a, b) => b.to.length - a.to.length).find(({ to }) => uri === to || uri.startsWith(`${to}/`));
            return rename === undefined ? uri : rename.from + uri.slice(rename.to.length);
          };
          assert.deepEqual(
            leads(after, back),
            leads(snapshot(), (uri) => uri),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('the root of the folder is not a file that moves', () => {
    const { snapshot } = workspaceOf('-- a.md --\n[x](a.md)\n');
    assert.deepEqual(fileRenameEdits(snapshot(), [{ from: `${ROOT}/other`, to: `${ROOT}/else` }], { markdownLinks: true }), []);
  });
});

/** Rename: exact spans, no word of prose, and a reason where it is refused. */
import assert from 'node:assert/strict';
import { applyEdits, prepareRename, rename } from '../../../server/src/engine';
import { readMarked } from '../../support/markers';
import { uriOf, workspaceOf } from '../../support/workspace';

const PLAIN = { markdownElsewhere: false };

function cursorOf(text: string) {
  const workspace = workspaceOf(text);
  const [cursor] = workspace.marked.cursors;
  assert.ok(cursor, 'the text has a cursor');
  return { ...workspace, uri: uriOf(cursor.path), offset: cursor.offset };
}

/** The files after the rename, written as the text was. */
function renamed(text: string, name: string, options = PLAIN): string {
  const { snapshot, uri, offset, marked } = cursorOf(text);
  const answer = rename(snapshot(), uri, offset, name, options);
  assert.equal(answer.message, null);
  return [...marked.files]
    .map(([path, content]) => {
      const edit = answer.edits?.find((one) => one.uri === uriOf(path));
      return `-- ${path} --\n${edit?.type === 'edit' ? applyEdits(content, edit.edits) : content}`;
    })
    .join('');
}

function clean(text: string): string {
  return [...readMarked(text).files].map(([path, content]) => `-- ${path} --\n${content}`).join('');
}

const FOLDER = `-- policies/old.md --
---
type: policy
id: ferry-plan
title: Ferry Plan
aliases: [the plan for ferries, 'the "blue" plan']
---
-- policies/next.md --
---
type: policy
title: Tide Plan
supersedes: ["[[ferry-plan|the old one]]", Ferry Plan]
parent: "ferry-plan"
---
-- a.md --
The Ferry Plan costs £3m[^f1]. See [it](policies/old.md), [[ferry-▮plan]], [[ferry-plan#why|that]]. The ferry-plan.

[^f1]: figure: boats; policy: [[ferry-plan]]
`;

describe('renaming a policy’s id', () => {
  it('changes the id, the wiki links and the keys that hold it, and no prose', () => {
    const wanted = clean(FOLDER)
      .replace('id: ferry-plan', 'id: boat-plan')
      .replace('[[ferry-plan|the old', '[[boat-plan|the old')
      .replace('parent: "ferry-plan"', 'parent: "boat-plan"')
      .replace('[[ferry-plan]], [[ferry-plan#', '[[boat-plan]], [[ferry-plan#')
      .replace('policy: [[ferry-plan]]', 'policy: [[boat-plan]]');
    // `[[ferry-plan#why|that]]` leads nowhere: the file has no such heading.
    assert.equal(renamed(FOLDER, 'boat-plan'), wanted);
  });

  it('writes out an id that is the file’s name', () => {
    const text = '-- ferry.md --\n---\r\ntype: policy\r\ntitle: Ferry Plan\r\n---\r\n-- a.md --\nSee [[fer▮ry]] and [x](ferry.md).\n';
    assert.equal(renamed(text, 'boats'), clean(text).replace('policy\r\n', 'policy\r\nid: boats\r\n').replace('[[ferry]]', '[[boats]]'));
  });

  it('works from the id itself, and in a fenced block', () => {
    const text = '-- r.md --\n# Ferry Plan\n\n```policy\nid: fer▮ry\nkind: plan\n```\n-- a.md --\nSee [[ferry]].\n';
    assert.equal(renamed(text, 'boats'), clean(text).replace('id: ferry', 'id: boats').replace('[[ferry]]', '[[boats]]'));
  });
});

describe('renaming an alias', () => {
  it('changes its entry alone', () => {
    const text =
      '-- p.md --\n---\ntype: policy\ntitle: Ferry Plan\naliases: [the ▮plan for ferries]\n---\n-- a.md --\nThe plan for ferries.\n';
    assert.equal(renamed(text, 'the boat plan'), clean(text).replace('[the plan for ferries]', '[the boat plan]'));
  });
  it('quotes what YAML would read otherwise', () => {
    const text = "-- p.md --\n---\ntype: policy\ntitle: Ferry Plan\naliases:\n  - 'the ▮plan'\n  - boats\n---\n";
    assert.equal(renamed(text, 'Bob’s: "plan"'), clean(text).replace("'the plan'", '\'Bob’s: "plan"\''));
  });
});

describe('renaming a label', () => {
  it('changes markers, note and values', () => {
    const text =
      '-- a.md --\n£9m[^f▮1], £3m[^f2].\n\n[^F1]: figure: all\n[^f2]: figure: boats; part-of: f1\n-- b.md --\n£1m[^g].\n\n[^g]: figure: oars; part-of: a.md#f1\n';
    const wanted = clean(text)
      .replace('[^f1],', '[^all],')
      .replace('[^F1]:', '[^all]:')
      .replace('part-of: f1', 'part-of: all')
      .replace('a.md#f1', 'a.md#all');
    assert.equal(renamed(text, 'all'), wanted);
  });
});

describe('renaming a citation key', () => {
  it('changes citations and the citekey', () => {
    const text = '-- a.md --\nSo [@nao▮2018, p. 4; @nao2018b].\n-- b.md --\n---\ntype: document\ncitekey: nao2018\n---\n';
    assert.equal(
      renamed(text, 'nao-2018'),
      clean(text).replace('@nao2018,', '@nao-2018,').replace('citekey: nao2018', 'citekey: nao-2018'),
    );
  });
});

describe('renaming the key of an entry', () => {
  const text =
    '-- a.md --\nSo [@nao2018, p. 4; @nao2018b].\n-- b.md --\n---\ntype: document\ncitekey: "@nao2018"\n---\n-- refs.bib --\n@report{nao2018, title={nao2018}}\n@book{nao2018b,}\n';
  const wanted = clean(text).replace('[@nao2018,', '[@x,').replace('"@nao2018"', '"@x"').replace('{nao2018,', '{x,');
  it('from a citation changes entry, citations and citekey', () => assert.equal(renamed(text.replace('[@nao', '[@n▮ao'), 'x'), wanted));
  it('from the entry does the same', () => assert.equal(renamed(text.replace('{nao2018,', '{na▮o2018,'), 'x'), wanted));
});

describe('renaming a heading', () => {
  it('changes its words and the links to it', () => {
    const text = '-- a.md --\n# The ▮aim #\n\n[x](#the-aim)\n-- b.md --\n[y](<a.md#the-aim> "t") [[a#The aim|why]] [z](a.md)\n';
    const wanted = clean(text)
      .replace('# The aim #', '# Our goal #')
      .replace('(#the-aim)', '(#our-goal)')
      .replace('<a.md#the-aim>', '<a.md#our-goal>')
      .replace('[[a#The aim|', '[[a#Our goal|');
    assert.equal(renamed(text, 'Our goal'), wanted);
  });
  it('keeps links to a heading of the same words further down', () => {
    const text = '# Ai▮m\n\n# Aim\n\n[x](#aim-1)\n';
    assert.equal(renamed(text, 'Goal'), clean(text).replace('# Aim', '# Goal').replace('#aim-1', '#aim'));
  });
});

describe('a rename is refused', () => {
  const refusals: readonly (readonly [name: string, text: string, to: string, reason: RegExp, options?: typeof PLAIN])[] = [
    [
      'on the source’s own words',
      '-- p.md --\n---\ntype: policy\ntitle: Ferry Plan\n---\n-- a.md --\nThe Ferry ▮Plan.\n',
      'x',
      /own words/u,
    ],
    ['on a link’s text', '-- p.md --\n---\ntype: policy\ntitle: Ferry Plan\n---\n-- a.md --\nSee [▮it](p.md).\n', 'x', /own words/u],
    [
      'on an uncertain mention',
      '-- p.md --\n---\ntype: policy\ntitle: Green Paper on Tides\n---\n-- q.md --\n---\ntype: policy\ntitle: Green Paper on Ports\n---\n-- a.md --\nThe green ▮paper.\n',
      'x',
      /may be any of/u,
    ],
    ['where the id is taken', `${FOLDER}-- t.md --\n---\ntype: policy\nid: tide\ntitle: T\n---\n`, 'tide', /already means “T”/u],
    [
      'where the new id is another policy’s alias',
      `${FOLDER}-- t.md --\n---\ntype: policy\ntitle: T\naliases: [tide]\n---\n`,
      'tide',
      /already means “T”/u,
    ],
    ['where the id is no id', FOLDER, 'a b', /letters, digits/u],
    ['where YAML would read a number as another one', FOLDER, '1e3', /would not read/u],
    [
      'where two policies share the id',
      `${FOLDER}-- t.md --\n---\ntype: policy\nid: ferry-plan\ntitle: T\n---\n`,
      'x',
      /There is nothing here|2 policies/u,
    ],
    [
      'where the alias names another policy',
      '-- p.md --\n---\ntype: policy\ntitle: A\naliases: [the ▮plan]\n---\n-- q.md --\n---\ntype: policy\ntitle: Tide Plan\n---\n',
      'tide plan',
      /already names “Tide Plan”/u,
    ],
    ['on a footnote of the document', 'Much[^▮1].\n\n[^1]: See the annex.\n', 'x', /belongs to the document/u],
    ['where the label is taken', '£3m[^▮f1], £4m[^f2].\n\n[^f1]: figure: a\n[^f2]: figure: b\n', 'F2', /already/u],
    ['where the label cannot be one', '£3m[^▮f1].\n\n[^f1]: figure: a\n', 'a b', /letters, digits/u],
    ['on a citation without a source', 'So [@nao▮2018].\n', 'x', /No source/u],
    [
      'where the key has an entry already',
      'So [@na▮o].\n-- refs.bib --\n@book{nao,}\n@book{dhsc,}\n'.replace(/^/u, '-- a.md --\n'),
      'dhsc',
      /in use already/u,
    ],
    ['where a key has two entries', '-- a.md --\nSo [@na▮o].\n-- refs.bib --\n@book{nao,}\n@book{nao,}\n', 'x', /2 entries/u],
    ['on a heading beside VS Code’s own provider', '# Ai▮m\n', 'x', /nothing here/u, { markdownElsewhere: true }],
    ['on plain words', 'Plain ▮words.\n', 'x', /nothing here/u],
    ['with an empty name', FOLDER, '  ', /empty/u],
  ];
  for (const [name, text, to, reason, options = PLAIN] of refusals) {
    it(name, () => {
      const { snapshot, uri, offset } = cursorOf(text);
      const answer = rename(snapshot(), uri, offset, to, options);
      assert.equal(answer.edits, null);
      assert.match(answer.message ?? '', reason);
    });
  }
});

describe('prepare rename', () => {
  it('selects the exact words', () => {
    const rows: readonly string[] = [
      '-- p.md --\n---\ntype: policy\nid: tide\ntitle: T\n---\n-- a.md --\nSee [[⟦ti▮de⟧|x]].\n',
      '£3m[^⟦f▮1⟧].\n\n[^f1]: figure: a\n',
      '## ⟦The ▮*aim*⟧ ##\n',
    ];
    for (const text of rows) {
      const { snapshot, uri, offset, marked } = cursorOf(text);
      const answer = prepareRename(snapshot(), uri, offset, PLAIN);
      const [range] = marked.ranges;
      assert.deepEqual(answer.span, { start: range?.start, end: range?.end }, answer.message ?? '');
    }
  });
});

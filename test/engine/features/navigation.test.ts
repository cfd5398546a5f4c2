/** Definition, declaration, type definition, references and highlights, from marked texts. */
import assert from 'node:assert/strict';
import { declaration, definition, highlights, type Place, references, typeDefinition } from '../../../server/src/engine';
import { drawMarks } from '../../support/markers';
import { uriOf, workspaceOf } from '../../support/workspace';

const PLAIN = { markdownElsewhere: false };
const VSCODE = { markdownElsewhere: true };

type Ask = (...args: Parameters<typeof definition>) => readonly Place[];

/** The cursor's answer, drawn into the files, equals the marks of the text. */
function check(text: string, ask: Ask, options = PLAIN): void {
  const { marked, snapshot } = workspaceOf(text);
  const [cursor] = marked.cursors;
  assert.ok(cursor, 'the text has a cursor');
  const found = ask(snapshot(), uriOf(cursor.path), cursor.offset, options);
  const draw = (places: readonly { path: string; start: number; end: number }[]) =>
    [...marked.files]
      .map(
        ([path, content]) =>
          `-- ${path} --\n${drawMarks(
            content,
            places.filter((place) => place.path === path).map((place) => ({ ...place, rule: null })),
          )}`,
      )
      .join('\n');
  const path = (uri: string) => [...marked.files.keys()].find((name) => uriOf(name) === uri) ?? uri;
  assert.equal(draw(found.map(({ uri, select }) => ({ path: path(uri), ...select }))), draw(marked.ranges));
}

const toDefinition: Ask = (...args) => definition(...args)?.places ?? [];
const toDeclaration: Ask = (...args) => declaration(...args)?.places ?? [];
const toType: Ask = (snapshot, uri, offset) => typeDefinition(snapshot, uri, offset)?.places ?? [];
const toReferences: Ask = (snapshot, uri, offset, options) => references(snapshot, uri, offset, false, options);
const toAll: Ask = (snapshot, uri, offset, options) => references(snapshot, uri, offset, true, options);

const PLAN = (mark = '') => `-- policies/ferry-plan.md --
---
type: policy
title: ${mark === '' ? 'Ferry Plan' : '⟦Ferry Plan⟧'}
aliases: [the plan for ferries]
---
`;

describe('definition', () => {
  const rows: readonly (readonly [name: string, text: string])[] = [
    ['from a name in the prose to the title', `${PLAN('x')}-- a.md --\nThe Ferry ▮Plan is late.\n`],
    ['from an alias across a line break', `${PLAN('x')}-- a.md --\nSee the ▮plan\nfor ferries.\n`],
    ['from “supersedes:”', `${PLAN('x')}-- policies/new.md --\n---\ntype: policy\ntitle: Tide Plan\nsupersedes: ferry-▮plan\n---\n`],
    [
      'from one item of a list',
      `${PLAN('x')}-- policies/new.md --\n---\ntype: policy\ntitle: Tide Plan\nsupersedes: [other, ferry-▮plan]\n---\n`,
    ],
    [
      'from a quoted wiki link in front matter',
      `${PLAN('x')}-- policies/new.md --\n---\ntype: policy\ntitle: Tide Plan\nparent: "[[ferry-▮plan]]"\n---\n`,
    ],
    [
      'from a bare wiki link in front matter',
      `${PLAN('x')}-- policies/new.md --\n---\ntype: policy\ntitle: Tide Plan\nparent: [[ferry-▮plan]]\n---\n`,
    ],
    ['from a key of a policy that has no title', `${PLAN('x')}-- policies/new.md --\n---\ntype: policy\nparent: ferry-▮plan\n---\n`],
    ['from “policy:” of a note', `${PLAN('x')}-- a.md --\nIt costs £3m[^f1].\n\n[^f1]: figure: boats; policy: ferry-▮plan\n`],
    [
      'from a link as the value of a note’s key',
      `${PLAN('x')}-- a.md --\nIt costs £3m[^f1].\n\n[^f1]: figure: boats; policy: [the ▮plan](policies/ferry-plan.md)\n`,
    ],
    ['from a wiki link in the text', `${PLAN('x')}-- a.md --\nSee [[ferry-▮plan|it]].\n`],
    ['from a marker to its note', 'It costs £3m[^f▮1].\n\n[^⟦f1⟧]: figure: boats; period: 2018\n'],
    ['from a note to its markers', 'It costs £3m⟦[^f1]⟧, or £4m⟦[^F1]⟧.\n\n[^f▮1]: figure: boats; period: 2018\n'],
    ['from a marker to a footnote of the document itself', 'It costs much[^▮1].\n\n[^⟦1⟧]: See the annex.\n'],
    ['from “part-of:” to the note', 'All £9m[^f1], of it £3m[^f2].\n\n[^⟦f1⟧]: figure: all\n[^f2]: figure: boats; part-of: f▮1\n'],
    [
      'from a citation to the document with that citekey',
      '-- a.md --\nSo they say [@nao▮2018, para 4].\n-- b.md --\n---\ntype: document\ntitle: ⟦On ferries⟧\ncitekey: nao2018\n---\n',
    ],
    [
      'from an Act to the link that leads to its text',
      'The Care ▮Act 2014 says so. See [the Act](⟦https://www.legislation.gov.uk/ukpga/2014/23/contents⟧).\n',
    ],
    [
      'from the short form of a body to the place that explains it',
      'The ⟦Department of Health and Social Care⟧ (DHSC) wrote. Then the DH▮SC paid.\n',
    ],
    ['from a heading link to the heading', '# Top\n\nSee [below](#the-a▮im).\n\n⟦## The aim⟧\n'],
    ['from a link to a heading of another file', '-- a.md --\nSee [it](sub/b.md#the-a▮im).\n-- sub/b.md --\n⟦# The aim⟧\n'],
    ['from a link that begins at the top of the folder', '-- sub/a.md --\nSee [it](/b▮.md#aim).\n-- b.md --\n⟦# Aim⟧\n'],
    [
      'from a wiki link to a heading of a policy’s file that is called otherwise',
      '-- policies/p1.md --\n---\ntype: policy\nid: tide-plan\ntitle: Tide Plan\n---\n⟦# Why⟧\n-- a.md --\nSee [[tide-▮plan#why]].\n',
    ],
    ['of nothing on plain words is nothing', 'Plain ▮words.\n'],
  ];
  for (const [name, text] of rows) it(name, () => check(text, toDefinition));

  it('leaves a plain link’s destination to VS Code’s own provider', () => {
    check('# Top\n\nSee [below](#the-a▮im).\n\n## The aim\n', toDefinition, VSCODE);
    check(`${PLAN('')}-- a.md --\nSee [it](policies/ferry-▮plan.md).\n`, toDefinition, VSCODE);
  });

  it('goes to the document, not to a file of the same name that is none', () => {
    const { engine, marked } = workspaceOf('-- plan.md --\n# Plan\n-- a.md --\nSee [[pl▮an]].\n');
    engine.apply([{ type: 'known', uris: [uriOf('plan.pdf')] }]);
    const found = definition(engine.snapshot(), uriOf('a.md'), marked.cursors[0]?.offset ?? 0, PLAIN);
    assert.deepEqual(
      found?.places.map(({ uri }) => uri),
      [uriOf('plan.md')],
    );
  });

  it('to a file that is not read opens it', () => {
    const { engine, marked } = workspaceOf('-- a.md --\nSee [it](annex▮.pdf).\n');
    engine.apply([{ type: 'known', uris: [uriOf('annex.pdf')] }]);
    const found = definition(engine.snapshot(), uriOf('a.md'), marked.cursors[0]?.offset ?? 0, PLAIN);
    assert.deepEqual(
      found?.places.map(({ uri }) => uri),
      [uriOf('annex.pdf')],
    );
  });
});

describe('declaration', () => {
  it('of a policy is its id', () =>
    check('-- p.md --\n---\ntype: policy\nid: ⟦tide⟧\ntitle: Tide Plan\n---\n-- a.md --\nThe Tide ▮Plan.\n', toDeclaration));
  it('without an id is the title', () => check(`${PLAN('x')}-- a.md --\nThe Ferry ▮Plan.\n`, toDeclaration));
});

describe('type definition', () => {
  it('leads from a figure to the policy of its note', () =>
    check(`${PLAN('x')}-- a.md --\nIt costs £▮3m[^f1].\n\n[^f1]: figure: boats; policy: ferry-plan\n`, toType));
  it('leads from a marker to the policy of its note', () =>
    check(`${PLAN('x')}-- a.md --\nIt costs £3m[^▮f1].\n\n[^f1]: figure: boats; policy: ferry-plan\n`, toType));
  it('leads from a citation to the document that is its source', () =>
    check(
      '-- a.md --\nSo [@nao▮2018].\n-- b.md --\n---\ntype: document\ntitle: ⟦The state of the ferries⟧\n---\n-- refs.bib --\n@report{nao2018, title={The State of the Ferries}}\n',
      toType,
    ));
  it('of a figure without a note is nothing', () => check(`${PLAN()}-- a.md --\nIt costs £▮3m.\n`, toType));
});

describe('references', () => {
  const folder = `-- policies/ferry-plan.md --
---
type: policy
title: ⟦Ferry Plan⟧
---
-- a.md --
The ⟦Ferry ▮Plan⟧ costs £3m[^f1]. See [⟦it⟧](policies/ferry-plan.md) and ⟦[[ferry-plan]]⟧.

[^f1]: figure: boats; policy: [[⟦ferry-plan⟧]]
-- policies/next.md --
---
type: policy
title: Tide Plan
supersedes: ⟦ferry-plan⟧
---
`;
  it('of a policy are mentions, links, keys of notes and of front matter, with the title', () => check(folder, toAll));
  it('without the declaration leave the title out', () => check(folder.replace('⟦Ferry Plan⟧\n---', 'Ferry Plan\n---'), toReferences));
  it('of a label are its markers, values and note', () =>
    check('£9m⟦[^f▮1]⟧, of it £3m[^f2].\n\n[^⟦f1⟧]: figure: all\n[^f2]: figure: boats; part-of: ⟦f1⟧\n', toAll));
  it('of a label are found in another file’s note', () =>
    check(
      '-- a.md --\n£9m⟦[^f▮1]⟧.\n\n[^f1]: figure: all\n-- b.md --\n£3m[^g].\n\n[^g]: figure: boats; part-of: a.md#⟦f1⟧\n',
      toReferences,
    ));
  it('of a citation are all of its key', () =>
    check(
      '-- a.md --\nSo [⟦@nao▮2018⟧, para 4; @other].\n-- b.md --\nIt costs £3m[^f].\n\n[^f]: figure: boats; source: [⟦@nao2018⟧]\n',
      toReferences,
    ));
  it('of an entry are its citations, from the bibliography too', () =>
    check(
      '-- a.md --\nSo [⟦@nao2018⟧].\n-- other/b.md --\n---\nbibliography: other.bib\n---\nSo [@nao2018].\n-- other/other.bib --\n@book{nao2018,}\n-- refs.bib --\n@report{nao▮2018,}\n',
      toReferences,
    ));
  it('of a heading are the links to it', () =>
    check('-- a.md --\n# The ▮aim\n\n[x](⟦#the-aim⟧)\n-- b.md --\n[y](⟦a.md#the-aim⟧) [[⟦a⟧#the aim]] [z](a.md)\n', toReferences));
  it('of a heading in VS Code are the wiki links alone', () =>
    check('-- a.md --\n# The ▮aim\n\n[x](#the-aim)\n-- b.md --\n[y](a.md#the-aim) [[⟦a⟧#the aim]]\n', toReferences, VSCODE));
  it('of an uncertain mention are none', () =>
    check(
      '-- p.md --\n---\ntype: policy\ntitle: Green Paper on Tides\n---\n-- q.md --\n---\ntype: policy\ntitle: Green Paper on Ports\n---\n-- a.md --\nThe green ▮paper is late.\n',
      toReferences,
    ));
});

describe('highlights', () => {
  it('mark the same policy within the document, and its title as written', () => {
    const { marked, snapshot } = workspaceOf(
      '-- p.md --\n---\ntype: policy\nid: tide\ntitle: Tide ▮Plan\n---\nThe Tide Plan.\n-- a.md --\nTide Plan.\n',
    );
    const found = highlights(snapshot(), uriOf('p.md'), marked.cursors[0]?.offset ?? 0);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['write', 'read'],
    );
  });
});

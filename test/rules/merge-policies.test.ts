/** Two policy files of one id become one, and nothing that either said is lost. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDocument, type Fix, ruleSettings } from '../../server/src/engine';
import { applyFileEdits, type TestWorkspace, workspaceOf } from '../support/workspace';

function mergeOf(workspace: TestWorkspace, path: string): Fix | undefined {
  return checkDocument(workspace.snapshot(), workspace.uri(path), ruleSettings(workspace.config), (rule, error) =>
    assert.fail(`${rule}: ${String(error)}`),
  )
    .flatMap(({ fixes }) => fixes)
    .find(({ title }) => title.startsWith('Merge '));
}

/** The folder after the merge into `path`; null where none is offered. */
function merged(text: string, path: string): Record<string, string> | null {
  const workspace = workspaceOf(text);
  const fix = mergeOf(workspace, path);
  if (fix === undefined) return null;
  applyFileEdits(workspace, fix.edits);
  return Object.fromEntries(
    [...workspace.marked.files.keys()]
      .filter((file) => workspace.snapshot().documents.has(workspace.uri(file)))
      .map((file) => [file, workspace.text(file)]),
  );
}

const KEPT = `-- policies/harbour-fund.md --
---
type: policy
id: harbour-fund
title: Harbour Fund
aliases:
  - harbour money # said in the House
supersedes: old-plan
due: spring 2019
---
# Harbour Fund

Pays for quays, £3m[^f1].

## History

See [the other](../archive/harbours.md#history) and [[harbours#Why]].

[^f1]: figure: quays
`;
const OTHER = `-- archive/harbours.md --
---
# from the archive
type: policy
id: Harbour-Fund
title: Coastal Harbours Fund
aliases:
  - the quay money
  - Harbour Money
  - { name: the fund for quays, from: 2010-06, weak: true }
supersedes: [older-plan, old-plan]
due: summer 2019
owner: Department of Boats
source: "[text](x.md)"
notes: |
  Two lines
  of text.
---
# History

First £5m[^f1][^f2], see [up](#history), [why](#why), [x](x.md) and [kept](../policies/harbour-fund.md).

[^f1]: figure: boats; part-of: f2
[^f2]: figure: all; within: f1

# Why

Because.
-- archive/x.md --
Text [h](harbours.md).
-- notes/quays.md --
The [fund](../archive/harbours.md#history), [[harbours]], [[harbours#History|h]], [[harbour-fund]], £3m[^f].

[^f]: figure: x; part-of: ../archive/harbours.md#f1; policy: [it](../archive/harbours.md)
`;

describe('merging two policies', () => {
  it('is offered for a few files of one id, not for the copies of a template', () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, i) => `-- p/${i}.md --\n---\ntype: policy\nid: quay\ntitle: Quay ${i}\n---\nText.\n`).join('');
    assert.notEqual(mergeOf(workspaceOf(files(4)), 'p/0.md'), undefined);
    assert.equal(mergeOf(workspaceOf(files(5)), 'p/0.md'), undefined);
  });

  it('unites their keys, keeps both bodies, shows what differs and leads every link to the kept file', () => {
    assert.deepEqual(merged(KEPT + OTHER, 'policies/harbour-fund.md'), {
      'policies/harbour-fund.md': `---
type: policy
id: harbour-fund
title: Harbour Fund
aliases:
  - harbour money # said in the House
  - the quay money
  - { name: the fund for quays, from: "2010-06", weak: true }
  - Coastal Harbours Fund
supersedes: [old-plan, older-plan]
due: spring 2019
owner: Department of Boats
source: "[text](../archive/x.md)"
notes: |
  Two lines
  of text.
---
# Harbour Fund

Pays for quays, £3m[^f1].

## History

See [the other](harbour-fund.md#history-1) and [[harbour-fund#Why]].

[^f1]: figure: quays

## Merged from \`archive/harbours.md\`

That file also stated:

\`\`\`yaml
# from the archive
due: summer 2019
\`\`\`

# History

First £5m[^f3][^f2], see [up](#history-1), [why](#why), [x](../archive/x.md) and [kept](harbour-fund.md).

[^f3]: figure: boats; part-of: f2
[^f2]: figure: all; within: f3

# Why

Because.
`,
      'archive/x.md': 'Text [h](../policies/harbour-fund.md).\n',
      'notes/quays.md': `The [fund](../policies/harbour-fund.md#history-1), [[harbour-fund]], [[harbour-fund#history-1|h]], [[harbour-fund]], £3m[^f].

[^f]: figure: x; part-of: ../policies/harbour-fund.md#f3; policy: [it](../policies/harbour-fund.md)
`,
    });
  });

  it('keeps the file it is asked for in', () => {
    const after = merged(KEPT + OTHER, 'archive/harbours.md') ?? {};
    assert.deepEqual(Object.keys(after), ['archive/harbours.md', 'archive/x.md', 'notes/quays.md']);
    assert.match(after['archive/harbours.md'] ?? '', /^ {2}- Harbour Fund$/mu);
    assert.equal(after['archive/x.md'], 'Text [h](harbours.md).\n');
  });

  const head = (keys: string) => `---\ntype: policy\nid: quays\n${keys}---\n`;
  const shapes: readonly [name: string, kept: string, other: string, wanted: string][] = [
    ['adds to a list in brackets', head('aliases: [a b]\n'), head('aliases: [c d]\n'), head('aliases: [a b, c d]\n')],
    ['writes a list where one value stood', head('supersedes: old\n'), head('supersedes: older\n'), head('supersedes: [old, older]\n')],
    [
      'reads a bare wiki link as a value',
      head('supersedes: [[old]]\n'),
      head('supersedes: [[older]]\n'),
      head('supersedes: [old, older]\n'),
    ],
    ['fills a key that is still empty', head('aliases:\n'), head('aliases: [c d]\n'), head('aliases: [c d]\n')],
    [
      'adds nothing that is there already',
      head('due: 2019\naliases: [the Quay]\n'),
      head('aliases: [the quay]\ndue: 2019\n'),
      head('due: 2019\naliases: [the Quay]\n'),
    ],
    [
      'keeps the line ending',
      head('').replace(/\n/gu, '\r\n'),
      `${head('owner: A\n')}Text.\n`,
      `${head('owner: A\n')}\n## Merged from \`b.md\`\n\nText.\n`.replace(/\n/gu, '\r\n'),
    ],
    [
      'shows another value of one key',
      head('owner: A\n'),
      head('owner: B\n'),
      `${head('owner: A\n')}\n## Merged from \`b.md\`\n\nThat file also stated:\n\n\`\`\`yaml\nowner: B\n\`\`\`\n`,
    ],
  ];
  for (const [name, kept, other, wanted] of shapes)
    it(name, () => assert.equal(merged(`-- a.md --\n${kept}-- b.md --\n${other}`, 'a.md')?.['a.md'], wanted));

  const refused: readonly [name: string, kept: string, other: string][] = [
    ['a block in a list of policies', head(''), '# Quays\n\n```policy\nid: quays\n```\n'.replace(/\\/gu, '')],
    ['front matter that does not parse', head(''), head('owner: [A\n')],
    ['a fence that is never closed', `${head('')}\`\`\`\nopen\n`.replace(/\\/gu, ''), `${head('')}# More\n\nText.\n`],
    ['a name for a link that means two addresses', `${head('')}[a][x]\n\n[x]: one.md\n`, `${head('')}[b][x]\n\n[x]: two.md\n`],
  ];
  for (const [name, kept, other] of refused)
    it(`is not offered over ${name}`, () => assert.equal(merged(`-- a.md --\n${kept}-- b.md --\n${other}`, 'a.md'), null));

  it('is never part of all fixes at once', () => {
    assert.equal(mergeOf(workspaceOf(KEPT + OTHER), 'policies/harbour-fund.md')?.preferred, false);
  });

  it('loses no value of either file', () => {
    const value = fc.constantFrom('one', 'two words', '2019', 'spring 2019', 'a: b', '[x]', "it's", '"q"');
    const list = fc.uniqueArray(fc.constantFrom('Tide', 'the Ebb', 'a, b', 'c: d', 'Flood Plan'), { maxLength: 4 });
    const keys = fc.record({
      owner: fc.option(value),
      due: fc.option(value),
      aliases: fc.option(list),
      tags: fc.option(list),
      block: fc.boolean(),
    });
    const written = ({ owner, due, aliases, tags, block }: typeof keys extends fc.Arbitrary<infer T> ? T : never) =>
      head(
        [
          owner === null ? '' : `owner: ${JSON.stringify(owner)}\n`,
          ...(
            [
              ['aliases', aliases],
              ['tags', tags],
            ] as const
          ).map(([key, items]) =>
            items === null
              ? ''
              : block && items.length > 0
                ? `${key}:\n${items.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}`
                : `${key}: ${JSON.stringify(items)}\n`,
          ),
          due === null ? '' : `due: ${JSON.stringify(due)}\n`,
        ].join(''),
      );
    fc.assert(
      fc.property(keys, keys, fc.string({ maxLength: 20, unit: 'grapheme-ascii' }), (a, b, words) => {
        const workspace = workspaceOf('');
        const body = words.replace(/[^\w ]/gu, '').trim();
        const texts = `-- a.md --\n${written(a)}-- b.md --\n${written(b)}${body}\n`;
        const after = merged(texts, 'a.md')?.['a.md'];
        assert.ok(workspace && after !== undefined, texts);
        const { fields } = workspaceOf(`-- a.md --\n${after}`).snapshot().documents.get(workspace.uri('a.md'))?.syntax.frontMatter ?? {
          fields: [],
        };
        const stated = (key: string) => [fields.find((field) => field.key === key)?.value ?? []].flat();
        for (const key of ['aliases', 'tags'] as const)
          for (const item of [...(a[key] ?? []), ...(b[key] ?? [])]) assert.ok(stated(key).includes(item), `${key}: ${item}\n${after}`);
        for (const key of ['owner', 'due'] as const) {
          const [own, other] = [a[key], b[key]];
          if (own !== null || other !== null) assert.deepEqual(stated(key), [own ?? other]);
          if (own !== null && other !== null && own !== other) assert.ok(after.includes(`\n${key}: ${JSON.stringify(other)}\n`), after);
        }
        assert.ok(after.includes(body));
      }),
      { numRuns: 50 },
    );
  });
});

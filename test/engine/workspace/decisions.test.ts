/** Decisions of the folder are heard by every feature: never this string, a different thing, dismissed. */
import assert from 'node:assert/strict';
import { checkDocument, DEFAULT_CONFIG, decidedPassage, ruleSettings } from '../../../server/src/engine';
import { putChange, ROOT, uriOf, workspaceOf } from '../../support/workspace';

const FOLDER = `-- policies/fund.md --
---
type: policy
title: Tide Fund
aliases: [the fund]
---
-- a.md --
The fund gives £3m. The Tide Fund gives £4m[^f1]. See [the fund](policies/fund.md).

The debate was on Monday 16 November 2010.

[^f1]: figure: boats
-- b.md --
They said £3m for boats.
-- greenpaper.decisions.yaml --
never:
  - The  Fund
  - £3m
  - £4m
different:
  - [{ in: a.md, words: £3m }, { in: b.md, words: £3m for boats }]
dismissed:
  - { rule: date-weekday-mismatch, in: a.md, words: Monday 16 November 2010 }
`;

describe('decisions', () => {
  const { snapshot } = workspaceOf(FOLDER);
  const document = (path: string) => {
    const found = snapshot().documents.get(uriOf(path));
    assert.ok(found);
    return found;
  };
  const span = (path: string, words: string) => {
    const start = document(path).source.text.indexOf(words);
    return { start, end: start + words.length };
  };

  it('“never” takes a string out of the mentions, but for links and noted figures', () => {
    assert.deepEqual(
      snapshot()
        .mentions(uriOf('a.md'))
        .map(({ kind, text }) => `${kind} ${text}`),
      ['policy Tide Fund', 'money £4m', 'policy the fund', 'date Monday 16 November 2010'],
    );
  });

  it('“different” is heard in either order, and for these two passages only', () => {
    const { decisions } = snapshot();
    const a = { document: document('a.md'), span: span('a.md', '£3m') };
    const b = { document: document('b.md'), span: span('b.md', '£3m') };
    const other = { document: document('a.md'), span: span('a.md', '£4m') };
    assert.ok(decisions.areDifferent(a, b) && decisions.areDifferent(b, a));
    assert.ok(!decisions.areDifferent(other, b));
  });

  it('“dismissed” silences one rule at one passage', () => {
    assert.deepEqual(
      checkDocument(snapshot(), uriOf('a.md'), ruleSettings(DEFAULT_CONFIG)).map(({ rule }) => rule),
      [],
    );
  });

  it('are unheard again when the file is gone', () => {
    const workspace = workspaceOf(FOLDER);
    workspace.engine.apply([{ type: 'delete', uri: uriOf('greenpaper.decisions.yaml') }]);
    assert.ok(
      workspace
        .snapshot()
        .mentions(uriOf('a.md'))
        .some(({ text }) => text === '£3m'),
    );
    assert.equal(checkDocument(workspace.snapshot(), uriOf('a.md'), ruleSettings(DEFAULT_CONFIG)).length, 1);
  });

  it('say what of the file cannot be read, and keep the rest', () => {
    const workspace = workspaceOf(FOLDER);
    const text = 'never: [a, {b: c}]\ndifferent: [[{ in: a.md, words: x }]]\ndismised: []\n';
    workspace.engine.apply([putChange('greenpaper.decisions.yaml', text)]);
    const [file] = workspace.snapshot().decisions.files.values();
    assert.deepEqual(file?.never, ['a']);
    assert.deepEqual(
      file?.problems.map(({ span: at }) => text.slice(at.start, at.end)),
      ['{b: c}', '[{ in: a.md, words: x }]', 'dismised'],
    );
  });

  it('write a passage with its sentence where its own words stand twice', () => {
    const workspace = workspaceOf('-- a.md --\nOne £3m here. Another £3m there, and £5m.\n');
    const [found] = workspace.snapshot().documents.values();
    assert.ok(found);
    const text = found.source.text;
    const passage = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return decidedPassage({ document: found, span: { start, end: start + words.length } }, `${ROOT}/`);
    };
    assert.deepEqual(passage('£5m'), { in: 'a.md', words: '£5m' });
    assert.deepEqual(passage('£3m', 14), { in: 'a.md', words: 'Another £3m there, and £5m.' });
  });
});

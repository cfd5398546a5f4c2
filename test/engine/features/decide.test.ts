/** Decisions are written one line at a time, in order, and leave everything else of the file as it was. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDocument, DEFAULT_CONFIG, decideDismissed, decideNever, decisionFixes, ruleSettings } from '../../../server/src/engine';
import { applyFileEdits, putChange, textAfter, uriOf, workspaceOf } from '../../support/workspace';

const FILE = 'greenpaper.decisions.yaml';

function never(before: string | null, words: string): string {
  const workspace = workspaceOf(`-- a.md --\nText.\n${before === null ? '' : `-- ${FILE} --\n${before}`}`);
  const { edits, message } = decideNever(workspace.snapshot(), uriOf('a.md'), words);
  const [edit] = edits ?? [];
  if (edit === undefined) return message ?? '';
  return textAfter(workspace, FILE, edit) ?? '';
}

describe('a decision', () => {
  it('makes the file where there is none', () =>
    assert.equal(never(null, 'the plan'), '# Decisions about this folder. Written by Greenpaper, yours to edit.\nnever:\n  - the plan\n'));

  const rows: readonly (readonly [string, string, string, string])[] = [
    ['in the order of the words', 'never:\n  - alpha\n  - gamma # why\n', 'Beta', 'never:\n  - alpha\n  - Beta\n  - gamma # why\n'],
    [
      'last',
      'never:\n- alpha\n\ndismissed:\n- { rule: x, in: a.md, words: y }\n',
      'beta',
      'never:\n- alpha\n- beta\n\ndismissed:\n- { rule: x, in: a.md, words: y }\n',
    ],
    ['before the other lists', '# ours\ndifferent:\n  - []\n', 'a', '# ours\nnever:\n  - a\ndifferent:\n  - []\n'],
    ['into an empty list', 'never: []\r\n', 'a', 'never:\r\n  - a\r\n'],
    ['without a final newline', 'never:\n  - a', 'b', 'never:\n  - a\n  - b'],
    ['in quotation marks where YAML would read something else', 'never:\n  - a\n', 'no: 1', 'never:\n  - a\n  - "no: 1"\n'],
  ];
  for (const [name, before, words, after] of rows) it(`is written ${name}`, () => assert.equal(never(before, words), after));

  it('is refused with a reason where the file is broken, in brackets, or says so already', () => {
    assert.match(never('never: [a, b', 'c'), /cannot be read/u);
    assert.match(never('never: [a]\n', 'c'), /does not change/u);
    assert.match(never('never:\n  - A  b\n', 'a b'), /decided already/u);
  });

  it('is heard once it is written, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' }), { maxLength: 5 }), (words) => {
        const workspace = workspaceOf('-- a.md --\nText.\n');
        for (const word of words) {
          const [edit] = decideNever(workspace.snapshot(), uriOf('a.md'), word).edits ?? [];
          if (edit === undefined) continue;
          applyFileEdits(workspace, [edit]);
          const document = workspace.snapshot().documents.get(uriOf('a.md'));
          assert.ok(document && workspace.snapshot().decisions.isNever(document, word), workspace.text(FILE));
        }
        assert.deepEqual(
          [...workspace.snapshot().decisions.files.values()].flatMap(({ problems }) => problems),
          [],
        );
      }),
      { numRuns: 150 },
    );
  });

  it('dismisses one suggestion, at one passage', () => {
    const workspace = workspaceOf('-- a.md --\nIt was £3m. It was £3m again.\n');
    const document = workspace.snapshot().documents.get(uriOf('a.md'));
    assert.ok(document);
    const at = (start: number) => ({ document, span: { start, end: start + 3 } });
    const [edit] = decideDismissed(workspace.snapshot(), 'figure-period-unstated', at(7)).edits ?? [];
    assert.ok(edit?.type === 'create');
    assert.match(edit.text, /^ {2}- \{ rule: figure-period-unstated, in: a\.md, words: It was £3m\. \}$/mu);
    workspace.engine.apply([putChange(FILE, edit.text)]);
    const { decisions } = workspace.snapshot();
    assert.deepEqual(
      [decisions.isDismissed('figure-period-unstated', at(7)), decisions.isDismissed('figure-period-unstated', at(19))],
      [true, false],
    );
  });

  it('parts two passages that a rule compares, in both documents', () => {
    const note = (period: string) => `[^f1]: figure: jobs; quantity: care-jobs; period: ${period}; scope: England\n`;
    const workspace = workspaceOf(
      `-- a.md --\nThere are £14 million[^f1] here.\n\n${note('2017')}-- b.md --\nThere are £19 million[^f1] there.\n\n${note('2017')}`,
    );
    const found = (path: string) =>
      checkDocument(workspace.snapshot(), uriOf(path), ruleSettings(DEFAULT_CONFIG)).filter(({ rule }) => rule === 'figure-conflict');
    const [finding] = found('a.md');
    const document = workspace.snapshot().documents.get(uriOf('a.md'));
    assert.ok(document && finding);
    const fix = decisionFixes(workspace.snapshot(), document, finding).find(
      ({ title }) => title === 'This and line 1 of b.md are different things',
    );
    const [edit] = fix?.edits ?? [];
    assert.ok(edit?.type === 'create', 'offered');
    workspace.engine.apply([putChange(FILE, edit.text)]);
    assert.deepEqual([...found('a.md'), ...found('b.md')], []);
  });
});

/** The Conflicts view: which pairs stand in it, what differs, and what each answer writes. */
import assert from 'node:assert/strict';
import { answerConflict, checkDocument, conflicts, DEFAULT_CONFIG, ruleSettings, type ViewRow } from '../../../server/src/engine';
import { applyFileEdits, type TestWorkspace, workspaceOf } from '../../support/workspace';

const FERRIES = `-- press/a.md --
There are 240,000 jobs in the coastal ferry sector in Wales.
-- press/b.md --
---
type: document
date: 2018-03-21
---
About 190,000 people work in coastal ferry services.
`;
const ONE_FILE = `-- press/digest.md --
There are 240,000 jobs in the coastal ferry sector in Wales.

Source: The Tide

About 190,000 people work in coastal ferry services.

Source: The Pier
`;
const NOTED = `-- press/a.md --
The beds get £240m[^f1].

[^f1]: figure: beds; quantity: beds
-- press/b.md --
The beds get £300m[^f1].

[^f1]: figure: beds; quantity: beds
-- press/c.md --
The beds get £240bn[^f1].

[^f1]: figure: beds; quantity: beds
`;

function drawn(rows: readonly ViewRow[], indent = ''): string[] {
  return rows.flatMap((row) => [`${indent}${row.label} · ${row.description}`, ...drawn(row.children, `${indent}  `)]);
}

/** Applies an answer to the only pair, as an editor would. */
function answer(workspace: TestWorkspace, kind: 'different' | 'same' | 'explain', words: string): void {
  const id = conflicts(workspace.snapshot())[0]?.children[0]?.id ?? '';
  const { edits, message } = answerConflict(workspace.snapshot(), id, kind, words);
  assert.equal(message, null);
  applyFileEdits(workspace, edits ?? []);
}

function rulesAt(workspace: TestWorkspace, path: string): string[] {
  return checkDocument(workspace.snapshot(), workspace.uri(path), ruleSettings(DEFAULT_CONFIG)).map(({ rule }) => rule);
}

describe('the Conflicts view', () => {
  it('shows what may be one fact, with both passages, their intervals, places and dates', () => {
    assert.deepEqual(drawn(conflicts(workspaceOf(FERRIES).snapshot())), [
      'Perhaps the same thing · 1',
      '  240,000 jobs / 190,000 people · other thing counted, place not given',
      '    240,000 jobs · press/a.md, line 1 · 235,000 to 245,000 · no date',
      '    190,000 people · press/b.md, line 5 · 180,000 to 200,000 · 21 March 2018',
    ]);
  });

  it('shows what cannot both be right, each pair once, slips of scale among them', () => {
    assert.deepEqual(
      drawn(conflicts(workspaceOf(NOTED).snapshot())).filter((line) => !line.startsWith('    ')),
      ['Cannot both be right · 3', '  £240m / £300m · beds', '  £240m / £240bn · beds: a slip of scale?', '  £300m / £240bn · beds'],
    );
  });

  it('is empty where nothing is near', () => {
    assert.deepEqual(conflicts(workspaceOf('Some 12,000 people and £3m.').snapshot()), []);
  });

  it('shows a pair no more once it is decided to be two things', () => {
    const workspace = workspaceOf(FERRIES);
    answer(workspace, 'different', '');
    assert.deepEqual(conflicts(workspace.snapshot()), []);
    const noted = workspaceOf(NOTED.split('-- press/c.md --')[0] ?? '');
    assert.deepEqual(rulesAt(noted, 'press/a.md'), ['figure-conflict']);
    answer(noted, 'different', '');
    assert.deepEqual(conflicts(noted.snapshot()), []);
    assert.deepEqual(rulesAt(noted, 'press/a.md'), []);
  });

  it('gives two figures of one thing one key, so that the rules take over', () => {
    const workspace = workspaceOf(FERRIES);
    answer(workspace, 'same', 'Ferry workforce');
    assert.match(
      workspace.text('press/a.md'),
      /^There are 240,000\[\^f1\] jobs .*\n\n\[\^f1\]: figure: jobs; quantity: ferry-workforce\n?$/u,
    );
    assert.match(workspace.text('press/b.md'), /\[\^f1\]: figure: people; quantity: ferry-workforce/u);
    assert.deepEqual(conflicts(workspace.snapshot()), []);
    assert.deepEqual(rulesAt(workspace, 'press/b.md'), ['count-unit-mismatch']);
  });

  it('does so in one file with two labels', () => {
    const workspace = workspaceOf(ONE_FILE);
    answer(workspace, 'same', 'ferry-workforce');
    const text = workspace.text('press/digest.md');
    assert.match(text, /240,000\[\^f1\] jobs[\s\S]*190,000\[\^f2\] people/u);
    assert.deepEqual(
      [...text.matchAll(/^\[\^(f\d)\]: figure: (\w+); quantity: ferry-workforce$/gmu)].map((match) => `${match[1]} ${match[2]}`),
      ['f1 jobs', 'f2 people'],
    );
    assert.equal(text.replace(/\[\^f\d\](?!:)/gu, '').split('\n\n[^f1]:')[0], ONE_FILE.replace('-- press/digest.md --\n', '').trimEnd());
    assert.deepEqual(rulesAt(workspace, 'press/digest.md'), ['count-unit-mismatch', 'count-unit-mismatch']);
  });

  it('keeps an explanation as a note with its source', () => {
    const workspace = workspaceOf(FERRIES);
    answer(workspace, 'explain', 'Jobs are counted in Wales; people nowhere in particular.');
    assert.match(
      workspace.text('press/a.md'),
      /\[\^n1\]: note: Jobs are counted in Wales, people nowhere in particular\.; source: \[b\]\(b\.md\)/u,
    );
    assert.deepEqual(conflicts(workspace.snapshot()), []);
  });

  it('refuses an answer to a pair that is gone, and one without words', () => {
    const { snapshot } = workspaceOf(FERRIES);
    const id = conflicts(snapshot())[0]?.children[0]?.id ?? '';
    assert.match(answerConflict(snapshot(), 'gone', 'different', '').message ?? '', /no longer a pair/u);
    assert.match(answerConflict(snapshot(), id, 'same', ' - ').message ?? '', /short name/u);
    assert.match(answerConflict(snapshot(), id, 'explain', '').message ?? '', /few words/u);
  });
});

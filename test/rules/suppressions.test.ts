/** What answers a finding, and what the comments and entries that answer nothing are told. */
import assert from 'node:assert/strict';
import {
  applyEdits,
  checkDocument,
  type Finding,
  ruleSettings,
  type SeveritySetting,
  stripAnnotations,
  suppressionFixes,
} from '../../server/src/engine';
import { drawMarks } from '../support/markers';
import { putChange, workspaceOf } from '../support/workspace';

function findingsOf(text: string, severities: Record<string, SeveritySetting> = {}): readonly Finding[] {
  const workspace = workspaceOf(text);
  const settings = { ...ruleSettings(workspace.config), severities };
  return checkDocument(workspace.snapshot(), workspace.uri('document.md'), settings, (rule, error) =>
    assert.fail(`${rule}: ${String(error)}`),
  );
}

/** The findings marked in the text are those that are left. */
function check(marked: string, severities: Record<string, SeveritySetting> = {}): void {
  const workspace = workspaceOf(marked);
  const text = workspace.text('document.md');
  const found = findingsOf(text, severities).map(({ rule, span }) => ({ rule, ...span }));
  assert.equal(drawMarks(text, found), drawMarks(text, workspace.marked.ranges));
}

const DATE = 'It closes on 31 June 2019.';

describe('suppression', () => {
  const answered: readonly [situation: string, text: string][] = [
    ['a comment before the block', `<!-- policy-ignore-next date-impossible: quoted -->\n${DATE}\n`],
    ['a comment before the block with a blank line between', `<!-- policy-ignore-next date-impossible -->\n\n${DATE}\n`],
    ['a comment in the block', `It closes on 31 June 2019.<!-- policy-ignore date-impossible: quoted -->\n`],
    ['a comment in a list item', `- One.\n- It closes on 31 June 2019.<!-- policy-ignore date-impossible: quoted -->\n`],
    ['a comment that names no rule', `<!-- policy-ignore-next: quoted -->\n${DATE}\n`],
    [
      'two comments one after the other',
      `<!-- policy-ignore-next date-impossible: quoted -->\n<!-- policy-ignore-next date-weekday-mismatch: quoted -->\nFrom 31 June 2019 to Monday 16 November 2010.\n`,
    ],
    ['an entry of the front matter', `---\npolicy-ignore: [date-impossible]\n---\n${DATE}\n`],
    ['a single id in the front matter', `---\npolicy-ignore: date-impossible\n---\n${DATE}\n`],
    ['a reason in the front matter', `---\npolicy-ignore:\n  date-impossible: as printed in the Gazette\n---\n${DATE}\n`],
    ['a list with reasons', `---\npolicy-ignore:\n  - date-impossible: as printed\n---\n${DATE}\n`],
  ];
  for (const [situation, text] of answered) it(`is done by ${situation}`, () => check(text));

  it('names an unknown rule of a comment', () =>
    check(`⟦suppression-unknown-rule: <!-- policy-ignore-next date-imposible: x -->⟧\nIt closes on ⟦date-impossible: 31 June 2019⟧.\n`));
  it('names an unknown rule of the front matter at its place', () =>
    check(`---\npolicy-ignore: [⟦suppression-unknown-rule: date-imposible⟧]\n---\nIt closes on ⟦date-impossible: 31 June 2019⟧.\n`));
  it('names an entry of the front matter that answers nothing', () =>
    check(`---\npolicy-ignore: [date-impossible, ⟦suppression-unused: range-inverted⟧]\n---\n${DATE}\n`));
  it('says nothing of a comment for a rule that is off', () =>
    check(`<!-- policy-ignore-next date-impossible: quoted -->\n${DATE}\n`, { 'date-impossible': 'off' }));
  it('says nothing of a front matter entry for a rule that is off', () =>
    check(`---\npolicy-ignore: [date-impossible]\n---\n${DATE}\n`, { 'date-impossible': 'off' }));
  it('can itself be answered', () =>
    check(`---\npolicy-ignore: [suppression-unused]\n---\n<!-- policy-ignore-next date-impossible: x -->\nNothing here.\n`));
});

describe('quick fixes that suppress', () => {
  const texts: readonly [situation: string, text: string][] = [
    ['in a paragraph', `Before.\n\n${DATE}\n`],
    ['with CRLF', `Before.\r\n\r\n${DATE}\r\n`],
    ['in a list', `- One\n- ${DATE}\n`],
    ['in a quote', `> ${DATE}\n`],
    ['in a heading', `# Closing on 31 June 2019\n\nText.\n`],
    ['in a table', `| When | What |\n| --- | --- |\n| 31 June 2019 | closes |\n`],
    ['beside front matter', `---\ntitle: A note\n---\n${DATE}\n`],
    ['beside a flow list', `---\npolicy-ignore: [range-inverted]\n---\n${DATE}\n`],
    ['beside a block list', `---\npolicy-ignore:\n  - range-inverted\ntitle: A note\n---\n${DATE}\n`],
    ['beside a map', `---\npolicy-ignore:\n  range-inverted: quoted\n---\n${DATE}\n`],
    ['beside a single id', `---\npolicy-ignore: range-inverted\n---\n${DATE}\n`],
    ['beneath another comment', `<!-- policy-ignore-next range-inverted: x -->\n${DATE}\n`],
  ];
  for (const [situation, text] of texts) {
    it(`answer the finding and nothing else ${situation}`, () => {
      const workspace = workspaceOf(text);
      const document = workspace.snapshot().documents.get(workspace.uri('document.md'));
      const [finding] = findingsOf(text).filter(({ rule }) => rule === 'date-impossible');
      assert.ok(document !== undefined && finding !== undefined);
      const fixes = suppressionFixes(document, finding);
      assert.equal(fixes.length, 2);
      for (const { title, edits } of fixes) {
        const [edit] = edits;
        assert.ok(edit?.type === 'edit');
        const after = applyEdits(text, edit.edits);
        workspace.engine.apply([putChange('document.md', after)]);
        const left = findingsOf(after).filter(({ rule }) => rule === 'date-impossible' || rule === 'front-matter-invalid');
        assert.deepEqual(left, [], `${title}: ${after}`);
        assert.equal(stripAnnotations(after), stripAnnotations(text));
      }
    });
  }
});

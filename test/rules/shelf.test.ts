/** The shelf holds when a rule does not: it is named once, left out for that text, and the others go on. */
import assert from 'node:assert/strict';
import { type Rule, ruleSettings, rules, SLOW_MS, type Snapshot, shelfOf } from '../../server/src/engine';
import { putChange, type TestWorkspace, workspaceOf } from '../support/workspace';

const BROKEN = { id: 'x-broken', summary: 'x', severity: 'warning', precision: 'A', fixable: false, scope: 'document' } as const;

function trial(check: Rule['check'], workspace: TestWorkspace = workspaceOf('It closes on 31 June 2019.\n')) {
  const said: string[] = [];
  const clock = { now: 0 };
  let runs = 0;
  const broken: Rule = {
    ...BROKEN,
    check: (context) => {
      runs += 1;
      check(context);
    },
  };
  const shelf = shelfOf([broken, ...rules], {
    now: () => clock.now,
    onLeftOut: (rule, document, reason) => said.push(`${rule} ${document.path} ${reason}`),
  });
  return {
    said,
    clock,
    runs: () => runs,
    check: (snapshot: Snapshot = workspace.snapshot()) =>
      shelf.check(snapshot, workspace.uri('document.md'), ruleSettings(workspace.config)).map(({ rule }) => rule),
  };
}

describe('the shelf', () => {
  it('names a rule that throws once, leaves it out, and goes on with the others', () => {
    const { said, runs, check } = trial(() => {
      throw new Error('no luck');
    });
    assert.deepEqual([check(), check(), check()], [['date-impossible'], ['date-impossible'], ['date-impossible']]);
    assert.deepEqual(said, ['x-broken document.md no luck']);
    assert.equal(runs(), 1);
  });

  it('refuses a rule that reports a passage outside the text, or nothing to say', () => {
    for (const report of [
      { message: 'here', span: { start: 0, end: 999 } },
      { message: ' ', span: { start: 0, end: 1 } },
    ]) {
      const { said, check } = trial((context) => context.report(report));
      assert.deepEqual(check(), ['date-impossible']);
      assert.equal(said.length, 1);
    }
  });

  it('leaves out a rule that is slow twice, with its findings', () => {
    const slow = trial((context) => {
      slow.clock.now += SLOW_MS + 1;
      context.report({ message: 'here', span: { start: 0, end: 1 } });
    });
    assert.deepEqual(slow.check(), ['date-impossible']);
    assert.deepEqual(slow.said, ['x-broken document.md it took over 200 ms']);
    assert.deepEqual(slow.check(), ['date-impossible']);
    assert.equal(slow.runs(), 2);
  });

  it('keeps a rule whose first run alone was slow, since it paid for the folder', () => {
    let first = true;
    const warm = trial((context) => {
      if (first) warm.clock.now += SLOW_MS + 1;
      first = false;
      context.report({ message: 'here', span: { start: 0, end: 1 } });
    });
    assert.deepEqual(warm.check(), ['x-broken', 'date-impossible']);
    assert.deepEqual(warm.said, []);
  });

  it('tries a rule again when the document changes, and not when another does', () => {
    const workspace = workspaceOf('It closes on 31 June 2019.\n');
    const { said, runs, check } = trial((context) => {
      if (context.document.source.text.includes('June')) throw new Error('no luck');
    }, workspace);
    check();
    workspace.engine.apply([putChange('other.md', 'Another.\n')]);
    check();
    assert.equal(runs(), 1);
    workspace.engine.apply([putChange('document.md', 'It closes on 31 April 2019.\n')]);
    assert.deepEqual(check(), ['date-impossible']);
    assert.equal(runs(), 2);
    assert.equal(said.length, 1);
  });

  it('takes severities from the kind, then the role, then the setting', () => {
    const workspace = workspaceOf('-- document.md --\n---\ntype: document\nkind: press\n---\nIt closes on 31 June 2019.\n');
    const settings = ruleSettings(workspace.config);
    const severity = (profiles: Parameters<typeof ruleSettings>[0]['profiles']) =>
      shelfOf(rules, { now: () => 0, onLeftOut: () => {} })
        .check(workspace.snapshot(), workspace.uri('document.md'), { ...settings, severities: { 'date-impossible': 'hint' }, profiles })
        .map((finding) => finding.severity);
    assert.deepEqual(severity({}), ['hint']);
    assert.deepEqual(severity({ verbatim: { 'date-impossible': 'warning' } }), ['warning']);
    assert.deepEqual(severity({ verbatim: { 'date-impossible': 'warning' }, press: { 'date-impossible': 'off' } }), []);
    assert.deepEqual(severity({ own: { 'date-impossible': 'off' }, brief: { 'date-impossible': 'off' } }), ['hint']);
  });
});

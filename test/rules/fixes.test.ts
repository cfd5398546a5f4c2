/** All fixes at once, over every example of every page with every rule on: they never overlap, they end, and a second time changes nothing. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {
  applyEdits,
  checkDocument,
  type DocumentFacts,
  fixAll,
  type RuleSettings,
  ruleSettings,
  rules,
  type Snapshot,
  stripAnnotations,
} from '../../server/src/engine';
import { workspaceOf } from '../support/workspace';

const PAGES = path.resolve('server/src/engine/rules');
const ALL_ON = Object.fromEntries(rules.map(({ id, severity }) => [id, severity === 'off' ? ('warning' as const) : severity]));

const examples = rules.flatMap(({ id }) =>
  [...fs.readFileSync(path.join(PAGES, `${id}.md`), 'utf8').matchAll(/^`{3,}markdown\n(?<text>[\s\S]*?)\n`{3,}$/gmu)].map(
    (match, index) => ({
      name: `${id}, example ${index + 1}`,
      text: match.groups?.text ?? '',
    }),
  ),
);

function fixed(snapshot: Snapshot, settings: RuleSettings, manual: boolean) {
  return fixAll({
    snapshot,
    uris: [...snapshot.documents.keys()],
    rules: null,
    manual,
    settingsOf: () => settings,
    check: (now, uri, given) => checkDocument(now, uri, given, (rule, error) => assert.fail(`${rule}: ${String(error)}`)),
  });
}

function settingsOf(workspace: ReturnType<typeof workspaceOf>): RuleSettings {
  return { ...ruleSettings(workspace.config, '2026-01-01'), severities: ALL_ON };
}

describe('all fixes at once', () => {
  it('end, and a second time change nothing', () => {
    for (const { name, text } of examples) {
      const workspace = workspaceOf(text);
      for (const manual of [false, true]) {
        const { snapshot } = fixed(workspace.snapshot(), settingsOf(workspace), manual);
        const again = fixed(snapshot, settingsOf(workspace), manual);
        assert.deepEqual(
          again.texts.map(({ before, after }) => [before, after]),
          [],
          name,
        );
      }
    }
  });

  it('change no word of a verbatim document', () => {
    for (const { name, text } of examples) {
      const workspace = workspaceOf(text);
      const { texts } = fixed(workspace.snapshot(), settingsOf(workspace), true);
      for (const { uri, before, after } of texts) {
        const document: DocumentFacts | undefined = workspace.snapshot().documents.get(uri);
        if (document?.role === 'verbatim') assert.equal(words(after), words(before), name);
      }
    }
  });

  it('leave to a person what somebody should look at', () => {
    for (const { name, text } of examples) {
      const workspace = workspaceOf(text);
      for (const { before, after } of fixed(workspace.snapshot(), settingsOf(workspace), false).texts)
        assert.equal(count(after, 'note: sic'), count(before, 'note: sic'), name);
    }
  });

  const spellings: readonly [spelling: string, text: string, key: string][] = [
    ['footnote', 'Due by spring 2018[^d1].\n\n[^d1]: date: due; role: deadline\n', '[^d1]: date: due; role: deadline; outcome: missed'],
    ['directive', 'Due by :date[spring 2018]{role="deadline"}.\n', ':date[spring 2018]{role="deadline" outcome="missed"}'],
    ['span', 'Due by [spring 2018]{.date role="deadline"}.\n', '[spring 2018]{.date role="deadline" outcome="missed"}'],
  ];
  for (const [spelling, text, wanted] of spellings)
    it(`add a key to a note written as a ${spelling} in its own spelling`, () => {
      const workspace = workspaceOf(`-- briefs/a.md --\n${text}`);
      const findings = checkDocument(workspace.snapshot(), workspace.uri('briefs/a.md'), settingsOf(workspace), assert.fail);
      const fix = findings.flatMap(({ fixes }) => fixes).find(({ title }) => title === 'Set outcome: missed');
      const edits = fix?.edits.flatMap((edit) => (edit.type === 'edit' ? edit.edits : [])) ?? [];
      assert.ok(applyEdits(text, edits).includes(wanted), applyEdits(text, edits));
    });

  it('choose no day and no figure for the writer where another may be meant', () => {
    const workspace = workspaceOf('-- briefs/a.md --\nOn 31 June 2019 it rose 300% from £1.2m to £6m.\n');
    assert.deepEqual(fixed(workspace.snapshot(), settingsOf(workspace), false).texts, []);
    assert.deepEqual(
      fixed(workspace.snapshot(), settingsOf(workspace), true).texts.map(({ after }) => after),
      ['On 30 June 2019 it rose 400% from £1.2m to £6m.\n'],
    );
  });

  const dues: readonly [when: string, promised: string, wanted: string | undefined][] = [
    ['a later day that a dated note promises', '30 June 2019', '2019-06-30'],
    ['no day that has passed as well', '31 December 2018', undefined],
  ];
  for (const [when, promised, wanted] of dues)
    it(`offer ${when} as the new due date of a policy`, () => {
      const workspace = workspaceOf(
        `-- greenpaper.config.json --\n{ "asOf": "2019-02-01" }\n-- policies/paper.md --\n---\ntype: policy\ntitle: Paper on ferries\nstatus: delayed\ndue: summer 2018\n---\n-- press/a.md --\n---\ntype: document\ndate: 2018-10-01\n---\nThe paper is due by ${promised}[^d1].\n\n[^d1]: date: the paper appears; role: deadline; policy: paper\n`,
      );
      const findings = checkDocument(workspace.snapshot(), workspace.uri('policies/paper.md'), settingsOf(workspace), assert.fail);
      const passed = findings.find(({ rule }) => rule === 'deadline-passed');
      const [first] = passed?.fixes ?? [];
      const edits = first?.edits.flatMap((edit) => (edit.type === 'edit' ? edit.edits : [])) ?? [];
      assert.equal(
        edits.map(({ newText }) => newText).find((text) => text.includes('2019')),
        wanted,
      );
      assert.equal(passed?.related?.length, wanted === undefined ? 0 : 1);
    });

  const guesses: readonly [what: string, text: string][] = [
    ['an order of two dates', '-- briefs/a.md --\nFrom 2019 to 2015, and from 5 March 2019 to 3 March 2019.\n'],
    ['a financial year', '-- briefs/a.md --\nIn the financial year 2016-15 it fell.\n'],
    [
      'a citation',
      '-- briefs/a.md --\n---\nbibliography: a.bib\n---\nIt fell [@nao2017].\n-- briefs/a.bib --\n@misc{nao2018,\n  title = {A}\n}\n',
    ],
    ['a file', '-- briefs/a.md --\n[x](plan-2017.md)\n-- briefs/plan-2018.md --\nText.\n'],
    [
      'a policy',
      '-- briefs/a.md --\nThe [[winter-plan-2017]].\n-- policies/winter-plan-2018.md --\n---\ntype: policy\ntitle: Winter\n---\n',
    ],
  ];
  for (const [what, text] of guesses)
    it(`leave ${what} that is likely but not certain to a person`, () => {
      const workspace = workspaceOf(text);
      const settings = ruleSettings(workspace.config);
      const offered = checkDocument(workspace.snapshot(), workspace.uri('briefs/a.md'), settings).flatMap(({ fixes }) => fixes);
      assert.ok(offered.some(({ preferred }) => preferred));
      assert.deepEqual(fixed(workspace.snapshot(), settings, false).texts, []);
    });

  it('touch nothing between a rule and a document that it is not asked for', () => {
    const workspace = workspaceOf('-- briefs/a.md --\nOn 31 June 2019 growth was 2.7%–2.5%.\n-- briefs/b.md --\nOn 31 June 2019.\n');
    const { texts } = fixAll({
      snapshot: workspace.snapshot(),
      uris: [workspace.uri('briefs/a.md')],
      rules: new Set(['date-impossible']),
      manual: true,
      settingsOf: () => settingsOf(workspace),
      check: checkDocument,
    });
    assert.deepEqual(
      texts.map(({ after, fixes }) => [after, fixes]),
      [['On 30 June 2019 growth was 2.7%–2.5%.\n', 1]],
    );
  });

  it('give each finding its own note where many notes are written at the same place', () => {
    const workspace = workspaceOf('On 31 June 2019. Or on 31 April 2019! By 31 September 2019?\n\nOn Monday 16 November 2010.\n');
    const { texts } = fixed(workspace.snapshot(), ruleSettings(workspace.config), true);
    const [text] = texts;
    assert.equal(text?.fixes, 4);
    for (const label of ['n1', 'n2', 'n3', 'n4']) assert.equal(text?.after.split(`[^${label}]`).length, 3, text?.after);
    assert.equal(stripAnnotations(text?.after ?? ''), text?.before);
  });
});

/** Keys of citations are marks of the researcher, not words of the source. */
function words(text: string): string {
  return (stripAnnotations(text.replace(/\[@[^\]]*\]/gu, '')).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

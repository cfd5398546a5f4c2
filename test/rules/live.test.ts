/** Findings across documents are renewed in every document that a change touches, and in no other. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  type Change,
  checkDocument,
  createEngine,
  DEFAULT_CONFIG,
  type RuleSettings,
  renewedSince,
  ruleSettings,
  rules,
  type Snapshot,
} from '../../server/src/engine';
import { putChange, uriOf, workspaceOf } from '../support/workspace';

const SETTINGS: RuleSettings = {
  ...ruleSettings({ ...DEFAULT_CONFIG, asOf: '2019-02-01' }),
  severities: Object.fromEntries(rules.map(({ id, severity }) => [id, severity === 'off' ? 'warning' : severity])),
};

/** All that is said of one document. */
function said(snapshot: Snapshot, uri: string): string {
  return JSON.stringify(checkDocument(snapshot, uri, SETTINGS, (rule, error) => assert.fail(`${rule}: ${String(error)}`)));
}

const PLAN = '---\ntype: policy\ntitle: Winter Plan\ndue: summer 2018\n---\n';
const NEXT_PLAN = '---\ntype: policy\ntitle: Spring Plan\npublished: 2018-01-02\nsupersedes: plan\n---\n';
const noted = (amount: string, rest: string, date = '2018-05-08') =>
  `---\ntype: document\ndate: ${date}\n---\nThe beds get ${amount}[^f1].\n\n[^f1]: figure: beds; ${rest}\n`;
const brief = (text: string) => `---\ntype: document\nkind: brief\ndate: 2019-01-02\n---\n${text}\n`;

describe('a change in one document', () => {
  interface Row {
    readonly what: string;
    readonly files: Readonly<Record<string, string>>;
    readonly change: readonly [path: string, text: string];
    /** Where findings of the rule come or go. */
    readonly rule: string;
    readonly where: readonly string[];
  }
  const other = { 'press/other.md': 'Nothing of it stands here, but £3m does.', 'press/third.md': noted('£9m', 'quantity: other') };
  const rows: readonly Row[] = [
    {
      what: 'makes a figure elsewhere a conflict',
      files: { 'press/a.md': noted('£240m', 'quantity: beds'), 'press/b.md': noted('£240m', 'quantity: beds'), ...other },
      change: ['press/b.md', noted('£300m', 'quantity: beds')],
      rule: 'figure-conflict',
      where: ['press/a.md', 'press/b.md'],
    },
    {
      what: 'ends a conflict elsewhere when the note is taken away',
      files: { 'press/a.md': noted('£240m', 'quantity: beds'), 'press/b.md': noted('£300m', 'quantity: beds'), ...other },
      change: ['press/b.md', 'The beds get £300m.'],
      rule: 'figure-conflict',
      where: ['press/a.md', 'press/b.md'],
    },
    {
      what: 'makes money announced later old money',
      files: { 'plan.md': PLAN, 'press/a.md': 'Empty.', 'press/b.md': noted('£240m', 'policy: plan', '2018-09-03'), ...other },
      change: ['press/a.md', noted('£240m', 'policy: plan')],
      rule: 'figure-reannounced',
      where: ['press/b.md'],
    },
    {
      what: 'moves a deadline of the register',
      files: { 'plan.md': PLAN, 'press/a.md': 'Empty.', ...other },
      change: [
        'press/a.md',
        '---\ntype: document\ndate: 2018-06-01\n---\nIt is due in May 2019[^d1].\n\n[^d1]: date: the plan is published; role: deadline; policy: plan\n',
      ],
      rule: 'deadline-conflict',
      where: ['plan.md', 'press/a.md'],
    },
    {
      what: 'takes a quoted word out of the source',
      files: {
        'press/a.md': 'We shall not close the old pier.',
        'b.md': brief('“We shall not close the old pier” ([a](press/a.md)).'),
        ...other,
      },
      change: ['press/a.md', 'We shall close the old pier.'],
      rule: 'quote-mismatch',
      where: ['b.md'],
    },
    {
      what: 'takes a figure out of the source',
      files: {
        'press/a.md': '---\ntype: document\ncitekey: a\n---\nThe pier costs £14m.',
        'b.md': brief('The pier costs £14m [@a].'),
        ...other,
      },
      change: ['press/a.md', '---\ntype: document\ncitekey: a\n---\nThe pier costs £19m.'],
      rule: 'figure-not-in-source',
      where: ['b.md'],
    },
    {
      what: 'hedges the figure of the source',
      files: { 'press/a.md': 'The pier costs £14m.', 'b.md': brief('The pier costs £14m ([a](press/a.md)).'), ...other },
      change: ['press/a.md', 'The pier costs up to £14m.'],
      rule: 'hedge-dropped',
      where: ['b.md'],
    },
    {
      what: 'makes the parts of a total too many',
      files: { 'press/a.md': noted('£10m', 'by: a'), 'press/b.md': noted('£9m', 'part-of: a.md#f1'), ...other },
      change: ['press/b.md', noted('£19m', 'part-of: a.md#f1')],
      rule: 'parts-exceed-total',
      where: ['press/a.md'],
    },
    {
      what: 'disputes a claim made elsewhere',
      files: {
        'press/a.md': 'It grew.[^c1]\n\n[^c1]: claim: it grew; stance: asserts; quantity: growth\n',
        'press/b.md': 'Empty.',
        ...other,
      },
      change: ['press/b.md', 'It did not.[^c1]\n\n[^c1]: claim: it did not; stance: disputes; quantity: growth\n'],
      rule: 'claim-contested',
      where: ['press/a.md', 'press/b.md'],
    },
    {
      what: 'counts the same thing otherwise, without any note',
      files: { 'press/a.md': 'There are 240,000 jobs in the coastal ferry sector.', 'press/b.md': 'Empty.', ...other },
      change: ['press/b.md', 'About 190,000 people work in coastal ferry services.'],
      rule: 'figure-conflict-candidate',
      where: ['press/a.md', 'press/b.md'],
    },
  ];

  for (const { what, files, change, rule, where } of rows) {
    it(`${what}: ${where.join(' and ')} change, and nothing else is looked at again`, () => {
      const engine = createEngine();
      const before = engine.apply(Object.entries(files).map(([path, text]) => putChange(path, text)));
      const findings = (snapshot: Snapshot, path: string) =>
        checkDocument(snapshot, uriOf(path), SETTINGS)
          .filter((finding) => finding.rule === rule)
          .map(({ message }) => message);
      const old = new Map(Object.keys(files).map((path) => [path, findings(before, path)]));
      const after = engine.apply([putChange(...change)]);
      const differ = Object.keys(files).filter((path) => findings(after, path).join('\n') !== old.get(path)?.join('\n'));
      assert.deepEqual(differ.sort(), [...where].sort());
      assert.deepEqual([...renewedSince(before, after)].sort(), [...new Set([...where, change[0]])].map(uriOf).sort());
    });
  }
});

const TEXTS: readonly string[] = [
  noted('£240m', 'quantity: beds; policy: plan'),
  noted('£300m', 'quantity: beds; policy: plan', '2018-09-03'),
  noted('£240m', 'policy: plan; money: new', '2018-12-03'),
  noted('£240bn', 'quantity: beds'),
  noted('£40m a year', 'quantity: beds; part-of: a.md#f1'),
  'It grew.[^c1]\n\n[^c1]: claim: it grew; stance: asserts; quantity: beds\n',
  'No.[^c1]\n\n[^c1]: claim: no; stance: disputes; quantity: beds; source: [a](a.md)\n',
  'Due in May 2019[^d1].\n\n[^d1]: date: the plan is out; role: deadline; policy: plan\n',
  '---\ntype: document\ncitekey: k\n---\nWe shall not close the old pier. It costs up to £240m. There are 240,000 jobs in the coastal ferry sector.',
  'We shall close the old pier for £300m. About 190,000 people work in coastal ferry services.',
  brief('“We shall not close the old pier” [@k]. It costs £240m [@k], or £300m ([b](b.md)).'),
  brief('The Winter Plan says “we shall close the old pier”, see [a](a.md). It costs £240m.'),
  PLAN,
  NEXT_PLAN,
];
const PATHS = ['a.md', 'b.md', 'plan.md', 'sub/c.md'];

describe('after any change', () => {
  it('a document that is not looked at again would say what it said before', () => {
    const put = fc
      .record({ path: fc.constantFrom(...PATHS), text: fc.constantFrom(...TEXTS) })
      .map(({ path, text }) => putChange(path, text));
    const change: fc.Arbitrary<Change> = fc.oneof(
      { weight: 6, arbitrary: put },
      fc.constantFrom(...PATHS).map((path): Change => ({ type: 'delete', uri: uriOf(path) })),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 3, maxLength: 12 }), (changes) => {
        const engine = createEngine();
        let before = engine.apply([]);
        let known = new Map<string, string>();
        for (const one of changes) {
          const after = engine.apply([one]);
          const renewed = new Set(renewedSince(before, after));
          const now = new Map([...after.documents.keys()].map((uri) => [uri, said(after, uri)]));
          for (const [uri, findings] of now) if (!renewed.has(uri)) assert.equal(findings, known.get(uri));
          known = now;
          before = after;
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('the fixes of rules across documents', () => {
  it('change no word of a verbatim text', () => {
    const { snapshot } = workspaceOf(
      TEXTS.map((text, index) => `-- ${index % 2 === 0 ? 'press' : 'notes'}/${index}.md --\n${text}`).join('\n'),
    );
    let fixes = 0;
    for (const document of snapshot().documents.values()) {
      for (const finding of checkDocument(snapshot(), document.uri, SETTINGS)) {
        for (const { edits } of finding.fixes) {
          for (const edit of edits) {
            const target = snapshot().documents.get(edit.uri);
            if (edit.type !== 'edit' || target?.role !== 'verbatim') continue;
            fixes += 1;
            const words = (text: string) => withoutNotes(text).replace(/\[\^[\w-]+\]|<!--.*?-->\n?/gu, '');
            assert.equal(words(applyEdits(target.source.text, edit.edits)), words(target.source.text), finding.rule);
          }
        }
      }
    }
    assert.ok(fixes > 0);
  });
});

/** The body up to its first note. */
function withoutNotes(text: string): string {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/u, '');
  return (body.split(/\n\[\^[\w-]+\]:/u)[0] ?? '').trimEnd();
}

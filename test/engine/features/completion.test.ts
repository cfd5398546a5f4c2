/** What is offered inside notes, front matter and citations, and what accepting it leaves in the text. */
import assert from 'node:assert/strict';
import { applyEdits, completion, completionDocumentation } from '../../../server/src/engine';
import { uriOf, workspaceOf } from '../../support/workspace';

const FOLDER = `-- policies/ferry-plan.md --
---
type: policy
title: Ferry Plan
---
-- references.bib --
@misc{audit2018, author = {{Audit Office}}, title = {Beds in *winter*}, year = 2018}
-- other.md --
£5m[^f1]

[^f1]: figure: boats; quantity: boat-fund
-- a.md --
`;

function offered(text: string) {
  const { snapshot, marked } = workspaceOf(`${FOLDER}${text}`);
  const cursor = marked.cursors.at(-1);
  assert.ok(cursor, 'the text has a cursor');
  const clean = marked.files.get(cursor.path) ?? '';
  return completion(snapshot(), uriOf(cursor.path), cursor.offset, { markdownElsewhere: false }).map((item) => ({
    ...item,
    accepted: applyEdits(clean, [item]),
    described: item.subject === undefined ? item.documentation : completionDocumentation(snapshot(), item.subject),
  }));
}

const NOTE = 'They gave £3m[^f1] by 31 March 2019[^d1].\n\n';
const DATED = `---\ndate: 2018-09-03\nspeaker: A Minister\n---\n${NOTE}`;

/** Place, text, label chosen, and the line it leaves. */
const ROWS: readonly (readonly [string, string, string, string])[] = [
  ['the kind of a note', `${NOTE}[^f1]: fi▮`, 'figure', '[^f1]: figure: '],
  ['a key', `${NOTE}[^f1]: figure: x; ba▮`, 'basis', '[^f1]: figure: x; basis: '],
  ['a key right behind the semicolon', `${NOTE}[^f1]: figure: x;▮`, 'per', '[^f1]: figure: x; per: '],
  ['a key in place of another', `${NOTE}[^f1]: figure: x; p▮eriod: 2018`, 'per', '[^f1]: figure: x; per: 2018'],
  ['a value of a closed list', `${NOTE}[^f1]: figure: x; money: re▮`, 'recycled', '[^f1]: figure: x; money: recycled'],
  ['the price year of the document', `${DATED}[^f1]: figure: x; basis: ▮`, 'real:2018-19', '[^f1]: figure: x; basis: real:2018-19'],
  ['a financial year', `${DATED}[^f1]: figure: x; period: ▮`, '2018-19', '[^f1]: figure: x; period: 2018-19'],
  ['another note to be part of', `£9m[^f2] ${NOTE}[^f2]: figure: all\n[^f1]: figure: x; part-of: ▮`, 'f2', '[^f1]: figure: x; part-of: f2'],
  ['a measured thing of the folder', `${NOTE}[^f1]: figure: x; quantity: ▮`, 'boat-fund', '[^f1]: figure: x; quantity: boat-fund'],
  ['the document’s date as a base', `${DATED}[^d1]: date: x; base: ▮`, '2018-09-03', '[^d1]: date: x; base: 2018-09-03'],
  ['a day of the text as a base', `${DATED}[^d1]: date: x; base: ▮`, '2019-03-31', '[^d1]: date: x; base: 2019-03-31'],
  ['a policy', `${NOTE}[^f1]: figure: x; policy: ▮`, 'ferry-plan', '[^f1]: figure: x; policy: [[ferry-plan]]'],
  ['an outcome', `${NOTE}[^d1]: date: x; outcome: ▮`, 'met', '[^d1]: date: x; outcome: met'],
  ['a citation', 'So they say [@▮', 'audit2018', 'So they say [@audit2018]'],
  ['a citation in brackets that close', 'So they say [see @au▮, p. 3].', 'audit2018', 'So they say [see @audit2018, p. 3].'],
  ['a second citation', 'So they say [@x; @▮].', 'audit2018', 'So they say [@x; @audit2018].'],
  ['a citation in a note', `${NOTE}[^f1]: figure: x; source: [@▮]`, 'audit2018', '[^f1]: figure: x; source: [@audit2018]'],
  ['a label', `${NOTE}[^f1]: figure: boats\n\nThe same £3m[^▮] again.`, 'f1', 'The same £3m[^f1] again.'],
  ['a key of front matter', '---\ntype: document\nout▮\n---\n', 'outlet', 'outlet: '],
  ['a key of a policy', '---\ntype: policy\n▮\n---\n', 'superseded-by', 'superseded-by: '],
  ['a key of front matter that nothing closes yet', '---\ntype: policy\nst▮', 'status', 'status: '],
  ['a value of front matter', '---\ntype: document\nkind: br▮\n---\n', 'brief', 'kind: brief'],
  ['a policy of the register', '---\ntype: policy\nsupersedes: [x, ▮]\n---\n', 'ferry-plan', 'supersedes: [x, ferry-plan]'],
  ['a bibliography', '---\nbibliography:\n  - ▮\n---\n', 'references.bib', '  - references.bib'],
  ['a rule to be silent', '---\npolicy-ignore: date-imp▮\n---\n', 'date-impossible', 'policy-ignore: date-impossible'],
  ['the date found in the text', '---\ndate: ▮\n---\nPosted on 24/07/2018\n', '2018-07-24', 'date: 2018-07-24'],
  ['a status in a policy block', '# Plan\n\n```policy\nstatus: ▮\n```\n', 'delayed', 'status: delayed'],
];

describe('completion', () => {
  for (const [name, text, label, line] of ROWS)
    it(`offers ${name}`, () => {
      const items = offered(text);
      const found = items.find((item) => item.label === label);
      assert.ok(found, `not among ${items.map((item) => item.label).join(', ')}`);
      assert.ok(found.accepted.split('\n').includes(line), found.accepted);
    });

  it('says what each item is, in escaped Markdown', () => {
    for (const [, text] of ROWS.filter(([name]) => /key|kind of a note/u.test(name)))
      assert.ok(
        offered(text).every(({ described }) => described !== ''),
        text,
      );
    assert.equal(offered('[@▮')[0]?.described, '**Audit Office 2018**  \nAudit Office \\(2018\\) Beds in \\*winter\\*.');
  });

  it('says beside each row what it is for, and titles as they are printed', () => {
    const beside = (text: string, label: string) => offered(text).find((item) => item.label === label)?.beside;
    assert.equal(beside(`${NOTE}[^f1]: figure: x; ▮`, 'basis'), 'Cash, or real terms with the price year');
    assert.equal(beside('---\ntype: document\nout▮\n---\n', 'outlet'), 'Where it appeared');
    assert.equal(offered('[@▮')[0]?.detail, 'Beds in *winter*');
  });

  it('offers the keys that notes hold most often first', () => {
    const keys = offered(`${NOTE}[^f1]: figure: x; ▮`).sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
    assert.deepEqual(
      keys.slice(0, 4).map(({ label }) => label),
      ['policy', 'period', 'basis', 'money'],
    );
  });

  it('offers policies above documents, whatever the files are called', () => {
    const { snapshot, marked } = workspaceOf(`${FOLDER.replace('-- a.md --\n', '')}-- 001.md --\nBoats.\n-- a.md --\nSee [[▮`);
    const cursor = marked.cursors[0];
    assert.ok(cursor);
    const items = completion(snapshot(), uriOf('a.md'), cursor.offset, { markdownElsewhere: false });
    const labels = [...items].sort((a, b) => (a.sortText < b.sortText ? -1 : 1)).map(({ label }) => label);
    assert.deepEqual(labels, ['ferry-plan', '001', 'other']);
  });

  it('offers no key twice, and nothing in code, URLs and prose', () => {
    assert.ok(!offered(`${NOTE}[^f1]: figure: x; per: year; ▮`).some(({ label }) => label === 'per'));
    assert.ok(!offered('---\ntype: document\ntitle: x\n▮\n---\n').some(({ label }) => label === 'title'));
    for (const text of ['`[@▮`', '```\n[@▮\n```', 'https://x.org/[@▮', 'Write to a@b▮', 'A sum; per▮', '---\nlayout: x\n---\nkind: ▮'])
      assert.deepEqual(
        offered(text).map(({ label }) => label),
        [],
        text,
      );
  });
});

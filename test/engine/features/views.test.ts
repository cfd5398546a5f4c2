/** Views, copies, exports and edits of the features, in plain data. */
import assert from 'node:assert/strict';
import {
  applyEdits,
  copyText,
  documentStatus,
  documentSymbols,
  evidenceCsv,
  evidenceRows,
  findPolicies,
  ledger,
  marks,
  nextMark,
  registerTree,
  setDocumentDate,
  writePolicies,
} from '../../../server/src/engine';
import { uriOf, workspaceOf } from '../../support/workspace';

const FOLDER = `-- policies/ferry-plan.md --
---
type: policy
title: Ferry Plan
status: delayed
due: summer 2018
---
-- a.md --
---
type: document
title: Boats, and "more"
date: 2018-10-03
outlet: The Tide
---
# Boats

The Ferry Plan costs £3m a year, 4% more than in 2017-18. The Harbour Dredging Fund pays 120 crews.

The Harbour Dredging Fund is new.
`;

describe('views and exports', () => {
  const { snapshot } = workspaceOf(FOLDER, { jurisdiction: 'GB' });
  const a = uriOf('a.md');

  it('the ledger groups figures and dates by kind', () => {
    assert.deepEqual(
      ledger(snapshot(), a).map(({ label, children }) => [label, children.map((row) => row.label)]),
      [
        ['Money', ['£3m']],
        ['Percentages', ['4%']],
        ['Counts', ['120 crews']],
        ['Dates', ['2017-18']],
      ],
    );
  });

  it('the register lists each policy with its mentions', () => {
    const [policy] = registerTree(snapshot());
    assert.equal(policy?.description, 'delayed · due summer 2018 · 1 mention');
    assert.equal(policy.children[0]?.children[0]?.description, 'line 9');
    assert.match(policy.tooltip, /^Ferry Plan\ndelayed · due summer 2018 · 1 mention\n/u);
  });

  it('a day in words stands in the register as it is told elsewhere', () => {
    const [policy] = registerTree(workspaceOf('-- p.md --\n---\ntype: policy\ntitle: Ferry Plan\ndue: by 2019-03-31\n---\n').snapshot());
    assert.equal(policy?.description, 'due by 31 March 2019 · 0 mentions');
  });

  it('the tooltip of a figure says what the row may cut off', () => {
    const [money] = ledger(snapshot(), a);
    assert.match(money?.children[0]?.tooltip ?? '', /^£3m: £3 million per year, line \d+\n… .*£3m.* …$/u);
  });

  it('the status item shows the date of the front matter', () => assert.equal(documentStatus(snapshot(), a).label, '3 Oct 2018'));

  it('copies a number, and a sentence with its source', () => {
    const text = snapshot().documents.get(a)?.source.text ?? '';
    assert.equal(copyText(snapshot(), a, text.indexOf('£3m'), 'number'), '3000000');
    assert.match(
      copyText(snapshot(), a, text.indexOf('£3m'), 'with-source') ?? '',
      /^“The Ferry Plan costs £3m a year.*” \(Boats, and "more", The Tide, 3 October 2018, a\.md:9\)$/u,
    );
  });

  it('exports rows whose numbers are numbers and whose cells run nothing', () => {
    const rows = evidenceRows(snapshot(), a);
    const csv = evidenceCsv(rows);
    assert.match(csv, /^left,text,right,value,unit/u);
    assert.match(csv, /,£3m,.*,3000000,GBP,year,/u);
    assert.match(csv, /"Boats, and ""more"""/u);
    const [first] = rows;
    assert.ok(first);
    assert.match(evidenceCsv([{ ...first, left: '=1+1', text: '@x' }]), /'=1\+1,'@x/u);
  });

  it('walks from mark to mark and round the end', () => {
    const spans = [0, 1, 2, 3].reduce<number[]>((found) => [...found, nextMark(snapshot(), a, found.at(-1) ?? 0, 1)?.start ?? -1], []);
    assert.equal(new Set(spans).size, 4);
    assert.equal(nextMark(snapshot(), a, spans[3] ?? 0, 1)?.start, spans[0]);
  });

  it('marks never overlap and never cross a line', () => {
    const text = snapshot().documents.get(a)?.source.text ?? '';
    let end = 0;
    for (const { span } of marks(snapshot(), a, null)) {
      assert.ok(span.start >= end && !text.slice(span.start, span.end).includes('\n'));
      end = span.end;
    }
  });

  it('finds names that look like policies, and writes them as files', () => {
    const [candidate] = findPolicies(snapshot());
    assert.deepEqual(
      [candidate?.title, candidate?.mentions, candidate?.documents, candidate?.file],
      ['Harbour Dredging Fund', 2, 1, 'policies/harbour-dredging-fund.md'],
    );
    const answer = writePolicies(snapshot(), [{ title: 'Harbour Dredging Fund', aliases: ['HDF: the fund'] }], uriOf);
    assert.deepEqual(answer.edits, [
      {
        type: 'create',
        uri: uriOf('policies/harbour-dredging-fund.md'),
        text: '---\ntype: policy\ntitle: Harbour Dredging Fund\naliases: ["HDF: the fund"]\n---\n\n',
      },
    ]);
    assert.match(writePolicies(snapshot(), [{ title: 'Ferry Plan', aliases: [] }], uriOf).message ?? '', /already/u);
  });

  it('sets the date of a document with and without front matter', () => {
    for (const text of [
      'Plain text.',
      '---\ntype: document\n---\nText.',
      '---\ndate: 2017-01-01\n---\nText.',
      '\uFEFFText.',
      'Text.\r\n',
    ]) {
      const { engine, snapshot: now } = workspaceOf(`-- d.md --\n${text}`);
      const answer = setDocumentDate(now(), uriOf('d.md'), '24/7/2018');
      const [edit] = answer.edits ?? [];
      assert.ok(edit?.type === 'edit');
      const written = applyEdits(text, edit.edits);
      const again = workspaceOf(`-- d.md --\n${written}`);
      assert.equal(again.snapshot().documents.get(uriOf('d.md'))?.context.date?.value, '2018-07-24', JSON.stringify(written));
      assert.ok(engine.snapshot().revision > 0);
    }
  });

  it('refuses what is no day', () => {
    assert.match(setDocumentDate(snapshot(), a, 'soon').message ?? '', /no date/u);
    assert.match(setDocumentDate(snapshot(), a, '2018').message ?? '', /no single day/u);
  });

  it('outlines headings, unless another does', () => {
    assert.deepEqual(
      documentSymbols(snapshot(), a, { headings: true }).map(({ name }) => name),
      ['Boats'],
    );
    assert.deepEqual(documentSymbols(snapshot(), a, { headings: false }), []);
  });
});

describe('a source block under a heading', () => {
  const block = (keys: string) => `\`\`\`source\n${keys}\n\`\`\`\n`;
  const text = [
    '-- digest.md --',
    '---\ntype: document\nkind: press\nspeaker: Ann Editor\ndate: 2018-09-01\njurisdiction: GB\n---\n',
    `## One\n\n${block('title: Pier money\noutlet: The Courier\ndate: 2018-09-03\nspeaker: Bo Lee\nkind: speech\njurisdiction: US')}\nThe pier gets $3m next month.\n`,
    `## Two\n\n${block('outlet: The Echo')}\nThe quay gets £4m.[^c1]\n\n[^c1]: claim: it does\n`,
  ].join('\n');

  it('says who, where, when and in what kind of text for its own section, and the front matter for what it leaves unsaid', () => {
    const { snapshot } = workspaceOf(text);
    const rows = evidenceRows(snapshot(), uriOf('digest.md')).map((row) => [row.text, row.document, row.speaker, row.source, row.date]);
    assert.deepEqual(rows, [
      ['$3m', 'Pier money', 'Bo Lee', 'The Courier', '2018-09-03'],
      ['next month', 'Pier money', 'Bo Lee', 'The Courier', '2018-09-03'],
      ['£4m', 'Two', 'Ann Editor', 'The Echo', '2018-09-01'],
    ]);
    const [first, second] = snapshot().documents.get(uriOf('digest.md'))?.segments.slice(-2) ?? [];
    assert.deepEqual([first?.jurisdiction, first?.jurisdictionFrom, second?.jurisdiction], ['US', 'source block', 'GB']);
  });
});

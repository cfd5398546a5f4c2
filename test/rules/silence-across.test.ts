/** What looks like a contradiction between documents and is none: every rule that compares documents is turned on and must say nothing. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {
  type Change,
  checkDocument,
  createEngine,
  DEFAULT_CONFIG,
  documentSettings,
  type RuleSettings,
  ruleSettings,
  sourceDocument,
} from '../../server/src/engine';
import { CORPUS, corpusDocuments, ownDocuments } from '../corpus/documents';
import { workspaceOf } from '../support/workspace';

const ACROSS: readonly string[] = [
  'policy-ref-unresolved',
  'policy-id-duplicate',
  'policy-alias-collision',
  'policy-alias-generic',
  'policy-chain-invalid',
  'policy-superseded-cited',
  'deadline-passed',
  'deadline-conflict',
  'figure-unsourced',
  'figure-reannounced',
  'figure-annual-vs-total',
  'figure-conflict',
  'count-unit-mismatch',
  'figure-conflict-candidate',
  'magnitude-slip',
  'parts-exceed-total',
  'shares-exceed-whole',
  'hedge-dropped',
  'quote-mismatch',
  'figure-not-in-source',
  'claim-contested',
];

const SETTINGS: RuleSettings = {
  ...ruleSettings({ ...DEFAULT_CONFIG, asOf: '2018-06-01' }),
  severities: Object.fromEntries(ACROSS.map((id) => [id, 'warning' as const])),
};

const HEAD = '---\ntype: document\nkind: brief\ndate: 2018-06-01\n---\n';
const SPEECH =
  '---\ntype: document\nkind: speech\ndate: 2018-03-21\ncitekey: speech\n---\n' +
  'We gave £3m to a campaign, and up to £3m to training for ferry crews. The standfirst said half a billion; we say £487 million for signals on ferries. ' +
  'Our 20,300 boats carry 1.45 million people. “We shall never – I repeat, never – close the ‘old pier’,” he told us. The rate was 27.8%, the vacancy rate 6.6%.';

/** Each is a small folder. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  'equal amounts are not the same fact': [
    '-- press/a.md --\nThe £3m campaign is on. Up to £3m is there for training.\n-- press/b.md --\nPressures exceed £2 billion by 2020.\n-- press/c.md --\nAn additional £2 billion by 2014-15 supports care.',
    '-- plan.md --\n---\ntype: policy\ntitle: Ferry Plan\n---\n-- press/a.md --\n---\ntype: document\ndate: 2018-01-01\n---\nThe Ferry Plan gives £3m for boats.\n-- press/b.md --\n---\ntype: document\ndate: 2018-05-01\n---\nThe Ferry Plan gives £3m for piers.',
  ],
  'people and jobs differ in scope first': [
    '-- press/a.md --\nThere are 1.45 million people[^f1].\n\n[^f1]: figure: people in care; scope: people; quantity: care\n-- press/b.md --\nThere are 1.34 million jobs[^f1] in England.\n\n[^f1]: figure: jobs in care; scope: jobs in England; quantity: care',
  ],
  'rounding in words agrees': [
    '-- press/a.md --\nIt is £487 million[^f1].\n\n[^f1]: figure: signals; quantity: signals\n-- press/b.md --\nIt is half a billion pounds[^f1].\n\n[^f1]: figure: signals; quantity: signals',
  ],
  'parts below their total are ordinary': [
    'The sum of £760m, of which £150m is for staff and £300m for Harbour, was paid.',
    'The sum of £760m includes £150m for staff. Harbour will also receive £300m, and £900m was asked for.',
    'It rose to £400m, including the £450m that was moved from £300m last year.',
    'The £400m plan comes on top of £900m, including £600m for boats and £300m for piers.',
    'The fund has £672m, of which £360m for loans and £312m for grants; the ferry scheme: £47m.',
    'Of 21 boards, including 13 in the north and 40 members in all, most met.',
    'The fund of £4m, including interest of 3% and 5% of fees, was spent.',
  ],
  'shares of different things may come to more than all': [
    'Half of spending goes to Harbour, 62% of the budget to piers last year and 45% of the budget to boats this year.',
    'About 62% of the budget goes on piers, including 45% on staff.',
    'Some 62% of the budget went on piers, compared with 45% on boats.',
    'In the north 62% of the grant is spent; in the south 45%.',
    '62% of people and 62% of the money go there.',
  ],
  'a brief that says what its source says': [
    `-- speech.md --\n${SPEECH}\n-- brief.md --\n${HEAD}The campaign got £3m [@speech]. Training for ferry crews got up to £3m [@speech].\n\nSignals on ferries get £487m, about half a billion pounds ([speech](speech.md)).\n\nSome 20,000 boats carry 1.45m people [@speech]. The rate was 28% [@speech].`,
    `-- speech.md --\n${SPEECH}\n-- brief.md --\n${HEAD}“We shall never … close the old pier,” he said [@speech]. He spoke of “piers” and “so-called well-run ferries” [@speech].\n\n“[They] shall never – I repeat, never – close the ‘old pier’” ([speech](speech.md#L7)).\n\nUnder the heading “A Harbour For Everybody” he spoke [@speech].`,
    `-- speech.md --\n${SPEECH}\n-- brief.md --\n${HEAD}He said “something not in any text of ours” in [the Times](https://example.org/a).\n\nAn unlinked “something not in any text of ours” stands too.\n\nThe two together are £490m [@speech], and £9m [@other] is elsewhere.`,
  ],
  'a deadline that was met, moved or is to come': [
    '-- plan.md --\n---\ntype: policy\ntitle: Ferry Plan\ndue: summer 2018\nstatus: announced\n---\n-- press/a.md --\n---\ntype: document\ndate: 2018-01-01\n---\nThe plan is due by July 2018[^d1], the first boat in March 2018[^d2].\n\n[^d1]: date: the plan is published; role: deadline; policy: plan\n\n[^d2]: date: first boat sails; role: deadline; policy: plan; outcome: met 2018-03-01',
    '-- plan.md --\n---\ntype: policy\ntitle: Ferry Plan\ndue: 2018-05\nstatus: dropped\n---',
    '-- press/a.md --\n---\ntype: document\ndate: 2010-11-16\n---\nIt comes next spring[^d1].\n\n[^d1]: date: work begins; role: deadline',
  ],
  'the same money told again as old': [
    '-- plan.md --\n---\ntype: policy\ntitle: Ferry Plan\n---\n-- press/a.md --\n---\ntype: document\ndate: 2018-01-01\n---\nIt is £240m[^f1].\n\n[^f1]: figure: boats; policy: plan\n-- press/b.md --\n---\ntype: document\ndate: 2018-05-01\n---\nThe previously announced £240m[^f1] was named. Of that, £240m[^f2] is old.\n\n[^f1]: figure: boats; policy: plan\n\n[^f2]: figure: boats; policy: plan; money: recycled',
    '-- plan.md --\n---\ntype: policy\ntitle: Ferry Plan\n---\n-- press/a.md --\n---\ntype: document\ndate: 2018-05-01\n---\nIt is £240m[^f1].\n\n[^f1]: figure: boats; policy: plan\n-- press/b.md --\n---\ntype: document\ndate: 2018-05-20\n---\nIt is £240m[^f1].\n\n[^f1]: figure: boats; policy: plan\n-- press/undated.md --\nIt is £240m[^f1].\n\n[^f1]: figure: boats; policy: plan',
  ],
  'links to anything but a policy are no broken references': [
    '-- plan.md --\n---\ntype: policy\ntitle: Ferry Plan\n---\n-- note.md --\n[[shopping]], [[Ferry Plan]], [[plan]] and [[meeting 3 May]].',
  ],
  'similar counts of other things without notes': [
    '-- press/a.md --\nSome 13 clinical boards were asked, and about 40 national harbour projects run. There are 110,000 vacancies in the ferry workforce.\n-- press/b.md --\nSome 21 clinical boards met. Only about 23,000 people receive a ferry pass, and 350,000 may. A hole of 190,000 vacancies is feared.',
    '-- press/a.md --\nAbout 24,000 pupils attend schools in Harbour.\n-- press/b.md --\nAbout 31,000 pupils attend schools in Pierton.',
    '-- press/a.md --\nIn 2016 some 24,000 older people lived in care homes there.\n-- press/b.md --\nIn 2019 some 31,000 older people lived in care homes there.',
    '-- press/a.md --\nThe grant of £3m for older people in care homes was paid.\n-- press/b.md --\nThe grant of £3.0m for older people in care homes was paid.',
  ],
};

describe('what only looks like a contradiction', () => {
  for (const [what, folders] of Object.entries(SILENT)) {
    for (const [index, folder] of folders.entries()) {
      it(`${what} (${index + 1})`, () => {
        const { snapshot } = workspaceOf(folder.startsWith('-- ') ? folder : `-- press/a.md --\n${folder}`);
        const found = [...snapshot().documents.values()].flatMap((document) =>
          checkDocument(snapshot(), document.uri, SETTINGS, (rule, error) => assert.fail(`${rule}: ${String(error)}`))
            .filter(({ rule }) => ACROSS.includes(rule))
            .map(({ rule, message }) => `${document.path}: ${rule}: ${message}`),
        );
        assert.deepEqual(found, []);
      });
    }
  }
});

const REGISTER: Readonly<Record<string, string>> = {
  'policies/social-care-green-paper.md':
    '---\ntype: policy\ntitle: Social Care Green Paper\naliases: [green paper on social care]\nstatus: delayed\nannounced: 2017-11\ndue: summer 2018\n---\n',
  'policies/care-white-paper.md':
    '---\ntype: policy\ntitle: White Paper on care and support\nkind: white-paper\nstatus: announced\nannounced: 2010-11-16\ndue: end of 2011\nsuperseded-by: social-care-green-paper\n---\n',
  'policies/nhsx.md': '---\ntype: policy\ntitle: NHSX\nkind: body\n---\n',
  'policies/care-act-2014.md': '---\ntype: policy\ntitle: Care Act 2014\naliases: [Care Act]\nkind: act\nstatus: enacted\n---\n',
};

function put(file: string, text: string): Change {
  return {
    type: 'put',
    document: sourceDocument(`file:///w/${encodeURI(file)}`, text),
    path: file,
    settings: documentSettings(DEFAULT_CONFIG, file, true),
  };
}

function saidIn(changes: readonly Change[], except: readonly string[] = []): string[] {
  const snapshot = createEngine().apply([...changes]);
  return [...snapshot.documents.values()].flatMap((document) =>
    checkDocument(snapshot, document.uri, SETTINGS, (rule, error) => assert.fail(`${rule}: ${String(error)}`))
      .filter(({ rule }) => ACROSS.includes(rule) && !except.includes(rule))
      .map(({ rule, message }) => `${document.path}: ${rule}: ${message}`),
  );
}

describe('verbatim texts side by side', () => {
  it('of our own writing, in fifty voices and twelve samples, contradict one another nowhere', () => {
    const samples = path.resolve('test/rules/verbatim');
    const texts = [
      ...ownDocuments().map(({ name, text }) => put(`own/${name}.md`, text)),
      ...fs.readdirSync(samples).map((file) => put(`samples/${file}`, fs.readFileSync(path.join(samples, file), 'utf8'))),
    ];
    assert.deepEqual(saidIn(texts), []);
  });

  const real = corpusDocuments().map((file) => file.replace('.labels.json', '.md'));
  if (real.length === 0) {
    it('of the real documents are not here: ../shared/corpus is absent');
    return;
  }
  const documents = real.map((file) => put(file, fs.readFileSync(path.join(CORPUS, file), 'utf8')));
  const register = Object.entries(REGISTER).map(([file, text]) => put(file, text));

  it('of the real documents, with a register, hold one pair of figures worth a look', () => {
    const found = saidIn([...documents, ...register], ['deadline-passed']);
    assert.deepEqual(
      found.map((line) => line.split(': ').slice(0, 2).join(': ')),
      ['003_52bbf3f9c7557c55.md: figure-conflict-candidate', '003_52bbf3f9c7557c55.md: figure-conflict-candidate'],
    );
    assert.ok(found.every((line) => line.endsWith('What differs: other thing counted, place not given.')));
    assert.match(found[0] ?? '', /“1\.45 million people” \(more than 1\.45m\) here, “1\.34 million jobs” .* line 133/u);
  });

  it('stand behind a brief that quotes their figures rightly, and not behind one that does not', () => {
    const [a = '', b = '', , d = ''] = real.map((file) => `../${file}`);
    const right = `${HEAD}Training for care managers gets up to £3m [a](${a}). The campaign gets £3m, and carers’ innovations go from £0.5m to £5m, see [a](${a}).\n\nTechnology gets £487m [b](${b}), half a billion pounds in the [standfirst](${b}#L15). Some 1.34m jobs, 27.8% turnover and £7.50 an hour stand in [the audit](${d}).\n`;
    assert.deepEqual(saidIn([...documents, put('briefs/right.md', right)], ['figure-conflict-candidate']), []);
    const wrong = `${HEAD}Care managers who access learning and development have £3m available [a](${a}).\n\nTechnology systems get £478m [b](${b}).\n\nThe secretary vowed “fewer of a division between them” in [his speech](${b}).\n`;
    assert.deepEqual(
      saidIn([...documents, put('briefs/wrong.md', wrong)], ['figure-conflict-candidate']).map((line) => line.split(': ')[1]),
      ['hedge-dropped', 'figure-not-in-source', 'quote-mismatch'],
    );
  });
});

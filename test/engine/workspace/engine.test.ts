/** The folder as a whole: links of the register, and a state that depends on the last word about each file only. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Change, createEngine, foldName, NameFilter, NameMatcher, type Snapshot } from '../../../server/src/engine';
import { putChange, uriOf, workspaceOf } from '../../support/workspace';

const FOLDER = `-- policies/care-plan.md --
---
type: policy
title: Harbour Care Plan
aliases: [the plan for Harbour, "Harbour’s plan", HCP]
---
-- policies/paper.md --
---
type: policy
title: Green Paper on Ferries
kind: green-paper
---
-- a.md --
The Harbour Care Plan and the plan
for Harbour are one. HCP too, but hcp is not.
See [it](policies/care-plan.md), [[care-plan]] and [[care-plan|this]].
-- b.md --
The Green Paper on Ferries is late. The green paper will come.
-- c.md --
The green paper will come.
`;

describe('register mentions', () => {
  const { snapshot } = workspaceOf(FOLDER);
  const texts = (id: string) =>
    snapshot()
      .policyMentions(id)
      .map(({ document, mention }) => `${document.path}: ${mention.text.replace(/\s+/gu, ' ')}`);

  it('are found by title and alias, across a line break, and in links', () => {
    assert.deepEqual(texts('care-plan'), [
      'a.md: Harbour Care Plan',
      'a.md: the plan for Harbour',
      'a.md: HCP',
      'a.md: it',
      'a.md: [[care-plan]]',
      'a.md: this',
    ]);
  });

  it('include “the green paper” where one was named in full before', () => {
    assert.deepEqual(texts('paper'), ['b.md: Green Paper on Ferries', 'b.md: green paper']);
  });

  it('find no policy by a number alone, which stands in any text', () => {
    const folder = workspaceOf(
      '-- p.md --\n---\ntype: policy\ntitle: 2018\naliases: ["2019", Plan 2020]\n---\n-- a.md --\nIn 2018, 2019 and by Plan 2020.\n',
    );
    const found = folder.snapshot().policyMentions('p');
    assert.deepEqual(
      found.map(({ mention }) => mention.text),
      ['Plan 2020'],
    );
  });

  it('mean, of two policies with one id, the one that has the name; where both have it, it names neither', () => {
    const twin = (title: string) => `---\ntype: policy\nid: boats\ntitle: ${title}\naliases: [the boat money]\n---\n`;
    const folder = workspaceOf(
      `-- p.md --\n${twin('Ferry Fund')}-- q.md --\n${twin('Pier Fund')}-- a.md --\nThe Pier Fund, the Ferry Fund and the boat money.\n`,
    );
    const now = folder.snapshot();
    const document = now.documents.get(folder.uri('a.md'));
    assert.ok(document);
    assert.deepEqual(
      now.mentions(document.uri).flatMap((mention) => (mention.kind === 'policy' ? [now.policyOf(document, mention)?.title ?? null] : [])),
      ['Pier Fund', 'Ferry Fund'],
    );
  });

  it('keep an oblique mention apart where nothing was named', () => {
    const document = snapshot().documents.get(uriOf('c.md'));
    const [mention] = snapshot().mentions(uriOf('c.md'));
    assert.ok(document && mention?.kind === 'policy');
    assert.equal(mention.value.id, null);
    assert.deepEqual(
      snapshot()
        .obliqueCandidates(document, mention)
        .map(({ id }) => id),
      ['paper'],
    );
  });
});

/** Everything a snapshot answers, as plain data. */
function dump(snapshot: Snapshot): unknown {
  return [...snapshot.documents.keys()].sort().map((uri) => ({
    uri,
    mentions: snapshot.mentions(uri).map(({ kind, span, value }) => [kind, span.start, span.end, JSON.stringify(value)]),
    policies: [...snapshot.policies.keys()]
      .sort()
      .map((id) => [
        id,
        snapshot.policyMentions(id).map(({ document, mention }) => [document.path, mention.span.start]),
        snapshot.perhapsMentions(id).map(({ document, mention }) => [document.path, mention.span.start]),
        snapshot.policyNames(id).map(({ document, name }) => [document.path, name.span.start]),
      ]),
  }));
}

const TEXTS = [
  'The Harbour Care Plan costs £3m.',
  '---\ntype: policy\ntitle: Harbour Care Plan\n---\n',
  '---\ntype: policy\ntitle: Tide Fund\naliases: [Harbour Care Plan]\n---\n',
  'See [[plan]] and [x](plan.md#aim).',
  '# Aim\n\nThe Tide Fund, the green paper.',
  '---\ntype: policy\ntitle: Green Paper on Tides\n---\n',
  'The Tide Fund is late. The fund, the review and the Tide Funds. See [it](../plan.md) and [[b#Aim]].',
  '---\ntype: policy\nid: b\ntitle: Tide Review\naliases: [{ name: tides, weak: true }, { name: the sea plan, from: 2010 }]\nsupersedes: plan\n---\n# Aim\n',
  '---\ndate: 2011-01-01\n---\nThe tides and the sea plan: Tide Review. Costs £3m[^f], [x](sub/c.md).\n\n[^f]: figure: x; policy: plan\n',
  '# Tide Fund\n\n```policy\nkind: fund\naliases: [TF]\n```\n\n# Other\n\nTF and the fund.',
];
const PATHS = ['plan.md', 'a.md', 'b.md', 'sub/c.md'];

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ path: fc.constantFrom(...PATHS), text: fc.constantFrom(...TEXTS) }).map(({ path, text }) => putChange(path, text)),
  fc.constantFrom(...PATHS).map((path): Change => ({ type: 'delete', uri: uriOf(path) })),
  fc.constantFrom(...PATHS).map((path): Change => ({ type: 'known', uris: [uriOf(path)] })),
);

describe('the engine', () => {
  it('after any changes answers as a cold start on the same files', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 8 }), (batches) => {
        const engine = createEngine();
        for (const batch of batches) dump(engine.apply(batch));
        const warm = engine.snapshot();
        const cold = createEngine().apply([
          { type: 'known', uris: [...warm.files] },
          ...[...warm.documents.values()].map(
            (document): Change => ({ type: 'put', document: document.source, path: document.path, settings: document.settings }),
          ),
        ]);
        assert.deepEqual(dump(warm), dump(cold));
      }),
      { numRuns: 150 },
    );
  });

  it('never changes a snapshot it gave out', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), fc.array(change, { maxLength: 5 }), (before, after) => {
        const engine = createEngine();
        const snapshot = engine.apply(before);
        const first = JSON.stringify(dump(snapshot));
        engine.apply(after);
        assert.equal(JSON.stringify(dump(snapshot)), first);
      }),
      { numRuns: 80 },
    );
  });

  it('quotes the source exactly in every mention', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const snapshot = createEngine().apply(changes);
        for (const document of snapshot.documents.values()) {
          for (const mention of snapshot.mentions(document.uri))
            assert.equal(document.source.text.slice(mention.span.start, mention.span.end), mention.text);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('names the documents that a change of the register touches', () => {
    const { engine } = workspaceOf(FOLDER);
    const before = engine.snapshot();
    const after = engine.apply([putChange('policies/care-plan.md', '---\ntype: policy\ntitle: Another Plan\n---\n')]);
    const changed = after.changedSince(before);
    assert.ok(changed.includes(uriOf('a.md')) && changed.includes(uriOf('policies/care-plan.md')));
  });

  it('looks at no other document again when a policy file changes below its front matter, but at those that link to its headings', () => {
    const policy = (below: string) => `---\ntype: policy\ntitle: Tide Fund\n---\n${below}`;
    const { engine } = workspaceOf(`-- p.md --\n${policy('# Money')}\n-- a.md --\nThe Tide Fund.\n-- b.md --\nSee [[p#money]].`);
    const before = engine.snapshot();
    const after = engine.apply([putChange('p.md', policy('# Cash\n\nA note of my own.'))]);
    assert.deepEqual([...after.changedSince(before)].sort(), ['b.md', 'p.md'].map(uriOf));
    assert.equal(after.policyMentions('p').length, 1);
    const dated = engine.apply([putChange('p.md', policy('').replace('title', 'due: 2019\ntitle'))]);
    assert.ok(dated.changedSince(after).includes(uriOf('a.md')));
  });

  it('links a name in emphasis, and gives no policy of a file that is not read', () => {
    const { snapshot } = workspaceOf(
      '-- p.md --\n---\ntype: policy\ntitle: Tide Fund\n---\n-- a.md --\nSee [**it**](p.md) and [*that*](p.md).',
    );
    assert.deepEqual(
      snapshot()
        .policyMentions('p')
        .map(({ mention }) => mention.text),
      ['it', 'that'],
    );
    const engine = createEngine();
    const put = putChange('p.md', '---\ntype: policy\ntitle: Tide Fund\n---\n');
    assert.ok(put.type === 'put');
    engine.apply([
      { ...put, settings: { ...put.settings, indexed: false } },
      { type: 'known', uris: [uriOf('p.md')] },
      putChange('a.md', 'See [it](p.md).'),
    ]);
    assert.equal(engine.snapshot().policyMentions('p').length, 0);
  });

  it('weighs what stands between a token and its marker without trying it twice over', function () {
    this.timeout(5_000);
    for (const between of [']'.repeat(5_000), '</sup>'.repeat(2_000).replace(/</gu, '\\<'), '[^a]'.repeat(2_000)]) {
      workspaceOf(`It cost £3m${between}x[^f].\n\n[^f]: figure: roads`);
    }
  });
});

describe('“the fund”, “the strategy”, “the review”', () => {
  const register = '-- fund.md --\n---\ntype: policy\ntitle: Tide Fund\n---\n-- other.md --\n---\ntype: policy\ntitle: Harbour Fund\n---\n';
  const rows: readonly (readonly [name: string, text: string, mentions: readonly string[]])[] = [
    [
      'mean the one named before in the section',
      '# A\n\nThe Tide Fund is late. The fund will come; this fund too.',
      ['Tide Fund', 'fund', 'fund'],
    ],
    ['mean nothing before it is named', '# A\n\nThe fund will come. The Tide Fund is late.', ['Tide Fund']],
    ['mean nothing where two were named', '# A\n\nThe Tide Fund and the Harbour Fund. The fund will come.', ['Tide Fund']],
    ['mean nothing in another section', '# A\n\nThe Tide Fund.\n\n# B\n\nThe fund will come.', ['Tide Fund']],
    ['mean something else where the text says which', '# A\n\nThe Tide Fund. The fund for carers and the fund of funds.', ['Tide Fund']],
    ['are no part of a longer name', '# A\n\nThe Tide Fund. The Fund Board met; the fund-holders too.', ['Tide Fund']],
    ['are no other noun', '# A\n\nThe Tide Fund. The review is late, and a fund.', ['Tide Fund']],
  ];
  for (const [name, text, mentions] of rows) {
    it(name, () => {
      const { snapshot } = workspaceOf(`${register}-- a.md --\n${text}\n`);
      assert.deepEqual(
        snapshot()
          .policyMentions('fund')
          .map(({ mention }) => mention.text),
        mentions,
      );
    });
  }
});

describe('linking', () => {
  it('keeps the mentions of documents that a change of the register does not concern', () => {
    const { engine } = workspaceOf(`${FOLDER}-- far.md --\nThe Harbour Care Plan is here.\n-- near.md --\nThe new name stands here.\n`);
    const before = engine.snapshot();
    const kept = before.mentions(uriOf('far.md'));
    before.mentions(uriOf('near.md'));
    engine.apply([putChange('policies/paper.md', '---\ntype: policy\ntitle: Green Paper on Ferries\naliases: [the new name]\n---\n')]);
    assert.equal(engine.snapshot().mentions(uriOf('far.md')), kept);
    assert.equal(
      engine
        .snapshot()
        .policyMentions('paper')
        .some(({ document }) => document.path === 'near.md'),
      true,
    );
  });

  it('sets aside no text that holds a name', () => {
    const words = fc.array(
      fc.constantFrom('Well', 'being', '-', ' ', 'Fund', 'ﬁsh', 'é', 'policy', 'policies', '’', 's', 'the', '7', '\n'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        words,
        fc.array(fc.constantFrom('Wellbeing Fund', 'fish policy', 'é7', 'the', 'Fund'), { minLength: 1, maxLength: 2 }),
        (parts, names) => {
          const text = parts.join('');
          const filter = new NameFilter([text]);
          for (const name of names) {
            const found = new NameMatcher([{ name, value: name }]).find(text);
            assert.ok(found.length === 0 || filter.mayHold(foldName(name)), `${name} in ${JSON.stringify(text)}`);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

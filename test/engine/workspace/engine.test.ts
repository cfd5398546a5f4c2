/** The folder as a whole: links of the register, and a state that depends on the last word about each file only. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Change, createEngine, type Snapshot } from '../../../server/src/engine';
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
      .map((id) => [id, snapshot.policyMentions(id).map(({ document, mention }) => [document.path, mention.span.start])]),
  }));
}

const TEXTS = [
  'The Harbour Care Plan costs £3m.',
  '---\ntype: policy\ntitle: Harbour Care Plan\n---\n',
  '---\ntype: policy\ntitle: Tide Fund\naliases: [Harbour Care Plan]\n---\n',
  'See [[plan]] and [x](plan.md#aim).',
  '# Aim\n\nThe Tide Fund, the green paper.',
  '---\ntype: policy\ntitle: Green Paper on Tides\n---\n',
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

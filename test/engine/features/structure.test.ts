/** Hierarchies, folds, selections, code lenses and inlay hints. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  citedBy,
  cites,
  codeLenses,
  evidenceItems,
  type Finding,
  folding,
  inlayHints,
  policiesAbove,
  policiesBelow,
  policyItems,
  selectionRanges,
} from '../../../server/src/engine';
import { uriOf, workspaceOf } from '../../support/workspace';

function cursorOf(text: string) {
  const workspace = workspaceOf(text);
  const [cursor] = workspace.marked.cursors;
  assert.ok(cursor, 'the text has a cursor');
  return { ...workspace, uri: uriOf(cursor.path), offset: cursor.offset };
}

const policy = (id: string, rest = '') => `-- p/${id}.md --\n---\ntype: policy\ntitle: ${id} Plan\n${rest}---\n`;

describe('the hierarchy of a policy', () => {
  const { snapshot, uri, offset } = cursorOf(
    `${policy('Old')}${policy('Mother')}${policy('Tide', 'supersedes: Old\nparent: Mother\nsuperseded-by: Next\n')}${policy('Next')}${policy('Child', 'parent: "[[Tide]]"\n')}${policy('Bare', 'parent: [[Tide]]\n')}${policy('Late', 'supersedes: [Tide]\n')}-- a.md --\nThe Tide ▮Plan.\n`,
  );
  const names = (items: readonly { name: string; detail: string }[]) => items.map(({ name, detail }) => `${name}: ${detail}`);

  it('begins at the policy under the cursor', () => assert.deepEqual(names(policyItems(snapshot(), uri, offset)), ['Tide Plan: plan']));
  it('has above it what it supersedes, then its parent', () =>
    assert.deepEqual(names(policiesAbove(snapshot(), 'Tide', uriOf('p/Tide.md'))), [
      'Old Plan: superseded by this',
      'Mother Plan: parent',
    ]));
  it('has below it what superseded it, then its children', () =>
    assert.deepEqual(names(policiesBelow(snapshot(), 'Tide', uriOf('p/Tide.md'))), [
      'Next Plan: supersedes this',
      'Late Plan: supersedes this',
      'Bare Plan: part of this',
      'Child Plan: part of this',
    ]));
  it('reads “superseded-by” from the other side too', () =>
    assert.deepEqual(names(policiesAbove(snapshot(), 'Next', uriOf('p/Next.md'))), ['Tide Plan: superseded by this']));
  it('of an unknown id is empty', () => assert.deepEqual(policiesAbove(snapshot(), 'none', uriOf('a.md')), []));
});

describe('the hierarchy of evidence', () => {
  const { snapshot, uri, offset, marked } = cursorOf(`-- a.md --
See [b](b.md), [[b]] and [@src, p. 4]. Again [@s▮rc].
-- b.md --
# Report B
[a](a.md)
-- c.md --
---
type: document
title: Source C
citekey: src
---
`);
  const text = (path: string) => marked.files.get(path) ?? '';
  const drawn = (calls: ReturnType<typeof cites>, path?: string) =>
    calls.map(({ item, spans }) => `${item.name}: ${spans.map((span) => text(path ?? item.detail).slice(span.start, span.end)).join(' ')}`);

  it('begins at the source cited under the cursor, else at the document', () => {
    assert.deepEqual(
      evidenceItems(snapshot(), uri, offset).map(({ name }) => name),
      ['Source C'],
    );
    assert.deepEqual(
      evidenceItems(snapshot(), uri, 0).map(({ detail }) => detail),
      ['a.md'],
    );
  });
  it('says what a document cites, and where', () =>
    assert.deepEqual(drawn(cites(snapshot(), uri), 'a.md'), ['Report B: [b](b.md) [[b]]', 'Source C: @src @src']));
  it('says who cites a document, and where', () => {
    assert.deepEqual(drawn(citedBy(snapshot(), uriOf('b.md'))), ['a.md: [b](b.md) [[b]]']);
    assert.deepEqual(drawn(citedBy(snapshot(), uriOf('c.md'))), ['a.md: @src @src']);
  });
});

const LONG = `---
type: document
kind: note
---
# One

Text that costs £3m[^f1].

## Two

- a
- b

[^f1]: figure: a

    A memo.

[^f2]: figure: b
`;

describe('folding', () => {
  const folds = (text: string, markdownElsewhere: boolean) => {
    const { snapshot } = workspaceOf(text);
    return folding(snapshot(), uriOf('document.md'), { markdownElsewhere }).map(
      ({ startLine, endLine, kind }) => `${startLine}-${endLine} ${kind}`,
    );
  };
  it('folds front matter, sections, notes together and each long note', () =>
    assert.deepEqual(folds(LONG, false), ['0-3 front-matter', '4-17 section', '8-17 section', '13-17 notes', '13-15 note']));
  it('leaves headings and front matter to VS Code’s own support', () => assert.deepEqual(folds(LONG, true), ['13-17 notes', '13-15 note']));
  it('folds the articles of a digest', () =>
    assert.deepEqual(folds('One.\n\nMore.\n\nSource: A | Gazette\n\nTwo.\n\nMore.\n\nSource: B | Echo\n', true), [
      '0-4 article',
      '6-10 article',
    ]));
  it('of one line is none', () => assert.deepEqual(folds('Text.\n\n[^f]: figure: a\n', false), []));
});

describe('selection ranges', () => {
  const chain = (text: string) => {
    const { snapshot, uri, offset, marked } = cursorOf(text);
    const clean = marked.files.get('document.md') ?? '';
    return selectionRanges(snapshot(), uri, offset).map(({ start, end }) => clean.slice(start, end));
  };
  it('grow from the word to the figure, the sentence, the paragraph, the section and the text', () =>
    assert.deepEqual(chain('# A\n\nIt cost £3 mil▮lion then. It was much.\n\n# B\n\nText.\n'), [
      'million',
      '£3 million',
      'It cost £3 million then.',
      'It cost £3 million then. It was much.',
      '# A\n\nIt cost £3 million then. It was much.\n\n',
      '# A\n\nIt cost £3 million then. It was much.\n\n# B\n\nText.\n',
    ]));
  it('grow inside a note from the value to the entry and the note', () =>
    assert.deepEqual(chain('It cost £3m[^f].\n\n[^f]: figure: boats; period: 2018-▮19\n').slice(0, 4), [
      '19',
      '2018-19',
      'period: 2018-19',
      '[^f]: figure: boats; period: 2018-19',
    ]));
  it('always nest, whatever the text and the place', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('# ', '\n', '£3m', '[^f]', '[^f]: figure: x; on: 2018', '[[a]]', '---\n', 'a: b', ' | ', 'Word. '),
          maxLength: 60,
        }),
        fc.nat(80),
        (text, at) => {
          const { snapshot } = workspaceOf(text);
          const spans = selectionRanges(snapshot(), uriOf('document.md'), Math.min(at, text.length));
          for (const [index, span] of spans.entries()) {
            const outer = spans[index + 1];
            assert.ok(
              outer === undefined ||
                (outer.start <= span.start && span.end <= outer.end && outer.end - outer.start > span.end - span.start),
            );
          }
          assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('code lenses', () => {
  const text = `${policy('Tide')}-- a.md --
The Tide Plan costs £3m[^f]. The Tide Plan again.

[^f]: figure: boats; policy: Tide
`;
  const conflict = (start: number, end: number): Finding => ({
    rule: 'figure-conflict',
    severity: 'warning',
    message: 'x',
    span: { start, end },
    related: [],
    fixes: [],
    unnecessary: false,
  });
  it('count references, figures and conflicts of a policy', () => {
    const { snapshot } = workspaceOf(text);
    const lenses = codeLenses(snapshot(), uriOf('p/Tide.md'), (uri) => (uri === uriOf('a.md') ? [conflict(20, 23), conflict(40, 44)] : []));
    assert.deepEqual(
      lenses.map(({ title }) => title),
      ['3 references', '1 figure', '1 conflict'],
    );
    assert.equal(lenses[1]?.places.length, 1);
  });
  it('show no zero but of references', () => {
    const { snapshot } = workspaceOf(policy('Tide'));
    assert.deepEqual(
      codeLenses(snapshot(), uriOf('p/Tide.md'), () => []).map(({ title }) => title),
      ['0 references'],
    );
  });
});

describe('inlay hints', () => {
  it('say what a relative date and a short amount come to, and nothing twice', () => {
    const text = '---\ndate: 2010-11-16\n---\nIt costs £487m by next spring, then £3 a day, and on 4 May 2011 £2–3m.\n';
    const { snapshot } = workspaceOf(text);
    const hints = inlayHints(snapshot(), uriOf('document.md'), { start: 0, end: text.length });
    assert.deepEqual(
      hints.map(({ offset, label }) => `${text.slice(0, offset).split(' ').slice(-2).join(' ')} ${label}`),
      ['costs £487m = £487,000,000', 'next spring = March to May 2011'],
    );
    assert.deepEqual(inlayHints(snapshot(), uriOf('document.md'), { start: 0, end: 10 }), []);
  });
});

/** Which bibliography holds for a document, and which document an entry is. */
import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../server/src/engine';
import { putChange, uriOf, workspaceOf } from '../../support/workspace';

const FOLDER = `-- references.bib --
@misc{top, title = {At the top of the folder}, url = {https://www.gov.uk/top/}}
-- briefs/own.json --
[{ "id": "own", "type": "report", "title": "The report of the winter" }, { "id": "top", "type": "report" }]
-- briefs/a.md --
[@own] [@top]
-- deep/er/b.md --
[@top]
-- c.md --
---
bibliography: [briefs/own.json, ../references.bib, none.bib]
---
[@own] [@top]
-- press/top.md --
---
type: document
title: Another title altogether
url: https://gov.uk/top
---
-- briefs/winter.md --
# The report of the winter
`;

function keyed(path: string, key: string, workspace = workspaceOf(FOLDER)): string {
  const snapshot = workspace.snapshot();
  const document = snapshot.documents.get(uriOf(path));
  assert.ok(document);
  const found = snapshot.bibliography.resolve(document, key);
  return found.outcome === 'found' ? found.target.uri.replace('file:///workspace/', '') : found.outcome;
}

describe('the bibliography of a document', () => {
  it('stands beside it, before one above it', () => {
    assert.equal(keyed('briefs/a.md', 'own'), 'briefs/own.json');
    assert.equal(keyed('briefs/a.md', 'top'), 'briefs/own.json');
  });

  it('stands in the nearest folder above where none is beside', () => assert.equal(keyed('deep/er/b.md', 'top'), 'references.bib'));

  it('is the one its front matter names, and what is not there is said with its place', () => {
    const snapshot = workspaceOf(FOLDER).snapshot();
    const document = snapshot.documents.get(uriOf('c.md'));
    assert.ok(document);
    const { files, missing, from } = snapshot.bibliography.of(document);
    assert.equal(from, 'front-matter');
    assert.deepEqual(
      files.map(({ path }) => path),
      ['briefs/own.json'],
    );
    assert.deepEqual(
      missing.map(({ span }) => document.source.text.slice(span.start, span.end)),
      ['../references.bib', 'none.bib'],
    );
  });

  it('is the one of the settings where the document names none', () =>
    assert.equal(
      keyed('deep/er/b.md', 'own', workspaceOf(FOLDER, { ...DEFAULT_CONFIG, bibliography: ['./briefs/own.json'] })),
      'briefs/own.json',
    ));

  it('follows an edit, and is gone with its file', () => {
    const workspace = workspaceOf(FOLDER);
    const before = workspace.snapshot();
    workspace.engine.apply([putChange('references.bib', '@misc{renamed, title = {T}}')]);
    assert.equal(keyed('deep/er/b.md', 'renamed', workspace), 'references.bib');
    assert.ok(workspace.snapshot().changedSince(before).includes(uriOf('deep/er/b.md')));
    workspace.engine.apply([{ type: 'delete', uri: uriOf('references.bib') }]);
    assert.equal(keyed('deep/er/b.md', 'renamed', workspace), 'missing');
  });
});

describe('a document and its entry', () => {
  const snapshot = workspaceOf(FOLDER).snapshot();
  const entryOf = (path: string) => {
    const document = snapshot.documents.get(uriOf(path));
    assert.ok(document);
    return snapshot.bibliography.entryOf(document)?.key ?? null;
  };

  it('meet by address, however it is spelt', () => assert.equal(entryOf('press/top.md'), 'top'));
  it('meet by title', () => assert.equal(entryOf('briefs/winter.md'), 'own'));
  it('do not meet by chance', () => assert.equal(entryOf('briefs/a.md'), null));
});

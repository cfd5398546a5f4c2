/** Rename, file moves, hierarchies, folds, lenses, hints and token deltas over stdio. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  FoldingRange,
  InlayHint,
  Location,
  LocationLink,
  MarkupContent,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  TextDocumentEdit,
  TypeHierarchyItem,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { PULLING, PUSHED, TestClient } from '../support/client';

const FILES = {
  'greenpaper.config.json': '{ "jurisdiction": "GB", "inlayHints": { "enabled": true } }\n',
  'policies/ferry-plan.md': '---\ntype: policy\nid: ferries\ntitle: Ferry Plan\nparent: sea\n---\n',
  'policies/sea.md': '---\ntype: policy\ntitle: Sea Strategy\n---\n',
  'a.md':
    'The Ferry Plan costs £487m[^f1].\n\nSee [[ferries]] and [it](policies/ferry-plan.md) [@nao2018].\n\n[^f1]: figure: boats; policy: ferries\n',
  'refs.bib': '@report{nao2018,\n  title = {On boats}\n}\n',
};
const RICH = {
  ...PULLING,
  workspace: { ...PULLING.workspace, fileOperations: { willRename: true } },
  textDocument: {
    ...PULLING.textDocument,
    rename: { prepareSupport: true },
    completion: { completionItem: { documentationFormat: ['markdown'], resolveSupport: { properties: ['documentation'] } } },
  },
};

describe('navigation over the protocol', () => {
  let client: TestClient;
  const on = (name: keyof typeof FILES, words: string) => {
    const before = FILES[name].slice(0, FILES[name].indexOf(words)).split('\n');
    return { textDocument: { uri: client.uri(name) }, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
  };

  before(async () => {
    client = await TestClient.start({ files: FILES, capabilities: RICH, initializationOptions: { referencesCommand: 'list' } });
    await client.until(() => client.progress.includes('end'));
    await client.open('a.md');
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('renames an id in every file with the versions of open ones', async () => {
    const prepared = await client.request<{ placeholder: string }>('textDocument/prepareRename', on('a.md', 'ferries]]'));
    assert.equal(prepared.placeholder, 'ferries');
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...on('a.md', 'ferries]]'), newName: 'boats' });
    const changes = (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
      textDocument.uri,
      textDocument.version,
      edits.length,
    ]);
    assert.deepEqual(changes, [
      [client.uri('policies/ferry-plan.md'), null, 1],
      [client.uri('a.md'), 1, 2],
    ]);
  });

  it('refuses to rename the source’s words, and says why', async () => {
    await assert.rejects(client.request('textDocument/prepareRename', on('a.md', 'Ferry Plan')), /own words/u);
    await assert.rejects(client.request('textDocument/rename', { ...on('a.md', 'Ferry Plan'), newName: 'x' }), /own words/u);
  });

  it('refuses where a file is read-only', async () => {
    const file = path.join(client.folder, 'policies/ferry-plan.md');
    fs.chmodSync(file, 0o444);
    await assert.rejects(
      client.request('textDocument/rename', { ...on('a.md', 'ferries]]'), newName: 'boats' }),
      /“policies\/ferry-plan\.md” is read-only/u,
    );
    fs.chmodSync(file, 0o644);
  });

  it('goes to the entry of a citation, and from the entry to its citations', async () => {
    const [link] = await client.request<LocationLink[]>('textDocument/definition', on('a.md', 'nao2018'));
    assert.equal(link?.targetUri, client.uri('refs.bib'));
    assert.deepEqual(link?.targetSelectionRange, { start: { line: 0, character: 8 }, end: { line: 0, character: 15 } });
    const found = await client.request<Location[]>('textDocument/references', {
      ...on('refs.bib', 'nao2018'),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [client.uri('a.md')],
    );
  });

  it('updates links before a folder moves', async () => {
    const edit = await client.request<WorkspaceEdit>('workspace/willRenameFiles', {
      files: [{ oldUri: client.uri('policies'), newUri: client.uri('register') }],
    });
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(
      change?.edits.map((one) => 'newText' in one && one.newText),
      ['register/ferry-plan.md'],
    );
  });

  it('highlights, folds and selects', async () => {
    const highlights = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', on('a.md', 'Ferry Plan'));
    assert.equal(highlights.length, 4);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: client.uri('policies/ferry-plan.md') },
    });
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [[0, 5]],
    );
    const { textDocument, position } = on('a.md', '487');
    const [range] = await client.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions: [position] });
    assert.deepEqual(range?.parent?.range, { start: { line: 0, character: 21 }, end: { line: 0, character: 26 } });
  });

  it('walks the hierarchy of a policy and of evidence', async () => {
    const [item] = await client.request<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy', on('a.md', 'Ferry Plan'));
    const above = await client.request<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item });
    assert.deepEqual(
      above.map(({ name, detail }) => [name, detail]),
      [['Sea Strategy', 'parent']],
    );
    const below = await client.request<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: above[0] });
    assert.deepEqual(
      below.map(({ name, detail }) => [name, detail]),
      [['Ferry Plan', 'part of this']],
    );
    const [document] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', on('policies/ferry-plan.md', 'type'));
    const incoming = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: document });
    assert.deepEqual(
      incoming.map(({ from, fromRanges }) => [from.uri, fromRanges.length]),
      [[client.uri('a.md'), 2]],
    );
  });

  it('shows lenses that list their places, and hints where they are turned on', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: client.uri('policies/ferry-plan.md') },
    });
    assert.deepEqual(
      lenses.map(({ command }) => [command?.title, command?.command]),
      [
        ['4 references', 'list'],
        ['1 figure', 'list'],
      ],
    );
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri: client.uri('a.md') },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
    });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['= £487,000,000'],
    );
  });

  it('completes an id and tells of the policy when asked', async () => {
    await client.edit('a.md', 2, 'See [[\n');
    const textDocument = { uri: client.uri('a.md') };
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument,
      position: { line: 0, character: 6 },
    });
    const item = items.find(({ label }) => label === 'ferries');
    assert.ok(item !== undefined && item.documentation === undefined);
    const resolved = await client.request<CompletionItem>('completionItem/resolve', item);
    assert.match((resolved.documentation as MarkupContent).value, /\*\*Ferry Plan\*\*/u);
    await client.edit('a.md', 3, FILES['a.md']);
  });

  it('tells the tokens as what changed', async () => {
    const textDocument = { uri: client.uri('a.md') };
    const first = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.ok(first.data.length > 0 && first.resultId !== undefined);
    await client.edit('a.md', 4, `£5m.\n\n${FILES['a.md']}`);
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: first.resultId,
    });
    const data = [...first.data];
    for (const { start, deleteCount, data: added } of [...delta.edits].reverse()) data.splice(start, deleteCount, ...(added ?? []));
    const whole = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(data, whole.data);
    await client.edit('a.md', 5, FILES['a.md']);
  });
});

describe('navigation for a plain client', () => {
  it('renames without prepare support, in the older form of edits, with headings', async () => {
    const client = await TestClient.start({ files: { ...FILES, 'b.md': '# Aim\n\n[x](#aim)\n' }, capabilities: PUSHED });
    assert.equal(client.initialized.capabilities.renameProvider, true);
    assert.equal(client.initialized.capabilities.workspace?.fileOperations, undefined);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: client.uri('b.md') },
      position: { line: 0, character: 3 },
      newName: 'Goal',
    });
    assert.deepEqual(
      edit.changes?.[client.uri('b.md')]?.map(({ newText }) => newText),
      ['Goal', 'goal'],
    );
    const [location] = await client.request<Location[]>('textDocument/definition', {
      textDocument: { uri: client.uri('b.md') },
      position: { line: 2, character: 6 },
    });
    assert.deepEqual(location?.range.start, { line: 0, character: 0 });
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: client.uri('policies/sea.md') } });
    assert.deepEqual(lenses[0]?.command, { title: '1 reference', command: '', arguments: [] });
    assert.equal(await client.stop(), 0);
  });
});

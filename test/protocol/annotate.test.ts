/** Annotating over the protocol: edits for any client, a question only where the client says that it can ask it, and a bibliography that changes. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver-protocol';
import type { AnnotatableAnswer, ServerEdit } from '../../server/src/contract';
import { applyEdits, LineIndex } from '../../server/src/engine';
import { PULLING, TestClient } from '../support/client';

const FILES = {
  'greenpaper.config.json': '{}\n',
  'references.bib': '@misc{audit2018,\n  title = {Beds in winter}\n}\n',
  'policies/ferry-plan.md': '---\ntype: policy\ntitle: Ferry Plan\n---\n',
  'undated.md': 'The fund opens next spring.\n',
  'a.md': 'Councils get £3m for new boats.\r\n\r\nThe Ferry Plan is late [@audit2081].\r\n',
};

/** A client that takes finished edits and resolves nothing. */
const EAGER = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } } },
};
const RESOLVING = {
  ...PULLING,
  textDocument: {
    ...PULLING.textDocument,
    codeAction: { ...PULLING.textDocument.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

async function actionsAt(client: TestClient, name: string, words: string): Promise<CodeAction[]> {
  const text = fs.readFileSync(path.join(client.folder, name), 'utf8');
  const position = new LineIndex(text).positionAt(text.indexOf(words));
  return client.request('textDocument/codeAction', {
    textDocument: { uri: client.uri(name) },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
}

function applied(client: TestClient, name: string, edit: CodeAction['edit'] | ServerEdit | null): string {
  const text = fs.readFileSync(path.join(client.folder, name), 'utf8');
  const lines = new LineIndex(text);
  const change = (edit?.documentChanges as TextDocumentEdit[] | undefined)?.find(
    ({ textDocument }) => textDocument.uri === client.uri(name),
  );
  assert.ok(change);
  assert.equal(change.textDocument.version, 1);
  return applyEdits(
    text,
    change.edits.map((one) => ({
      span: { start: lines.offsetAt(one.range.start), end: lines.offsetAt(one.range.end) },
      newText: 'newText' in one ? one.newText : '',
    })),
  );
}

const ANNOTATED = FILES['a.md'].replace('£3m', '£3m[^f1]').replace(/\r\n$/u, '\r\n\r\n[^f1]: figure: new boats\r\n');

for (const [name, capabilities] of [
  ['finished', EAGER],
  ['resolved', RESOLVING],
] as const) {
  describe(`annotating by code actions, ${name}`, () => {
    let client: TestClient;
    before(async () => {
      client = await TestClient.start({ files: FILES, capabilities });
      await client.open('a.md');
      await client.request('greenpaper/register', {});
    });
    after(async () => assert.equal(await client.stop(), 0));

    const take = async (words: string, title: string): Promise<CodeAction['edit']> => {
      const found = (await actionsAt(client, 'a.md', words)).find((action) => action.title.startsWith(title));
      assert.ok(found, title);
      assert.equal(found.command, undefined);
      assert.equal(found.edit === undefined, name === 'resolved');
      return found.edit ?? (await client.request<CodeAction>('codeAction/resolve', found)).edit;
    };

    it('writes marker and note in one versioned edit, with the file’s own line ending', async () =>
      assert.equal(applied(client, 'a.md', await take('£3m', 'Annotate “£3m”')), ANNOTATED));

    it('links a mention', async () =>
      assert.match(
        applied(client, 'a.md', await take('Ferry', 'Link this mention')),
        /The \[Ferry Plan\]\(policies\/ferry-plan\.md\) is late/u,
      ));

    it('writes a decision into a new file', async () => {
      const edit = await take('£3m', 'Never take');
      assert.ok(
        edit?.documentChanges?.some(
          (change) => 'kind' in change && change.kind === 'create' && change.uri === client.uri('greenpaper.decisions.yaml'),
        ),
      );
    });
  });
}

describe('annotating with a question', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ files: FILES, initializationOptions: { commands: ['greenpaper.annotate'] } });
    await client.open('a.md');
    await client.until(() => client.progress.includes('end'));
  });
  after(async () => assert.equal(await client.stop(), 0));

  it('runs the client’s command, which asks and sends the answer', async () => {
    const offered = (await actionsAt(client, 'a.md', '£3m')).find(({ title }) => title === 'Annotate “£3m”…');
    assert.equal(offered?.edit, undefined);
    const [uri, position, kind] = offered?.command?.arguments ?? [];
    const [first] = await client.request<AnnotatableAnswer[]>('greenpaper/annotatables', { uri, position });
    assert.deepEqual([first?.kind, first?.question, first?.guess], [kind, 'What is it for?', 'new boats']);
    const { edit } = await client.request<{ edit: ServerEdit | null }>('greenpaper/annotate', { uri, position, kind, gloss: 'new boats' });
    assert.equal(applied(client, 'a.md', edit), ANNOTATED);
  });

  it('offers the question that answers a finding, and nothing where the client cannot ask it', async () => {
    const asking = await TestClient.start({
      files: { 'b.md': 'The fund opens next spring.\n' },
      initializationOptions: { commands: ['greenpaper.setDocumentDate'] },
    });
    await asking.until(() => asking.progress.includes('end'));
    await asking.open('b.md');
    const offered = (await actionsAt(asking, 'b.md', 'next spring')).find(({ title }) => title === 'Set Document Date…');
    assert.equal(offered?.command?.command, 'greenpaper.setDocumentDate');
    assert.equal(offered.command.arguments?.[0], asking.uri('b.md'));
    assert.equal(await asking.stop(), 0);
    await client.open('undated.md');
    assert.ok(!(await actionsAt(client, 'undated.md', 'next spring')).some(({ title }) => title === 'Set Document Date…'));
  });

  it('lists what can be cited, and cites it', async () => {
    const uri = client.uri('a.md');
    assert.deepEqual(await client.request('greenpaper/citations', { uri }), [
      { key: 'audit2018', label: 'audit2018 no date', detail: '(no date) Beds in winter.' },
    ]);
    const { edit } = await client.request<{ edit: ServerEdit | null }>('greenpaper/insertCitation', {
      uri,
      position: { line: 0, character: 30 },
      key: 'audit2018',
    });
    assert.match(applied(client, 'a.md', edit), /boats \[@audit2018\]\./u);
  });

  it('renews a citation’s finding when the open .bib changes, and says what of it cannot be read', async () => {
    const findings = async (name: string): Promise<(string | number | undefined)[]> => {
      const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: client.uri(name) },
      });
      return items.map(({ code }) => code);
    };
    assert.deepEqual(await findings('a.md'), ['citation-unresolved']);
    await client.open('references.bib');
    await client.edit('references.bib', 2, '@misc{audit2081, title = {Beds}}\n@misc{broken, title = {\n');
    assert.deepEqual(await findings('a.md'), []);
    assert.deepEqual(await findings('references.bib'), ['bibliography-invalid']);
  });
});

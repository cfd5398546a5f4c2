/** Fixes through the protocol: one rule in a file or the folder, all on save, and ways to answer a finding. */
import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PULLING, TestClient } from '../support/client';

const HEAD = '---\ntype: document\nkind: brief\n---\n';
const FILES = {
  'greenpaper.config.json': '{\n  // ours\n  "rules": { "range-inverted": "warning" }\n}\n',
  'briefs/a.md': `${HEAD}Closing on 31 June 2019 or 31 April 2019.\n\nGrowth of 2.7%–2.5% is forecast.\n`,
  'briefs/b.md': `${HEAD}Closing on 31 September 2019.\n`,
  'speech.md': 'Closing on 31 June 2019.\n',
} as const;
const RESOLVING = {
  ...PULLING,
  textDocument: {
    ...PULLING.textDocument,
    codeAction: { ...PULLING.textDocument.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

/** The texts that an edit leaves behind, by file name. */
function applied(client: TestClient, edit: WorkspaceEdit | undefined): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const change of edit?.documentChanges ?? []) {
    const { textDocument, edits } = change as TextDocumentEdit;
    const name = Object.keys(FILES).find((file) => client.uri(file) === textDocument.uri) ?? textDocument.uri;
    const document = TextDocument.create('', 'markdown', 0, FILES[name as keyof typeof FILES] ?? '');
    texts[name] = TextDocument.applyEdits(document, edits as Parameters<typeof TextDocument.applyEdits>[1]);
  }
  return texts;
}

describe('code actions', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ files: FILES, capabilities: RESOLVING });
    await client.until(() => client.progress.includes('end'));
    await client.open('briefs/a.md');
    await client.open('speech.md');
  });
  after(() => client.stop());

  const ask = (file: keyof typeof FILES, line: number, only?: readonly string[]) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uri(file) },
      range: { start: { line, character: 12 }, end: { line, character: 12 } },
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });

  it('fix all of one rule in the file, worked out when wanted', async () => {
    const actions = await ask('briefs/a.md', 4);
    const action = actions.find(({ title }) => title === 'Fix all “date-impossible” in this file');
    assert.ok(action !== undefined && action.edit === undefined);
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
    assert.deepEqual(applied(client, edit), {
      'briefs/a.md': FILES['briefs/a.md'].replace('31 June', '30 June').replace('31 April', '30 April'),
    });
  });

  it('fix all of one rule in the folder, noting what a speech printed', async () => {
    const actions = await ask('briefs/a.md', 4);
    const action = actions.find(({ title }) => title === 'Fix all “date-impossible” in this folder');
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
    const texts = applied(client, edit);
    assert.deepEqual(Object.keys(texts).sort(), ['briefs/a.md', 'briefs/b.md', 'speech.md']);
    assert.equal(texts['briefs/b.md'], FILES['briefs/b.md'].replace('31 Sept', '30 Sept'));
    assert.equal(texts['speech.md'], 'Closing on 31 June 2019[^n1].\n\n[^n1]: note: sic; June 2019 has 30 days\n');
  });

  it('fix all on save, of every rule, only when asked for, and leave a guess to the writer', async () => {
    const [action, ...others] = await ask('briefs/a.md', 0, ['source.fixAll']);
    assert.deepEqual(others, []);
    assert.equal(action?.kind, 'source.fixAll.greenpaper');
    assert.deepEqual(applied(client, action?.edit), {
      'briefs/a.md': FILES['briefs/a.md'].replace('2.7%–2.5%', '2.5%–2.7%'),
    });
    assert.deepEqual(await ask('speech.md', 0, ['source.fixAll.greenpaper']), []);
    assert.deepEqual(await ask('briefs/a.md', 4, ['refactor.move']), []);
  });

  it('turn a rule off in the configuration that is there, leaving its comments', async () => {
    const actions = await ask('briefs/a.md', 4);
    const action = actions.find(({ title }) => title === 'Turn off “date-impossible” in greenpaper.config.json');
    assert.deepEqual(applied(client, action?.edit), {
      'greenpaper.config.json': '{\n  // ours\n  "rules": {\n    "range-inverted": "warning",\n    "date-impossible": "off"\n  }\n}\n',
    });
  });
});

/** The `initialize` of real editors replayed: every answer is in the form that the editor said it takes. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import { TestClient } from '../support/client';

interface Recorded {
  readonly client: string;
  readonly params: Record<string, unknown> & {
    readonly capabilities: ClientCapabilities;
    readonly initializationOptions?: Record<string, unknown>;
  };
}

const FOLDER = path.resolve('test/protocol/clients');
const RECORDED = fs
  .readdirSync(FOLDER)
  .sort()
  .map((file) => JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')) as Recorded);

/** Nothing at all: no watched files, no pull, no prepare rename, no snippets, flat symbols, edits without versions. */
const BARE: Recorded = {
  client: 'A client that says nothing of itself',
  params: { processId: null, rootUri: '<rootUri>', capabilities: {} },
};

const FILES = {
  'greenpaper.config.json': '{ "jurisdiction": "GB" }\n',
  'archive/tide-plan.md': '---\ntype: policy\ntitle: Old Tide Plan\n---\nEbb.\n',
  'policies/tide-plan.md': '---\ntype: policy\ntitle: Tide Plan\n---\n',
  'policies/ferry-plan.md': '---\ntype: policy\nid: ferries\ntitle: Ferry Plan\n---\n',
  'a.md': '# Boats\n\nThe Ferry Plan costs £487m. Monday 16 November 2010. See [[ferries]].\n\n[[\n',
};

function filled(value: unknown, folder: string): unknown {
  const uri = URI.file(folder).toString();
  if (value === '<processId>') return process.pid;
  if (value === '<rootPath>') return folder;
  if (value === '<rootUri>') return uri;
  if (value === '<workspaceFolders>') return [{ uri, name: 'test' }];
  if (Array.isArray(value)) return value.map((item) => filled(item, folder));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, folder)]));
}

for (const { client: name, params } of [...RECORDED, BARE]) {
  const { capabilities } = params;
  const at = (uri: string, line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });

  describe(name, () => {
    let client: TestClient;
    let uri: string;

    before(async () => {
      client = await TestClient.start({ files: FILES, params: (folder) => filled(params, folder) as Record<string, unknown> });
      uri = client.uri('a.md');
      await client.open('a.md');
    });

    after(async () => {
      assert.equal(await client.stop(), 0);
    });

    it('is given diagnostics by pull or by push, never both', async () => {
      const pulls = capabilities.textDocument?.diagnostic !== undefined;
      assert.equal(client.initialized.capabilities.diagnosticProvider !== undefined, pulls);
      let items: readonly Diagnostic[];
      if (pulls) {
        const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
        items = report.kind === 'full' ? report.items : [];
        assert.equal(client.published.size, 0);
      } else {
        await client.until(() => (client.published.get(uri)?.length ?? 0) > 0);
        items = client.published.get(uri) ?? [];
      }
      assert.ok(items.some(({ code }) => code === 'date-weekday-mismatch'));
    });

    it('hovers in a format it reads', async () => {
      const { contents } = await client.request<Hover>('textDocument/hover', at(uri, 2, 22));
      const formats = capabilities.textDocument?.hover?.contentFormat ?? ['plaintext'];
      assert.ok(formats.includes((contents as MarkupContent).kind));
      assert.match((contents as MarkupContent).value, /487,000,000/u);
      assert.doesNotMatch((contents as MarkupContent).value, /command:/u);
    });

    it('goes to a definition, as a link only where it knows links', async () => {
      const found = await client.request<(Location | LocationLink)[]>('textDocument/definition', at(uri, 2, 6));
      const links = capabilities.textDocument?.definition?.linkSupport === true;
      assert.deepEqual(
        found.map((one) => ('targetUri' in one ? [links, one.targetUri] : [!links, one.uri])),
        [[true, client.uri('policies/ferry-plan.md')]],
      );
    });

    it('lists symbols in the shape it takes', async () => {
      const found = await client.request<(DocumentSymbol | SymbolInformation)[]>('textDocument/documentSymbol', {
        textDocument: { uri: client.uri('policies/ferry-plan.md') },
      });
      const nested = capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
      assert.deepEqual(
        found.map((one) => [one.name, 'selectionRange' in one]),
        [['Ferry Plan', nested]],
      );
    });

    it('completes without snippets', async () => {
      const { items } = await client.request<CompletionList>('textDocument/completion', at(uri, 4, 2));
      const item = items.find(({ label }) => label === 'ferries');
      assert.notEqual(item?.insertTextFormat, 2);
      const lazy = capabilities.textDocument?.completion?.completionItem?.resolveSupport?.properties.includes('documentation') === true;
      assert.equal(item?.documentation === undefined, lazy);
    });

    it('renames in the form of edits it takes', async () => {
      const prepares = capabilities.textDocument?.rename?.prepareSupport === true;
      assert.deepEqual(client.initialized.capabilities.renameProvider, prepares ? { prepareProvider: true } : true);
      const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at(uri, 2, 64), newName: 'boats' });
      const versioned = capabilities.workspace?.workspaceEdit?.documentChanges === true;
      assert.equal(edit.documentChanges !== undefined, versioned);
      assert.equal(edit.changes !== undefined, !versioned);
    });

    it('is offered a merge of two policies only where its edits may delete a file', async () => {
      const twin = client.uri('policies/tide-plan.md');
      await client.open('policies/tide-plan.md');
      const actions = await client.request<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: { uri: twin },
        range: { start: { line: 2, character: 8 }, end: { line: 2, character: 8 } },
        context: { diagnostics: [] },
      });
      const { documentChanges, resourceOperations } = capabilities.workspace?.workspaceEdit ?? {};
      const deletes = documentChanges === true && resourceOperations?.includes('delete') === true;
      const merge = (actions ?? []).find(({ title }) => title === 'Merge “archive/tide-plan.md” into this file');
      const literals = capabilities.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
      assert.equal(merge !== undefined, deletes && literals);
      if (merge === undefined) return;
      const [edit, removal, ...others] = merge.edit?.documentChanges ?? [];
      assert.ok(edit !== undefined && 'edits' in edit && edit.textDocument.uri === twin);
      assert.deepEqual(
        [removal, others],
        [{ kind: 'delete', uri: client.uri('archive/tide-plan.md'), options: { recursive: false, ignoreIfNotExists: false } }, []],
      );
    });

    it('is offered a fix', async () => {
      const range = { start: { line: 2, character: 31 }, end: { line: 2, character: 37 } };
      const actions = await client.request<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      });
      const literals = capabilities.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
      assert.equal(
        (actions ?? []).some(({ kind }) => kind === 'quickfix'),
        literals,
      );
    });

    it('is asked for no registration it does not know', () => {
      const dynamic: Readonly<Record<string, boolean | undefined>> = {
        'workspace/didChangeWatchedFiles': capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration,
        'workspace/didChangeConfiguration': capabilities.workspace?.didChangeConfiguration?.dynamicRegistration,
        'workspace/didChangeWorkspaceFolders': capabilities.workspace?.workspaceFolders,
      };
      for (const method of client.registrations) assert.equal(dynamic[method], true, method);
    });
  });
}

/** The built server over stdio, as VS Code and as a plainer client speak to it. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentLink,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { PULLING, PUSHED, TestClient } from '../support/client';

const FILES = {
  'greenpaper.config.json': '{ "jurisdiction": "GB", "prices": { "year": "2010-11" } }\n',
  'figures.csv': 'id,value,unit,period,source\nwinter,239.6,£m,2018-19,Accounts\n',
  'c.md': 'They gave £240 million[^f1].\n\n[^f1]: figure: help; quantity: winter; period: 2018-19\n',
  'policies/ferry-plan.md': '---\ntype: policy\ntitle: Ferry Plan\naliases: [the plan for ferries]\nstatus: delayed\n---\n',
  'a.md': 'Ministers announced £487 million for the Ferry Plan.\n\nThe debate was on Monday 16 November 2010.\n',
  'b.md': 'The plan for ferries is late. Under the Care Act 2014 nothing changes.\n',
};

function at(text: string, words: string): { line: number; character: number } {
  const offset = text.indexOf(words);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

describe('the server for a client that pulls', () => {
  let client: TestClient;

  before(async () => {
    client = await TestClient.start({
      files: FILES,
      initializationOptions: { rulePages: 'file:///rules/', hoverCommands: ['greenpaper.copyNumber'], headingsElsewhere: true },
    });
    await client.until(() => client.progress.includes('end'));
    await client.open('a.md');
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('says what it can do, and watches files', () => {
    const { capabilities } = client.initialized;
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'greenpaper',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    assert.ok(
      capabilities.hoverProvider &&
        capabilities.definitionProvider &&
        capabilities.referencesProvider &&
        capabilities.semanticTokensProvider,
    );
    assert.ok(client.registrations.includes('workspace/didChangeWatchedFiles'));
  });

  it('shows progress of the first load', () => assert.deepEqual([client.progress[0], client.progress.at(-1)], ['begin', 'end']));

  it('hovers in Markdown with the commands the client allows', async () => {
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: client.uri('a.md') },
      position: at(FILES['a.md'], '£487'),
    });
    const { value } = hover.contents as MarkupContent;
    assert.match(value, /£487,000,000/u);
    assert.match(value, /command:greenpaper\.copyNumber/u);
    assert.doesNotMatch(value, /copyWithSource/u);
  });

  it('sets a figure with a note beside the table of official figures, also once the table changes', async () => {
    const shown = async () => {
      const hover = await client.request<Hover>('textDocument/hover', {
        textDocument: { uri: client.uri('c.md') },
        position: at(FILES['c.md'], '£240'),
      });
      return (hover.contents as MarkupContent).value;
    };
    assert.match(await shown(), /Official: £239\.6 million/u);
    fs.writeFileSync(path.join(client.folder, 'figures.csv'), 'id,value,unit,period,source\nwinter,300,£m,2018-19,Accounts\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('figures.csv'), type: 2 }] });
    await client.request('workspace/symbol', { query: '' });
    assert.match(await shown(), /Official: £300 million/u);
  });

  it('reads the table as it stands in the editor, and from the disk once it is closed', async () => {
    const shown = async () => {
      const hover = await client.request<Hover>('textDocument/hover', {
        textDocument: { uri: client.uri('c.md') },
        position: at(FILES['c.md'], '£240'),
      });
      return /Official: £[\d.]+ million/u.exec((hover.contents as MarkupContent).value)?.[0];
    };
    const before = await shown();
    await client.open('figures.csv');
    await client.edit('figures.csv', 2, 'id,value,unit,period,source\nwinter,310,£m,2018-19,Accounts\n');
    assert.equal(await shown(), 'Official: £310 million');
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri('figures.csv') } });
    await client.request('workspace/symbol', { query: '' });
    assert.equal(await shown(), before);
  });

  it('shows sums in the year that the configuration names as well', async () => {
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: client.uri('c.md') },
      position: at(FILES['c.md'], '£240'),
    });
    assert.match((hover.contents as MarkupContent).value, /in 2024-25 prices, about £210 million in 2010-11 prices/u);
  });

  it('jumps from an unmarked name to the title of its policy', async () => {
    const [link] = await client.request<LocationLink[]>('textDocument/definition', {
      textDocument: { uri: client.uri('a.md') },
      position: at(FILES['a.md'], 'Ferry Plan'),
    });
    assert.equal(link?.targetUri, client.uri('policies/ferry-plan.md'));
    assert.deepEqual(link?.targetSelectionRange.start, { line: 2, character: 7 });
  });

  it('finds references in documents that are not open', async () => {
    const found = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: client.uri('a.md') },
      position: at(FILES['a.md'], 'Ferry Plan'),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [client.uri('a.md'), client.uri('b.md')],
    );
  });

  it('links an Act to legislation.gov.uk', async () => {
    await client.open('b.md');
    const [link] = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: client.uri('b.md') } });
    assert.equal(link?.target, 'https://www.legislation.gov.uk/ukpga/2014/23');
  });

  it('lists policies among the symbols of the workspace', async () => {
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'ferry' });
    assert.ok(found.some(({ name }) => name === 'Ferry Plan'));
  });

  it('pulls diagnostics with a result id, a page and a fix', async () => {
    const report = await client.request<{ kind: string; resultId: string; items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: client.uri('a.md') },
    });
    const [finding] = report.items;
    assert.equal(finding?.code, 'date-weekday-mismatch');
    assert.equal(finding?.codeDescription?.href, 'file:///rules/date-weekday-mismatch.md');
    const again = await client.request<{ kind: string }>('textDocument/diagnostic', {
      textDocument: { uri: client.uri('a.md') },
      previousResultId: report.resultId,
    });
    assert.equal(again.kind, 'unchanged');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uri('a.md') },
      range: finding?.range,
      context: { diagnostics: report.items },
    });
    assert.deepEqual(
      actions.filter(({ diagnostics }) => diagnostics !== undefined).map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['Note as printed', true],
        ['Ignore “date-weekday-mismatch” in this paragraph', undefined],
        ['Ignore “date-weekday-mismatch” in this file', undefined],
        ['Turn off “date-weekday-mismatch” in greenpaper.config.json', undefined],
      ],
    );
  });

  it('completes a policy id with the brackets that close it', async () => {
    const text = `${FILES['a.md']}\nSee [[fe]] for more.\n`;
    await client.edit('a.md', 2, text);
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: client.uri('a.md') },
      position: { line: 4, character: 8 },
    });
    const [item] = items;
    assert.equal(item?.label, 'ferry-plan');
    assert.deepEqual(item?.textEdit, {
      range: { start: { line: 4, character: 6 }, end: { line: 4, character: 10 } },
      newText: 'ferry-plan]]',
    });
    await client.edit('a.md', 3, FILES['a.md']);
  });

  it('a policy renamed in one buffer changes the references of the others at once', async () => {
    await client.open('policies/ferry-plan.md', FILES['policies/ferry-plan.md'].replace('aliases: [the plan for ferries]\n', ''));
    const found = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: client.uri('a.md') },
      position: at(FILES['a.md'], 'Ferry Plan'),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [client.uri('a.md')],
    );
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri('policies/ferry-plan.md') } });
  });

  it('answers a document it does not know, and positions past the end, with nothing', async () => {
    assert.equal(
      await client.request('textDocument/hover', { textDocument: { uri: client.uri('nowhere.md') }, position: { line: 0, character: 0 } }),
      null,
    );
    assert.equal(
      await client.request('textDocument/hover', { textDocument: { uri: client.uri('a.md') }, position: { line: 999, character: 999 } }),
      null,
    );
  });

  it('keeps a workspace pull open until something changes', async () => {
    const first = await client.request<{ items: { uri: string; resultId?: string }[] }>('workspace/diagnostic', { previousResultIds: [] });
    const known = first.items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
    let answered = false;
    const pull = client
      .request<{ items: { uri: string; items: Diagnostic[] }[] }>('workspace/diagnostic', { previousResultIds: known })
      .then((report) => {
        answered = true;
        return report;
      });
    await client.request('textDocument/hover', { textDocument: { uri: client.uri('a.md') }, position: { line: 0, character: 0 } });
    assert.equal(answered, false);
    await client.edit('a.md', 4, 'The scheme closes on 31 June 2019.\n');
    const report = await pull;
    assert.ok(report.items.some(({ uri, items }) => uri === client.uri('a.md') && items.some(({ code }) => code === 'date-impossible')));
    await client.edit('a.md', 5, FILES['a.md']);
  });

  it('takes up a file that was made, changed and deleted outside', async () => {
    const count = async () =>
      (
        await client.request<Location[]>('textDocument/references', {
          textDocument: { uri: client.uri('a.md') },
          position: at(FILES['a.md'], 'Ferry Plan'),
          context: { includeDeclaration: false },
        })
      ).length;
    const before = await count();
    const changed = (type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('c.md'), type }] });
    fs.writeFileSync(path.join(client.folder, 'c.md'), 'The Ferry Plan, and the Ferry Plan again.');
    await changed(1);
    assert.equal(await count(), before + 2);
    fs.writeFileSync(path.join(client.folder, 'c.md'), 'The Ferry Plan once.');
    await changed(2);
    assert.equal(await count(), before + 1);
    fs.rmSync(path.join(client.folder, 'c.md'));
    await changed(3);
    assert.equal(await count(), before);
  });
});

describe('the server for a client that is told', () => {
  it('publishes findings, updates other files, and speaks plain text', async () => {
    const client = await TestClient.start({
      files: { ...FILES, 'brief.md': '---\ntype: document\nkind: brief\n---\nSee the [[ferry-plam]].\n' },
      capabilities: PUSHED,
    });
    await client.open('a.md');
    await client.until(() => (client.published.get(client.uri('a.md'))?.length ?? 0) > 0);
    await client.until(() => (client.published.get(client.uri('brief.md'))?.length ?? 0) > 0);
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: client.uri('a.md') },
      position: at(FILES['a.md'], '£487'),
    });
    assert.equal((hover.contents as MarkupContent).kind, 'plaintext');
    await client.open(
      'policies/ferry-plan.md',
      FILES['policies/ferry-plan.md'].replace('title: Ferry Plan', 'title: Ferry Plan\nid: ferry-plam'),
    );
    await client.until(() => client.published.get(client.uri('brief.md'))?.length === 0);
    assert.equal(await client.stop(), 0);
  });
});

describe('bad input', () => {
  const odd: Readonly<Record<string, string | Buffer>> = {
    'greenpaper.config.json': '{ "jurisdiction": 7, "rulez": {}, "rules": { "date-impossible": "loud", "range-inverted": "hint" } }',
    'empty.md': '',
    'binary.md': Buffer.from([0, 1, 2, 255, 254, 0, 60, 0]),
    'folder.md/': '',
    'bom.md': '\uFEFFThe grant is £3m.',
    'crlf.md': 'The grant\r\nis £3m.\r\n',
    'fence.md': '```\nThe grant is £3m.',
    'yaml.md': '---\ntype: document\ndate: [2018\n---\nThe grant is £3m.\n',
    'big.md': 'The council spent £3 million in 2018-19.\n\n'.repeat(125_000),
    'name with % # spaces.md': 'The grant is £3m.',
  };
  let client: TestClient;

  before(async function () {
    this.timeout(120_000);
    client = await TestClient.start({ files: odd, capabilities: PULLING, settings: { unknown: true, asOf: 'soon' } });
    await client.until(() => client.progress.includes('end'));
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('refuses bad settings by name and keeps the good ones', async () => {
    const report = await client.request<{ items: { uri: string; items: Diagnostic[] }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const messages =
      report.items.find(({ uri }) => uri === client.uri('greenpaper.config.json'))?.items.map(({ message }) => String(message)) ?? [];
    assert.ok(
      messages.some((message) => message.includes('“jurisdiction”')),
      messages.join('\n'),
    );
    assert.ok(
      messages.some((message) => message.includes('“rulez”') && message.includes('Did you mean “rules”?')),
      messages.join('\n'),
    );
    assert.ok(
      messages.some((message) => message.includes('date-impossible')),
      messages.join('\n'),
    );
  });

  for (const name of ['empty.md', 'bom.md', 'crlf.md', 'fence.md', 'yaml.md', 'name with % # spaces.md']) {
    it(`is served: ${name}`, async () => {
      await client.open(name);
      await client.request('textDocument/documentSymbol', { textDocument: { uri: client.uri(name) } });
      const text = String(odd[name]);
      const offset = text.indexOf('£3m');
      const hover = await client.request<Hover | null>('textDocument/hover', {
        textDocument: { uri: client.uri(name) },
        position: offset < 0 ? { line: 0, character: 0 } : at(text, '£3m'),
      });
      assert.equal(hover !== null, offset >= 0 && name !== 'fence.md');
    });
  }

  it('names broken front matter at its place', async () => {
    const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: client.uri('yaml.md') },
    });
    assert.ok(report.items.some(({ code }) => code === 'front-matter-invalid'));
  });

  it('a file deleted while open is still served from its buffer', async () => {
    fs.rmSync(path.join(client.folder, 'crlf.md'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('crlf.md'), type: 3 }] });
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: client.uri('crlf.md') },
      position: { line: 1, character: 4 },
    });
    assert.notEqual(hover, null);
  });

  it('a cancelled request is answered as cancelled, and the server goes on', async () => {
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token);
    source.cancel();
    await asked.catch((error: { code?: number }) => assert.equal(error.code, -32800));
    assert.notEqual(await client.request('textDocument/documentSymbol', { textDocument: { uri: client.uri('bom.md') } }), undefined);
  });
});

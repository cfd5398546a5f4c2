/** The built command line and server with one rule that throws and one that is slow: each is named once for a document, and the others go on. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Diagnostic } from 'vscode-languageserver';
import { TestClient } from '../support/client';

const FILES = {
  'a.md': 'On 31 June 2019, a Monday.\n\nOn Monday 16 November 2010 growth was 2.7%–2.5%.\n',
  'b.md': 'On Monday 16 November 2010.\n',
};

/** What stands in place of two rules of the shelf: nothing else of the build differs. */
const SPOILT: Readonly<Record<string, string>> = {
  'date-impossible': 'throw new Error("no luck");',
  'range-inverted': 'const end = performance.now() + 260; while (performance.now() < end);',
};

function ruleText(id: string, body: string): string {
  const name = id.replace(/-(?<letter>.)/gu, (_, letter: string) => letter.toUpperCase());
  const head = `id: "${id}", summary: "x", severity: "error", precision: "A", fixable: false, scope: "document"`;
  return `export const ${name} = { ${head}, check() { ${body} } };`;
}

describe('a rule that fails', () => {
  let folder = '';
  let cli = '';
  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-isolation-'));
    cli = path.join(folder, 'cli.js');
    await build({
      entryPoints: ['server/src/cli.ts'],
      outfile: cli,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      conditions: ['node', 'import', 'module'],
      mainFields: ['module', 'main'],
      logLevel: 'error',
      plugins: [
        {
          name: 'spoilt rules',
          setup: ({ onLoad }) =>
            onLoad({ filter: /rules.(?:date-impossible|range-inverted)\.ts$/ }, ({ path: file }) => {
              const id = path.basename(file, '.ts');
              return { contents: ruleText(id, SPOILT[id] ?? ''), loader: 'js' };
            }),
        },
      ],
    });
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('is named once for a document on the command line, where the other rules report', () => {
    const documents = path.join(folder, 'documents');
    fs.mkdirSync(documents);
    for (const [name, text] of Object.entries(FILES)) fs.writeFileSync(path.join(documents, name), text);
    const { stdout, stderr, status } = spawnSync(process.execPath, [cli, 'check', documents, '--format', 'json'], { encoding: 'utf8' });
    const said = stderr.split('\n').filter((line) => line.includes('was left out'));
    assert.deepEqual(
      said.filter((line) => /date-impossible|range-inverted/u.test(line)),
      ['a.md', 'b.md'].flatMap((name) => [
        `greenpaper: the rule date-impossible was left out for ${name}: no luck`,
        `greenpaper: the rule range-inverted was left out for ${name}: it took over 200 ms`,
      ]),
    );
    const found = (JSON.parse(stdout) as { findings: { rule: string }[] }[]).flatMap(({ findings }) => findings.map(({ rule }) => rule));
    assert.deepEqual(found, ['date-weekday-mismatch', 'date-weekday-mismatch']);
    assert.equal(status, 0);
  });

  it('is named once for a document in the editor, whatever is typed, where the other rules report', async () => {
    const client = await TestClient.start({ files: FILES, cli });
    try {
      await client.until(() => client.progress.includes('end'));
      await client.open('a.md');
      const pull = async () => {
        const params = { textDocument: { uri: client.uri('a.md') } };
        const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', params);
        return items.map(({ code }) => code);
      };
      assert.deepEqual(await pull(), ['date-weekday-mismatch']);
      await client.edit('a.md', 2, `${FILES['a.md']}\nMore.\n`);
      assert.deepEqual(await pull(), ['date-weekday-mismatch']);
      for (const id of Object.keys(SPOILT)) {
        const named = client.logged.filter((message) => message.includes(id) && message.includes('a.md'));
        assert.equal(named.length, 1, client.logged.join('\n'));
      }
    } finally {
      await client.stop();
    }
  });
});

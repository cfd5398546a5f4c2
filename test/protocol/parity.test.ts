/** Editor and command line say the same: every finding of the samples and of a folder with suppressions, by rule, place and severity. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver';
import { PULLING, TestClient } from '../support/client';

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

function sampleFiles(folder = 'samples', prefix = ''): Record<string, string> {
  return Object.fromEntries(
    fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const [full, name] = [path.join(folder, entry.name), `${prefix}${entry.name}`];
      return entry.isDirectory() ? Object.entries(sampleFiles(full, `${name}/`)) : [[name, fs.readFileSync(full, 'utf8')]];
    }),
  );
}

const SUPPRESSED = {
  'greenpaper.config.yaml': 'jurisdiction: GB\nasOf: 2024-01-01\nprofiles:\n  press:\n    date-weekday-mismatch: off\n',
  '.vscode/settings.json': '{ "greenpaper.rules": { "range-inverted": "hint" } }\n',
  'a.md':
    '<!-- policy-ignore-next date-impossible: as printed -->\nOn 31 June 2019.\n\nOn 31 April 2019 and Monday 16 November 2010, 2.7%–2.5%.\n\n<!-- policy-ignore-next range-inverted -->\nNothing.\n',
  'b.md':
    '---\ntype: document\nkind: press\npolicy-ignore: [date-impossible, no-such-rule]\n---\nOn 31 June 2019 and Monday 16 November 2010.\n',
  'c.md': 'Leave a Response\n\nSaid on 3 May 2018.\n',
};

async function compare(files: Record<string, string>, settings: Record<string, unknown>): Promise<number> {
  const client = await TestClient.start({ files, settings });
  try {
    await client.until(() => client.progress.includes('end'));
    const editor: Record<string, string[]> = {};
    for (const file of Object.keys(files).filter((name) => name.endsWith('.md'))) {
      await client.open(file);
      const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: client.uri(file) },
      });
      editor[file] = items.map(
        ({ code, severity, range, message }) => `${String(code)} ${SEVERITIES[(severity ?? 1) - 1]} ${JSON.stringify(range)} ${message}`,
      );
    }
    const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'check', client.folder, '--format', 'json'], { encoding: 'utf8' });
    const line: Record<string, string[]> = {};
    for (const { path: file, findings } of JSON.parse(stdout) as {
      path: string;
      findings: { rule: string; severity: string; range: unknown; message: string }[];
    }[])
      line[file] = findings.map(({ rule, severity, range, message }) => `${rule} ${severity} ${JSON.stringify(range)} ${message}`);
    const served = Object.fromEntries(Object.entries(editor).filter(([file]) => file in line));
    assert.deepEqual(line, served);
    return Object.values(line).flat().length;
  } finally {
    await client.stop();
  }
}

describe('editor and command line', () => {
  it('find the same in the samples', async () => {
    assert.ok((await compare(sampleFiles(), {})) > 5);
  });

  it('find the same under suppressions, profiles and settings', async () => {
    assert.ok((await compare(SUPPRESSED, { rules: { 'range-inverted': 'hint' } })) >= 4);
  });
});

describe('page furniture', () => {
  const files = { 'a.md': 'Leave a Response\n\nSaid on 3 May 2018.\n' };
  const pull = async (diagnostic: object): Promise<Diagnostic[]> => {
    const capabilities = { ...PULLING, textDocument: { ...PULLING.textDocument, diagnostic } };
    const client = await TestClient.start({ files, capabilities });
    try {
      await client.open('a.md');
      return (await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: client.uri('a.md') } }))
        .items;
    } finally {
      await client.stop();
    }
  };

  it('is faded where the editor can fade', async () => {
    const [finding] = await pull({ tagSupport: { valueSet: [1] } });
    assert.deepEqual([finding?.code, finding?.severity, finding?.tags], ['web-furniture', 4, [1]]);
  });

  it('is left alone where it would be underlined', async () => {
    assert.deepEqual(await pull({}), []);
  });
});

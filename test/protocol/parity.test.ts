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

/** The ways to answer a finding, each with its reason; beside what is answered stands one that is not. */
const ANSWERED = {
  'greenpaper.config.json': '{\n  // Ranges are printed so in this series.\n  "rules": { "range-inverted": "off" }\n}\n',
  'greenpaper.decisions.yaml':
    '# The Gazette says Monday.\ndismissed:\n  - { rule: date-weekday-mismatch, in: workspace.md, words: Monday 16 November 2010 }\n',
  'next.md': '<!-- policy-ignore-next date-impossible: as printed -->\nOn 31 June 2019.\n\nOn 31 April 2019.\n',
  'block.md': 'On 31 June 2019.<!-- policy-ignore date-impossible: as printed -->\n\nOn 31 April 2019.\n',
  'file.md': '---\npolicy-ignore:\n  date-impossible: as printed in the Gazette\n---\nOn 31 June 2019.\n\nOn Monday 16 November 2010.\n',
  'rule.md': 'Growth of 2.7%–2.5%.\n\nOn 31 April 2019.\n',
  'workspace.md': 'On Monday 16 November 2010.\n\nOn Monday 17 November 2010.\n',
};

const LEFT = {
  'next.md': ['date-impossible error 3'],
  'block.md': ['date-impossible error 2'],
  'file.md': ['date-weekday-mismatch warning 6'],
  'rule.md': ['date-impossible error 2'],
  'workspace.md': ['date-weekday-mismatch warning 2'],
};

async function compare(files: Record<string, string>, settings: Record<string, unknown>): Promise<number> {
  return Object.values(await found(files, settings)).flat().length;
}

/** What both find alike, by file: rule, severity, range and message. */
async function found(files: Record<string, string>, settings: Record<string, unknown>): Promise<Record<string, string[]>> {
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
    return line;
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

  it('leave out the same where a comment, a block, a file, a rule or the workspace answers, and nothing beside it', async () => {
    const all = await found(ANSWERED, {});
    const short = Object.entries(all).map(([file, findings]) => [
      file,
      findings.map((finding) => finding.replace(/^(?<head>\S+ \S+) .*?"line":(?<line>\d+).*$/su, '$<head> $<line>')),
    ]);
    assert.deepEqual(Object.fromEntries(short), LEFT);
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

/** Which word counts where several speak: front matter, command line, configuration file, editor settings, default. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Row {
  readonly situation: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly front?: string;
  readonly args?: readonly string[];
  readonly wanted: unknown;
}

/** Runs the built command on one document in a folder of its own. */
function run(command: string, name: string, text: string, { settings, config, front, args = [] }: Row): string {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-precedence-'));
  try {
    if (settings !== undefined) {
      fs.mkdirSync(path.join(place, '.vscode'));
      fs.writeFileSync(path.join(place, '.vscode', 'settings.json'), JSON.stringify(settings));
    }
    if (config !== undefined) fs.writeFileSync(path.join(place, 'greenpaper.config.json'), JSON.stringify(config));
    fs.writeFileSync(path.join(place, name), front === undefined ? text : `---\n${front}\n---\n${text}`);
    return spawnSync(process.execPath, ['dist/cli.js', command, place, ...args], { encoding: 'utf8' }).stdout;
  } finally {
    fs.rmSync(place, { recursive: true });
  }
}

function table(rows: readonly Row[], answer: (row: Row) => unknown): void {
  for (const row of rows) it(row.situation, () => assert.deepEqual(answer(row), row.wanted));
}

const HINT = { 'greenpaper.rules': { 'date-impossible': 'hint' } };
const WARNING = { rules: { 'date-impossible': 'warning' } };

describe('the severity of a rule', () => {
  table(
    [
      { situation: 'is its own by default', wanted: ['error'] },
      { situation: 'is the editor’s setting over the default', settings: HINT, wanted: ['hint'] },
      { situation: 'is the configuration file’s over the editor’s', settings: HINT, config: WARNING, wanted: ['warning'] },
      {
        situation: 'is the role’s profile over the file’s rules',
        config: { ...WARNING, profiles: { verbatim: { 'date-impossible': 'information' } } },
        wanted: ['information'],
      },
      {
        situation: 'is the kind’s profile over the role’s',
        config: { ...WARNING, profiles: { verbatim: { 'date-impossible': 'information' }, press: { 'date-impossible': 'hint' } } },
        front: 'kind: press',
        wanted: ['hint'],
      },
      {
        situation: 'is the profile of the kind that the command line names',
        config: { profiles: { press: { 'date-impossible': 'hint' } } },
        args: ['--profile', 'press'],
        wanted: ['hint'],
      },
      {
        situation: 'is none where the document answers the rule',
        config: WARNING,
        front: 'policy-ignore:\n  date-impossible: as printed',
        wanted: [],
      },
      {
        situation: 'stays off where the configuration says so, also for --rule',
        config: { rules: { 'date-impossible': 'off' } },
        args: ['--rule', 'date-impossible'],
        wanted: [],
      },
    ],
    (row) =>
      (
        JSON.parse(run('check', 'a.md', 'On 31 June 2019.\n', { ...row, args: ['--format', 'json', ...(row.args ?? [])] })) as {
          findings: { rule: string; severity: string }[];
        }[]
      ).flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'date-impossible').map(({ severity }) => severity)),
  );
});

describe('the jurisdiction of a document', () => {
  const us = { 'greenpaper.jurisdiction': 'US' };
  table(
    [
      { situation: 'reads the day first by default', wanted: '2018-04-03' },
      { situation: 'is the editor’s setting', settings: us, wanted: '2018-03-04' },
      { situation: 'is the configuration file’s over the editor’s', settings: us, config: { jurisdiction: 'GB' }, wanted: '2018-04-03' },
      {
        situation: 'is the front matter’s over every configuration',
        settings: { 'greenpaper.jurisdiction': 'GB' },
        config: { jurisdiction: 'GB' },
        front: 'jurisdiction: US',
        wanted: '2018-03-04',
      },
    ],
    (row) =>
      JSON.parse(run('extract', 'a.md', 'Agreed on 03/04/2018.\n', { ...row, args: ['--format', 'json'] }))
        .filter(({ text }: { text: string }) => text === '03/04/2018')
        .map(({ value }: { value: string }) => value)[0],
  );
});

describe('the kind of a document', () => {
  const kinds = { kinds: { '*.md': 'speech' } };
  table(
    [
      { situation: 'is verbatim by default', wanted: false },
      { situation: 'is the editor’s setting', settings: { 'greenpaper.kinds': { '*.md': 'brief' } }, wanted: true },
      {
        situation: 'is the configuration file’s over the editor’s',
        settings: { 'greenpaper.kinds': { '*.md': 'brief' } },
        config: kinds,
        wanted: false,
      },
      { situation: 'is the command line’s over the configuration', config: kinds, args: ['--profile', 'brief'], wanted: true },
      { situation: 'is the front matter’s over the command line', front: 'kind: speech', args: ['--profile', 'brief'], wanted: false },
    ],
    // Words of own writing alone are corrected.
    (row) =>
      run('check', 'a.md', 'Growth of 2.7%–2.5%.\n', { ...row, args: ['--fix-dry-run', ...(row.args ?? [])] }).includes(
        '+Growth of 2.5%–2.7%',
      ),
  );
});

describe('the day by which the register is judged', () => {
  const editor = { 'greenpaper.asOf': '2019-01-01' };
  table(
    [
      { situation: 'is the editor’s setting', settings: editor, wanted: '1 January 2019' },
      {
        situation: 'is the configuration file’s over the editor’s',
        settings: editor,
        config: { asOf: '2020-01-01' },
        wanted: '1 January 2020',
      },
      {
        situation: 'is the command line’s over both',
        settings: editor,
        config: { asOf: '2020-01-01' },
        args: ['--as-of', '2021-01-01'],
        wanted: '1 January 2021',
      },
    ],
    (row) =>
      /as of (?<day>\d+ \w+ \d{4})/u.exec(
        run('check', 'plan.md', '', {
          ...row,
          front: 'type: policy\ntitle: Ferry Plan\ndue: summer 2018',
          args: ['--level', 'hint', ...(row.args ?? [])],
        }),
      )?.groups?.day,
  );
});

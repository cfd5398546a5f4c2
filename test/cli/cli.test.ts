/** The built command line: its outputs, its errors and its exit codes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const CLI = path.resolve('dist/cli.js');

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('greenpaper', () => {
  let folder: string;

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-cli-'));
    fs.writeFileSync(path.join(folder, 'a.md'), 'The debate was on Monday 16 November 2010. It cost £3m.\n');
    fs.writeFileSync(path.join(folder, 'bad.md'), 'It closes on 31 June 2019.\n');
  });

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('recognise --explain says who made and who refused', () => {
    const { stdout, status } = run(['recognise', '--explain'], '{"id":1,"text":"Section 12 costs £3m."}\n');
    const { explain } = JSON.parse(stdout) as { explain: { text: string; kept: boolean; steps: { by: string; did: string }[] }[] };
    assert.equal(status, 0);
    assert.deepEqual(
      explain.map(({ text, kept, steps }) => [text, kept, steps[0]?.did]),
      [
        ['12', false, 'refused'],
        ['£3m', true, 'made'],
      ],
    );
  });

  it('recognise answers line by line, and names a bad line', () => {
    const { status, stdout } = run(
      ['recognise'],
      '{"id":1,"text":"It cost £3m by 2030.","jurisdiction":"GB"}\nno json\n{"id":"x","text":7}\n{"id":2,"text":""}\n',
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.equal(status, 2);
    assert.deepEqual(
      lines.map(({ id }) => id),
      [1, null, null, 2],
    );
    assert.deepEqual(lines[0].mentions, [
      {
        kind: 'money',
        start: 8,
        end: 11,
        text: '£3m',
        value: { currency: 'GBP', min: 3000000, max: 3000000, comparator: null, per: null, perHead: null },
      },
      {
        kind: 'date',
        start: 15,
        end: 19,
        text: '2030',
        value: { start: '2030-01-01', end: '2030-12-31', granularity: 'year', comparator: 'by', edtf: '2030' },
      },
    ]);
    assert.equal(lines[1].line, 2);
  });

  it('check prints text with a caret, and fails on errors only', () => {
    const warned = run(['check', path.join(folder, 'a.md')]);
    assert.equal(warned.status, 0);
    assert.match(warned.stdout, /a\.md:1:19 warning 16 November 2010 was a Tuesday, not a Monday\. \(date-weekday-mismatch\)\n.*\n\s+\^+/u);
    assert.equal(run(['check', path.join(folder, 'a.md'), '--max-warnings', '0']).status, 1);
    assert.equal(run(['check', folder]).status, 1);
    assert.equal(run(['check', folder, '--rule', 'range-inverted']).status, 0);
  });

  it('check prints the JSON of the contract', () => {
    const [file] = JSON.parse(run(['check', path.join(folder, 'bad.md'), '--format', 'json']).stdout);
    assert.deepEqual(Object.keys(file.findings[0]), ['rule', 'severity', 'message', 'range', 'span', 'related', 'fixable']);
    assert.deepEqual(file.findings[0].span, { start: 13, end: 25 });
  });

  it('check prints SARIF 2.1.0', () => {
    const sarif = JSON.parse(run(['check', folder, '--format', 'sarif']).stdout);
    assert.equal(sarif.version, '2.1.0');
    assert.equal(sarif.runs[0].results.length, 2);
    assert.equal(sarif.runs[0].results[0].locations[0].physicalLocation.region.startColumn, 19);
  });

  it('extract gives rows as JSON lines and as CSV', () => {
    const rows = run(['extract', folder])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['date', 'money', 'date'],
    );
    assert.match(run(['extract', folder, '--format', 'csv']).stdout, /^left,text,right,value/u);
  });

  it('strip prints the body alone', () => {
    const file = path.join(folder, 'noted.txt');
    fs.writeFileSync(file, '---\ntype: document\n---\nIt cost £3m[^f1].\n\n[^f1]: figure: roads\n');
    assert.equal(run(['strip', file]).stdout, 'It cost £3m.\n');
  });

  it('says in one sentence what is wrong, with exit code 2', () => {
    for (const args of [
      ['check', 'nowhere'],
      ['check', '--format', 'xml'],
      ['chek'],
      ['strip'],
      ['check', '--rule', 'no-such'],
      ['lsp'],
      ['extract', '--what'],
    ]) {
      const { status, stderr } = run(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /^greenpaper: .+\n$/u);
    }
  });

  it('has help for every command', () => {
    assert.match(run(['--help']).stdout, /recognise/u);
    for (const command of ['lsp', 'check', 'extract', 'recognise', 'strip']) assert.equal(run([command, '--help']).status, 0);
  });

  it('gives the same answer twice, byte for byte', () => {
    assert.equal(run(['extract', 'samples']).stdout, run(['extract', 'samples']).stdout);
  });
});

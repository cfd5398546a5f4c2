/** The built command line: its outputs, its errors and its exit codes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import { readMarked } from '../support/markers';

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

  it('explain-figure prints the card, and with --json its numbers', () => {
    const asked = ['explain-figure', '£487 million', '--date', '2018-07-24', '--jurisdiction', 'GB-ENG'];
    const { status, stdout } = run(asked);
    assert.equal(status, 0);
    assert.match(stdout, /^£487 million\n24 July 2018\n/u);
    assert.match(stdout, /If 2018-19 money: about £620 million in 2024-25 prices \(GDP deflator, HM Treasury, March 2026/u);
    assert.match(stdout, /Read as £487,000,000, to the nearest £1m \(486\.5m to 487\.5m\)/u);
    const [figure] = JSON.parse(run([...asked, '--price-year', '2010-11', '--json']).stdout);
    assert.deepEqual([figure.text, figure.start, figure.end, figure.value.min], ['£487 million', 0, 12, 487e6]);
    assert.deepEqual(figure.interval, { low: 486_500_000, high: 487_500_000 });
    assert.deepEqual(
      figure.prices.map(({ from, to, certain }: { from: string; to: string; certain: boolean }) => [from, to, certain]),
      [
        ['2018-19', '2024-25', false],
        ['2018-19', '2010-11', false],
      ],
    );
    assert.equal(figure.lines[0], '£487 million');
  });

  it('--help lists every command in a line that a terminal does not wrap', () => {
    const { status, stdout } = run(['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /^ {2}check +Checks files and folders/mu);
    assert.deepEqual(
      stdout.split('\n').filter((line) => line.length > 110),
      [],
    );
  });

  it('an option that is none is refused in one sentence', () => {
    const { status, stderr } = run(['check', '--bogus']);
    assert.deepEqual([status, stderr], [2, 'greenpaper: There is no option --bogus. --help lists the options.\n']);
  });

  const refusedOptions: readonly [args: readonly string[], message: string][] = [
    [['check', '--rule'], '--rule is followed by a value, which is missing. --help says which.'],
    [['check', '--rule', '--fix'], '--rule is followed by a value, which is missing. --help says which.'],
    [['check', '--fix=yes'], '--fix stands by itself: it takes no value.'],
    [['check', '--max-warnings', 'few'], '--max-warnings is a whole number, 0 or more.'],
    [['check', '--format', 'xml'], '--format is one of text, json, sarif, not “xml”.'],
    [['check', '--rule', 'none'], 'There is no rule “none”.'],
  ];
  for (const [args, message] of refusedOptions)
    it(`“${args.join(' ')}” is refused in the words of a user`, () => {
      const { status, stderr } = run([...args]);
      assert.deepEqual([status, stderr], [2, `greenpaper: ${message}\n`]);
    });

  const refusedLines: readonly [line: string, error: RegExp][] = [
    ['It cost £3m.', /^Line 1 is no JSON\. Each line is one object/u],
    ['"It cost £3m."', /^Line 1: an object is expected/u],
    ['{"text":"It cost £3m."}', /^Line 1: “id” is missing\./u],
    ['{"id":1}', /^Line 1: “text” is missing or no piece of text\./u],
    ['{"id":1,"text":"x","date":"soon"}', /^Line 1: “date” is the day of the text written as 2018-03-21/u],
    ['{"id":1,"text":"x","jurisdiction":3}', /^Line 1: “jurisdiction” is a code such as GB/u],
  ];
  for (const [line, error] of refusedLines)
    it(`recognise says what it wants instead of ${line}`, () => {
      const { status, stdout } = run(['recognise'], `${line}\n`);
      assert.equal(status, 2);
      assert.match(String(JSON.parse(stdout).error), error);
    });

  it('explain-figure says in one sentence what it cannot read', () => {
    for (const [args, message] of [
      [['explain-figure'], /Give a figure/u],
      [['explain-figure', 'nothing here'], /There is no figure in “nothing here”/u],
      [['explain-figure', '£3m', '--date', 'summer 2018'], /wants one day/u],
      [['explain-figure', '£3m', '--jurisdiction', 'England'], /--jurisdiction is an ISO 3166 code/u],
      [['explain-figure', '£3m', '--price-year', 'now'], /--price-year is a year/u],
    ] as const) {
      const { status, stderr } = run(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, message);
    }
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

  it('check prints SARIF that its schema accepts, with fixes and related places', () => {
    const schema = JSON.parse(fs.readFileSync('test/support/sarif/sarif-2.1.0-rtm.5.json', 'utf8'));
    const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
    for (const target of [folder, 'samples']) {
      const sarif = JSON.parse(run(['check', target, '--format', 'sarif']).stdout);
      assert.equal(valid(sarif), true, JSON.stringify(valid.errors?.slice(0, 3)));
      assert.ok(sarif.runs[0].results.some(({ fixes }: { fixes?: unknown[] }) => fixes !== undefined));
    }
    assert.equal(valid({ version: '2.1.0', runs: [{ results: [] }] }), false);
  });

  it('check ends with a summary by rule', () => {
    const { stdout } = run(['check', folder]);
    assert.match(stdout, /\n {2}date-impossible {8}1 error\n {2}date-weekday-mismatch {2}1 warning\n/u);
  });

  it('check --fix-dry-run shows a diff and writes nothing, --fix writes it, and a second time changes nothing', () => {
    const place = fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-fix-'));
    const brief = path.join(place, 'brief.md');
    const speech = path.join(place, 'speech.md');
    const words = 'The scheme closes on 31 June 2019, a range of 12%–10%.\n';
    const head = '---\ntype: document\nkind: brief\n---\n';
    fs.writeFileSync(brief, `${head}Growth of 2.7%–2.5% is forecast. ${words}`);
    fs.writeFileSync(speech, words);
    const dry = run(['check', place, '--fix-dry-run']);
    assert.match(dry.stdout, /^-Growth of 2\.7%–2\.5% .*31 June 2019, a range of 12%–10%\.$/mu);
    assert.match(dry.stdout, /^\+Growth of 2\.5%–2\.7% .*31 June 2019, a range of 10%–12%\.$/mu);
    assert.match(dry.stderr, /2 fixes in 1 document would be written/u);
    assert.equal(fs.readFileSync(brief, 'utf8'), `${head}Growth of 2.7%–2.5% is forecast. ${words}`);
    assert.match(run(['check', place, '--fix']).stderr, /2 fixes in 1 document written/u);
    const after = fs.readFileSync(brief, 'utf8');
    assert.equal(after, `${head}Growth of 2.5%–2.7% is forecast. ${words.replace('12%–10%', '10%–12%')}`);
    // Which day was meant is the writer's to say, and the words of a speech are the speaker's.
    assert.equal(fs.readFileSync(speech, 'utf8'), words);
    assert.equal(run(['check', place, '--fix']).stderr, '');
    assert.equal(fs.readFileSync(brief, 'utf8'), after);
    fs.rmSync(place, { recursive: true });
  });

  it('check --fix over every example of every page breaks nothing, and a second time changes nothing', () => {
    const place = fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-pages-'));
    const listed: { id: string; severity: string }[] = JSON.parse(run(['rules', '--format', 'json']).stdout);
    const severities = Object.fromEntries(listed.map(({ id, severity }) => [id, severity === 'off' ? 'warning' : severity]));
    fs.writeFileSync(path.join(place, 'greenpaper.config.json'), JSON.stringify({ rules: severities, asOf: '2024-01-01' }));
    for (const { id } of listed) {
      const page = fs.readFileSync(path.join('server/src/engine/rules', `${id}.md`), 'utf8');
      for (const [index, match] of [...page.matchAll(/^`{3,}markdown\n(?<text>[\s\S]*?)\n`{3,}$/gmu)].entries())
        for (const [name, text] of readMarked(match.groups?.text ?? '').files) {
          const file = path.join(place, `${id}-${index}`, name);
          fs.mkdirSync(path.dirname(file), { recursive: true });
          fs.writeFileSync(file, text);
        }
    }
    const broken = (): number =>
      (
        JSON.parse(
          run(['check', place, '--format', 'json', '--rule', 'front-matter-invalid', '--rule', 'annotation-value-invalid']).stdout,
        ) as {
          findings: unknown[];
        }[]
      ).flatMap(({ findings }) => findings).length;
    const before = broken();
    const first = run(['check', place, '--fix']);
    assert.match(first.stderr, /\d+ fixes in \d+ documents written/u);
    assert.ok(broken() < before);
    assert.equal(run(['check', place, '--fix-dry-run']).stderr, '');
    fs.rmSync(place, { recursive: true });
  });

  it('check reads the keys of .vscode/settings.json and names a bad one at its place', () => {
    const place = fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-settings-'));
    fs.mkdirSync(path.join(place, '.vscode'));
    fs.writeFileSync(
      path.join(place, '.vscode', 'settings.json'),
      '{\n  // ours\n  "greenpaper.rules": { "date-impossible": "hint", "date-imposible": "off" },\n  "greenpaper.files.exclude": ["old/**"],\n  "editor.fontSize": 12,\n}\n',
    );
    fs.mkdirSync(path.join(place, 'old'));
    for (const file of ['a.md', 'old/b.md']) fs.writeFileSync(path.join(place, file), 'It closes on 31 June 2019.\n');
    const { status, stdout, stderr } = run(['check', place]);
    assert.equal(status, 0);
    assert.match(stdout, /1 document: 0 errors, 0 warnings, 0 information, 1 hint\n/u);
    assert.match(stderr, /settings\.json:3:\d+: There is no rule called “date-imposible”/u);
    fs.rmSync(place, { recursive: true });
  });

  it('check stops at a configuration that cannot be read, and goes on past one bad field', () => {
    const place = fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-config-'));
    fs.writeFileSync(path.join(place, 'a.md'), 'It closes on 31 June 2019.\n');
    const config = path.join(place, 'greenpaper.config.json');
    fs.writeFileSync(config, '{ "rules": ');
    const broken = run(['check', place]);
    assert.equal(broken.status, 2);
    assert.match(broken.stderr, /^greenpaper: greenpaper\.config\.json:1:\d+: This JSON cannot be read/u);
    fs.writeFileSync(config, '{ "rules": { "date-impossible": "off" }, "asOf": "soon" }');
    const kept = run(['check', place]);
    assert.equal(kept.status, 0);
    assert.match(kept.stderr, /greenpaper\.config\.json:1:\d+: “asOf” must be a day/u);
    fs.rmSync(place, { recursive: true });
  });

  it('check --profile judges documents without a kind as that kind', () => {
    const file = path.join(folder, 'range.txt');
    fs.writeFileSync(file, 'Growth of 2.7%–2.5% is forecast.\n');
    const fixed = (args: readonly string[]) => run(['check', file, '--fix-dry-run', ...args]).stdout.includes('+Growth of 2.5%–2.7%');
    assert.deepEqual([fixed([]), fixed(['--profile', 'brief']), fixed(['--profile', 'speech'])], [false, true, false]);
    fs.rmSync(file);
  });

  it('rules lists every rule, explain prints its page', () => {
    assert.match(run(['rules']).stdout, /^date-impossible +error +A {2}fix {2}A date names a day that does not exist\.$/mu);
    const listed = JSON.parse(run(['rules', '--format', 'json']).stdout);
    const pages = fs.readdirSync('docs/rules').filter((file) => file !== 'README.md');
    assert.equal(listed.length, pages.length);
    assert.match(run(['explain', 'date-impossible']).stdout, /^# date-impossible\n[\s\S]*Default: \*\*error\*\*[\s\S]*## Why/u);
    assert.match(run(['explain', 'date-imposible']).stderr, /Did you mean “date-impossible”/u);
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
      ['check', '--as-of', 'tomorrow'],
      ['check', '--profile', 'novel'],
      ['check', '--max-warnings', 'few'],
      ['explain'],
      ['explain', 'no-such'],
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
    for (const command of ['lsp', 'check', 'extract', 'recognise', 'strip', 'rules', 'explain'])
      assert.equal(run([command, '--help']).status, 0);
  });

  it('gives the same answer twice, byte for byte', () => {
    assert.equal(run(['extract', 'samples']).stdout, run(['extract', 'samples']).stdout);
  });
});

/** Configuration: good fields are kept, bad ones refused by name at their place, whatever the file. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG, documentSettings, isExcluded, mergeSettings, readConfig, withSeverity } from '../../../server/src/engine';

describe('readConfig', () => {
  it('never throws', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('a: &x 1\nb: *x\n', '{"__proto__": 1, "constructor": {}}', '- a\n- b', 'null', '"x"'),
    );
    fc.assert(fc.property(text, fc.constantFrom<'json' | 'yaml'>('json', 'yaml'), (body, format) => void readConfig(body, format)));
  });

  it('keeps what is good beside what is bad, and says where the bad stands', () => {
    const text = '{ "jurisdiction": "GB", "asOf": "soon", "rules": { "range-inverted": "off", "nope": "off" } }';
    const { config, problems } = readConfig(text, 'json');
    assert.equal(config.jurisdiction, 'GB');
    assert.deepEqual(config.rules, { 'range-inverted': 'off' });
    assert.deepEqual(problems.map(({ path }) => path).sort(), ['asOf', 'rules.nope']);
    const place = problems.find(({ path }) => path === 'asOf')?.span;
    assert.equal(text.slice(place?.start, place?.end), '"soon"');
  });

  it('reads YAML behind a byte-order mark, spans included', () => {
    const text = '\uFEFFjurisdiction: GB\nasOf: soon\n';
    const { config, problems } = readConfig(text, 'yaml');
    assert.equal(config.jurisdiction, 'GB');
    assert.equal(text.slice(problems[0]?.span.start, problems[0]?.span.end), 'soon');
  });
});

describe('what a configuration means', () => {
  it('takes the file before the editor, key by key', () => {
    const merged = mergeSettings(
      { files: { include: [], exclude: ['old/**'], useGitignore: false }, rules: { 'range-inverted': 'off' } },
      { jurisdiction: 'US', rules: { 'date-impossible': 'hint' } },
    );
    assert.equal(merged.jurisdiction, 'US');
    assert.deepEqual(merged.rules, { 'date-impossible': 'hint', 'range-inverted': 'off' });
  });

  it('takes an empty box of the settings page for nothing set', () => {
    assert.deepEqual(mergeSettings({}, { jurisdiction: '', asOf: '', prices: { year: '' } }), DEFAULT_CONFIG);
  });

  it('leaves out what never is a document, and what globs name', () => {
    assert.ok(isExcluded(DEFAULT_CONFIG, 'README.md') && isExcluded(DEFAULT_CONFIG, 'a/templates/b.md'));
    assert.ok(!isExcluded(DEFAULT_CONFIG, 'speeches/a.md'));
    assert.equal(documentSettings(DEFAULT_CONFIG, 'briefs/a.md', true).kind, 'brief');
  });
});

describe('rules, profiles and options', () => {
  const rows: readonly [text: string, path: string, message: RegExp][] = [
    [
      '{ "rules": { "date-imposible": "off" } }',
      'rules.date-imposible',
      /no rule called “date-imposible”. Did you mean “date-impossible”/u,
    ],
    ['{ "rules": { "date-impossible": "loud" } }', 'rules.date-impossible', /must be one of “error”/u],
    ['{ "profiles": { "press": { "date-imposible": "off" } } }', 'profiles.press.date-imposible', /no rule called/u],
    ['{ "profiles": { "pres": { "date-impossible": "off" } } }', 'profiles.pres', /no setting that Greenpaper knows/u],
    ['{ "options": { "date-imposible": {} } }', 'options.date-imposible', /no rule called/u],
    ['{ "options": { "date-impossible": {} } }', 'options.date-impossible', /has no options/u],
    ['{ "files": { "incl": [] } }', 'files.incl', /no setting that Greenpaper knows/u],
    ['{ "files": { "include": "a.md" } }', 'files.include', /must be a list in brackets/u],
  ];
  for (const [text, path, message] of rows) {
    it(`refuses ${path} by name at its place and keeps the rest`, () => {
      const { config, problems } = readConfig(text.replace(/^\{/u, '{ "jurisdiction": "GB", '), 'json');
      assert.equal(config.jurisdiction, 'GB');
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.path, path);
      assert.match(problems[0]?.message ?? '', message);
      assert.ok((problems[0]?.span.start ?? 0) > 15);
    });
  }

  it('reads only what is included, whatever is left out by default', () => {
    const config = { ...DEFAULT_CONFIG, files: { include: ['texts/**', 'README.md'], exclude: ['texts/old/**'], useGitignore: false } };
    assert.deepEqual(
      ['texts/a.md', 'README.md', 'texts/old/b.md', 'notes/c.md'].map((path) => isExcluded(config, path)),
      [false, false, true, true],
    );
  });
});

describe('a severity written into a configuration', () => {
  const rows: readonly [format: 'json' | 'yaml', before: string, after: string | null][] = [
    ['yaml', '', 'rules:\n  date-impossible: off\n'],
    ['yaml', '# ours\njurisdiction: GB', '# ours\njurisdiction: GB\nrules:\n  date-impossible: off\n'],
    [
      'yaml',
      'rules:\n    range-inverted: hint # why\nasOf: 2024-01-01\n',
      'rules:\n    date-impossible: off\n    range-inverted: hint # why\nasOf: 2024-01-01\n',
    ],
    ['yaml', 'rules: { range-inverted: hint }\n', 'rules: { range-inverted: hint, date-impossible: off }\n'],
    ['yaml', 'rules: {}\n', 'rules: { date-impossible: off }\n'],
    ['yaml', 'rules:\n  date-impossible: hint # why\n', 'rules:\n  date-impossible: off # why\n'],
    ['yaml', 'rules: [\n', null],
    ['json', '{}', '{\n  "rules": {\n    "date-impossible": "off"\n  }\n}'],
    ['json', '{ "rules": { "date-impossible": "hint" } }', '{ "rules": { "date-impossible": "off" } }'],
  ];
  for (const [format, before, after] of rows) {
    it(`leaves the rest of ${JSON.stringify(before)} as it is`, () => {
      const text = withSeverity(before, format, 'date-impossible', 'off');
      assert.equal(text, after);
      if (text !== null) assert.equal(readConfig(text, format).config.rules?.['date-impossible'], 'off');
    });
  }
});

/** Configuration: good fields are kept, bad ones refused by name at their place, whatever the file. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG, documentSettings, isExcluded, mergeSettings, readConfig } from '../../../server/src/engine';

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
      { files: { exclude: ['old/**'], useGitignore: false }, rules: { 'range-inverted': 'off' } },
      { jurisdiction: 'US', rules: { 'date-impossible': 'hint' } },
    );
    assert.equal(merged.jurisdiction, 'US');
    assert.deepEqual(merged.rules, { 'date-impossible': 'hint', 'range-inverted': 'off' });
  });

  it('leaves out what never is a document, and what globs name', () => {
    assert.ok(isExcluded(DEFAULT_CONFIG, 'README.md') && isExcluded(DEFAULT_CONFIG, 'a/templates/b.md'));
    assert.ok(!isExcluded(DEFAULT_CONFIG, 'speeches/a.md'));
    assert.equal(documentSettings(DEFAULT_CONFIG, 'briefs/a.md', true).kind, 'brief');
  });
});

/** The noise budget, and what no fix may do to the words of others: on verbatim samples written for this test, and on the real documents. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {
  applyEdits,
  checkDocument,
  createEngine,
  DEFAULT_CONFIG,
  documentSettings,
  type Finding,
  fixAll,
  ruleSettings,
  rules,
  type SeveritySetting,
  type Snapshot,
  sourceDocument,
  stripAnnotations,
  suppressionFixes,
} from '../../server/src/engine';

const SAMPLES = path.resolve('test/rules/verbatim');
const CORPUS = path.resolve('../shared/corpus');

const sources = [SAMPLES, CORPUS]
  .filter((folder) => fs.existsSync(folder))
  .flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => ({ name: file, text: fs.readFileSync(path.join(folder, file), 'utf8') })),
  );

/** Rules that ask for a source or a label: never of a text that is somebody else's. */
const ASKING = [
  'as-of-missing',
  'figure-unsourced',
  'figure-period-unstated',
  'figure-money-unstated',
  'commitment-unmeasurable',
  'source-undescribed',
];

function snapshotOf(name: string, text: string): Snapshot {
  const engine = createEngine();
  const document = sourceDocument(`file:///w/${name}`, text);
  return engine.apply([{ type: 'put', document, path: name, settings: documentSettings(DEFAULT_CONFIG, name, true) }]);
}

function findingsOf(snapshot: Snapshot, name: string, severities: Record<string, SeveritySetting> = {}): Finding[] {
  const settings = { ...ruleSettings(DEFAULT_CONFIG, '2026-01-01'), severities };
  return checkDocument(snapshot, `file:///w/${name}`, settings, (rule, error) => assert.fail(`${rule}: ${String(error)}`));
}

const ALL_ON = Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const]));

/** Letters and digits in order: punctuation of a fence or a note does not count, words do. */
function words(text: string): string {
  return (stripAnnotations(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

describe('an untouched text of somebody else', () => {
  for (const { name, text } of sources) {
    it(`${name} holds the noise budget`, () => {
      const found = findingsOf(snapshotOf(name, text), name).filter(({ unnecessary }) => !unnecessary);
      const printed = found.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
      const of = (...levels: string[]) => found.filter(({ severity }) => levels.includes(severity)).length;
      assert.ok(of('error', 'warning') <= 3, printed);
      assert.ok(of('error', 'warning', 'information') <= 5, printed);
      assert.equal(of('hint'), 0, printed);
    });

    it(`${name} is asked for no source and no label, whatever is turned up`, () => {
      const found = findingsOf(snapshotOf(name, text), name, ALL_ON);
      assert.deepEqual(
        found.filter(({ rule }) => ASKING.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });

    it(`${name} keeps every word under every fix of every rule`, () => {
      const snapshot = snapshotOf(name, text);
      const document = snapshot.documents.get(`file:///w/${name}`);
      assert.ok(document);
      for (const finding of findingsOf(snapshot, name, ALL_ON)) {
        // Repairing damage gives the words back; it changes them on purpose and is never done by "fix all".
        if (finding.rule === 'encoding-damage') continue;
        for (const fix of [...finding.fixes, ...suppressionFixes(document, finding)]) {
          for (const edit of fix.edits) {
            if (edit.type !== 'edit' || edit.uri !== document.uri) continue;
            const after = applyEdits(text, edit.edits);
            assert.equal(words(after), words(text), `${finding.rule}: ${fix.title}`);
          }
        }
      }
    });

    it(`${name} strips to the same bytes after “fix all”, which a second time changes nothing`, () => {
      const fixed = (from: string, manual: boolean) => {
        const { texts } = fixAll({
          snapshot: snapshotOf(name, from),
          uris: [`file:///w/${name}`],
          rules: null,
          manual,
          settingsOf: () => ({ ...ruleSettings(DEFAULT_CONFIG, '2026-01-01'), severities: ALL_ON }),
          check: (snapshot, uri, settings) => checkDocument(snapshot, uri, settings),
        });
        return texts[0]?.after ?? from;
      };
      for (const manual of [false, true]) {
        const after = fixed(text, manual);
        assert.equal(stripAnnotations(after), stripAnnotations(text));
        assert.equal(fixed(after, manual), after);
      }
    });
  }
});

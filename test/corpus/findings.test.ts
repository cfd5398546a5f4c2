/** The real documents: what they must show, and the noise budget. Skipped where they are absent. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkDocument, createEngine, DEFAULT_CONFIG, documentSettings, ruleSettings, sourceDocument } from '../../server/src/engine';
import { CORPUS, corpusDocuments } from './score';

describe('the real documents', () => {
  if (corpusDocuments().length === 0) {
    it('are not here: ../shared/corpus is absent');
    return;
  }
  for (const jurisdiction of [null, 'GB-ENG']) {
    it(`hold the noise budget, jurisdiction ${jurisdiction ?? 'unset'}`, () => {
      const engine = createEngine();
      const config = { ...DEFAULT_CONFIG, jurisdiction };
      for (const file of corpusDocuments()) {
        const name = file.replace('.labels.json', '.md');
        const text = fs.readFileSync(path.join(CORPUS, name), 'utf8');
        engine.apply([
          { type: 'put', document: sourceDocument(`file:///c/${name}`, text), path: name, settings: documentSettings(config, name, true) },
        ]);
      }
      for (const document of engine.snapshot().documents.values()) {
        const all = checkDocument(engine.snapshot(), document.uri, ruleSettings(config), (rule, error) =>
          assert.fail(`${rule}: ${String(error)}`),
        );
        // What is faded is no problem.
        const findings = all.filter(({ unnecessary }) => !unnecessary);
        const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
        assert.ok(loud.length <= 3, `${document.path}: ${loud.map(({ message }) => message).join('; ')}`);
        assert.ok(findings.length <= 5);
        assert.equal(findings.filter(({ severity }) => severity === 'hint').length, 0);
        assert.equal(findings.filter(({ rule }) => rule === 'date-numeric-ambiguous').length, 0);
      }
    });
  }
});

/** Holds recognition to its level on the labelled documents, where they are at hand. */
import assert from 'node:assert/strict';
import { realDocuments } from './documents';
import { f1, SCORED, score, total } from './score';

describe('accuracy on labelled documents', () => {
  it('money, percent, quantity and date together reach 0.90 in exact-span F1 and in values', function () {
    if (realDocuments().length === 0) {
      console.log('      skipped: no labelled documents in ../shared/corpus');
      this.skip();
    }
    const sum = total(score(realDocuments()).byKind, SCORED);
    assert.ok(f1(sum) >= 0.9, `F1 is ${f1(sum).toFixed(3)}`);
    assert.ok(sum.right / sum.exact >= 0.9, `${sum.right} of ${sum.exact} values are right`);
  });
});

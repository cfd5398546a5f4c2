/** The quick "did you mean" is proved equal to the slow one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closest, NearNames } from '../../../server/src/engine';

const word = fc.oneof(
  fc.stringMatching(/^[abA -]{0,9}$/u),
  fc.constantFrom('care-green-paper', 'care green paper', 'winter-plan', 'Winter Resilience Fund', 'harbour-care-strategy', 'HCP', 'aaaa'),
);
/** A word with up to three letters dropped, doubled or swapped. */
const mistyped = fc
  .tuple(word, fc.array(fc.tuple(fc.nat(20), fc.constantFrom('drop', 'double', 'swap')), { maxLength: 3 }))
  .map(([text, slips]) =>
    slips.reduce((now, [at, slip]) => {
      const index = now.length === 0 ? 0 : at % now.length;
      const [before, letter, after] = [now.slice(0, index), now.slice(index, index + 1), now.slice(index + 1)];
      if (slip === 'drop') return before + after;
      return slip === 'double' ? before + letter + letter + after : before + after.slice(0, 1) + letter + after.slice(1);
    }, text),
  );

describe('near names', () => {
  it('answer as measuring every name does', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), mistyped, fc.constantFrom(1, 2, 3), (names, text, limit) => {
        assert.equal(new NearNames(names).closest(text, limit), closest(text, names, limit));
        assert.equal(new NearNames(names).closest(text), closest(text, names));
      }),
      { numRuns: 2_000 },
    );
  });
});

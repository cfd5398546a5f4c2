/** Quotations against their source: what counts as the same words, and what does not. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { holdsQuotation, IndexedWords, quotationRuns, quotationsIn, wordsOfText } from '../../../server/src/engine';

const SOURCE =
  'The harbour board said: ‘We shall not close the “old pier” before the new one is open – whatever it may cost.’ Its chair added that 3.5 per cent of the fleet, some 10,000 boats, needed well-lit berths. They was glad, he wrote.';
const source = new IndexedWords(wordsOfText(SOURCE).words);

describe('a quotation', () => {
  const same: readonly string[] = [
    'We shall not close the ‘old pier’ before the new one is open',
    'we shall not close the old pier',
    '[W]e shall not close the old pier before the new one is open — whatever it may cost',
    'We shall not close the "old pier" … whatever it may cost.',
    'We shall not close the old pier ... whatever it may cost',
    'We shall not close the old pier [...] whatever it may cost',
    'We shall not close the old pier [. . .] some 10,000 boats',
    '[The board] shall not close the old pier',
    'We shall not close [it] before the new one is open',
    'We shall not close the old pier before [the other pier] is open',
    'They was [sic] glad, he wrote',
    'some 10,000 boats, needed well lit berths',
    'We  shall\u00A0not close\nthe old pier',
    'We shall not close the old pier before the new one is open,',
  ];
  for (const words of same) it(`“${words}” is in the source`, () => assert.ok(holdsQuotation(source, quotationRuns(words))));

  const others: readonly string[] = [
    'We shall close the old pier before the new one is open',
    'We shall not close the new pier',
    'whatever it may cost … we shall not close the old pier',
    '35 per cent of the fleet',
    'some 1,000 boats',
    'They were [sic] glad, he wrote',
    'We shall [certainly never under any circumstances] the old pier before the other one is open',
  ];
  for (const words of others) it(`“${words}” is not`, () => assert.ok(!holdsQuotation(source, quotationRuns(words))));

  it('that is not there has its nearest passage', () => {
    const [run = []] = quotationRuns('we will not shut the old pier before the new one opens');
    const near = source.nearest(run);
    assert.ok(near);
    const { spans } = wordsOfText(SOURCE);
    assert.equal(SOURCE.slice(spans[near.first]?.start, spans[near.last]?.end), 'We shall not close the “old pier” before the new one');
    assert.equal(source.nearest(quotationRuns('lorries on the motorway were late again')[0] ?? []), null);
  });

  it('is found between double, straight and single marks, outermost first', () => {
    const found = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found('He said “one ‘two’ three” and "four five", ‘six’s seven’ too.'), [
      'one ‘two’ three',
      'four five',
      'six’s seven',
    ]);
    assert.deepEqual(found("The board's members' 12\" pipe isn't here."), []);
    assert.deepEqual(found('An open “mark alone.'), []);
  });
});

describe('the nearest passage of a long source', () => {
  /** Every window of the source tried, as a reader with endless patience would. */
  function mostShared(words: readonly string[], run: readonly string[]): number {
    const size = Math.ceil(run.length * 1.25);
    let best = 0;
    for (let end = 1; end <= words.length; end += 1) {
      const left = words.slice(Math.max(0, end - size), end);
      let shared = 0;
      for (const word of run) {
        const at = left.indexOf(word);
        if (at < 0) continue;
        left.splice(at, 1);
        shared += 1;
      }
      best = Math.max(best, shared);
    }
    return best * 2 < run.length || best < 3 ? 0 : best;
  }

  const word = fc.constantFrom(...'harbour pier ferry berth quay tide lock dredger'.split(' '));
  it('shares as many words as the best of all windows', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 100 }), fc.array(word, { minLength: 1, maxLength: 9 }), (words, run) => {
        assert.equal(new IndexedWords(words).nearest(run)?.shared ?? 0, mostShared(words, run));
      }),
    );
  });

  it('is found by its rare words however often the others stand', () => {
    const padding = 'the pier and the quay of the town '.repeat(2_000);
    const long = new IndexedWords(wordsOfText(`${padding} the dredger of the town was sold at auction. ${padding}`).words);
    const [run = []] = quotationRuns('the dredger of the town was given away at auction');
    const found = long.nearest(run);
    assert.deepEqual(long.words.slice(found?.first ?? 0, (found?.last ?? -1) + 1).join(' '), 'the dredger of the town was sold at auction');
  });

  it('holds a quotation whose first words stand everywhere', () => {
    const long = new IndexedWords(wordsOfText(`${'the pier of the '.repeat(500)} town is sold`).words);
    assert.ok(holdsQuotation(long, quotationRuns('of the town is [to be] sold')));
    assert.ok(!holdsQuotation(long, quotationRuns('of the town was sold')));
  });
});

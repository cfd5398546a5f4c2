/** How time grows: the whole call on doubled prose, the slowest 16 KB lines, and every recogniser on adversarial text at 1, 2 and 4 times the length. */
import { recogniseText } from '../../server/src/engine';
import { currencyMarks } from '../../server/src/engine/recognise/numbers/currency-mark';
import { numbersIn } from '../../server/src/engine/recognise/numbers/tokens';
import { recognisers } from '../../server/src/engine/recognise/order';
import { wordsOf } from '../../server/src/engine/recognise/scan';
import { type BenchResult, best, leastProcessorTime, line } from './measure';
import { PATHOLOGICAL, pathological, policyProse } from './text';

const GIVEN = { date: null, jurisdiction: 'GB' } as const;
/** Below this many milliseconds a ratio is noise. */
const MEASURABLE = 4;
/** Four times the text may take four times the time, more where memory is collected; growth with the square takes sixteen. */
const LINEAR = 12;
/** A ratio above it is measured again: only the least disturbed counts. */
const TRIES = 6;

/** The worst growth from 16 to 64 KB over all recognisers and lines whose time can be measured at all. */
function worstGrowth(): { readonly ratio: number; readonly where: string } {
  let worst = { ratio: 0, where: 'nothing took long enough to measure' };
  for (const [name, piece] of Object.entries(PATHOLOGICAL)) {
    const [short, long] = [worksOn(pathological(piece, 16)), worksOn(pathological(piece, 64))];
    for (const [id, work] of long) {
      let ratio = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < TRIES && ratio > LINEAR; attempt += 1) {
        const longest = leastProcessorTime(work, 4);
        ratio = longest < MEASURABLE ? 0 : Math.min(ratio, longest / leastProcessorTime(short.get(id) ?? work, 4));
      }
      if (ratio > worst.ratio) worst = { ratio, where: `${id} on ${name}` };
    }
  }
  return worst;
}

/** Each step of reading one block, ready to be timed. */
function worksOn(text: string): Map<string, () => unknown> {
  const words = wordsOf(text);
  const numbers = numbersIn(text, words);
  const context = {
    jurisdiction: 'GB',
    currency: 'GBP',
    blockKind: 'paragraph',
    alone: false,
    cell: null,
    words,
    numbers,
    own: { initials: new Map(), names: null },
    marks: currencyMarks(text, numbers, words, 'GBP', null),
    reject: null,
  } as const;
  const works = new Map<string, () => unknown>([
    ['words', () => wordsOf(text)],
    ['numbers', () => numbersIn(text, words)],
  ]);
  for (const recogniser of recognisers) works.set(recogniser.id, () => recogniser.find(text, context));
  return works;
}

export function benchGrowth(): BenchResult {
  const [small, large] = [policyProse(64), policyProse(128)];
  const doubled = leastProcessorTime(() => recogniseText(large, GIVEN)) / leastProcessorTime(() => recogniseText(small, GIVEN));
  const slow = Object.entries(PATHOLOGICAL).map(([name, piece]) => {
    const text = pathological(piece, 16);
    return { name, ms: best(() => recogniseText(text, GIVEN), 15) };
  });
  const slowest = Math.max(...slow.map(({ ms }) => ms));
  const worst = worstGrowth();
  return {
    numbers: { growthByDoubling: doubled, slowestPathologicalMs: slowest, worstGrowthByFour: worst.ratio },
    lines: [
      line('growth by doubling', doubled.toFixed(2)),
      line('worst growth by four', `${worst.ratio.toFixed(1)} (${worst.where})`),
      ...slow.map(({ name, ms }) => line(`16 KB of ${name}`, `${ms.toFixed(1)} ms`)),
    ],
    gates: [
      { says: 'doubling the text at most doubles the time (with half of grace)', holds: doubled <= 3 },
      { says: `no recogniser grows faster than its text (${worst.where})`, holds: worst.ratio <= LINEAR },
      { says: 'every pathological 16 KB line takes under 50 ms', holds: slowest < 50 },
    ],
  };
}

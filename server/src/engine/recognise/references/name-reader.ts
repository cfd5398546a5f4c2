/** The words of a block as names are read from them: each by its index, with the names that are known already. */
import type { Span } from '../../text';
import type { BlockWords } from '../scan';
import type { RecogniseContext } from '../types';
import { type Gap, gapAfter, isCapital, wordIn } from './name-walk';

export class NameReader {
  readonly words: BlockWords;
  private next = 0;

  /** `taken`: spans of names that the tables hold, in order. */
  constructor(
    readonly text: string,
    readonly context: RecogniseContext,
    private readonly taken: readonly Span[],
  ) {
    this.words = context.words;
  }

  word(index: number): string {
    return wordIn(this.text, this.words, index);
  }

  /** Whether word `index` carries one of these triggers. */
  has(index: number, triggers: number): boolean {
    return ((this.words.triggers[index] ?? 0) & triggers) !== 0;
  }

  isCapital(index: number): boolean {
    return isCapital(this.words, index);
  }

  /** What stands after word `index`. */
  gap(index: number): Gap {
    return gapAfter(this.text, this.words, index);
  }

  span(first: number, last: number): Span {
    return { start: this.words.starts[first] ?? 0, end: this.words.ends[last] ?? 0 };
  }

  /** The name of the tables that holds word `index`; asked in rising order it costs one step. */
  known(index: number): Span | null {
    const at = this.words.starts[index] ?? 0;
    while (this.next > 0 && (this.taken[this.next]?.start ?? Number.POSITIVE_INFINITY) > at) this.next -= 1;
    while (this.next < this.taken.length && (this.taken[this.next]?.end ?? 0) <= at) this.next += 1;
    const span = this.taken[this.next];
    return span !== undefined && span.start <= at ? span : null;
  }
}

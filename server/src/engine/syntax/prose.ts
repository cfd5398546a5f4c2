/** The readable text of a block with its exact map to the source, as runs: most blocks are one run and cost next to nothing. */
import type { Span } from '../text';
import type { Prose } from './types';

/**
 * Collects readable text piece by piece. A piece is *linear* (each code unit of the reading stands for one of the source) or *atomic*
 * (the reading as a whole stands for the source span as a whole: an entity, a line break with its quote prefix).
 */
export class ProseBuilder {
  private text = '';
  private readonly runs: number[] = [];

  get length(): number {
    return this.text.length;
  }

  get reading(): string {
    return this.text;
  }

  linear(reading: string, sourceStart: number): void {
    if (reading === '') return;
    const last = this.runs.length - 3;
    const continues =
      last >= 0 && this.runs[last + 2] === 1 && (this.runs[last + 1] ?? 0) + (this.text.length - (this.runs[last] ?? 0)) === sourceStart;
    if (!continues) this.runs.push(this.text.length, sourceStart, 1);
    this.text += reading;
  }

  atomic(reading: string, source: Span): void {
    if (reading === '') return;
    // The third number is minus the source length, 1 marks a linear run.
    this.runs.push(this.text.length, source.start, -(source.end - source.start));
    this.text += reading;
  }

  /** The prose so far. `span` is the source extent of the block's content. */
  build(span: Span): RunProse {
    return new RunProse(this.text, span, Int32Array.from(this.runs));
  }
}

export class RunProse implements Prose {
  /** `runs` holds triples: start in the reading, start in the source, and 1 for linear or minus the source length for atomic. */
  constructor(
    readonly text: string,
    readonly span: Span,
    private readonly runs: Int32Array,
  ) {}

  toSource(start: number, end: number): Span {
    if (this.runs.length === 0) return { start: this.span.start, end: this.span.start };
    if (this.runs.length === 3 && this.isLinear(0)) {
      const shift = this.source(0) - this.prose(0);
      return { start: start + shift, end: Math.max(start, end) + shift };
    }
    const from = this.runAt(start);
    const sourceStart = this.isLinear(from) ? this.source(from) + (start - this.prose(from)) : this.source(from);
    if (end <= start) return { start: sourceStart, end: sourceStart };
    const to = this.runAt(end - 1);
    const sourceEnd = this.isLinear(to) ? this.source(to) + (end - this.prose(to)) : this.source(to) + this.atomicLength(to);
    return { start: sourceStart, end: Math.max(sourceStart, sourceEnd) };
  }

  fromSource(sourceOffset: number): number {
    let low = 0;
    let high = this.runs.length / 3 - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const start = this.source(middle);
      const length = this.isLinear(middle) ? this.proseEnd(middle) - this.prose(middle) : this.atomicLength(middle);
      if (sourceOffset < start) high = middle - 1;
      else if (sourceOffset >= start + length) low = middle + 1;
      else return this.isLinear(middle) ? this.prose(middle) + (sourceOffset - start) : this.prose(middle);
    }
    return -1;
  }

  /** The same prose with parts cut out or replaced by one character; `cuts` are ordered, disjoint, in prose offsets. */
  cut(cuts: readonly { readonly start: number; readonly end: number; readonly reading: string }[]): RunProse {
    if (cuts.length === 0) return this;
    const builder = new ProseBuilder();
    let at = 0;
    for (const { start, end, reading } of cuts) {
      this.copy(builder, at, start);
      builder.atomic(reading, this.toSource(start, end));
      at = end;
    }
    this.copy(builder, at, this.text.length);
    return builder.build(this.span);
  }

  private copy(builder: ProseBuilder, from: number, to: number): void {
    let at = from;
    while (at < to) {
      const run = this.runAt(at);
      const end = Math.min(to, this.proseEnd(run));
      const reading = this.text.slice(at, end);
      if (this.isLinear(run)) builder.linear(reading, this.source(run) + (at - this.prose(run)));
      else builder.atomic(reading, { start: this.source(run), end: this.source(run) + this.atomicLength(run) });
      at = end;
    }
  }

  private runAt(offset: number): number {
    let low = 0;
    let high = this.runs.length / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.prose(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private prose(run: number): number {
    return this.runs[run * 3] ?? 0;
  }

  private proseEnd(run: number): number {
    return this.runs[run * 3 + 3] ?? this.text.length;
  }

  private source(run: number): number {
    return this.runs[run * 3 + 1] ?? 0;
  }

  private isLinear(run: number): boolean {
    return this.runs[run * 3 + 2] === 1;
  }

  private atomicLength(run: number): number {
    return -(this.runs[run * 3 + 2] ?? 0);
  }
}

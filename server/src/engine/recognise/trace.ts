/** What became of everything that looked like a mention in a text. Kept only where somebody asks (`explain`); recognition itself never reads it. */
import type { Span } from '../text';
import type { Candidate, MentionKind } from './types';

export interface TraceStep {
  /** Id of the recogniser or refiner: "sign-amount", "overlap". */
  readonly by: string;
  readonly did: 'made' | 'refused' | 'dropped' | 'changed';
  /** Plain words without a final full stop. */
  readonly because: string;
}

/** One passage that a recogniser took for a mention or refused. */
export interface TraceEntry {
  readonly block: number;
  /** Null where it was refused before its kind was known. */
  readonly kind: MentionKind | null;
  /** Offsets in the block's prose. */
  readonly proseSpan: Span;
  readonly steps: TraceStep[];
  kept: boolean;
}

/** Collects entries while a document is recognised. */
export class Trace {
  readonly entries: TraceEntry[] = [];
  private readonly current = new Map<Candidate, TraceEntry>();
  private said: { readonly start: number; readonly end: number; readonly because: string }[] = [];

  /** A recogniser or refiner refused a passage: `by` made it or looked at it. */
  refuse(block: number, by: string, start: number, end: number, because: string): void {
    const made = [...this.current.values()].some(({ proseSpan }) => proseSpan.start === start && proseSpan.end === end);
    if (made) this.said.push({ start, end, because });
    else this.entries.push({ block, kind: null, proseSpan: { start, end }, steps: [{ by, did: 'refused', because }], kept: false });
  }

  make(block: number, candidates: readonly Candidate[]): void {
    for (const candidate of candidates) {
      const { kind, proseSpan, recogniser } = candidate;
      const entry: TraceEntry = {
        block,
        kind,
        proseSpan,
        steps: [{ by: recogniser, did: 'made', because: `it has a form of the kind “${kind}”` }],
        kept: true,
      };
      this.entries.push(entry);
      this.current.set(candidate, entry);
    }
  }

  /** Compares what went into a refiner with what came out. */
  refine(block: number, refiner: string, before: readonly Candidate[], after: readonly Candidate[]): void {
    const left = new Set(after);
    const known = new Set(before);
    for (const candidate of before) {
      if (left.has(candidate)) continue;
      const entry = this.current.get(candidate);
      if (entry === undefined) continue;
      this.current.delete(candidate);
      const successor = after.find(
        (other) => !known.has(other) && other.kind === candidate.kind && same(other.proseSpan, candidate.proseSpan),
      );
      if (successor === undefined) {
        const because = this.said.find(({ start, end }) => start === entry.proseSpan.start && end === entry.proseSpan.end)?.because;
        entry.steps.push({ by: refiner, did: 'dropped', because: because ?? 'it became part of another mention' });
        entry.kept = false;
      } else {
        entry.steps.push({ by: refiner, did: 'changed', because: difference(candidate, successor) });
        this.current.set(successor, entry);
      }
    }
    this.make(
      block,
      after.filter((candidate) => !known.has(candidate) && !this.current.has(candidate)),
    );
    this.said = [];
  }

  /** Candidates of one block never meet those of another. */
  endBlock(): void {
    this.current.clear();
    this.said = [];
  }
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function difference(before: Candidate, after: Candidate): string {
  const implied = after.implied.filter((part) => !before.implied.includes(part)).map(({ part, because }) => `${part}: ${because}`);
  if ('change' in after && after.change !== null && 'change' in before && before.change === null) {
    implied.push(`it is the “${after.change.role}” of a change`);
  }
  return implied.length === 0 ? 'its value was completed' : implied.join('; ');
}

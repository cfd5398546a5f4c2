/** Nothing inside another mention is a mention: the longest stays, and between equals the more telling kind. */
import type { Candidate, MentionKind, RecogniseContext, Refiner } from '../types';

const RANK: Readonly<Record<MentionKind, number>> = {
  citation: 0,
  legislation: 1,
  money: 2,
  percent: 3,
  date: 4,
  event: 5,
  organisation: 6,
  post: 7,
  quantity: 8,
  policy: 9,
};

/** A name that swallows a whole figure with its sign is rarely one; figures keep their place inside candidates and bodies. */
const FIGURES: ReadonlySet<MentionKind> = new Set(['money', 'percent']);

export const overlap: Refiner = {
  id: 'overlap',
  refine: (candidates, _prose, context) => (candidates.length < 2 ? candidates : withoutOverlap(candidates, context.reject)),
};

export function withoutOverlap(candidates: readonly Candidate[], reject: RecogniseContext['reject'] = null): Candidate[] {
  const placed = [...candidates].sort((a, b) => a.proseSpan.start - b.proseSpan.start);
  if (areApart(placed)) return placed;
  const ordered = placed.sort((a, b) => weight(b) - weight(a) || RANK[a.kind] - RANK[b.kind] || a.proseSpan.start - b.proseSpan.start);
  const kept: Candidate[] = [];
  // One cell per code unit keeps this linear, however many candidates crowd a line.
  const taken = new Uint8Array(candidates.reduce((end, { proseSpan }) => Math.max(end, proseSpan.end), 0));
  for (const candidate of ordered) {
    const { start, end } = candidate.proseSpan;
    const clash = taken.subarray(start, end).indexOf(1) >= 0;
    if (clash) {
      reject?.(candidate.recogniser, start, end, `another mention stands there and is longer or tells more than this ${candidate.kind}`);
      continue;
    }
    taken.fill(1, start, end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.proseSpan.start - b.proseSpan.start);
}

/** Most blocks have no two mentions in one place. */
function areApart(placed: readonly Candidate[]): boolean {
  let reached = 0;
  for (const { proseSpan } of placed) {
    if (proseSpan.start < reached) return false;
    reached = proseSpan.end;
  }
  return true;
}

function weight(candidate: Candidate): number {
  return candidate.proseSpan.end - candidate.proseSpan.start + (FIGURES.has(candidate.kind) ? 1_000 : 0);
}

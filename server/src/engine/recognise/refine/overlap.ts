/** Nothing inside another mention is a mention: the longest stays, and between equals the more telling kind. */
import type { Candidate, MentionKind } from '../types';

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

export function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) => weight(b) - weight(a) || RANK[a.kind] - RANK[b.kind] || a.proseSpan.start - b.proseSpan.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    const clash = kept.some((other) => candidate.proseSpan.start < other.proseSpan.end && other.proseSpan.start < candidate.proseSpan.end);
    if (!clash) kept.push(candidate);
  }
  return kept.sort((a, b) => a.proseSpan.start - b.proseSpan.start);
}

function weight(candidate: Candidate): number {
  return candidate.proseSpan.end - candidate.proseSpan.start + (FIGURES.has(candidate.kind) ? 1_000 : 0);
}

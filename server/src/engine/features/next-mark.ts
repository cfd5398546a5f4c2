/** The next or previous figure or date from the cursor, round the end of the document. */
import type { Span } from '../text';
import type { Snapshot } from '../workspace';

export function nextMark(snapshot: Snapshot, uri: string, offset: number, direction: 1 | -1): Span | null {
  const spans = (snapshot.documents.get(uri)?.mentions ?? [])
    .filter(({ kind }) => kind === 'money' || kind === 'percent' || kind === 'quantity' || kind === 'date')
    .map(({ span }) => span);
  if (spans.length === 0) return null;
  if (direction === 1) return spans.find(({ start }) => start > offset) ?? spans[0] ?? null;
  return spans.findLast(({ end }) => end < offset) ?? spans.at(-1) ?? null;
}

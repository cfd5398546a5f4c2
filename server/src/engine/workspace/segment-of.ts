/** What an article of a file says of itself, and where it says nothing, what the file says. */
import type { DocumentFacts } from './types';

/** Whose words the block is in: the speaker of its `source` block, else of the front matter; null where neither says. */
export function speakerAt(document: DocumentFacts, block: number): string | null {
  return segmentAt(document, block)?.speaker ?? document.speaker;
}

/** The kind of text the block belongs to, as its `source` block or the front matter says. */
export function kindAt(document: DocumentFacts, block: number): string | null {
  return segmentAt(document, block)?.kind ?? document.kind;
}

function segmentAt({ syntax }: DocumentFacts, block: number): DocumentFacts['syntax']['segments'][number] | undefined {
  return syntax.segments[syntax.blocks[block]?.segment ?? -1];
}

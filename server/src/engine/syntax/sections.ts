/** Headings as sections with GitHub's anchors. */
import type { Span } from '../text';
import type { Section } from './types';

/** GitHub's anchor of a heading: lower case, punctuation dropped, spaces to hyphens. */
export function githubSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /gu, '-');
}

export interface HeadingFound {
  readonly text: string;
  readonly span: Span;
  readonly depth: Section['depth'];
}

/** Sections in order; each ends where the next heading of the same or a higher rank begins. */
export function sectionsOf(headings: readonly HeadingFound[], end: number): Section[] {
  const used = new Map<string, number>();
  return headings.map((heading, index) => {
    const next = headings.slice(index + 1).find((other) => other.depth <= heading.depth);
    let parent = -1;
    for (let i = index - 1; i >= 0; i -= 1) {
      if ((headings[i]?.depth ?? 7) < heading.depth) {
        parent = i;
        break;
      }
    }
    return {
      heading: heading.text,
      headingSpan: heading.span,
      depth: heading.depth,
      span: { start: heading.span.start, end: next?.span.start ?? end },
      parent,
      slug: uniqueSlug(githubSlug(heading.text), used),
    };
  });
}

function uniqueSlug(slug: string, used: Map<string, number>): string {
  const count = used.get(slug);
  used.set(slug, (count ?? -1) + 1);
  if (count === undefined) return slug;
  return uniqueSlug(`${slug}-${count + 1}`, used);
}

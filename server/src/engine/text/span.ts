/** Half-open ranges of UTF-16 offsets: the only way the engine says where something stands. */

/** `[start, end)` in UTF-16 code units of one text. `"£3m now".slice(0, 3)` is the span `{ start: 0, end: 3 }`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where `inner` lies wholly inside `outer` (equal spans included). */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where `offset` touches the span; the end counts, so a cursor just behind a word still means the word. */
export function spanTouches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** True where the two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Order by start, the longer first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** A path from one file to another, with what Markdown cannot hold in a link percent-encoded. */
export function relativeLink(from: string, to: string): string {
  const [a, b] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < a.length && shared < b.length - 1 && a[shared] === b[shared]) shared += 1;
  return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/').replace(/[\s%()<>#?]/gu, encodeURIComponent);
}

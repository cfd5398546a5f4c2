/** Who held a post on a day, since when, and who came next: asked by the card of a post and by the clues to a document's date. */
import { POST_NAMES } from './post-names';
import { type Holding, holdingsOf } from './posts';

export interface PostHolder {
  readonly person: string;
  /** The title as the table gives it for that time: "Secretary of State for Health". */
  readonly post: string;
  readonly start: string;
  /** Null while in post. */
  readonly end: string | null;
  readonly acting: boolean;
}

export interface PostAnswer {
  /** One holder as a rule; two where the post was shared or an acting minister stood in; none where the table has nobody. */
  readonly holders: readonly PostHolder[];
  /** The same person's earlier title in this line of posts, where the department was renamed under them. */
  readonly before: PostHolder | null;
  /** The next person; null while the last known holder is in post. */
  readonly next: PostHolder | null;
}

/** `post` is the id of a post mention, `day` ISO. Null for a post that the table does not know. */
export function postHolder(post: string, day: string): PostAnswer | null {
  const line = lineOf(post);
  if (line === null) return null;
  const holders = line.filter(({ start, end }) => start <= day && (end === '' || day < end));
  const people = new Set(holders.map(({ person }) => person));
  const since = holders[0]?.start ?? day;
  const before = line.findLast(({ person, end }) => people.has(person) && end !== '' && end <= since) ?? null;
  const until = [day, ...holders.map(({ end }) => end)].sort().at(-1) ?? day;
  const next = line.find(({ person, start }) => start >= until && start > day && !people.has(person)) ?? null;
  return { holders: holders.map(holder), before: continuing(before, since), next: next === null ? null : holder(next) };
}

/** The unbroken terms of one person in a line of posts, from the first title to the last; the text names them by any form that ends in the surname. */
export function termsOf(post: string, person: string): readonly { readonly start: string; readonly end: string | null }[] {
  const terms: { start: string; end: string | null }[] = [];
  for (const holding of (lineOf(post) ?? []).filter((one) => one.person === person)) {
    const last = terms.at(-1);
    if (last !== undefined && last.end === holding.start) last.end = holding.end === '' ? null : holding.end;
    else terms.push({ start: holding.start, end: holding.end === '' ? null : holding.end });
  }
  return terms;
}

/** Everyone who ever held a post, in the order of the table, each once. */
export function holdersOf(post: string): readonly string[] {
  return [...new Set((lineOf(post) ?? []).map(({ person }) => person))];
}

function lineOf(post: string): readonly Holding[] | null {
  const name = POST_NAMES.find(({ id }) => id === post);
  return name === undefined ? null : holdingsOf(name.posts);
}

function continuing(before: Holding | null, since: string): PostHolder | null {
  return before !== null && before.end === since ? holder(before) : null;
}

function holder({ person, post, start, end, acting }: Holding): PostHolder {
  return { person, post, start, end: end === '' ? null : end, acting };
}

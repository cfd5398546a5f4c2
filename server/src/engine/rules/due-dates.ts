/** What the notes of a folder last said of a policy’s due date, and the fix that takes it over into the register. */
import { formatInterval } from '../reckon';
import type { DocumentFacts, NotedDeadline, PolicyDefinition, Snapshot } from '../workspace';
import { yamlEdit } from './fixes/front-matter';
import type { Fix } from './types';

/** The open deadline of the policy as a whole that was stated last; null where no dated document states one. */
export function latestWord(snapshot: Snapshot, policy: PolicyDefinition): NotedDeadline | null {
  const stated = snapshot.evidence
    .deadlines(policy.id)
    .filter((deadline) => isOpen(deadline) && deadline.said !== null && speaksOfWhole(deadline, policy));
  return stated.sort((a, b) => ((a.said ?? '') < (b.said ?? '') ? 1 : -1))[0] ?? null;
}

/** Nothing came of it yet. */
export function isOpen({ outcome }: NotedDeadline): boolean {
  return outcome === null || outcome === 'pending';
}

const EMPTY_WORDS = new Set('the a an of to is are be was will and or by in on at for it its this that with from when'.split(' '));

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  // Five letters tell a word from its endings: publish, published, publication.
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map((word) => word.slice(0, 5)));
}

/** Glosses that share no word speak of different things: "the consultation closes", "the fund opens". */
export function oneMilestone(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.size === 0 || other.size === 0 || [...one].some((word) => other.has(word));
}

/** What the register's one due date may stand for. */
const OF_THE_WHOLE = 'publish publication deliver due complete launch finish end';

export function speaksOfWhole({ annotation }: NotedDeadline, policy: PolicyDefinition): boolean {
  const names = [policy.title, policy.kind ?? '', ...policy.aliases.map(({ name }) => name)].join(' ');
  return oneMilestone(annotation.gloss, `${names} ${OF_THE_WHOLE}`);
}

/** Writes that day or stretch of time as the policy’s `due:`. */
export function newDueDate(document: DocumentFacts, policy: PolicyDefinition, { start, end }: NotedDeadline): Fix[] {
  const value = start === end ? end : `${start}/${end}`;
  return [
    {
      title: `Set due: ${formatInterval(start, end)}`,
      preferred: false,
      edits: [{ type: 'edit', uri: document.uri, edits: [yamlEdit(document, policy.yaml, 'due', value)] }],
    },
  ];
}

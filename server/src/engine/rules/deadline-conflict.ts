/** One policy, two due dates that cannot both hold: a slip worth recording, or a mistake. */
import { formatDate, formatInterval } from '../reckon';
import { type DocumentFacts, type NotedDeadline, type PolicyDefinition, parseDateInput, type Snapshot } from '../workspace';
import { yamlEdit } from './fixes/front-matter';
import { setEntries } from './fixes/note-entry';
import type { Fix, Rule } from './types';

interface Due {
  readonly start: string;
  readonly end: string;
  readonly comparator: string | null;
}

export const deadlineConflict: Rule = {
  id: 'deadline-conflict',
  summary: 'One policy has two due dates that cannot both hold.',
  severity: 'warning',
  precision: 'B',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const deadline of snapshot.evidence.of(document).deadlines) {
      const policy = deadline.policy === null ? null : snapshot.policyNamed(document, deadline.policy);
      if (policy === null || !isOpen(deadline)) continue;
      const due = dueOf(snapshot, policy);
      const field = policy.yaml.fields.find(({ key }) => key === 'due');
      const later = newerThan(snapshot, policy, deadline);
      const [newest] = later;
      const register = due !== null && field !== undefined && speaksOfWhole(deadline, policy) && apart(deadline, due) ? due : null;
      if (newest === undefined && register === null) continue;
      const here = formatInterval(deadline.start, deadline.end);
      const there =
        newest === undefined
          ? `${formatInterval(register?.start ?? '', register?.end ?? '')} in the register`
          : `${formatInterval(newest.start, newest.end)} in ${placeOf(newest)}`;
      report({
        message: `“${policy.title}” is due ${here} here and ${there}.`,
        span: deadline.mention.span,
        related: [
          ...later.slice(0, 4).map((other) => ({
            uri: other.document.uri,
            span: other.mention.span,
            message: `due ${formatInterval(other.start, other.end)}`,
          })),
          ...(register === null || field === undefined
            ? []
            : [{ uri: policy.uri, span: field.valueSpan, message: `due ${policy.due ?? ''}` }]),
        ],
        fixes: setEntries(document, deadline.annotation, [['outcome', 'superseded']], 'Keep both, as a slip: set outcome: superseded'),
      });
    }
    for (const policy of document.policies) {
      const due = dueOf(snapshot, policy);
      const field = policy.yaml.fields.find(({ key }) => key === 'due');
      const newest = snapshot.evidence
        .deadlines(policy.id)
        .filter((deadline) => isOpen(deadline) && deadline.said !== null && speaksOfWhole(deadline, policy))
        .sort((a, b) => ((a.said ?? '') < (b.said ?? '') ? 1 : -1))[0];
      if (due === null || field === undefined || newest === undefined || !apart(newest, due)) continue;
      report({
        message: `The register says ${formatInterval(due.start, due.end)}; the latest word, in ${placeOf(newest)}, is ${formatInterval(newest.start, newest.end)}.`,
        span: field.valueSpan,
        related: [{ uri: newest.document.uri, span: newest.mention.span, message: `due ${formatInterval(newest.start, newest.end)}` }],
        fixes: corrected(document, policy, newest),
      });
    }
  },
};

function isOpen({ outcome }: NotedDeadline): boolean {
  return outcome === null || outcome === 'pending';
}

function dueOf(snapshot: Snapshot, policy: PolicyDefinition): Due | null {
  const jurisdiction = snapshot.documents.get(policy.uri)?.context.jurisdiction ?? null;
  const parsed = policy.due === null ? null : parseDateInput(policy.due, jurisdiction);
  return parsed === null || 'error' in parsed ? null : parsed;
}

/** "By the end of March" allows any day before; otherwise two stretches of time that share no day are apart. */
function apart(deadline: NotedDeadline, due: Due): boolean {
  if (due.comparator === 'by' || due.comparator === 'before' || due.comparator === 'until') return deadline.start > due.end;
  if (due.comparator === 'after' || due.comparator === 'since') return deadline.end < due.start;
  const by = deadline.mention.value.comparator === 'by' || deadline.mention.value.comparator === 'before';
  return deadline.end < due.start || (!by && due.end < deadline.start);
}

/** Open deadlines of the same milestone that were stated later, or in a document of the same or no date, and differ; the latest first. */
function newerThan(snapshot: Snapshot, policy: PolicyDefinition, deadline: NotedDeadline): NotedDeadline[] {
  return snapshot.evidence
    .deadlines(policy.id)
    .filter(
      (other) =>
        other !== deadline &&
        isOpen(other) &&
        (deadline.said === null || other.said === null || other.said >= deadline.said) &&
        !(other.document === deadline.document && other.mention.span.start === deadline.mention.span.start) &&
        oneMilestone(deadline.annotation.gloss, other.annotation.gloss) &&
        (other.end < deadline.start || deadline.end < other.start),
    )
    .sort((a, b) => ((a.said ?? '') < (b.said ?? '') ? 1 : -1));
}

const EMPTY_WORDS = new Set('the a an of to is are be was will and or by in on at for it its this that with from when'.split(' '));

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  // Five letters tell a word from its endings: publish, published, publication.
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map((word) => word.slice(0, 5)));
}

/** Glosses that share no word speak of different things: "the consultation closes", "the fund opens". */
function oneMilestone(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.size === 0 || other.size === 0 || [...one].some((word) => other.has(word));
}

/** What the register's one due date may stand for. */
const OF_THE_WHOLE = 'publish publication deliver due complete launch finish end';

function speaksOfWhole({ annotation }: NotedDeadline, policy: PolicyDefinition): boolean {
  const names = [policy.title, policy.kind ?? '', ...policy.aliases.map(({ name }) => name)].join(' ');
  return oneMilestone(annotation.gloss, `${names} ${OF_THE_WHOLE}`);
}

function placeOf({ document, said }: NotedDeadline): string {
  return `${document.path}, ${said === null ? 'no date' : formatDate(said)}`;
}

function corrected(document: DocumentFacts, policy: PolicyDefinition, { start, end }: NotedDeadline): Fix[] {
  const value = start === end ? end : `${start}/${end}`;
  return [
    {
      title: `Set due: ${formatInterval(start, end)}`,
      preferred: false,
      edits: [{ type: 'edit', uri: document.uri, edits: [yamlEdit(document, policy.yaml, 'due', value)] }],
    },
  ];
}

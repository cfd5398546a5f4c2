/** One policy, two due dates that cannot both hold: a slip worth recording, or a mistake. */
import { formatDate, formatInterval } from '../reckon';
import { type NotedDeadline, type PolicyDefinition, parseDateInput, type Snapshot } from '../workspace';
import { isOpen, latestWord, newDueDate, oneMilestone, speaksOfWhole } from './due-dates';
import { setEntries } from './fixes/note-entry';
import type { Rule } from './types';

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
      const newest = latestWord(snapshot, policy);
      if (due === null || field === undefined || newest === null || !apart(newest, due)) continue;
      report({
        message: `The register says ${formatInterval(due.start, due.end)}; the latest word, in ${placeOf(newest)}, is ${formatInterval(newest.start, newest.end)}.`,
        span: field.valueSpan,
        related: [{ uri: newest.document.uri, span: newest.mention.span, message: `due ${formatInterval(newest.start, newest.end)}` }],
        fixes: newDueDate(document, policy, newest),
      });
    }
  },
};

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

function placeOf({ document, said }: NotedDeadline): string {
  return `${document.path}, ${said === null ? 'no date' : formatDate(said)}`;
}

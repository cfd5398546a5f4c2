/** A due date that is over, of something not delivered. */
import { formatDate, formatInterval } from '../reckon';
import { parseDateInput } from '../workspace';
import { latestWord, newDueDate } from './due-dates';
import { yamlEdit } from './fixes/front-matter';
import { setEntries } from './fixes/note-entry';
import type { Rule } from './types';

/** After these nothing is due any more. */
const SETTLED: ReadonlySet<string> = new Set(['delivered', 'enacted', 'dropped', 'superseded']);
const RATED_DONE: ReadonlySet<string> = new Set(['achieved', 'not-kept']);

export const deadlinePassed: Rule = {
  id: 'deadline-passed',
  summary: 'A due date has passed and nothing says that the thing was delivered.',
  severity: 'information',
  precision: 'B',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, asOf, report }) {
    if (asOf === null) return;
    for (const policy of document.policies) {
      const field = policy.yaml.fields.find(({ key }) => key === 'due');
      const due = policy.due === null ? null : parseDateInput(policy.due, document.context.jurisdiction);
      if (field === undefined || due === null || 'error' in due || due.comparator === 'after' || due.comparator === 'since') continue;
      const delivery = policy.yaml.fields.find(({ key }) => key === 'delivery')?.value;
      const settled = SETTLED.has(policy.status ?? '') || RATED_DONE.has(String(delivery)) || policy.published !== null;
      if (settled || lastDay(due) >= asOf) continue;
      const latest = latestWord(snapshot, policy);
      const later = latest !== null && latest.end >= asOf ? latest : null;
      const status = policy.status === null ? 'the register gives no status' : `its status is “${policy.status}”`;
      report({
        message: `“${policy.title}” was due by ${formatDate(lastDay(due))}; as of ${formatDate(asOf)} ${status}.`,
        span: field.valueSpan,
        related:
          later === null
            ? []
            : [{ uri: later.document.uri, span: later.mention.span, message: `now due ${formatInterval(later.start, later.end)}` }],
        fixes: [
          ...(later === null ? [] : newDueDate(document, policy, later)),
          ...['delivered', 'dropped'].map((value) => ({
            title: `Set status: ${value}`,
            preferred: false,
            edits: [{ type: 'edit' as const, uri: document.uri, edits: [yamlEdit(document, policy.yaml, 'status', value)] }],
          })),
        ],
      });
    }
    for (const deadline of snapshot.evidence.of(document).deadlines) {
      if (deadline.end >= asOf || (deadline.outcome !== null && deadline.outcome !== 'pending')) continue;
      const policy = deadline.policy === null ? null : snapshot.policyNamed(document, deadline.policy);
      if (policy !== null && (SETTLED.has(policy.status ?? '') || policy.published !== null)) continue;
      const what = deadline.annotation.gloss.trim();
      report({
        message: `This deadline (${formatInterval(deadline.start, deadline.end)})${what === '' ? '' : `, “${what}”,`} has passed as of ${formatDate(asOf)}. What came of it?`,
        span: deadline.mention.span,
        related: policy === null ? [] : [{ uri: policy.uri, span: policy.titleSpan, message: `“${policy.title}”` }],
        fixes: [
          ...setEntries(document, deadline.annotation, [['outcome', 'missed']], 'Set outcome: missed'),
          ...setEntries(
            document,
            deadline.annotation,
            [['outcome', `met ${deadline.end}`]],
            `Set outcome: met, on the last day (${formatDate(deadline.end)})`,
          ),
          ...setEntries(document, deadline.annotation, [['outcome', 'superseded']], 'Set outcome: superseded by a later date'),
        ],
      });
    }
  },
};

/** What is due “before” a stretch of time is due when it begins. */
function lastDay({ start, end, comparator }: { readonly start: string; readonly end: string; readonly comparator: string | null }): string {
  return comparator === 'before' ? start : end;
}

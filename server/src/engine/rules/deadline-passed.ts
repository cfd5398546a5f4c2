/** A due date that lies before the day of judgement, with nothing said of what became of it. */
import { formatDate } from '../reckon';
import type { Span } from '../text';
import { type DocumentFacts, notedFacts, type PolicyDefinition, parseDateInput, type YamlField } from '../workspace';
import { noteEntryFix } from './fixes/note-entry';
import type { Fix, Report, Rule } from './types';

/** What is due no longer waits. */
const ENDED = ['delivered', 'dropped', 'superseded', 'enacted'];
const RATED = ['achieved', 'not-kept'];

export const deadlinePassed: Rule = {
  id: 'deadline-passed',
  summary: 'A due date has passed, and nothing says what became of it.',
  severity: 'information',
  precision: 'B',
  fixable: true,
  scope: 'document',
  check({ document, asOf, report }) {
    if (asOf === null) return;
    for (const policy of document.policies) {
      const found = overdue(document, policy, asOf);
      if (found !== null) report(found);
    }
    for (const { annotation, end, outcome, mention } of notedFacts(document).deadlines) {
      if (end >= asOf || (outcome !== null && outcome !== 'pending')) continue;
      report({
        message: `“${mention.text}” ended on ${formatDate(end)}, and the note does not say what became of it (as of ${formatDate(asOf)}).`,
        span: mention.span,
        related: [{ uri: document.uri, span: annotation.labelSpan, message: 'the note' }],
        fixes: ['met', 'missed', 'superseded'].map((word) =>
          noteEntryFix(document, annotation, 'outcome', word, `Note that it was ${word}`),
        ),
      });
    }
  },
};

function overdue(document: DocumentFacts, policy: PolicyDefinition, asOf: string): Report | null {
  const field = (key: string) => policy.yaml.fields.find((candidate) => candidate.key === key);
  const due = field('due');
  if (due === undefined || policy.due === null || policy.published !== null) return null;
  if (ENDED.includes(policy.status ?? '') || RATED.includes(String(field('delivery')?.value ?? ''))) return null;
  const parsed = parseDateInput(policy.due, document.context.jurisdiction);
  if ('error' in parsed || parsed.end >= asOf) return null;
  const status = field('status');
  return {
    message: `“${policy.title}” was due by ${formatDate(parsed.end)} and is ${policy.status ?? 'without a status'} as of ${formatDate(asOf)}.`,
    span: due.valueSpan,
    related: status === undefined ? [] : [{ uri: document.uri, span: status.valueSpan, message: 'its status' }],
    fixes: ['delivered', 'dropped'].map((word) => statusFix(document, due, status, word)),
  };
}

function statusFix(document: DocumentFacts, due: YamlField, status: YamlField | undefined, word: string): Fix {
  const { text, lines } = document.source;
  const line = lines.lineSpan(lines.lineAt(due.keySpan.start));
  const edit =
    status === undefined || status.valueSpan.start === status.valueSpan.end
      ? { span: at(line.start), newText: `status: ${word}${/\r\n|\n|\r/u.exec(text.slice(line.end))?.[0] ?? '\n'}` }
      : { span: status.valueSpan, newText: word };
  return { title: `Set the status to “${word}”`, preferred: false, edits: [{ type: 'edit', uri: document.uri, edits: [edit] }] };
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}

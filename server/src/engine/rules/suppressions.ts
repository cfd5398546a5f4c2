/** Weighs what answers findings: comments for one block, front matter for the file. Those that answer nothing, or name no rule, are reported. */

import { closest, type Span, spanContains } from '../text';
import type { DocumentFacts, YamlField } from '../workspace';
import type { Finding, Fix, SeveritySetting } from './types';

export interface Tried {
  /** Every rule there is. */
  readonly ids: ReadonlySet<string>;
  /** The rules that had their say: only these can leave a suppression unused. */
  readonly ran: Set<string>;
}

/** One id of `policy-ignore` in front matter. */
export interface IgnoredByFile {
  readonly rule: string;
  readonly span: Span;
}

/** `policy-ignore: [a, b]`, `policy-ignore: a`, and with reasons `policy-ignore: { a: reason }` or a list of such. */
export function ignoredByFile(document: DocumentFacts): readonly IgnoredByFile[] {
  const field = document.syntax.frontMatter?.fields.find(({ key }) => key === 'policy-ignore');
  if (field === undefined) return [];
  if (typeof field.value === 'string') return [{ rule: field.value, span: field.valueSpan }];
  const keys = (fields: readonly YamlField[]) => fields.map(({ key, keySpan }) => ({ rule: key, span: keySpan }));
  if (field.fields !== null) return keys(field.fields);
  return (field.items ?? []).flatMap(({ value, span, fields }) =>
    fields !== null ? keys(fields) : typeof value === 'string' ? [{ rule: value, span }] : [],
  );
}

export function withSuppressions(
  found: readonly Finding[],
  document: DocumentFacts,
  { ids, ran }: Tried,
  setting: (rule: string) => SeveritySetting,
): Finding[] {
  const { suppressions } = document.syntax;
  const byFile = ignoredByFile(document);
  const used = new Set<object>();
  const answered = (finding: Finding): boolean => {
    const comments = suppressions.filter(
      ({ target, rules }) => target !== null && spanContains(target, finding.span) && (rules.length === 0 || rules.includes(finding.rule)),
    );
    const entries = byFile.filter(({ rule }) => rule === finding.rule);
    for (const answer of [...comments, ...entries]) used.add(answer);
    return comments.length + entries.length > 0;
  };
  const kept = found.filter((finding) => !answered(finding));
  const report = (rule: string, span: Span, message: string, fixes: readonly Fix[]): void => {
    const severity = setting(rule);
    if (severity === 'off' || byFile.some((entry) => entry.rule === rule)) return;
    kept.push({ rule, severity, message, span, related: [], fixes, unnecessary: false });
  };
  // What a rule that is off, left out or not for this document would have found is not known.
  const idle = (rule: string): boolean => ran.has(rule) && !rule.startsWith('suppression-');
  const remove = (span: Span): Fix[] => [
    {
      title: 'Remove this comment',
      preferred: true,
      edits: [{ type: 'edit', uri: document.uri, edits: [{ span: wholeLine(document, span), newText: '' }] }],
    },
  ];
  for (const suppression of suppressions) {
    const unknown = suppression.rules.filter((rule) => !ids.has(rule));
    if (unknown.length > 0) {
      const text = document.source.text.slice(suppression.span.start, suppression.span.end);
      const fixes = unknown.length === suppression.rules.length ? remove(suppression.span) : [];
      const [only] = unknown;
      const at = only === undefined ? -1 : text.indexOf(only);
      const span = { start: suppression.span.start + at, end: suppression.span.start + at + (only?.length ?? 0) };
      const renamed = unknown.length === 1 && only !== undefined ? rename(document, span, only, ids) : [];
      report('suppression-unknown-rule', suppression.span, unknownRule(unknown), [
        ...renamed,
        ...(renamed.length > 0 ? demoted(fixes) : fixes),
      ]);
    } else if (!used.has(suppression) && (suppression.rules.length === 0 || suppression.rules.every(idle)))
      report('suppression-unused', suppression.span, 'This comment answers no finding.', remove(suppression.span));
  }
  for (const entry of byFile) {
    if (!ids.has(entry.rule))
      report('suppression-unknown-rule', entry.span, unknownRule([entry.rule]), rename(document, entry.span, entry.rule, ids));
    else if (!used.has(entry) && idle(entry.rule))
      report(
        'suppression-unused',
        entry.span,
        `No finding of “${entry.rule}” is left in this file to answer.`,
        removeEntry(document, entry, byFile.length),
      );
  }
  return kept;
}

function unknownRule(ids: readonly string[]): string {
  return `There is no rule called “${ids.join('”, “')}”.`;
}

function rename(document: DocumentFacts, span: Span, id: string, ids: ReadonlySet<string>): Fix[] {
  const near = closest(id, ids);
  if (near === null) return [];
  return [
    { title: `Change to “${near}”`, preferred: true, edits: [{ type: 'edit', uri: document.uri, edits: [{ span, newText: near }] }] },
  ];
}

function demoted(fixes: readonly Fix[]): Fix[] {
  return fixes.map((fix) => ({ ...fix, preferred: false }));
}

/** Takes one id out of `policy-ignore`, or the whole key with its last id. */
function removeEntry(document: DocumentFacts, { rule, span }: IgnoredByFile, entries: number): Fix[] {
  const { text, lines } = document.source;
  const field = document.syntax.frontMatter?.fields.find(({ key }) => key === 'policy-ignore');
  if (field === undefined) return [];
  const flow = field.valueSpan.start < span.start && text[field.valueSpan.start] === '[';
  const line = (at: number) => lines.lineSpan(lines.positionAt(at).line);
  let gone: Span;
  if (entries === 1)
    gone = { start: line(field.keySpan.start).start, end: afterLine(text, line(Math.max(field.keySpan.end, field.valueSpan.end - 1)).end) };
  else if (flow) {
    const after = /^\s*,\s*/u.exec(text.slice(span.end, field.valueSpan.end))?.[0].length ?? 0;
    const before = after > 0 ? 0 : (/\s*,\s*$/u.exec(text.slice(field.valueSpan.start, span.start))?.[0].length ?? 0);
    gone = { start: span.start - before, end: span.end + after };
  } else gone = { start: line(span.start).start, end: afterLine(text, line(span.start).end) };
  return [
    { title: `Remove “${rule}” here`, preferred: true, edits: [{ type: 'edit', uri: document.uri, edits: [{ span: gone, newText: '' }] }] },
  ];
}

function afterLine(text: string, end: number): number {
  return end + (/^(?:\r\n|\n|\r)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** With its line ending where the comment stands alone on its line. */
function wholeLine(document: DocumentFacts, span: Span): Span {
  const { text } = document.source;
  const opens = span.start === 0 || /[\n\r]/u.test(text[span.start - 1] ?? '');
  const ending = /^[ \t]*(?:\r\n|\n|\r)/u.exec(text.slice(span.end, span.end + 12))?.[0] ?? '';
  return opens ? { start: span.start, end: span.end + ending.length } : span;
}

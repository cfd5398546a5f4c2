/** Runs the shelf over one document: settings, suppressions, and a check of what each rule reports. */

import type { Span } from '../text';
import type { DocumentFacts, Snapshot } from '../workspace';
import type { Finding, Report, Rule, RuleSettings, Severity } from './types';

export function checkWith(
  rules: readonly Rule[],
  snapshot: Snapshot,
  uri: string,
  settings: RuleSettings,
  onRuleError: (rule: string, error: unknown) => void,
): Finding[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const asOf = document.role === 'verbatim' ? (document.context.date?.value ?? null) : settings.asOf;
  const found: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope === 'workspace' && !document.settings.indexed) continue;
    const severity = settings.severities[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    try {
      const reports: Report[] = [];
      rule.check({ document, snapshot, asOf, options: settings.options[rule.id] ?? {}, report: (report) => reports.push(report) });
      for (const report of reports) found.push(checked(rule, severity, report, document));
    } catch (error) {
      onRuleError(rule.id, error);
    }
  }
  return withSuppressions(found, document, rules, settings).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}

function checked(rule: Rule, severity: Severity, report: Report, document: DocumentFacts): Finding {
  const { length } = document.source.text;
  const { start, end } = report.span;
  if (!(start >= 0 && start <= end && end <= length))
    throw new RangeError(`${rule.id} reported a passage outside the text: ${start} to ${end}.`);
  if (report.message.trim() === '') throw new RangeError(`${rule.id} reported nothing to say.`);
  return {
    rule: rule.id,
    severity,
    message: report.message,
    span: report.span,
    related: report.related ?? [],
    fixes: report.fixes ?? [],
    unnecessary: report.unnecessary ?? false,
  };
}

/** Comments answer for one block, front matter for the file. Those that answer nothing, or name no rule of ours, are reported. */
function withSuppressions(found: readonly Finding[], document: DocumentFacts, rules: readonly Rule[], settings: RuleSettings): Finding[] {
  const ids = new Set(rules.map(({ id }) => id));
  const used = new Set<object>();
  const answers = (finding: Finding): boolean => {
    let answered = false;
    for (const suppression of document.syntax.suppressions) {
      const covers = suppression.target !== null && contains(suppression.target, finding.span);
      if (!covers || (suppression.rules.length > 0 && !suppression.rules.includes(finding.rule))) continue;
      used.add(suppression);
      answered = true;
    }
    return answered || ignoredByFile(document).includes(finding.rule);
  };
  const kept = found.filter((finding) => !answers(finding));
  const report = (rule: string, span: Span, message: string, removable = true): void => {
    const severity = settings.severities[rule] ?? rules.find(({ id }) => id === rule)?.severity ?? 'off';
    if (severity === 'off') return;
    const fix = {
      title: 'Remove this comment',
      preferred: true,
      edits: [{ type: 'edit' as const, uri: document.uri, edits: [{ span: wholeLine(document, span), newText: '' }] }],
    };
    kept.push({ rule, severity, message, span, related: [], fixes: removable ? [fix] : [], unnecessary: false });
  };
  for (const suppression of document.syntax.suppressions) {
    const unknown = suppression.rules.filter((rule) => !ids.has(rule));
    if (unknown.length > 0)
      report(
        'suppression-unknown-rule',
        suppression.span,
        `There is no rule called “${unknown.join('”, “')}”.`,
        unknown.length === suppression.rules.length,
      );
    else if (!used.has(suppression)) report('suppression-unused', suppression.span, 'This comment answers no finding.');
  }
  return kept;
}

function ignoredByFile(document: DocumentFacts): readonly string[] {
  const value = document.syntax.frontMatter?.fields.find(({ key }) => key === 'policy-ignore')?.value;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** With its line ending where the comment stands alone on its line. */
function wholeLine(document: DocumentFacts, span: Span): Span {
  const { text } = document.source;
  const opens = span.start === 0 || /[\n\r]/u.test(text[span.start - 1] ?? '');
  const ending = /^[ \t]*(?:\r\n|\n|\r)/u.exec(text.slice(span.end, span.end + 12))?.[0] ?? '';
  return opens ? { start: span.start, end: span.end + ending.length } : span;
}

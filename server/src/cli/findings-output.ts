/** Findings as text for people, and as the JSON of the contract. */
import type { DocumentFacts, Finding, Severity, Snapshot } from '../engine';

export const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export interface Checked {
  readonly document: DocumentFacts;
  /** The path to print: from the working directory where the file is below it. */
  readonly shown: string;
  readonly findings: readonly Finding[];
}

/** How much of a long line is shown. */
const WIDTH = 120;
/** How far the passage may stand from the start of what is shown. */
const LEAD = 60;

/** `path:line:column severity message (rule)`, then the source line with a caret under the passage; at the end a summary by rule. */
export function asText(checked: readonly Checked[], level: Severity, note: string | null): string {
  const shown = new Set(LEVELS.slice(0, LEVELS.indexOf(level) + 1));
  const lines: string[] = [];
  const byRule = new Map<string, Map<Severity, number>>();
  for (const { document, shown: path, findings } of checked) {
    for (const finding of findings) {
      const counts = byRule.get(finding.rule) ?? new Map<Severity, number>();
      byRule.set(finding.rule, counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1));
      if (!shown.has(finding.severity)) continue;
      const { start, end } = document.source.lines.rangeOf(finding.span);
      lines.push(`${path}:${start.line + 1}:${start.character + 1} ${finding.severity} ${finding.message} (${finding.rule})`);
      const span = document.source.lines.lineSpan(start.line);
      const text = document.source.text.slice(span.start, span.end);
      const from = Math.max(0, start.character - LEAD);
      const width = Math.max(1, Math.min((end.line === start.line ? end.character : text.length) - start.character, LEAD));
      lines.push(`  ${text.slice(from, from + WIDTH).replace(/\t/gu, ' ')}`, `  ${' '.repeat(start.character - from)}${'^'.repeat(width)}`);
    }
  }
  const all = [...byRule.values()];
  const total = (severity: Severity) => all.reduce((sum, counts) => sum + (counts.get(severity) ?? 0), 0);
  const documents = `${checked.length} document${checked.length === 1 ? '' : 's'}`;
  lines.push(`${documents}: ${LEVELS.map((severity) => counted(total(severity), severity)).join(', ')}`);
  const width = Math.max(0, ...[...byRule.keys()].map((rule) => rule.length));
  for (const [rule, counts] of [...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = LEVELS.flatMap((severity) => (counts.has(severity) ? [counted(counts.get(severity) ?? 0, severity)] : []));
    lines.push(`  ${rule.padEnd(width)}  ${parts.join(', ')}`);
  }
  if (note !== null) lines.push(note);
  return `${lines.join('\n')}\n`;
}

function counted(count: number, severity: Severity): string {
  return `${count} ${severity}${count === 1 || severity === 'information' ? '' : 's'}`;
}

export function asJson(snapshot: Snapshot, checked: readonly Checked[]): unknown {
  return checked.map(({ document, findings }) => ({
    path: document.path,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      range: document.source.lines.rangeOf(finding.span),
      span: finding.span,
      related: finding.related.flatMap((related) => {
        const other = snapshot.documents.get(related.uri);
        return other === undefined
          ? []
          : [{ path: other.path, range: other.source.lines.rangeOf(related.span), span: related.span, message: related.message }];
      }),
      fixable: finding.fixes.length > 0,
    })),
  }));
}

/** Runs the shelf over one document: settings, profiles, isolation, and a check of what each rule reports. */

import type { DocumentFacts, Snapshot } from '../workspace';
import { type Tried, withSuppressions } from './suppressions';
import type { Finding, Report, Rule, RuleSettings, Severity, SeveritySetting } from './types';

/** A rule that takes longer on one document is left out for it. */
export const SLOW_MS = 200;

export interface ShelfHost {
  /** A clock in milliseconds. */
  now(): number;
  /** A rule was left out for a document until its text changes; said once for each rule and document. */
  onLeftOut(rule: string, document: DocumentFacts, reason: string): void;
}

export interface Shelf {
  /** All findings of one document by place. */
  check(snapshot: Snapshot, uri: string, settings: RuleSettings): Finding[];
}

/** Remembers which rules failed on which text, so that a broken rule costs one document one run. */
export function shelfOf(rules: readonly Rule[], host: ShelfHost): Shelf {
  // Keyed by what was read from the text, which is replaced whenever the text is.
  const leftOut = new WeakMap<DocumentFacts['syntax'], Set<string>>();
  const named = new Set<string>();
  const slow = new Set<string>();
  return {
    check(snapshot, uri, settings) {
      const document = snapshot.documents.get(uri);
      if (document === undefined) return [];
      const out = leftOut.get(document.syntax) ?? new Set<string>();
      const leave = (rule: string, reason: string): void => {
        out.add(rule);
        leftOut.set(document.syntax, out);
        if (named.has(`${rule} ${uri}`)) return;
        named.add(`${rule} ${uri}`);
        host.onLeftOut(rule, document, reason);
      };
      const run = (rule: Rule, check: () => Finding[]): Finding[] | null => {
        if (out.has(rule.id)) return null;
        try {
          const from = host.now();
          const found = check();
          if (host.now() - from <= SLOW_MS) return found;
          // The first run may have paid for what the whole folder shares; only a second slow one is the rule's own, once for each document.
          const again = host.now();
          const known = slow.has(`${rule.id} ${uri}`);
          const second = known ? [] : check();
          if (!known && host.now() - again <= SLOW_MS) return second;
          slow.add(`${rule.id} ${uri}`);
          leave(rule.id, `it took over ${SLOW_MS} ms`);
        } catch (error) {
          leave(rule.id, error instanceof Error ? error.message : String(error));
        }
        return null;
      };
      return checkWith(rules, snapshot, document, settings, run);
    },
  };
}

/** `run` gives a rule's findings, or null where it was left out. */
export function checkWith(
  rules: readonly Rule[],
  snapshot: Snapshot,
  document: DocumentFacts,
  settings: RuleSettings,
  run: (rule: Rule, check: () => Finding[]) => Finding[] | null,
): Finding[] {
  const asOf = document.role === 'verbatim' ? (document.context.date?.value ?? null) : settings.asOf;
  const found: Finding[] = [];
  const tried: Tried = { ids: new Set(rules.map(({ id }) => id)), ran: new Set() };
  for (const rule of rules) {
    if (rule.scope === 'workspace' && !document.settings.indexed) continue;
    const severity = severityOf(rule, document, settings);
    if (severity === 'off') continue;
    const findings = run(rule, () => {
      const reports: Report[] = [];
      rule.check({ document, snapshot, asOf, options: settings.options[rule.id] ?? {}, report: (report) => reports.push(report) });
      return reports.map((report) => checked(rule, severity, report, document));
    });
    if (findings === null) continue;
    tried.ran.add(rule.id);
    found.push(...findings.flatMap((finding) => heard(snapshot, document, finding)));
  }
  const setting = (id: string): SeveritySetting => {
    const rule = rules.find((candidate) => candidate.id === id);
    return rule === undefined ? 'off' : severityOf(rule, document, settings);
  };
  return withSuppressions(found, document, tried, setting).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}

/** What people decided about a finding: dismissed, or a comparison of two different things. */
function heard(snapshot: Snapshot, document: DocumentFacts, finding: Finding): Finding[] {
  const { decisions, documents } = snapshot;
  if (decisions.files.size === 0) return [finding];
  const here = { document, span: finding.span };
  if (decisions.isDismissed(finding.rule, here)) return [];
  const related = finding.related.filter(({ uri, span }) => {
    const other = documents.get(uri);
    return other === undefined || !decisions.areDifferent(here, { document: other, span });
  });
  if (related.length === finding.related.length) return [finding];
  return related.length === 0 ? [] : [{ ...finding, related }];
}

/** What holds for this document: its kind's profile, its role's, the setting, the rule's default; off where the rule is not for its role. */
export function severityOf(rule: Rule, document: DocumentFacts, settings: RuleSettings): SeveritySetting {
  if (rule.roles !== undefined && !rule.roles.includes(document.role)) return 'off';
  const { kind, role } = document;
  const ofKind = kind === null || kind === 'policy' ? undefined : settings.profiles?.[kind]?.[rule.id];
  return ofKind ?? settings.profiles?.[role]?.[rule.id] ?? settings.severities[rule.id] ?? rule.severity;
}

function checked(rule: Rule, severity: Severity, report: Report, document: DocumentFacts): Finding {
  const { length } = document.source.text;
  const { start, end } = report.span;
  if (!(start >= 0 && start <= end && end <= length))
    throw new RangeError(`${rule.id} reported a passage outside the text: ${start} to ${end}.`);
  if (report.message.trim() === '') throw new RangeError(`${rule.id} reported nothing to say.`);
  return {
    rule: rule.id,
    severity: report.severity === undefined ? severity : milder(severity, report.severity),
    // Words of the text may run over a line's end; a message is one line.
    message: report.message.replace(/\s*[\r\n]+\s*/gu, ' '),
    span: report.span,
    related: report.related ?? [],
    fixes: report.fixes ?? [],
    unnecessary: report.unnecessary ?? false,
  };
}

const LOUDNESS: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

function milder(a: Severity, b: Severity): Severity {
  return LOUDNESS.indexOf(a) <= LOUDNESS.indexOf(b) ? a : b;
}

/** `greenpaper check`: the same findings as in the editor, as text, JSON or SARIF. */
import { checkDocument, type DocumentFacts, type Finding, rules, type Severity } from '../engine';
import { VERSION } from '../version';
import { type Loaded, load } from './load';
import { type Command, choice, readOptions, UsageError } from './usage';

const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

interface Checked {
  readonly document: DocumentFacts;
  readonly findings: readonly Finding[];
}

export const check: Command = {
  name: 'check',
  usage:
    'check [PATH…] [--format text|json|sarif] [--level error|warning|information|hint] [--max-warnings N] [--rule ID]… [--config FILE]',
  summary: 'Checks files and folders; fails on errors, or on more than N warnings.',
  help: 'Text shows warnings and errors; --level hint shows the rest too. JSON and SARIF 2.1.0 hold every finding. --rule may be given several times.',
  async run(args) {
    const { values, positionals } = readOptions(args, {
      format: { type: 'string' },
      level: { type: 'string' },
      'max-warnings': { type: 'string' },
      rule: { type: 'string', multiple: true },
      config: { type: 'string' },
    });
    const format = choice(values.format, 'format', ['text', 'json', 'sarif'], 'text');
    const level = choice(values.level, 'level', LEVELS, 'warning');
    const limit = values['max-warnings'] === undefined ? Number.POSITIVE_INFINITY : Number(values['max-warnings']);
    if (!(limit >= 0)) throw new UsageError('--max-warnings is a number, 0 or more.');
    const only = Array.isArray(values.rule) ? values.rule.map(String) : [];
    for (const id of only) if (!rules.some((rule) => rule.id === id)) throw new UsageError(`There is no rule “${id}”.`);
    const loaded = await load(positionals, typeof values.config === 'string' ? values.config : undefined);
    for (const problem of loaded.problems) process.stderr.write(`greenpaper: ${problem}\n`);
    const checked = loaded.documents.map((document) => ({ document, findings: findingsOf(loaded, document, only) }));
    if (format === 'text') process.stdout.write(asText(checked, level));
    else process.stdout.write(`${JSON.stringify(format === 'json' ? asJson(loaded, checked) : asSarif(checked), null, 2)}\n`);
    const count = (severity: Severity) =>
      checked.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
    return count('error') > 0 || count('warning') > limit ? 1 : 0;
  },
};

function findingsOf(loaded: Loaded, document: DocumentFacts, only: readonly string[]): Finding[] {
  const named = (rule: string, error: unknown) =>
    process.stderr.write(
      `greenpaper: the rule ${rule} failed on ${document.path} and was left out: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  const findings = checkDocument(loaded.snapshot, document.uri, loaded.rulesOf(document), named);
  return only.length === 0 ? findings : findings.filter((finding) => only.includes(finding.rule));
}

/** `path:line:column severity message (rule)`, then the source line with a caret under the passage. */
function asText(checked: readonly Checked[], level: Severity): string {
  const shown = new Set(LEVELS.slice(0, LEVELS.indexOf(level) + 1));
  const lines: string[] = [];
  const totals = new Map<Severity, number>();
  for (const { document, findings } of checked) {
    for (const finding of findings) {
      totals.set(finding.severity, (totals.get(finding.severity) ?? 0) + 1);
      if (!shown.has(finding.severity)) continue;
      const { start, end } = document.source.lines.rangeOf(finding.span);
      lines.push(`${document.path}:${start.line + 1}:${start.character + 1} ${finding.severity} ${finding.message} (${finding.rule})`);
      const span = document.source.lines.lineSpan(start.line);
      const text = document.source.text.slice(span.start, span.end);
      const from = Math.max(0, start.character - 60);
      const width = Math.max(1, Math.min((end.line === start.line ? end.character : text.length) - start.character, 60));
      lines.push(`  ${text.slice(from, from + 120).replace(/\t/gu, ' ')}`, `  ${' '.repeat(start.character - from)}${'^'.repeat(width)}`);
    }
  }
  const total = LEVELS.map(
    (severity) => `${totals.get(severity) ?? 0} ${severity}${(totals.get(severity) ?? 0) === 1 || severity === 'information' ? '' : 's'}`,
  ).join(', ');
  lines.push(`${checked.length} document${checked.length === 1 ? '' : 's'}: ${total}`);
  return `${lines.join('\n')}\n`;
}

function asJson(loaded: Loaded, checked: readonly Checked[]): unknown {
  return checked.map(({ document, findings }) => ({
    path: document.path,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      range: document.source.lines.rangeOf(finding.span),
      span: finding.span,
      related: finding.related.flatMap((related) => {
        const other = loaded.snapshot.documents.get(related.uri);
        return other === undefined
          ? []
          : [{ path: other.path, range: other.source.lines.rangeOf(related.span), span: related.span, message: related.message }];
      }),
      fixable: finding.fixes.length > 0,
    })),
  }));
}

const SARIF_LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

function asSarif(checked: readonly Checked[]): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'greenpaper',
            version: VERSION,
            rules: rules.map((rule) => ({ id: rule.id, shortDescription: { text: rule.summary } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap(({ document, findings }) =>
          findings.map((finding) => {
            const { start, end } = document.source.lines.rangeOf(finding.span);
            return {
              ruleId: finding.rule,
              ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
              level: SARIF_LEVELS[finding.severity],
              message: { text: finding.message },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: document.path.split('/').map(encodeURIComponent).join('/') },
                    region: {
                      startLine: start.line + 1,
                      startColumn: start.character + 1,
                      endLine: end.line + 1,
                      endColumn: end.character + 1,
                    },
                  },
                },
              ],
            };
          }),
        ),
      },
    ],
  };
}

/** Findings as SARIF 2.1.0, for code scanning and other readers of static analysis. */
import { type DocumentFacts, type Finding, type Fix, rules, type Severity, type Snapshot, type Span } from '../engine';
import { pageOf } from '../host/rule-pages';
import { VERSION } from '../version';
import type { Checked } from './findings-output';

const SARIF_LEVELS: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** `shownOf` gives the path to print for a document that is not among those checked. */
export function asSarif(snapshot: Snapshot, checked: readonly Checked[], shownOf: (document: DocumentFacts) => string): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'greenpaper',
            version: VERSION,
            rules: rules.map((rule) => {
              const page = pageOf(rule.id);
              return {
                id: rule.id,
                shortDescription: { text: rule.summary },
                defaultConfiguration: { enabled: rule.severity !== 'off', level: SARIF_LEVELS[rule.severity] },
                ...(page === null ? {} : { help: { text: rule.summary, markdown: page } }),
              };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap(({ document, shown, findings }) =>
          findings.map((finding) => ({
            ruleId: finding.rule,
            ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
            level: SARIF_LEVELS[finding.severity],
            message: { text: finding.message },
            locations: [location(document, shown, finding.span)],
            ...relatedLocations(snapshot, finding, shownOf),
            ...fixesOf(snapshot, finding, shownOf),
          })),
        ),
      },
    ],
  };
}

function relatedLocations(snapshot: Snapshot, finding: Finding, shownOf: (document: DocumentFacts) => string): object {
  const related = finding.related.flatMap(({ uri, span, message }, id) => {
    const other = snapshot.documents.get(uri);
    return other === undefined ? [] : [{ id, message: { text: message }, ...location(other, shownOf(other), span) }];
  });
  return related.length === 0 ? {} : { relatedLocations: related };
}

function fixesOf(snapshot: Snapshot, finding: Finding, shownOf: (document: DocumentFacts) => string): object {
  const fixes = finding.fixes.flatMap((fix) => fixOf(snapshot, fix, shownOf) ?? []);
  return fixes.length === 0 ? {} : { fixes };
}

/** SARIF has no word for a file that does not exist yet: such fixes are left out. */
function fixOf(snapshot: Snapshot, fix: Fix, shownOf: (document: DocumentFacts) => string): object | null {
  const artifactChanges = fix.edits.flatMap((edit) => {
    const document = edit.type === 'edit' ? snapshot.documents.get(edit.uri) : undefined;
    if (edit.type !== 'edit' || document === undefined) return [];
    const replacements = edit.edits.map(({ span, newText }) => ({
      deletedRegion: region(document, span),
      insertedContent: { text: newText },
    }));
    return [{ artifactLocation: { uri: encoded(shownOf(document)) }, replacements }];
  });
  return artifactChanges.length < fix.edits.length ? null : { description: { text: fix.title }, artifactChanges };
}

function location(document: DocumentFacts, shown: string, span: Span) {
  return { physicalLocation: { artifactLocation: { uri: encoded(shown) }, region: region(document, span) } };
}

function region(document: DocumentFacts, span: Span) {
  const { start, end } = document.source.lines.rangeOf(span);
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The engine's plain data in the protocol's words; the only place where offsets become lines and columns. */
import {
  type CreateFile,
  type DeleteFile,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
  type LocationLink,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ServerEdit } from '../contract';
import {
  type Definition,
  type DocumentFacts,
  type FileEdit,
  type Finding,
  LineIndex,
  type Place,
  type Severity,
  type SourceDocument,
  type Span,
} from '../engine';
import type { Session } from './session';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(document: { readonly source: SourceDocument }, span: Span): Range {
  return document.source.lines.rangeOf(span);
}

/** A file that is known but not read is opened at its top; null where nothing is known of it. */
export function toLocation(session: Session, uri: string, span: Span): Location | null {
  const snapshot = session.snapshot();
  const source = snapshot.sourceOf(uri);
  if (source === null) return snapshot.files.has(uri) ? { uri, range: new LineIndex('').rangeOf(span) } : null;
  return { uri: session.clientUri(uri), range: source.lines.rangeOf(span) };
}

export function toLocations(session: Session, places: readonly Place[]): Location[] {
  return places.map((place) => toLocation(session, place.uri, place.select)).filter((location) => location !== null);
}

export function toLinks(session: Session, from: { readonly source: SourceDocument }, definition: Definition): LocationLink[] {
  const links: LocationLink[] = [];
  for (const place of definition.places) {
    const whole = toLocation(session, place.uri, place.span);
    const select = toLocation(session, place.uri, place.select);
    if (whole === null || select === null) continue;
    links.push({
      originSelectionRange: toRange(from, definition.origin),
      targetUri: whole.uri,
      targetRange: whole.range,
      targetSelectionRange: select.range,
    });
  }
  return links;
}

export function toDiagnostic(session: Session, document: DocumentFacts, finding: Finding): Diagnostic {
  const { abilities } = session;
  const diagnostic: Diagnostic = {
    range: toRange(document, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: 'greenpaper',
    message: finding.message,
  };
  const pages = abilities.options.rulePages;
  if (pages !== undefined && abilities.codeDescription) {
    diagnostic.codeDescription = { href: `${pages.replace(/\/$/, '')}/${finding.rule}.md` };
  }
  if (abilities.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.flatMap((related) => {
      const location = toLocation(session, related.uri, related.span);
      return location === null ? [] : [{ location, message: related.message }];
    });
  }
  if (abilities.diagnosticTags && finding.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
  return diagnostic;
}

/** An edit in the newest form the client takes; null where it creates or deletes files and the client cannot. */
export function toWorkspaceEdit(session: Session, edits: readonly FileEdit[]): WorkspaceEdit | null {
  const { createFiles, deleteFiles, documentChanges: ordered } = session.abilities;
  if (edits.some(({ type }) => (type === 'create' && !(createFiles && ordered)) || (type === 'delete' && !(deleteFiles && ordered))))
    return null;
  const { documentChanges } = toServerEdit(session, edits);
  if (session.abilities.documentChanges) return { documentChanges: documentChanges as (TextDocumentEdit | CreateFile | DeleteFile)[] };
  const changes: Record<string, { range: Range; newText: string }[]> = {};
  for (const change of documentChanges) {
    if ('textDocument' in change) changes[change.textDocument.uri] = [...change.edits];
  }
  return { changes };
}

/** The same for our own requests: every file with its version; a created file is followed by the insertion of its text. */
export function toServerEdit(session: Session, edits: readonly FileEdit[]): ServerEdit {
  const documentChanges: ServerEdit['documentChanges'][number][] = [];
  for (const edit of edits) {
    const uri = session.clientUri(edit.uri);
    if (edit.type === 'create') {
      const start = { line: 0, character: 0 };
      documentChanges.push({ kind: 'create', uri, options: { ignoreIfExists: false } });
      documentChanges.push({
        textDocument: { uri, version: null },
        edits: [{ range: { start, end: start }, newText: edit.text }],
      });
      continue;
    }
    if (edit.type === 'delete') {
      documentChanges.push({ kind: 'delete', uri, options: { recursive: false, ignoreIfNotExists: false } });
      continue;
    }
    const lines = session.snapshot().sourceOf(edit.uri)?.lines ?? new LineIndex('');
    documentChanges.push({
      textDocument: { uri, version: session.version(edit.uri) },
      edits: edit.edits.map(({ span, newText }) => ({ range: lines.rangeOf(span), newText })),
    });
  }
  return { documentChanges };
}

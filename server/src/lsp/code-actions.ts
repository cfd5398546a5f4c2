/** Quick fixes of the findings under the cursor. */
import { type CodeAction, CodeActionKind, type CodeActionParams, type Connection } from 'vscode-languageserver';
import { spansOverlap, spanTouches } from '../engine';
import type { FindingsStore } from './findings';
import { toSpan } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';
import { toDiagnostic, toWorkspaceEdit } from './to-lsp';

export function registerCodeActions(connection: Connection, session: Session, store: FindingsStore): void {
  connection.onCodeAction(
    guard<CodeActionParams, CodeAction[] | null>('Code actions', session.log, null, ({ textDocument, range, context }) => {
      const document = session.document(textDocument.uri);
      if (document === null || !wants(context.only, CodeActionKind.QuickFix) || !session.abilities.codeActionLiterals) return null;
      const span = toSpan(document, range);
      const actions: CodeAction[] = [];
      for (const finding of store.of(document, session.snapshot()).findings) {
        if (!spansOverlap(finding.span, span) && !spanTouches(finding.span, span.start)) continue;
        for (const fix of finding.fixes) {
          const edit = toWorkspaceEdit(session, fix.edits);
          if (edit === null) continue;
          actions.push({
            title: fix.title,
            kind: CodeActionKind.QuickFix,
            diagnostics: [toDiagnostic(session, document, finding)],
            edit,
            ...(session.abilities.preferredActions && fix.preferred ? { isPreferred: true } : {}),
          });
        }
      }
      return actions;
    }),
  );
}

/** `only: ['quickfix']` and any kind above it ask for quick fixes; no list asks for all. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

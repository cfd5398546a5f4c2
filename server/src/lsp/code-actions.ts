/** Code actions: the fixes of the findings under the cursor, all fixes of one rule, ways to answer a finding, and the source action that fixes all. */
import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind, type Connection } from 'vscode-languageserver';
import { type DocumentFacts, decisionFixes, type Finding, type Fix, spansOverlap, spanTouches, suppressionFixes } from '../engine';
import type { FindingsStore } from './findings';
import { type FixAllData, fixAllEdit, readFixAllData } from './fix-all';
import { toSpan } from './from-lsp';
import { guard } from './guard';
import { offersAt, resolvedOffer } from './offers';
import type { Session } from './session';
import { toDiagnostic, toWorkspaceEdit } from './to-lsp';
import { turnOffEdit } from './turn-off';

/** On save in VS Code: `"editor.codeActionsOnSave": { "source.fixAll.greenpaper": "explicit" }`. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.greenpaper`;

export function registerCodeActions(connection: Connection, session: Session, store: FindingsStore): void {
  connection.onCodeAction(
    guard<CodeActionParams, CodeAction[] | null>('Code actions', session.log, null, ({ textDocument, range, context }) => {
      const document = session.document(textDocument.uri);
      if (document === null || !session.abilities.codeActionLiterals) return null;
      const actions: CodeAction[] = [];
      if (context.only?.some((asked) => covers(asked, FIX_ALL_KIND)) === true) {
        const edit = fixAllEdit(session, store, { uris: [document.uri], rule: null });
        if (edit !== null) actions.push({ title: 'Fix all that Greenpaper can fix', kind: FIX_ALL_KIND, edit });
      }
      const span = toSpan(document, range);
      const offers = offersAt(session, document, span, context.only, context.triggerKind === CodeActionTriggerKind.Automatic);
      if (context.only !== undefined && !context.only.some((asked) => covers(asked, CodeActionKind.QuickFix)))
        return [...actions, ...offers];
      const all = store.of(document, session.snapshot()).findings;
      const here = all.filter((finding) => spansOverlap(finding.span, span) || spanTouches(finding.span, span.start));
      // What mends comes first, then what mends everywhere, then what answers.
      for (const finding of here)
        actions.push(...askedOf(session, document, finding), ...fixesOf(session, document, finding, finding.fixes));
      for (const rule of new Set(here.map((finding) => finding.rule)))
        actions.push(...fixEverywhere(session, store, document, rule, all, here));
      for (const finding of here) {
        actions.push(...fixesOf(session, document, finding, decisionFixes(session.snapshot(), document, finding)));
        actions.push(...fixesOf(session, document, finding, suppressionFixes(document, finding)));
        const off = turnOffEdit(session, document, finding.rule);
        if (off !== null) actions.push({ ...off, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(session, document, finding)] });
      }
      return unique([...actions, ...offers]);
    }),
  );

  connection.onCodeActionResolve(
    guard<CodeAction, CodeAction>('Code actions', session.log, { title: '' }, (action) => {
      const offer = resolvedOffer(session, action);
      if (offer !== null) return offer;
      const data = readFixAllData(action.data);
      const edit = data === null ? null : fixAllEdit(session, store, data);
      return edit === null ? action : { ...action, edit };
    }),
  );
}

/** Findings that one question answers, where the client has a command that asks it. */
const ASKED: Readonly<Record<string, { readonly title: string; readonly command: string }>> = {
  'date-document-missing': { title: 'Set Document Date…', command: 'greenpaper.setDocumentDate' },
  'figure-unsourced': { title: 'Insert Citation…', command: 'greenpaper.insertCitation' },
};

function askedOf(session: Session, document: DocumentFacts, finding: Finding): CodeAction[] {
  const asked = ASKED[finding.rule];
  if (asked === undefined || session.abilities.options.commands?.includes(asked.command) !== true) return [];
  // Behind the passage: a citation stands after its figure.
  const position = document.source.lines.positionAt(finding.span.end);
  return [
    {
      title: asked.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(session, document, finding)],
      command: { ...asked, arguments: [session.clientUri(document.uri), position] },
    },
  ];
}

function fixesOf(session: Session, document: DocumentFacts, finding: Finding, fixes: readonly Fix[]): CodeAction[] {
  return fixes.flatMap((fix) => {
    const edit = toWorkspaceEdit(session, fix.edits);
    if (edit === null) return [];
    const preferred = session.abilities.preferredActions && fix.preferred ? { isPreferred: true } : {};
    return [
      { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(session, document, finding)], edit, ...preferred },
    ];
  });
}

/** "Fix all of this rule", in the file where two are to be had, and in the folder where the client asks for edits when they are wanted. */
function fixEverywhere(
  session: Session,
  store: FindingsStore,
  document: DocumentFacts,
  rule: string,
  all: readonly Finding[],
  here: readonly Finding[],
): CodeAction[] {
  const fixable = all.filter((finding) => finding.rule === rule && finding.fixes.some(({ preferred }) => preferred));
  if (fixable.length === 0) return [];
  const diagnostics = here.filter((finding) => finding.rule === rule).map((finding) => toDiagnostic(session, document, finding));
  const action = (title: string, data: FixAllData): CodeAction[] => {
    if (session.abilities.resolvesActions) return [{ title, kind: CodeActionKind.QuickFix, diagnostics, data }];
    const edit = fixAllEdit(session, store, data);
    return edit === null ? [] : [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }];
  };
  return [
    ...(fixable.length > 1 ? action(`Fix all “${rule}” in this file`, { uris: [document.uri], rule }) : []),
    ...(document.settings.indexed && session.abilities.resolvesActions
      ? action(`Fix all “${rule}” in this folder`, { uris: null, rule })
      : []),
  ];
}

/** Two findings of one rule in one place offer the same answer once. */
function unique(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter(({ title, edit, data }) => {
    const key = JSON.stringify([title, edit ?? data]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A kind covers itself and the kinds below it; the empty kind covers all. */
function covers(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

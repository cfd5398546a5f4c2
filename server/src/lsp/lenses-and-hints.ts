/** What the editor draws beside the text: code lenses on policies, inlay hints on dates and amounts. */
import type { CodeLens, CodeLensParams, Connection, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { codeLenses, inlayHints } from '../engine';
import type { FindingsStore } from './findings';
import { toSpan } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';
import { toLocations, toRange } from './to-lsp';

export function registerLensesAndHints(connection: Connection, session: Session, store: FindingsStore): void {
  const { log, abilities } = session;

  connection.onCodeLens(
    guard<CodeLensParams, CodeLens[] | null>('Code lens', log, null, async ({ textDocument }) => {
      await session.settled();
      const document = session.document(textDocument.uri);
      if (document === null || !session.configOf(document).codeLens.enabled) return null;
      const snapshot = session.snapshot();
      const findingsOf = (uri: string) => {
        const facts = snapshot.documents.get(uri);
        return facts === undefined ? [] : store.of(facts, snapshot).findings;
      };
      return codeLenses(snapshot, document.uri, findingsOf).map(({ span, title, places }) => {
        const range = toRange(document, span);
        // The command belongs to the client; one that has none shows the words alone.
        const command = places.length === 0 ? '' : (abilities.options.referencesCommand ?? '');
        const list = command === '' ? [] : [session.clientUri(document.uri), range.start, toLocations(session, places)];
        return { range, command: { title, command, arguments: list } };
      });
    }),
  );

  connection.languages.inlayHint.on(
    guard<InlayHintParams, InlayHint[] | null>('Inlay hints', log, null, ({ textDocument, range }) => {
      const document = session.document(textDocument.uri);
      if (document === null || !session.configOf(document).inlayHints.enabled) return null;
      return inlayHints(session.snapshot(), document.uri, toSpan(document, range)).map(({ offset, label, tooltip }) => ({
        position: document.source.lines.positionAt(offset),
        label,
        paddingLeft: true,
        ...(tooltip === '' ? {} : { tooltip }),
      }));
    }),
  );
}

/** Hover: the card of the figure, date, policy, Act, body or marker under the cursor. */
import { type Connection, type Hover, MarkupKind } from 'vscode-languageserver';
import { type Card, type DocumentFacts, hover } from '../engine';
import { toOffset } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';
import { toRange } from './to-lsp';

export function registerHover(connection: Connection, session: Session): void {
  connection.onHover(
    guard<Parameters<Parameters<Connection['onHover']>[0]>[0], Hover | null>('Hover', session.log, null, ({ textDocument, position }) => {
      const document = session.document(textDocument.uri);
      if (document === null) return null;
      const card = hover(session.snapshot(), document.uri, toOffset(document, position));
      return card === null ? null : { contents: contentsOf(session, document, card), range: toRange(document, card.span) };
    }),
  );
}

/** Hard line breaks keep the card's lines apart in every Markdown reader; plain text takes the lines as they are. */
function contentsOf(session: Session, document: DocumentFacts, card: Card): Hover['contents'] {
  if (!session.abilities.markdownHover) {
    return { kind: MarkupKind.PlainText, value: card.lines.map((line) => line.plain).join('\n') };
  }
  const lines = card.lines.map((line) => line.markdown);
  const actions = actionLinks(session, document, card);
  if (actions !== '') lines.push(actions);
  return { kind: MarkupKind.Markdown, value: lines.join('  \n') };
}

function actionLinks(session: Session, document: DocumentFacts, card: Card): string {
  const allowed = new Set(session.abilities.options.hoverCommands ?? []);
  const place = [session.clientUri(document.uri), document.source.lines.positionAt(card.span.start)];
  return card.actions
    .filter((action) => allowed.has(action.command))
    .slice(0, 4)
    .map((action) => `[${action.title}](command:${action.command}?${encodeURIComponent(JSON.stringify(place))})`)
    .join(' · ');
}

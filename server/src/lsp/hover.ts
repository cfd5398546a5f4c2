/** Hover: the card of the figure, date, policy, Act, body or marker under the cursor. */
import { type Connection, type Hover, MarkupKind } from 'vscode-languageserver';
import { type Card, type CardAction, type DocumentFacts, hover } from '../engine';
import { toOffset } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';
import { toRange } from './to-lsp';

export function registerHover(connection: Connection, session: Session): void {
  connection.onHover(
    guard<Parameters<Parameters<Connection['onHover']>[0]>[0], Hover | null>('Hover', session.log, null, ({ textDocument, position }) => {
      const document = session.document(textDocument.uri);
      if (document === null) return null;
      const card = hover(session.snapshot(), document.uri, toOffset(document, position), session.hoverSettingsOf(document));
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

const OPEN = 'greenpaper.openPlace';

/** At most four links, each for a command that the client lists. */
function actionLinks(session: Session, document: DocumentFacts, card: Card): string {
  const allowed = new Set(session.abilities.options.hoverCommands ?? []);
  return card.actions
    .flatMap((action) => {
      const command = 'open' in action ? OPEN : action.command;
      if (!allowed.has(command)) return [];
      const args = encodeURIComponent(JSON.stringify(argumentsOf(session, document, card, action))).replace(/[()]/gu, (mark) =>
        mark === '(' ? '%28' : '%29',
      );
      return [`[${escapedTitle(action.title)}](command:${command}?${args})`];
    })
    .slice(0, 4)
    .join(' · ');
}

/** The document and position of the action; a command of the editor has its own. */
function argumentsOf(session: Session, document: DocumentFacts, card: Card, action: CardAction): readonly unknown[] {
  if ('open' in action) {
    const { uri, offset } = action.open;
    const source = session.snapshot().sourceOf(uri);
    return [session.clientUri(uri), source?.lines.positionAt(offset) ?? { line: 0, character: 0 }];
  }
  return action.arguments ?? [session.clientUri(document.uri), document.source.lines.positionAt(action.at ?? card.span.start)];
}

/** A title may hold words of the document ("Find £2 billion…"). */
function escapedTitle(title: string): string {
  return title.replace(/[\\`*_[\]<>&|~]/gu, (mark) =>
    mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '&' ? '&amp;' : `\\${mark}`,
  );
}

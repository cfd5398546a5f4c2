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

/** At most four links. Commands run only where the client lists them; a client that lists none gets no links into files either. */
function actionLinks(session: Session, document: DocumentFacts, card: Card): string {
  const allowed = new Set(session.abilities.options.hoverCommands ?? []);
  if (allowed.size === 0) return '';
  return card.actions
    .flatMap((action) => {
      if ('open' in action) return [`[${escapedTitle(action.title)}](${placeLink(session, action.open.uri, action.open.offset)})`];
      if (!allowed.has(action.command)) return [];
      const place = [session.clientUri(document.uri), document.source.lines.positionAt(action.at ?? card.span.start)];
      const args = encodeURIComponent(JSON.stringify(action.arguments ?? place)).replace(/[()]/gu, (mark) =>
        mark === '(' ? '%28' : '%29',
      );
      return [`[${escapedTitle(action.title)}](command:${action.command}?${args})`];
    })
    .slice(0, 4)
    .join(' · ');
}

/** A link that opens a file at a line: `file:///folder/a.md#L12`. */
function placeLink(session: Session, uri: string, offset: number): string {
  const source = session.snapshot().sourceOf(uri);
  const line = source === null ? '' : `#L${source.lines.lineAt(offset) + 1}`;
  return `${session.clientUri(uri).replace(/[()\s]/gu, encodeURIComponent)}${line}`;
}

/** A title may hold words of the document ("Find £2 billion…"). */
function escapedTitle(title: string): string {
  return title.replace(/[\\`*_[\]<>&|~]/gu, (mark) =>
    mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '&' ? '&amp;' : `\\${mark}`,
  );
}

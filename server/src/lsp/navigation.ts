/** Definition, declaration, type definition, references, highlights, symbols and document links. */
import {
  type Connection,
  type Definition,
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type Location,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import {
  type DocumentFacts,
  declaration,
  definition,
  documentLinks,
  documentSymbols,
  highlights,
  type Definition as OurDefinition,
  type SymbolKind as OurKind,
  references,
  type SymbolNode,
  typeDefinition,
  workspaceSymbols,
} from '../engine';
import { toOffset } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';
import { toLinks, toLocation, toLocations, toRange } from './to-lsp';

const KINDS: Record<OurKind, SymbolKind> = {
  heading: SymbolKind.String,
  policy: SymbolKind.Class,
  note: SymbolKind.Key,
  source: SymbolKind.Module,
  document: SymbolKind.File,
};

export function registerNavigation(connection: Connection, session: Session): void {
  const { log, abilities } = session;

  type At = { textDocument: { uri: string }; position: { line: number; character: number } };
  type Answer = Definition | DefinitionLink[] | null;
  /** The three questions that lead to places differ only in what they ask of the engine. */
  const leading = (name: string, links: boolean, ask: (uri: string, offset: number) => OurDefinition | null) =>
    guard<At, Answer>(name, log, null, async ({ textDocument, position }) => {
      await session.settled();
      const document = session.sourced(textDocument.uri);
      if (document === null) return null;
      const found = ask(document.uri, toOffset(document, position));
      if (found === null) return null;
      return links ? toLinks(session, document, found) : toLocations(session, found.places);
    });

  connection.onDefinition(
    leading('Definition', abilities.linkSupport, (uri, offset) => definition(session.snapshot(), uri, offset, session.navigation)),
  );
  connection.onDeclaration(
    leading('Declaration', abilities.declarationLinks, (uri, offset) => declaration(session.snapshot(), uri, offset, session.navigation)),
  );
  connection.onTypeDefinition(
    leading('Type definition', abilities.typeDefinitionLinks, (uri, offset) => typeDefinition(session.snapshot(), uri, offset)),
  );

  connection.onDocumentHighlight(
    guard<At, DocumentHighlight[] | null>('Highlights', log, null, ({ textDocument, position }) => {
      const document = session.document(textDocument.uri);
      if (document === null) return null;
      return highlights(session.snapshot(), document.uri, toOffset(document, position)).map(({ span, kind }) => ({
        range: toRange(document, span),
        kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );

  connection.onReferences(
    guard<Parameters<Parameters<Connection['onReferences']>[0]>[0], Location[] | null>(
      'References',
      log,
      null,
      async ({ textDocument, position, context }) => {
        await session.settled();
        const document = session.sourced(textDocument.uri);
        if (document === null) return null;
        const offset = toOffset(document, position);
        return toLocations(session, references(session.snapshot(), document.uri, offset, context.includeDeclaration, session.navigation));
      },
    ),
  );

  connection.onDocumentSymbol(
    guard<{ textDocument: { uri: string } }, DocumentSymbol[] | SymbolInformation[] | null>(
      'Document symbols',
      log,
      null,
      ({ textDocument }) => {
        const document = session.document(textDocument.uri);
        if (document === null) return null;
        const nodes = documentSymbols(session.snapshot(), document.uri, { headings: !session.navigation.markdownElsewhere });
        if (abilities.hierarchicalSymbols) return nodes.map((node) => toSymbol(document, node));
        return flatten(nodes).flatMap((node) => toInformation(session, node));
      },
    ),
  );

  connection.onWorkspaceSymbol(
    guard<{ query: string }, SymbolInformation[] | null>('Workspace symbols', log, null, async ({ query }) => {
      await session.settled();
      return workspaceSymbols(session.snapshot(), query).flatMap((node) => toInformation(session, node));
    }),
  );

  connection.onDocumentLinks(
    guard<{ textDocument: { uri: string } }, DocumentLink[] | null>('Document links', log, null, ({ textDocument }) => {
      const document = session.document(textDocument.uri);
      if (document === null) return null;
      return documentLinks(session.snapshot(), document.uri).map(({ span, target, tooltip }) => ({
        range: toRange(document, span),
        target: session.clientUri(target),
        tooltip,
      }));
    }),
  );
}

function toSymbol(document: DocumentFacts, node: SymbolNode): DocumentSymbol {
  return {
    // VS Code refuses a symbol without a name.
    name: node.name.trim() === '' ? '(no title)' : node.name,
    detail: node.detail,
    kind: KINDS[node.kind],
    range: toRange(document, node.span),
    selectionRange: toRange(document, node.select),
    children: node.children.map((child) => toSymbol(document, child)),
  };
}

function toInformation(session: Session, node: SymbolNode): SymbolInformation[] {
  const location = toLocation(session, node.uri, node.select);
  if (location === null) return [];
  return [{ name: node.name.trim() === '' ? '(no title)' : node.name, kind: KINDS[node.kind], location, containerName: node.detail }];
}

function flatten(nodes: readonly SymbolNode[]): SymbolNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** The tint of figures, dates and references in the prose, as semantic tokens. */
import { type Connection, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { type DocumentFacts, type Mark, type MarkType, marks, type Span } from '../engine';
import { toSpan } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';

const TYPES: readonly MarkType[] = ['money', 'percent', 'quantity', 'date', 'policy', 'reference'];
const MODIFIERS: readonly Mark['modifiers'][number][] = ['inferred', 'candidate'];

/** Names as the manifest contributes them: `greenpaperMoney`, … */
export const TOKEN_LEGEND = {
  tokenTypes: TYPES.map((type) => `greenpaper${type[0]?.toUpperCase()}${type.slice(1)}`),
  tokenModifiers: [...MODIFIERS],
};

export function registerSemanticTokens(connection: Connection, session: Session): void {
  const none: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(
    guard<{ textDocument: { uri: string } }, SemanticTokens>('Semantic tokens', session.log, none, ({ textDocument }) => {
      const document = session.document(textDocument.uri);
      return document === null ? none : tokensOf(session, document, null);
    }),
  );
  connection.languages.semanticTokens.onRange(
    guard<Parameters<Parameters<Connection['languages']['semanticTokens']['onRange']>[0]>[0], SemanticTokens>(
      'Semantic tokens in a range',
      session.log,
      none,
      ({ textDocument, range }) => {
        const document = session.document(textDocument.uri);
        return document === null ? none : tokensOf(session, document, toSpan(document, range));
      },
    ),
  );
}

function tokensOf(session: Session, document: DocumentFacts, within: Span | null): SemanticTokens {
  const config = session.folderOf(document.uri)?.configOf(document.path);
  if (config !== undefined && !config.marks.enabled) return { data: [] };
  const builder = new SemanticTokensBuilder();
  for (const mark of marks(session.snapshot(), document.uri, within)) {
    const { line, character } = document.source.lines.positionAt(mark.span.start);
    const modifiers = mark.modifiers.reduce((bits, modifier) => bits | (1 << MODIFIERS.indexOf(modifier)), 0);
    builder.push(line, character, mark.span.end - mark.span.start, TYPES.indexOf(mark.type), modifiers);
  }
  return builder.build();
}

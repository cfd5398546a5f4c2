/** The tint of figures, dates and references in the prose, as semantic tokens: whole, by range, and what changed since the last answer. */
import {
  type Connection,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
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
  /** The last answer about each open document, so that the next can be told as a difference. */
  const builders = new Map<string, SemanticTokensBuilder>();
  const builderOf = (uri: string): SemanticTokensBuilder => {
    for (const other of builders.keys()) if (!session.isOpen(other)) builders.delete(other);
    const kept = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, kept);
    return kept;
  };
  const { semanticTokens } = connection.languages;

  semanticTokens.on(
    guard<{ textDocument: { uri: string } }, SemanticTokens>('Semantic tokens', session.log, none, ({ textDocument }) => {
      const document = session.document(textDocument.uri);
      if (document === null) return none;
      const builder = new SemanticTokensBuilder();
      builders.set(document.uri, builder);
      push(builder, session, document, null);
      return builder.build();
    }),
  );
  semanticTokens.onDelta(
    guard<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'Semantic tokens since',
      session.log,
      none,
      ({ textDocument, previousResultId }) => {
        const document = session.document(textDocument.uri);
        if (document === null) return none;
        const builder = builderOf(document.uri);
        builder.previousResult(previousResultId);
        push(builder, session, document, null);
        return builder.buildEdits();
      },
    ),
  );
  semanticTokens.onRange(
    guard<SemanticTokensRangeParams, SemanticTokens>('Semantic tokens in a range', session.log, none, ({ textDocument, range }) => {
      const document = session.document(textDocument.uri);
      if (document === null) return none;
      const builder = new SemanticTokensBuilder();
      push(builder, session, document, toSpan(document, range));
      return { data: builder.build().data };
    }),
  );
}

function push(builder: SemanticTokensBuilder, session: Session, document: DocumentFacts, within: Span | null): void {
  if (!session.configOf(document).marks.enabled) return;
  for (const mark of marks(session.snapshot(), document.uri, within)) {
    const { line, character } = document.source.lines.positionAt(mark.span.start);
    const modifiers = mark.modifiers.reduce((bits, modifier) => bits | (1 << MODIFIERS.indexOf(modifier)), 0);
    builder.push(line, character, mark.span.end - mark.span.start, TYPES.indexOf(mark.type), modifiers);
  }
}

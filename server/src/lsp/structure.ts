/** Folding and selection ranges. */
import {
  type Connection,
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
  type SelectionRange,
  type SelectionRangeParams,
} from 'vscode-languageserver';
import { type FoldAnswer, folding, selectionRanges } from '../engine';
import { toOffset } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';
import { toRange } from './to-lsp';

/** The run of notes is of the kind that editors can fold when a file opens (`editor.foldingImportsByDefault`). */
const KINDS: Partial<Record<FoldAnswer['kind'], FoldingRangeKind>> = {
  notes: FoldingRangeKind.Imports,
  note: FoldingRangeKind.Comment,
  section: FoldingRangeKind.Region,
  article: FoldingRangeKind.Region,
};

export function registerStructure(connection: Connection, session: Session): void {
  const { log } = session;

  connection.onFoldingRanges(
    guard<FoldingRangeParams, FoldingRange[] | null>('Folding', log, null, ({ textDocument }) => {
      const document = session.document(textDocument.uri);
      if (document === null) return null;
      const limit = session.abilities.foldingLimit;
      return folding(session.snapshot(), document.uri, session.navigation)
        .slice(0, limit ?? undefined)
        .map(({ startLine, endLine, kind }) => ({ startLine, endLine, ...(KINDS[kind] === undefined ? {} : { kind: KINDS[kind] }) }));
    }),
  );

  connection.onSelectionRanges(
    guard<SelectionRangeParams, SelectionRange[] | null>('Selection ranges', log, null, ({ textDocument, positions }) => {
      const document = session.document(textDocument.uri);
      if (document === null) return null;
      return positions.map((position) => {
        const spans = selectionRanges(session.snapshot(), document.uri, toOffset(document, position));
        const ranges = [...spans].reverse().reduce<SelectionRange | undefined>((parent, span) => {
          return { range: toRange(document, span), ...(parent === undefined ? {} : { parent }) };
        }, undefined);
        return ranges ?? { range: { start: position, end: position } };
      });
    }),
  );
}

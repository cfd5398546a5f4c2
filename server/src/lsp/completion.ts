/** Completion of policy ids in `[[`, policy files in links, and the closed vocabulary of evidence notes. */
import { type CompletionItem, CompletionItemKind, type Connection, InsertTextFormat, MarkupKind } from 'vscode-languageserver';
import { completion, type CompletionItem as OurItem } from '../engine';
import { toOffset } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';
import { toRange } from './to-lsp';

/** Quick suggestions are off in Markdown, so these characters ask for completion themselves. */
export const COMPLETION_TRIGGERS = ['[', '(', '/', ':', ';', ' '];

const KINDS: Record<OurItem['kind'], CompletionItemKind> = {
  policy: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
  value: CompletionItemKind.EnumMember,
  key: CompletionItemKind.Property,
};

export function registerCompletion(connection: Connection, session: Session): void {
  connection.onCompletion(
    guard<Parameters<Parameters<Connection['onCompletion']>[0]>[0], CompletionItem[] | null>(
      'Completion',
      session.log,
      null,
      ({ textDocument, position }) => {
        const document = session.document(textDocument.uri);
        if (document === null) return null;
        return completion(session.snapshot(), document.uri, toOffset(document, position)).map((item) => ({
          label: item.label,
          kind: KINDS[item.kind],
          detail: item.detail,
          documentation: { kind: MarkupKind.Markdown, value: item.documentation },
          filterText: item.filterText,
          sortText: item.sortText,
          insertTextFormat: InsertTextFormat.PlainText,
          textEdit: { range: toRange(document, item.span), newText: item.newText },
        }));
      },
    ),
  );
}

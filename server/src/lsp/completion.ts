/** Completion over the protocol: long lists are cut to what was typed, documentation is worked out for the item looked at. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  type Connection,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { completion, completionDocumentation, type CompletionItem as OurItem } from '../engine';
import { toOffset } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';
import { toRange } from './to-lsp';

/** Quick suggestions are off in Markdown, so these characters ask for completion themselves. */
export const COMPLETION_TRIGGERS = ['[', '(', '#', '/', ':', ';', ' ', '@', '^'];

const KINDS: Record<OurItem['kind'], CompletionItemKind> = {
  policy: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
  heading: CompletionItemKind.Text,
  value: CompletionItemKind.EnumMember,
  key: CompletionItemKind.Property,
  citation: CompletionItemKind.Reference,
};

/** A list this long is cut, and asked for again as more is typed. */
const MOST = 500;

export function registerCompletion(connection: Connection, session: Session): void {
  const { log, abilities } = session;
  const documentation = (value: string) => ({
    kind: abilities.markdownCompletion ? MarkupKind.Markdown : MarkupKind.PlainText,
    value: abilities.markdownCompletion ? value : value.replace(/\*\*|\\(?=\p{P})| {2}$/gmu, ''),
  });

  connection.onCompletion(
    guard<CompletionParams, CompletionList | null>('Completion', log, null, ({ textDocument, position }) => {
      const document = session.document(textDocument.uri);
      if (document === null) return null;
      const snapshot = session.snapshot();
      const found = completion(snapshot, document.uri, toOffset(document, position), session.navigation);
      const typed = (item: OurItem) => document.source.text.slice(item.span.start, toOffset(document, position));
      const kept = found.length <= MOST ? found : found.filter((item) => inOrder(typed(item), item.filterText)).slice(0, MOST);
      const items = kept.map((item): CompletionItem => {
        const { subject } = item;
        const text = subject === undefined || abilities.lazyDocumentation ? item.documentation : completionDocumentation(snapshot, subject);
        return {
          label: item.label,
          kind: KINDS[item.kind],
          detail: item.detail,
          ...(abilities.labelDetails ? { labelDetails: { description: item.beside ?? item.detail } } : {}),
          ...(text === '' ? {} : { documentation: documentation(text) }),
          filterText: item.filterText,
          sortText: item.sortText,
          ...(item.preselect === true ? { preselect: true } : {}),
          ...(subject === undefined ? {} : { data: subject }),
          insertTextFormat: InsertTextFormat.PlainText,
          textEdit: { range: toRange(document, item.span), newText: item.newText },
        };
      });
      return { isIncomplete: kept.length < found.length, items };
    }),
  );

  connection.onCompletionResolve(
    guard<CompletionItem, CompletionItem>('Completion item', log, { label: '' }, (item) => {
      if (typeof item.data !== 'string' || item.documentation !== undefined) return item;
      const text = completionDocumentation(session.snapshot(), item.data);
      return text === '' ? item : { ...item, documentation: documentation(text) };
    }),
  );
}

/** As editors filter: the letters typed occur in this order. */
function inOrder(typed: string, text: string): boolean {
  const low = text.toLowerCase();
  let at = 0;
  for (const character of typed.toLowerCase()) {
    at = low.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

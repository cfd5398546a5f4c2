/** Type hierarchy of policies and call hierarchy of evidence. */
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  type Connection,
  SymbolKind,
  type TypeHierarchyItem,
  type TypeHierarchyPrepareParams,
  type TypeHierarchySubtypesParams,
  type TypeHierarchySupertypesParams,
} from 'vscode-languageserver';
import { citedBy, cites, evidenceItems, type HierarchyItem, policiesAbove, policiesBelow, policyItems } from '../engine';
import { normaliseUri } from '../folder';
import { toOffset } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';
import { toLocation, toRange } from './to-lsp';

export function registerHierarchies(connection: Connection, session: Session): void {
  const { log } = session;
  const { typeHierarchy, callHierarchy } = connection.languages;

  typeHierarchy.onPrepare(
    guard<TypeHierarchyPrepareParams, TypeHierarchyItem[] | null>('Type hierarchy', log, null, async ({ textDocument, position }) => {
      await session.settled();
      const document = session.document(textDocument.uri);
      if (document === null) return null;
      const found = policyItems(session.snapshot(), document.uri, toOffset(document, position));
      return found.length === 0 ? null : toItems(session, found);
    }),
  );
  typeHierarchy.onSupertypes(
    guard<TypeHierarchySupertypesParams, TypeHierarchyItem[] | null>('Policies above', log, null, async ({ item }) => {
      await session.settled();
      return toItems(session, policiesAbove(session.snapshot(), keyOf(item), normaliseUri(item.uri)));
    }),
  );
  typeHierarchy.onSubtypes(
    guard<TypeHierarchySubtypesParams, TypeHierarchyItem[] | null>('Policies below', log, null, async ({ item }) => {
      await session.settled();
      return toItems(session, policiesBelow(session.snapshot(), keyOf(item), normaliseUri(item.uri)));
    }),
  );

  callHierarchy.onPrepare(
    guard<CallHierarchyPrepareParams, CallHierarchyItem[] | null>('Evidence hierarchy', log, null, async ({ textDocument, position }) => {
      await session.settled();
      const document = session.document(textDocument.uri);
      return document === null ? null : toItems(session, evidenceItems(session.snapshot(), document.uri, toOffset(document, position)));
    }),
  );
  callHierarchy.onIncomingCalls(
    guard<CallHierarchyIncomingCallsParams, CallHierarchyIncomingCall[] | null>('Cited by', log, null, async ({ item }) => {
      await session.settled();
      return citedBy(session.snapshot(), normaliseUri(item.uri)).flatMap(({ item: other, spans }) => {
        const document = session.snapshot().documents.get(other.uri);
        const [from] = toItems(session, [other]);
        if (document === undefined || from === undefined) return [];
        return [{ from, fromRanges: spans.map((span) => toRange(document, span)) }];
      });
    }),
  );
  callHierarchy.onOutgoingCalls(
    guard<CallHierarchyOutgoingCallsParams, CallHierarchyOutgoingCall[] | null>('Cites', log, null, async ({ item }) => {
      await session.settled();
      const document = session.document(item.uri);
      if (document === null) return null;
      return cites(session.snapshot(), document.uri).flatMap(({ item: other, spans }) => {
        const [to] = toItems(session, [other]);
        return to === undefined ? [] : [{ to, fromRanges: spans.map((span) => toRange(document, span)) }];
      });
    }),
  );
}

/** `data` carries the policy's id from one request to the next. */
function toItems(session: Session, found: readonly HierarchyItem[]): (TypeHierarchyItem & CallHierarchyItem)[] {
  return found.flatMap((item) => {
    const whole = toLocation(session, item.uri, item.span);
    const select = toLocation(session, item.uri, item.select);
    if (whole === null || select === null) return [];
    const kind = item.kind === 'policy' ? SymbolKind.Class : SymbolKind.File;
    const { name, detail, key } = item;
    return [
      {
        name: name.trim() === '' ? '(no title)' : name,
        detail,
        kind,
        uri: whole.uri,
        range: whole.range,
        selectionRange: select.range,
        data: key,
      },
    ];
  });
}

function keyOf(item: TypeHierarchyItem): string {
  return typeof item.data === 'string' ? item.data : '';
}

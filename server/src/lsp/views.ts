/** Our own requests: finished trees, the status item, and edits asked for by commands. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Requests, ServerEdit, TreeRow } from '../contract';
import {
  addFrontMatter,
  annotatables,
  annotate,
  answerConflict,
  citationChoices,
  conflicts,
  copyText,
  type DocumentFacts,
  documentStatus,
  type EditAnswer,
  evidenceCsv,
  evidenceRows,
  explainRecognition,
  findPolicies,
  insertCitation,
  ledger,
  lockSource,
  nextMark,
  policyFromSelection,
  registerTree,
  setDocumentDate,
  type ViewRow,
  writePolicies,
} from '../engine';
import { folderUri, normaliseUri, uriOf } from '../folder';
import { toOffset, toSpan } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';
import { toLocation, toRange, toServerEdit } from './to-lsp';

export function registerViews(connection: Connection, session: Session): void {
  /** Registers one of our requests with the guard's wall around it. */
  function on<M extends keyof Requests>(
    method: M,
    fallback: Requests[M]['result'],
    handler: (params: Requests[M]['params']) => Requests[M]['result'] | Promise<Requests[M]['result']>,
  ): void {
    const guarded: (params: Requests[M]['params'], token: CancellationToken) => Promise<unknown> = guard(
      method,
      session.log,
      fallback,
      handler,
    );
    connection.onRequest<unknown, void>(method, guarded);
  }

  on('greenpaper/ledger', [], ({ uri }) => {
    const document = session.document(uri);
    return document === null ? [] : ledger(session.snapshot(), document.uri).map((row) => toTreeRow(session, row));
  });

  on('greenpaper/register', [], async () => {
    await session.settled();
    return registerTree(session.snapshot()).map((row) => toTreeRow(session, row));
  });

  on('greenpaper/conflicts', [], async () => {
    await session.settled();
    return conflicts(session.snapshot()).map((row) => toTreeRow(session, row));
  });

  on('greenpaper/answerConflict', FAILED, async ({ id, answer, words }) => {
    await session.settled();
    return toAnswer(session, answerConflict(session.snapshot(), id, answer, words));
  });

  on('greenpaper/documentStatus', NOT_SERVED, ({ uri }) => {
    const document = session.document(uri);
    // A policy file has no date that anything counts from.
    if (document === null || document.declared === 'policy') return NOT_SERVED;
    const { label, tooltip, date, span } = documentStatus(session.snapshot(), document.uri);
    const adopted = session.folderOf(document.uri)?.adopted === true;
    return { label, tooltip, date, range: span === null ? null : toRange(document, span), served: true, adopted };
  });

  on('greenpaper/setDocumentDate', FAILED, ({ uri, input, checkOnly }) => {
    const document = session.document(uri);
    if (document === null) return { edit: null, message: 'Greenpaper does not read this file.' };
    const answer = toAnswer(session, setDocumentDate(session.snapshot(), document.uri, input));
    return checkOnly ? { edit: null, message: answer.message } : answer;
  });

  on('greenpaper/findPolicies', [], async () => {
    await session.settled();
    return [...findPolicies(session.snapshot())];
  });

  on('greenpaper/writePolicies', { ...FAILED, uris: [] }, async ({ candidates }) => {
    const folder = session.folders[0];
    if (folder === undefined) return { edit: null, message: 'Open a folder first: a policy is a file of the folder.', uris: [] };
    await session.settled();
    const answer = writePolicies(session.snapshot(), candidates, (path) => uriOf(folder.uri, path));
    return withUris(session, answer);
  });

  on('greenpaper/policyFromSelection', { ...FAILED, uris: [] }, async ({ uri, range }) => {
    const document = session.document(uri);
    const folder = document === null ? null : session.folderOf(document.uri);
    if (document === null || folder === null) {
      return { edit: null, message: 'This document is not in a workspace folder.', uris: [] };
    }
    await session.settled();
    const span = toSpan(document, range);
    return withUris(
      session,
      policyFromSelection(session.snapshot(), document.uri, span, (path) => uriOf(folder.uri, path)),
    );
  });

  on('greenpaper/annotatables', [], ({ uri, position }) => {
    const document = session.document(uri);
    return document === null ? [] : [...annotatables(session.snapshot(), document.uri, toOffset(document, position))];
  });

  on('greenpaper/annotate', FAILED, ({ uri, position, kind, gloss }) => {
    const document = session.document(uri);
    if (document === null) return NOT_READ;
    return toAnswer(session, annotate(session.snapshot(), document.uri, toOffset(document, position), kind, gloss));
  });

  on('greenpaper/addFrontMatter', FAILED, ({ uri }) => {
    const document = session.document(uri);
    return document === null ? NOT_READ : toAnswer(session, addFrontMatter(session.snapshot(), document.uri));
  });

  on('greenpaper/lockSource', FAILED, ({ uri }) => {
    const document = session.document(uri);
    return document === null ? NOT_READ : toAnswer(session, lockSource(session.snapshot(), document.uri));
  });

  on('greenpaper/citations', [], async ({ uri }) => {
    await session.settled();
    const document = session.document(uri);
    return document === null ? [] : [...citationChoices(session.snapshot(), document.uri)];
  });

  on('greenpaper/insertCitation', FAILED, ({ uri, position, key }) => {
    const document = session.document(uri);
    if (document === null) return NOT_READ;
    return toAnswer(session, insertCitation(session.snapshot(), document.uri, toOffset(document, position), key));
  });

  on('greenpaper/nextMark', null, ({ uri, position, direction }) => {
    const document = session.document(uri);
    if (document === null) return null;
    const span = nextMark(session.snapshot(), document.uri, toOffset(document, position), direction);
    return span === null ? null : toRange(document, span);
  });

  on('greenpaper/copy', null, ({ uri, position, what }) => {
    const document = session.document(uri);
    return document === null ? null : copyText(session.snapshot(), document.uri, toOffset(document, position), what);
  });

  on('greenpaper/explain', null, ({ uri, position }) => {
    const document = session.document(uri);
    return document === null ? null : explainRecognition(session.snapshot(), document.uri, toOffset(document, position));
  });

  on('greenpaper/exportFigures', { csv: '', rows: 0 }, async ({ uri }) => {
    await session.settled();
    const snapshot = session.snapshot();
    const documents = uri === null ? [...snapshot.documents.values()] : [session.document(uri)];
    const rows = documents
      .filter((document): document is DocumentFacts => document !== null)
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap((document) => evidenceRows(snapshot, document.uri));
    return { csv: `\uFEFF${evidenceCsv(rows)}`, rows: rows.length };
  });

  on('greenpaper/inUse', false, async () => {
    await session.settled();
    return session.folders.some(({ adopted }) => adopted);
  });

  on('greenpaper/adopt', FAILED, async ({ folder }) => {
    await session.settled();
    const held = session.folders.find(({ uri }) => uri === folderUri(folder));
    if (held === undefined) return { edit: null, message: 'This folder is not part of the workspace.' };
    if (held.adopted) return { edit: null, message: 'Greenpaper is already at work in this folder.' };
    const text = '{\n  "kinds": { "briefs/**": "brief", "notes/**": "note" }\n}\n';
    const uri = uriOf(held.uri, 'greenpaper.config.json');
    return { edit: toServerEdit(session, [{ type: 'create', uri: normaliseUri(uri), text }]), message: null };
  });
}

const NOT_SERVED: Requests['greenpaper/documentStatus']['result'] = {
  label: '',
  tooltip: '',
  date: null,
  range: null,
  served: false,
  adopted: false,
};

const NOT_READ: { edit: null; message: string } = { edit: null, message: 'Greenpaper does not read this file.' };

const FAILED: { edit: null; message: string } = { edit: null, message: 'Something went wrong; the log says what.' };

function toAnswer(session: Session, answer: EditAnswer): { edit: ServerEdit | null; message: string | null } {
  return answer.edits === null ? { edit: null, message: answer.message } : { edit: toServerEdit(session, answer.edits), message: null };
}

/** The same, with the files that the edit creates. */
function withUris(session: Session, answer: EditAnswer): { edit: ServerEdit | null; message: string | null; uris: string[] } {
  const uris = (answer.edits ?? []).filter((edit) => edit.type === 'create').map((edit) => session.clientUri(edit.uri));
  return { ...toAnswer(session, answer), uris };
}

function toTreeRow(session: Session, row: ViewRow): TreeRow {
  const location = row.place === null ? null : toLocation(session, row.place.uri, row.place.span);
  return {
    id: row.id,
    label: row.label,
    description: row.description,
    tooltip: row.tooltip,
    icon: row.icon,
    context: row.context,
    place: location,
    children: row.children.map((child) => toTreeRow(session, child)),
  };
}

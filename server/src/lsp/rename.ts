/** Rename, prepare rename, and the edits that go before a file is moved. A refusal reaches the person as one sentence. */
import {
  type Connection,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameFilesParams,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type FileEdit, fileRenameEdits, prepareRename, rename } from '../engine';
import { folderUri, relativePath } from '../folder';
import { toOffset } from './from-lsp';
import { guard } from './guard';
import type { Session } from './session';
import { toRange, toWorkspaceEdit } from './to-lsp';

const NOT_SERVED = 'Greenpaper does not read this file.';

export function registerRename(connection: Connection, session: Session): void {
  const { log, abilities } = session;

  connection.onPrepareRename(
    guard<PrepareRenameParams, PrepareRenameResult | null>('Prepare rename', log, null, async ({ textDocument, position }) => {
      await session.settled();
      const document = served(session, textDocument.uri);
      const answer = prepareRename(session.snapshot(), document.uri, toOffset(document, position), session.navigation);
      if (answer.span === null) throw refusal(answer.message);
      return { range: toRange(document, answer.span), placeholder: answer.placeholder };
    }),
  );

  connection.onRenameRequest(
    guard<RenameParams, WorkspaceEdit | null>('Rename', log, null, async ({ textDocument, position, newName }) => {
      await session.settled();
      const document = served(session, textDocument.uri);
      const answer = rename(session.snapshot(), document.uri, toOffset(document, position), newName, session.navigation);
      if (answer.edits === null) throw refusal(answer.message);
      await refuseReadOnly(session, answer.edits);
      return toWorkspaceEdit(session, answer.edits);
    }),
  );

  if (!abilities.willRenameFiles) return;
  connection.workspace.onWillRenameFiles(
    guard<RenameFilesParams, WorkspaceEdit | null>('Will rename files', log, null, async ({ files }) => {
      await session.settled();
      const renames = files.map(({ oldUri, newUri }) => ({ from: folderUri(oldUri), to: folderUri(newUri) }));
      const markdownLinks = await updatesMarkdownLinks(connection, session, renames[0]?.from ?? null);
      const edits = fileRenameEdits(session.snapshot(), renames, { markdownLinks });
      return edits.length === 0 ? null : toWorkspaceEdit(session, edits);
    }),
  );
}

function served(session: Session, uri: string): NonNullable<ReturnType<Session['sourced']>> {
  const document = session.sourced(uri);
  if (document === null) throw refusal(NOT_SERVED);
  return document;
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** Nothing is changed where one of the files cannot be. */
async function refuseReadOnly(session: Session, edits: readonly FileEdit[]): Promise<void> {
  for (const { uri } of edits) {
    const stat = await session.host.stat(uri);
    if (stat?.readOnly === true) {
      const path = relativePath(uri, session.folderOf(uri)?.uri ?? null);
      throw refusal(`“${path}” is read-only; nothing was renamed.`);
    }
  }
}

/** VS Code's own Markdown support updates plain links itself, where its setting says so. */
async function updatesMarkdownLinks(connection: Connection, session: Session, scopeUri: string | null): Promise<boolean> {
  if (!session.navigation.markdownElsewhere) return true;
  if (!session.abilities.configuration || scopeUri === null) return false;
  const setting: unknown = await connection.workspace
    .getConfiguration({ scopeUri, section: 'markdown.updateLinksOnFileMove.enabled' })
    .catch(() => 'never');
  return setting !== 'always' && setting !== 'prompt';
}

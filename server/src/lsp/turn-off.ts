/** "Turn off this rule here": writes the setting into the nearest configuration file, or into a new one. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { type DocumentFacts, LineIndex, newConfig, withSeverity } from '../engine';
import { uriOf } from '../folder';
import { smallestEdits } from './fix-all';
import type { Session } from './session';
import { toWorkspaceEdit } from './to-lsp';

export function turnOffEdit(session: Session, document: DocumentFacts, rule: string): { title: string; edit: WorkspaceEdit } | null {
  const folder = session.folderOf(document.uri);
  if (folder === null) return null;
  const config = folder.configs.find(({ directory }) => document.path.startsWith(directory));
  if (config === undefined) {
    const text = newConfig(rule, 'off');
    const edit = toWorkspaceEdit(session, [{ type: 'create', uri: uriOf(folder.uri, 'greenpaper.config.json'), text }]);
    return edit === null ? null : { title: `Turn off “${rule}” in a new greenpaper.config.json`, edit };
  }
  const after = withSeverity(config.text, config.uri.endsWith('.json') ? 'json' : 'yaml', rule, 'off');
  if (after === null || after === config.text) return null;
  // The configuration is no document of the engine: its lines are counted here.
  const lines = new LineIndex(config.text);
  const edits = smallestEdits(config.text, after).map(({ span, newText }) => ({ range: lines.rangeOf(span), newText }));
  const uri = session.clientUri(config.uri);
  const edit: WorkspaceEdit = session.abilities.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version: session.version(config.uri) }, edits }] }
    : { changes: { [uri]: edits } };
  return { title: `Turn off “${rule}” in ${config.directory}${config.uri.split('/').at(-1) ?? ''}`, edit };
}

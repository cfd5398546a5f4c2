/** A workspace in memory, for tests of rules and features: real parser, real index, no disk. */
import {
  applyEdits,
  type Change,
  createEngine,
  DEFAULT_CONFIG,
  documentSettings,
  type Engine,
  type FileEdit,
  type GreenpaperConfig,
  isFigureTable,
  mergeSettings,
  readConfig,
  type Snapshot,
  sourceDocument,
} from '../../server/src/engine';
import { figuresChange } from '../../server/src/folder';
import { type MarkedText, readMarked } from './markers';

export const ROOT = 'file:///workspace';

const CONFIG = 'greenpaper.config.json';

export interface TestWorkspace {
  readonly engine: Engine;
  readonly marked: MarkedText;
  /** With what a `greenpaper.config.json` among the files says. */
  readonly config: GreenpaperConfig;
  snapshot(): Snapshot;
  uri(path: string): string;
  text(path: string): string;
}

export function uriOf(path: string): string {
  return `${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

export function putChange(path: string, text: string, config: GreenpaperConfig = DEFAULT_CONFIG): Change {
  if (isFigureTable(config, path)) return figuresChange(uriOf(path), path, text);
  return { type: 'put', document: sourceDocument(uriOf(path), text), path, settings: documentSettings(config, path, true) };
}

export function workspaceOf(text: string, config: Partial<GreenpaperConfig> = {}): TestWorkspace {
  const marked = readMarked(text);
  const engine = createEngine();
  const file = marked.files.get(CONFIG);
  const settings = mergeSettings(file === undefined ? config : { ...config, ...readConfig(file, 'json').config }, {});
  const documents = [...marked.files].filter(([path]) => path !== CONFIG);
  engine.apply(documents.map(([path, content]) => putChange(path, content, settings)));
  return {
    engine,
    marked,
    config: settings,
    snapshot: () => engine.snapshot(),
    uri: uriOf,
    text: (path) => engine.snapshot().sourceOf(uriOf(path))?.text ?? '',
  };
}

/** The text a file has after an edit of it; null where the edit deletes it. */
export function textAfter(workspace: TestWorkspace, path: string, edit: FileEdit): string | null {
  if (edit.type === 'delete') return null;
  return edit.type === 'create' ? edit.text : applyEdits(workspace.text(path), edit.edits);
}

/** As an editor applies them; a file's settings follow from its path. */
export function applyFileEdits(workspace: TestWorkspace, edits: readonly FileEdit[]): void {
  for (const edit of edits) {
    const path = edit.uri.replace(`${ROOT}/`, '').split('/').map(decodeURIComponent).join('/');
    const text = textAfter(workspace, path, edit);
    workspace.engine.apply([text === null ? { type: 'delete', uri: edit.uri } : putChange(path, text, workspace.config)]);
  }
}

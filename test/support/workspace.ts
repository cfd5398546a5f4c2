/** A workspace in memory, for tests of rules and features: real parser, real index, no disk. */
import {
  type Change,
  createEngine,
  DEFAULT_CONFIG,
  documentSettings,
  type Engine,
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

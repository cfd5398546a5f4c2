/** Reads the files and folders a command was given into one snapshot, with the configuration that holds for each. */
import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import {
  type Change,
  createEngine,
  type DocumentFacts,
  type DocumentKind,
  LineIndex,
  type RuleSettings,
  readConfig,
  readEditorSettings,
  type Snapshot,
  sourceDocument,
} from '../engine';
import { Folder, figuresChange, isBinary, isCompanion, isMarkdown, isWorthKeeping, normaliseUri, relativePath } from '../folder';
import { nodeHost } from '../host/node-files';
import { progressBar } from './progress';
import { UsageError } from './usage';

export interface Loaded {
  readonly snapshot: Snapshot;
  /** The documents that were asked for, by path. */
  readonly documents: readonly DocumentFacts[];
  rulesOf(document: DocumentFacts): RuleSettings;
  /** The day by which own writing and the register are judged, and whether it is today. */
  asOf(): { readonly day: string; readonly isToday: boolean } | null;
  /** Refused settings, as plain sentences with their place. */
  readonly problems: readonly string[];
}

/** What the command line itself says, over every configuration. */
export interface LoadOptions {
  readonly configFile?: string | undefined;
  /** The kind of documents that state none in their front matter. */
  readonly profile?: DocumentKind | undefined;
  /** ISO day. */
  readonly asOf?: string | undefined;
}

/** Every folder is at work, adopted or not: who calls the command line asks for it. A file brings the folder it stands in, up to its configuration. */
export async function load(paths: readonly string[], { configFile, profile, asOf }: LoadOptions): Promise<Loaded> {
  const host = nodeHost();
  const wanted = (paths.length === 0 ? ['.'] : paths).map((given) => path.resolve(given));
  const config = configFile === undefined ? null : readConfigFile(configFile);
  const engine = createEngine();
  const folders = new Map<string, Folder>();
  const asked: ((uri: string) => boolean)[] = [];
  const problems: string[] = [];
  for (const full of wanted) {
    const stat = fs.statSync(full, { throwIfNoEntry: false });
    if (stat === undefined) throw new UsageError(`There is no file or folder “${path.relative('.', full) || full}”.`);
    const root = stat.isDirectory() ? full : rootOf(path.dirname(full));
    const uri = normaliseUri(URI.file(root).toString());
    const target = normaliseUri(URI.file(full).toString());
    asked.push(stat.isDirectory() ? (candidate) => candidate.startsWith(`${target}/`) : (candidate) => candidate === target);
    let folder = folders.get(uri);
    if (folder === undefined) {
      folder = new Folder(uri, host);
      folder.editorSettings = editorSettings(root, problems);
      folders.set(uri, folder);
      const scan = await folder.scan(
        () => null,
        progressBar('Reading'),
        () => false,
      );
      const documents = folder.adopted ? scan.documents : await everyDocument(folder, await host.list(uri));
      folder.adopted = true;
      if (config !== null) folder.configs = [{ uri: '', directory: '', text: config.text, config: config.config, problems: [] }];
      for (const loaded of folder.configs)
        for (const problem of loaded.problems) {
          const sentence = placed(relativePath(loaded.uri, uri), loaded.text, problem);
          // One bad field is left out; a file that cannot be read at all would change every answer.
          if (problem.path === '') throw new UsageError(sentence);
          problems.push(sentence);
        }
      engine.apply(changesOf(folder, documents, await host.list(uri), profile));
    }
    if (stat.isFile() && !engine.snapshot().documents.has(target)) {
      const text = await host.read(target);
      if (text === null || isBinary(text)) throw new UsageError(`“${path.relative('.', full)}” cannot be read as text.`);
      engine.apply(changesOf(folder, new Map([[target, text]]), [], profile));
    }
  }
  const snapshot = engine.snapshot();
  for (const file of [...snapshot.bibliography.files.values(), ...snapshot.decisions.files.values()])
    for (const { message, span } of file.problems)
      problems.push(`${folderPath(file.uri, folders)}:${file.source.lines.lineAt(span.start) + 1}: ${message}`);
  const documents = [...snapshot.documents.values()]
    .filter(({ uri }) => asked.some((test) => test(uri)))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const folderOf = (uri: string) =>
    [...folders.values()].filter((folder) => folder.holds(uri)).sort((a, b) => b.uri.length - a.uri.length)[0];
  const rulesOf = (document: DocumentFacts): RuleSettings => {
    const settings = folderOf(document.uri)?.rulesOf(document.path) ?? { severities: {}, options: {}, asOf: null };
    return asOf === undefined ? settings : { ...settings, asOf };
  };
  return {
    snapshot,
    documents,
    problems,
    rulesOf,
    asOf() {
      const day = [...documents].map((document) => rulesOf(document).asOf).find((found) => found !== null) ?? null;
      return day === null ? null : { day, isToday: asOf === undefined && day === host.today() };
    },
  };
}

function folderPath(uri: string, folders: ReadonlyMap<string, Folder>): string {
  const folder = [...folders.values()].find((candidate) => candidate.holds(uri));
  return relativePath(uri, folder?.uri ?? null);
}

function changesOf(
  folder: Folder,
  documents: ReadonlyMap<string, string>,
  files: readonly string[],
  profile: DocumentKind | undefined,
): Change[] {
  const changes: Change[] = files.length === 0 ? [] : [{ type: 'known', uris: files.map(normaliseUri) }];
  for (const [uri, text] of documents) {
    const relative = relativePath(uri, folder.uri);
    if (folder.isFigureTable(relative)) {
      changes.push(figuresChange(uri, relative, text));
      continue;
    }
    changes.push({
      type: 'put',
      document: sourceDocument(uri, text),
      path: relative,
      settings: { ...folder.settingsOf(relative), ...(profile === undefined ? {} : { kind: profile }) },
    });
  }
  return changes;
}

async function everyDocument(folder: Folder, files: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const uri of files.map(normaliseUri)) {
    const relative = relativePath(uri, folder.uri);
    if (!(isMarkdown(relative) || isCompanion(relative) || folder.isFigureTable(relative)) || !folder.serves(relative)) continue;
    const text = await folder.readDocument(uri);
    if (text !== null && isWorthKeeping(relative, text)) texts.set(uri, text);
  }
  return texts;
}

/** The nearest folder above that holds a configuration or a repository; else the file's own. */
function rootOf(directory: string): string {
  for (let at = directory; ; at = path.dirname(at)) {
    const marks = ['greenpaper.config.json', 'greenpaper.config.yaml', 'greenpaper.config.yml', '.git'];
    if (marks.some((mark) => fs.existsSync(path.join(at, mark)))) return at;
    if (path.dirname(at) === at) return directory;
  }
}

function readConfigFile(file: string) {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`The configuration “${file}” cannot be read.`);
  }
  const { config, problems } = readConfig(text, file.endsWith('.json') ? 'json' : 'yaml');
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(`${file}: ${problem.message}`);
  return { text, config };
}

/** `greenpaper.*` of the folder's `.vscode/settings.json`, as the editor would send them. */
function editorSettings(root: string, problems: string[]): unknown {
  const file = path.join(root, '.vscode', 'settings.json');
  if (!fs.existsSync(file)) return {};
  const text = fs.readFileSync(file, 'utf8');
  const read = readEditorSettings(text);
  for (const problem of read.problems) problems.push(placed('.vscode/settings.json', text, problem));
  return read.config;
}

function placed(file: string, text: string, { message, span }: { message: string; span: { start: number; end: number } }): string {
  const { line, character } = new LineIndex(text).positionAt(span.start);
  return `${file}:${line + 1}:${character + 1}: ${message}`;
}

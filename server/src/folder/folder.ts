/** One workspace folder as it stands on disk: its files, its configuration, whether Greenpaper is at work in it, and the texts to read. */
import {
  type DocumentSettings,
  documentSettings,
  type GreenpaperConfig,
  type Host,
  isExcluded,
  isFigureTable,
  mergeSettings,
  type RuleSettings,
  readConfig,
  ruleSettings,
} from '../engine';
import { declaresType, isBinary, isCompanion, isConfig, isDocument, isMarkdown, isWorthKeeping, MAX_BYTES } from './files';
import { IgnoreFiles, type IgnoreSources } from './ignore-files';
import { isBelow, normaliseUri, relativePath } from './uris';

/** A configuration file with the settings that were refused. */
export interface LoadedConfig {
  readonly uri: string;
  /** Path of its directory relative to the folder, with a final `/`, or empty for the folder itself. */
  readonly directory: string;
  readonly text: string;
  /** Only the keys that the file sets. */
  readonly config: Partial<GreenpaperConfig>;
  readonly problems: ReturnType<typeof readConfig>['problems'];
}

/** What a scan found: the texts of the documents, bibliographies and decisions, and every file that may be linked to. */
export interface Scan {
  readonly documents: ReadonlyMap<string, string>;
  readonly files: ReadonlySet<string>;
}

/** Texts that win over the disk: buffers open in the editor. */
export type OpenTexts = (uri: string) => string | null;

/** How many files are read at once. */
const BATCH = 32;

export class Folder {
  adopted = false;
  configs: readonly LoadedConfig[] = [];
  /** Settings of the editor or of `.vscode/settings.json`, for keys that the configuration leaves unset. */
  editorSettings: unknown = {};
  /** Files whose front matter adopts the folder. */
  private declaring = new Set<string>();
  private ignoreFiles = new IgnoreFiles({ files: new Map(), exclude: '', prefix: '' });

  constructor(
    readonly uri: string,
    private readonly host: Host,
  ) {}

  /** Reads the folder anew: the files below it that are its own, and the buffers open in it. Not adopted: no documents, no files. `progress` is called with the share done, 0 to 1. */
  async scan(
    open: OpenTexts,
    progress: (share: number) => void,
    isCancelled: () => boolean,
    isOwn: (uri: string) => boolean = () => true,
    buffers: () => readonly string[] = () => [],
  ): Promise<Scan> {
    const files = (await this.host.list(this.uri)).map(normaliseUri).filter(isOwn);
    const paths = files.map((uri) => ({ uri, path: relativePath(uri, this.uri) }));
    await this.readConfigs(paths, open);
    const texts = new Map<string, string>();
    const configured = this.configs.length > 0;
    const wanted = paths.filter(
      ({ path }) => (isDocument(path, true) || isCompanion(path) || this.isFigureTable(path)) && this.serves(path),
    );
    // Plain text files and bibliographies are read only once the folder is known to be adopted: Markdown decides that.
    const markdown = wanted.filter(({ path }) => isMarkdown(path));
    await this.readAll(markdown, texts, open, (share) => progress(share * 0.9), isCancelled);
    this.declaring = new Set([...texts].filter(([, text]) => declaresType(text)).map(([uri]) => uri));
    // A buffer counts even where its file is gone or was never written, and where it was opened while the files were read.
    for (const uri of buffers()) this.adoptionChanges(uri, open(uri));
    this.adopted = configured || this.declaring.size > 0;
    if (!this.adopted || isCancelled()) return { documents: new Map(), files: new Set() };
    const plain = wanted.filter(({ path }) => !isMarkdown(path));
    await this.readAll(plain, texts, open, (share) => progress(0.9 + share * 0.1), isCancelled);
    return { documents: texts, files: new Set(files) };
  }

  /** Takes in the newest text of a Markdown file (null: gone); true where the folder is adopted by it now, or no longer, and must be read anew. */
  adoptionChanges(uri: string, text: string | null): boolean {
    if (!isMarkdown(uri)) return false;
    const declares = text !== null && declaresType(text) && this.serves(relativePath(uri, this.uri));
    if (declares) this.declaring.add(uri);
    else this.declaring.delete(uri);
    return this.adopted !== (this.configs.length > 0 || this.declaring.size > 0);
  }

  /** Whether a file below this address adopts the folder, as far as is known. */
  declaresBelow(uri: string): boolean {
    return [...this.declaring].some((file) => isBelow(file, uri));
  }

  /** True where the path is not excluded by configuration, default excludes or ignore files. */
  serves(path: string): boolean {
    const config = this.configOf(path);
    if (isExcluded(config, path)) return false;
    return !(config.files.useGitignore && this.ignoreFiles.ignores(path));
  }

  /** True for a CSV that the configuration names as a table of official figures. */
  isFigureTable(path: string): boolean {
    return /\.csv$/iu.test(path) && isFigureTable(this.configOf(path), path);
  }

  /** The text of one file, or null where it is gone, too large or binary. */
  async readDocument(uri: string): Promise<string | null> {
    const stat = await this.host.stat(uri);
    if (stat === null || stat.type !== 'file' || stat.size > MAX_BYTES) return null;
    const text = await this.host.read(uri);
    return text === null || isBinary(text) ? null : text;
  }

  /** The nearest configuration above `path`, merged with the editor's settings. */
  configOf(path: string): GreenpaperConfig {
    const nearest = this.configs.find(({ directory }) => path.startsWith(directory));
    return mergeSettings(nearest?.config ?? null, this.editorSettings);
  }

  settingsOf(path: string): DocumentSettings {
    return documentSettings(this.configOf(path), path, this.adopted);
  }

  rulesOf(path: string): RuleSettings {
    return ruleSettings(this.configOf(path), this.host.today());
  }

  holds(uri: string): boolean {
    return isBelow(uri, this.uri);
  }

  private async readConfigs(paths: readonly { uri: string; path: string }[], open: OpenTexts): Promise<void> {
    const loaded: LoadedConfig[] = [];
    const ignores = new Map<string, string>();
    for (const { uri, path } of paths) {
      if (path === '.gitignore' || path.endsWith('/.gitignore')) {
        const text = await this.host.read(uri);
        if (text !== null) ignores.set(path, text);
      }
      if (!isConfig(path)) continue;
      const text = open(uri) ?? (await this.host.read(uri));
      if (text === null) continue;
      const { config, problems } = readConfig(text, path.endsWith('.json') ? 'json' : 'yaml');
      loaded.push({ uri, directory: path.slice(0, path.lastIndexOf('/') + 1), text, config, problems });
    }
    // The deepest directory first, so that the nearest configuration is found first; JSON before YAML in one directory.
    loaded.sort((a, b) => b.directory.length - a.directory.length || (a.uri < b.uri ? -1 : 1));
    this.configs = loaded;
    this.ignoreFiles = new IgnoreFiles(await this.repository(ignores));
  }

  /** The ignore files of the git repository that holds the folder, those above the folder among them. */
  private async repository(below: ReadonlyMap<string, string>): Promise<IgnoreSources> {
    const above: string[] = [];
    for (let at = this.uri; ; at = at.slice(0, at.lastIndexOf('/'))) {
      if ((await this.host.stat(`${at}/.git`)) !== null) {
        const prefix = relativePath(`${this.uri}/x`, at).slice(0, -1);
        const files = new Map([...below].map(([path, text]) => [`${prefix}${path}`, text]));
        for (const directory of above) {
          const text = await this.host.read(`${directory}/.gitignore`);
          if (text !== null) files.set(relativePath(`${directory}/.gitignore`, at), text);
        }
        const top = at === this.uri ? null : await this.host.read(`${at}/.gitignore`);
        if (top !== null) files.set('.gitignore', top);
        return { files, exclude: (await this.host.read(`${at}/.git/info/exclude`)) ?? '', prefix };
      }
      if (at !== this.uri) above.push(at);
      if (!/^[a-z][a-z0-9+.-]*:\/\/[^/]*\/./iu.test(at)) return { files: below, exclude: '', prefix: '' };
    }
  }

  private async readAll(
    wanted: readonly { uri: string; path: string }[],
    into: Map<string, string>,
    open: OpenTexts,
    progress: (share: number) => void,
    isCancelled: () => boolean,
  ): Promise<void> {
    for (let at = 0; at < wanted.length && !isCancelled(); at += BATCH) {
      const batch = wanted.slice(at, at + BATCH);
      const texts = await Promise.all(batch.map(async ({ uri }) => open(uri) ?? (await this.readDocument(uri))));
      for (const [index, text] of texts.entries()) {
        const file = batch[index];
        if (text !== null && file !== undefined && isWorthKeeping(file.path, text)) into.set(file.uri, text);
      }
      progress(Math.min(1, (at + BATCH) / wanted.length));
    }
  }
}

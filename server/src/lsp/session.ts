/** The state of one connection: folders, open buffers, and the engine's snapshot brought up to date before it is looked at. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Change,
  createEngine,
  type DocumentFacts,
  type GreenpaperConfig,
  type Host,
  type HoverSettings,
  hoverSettings,
  type NavigationOptions,
  type RuleSettings,
  renewedSince,
  type Snapshot,
  type SourceDocument,
  sourceDocument,
} from '../engine';
import { Folder, figuresChange, isBinary, isCompanion, isConfig, isDocument, isMarkdown, normaliseUri, relativePath } from '../folder';
import type { ClientAbilities } from './client-capabilities';
import type { Log } from './guard';

/** A file event, as the protocol's watcher reports it. */
export interface FileEvent {
  readonly uri: string;
  readonly type: 'created' | 'changed' | 'deleted';
}

export class Session {
  readonly engine = createEngine();
  folders: Folder[] = [];
  /** Called after the snapshot changed, with the documents whose answers may differ. */
  onChanged: (changed: readonly string[]) => void = () => {};
  private readonly open = new Map<string, TextDocument>();
  private readonly dirty = new Set<string>();
  /** Documents of the last scan, by folder, so that the next one can say what is gone. */
  private readonly scanned = new Map<string, { documents: Set<string>; files: Set<string> }>();
  /** Scans and file events are done one after the other. */
  private queue: Promise<void> = Promise.resolve();
  /** Ends with the first load, which starts only after the client was told what the server can do. */
  private firstLoad: () => void = () => {};
  private readonly loaded = new Promise<void>((resolve) => {
    this.firstLoad = resolve;
  });

  constructor(
    readonly host: Host,
    readonly abilities: ClientAbilities,
    readonly log: Log,
  ) {}

  /** The newest view; buffers edited since the last look are read first. */
  snapshot(): Snapshot {
    if (this.dirty.size > 0) {
      const changes: Change[] = [];
      for (const uri of this.dirty) {
        const document = this.open.get(uri);
        if (document !== undefined) changes.push(this.put(uri, document.getText(), document.version));
      }
      this.dirty.clear();
      this.apply(changes);
    }
    return this.engine.snapshot();
  }

  /** What another provider of this editor already does for plain Markdown. */
  get navigation(): NavigationOptions {
    return { markdownElsewhere: this.abilities.options.headingsElsewhere === true };
  }

  configOf(document: DocumentFacts): GreenpaperConfig {
    return (this.folderOf(document.uri) ?? this.outside).configOf(document.path);
  }

  /** The text of a document or bibliography, under the URI by which the engine knows it. */
  sourced(uri: string): { readonly uri: string; readonly source: SourceDocument } | null {
    const known = normaliseUri(uri);
    const source = this.snapshot().sourceOf(known);
    return source === null ? null : { uri: known, source };
  }

  document(uri: string): DocumentFacts | null {
    return this.snapshot().documents.get(normaliseUri(uri)) ?? null;
  }

  folderOf(uri: string): Folder | null {
    const holders = this.folders.filter((folder) => folder.holds(uri));
    holders.sort((a, b) => b.uri.length - a.uri.length);
    return holders[0] ?? null;
  }

  /** The URI as the client writes it, for documents it has open. */
  clientUri(uri: string): string {
    return this.open.get(uri)?.uri ?? uri;
  }

  version(uri: string): number | null {
    return this.open.get(uri)?.version ?? null;
  }

  isOpen(uri: string): boolean {
    return this.open.has(uri);
  }

  openUris(): readonly string[] {
    return [...this.open.keys()];
  }

  rulesOf(document: DocumentFacts): RuleSettings {
    const folder = this.folderOf(document.uri);
    return (folder ?? this.outside).rulesOf(document.path);
  }

  hoverSettingsOf(document: DocumentFacts): HoverSettings {
    const folder = this.folderOf(document.uri) ?? this.outside;
    return hoverSettings(folder.configOf(document.path));
  }

  /** Settings for documents outside every folder. */
  private get outside(): Folder {
    return new Folder('', this.host);
  }

  opened(document: TextDocument): void {
    this.edited(document);
  }

  edited(document: TextDocument): void {
    const uri = normaliseUri(document.uri);
    this.open.set(uri, document);
    const folder = this.folderOf(uri);
    if (isConfig(uri) || folder?.adoptionChanges(uri, document.getText()) === true) void this.rescan(folder);
    if (this.isServed(document)) this.dirty.add(uri);
    else this.dirty.delete(uri);
  }

  /** The buffer is gone: the disk's word counts again. */
  closed(document: TextDocument): void {
    const uri = normaliseUri(document.uri);
    this.open.delete(uri);
    this.dirty.delete(uri);
    this.remember(uri);
    if (isConfig(uri)) void this.rescan(this.folderOf(uri));
    else void this.filesChanged([{ uri, type: 'changed' }]);
  }

  /** What was read from a buffer may be on no disk: the next scan of its folder must know that it is to go. */
  private remember(uri: string): void {
    const folder = this.folderOf(uri);
    if (folder === null) return;
    const known = this.scanned.get(folder.uri) ?? { documents: new Set<string>(), files: new Set<string>() };
    known.documents.add(uri);
    this.scanned.set(folder.uri, known);
  }

  /** Reads all folders; used at start and when folders or settings change. */
  load(progress: (share: number) => void = () => {}): Promise<void> {
    return this.serially(async () => {
      for (const folder of this.folders) await this.scanFolder(folder, progress);
      await this.forgetGoneFolders();
      this.replaceOpen();
    }).finally(() => this.firstLoad());
  }

  rescan(folder: Folder | null): Promise<void> {
    return this.serially(async () => {
      if (folder !== null) await this.scanFolder(folder, () => {});
      this.replaceOpen();
    });
  }

  /** A batch of events from the watcher. Configuration, ignore files and folders lead to a fresh scan of their folder. */
  filesChanged(events: readonly FileEvent[]): Promise<void> {
    return this.serially(async () => {
      const rescans = new Set<Folder>();
      const single: { uri: string; event: FileEvent; folder: Folder | null }[] = [];
      for (const event of events) {
        const uri = normaliseUri(event.uri);
        const folder = this.folderOf(uri);
        if (folder !== null && (await this.needsScan(uri, event, folder))) rescans.add(folder);
        else single.push({ uri, event, folder });
      }
      // What is read anew as a whole is read under its new settings; its single events are part of that.
      for (const folder of rescans) await this.scanFolder(folder, () => {});
      if (rescans.size > 0) this.replaceOpen();
      const changes: Change[] = [];
      for (const { uri, event, folder } of single)
        if (folder === null || !rescans.has(folder)) changes.push(...(await this.changesOf(uri, event, folder)));
      this.apply(changes);
    });
  }

  /** Waits until the first load and all scans and events that were reported so far have been taken in. */
  async settled(): Promise<void> {
    await this.loaded;
    await this.queue;
  }

  private async changesOf(uri: string, event: FileEvent, folder: Folder | null): Promise<Change[]> {
    const known = folder === null ? undefined : this.scanned.get(folder.uri);
    const buffer = this.open.get(uri);
    if (buffer !== undefined) {
      if (this.isServed(buffer)) this.dirty.add(uri);
      if (folder?.adopted !== true) return [];
      const there = (await this.host.stat(uri))?.type === 'file';
      if (there) known?.files.add(uri);
      else known?.files.delete(uri);
      return [{ type: there ? 'known' : 'unknown', uris: [uri] }];
    }
    const path = relativePath(uri, folder?.uri ?? null);
    const text = event.type === 'deleted' || folder === null || !folder.adopted ? null : await this.textOf(folder, uri, path);
    if (text !== null && folder !== null) {
      known?.documents.add(uri);
      known?.files.add(uri);
      return [{ type: 'known', uris: [uri] }, this.put(uri, text, null)];
    }
    known?.documents.delete(uri);
    const changes: Change[] = [{ type: 'delete', uri }];
    const there = event.type !== 'deleted' && folder?.adopted === true && (await this.host.stat(uri))?.type === 'file';
    if (there) known?.files.add(uri);
    else known?.files.delete(uri);
    changes.push(there ? { type: 'known', uris: [uri] } : { type: 'unknown', uris: [uri] });
    return changes;
  }

  private async textOf(folder: Folder, uri: string, path: string): Promise<string | null> {
    return (isDocument(path, folder.adopted) || isCompanion(path) || folder.isFigureTable(path)) && folder.serves(path)
      ? folder.readDocument(uri)
      : null;
  }

  /** Whether an event means more than its one file: configuration, ignore files, adoption, and folders, which are deleted or moved in one event. */
  private async needsScan(uri: string, event: FileEvent, folder: Folder): Promise<boolean> {
    const name = uri.split('/').at(-1) ?? '';
    if (isConfig(name) || name === '.gitignore' || uri.endsWith('/.git/info/exclude')) return true;
    if (isMarkdown(name)) {
      const text = this.open.get(uri)?.getText() ?? (event.type === 'deleted' ? null : await folder.readDocument(uri));
      if (folder.adoptionChanges(uri, text)) return true;
    }
    if (event.type === 'changed') return false;
    if (event.type === 'created') return (await this.host.stat(uri))?.type === 'directory';
    const prefix = `${uri}/`;
    const { files = new Set<string>(), documents = new Set<string>() } = this.scanned.get(folder.uri) ?? {};
    // What it declared counts too: its file may have been gone already when its own event was taken in.
    return folder.declaresBelow(uri) || [...files, ...documents].some((file) => file.startsWith(prefix));
  }

  private async scanFolder(folder: Folder, progress: (share: number) => void): Promise<void> {
    const openText = (uri: string) => this.open.get(uri)?.getText() ?? null;
    // A folder within another is read as its own, with its own settings.
    const isOwn = (uri: string) => this.folderOf(uri) === folder;
    const scan = await folder.scan(
      openText,
      progress,
      () => !this.folders.includes(folder),
      isOwn,
      () => this.openUris().filter(isOwn),
    );
    const before = this.scanned.get(folder.uri) ?? { documents: new Set<string>(), files: new Set<string>() };
    const changes: Change[] = [];
    for (const uri of before.documents) {
      if (!scan.documents.has(uri) && !this.open.has(uri)) changes.push({ type: 'delete', uri });
    }
    const gone = [...before.files].filter((uri) => !scan.files.has(uri));
    if (gone.length > 0) changes.push({ type: 'unknown', uris: gone });
    if (scan.files.size > 0) changes.push({ type: 'known', uris: [...scan.files] });
    for (const [uri, text] of scan.documents) {
      changes.push(this.put(uri, this.open.get(uri)?.getText() ?? text, this.version(uri)));
    }
    this.scanned.set(folder.uri, { documents: new Set(scan.documents.keys()), files: new Set(scan.files) });
    this.apply(changes);
  }

  /** Folders taken out of the workspace leave with their documents; open buffers stay as single files. */
  private async forgetGoneFolders(): Promise<void> {
    const changes: Change[] = [];
    for (const [uri, { documents, files }] of this.scanned) {
      if (this.folders.some((folder) => folder.uri === uri)) continue;
      const stillHeld = (file: string) => this.folders.some((folder) => folder.holds(file));
      for (const document of documents)
        if (!this.open.has(document) && !stillHeld(document)) changes.push({ type: 'delete', uri: document });
      const gone = [...files].filter((file) => !stillHeld(file));
      if (gone.length > 0) changes.push({ type: 'unknown', uris: gone });
      this.scanned.delete(uri);
    }
    this.apply(changes);
  }

  /** Settings of open buffers may have changed with their folder. */
  private replaceOpen(): void {
    const gone: Change[] = [];
    for (const [uri, document] of this.open) {
      if (this.isServed(document)) this.dirty.add(uri);
      else {
        // It may wait to be read since its folder was still at work.
        this.dirty.delete(uri);
        if (this.engine.snapshot().sourceOf(uri) !== null) gone.push({ type: 'delete', uri });
      }
    }
    this.apply(gone);
    this.snapshot();
  }

  private isServed(document: TextDocument): boolean {
    const uri = normaliseUri(document.uri);
    if (isConfig(uri)) return false;
    const folder = this.folderOf(uri);
    const path = relativePath(uri, folder?.uri ?? null);
    const read =
      ['markdown', 'quarto', 'rmd'].includes(document.languageId) ||
      isDocument(path, folder?.adopted === true) ||
      isCompanion(path) ||
      (folder?.adopted === true && folder.isFigureTable(path));
    return read && !isBinary(document.getText());
  }

  private put(uri: string, text: string, version: number | null): Change {
    const folder = this.folderOf(uri);
    const path = relativePath(uri, folder?.uri ?? null);
    if (folder?.isFigureTable(path) === true) return figuresChange(uri, path, text);
    const settings = (folder ?? this.outside).settingsOf(path);
    // An open buffer is served even where its file is excluded, but it does not enter the answers of the folder.
    const indexed = settings.indexed && folder?.serves(path) === true;
    return { type: 'put', document: sourceDocument(uri, text, version), path, settings: { ...settings, indexed } };
  }

  private apply(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    const before = this.engine.snapshot();
    const after = this.engine.apply(changes);
    this.onChanged(renewedSince(before, after));
  }

  private serially(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work).catch((error: unknown) => {
      this.log.error(`Reading the workspace failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
    return this.queue;
  }
}

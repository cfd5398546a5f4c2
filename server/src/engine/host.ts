/** Everything impure the product needs, handed in from outside; the engine itself never calls it. */

export interface FileStat {
  readonly type: 'file' | 'directory';
  /** Bytes. */
  readonly size: number;
  /** True where the file cannot be written; absent where that is not known. */
  readonly readOnly?: boolean;
}

/** Files are addressed by URI. Nothing throws: what cannot be read is null. */
export interface Host {
  /** URIs of all files below a folder, `.git` and `node_modules` left out, symbolic links to folders followed once. */
  list(folder: string): Promise<readonly string[]>;
  /** The text as UTF-8 (a byte-order mark kept), or null where the file is gone, is a folder or cannot be read. */
  read(uri: string): Promise<string | null>;
  stat(uri: string): Promise<FileStat | null>;
  /** Today as an ISO day; only for rules about deadlines. */
  today(): string;
}

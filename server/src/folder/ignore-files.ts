/** `.gitignore` files of a folder as git reads them: one matcher per directory, the deepest that speaks decides. */
import ignore, { type Ignore } from 'ignore';

export class IgnoreFiles {
  private readonly matchers: readonly { readonly directory: string; readonly matcher: Ignore }[];

  /** `files` maps the path of each `.gitignore` (relative to the folder) to its text. */
  constructor(files: ReadonlyMap<string, string>) {
    this.matchers = [...files]
      .map(([path, text]) => ({ directory: path.slice(0, path.length - '.gitignore'.length), text }))
      .sort((a, b) => b.directory.length - a.directory.length)
      .map(({ directory, text }) => ({ directory, matcher: ignore({ ignorecase: false }).add(text) }));
  }

  /** True where git would not track the file at `path`. A file below an ignored directory cannot be taken back by a deeper file, as in git. */
  ignores(path: string): boolean {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      if (this.verdict(`${parts.slice(0, depth).join('/')}/`)) return true;
    }
    return this.verdict(path);
  }

  private verdict(path: string): boolean {
    for (const { directory, matcher } of this.matchers) {
      if (!path.startsWith(directory) || path.length === directory.length) continue;
      const result = matcher.test(path.slice(directory.length));
      if (result.ignored) return true;
      if (result.unignored) return false;
    }
    return false;
  }
}

/** What git ignores below a folder: `.gitignore` files, the deepest deciding, and `.git/info/exclude` of the repository. */
import ignore, { type Ignore } from 'ignore';

export interface IgnoreSources {
  /** Text of each `.gitignore` by its path relative to the top of the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** `.git/info/exclude`, empty where there is none. */
  readonly exclude: string;
  /** The folder's own path in the repository with a final `/`, empty where it is the top. */
  readonly prefix: string;
}

export class IgnoreFiles {
  /** All rules as those of one file at the top, the deepest last, so that the last that matches decides, as in git. */
  private readonly matcher: Ignore;
  private readonly prefix: string;

  constructor({ files, exclude, prefix }: IgnoreSources) {
    const sources = [...files].map(([path, text]) => ({ directory: path.slice(0, path.length - '.gitignore'.length), text }));
    sources.sort((a, b) => a.directory.split('/').length - b.directory.split('/').length);
    const all = matcherOf([{ directory: '', text: exclude }, ...sources]);
    // The folder was opened on purpose: that a directory above ignores it does not empty it.
    const ignored = prefix !== '' && all.ignores(bytes(prefix));
    this.matcher = ignored ? matcherOf(sources.filter(({ directory }) => directory.startsWith(prefix))) : all;
    this.prefix = prefix;
  }

  /** True where git would not track the file at `path`, relative to the folder. */
  ignores(path: string): boolean {
    const whole = bytes(`${this.prefix}${path}`);
    return ignore.isPathValid(whole) && this.matcher.ignores(whole);
  }
}

/** Git compares bytes: `?` is one of the two of an é. Each byte of the UTF-8 form becomes one character. */
function bytes(text: string): string {
  const encoded = encodeURIComponent(text.normalize('NFC').replace(/\p{Surrogate}/gu, '\uFFFD'));
  return encoded.replace(/%(?<byte>[0-9A-F]{2})/gu, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
}

function matcherOf(sources: readonly { readonly directory: string; readonly text: string }[]): Ignore {
  const matcher = ignore({ ignorecase: false });
  for (const { directory, text } of sources) matcher.add(rulesOf(text).map((rule) => bytes(fromTop(directory, rule))));
  return matcher;
}

/** The lines that are rules; a BOM and the carriage return of a line end are none of the text. */
function rulesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .map((line) => line.replace(/\r$/u, ''))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** A rule of a file in `directory` (empty, or with a final `/`) as it would be written in a file at the top. */
function fromTop(directory: string, rule: string): string {
  if (directory === '') return rule;
  const negated = rule.startsWith('!') ? '!' : '';
  const body = rule.slice(negated.length);
  // A slash anywhere but at the end binds a rule to its directory.
  const bound = /\/./u.test(body.trimEnd());
  const place = directory.replace(/[\\*?[\]!# ]/gu, '\\$&');
  return `${negated}/${place}${bound ? body.replace(/^\//u, '') : `**/${body}`}`;
}

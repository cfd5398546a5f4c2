/** What a command is, and how its options are read. */
import { parseArgs } from 'node:util';

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[]): Promise<number>;
}

/** Bad usage: one plain sentence on stderr, exit code 2. */
export class UsageError extends Error {}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

export interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

export function readOptions(args: readonly string[], options: Options): Parsed {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values, positionals };
  } catch (error) {
    // Node adds advice behind the first sentence; what was wrong is all that is told.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.?(?:\n| To specify )/u);
    throw new UsageError(sentence ? `${sentence.replace(/\.$/u, '')}.` : 'The options cannot be read.');
  }
}

/** One of a closed list, or the default where the option is absent. */
export function choice<T extends string>(value: unknown, name: string, allowed: readonly T[], fallback: T): T {
  if (value === undefined) return fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${name} is one of ${allowed.join(', ')}, not “${String(value)}”.`);
  return found;
}

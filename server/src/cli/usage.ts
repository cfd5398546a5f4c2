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
    throw new UsageError(refusal(error instanceof Error ? error.message : String(error)));
  }
}

/** Node's refusals name the option first; what was wrong with it is said in our words. */
function refusal(message: string): string {
  const option = /'(?<option>-{1,2}[^\s'<,]+)/u.exec(message)?.groups?.option;
  if (option === undefined) return 'The options cannot be read. --help lists them.';
  if (/argument missing|ambiguous/iu.test(message)) return `${option} is followed by a value, which is missing. --help says which.`;
  if (/does not take an argument/iu.test(message)) return `${option} stands by itself: it takes no value.`;
  return `There is no option ${option}. --help lists the options.`;
}

/** One of a closed list, or the default where the option is absent. */
export function choice<T extends string>(value: unknown, name: string, allowed: readonly T[], fallback: T): T {
  if (value === undefined) return fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${name} is one of ${allowed.join(', ')}, not “${String(value)}”.`);
  return found;
}

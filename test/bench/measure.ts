/** Timing inside one run: the least disturbed of several runs, and how it grows when the work is doubled. */

/** The best of `runs`, in milliseconds. */
export function best(work: () => unknown, runs = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** A server runs for hours: work is measured once the machine has compiled what it needs. */
const WARM_MS = 1500;

/** A work is run so often when its turn comes: the first time the processor still remembers the work before it. */
const RUNS_A_TURN = 3;

/** The best times of several works in milliseconds, run in turn so that what disturbs one disturbs all. */
export function bestInTurn<K extends string>(works: Readonly<Record<K, () => unknown>>, turns: number): Record<K, number> {
  const names = Object.keys(works) as K[];
  for (const name of names) for (const end = performance.now() + WARM_MS; performance.now() < end; ) works[name]();
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<K, number>;
  for (let i = 0; i < turns; i += 1) for (const name of names) least[name] = Math.min(least[name], best(works[name], RUNS_A_TURN));
  return least;
}

/** The least processor time of `runs`, in milliseconds: what other programs do on the machine does not count. */
export function leastProcessorTime(work: () => unknown, runs = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

export function megabytesPerSecond(characters: number, milliseconds: number): number {
  return characters / 1024 / 1024 / (milliseconds / 1000);
}

/** A condition that must hold, in words; `--check` fails where one does not. */
export interface Gate {
  readonly says: string;
  readonly holds: boolean;
}

/** What one bench found: numbers by name for `--json`, lines for the reader, gates for `--check`. */
export interface BenchResult {
  readonly numbers: Readonly<Record<string, number>>;
  readonly lines: readonly string[];
  readonly gates: readonly Gate[];
}

export function line(name: string, value: string): string {
  return `${name.padEnd(34)} ${value}`;
}

/** `npm run bench`: speed as ratios inside one run. `--check` fails where a gate is missed; `--json` ends with one JSON object on one line. */
import { benchGrowth } from './growth';
import { benchHover } from './hover';
import type { BenchResult } from './measure';
import { benchRecognise } from './recognise';

const BENCHES: readonly (() => BenchResult | Promise<BenchResult>)[] = [benchRecognise, benchGrowth, benchHover];

async function run(): Promise<void> {
  let numbers: Record<string, number> = {};
  const missed: string[] = [];
  for (const bench of BENCHES) {
    const result = await bench();
    for (const line of result.lines) console.log(line);
    numbers = { ...numbers, ...result.numbers };
    missed.push(...result.gates.filter(({ holds }) => !holds).map(({ says }) => says));
  }
  if (process.argv.includes('--check')) {
    for (const gate of missed) console.error(`Missed: ${gate}.`);
    process.exitCode = missed.length === 0 ? 0 : 1;
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify(numbers));
}

void run();

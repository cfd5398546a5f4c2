/** Bundles the benches as the server is shipped, peers as they are installed, and runs them: `node scripts/bench.mjs [--check] [--json]`. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = 'out/bench.cjs';
await build({
  entryPoints: ['test/bench/run.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  conditions: ['node', 'import', 'module'],
  mainFields: ['module', 'main'],
  external: ['chrono-node', 'compromise', 'compromise-dates', '@microsoft/*'],
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;

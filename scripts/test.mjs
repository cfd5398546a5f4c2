/** `npm test`: types, bundles, then every suite that needs neither a browser nor a compiler. Ends with one line of totals. */
import { spawnSync } from 'node:child_process';

function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

run(process.execPath, ['node_modules/typescript/bin/tsc', '-b']);
run(process.execPath, ['scripts/build.mjs']);
run(process.execPath, [
  'node_modules/mocha/bin/mocha.js',
  '--reporter',
  'dot',
  'out/test/{engine,rules,contract,protocol,corpus,client,syntaxes,cli}/**/*.test.js',
  ...process.argv.slice(2),
]);

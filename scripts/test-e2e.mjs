/** `npm run test:e2e`: packages the extension, then makes a researcher's journeys in two real editors; a step that a busy machine spoils is tried once more. Screenshots go to .screenshots/. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!fs.existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')) {
  const root = process.getuid?.() === 0;
  const installed = root && spawnSync('sh', ['-c', 'apt-get update && apt-get install -y chromium'], { stdio: 'inherit' }).status === 0;
  if (!installed) {
    console.error('The journeys need Chromium: install it, or set CHROMIUM to its path.');
    process.exit(2);
  }
}
run(['node_modules/typescript/bin/tsc', '-b']);
run(['scripts/package.mjs']);
run(['node_modules/mocha/bin/mocha.js', '--timeout', '240000', '--retries', '1', 'out/test/vscode/**/*.test.js', ...process.argv.slice(2)]);

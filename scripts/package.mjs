/** Makes the VSIX: production bundles, staged files only, no source maps; fails over its budgets. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { stage } from './stage.mjs';

const MEGABYTE = 1024 * 1024;
const BUDGETS = { 'dist/server.js': 1.8 * MEGABYTE, vsix: 2 * MEGABYTE };

function run(args, cwd) {
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

run(['scripts/build.mjs', '--production']);
const folder = stage('.vscode-test/vsix');
fs.rmSync(path.join(folder, 'dist', 'inputs.json'), { force: true });
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
delete manifest.devDependencies;
delete manifest.scripts;
fs.writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
// Pictures and relative links of the README need an address to load from; the page inside VS Code does without them.
const readme = path.join(folder, 'README.md');
fs.writeFileSync(
  readme,
  fs
    .readFileSync(readme, 'utf8')
    .replace(/^!\[.*$\n\n?/gmu, '')
    .replace(/\[([^\]]+)\]\(docs\/[^)]*\)/gu, '$1'),
);
const vsix = path.resolve(`greenpaper-${manifest.version}.vsix`);
run(
  [
    path.resolve('node_modules/@vscode/vsce/vsce'),
    'package',
    // An example of a link, in code, is none.
    '--no-rewrite-relative-links',
    '--no-dependencies',
    '--allow-missing-repository',
    '--skip-license',
    '--out',
    vsix,
  ],
  folder,
);

const sizes = { 'dist/server.js': fs.statSync('dist/server.js').size, vsix: fs.statSync(vsix).size };
for (const [name, size] of Object.entries(sizes)) {
  console.log(`${name}  ${(size / MEGABYTE).toFixed(2)} MB of ${(BUDGETS[name] / MEGABYTE).toFixed(1)}`);
  if (size > BUDGETS[name]) {
    console.error(`${name} is over its budget.`);
    process.exit(1);
  }
}

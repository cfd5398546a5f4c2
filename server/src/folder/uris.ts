/** One spelling per file: every URI that enters is normalised here, so that `file:///C:/` and `file:///c%3A/` are one. */
import { URI } from 'vscode-uri';

export function normaliseUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The URI without a final slash, so that it can be compared and extended. */
export function folderUri(uri: string): string {
  return normaliseUri(uri).replace(/\/$/, '');
}

/** True where `uri` stands somewhere below `folder` (or is it). */
export function isBelow(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(`${folder}/`);
}

/** The path of a file relative to its folder, decoded, `/` between parts, in NFC; the last part alone for a file outside. */
export function relativePath(uri: string, folder: string | null): string {
  const path = decodedPath(uri);
  const base = folder === null ? null : decodedPath(folder);
  const relative = base !== null && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : (path.split('/').at(-1) ?? path);
  return relative.normalize('NFC');
}

/** The URI of a path below a folder. */
export function uriOf(folder: string, path: string): string {
  const base = URI.parse(folder);
  return base.with({ path: `${base.path.replace(/\/$/, '')}/${path}` }).toString();
}

function decodedPath(uri: string): string {
  try {
    return URI.parse(uri).path;
  } catch {
    return uri;
  }
}

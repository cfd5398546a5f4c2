/** Will rename files: keeps links, wiki links and front matter right when files or folders move, several at once. */
import { type FileEdit, fileEdits } from '../rules';
import { fileStem, movedReferences, type Snapshot } from '../workspace';

/** A file or folder and where it goes, as normalised URIs. */
export interface FileRename {
  readonly from: string;
  readonly to: string;
}

export interface FileRenameOptions {
  /** False where another provider updates plain Markdown links on a move. */
  readonly markdownLinks: boolean;
}

/** Edits to the files where they stand now, before the move. */
export function fileRenameEdits(
  snapshot: Snapshot,
  renames: readonly FileRename[],
  { markdownLinks }: FileRenameOptions,
): readonly FileEdit[] {
  const moves = movesOf(snapshot, renames);
  if (moves.size === 0) return [];
  const moved = { uri: (uri: string): string => moves.get(uri) ?? uri, ids: idsThatMove(snapshot, moves), markdownLinks };
  return fileEdits([...snapshot.documents.values()].flatMap((document) => movedReferences(snapshot, document, moved)));
}

/** Every known file that moves, by its URI. */
function movesOf(snapshot: Snapshot, renames: readonly FileRename[]): Map<string, string> {
  const moves = new Map<string, string>();
  for (const uri of new Set([...snapshot.files, ...snapshot.documents.keys()])) {
    // The deepest rename speaks for a file below several.
    const [rename] = renames.filter(({ from }) => uri === from || uri.startsWith(`${from}/`)).sort((a, b) => b.from.length - a.from.length);
    if (rename !== undefined && rename.from !== rename.to) moves.set(uri, rename.to + uri.slice(rename.from.length));
  }
  return moves;
}

/** Policies whose id is their file's name, and the id they will have. */
function idsThatMove(snapshot: Snapshot, moves: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const policies of snapshot.policies.values()) {
    for (const policy of policies) {
      const to = moves.get(policy.uri);
      if (to === undefined || policy.idStated || policy.fenced || policies.length > 1) continue;
      const name = fileStem(to);
      if (name !== policy.id) ids.set(policy.id.toLowerCase(), name);
    }
  }
  return ids;
}

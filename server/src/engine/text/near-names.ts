/** "Did you mean" over thousands of names, which share their beginnings in a tree: only branches that can still be near are walked. Answers as `closest` does. */

interface Branch {
  /** By the next UTF-16 unit. */
  readonly next: Map<string, Branch>;
  /** Index of the first name that ends here, or -1. */
  name: number;
}

interface Best {
  distance: number;
  name: number;
}

export class NearNames {
  private readonly names: readonly string[];
  private readonly root: Branch = { next: new Map(), name: -1 };

  constructor(names: Iterable<string>) {
    this.names = [...names];
    for (const [index, name] of this.names.entries()) {
      let at = this.root;
      const letters = name.toLowerCase();
      for (let i = 0; i < letters.length; i += 1) {
        const letter = letters[i] ?? '';
        const known = at.next.get(letter);
        const branch = known ?? { next: new Map(), name: -1 };
        if (known === undefined) at.next.set(letter, branch);
        at = branch;
      }
      if (at.name < 0) at.name = index;
    }
  }

  /** The first of the nearest names within `limit` edits; null where none is. */
  closest(word: string, limit = word.length <= 4 ? 1 : 2): string | null {
    const letters = word.toLowerCase();
    const best: Best = { distance: limit, name: -1 };
    const row = Array.from({ length: letters.length + 1 }, (_, index) => index);
    if (this.root.name >= 0 && letters.length <= limit) offer(best, letters.length, this.root.name);
    for (const [letter, branch] of this.root.next) walk(branch, letter, '', letters, row, 0, null, best);
    return this.names[best.name] ?? null;
  }
}

function offer(best: Best, distance: number, name: number): void {
  if (distance < best.distance || (distance === best.distance && (best.name < 0 || name < best.name))) {
    best.distance = distance;
    best.name = name;
  }
}

/** One more letter of the names below: a row of the table of edits (insertions, deletions, substitutions, swaps of neighbours). */
function walk(
  branch: Branch,
  letter: string,
  letterBefore: string,
  word: string,
  last: readonly number[],
  lastLeast: number,
  before: readonly number[] | null,
  best: Best,
): void {
  const row = [(last[0] ?? 0) + 1];
  let least = row[0] ?? 0;
  for (let j = 1; j <= word.length; j += 1) {
    const same = word[j - 1] === letter;
    let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
    if (before !== null && j > 1 && word[j - 1] === letterBefore && word[j - 2] === letter) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
    row.push(cost);
    if (cost < least) least = cost;
  }
  const distance = row[word.length] ?? 0;
  if (branch.name >= 0 && distance <= best.distance) offer(best, distance, branch.name);
  // A swap reaches back over one row, so this row and the one before it both have to be out of reach.
  if (Math.min(least, lastLeast) > best.distance) return;
  for (const [next, below] of branch.next) walk(below, next, letter, word, row, least, last, best);
}

/** Marked texts: `▮` is the cursor, `⟦…⟧` a range, `⟦rule-id: …⟧` an expected finding, `-- path.md --` starts another file. */

export interface MarkedRange {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** The id before the colon of `⟦rule-id: …⟧`, else null. */
  readonly rule: string | null;
}

export interface MarkedText {
  /** Clean texts by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly cursors: readonly { readonly path: string; readonly offset: number }[];
  readonly ranges: readonly MarkedRange[];
}

const FILE = /^-- (?<path>\S.*?) --\r?\n/gmu;
const MARK = /▮|⟦(?:(?<rule>[a-z][a-z0-9]*(?:-[a-z0-9]+)+): )?|⟧/gu;

export function readMarked(text: string, defaultPath = 'document.md'): MarkedText {
  const files = new Map<string, string>();
  const cursors: { path: string; offset: number }[] = [];
  const ranges: MarkedRange[] = [];
  for (const { path, content } of split(text, defaultPath)) {
    let clean = '';
    let at = 0;
    const open: { start: number; rule: string | null }[] = [];
    for (const match of content.matchAll(MARK)) {
      clean += content.slice(at, match.index);
      at = match.index + match[0].length;
      if (match[0] === '▮') cursors.push({ path, offset: clean.length });
      else if (match[0].startsWith('⟦')) open.push({ start: clean.length, rule: match.groups?.rule ?? null });
      else {
        const range = open.pop();
        if (range === undefined) throw new Error(`A ⟧ without its ⟦ in ${path}.`);
        ranges.push({ path, start: range.start, end: clean.length, rule: range.rule });
      }
    }
    if (open.length > 0) throw new Error(`A ⟦ without its ⟧ in ${path}.`);
    files.set(path, clean + content.slice(at));
  }
  return { files, cursors, ranges };
}

function split(text: string, defaultPath: string): { path: string; content: string }[] {
  const heads = [...text.matchAll(FILE)];
  const [first] = heads;
  if (first === undefined) return [{ path: defaultPath, content: text }];
  return heads.map((head, index) => ({
    path: head.groups?.path ?? defaultPath,
    content: text.slice(head.index + head[0].length, heads[index + 1]?.index ?? text.length),
  }));
}

/** The text with these findings drawn in, for the message of a failing test. */
export function drawMarks(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number; readonly rule: string | null }[],
): string {
  const ordered = [...ranges].sort((a, b) => b.start - a.start);
  let drawn = text;
  for (const { start, end, rule } of ordered)
    drawn = `${drawn.slice(0, start)}⟦${rule === null ? '' : `${rule}: `}${drawn.slice(start, end)}⟧${drawn.slice(end)}`;
  return drawn;
}

/** Finds many names in a text at once, folding apostrophes, hyphens and spaces: one pass, whatever the number of names. */

export interface NamedEntry<T> {
  readonly name: string;
  readonly value: T;
}

export interface NameMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly values: readonly T[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** What may stand between two words of a name. */
const GAP = /^(?:[ \u00A0]?[-‐‑–:,&/.][ \u00A0]?|[’'ʼ]|[ \u00A0]?\([ \u00A0]?|\)[ \u00A0]|[ \u00A0]{1,2})$/u;

/** Letters and digits in lower case; hyphen, space and apostrophe are nothing: "Well-being" and "Wellbeing" are one. */
export function foldName(name: string): string {
  return (name.normalize('NFKC').match(WORD) ?? []).join('').toLowerCase();
}

export class NameMatcher<T> {
  private readonly entries = new Map<string, { name: string; words: number; values: T[] }>();
  private readonly keys: readonly string[];
  private readonly starts: ReadonlySet<string>;

  constructor(entries: Iterable<NamedEntry<T>>) {
    for (const { name, value } of entries) {
      const key = foldName(name);
      if (key === '') continue;
      const known = this.entries.get(key);
      if (known === undefined) this.entries.set(key, { name, words: (name.match(WORD) ?? []).length, values: [value] });
      else if (!known.values.includes(value)) known.values.push(value);
    }
    this.keys = [...this.entries.keys()].sort();
    this.starts = new Set(this.keys.map((key) => key.slice(0, 2)));
  }

  get size(): number {
    return this.keys.length;
  }

  /** Exactly this name, folded. */
  lookup(name: string): readonly T[] {
    return this.entries.get(foldName(name))?.values ?? [];
  }

  /** The longest name at each place, left to right, disjoint. A possessive ending stays outside, a plural ending inside. `accept` may refuse a match, which then gives way to a shorter one; with `capitalsOnly` a name begins at no small letter. */
  find(text: string, accept: (match: NameMatch<T>) => boolean = () => true, capitalsOnly = false): NameMatch<T>[] {
    if (this.keys.length === 0) return [];
    const words = [...text.matchAll(WORD)];
    const found: NameMatch<T>[] = [];
    for (let i = 0; i < words.length; i += 1) {
      // Proper names begin with a capital or a digit: most words are passed over at once.
      if (capitalsOnly && /^\p{Ll}/u.test(words[i]?.[0] ?? '')) continue;
      const longest = this.longestAt(text, words, i, accept);
      if (longest === null) continue;
      found.push(longest.match);
      i = longest.last;
    }
    return found;
  }

  private longestAt(
    text: string,
    words: readonly RegExpExecArray[],
    from: number,
    accept: (match: NameMatch<T>) => boolean,
  ): { match: NameMatch<T>; last: number } | null {
    const first = words[from];
    if (first === undefined || !this.starts.has(first[0].slice(0, 2).toLowerCase())) {
      if (first === undefined || first[0].length > 1) return null;
    }
    let key = '';
    let best: { match: NameMatch<T>; last: number } | null = null;
    for (let i = from; i < words.length; i += 1) {
      const word = words[i];
      const before = words[i - 1];
      if (word === undefined) break;
      if (i > from && before !== undefined && !GAP.test(text.slice(before.index + before[0].length, word.index))) break;
      const part = word[0].toLowerCase();
      const whole = key + part;
      const end = word.index + word[0].length;
      // A bare "s" behind an apostrophe is a possessive, not a plural.
      for (const [candidate, cut] of part === 's' ? [[whole, 0] as const] : endings(whole)) {
        const entry = this.entries.get(candidate);
        if (entry === undefined) continue;
        const match = { start: first.index, end: end - cut, name: entry.name, values: entry.values };
        const matched = text.slice(match.start, match.end);
        if (commas(matched) === commas(entry.name) && accept(match)) {
          best = { match, last: i };
          break;
        }
      }
      key = whole;
      if (!this.hasPrefix(key)) break;
    }
    return best;
  }

  private hasPrefix(prefix: string): boolean {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return (this.keys[low] ?? '').startsWith(prefix);
  }
}

/** The key itself, then without a plural ending (which stays in the span). */
function endings(key: string): [key: string, cut: number][] {
  const result: [string, number][] = [[key, 0]];
  if (key.endsWith('ies')) result.push([`${key.slice(0, -3)}y`, 0]);
  if (key.endsWith('s') && key.length > 4) result.push([key.slice(0, -1), 0]);
  return result;
}

function commas(text: string): number {
  let count = 0;
  for (const character of text) if (character === ',') count += 1;
  return count;
}

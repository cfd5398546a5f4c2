/** Finds many names in a text at once, folding apostrophes, hyphens and spaces: one walk per word, whatever the number of names. */
import { isLetterOrDigit } from './letters';

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

/** Where the words of a text stand, where somebody has read them before: starts and ends by index, and the indexes of those with a capital. */
export interface WordPlaces {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly capitals: readonly number[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** What may stand between two words of a name. */
const GAP = /^(?:[ \u00A0]?[-‐‑–:,&/.][ \u00A0]?|[’'ʼ]|[ \u00A0]?\([ \u00A0]?|\)[ \u00A0]|[ \u00A0]{1,2})$/u;
const LONGEST_GAP = 3;

/** Letters and digits in lower case; hyphen, space and apostrophe are nothing: "Well-being" and "Wellbeing" are one. */
export function foldName(name: string): string {
  return (name.normalize('NFKC').match(WORD) ?? []).join('').toLowerCase();
}

/** One code unit as `foldName` folds it: mostly one, for a ligature more, for a sign none. */
const FOLDED = new Map<number, string>();

export function foldedUnit(code: number): string {
  const known = FOLDED.get(code);
  if (known !== undefined) return known;
  const result = (String.fromCharCode(code).normalize('NFKC').match(WORD) ?? []).join('').toLowerCase();
  FOLDED.set(code, result);
  return result;
}

interface Entry<T> {
  readonly name: string;
  readonly values: T[];
}

/** Three code units below 128 as one number. */
function three(a: number, b: number, c: number): number {
  return (a << 14) | (b << 7) | c;
}

/** The keys from `low` to before `high`, which begin with the first `depth` code units read. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly depth: number;
}

const S = 115;
const NO_MATCHES: readonly never[] = [];

export class NameMatcher<T> {
  private readonly entries: readonly Entry<T>[];
  private readonly keys: readonly string[];
  private readonly byKey = new Map<string, Entry<T>>();
  /** By the first three letters: a word of three letters or more whose letters are not in it begins no name. */
  private readonly ranges = new Map<number, Range>();
  private readonly whole: Range;

  constructor(entries: Iterable<NamedEntry<T>>) {
    for (const { name, value } of entries) {
      const key = foldName(name);
      if (key === '') continue;
      const known = this.byKey.get(key);
      if (known === undefined) this.byKey.set(key, { name, values: [value] });
      else if (!known.values.includes(value)) known.values.push(value);
    }
    const sorted = [...this.byKey].sort(([a], [b]) => (a < b ? -1 : 1));
    this.keys = sorted.map(([key]) => key);
    this.entries = sorted.map(([, entry]) => entry);
    this.whole = { low: 0, high: this.keys.length, depth: 0 };
    for (const [index, key] of this.keys.entries()) {
      if (key.length < 3 || /[^\0-\x7f]/u.test(key.slice(0, 3))) continue;
      const start = three(key.charCodeAt(0), key.charCodeAt(1), key.charCodeAt(2));
      this.ranges.set(start, { low: this.ranges.get(start)?.low ?? index, high: index + 1, depth: 3 });
    }
  }

  get size(): number {
    return this.keys.length;
  }

  /** Exactly this name, folded. */
  lookup(name: string): readonly T[] {
    return this.byKey.get(foldName(name))?.values ?? NO_MATCHES;
  }

  /**
   * The longest name at each place, left to right, disjoint. A possessive ending stays outside, a plural ending inside. `accept` may refuse a match,
   * which then gives way to a shorter one. With `places` a name begins at a capital only, and the words are not read again.
   */
  find(text: string, accept: (match: NameMatch<T>) => boolean = () => true, places: WordPlaces | null = null): NameMatch<T>[] {
    const found: NameMatch<T>[] = [];
    if (this.keys.length === 0) return found;
    let end = 0;
    const tryAt = (start: number, wordEnd: number) => {
      if (start < end) return;
      const range = this.rangeAt(text, start, wordEnd);
      const match = range === null ? null : this.longestAt(text, start, range, accept);
      if (match === null) return;
      found.push(match);
      end = match.end;
    };
    if (places !== null) {
      for (const i of places.capitals) tryAt(places.starts[i] ?? 0, places.ends[i] ?? 0);
      return found;
    }
    for (let at = 0; at < text.length; ) {
      if (!isLetterOrDigit(text.charCodeAt(at))) {
        at += 1;
        continue;
      }
      const start = at;
      while (at < text.length && isLetterOrDigit(text.charCodeAt(at))) at += 1;
      tryAt(start, at);
    }
    return found;
  }

  /** Where a walk that begins at this word may start; null where no name begins so. */
  private rangeAt(text: string, start: number, end: number): Range | null {
    if (end - start < 3) return this.whole;
    const [a, b, c] = [text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2)];
    // "cries" for "cry": a name of three letters has no such plural.
    return (a | b | c) > 127 ? this.whole : (this.ranges.get(three(small(a), small(b), small(c))) ?? null);
  }

  private longestAt(text: string, start: number, range: Range, accept: (match: NameMatch<T>) => boolean): NameMatch<T> | null {
    // Of the sorted keys, those that begin with what was read so far: `low` to `high`, `depth` code units of them.
    let { low, high, depth } = range;
    let best: NameMatch<T> | null = null;
    let at = start;
    let end = start + depth;
    for (;;) {
      const wordStart = at;
      // The range before the last letter of the word, for a plural "s".
      let before = -1;
      while (end < text.length && low < high && isLetterOrDigit(text.charCodeAt(end))) {
        const code = text.charCodeAt(end);
        before = this.keys[low]?.length === depth ? low : -1;
        if ((code | 32) === 105 && this.endsInIes(text, end)) {
          const entry = this.exact(low, high, depth, 'y');
          if (entry !== null) best = accepted(text, start, end + 3, entry, accept) ?? best;
        }
        for (const unit of code < 128 ? [small(code)] : units(code)) {
          low = this.bound(low, high, depth, unit);
          high = this.bound(low, high, depth, unit + 1);
          depth += 1;
        }
        end += 1;
      }
      const wordDone = end >= text.length || !isLetterOrDigit(text.charCodeAt(end));
      if (!wordDone) return best;
      const plural = before >= 0 && end - wordStart > 1 && small(text.charCodeAt(end - 1)) === S && depth > 5;
      const entry = low < high && this.keys[low]?.length === depth ? this.entries[low] : plural ? this.entries[before] : undefined;
      if (entry !== undefined) best = accepted(text, start, end, entry, accept) ?? best;
      if (low >= high) return best;
      at = end;
      while (at < text.length && at - end <= LONGEST_GAP && !isLetterOrDigit(text.charCodeAt(at))) at += 1;
      if (at >= text.length || at - end > LONGEST_GAP || !isGap(text, end, at)) return best;
      end = at;
    }
  }

  /** The first key from `low` whose code unit at `depth` is at least `unit`. */
  private bound(low: number, high: number, depth: number, unit: number): number {
    let [from, to] = [low, high];
    while (from < to) {
      const middle = (from + to) >> 1;
      const key = this.keys[middle] ?? '';
      if (key.length <= depth || key.charCodeAt(depth) < unit) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private exact(low: number, high: number, depth: number, rest: string): Entry<T> | null {
    const at = this.bound(low, high, depth, rest.charCodeAt(0));
    return at < high && this.keys[at]?.length === depth + 1 && this.keys[at]?.endsWith(rest) === true ? (this.entries[at] ?? null) : null;
  }

  private endsInIes(text: string, at: number): boolean {
    return (
      small(text.charCodeAt(at + 1)) === 101 &&
      small(text.charCodeAt(at + 2)) === S &&
      (at + 3 >= text.length || !isLetterOrDigit(text.charCodeAt(at + 3)))
    );
  }
}

/** "Authorities" ends where the word ends; the commas of the text are those of the name, or it is a list of other things. */
function accepted<T>(
  text: string,
  start: number,
  end: number,
  entry: Entry<T>,
  accept: (match: NameMatch<T>) => boolean,
): NameMatch<T> | null {
  const match = { start, end, name: entry.name, values: entry.values };
  return commas(text, start, end) === commas(entry.name, 0, entry.name.length) && accept(match) ? match : null;
}

function isGap(text: string, start: number, end: number): boolean {
  return (end - start === 1 && text.charCodeAt(start) === 32) || GAP.test(text.slice(start, end));
}

function small(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function units(code: number): number[] {
  return [...foldedUnit(code)].map((character) => character.charCodeAt(0));
}

function commas(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i += 1) if (text.charCodeAt(i) === 44) count += 1;
  return count;
}

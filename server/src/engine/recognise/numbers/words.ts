/** Numbers spelt out: "twenty-five", "a hundred and ten thousand", "two and a half million", "a quarter of a million", "half a dozen". */
import { SCALE_WORDS, TENS, UNITS } from '../../data/magnitudes';
import { type BlockWords, TRIGGER } from '../scan';
import type { NumberToken } from './tokens';

/** An adjective, not an amount: "five-year", "two-way". */
const ADJECTIVE = /-(?:point|year|day|week|month|hour|part|way|fold|stage|page|storey|bed|off|third|quarter|fifth|tenth|sided|party)/iuy;
const SHARES: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, 'three quarters': 0.75, 'a third': 1 / 3 };

/** Numbers in words, in order, disjoint. "several million" and "thousands of" are vague and left out; an article counts only before a scale. */
export function wordNumbers(text: string, words: BlockWords): NumberToken[] {
  const tokens: NumberToken[] = [];
  const reader = new Reader(text, words);
  let next = 0;
  for (let i = 0; i < words.starts.length; i += 1) {
    if (((words.triggers[i] ?? 0) & TRIGGER.numberWord) === 0 || i < next) continue;
    const from = i > next && reader.isArticle(i - 1) && reader.joins(i - 1) ? i - 1 : i;
    const read = reader.read(from) ?? (from < i ? reader.read(i) : null);
    if (read === null) continue;
    next = read.next;
    if (read.token !== null) tokens.push(read.token);
  }
  return tokens;
}

interface Read {
  /** Null where the words are a number, but not one to be counted with. */
  readonly token: NumberToken | null;
  /** Index of the word behind it. */
  readonly next: number;
}

class Reader {
  constructor(
    private readonly text: string,
    private readonly words: BlockWords,
  ) {}

  word(i: number): string {
    const start = this.words.starts[i];
    return start === undefined ? '' : this.text.slice(start, this.words.ends[i]).toLowerCase();
  }

  isArticle(i: number): boolean {
    const word = this.word(i);
    return word === 'a' || word === 'an';
  }

  /** Only one space or hyphen stands between this word and the next. */
  joins(i: number): boolean {
    const end = this.words.ends[i] ?? 0;
    if (this.words.starts[i + 1] !== end + 1) return false;
    const code = this.text.charCodeAt(end);
    return code === 32 || code === 45 || code === 0xa0 || code === 10;
  }

  private follows(i: number, word: string): boolean {
    return this.joins(i) && this.word(i + 1) === word;
  }

  read(from: number): Read | null {
    const start = this.words.starts[from] ?? 0;
    const before = this.text.charCodeAt(start - 1);
    if (start > 0 && before !== 32 && /[\p{N}-]/u.test(this.text.charAt(start - 1))) return null;
    return this.share(from) ?? this.number(from);
  }

  /** "half a million", "a quarter of a million", "three quarters of one per cent". */
  private share(from: number): Read | null {
    let i = from;
    if (this.isArticle(i)) {
      // The article of "a half a billion boost" is the noun's; that of "a quarter of a million" is the number's.
      if (this.word(i + 1) === 'half') return null;
      i += 1;
    } else if (this.word(i) === 'one' && (this.follows(i, 'half') || this.follows(i, 'quarter'))) i += 1;
    const three = this.word(i) === 'three' && this.follows(i, 'quarters');
    if (three) i += 1;
    const name = three ? 'three quarters' : this.word(i);
    const value = SHARES[name];
    if (value === undefined) return null;
    let after = i;
    if (this.follows(after, 'of')) after += 1;
    // "half million" and "half a million", never "half of million".
    const article = this.joins(after) && (this.isArticle(after + 1) || this.word(after + 1) === 'one' || this.word(after + 1) === '1');
    if (article) after += 1;
    if (!this.joins(after)) return null;
    const scale = scaleOf(this.word(after + 1));
    const end = this.words.ends[after] ?? 0;
    if (scale !== null && (article || after === i)) return this.made(from, after + 1, this.words.ends[i] ?? 0, value, scale);
    // "half a per cent", "a quarter of one per cent": the number ends before the unit.
    if (((article && from === i) || after > i || name === 'half') && /^(?:per|percent|percentage)$/u.test(this.word(after + 1)))
      return this.made(from, after, end, value, 1);
    return null;
  }

  private number(from: number): Read | null {
    let i = from;
    let total = 0;
    let current: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    let scale = 1;
    let coreEnd = 0;
    if (this.isArticle(i)) {
      if (!this.joins(i) || scaleOf(this.word(i + 1)) === null) return null;
      current = 1;
      coreEnd = this.words.ends[i] ?? 0;
      i += 1;
    }
    const first = i;
    let last = i - 1;
    for (; i < this.words.starts.length; i += 1) {
      if (i > first && !this.joins(i - 1)) break;
      const word = this.word(i);
      if (word === 'and') {
        const half: number | null = this.halfBehind(i);
        if (half !== null && (current !== null || total > 0)) {
          if (current === null) total += half * scale;
          else current += half;
          i += 2;
          last = i;
          coreEnd = this.words.ends[i] ?? 0;
          continue;
        }
        // "a hundred and ten": a smaller number must follow a hundred or a scale.
        if (!this.joins(i) || !((current !== null && current >= 100) || total > 0) || smallNumber(this.word(i + 1)) === null) break;
        if (current === null && least > 1000) break;
        continue;
      }
      const small = smallNumber(word);
      if (small !== null) {
        if (current === null) current = small;
        else if (current % 100 === 0 && current >= 100) current += small;
        else if (current % 10 === 0 && current % 100 >= 20 && small < 10 && small > 0) current += small;
        else break;
        last = i;
        coreEnd = this.words.ends[i] ?? 0;
        continue;
      }
      const factor = scaleOf(word);
      if (factor === null || current === null) break;
      if (factor === 100 || factor === 12) {
        if (current >= 100 || !Number.isInteger(current)) break;
        current *= factor;
        coreEnd = this.words.ends[i] ?? 0;
      } else if (total > 0 && factor < least && scaleOf(this.word(i + 1)) === null) {
        total += current * factor;
        current = null;
        least = factor;
        scale = factor;
      } else if (total === 0) {
        // "thousand million", "lakh crore" multiply.
        let product = factor;
        while (this.joins(i) && scaleOf(this.word(i + 1)) !== null) {
          i += 1;
          product *= scaleOf(this.word(i)) ?? 1;
        }
        total = current * product;
        current = null;
        least = product;
        scale = product;
      } else break;
      last = i;
    }
    if (last < first || (current === null && total === 0)) return null;
    const value = total + (current ?? 0);
    // "a hundred" with the article alone needs the scale word behind it, which `last` has passed.
    return current === null
      ? this.made(from, last, coreEnd, value / scale, scale)
      : this.made(from, last, this.words.ends[last] ?? 0, value, 1);
  }

  private halfBehind(i: number): number | null {
    if (!this.joins(i) || !this.joins(i + 1)) return null;
    if (this.isArticle(i + 1)) return SHARES[this.word(i + 2)] ?? null;
    return this.word(i + 1) === 'three' && this.word(i + 2) === 'quarters' ? 0.75 : null;
  }

  private made(from: number, last: number, coreEnd: number, core: number, scale: number): Read {
    const start = this.words.starts[from] ?? 0;
    const end = this.words.ends[last] ?? 0;
    ADJECTIVE.lastIndex = end;
    if (ADJECTIVE.test(this.text)) return { token: null, next: last + 1 };
    const rounded = Number(core.toPrecision(12));
    const token: NumberToken = {
      start,
      end,
      coreEnd: scale === 1 ? end : coreEnd,
      core: rounded,
      value: Number((rounded * scale).toPrecision(15)),
      printed: { digits: String(rounded), scale, words: true },
      scale,
      scaleForm: scale === 1 ? 'none' : 'word',
      form: 'words',
      grouped: false,
    };
    return { token, next: last + 1 };
  }
}

/** Below a hundred; null for other words. */
function smallNumber(word: string): number | null {
  return UNITS[word] ?? TENS[word] ?? null;
}

function scaleOf(word: string): number | null {
  if (word === 'dozen') return 12;
  if (word === 'hundreds' || word === 'millions' || word === 'billions' || word === 'trillions') return null;
  return SCALE_WORDS[word] ?? null;
}

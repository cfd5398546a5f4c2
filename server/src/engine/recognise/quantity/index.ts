/** Counts that state a fact: a number and the plural noun it counts, wherever in the sentence that noun stands. */

import { isSpace } from '../../text';
import { connection, isEstimate } from '../numbers/connect';
import { hedgeAfter, hedgeBefore } from '../numbers/hedges';
import { isYear, multiply, type NumberToken } from '../numbers/tokens';
import { TRIGGER } from '../scan';
import type { Candidate, Implied, RecogniseContext, Recogniser } from '../types';
import { bareCount } from './bare-count';
import { type Counted, carriesOn, movedSince, placeOf } from './carried';
import { cellCount } from './cell-count';
import { type CountedNoun, countedNoun, isMeasured, ofTheNoun } from './nouns';
import { BODIES, isVagueWord, otherThan } from './other-numbers';
import { nounBefore } from './subject';

type QuantityCandidate = Extract<Candidate, { kind: 'quantity' }>;

export const quantity: Recogniser = {
  id: 'quantity',
  kind: 'quantity',
  triggers: TRIGGER.digit | TRIGGER.numberWord,
  find(text, context) {
    if (context.numbers.length === 0) return [];
    const cell = context.cell === null ? null : cellCount(text, context);
    return cell === null ? new Reader(text, context).read() : [cell];
  },
};

class Reader {
  private readonly found: QuantityCandidate[] = [];
  private last: Counted | null = null;
  /** Whether each number counts nothing, asked twice where two may be a pair. */
  private readonly others: boolean[] = [];

  constructor(
    private readonly text: string,
    private readonly context: RecogniseContext,
  ) {}

  read(): Candidate[] {
    const { numbers } = this.context;
    for (let i = 0; i < numbers.length; i += 1) {
      if (this.isOther(i)) continue;
      if (this.pair(i)) i += 1;
      else this.single(i);
    }
    return this.found;
  }

  private isOther(i: number): boolean {
    this.others[i] ??= this.readOther(i);
    return this.others[i] ?? true;
  }

  private readOther(i: number): boolean {
    const token = this.context.numbers[i];
    if (token === undefined) return true;
    const because = (this.context.marks[i] ?? null) === null ? otherThan(this.text, token) : 'an amount of money';
    if (because !== null) this.context.reject?.('quantity', token.start, token.end, because);
    return because !== null;
  }

  /** "5,000 to 6,000 homes", "from 112,000 to 98,000 vacancies". */
  private pair(i: number): boolean {
    const { text } = this;
    const { numbers } = this.context;
    const [token, next] = [numbers[i], numbers[i + 1]];
    if (token === undefined || next === undefined) return false;
    const tie = connection(text, token.start, token.end, next.start);
    if (tie === null || this.isOther(i + 1)) return false;
    if (tie === 'either' && !isEstimate(token.value, next.value)) return false;
    // "9 to 5 jobs", "3-1 wins": no range runs downwards.
    if (tie === 'range' && withScaleOf(token, next).value > next.value && text.slice(token.end, next.start).trim() !== 'and') return true;
    const behind = countedNoun(text, next.end) ?? ofTheNoun(text, next.end, this.last);
    const noun =
      behind !== null && plausible(text, token, behind) && plausible(text, next, behind) && !isMeasured(text, next.end)
        ? behind
        : behind === null && tie !== 'either' && !isMeasured(text, next.end)
          ? nounBefore(text, token, next.end, false)
          : null;
    if (noun === null) return false;
    const low = withScaleOf(token, next);
    if (tie === 'change') this.found.push(...change(text, low, next, noun));
    else this.found.push(count(text, token.start, next.end, low, next, noun, []));
    const made = this.found.at(-1);
    if (made !== undefined) this.last = { proseSpan: made.proseSpan, noun, max: made.value.max };
    return true;
  }

  private single(i: number): void {
    const { text } = this;
    const token = this.context.numbers[i];
    if (token === undefined) return;
    if (isMeasured(text, token.end)) {
      this.context.reject?.('quantity', token.start, token.end, 'a measure or a stretch of time, not a count');
      return;
    }
    const noun = countedNoun(text, token.end) ?? ofTheNoun(text, token.end, this.last) ?? this.sharedNoun(i);
    const next = this.context.numbers[i + 1];
    // "nineteen eighty-four homes": the noun is of the number behind; "twelve two-bedroom flats" is one noun.
    if (
      token.form === 'words' &&
      next?.form === 'words' &&
      next.start === token.end + 1 &&
      next.start === noun?.start &&
      isSpace(text.charCodeAt(next.end))
    )
      return;
    if (noun !== null) {
      if (isFurniture(text, token, noun)) this.context.reject?.('quantity', token.start, token.end, 'a counter of the web page');
      else if (plausible(text, token, noun)) this.push(token, noun, []);
      else this.context.reject?.('quantity', token.start, token.end, 'a small number of running text, or a list number');
      return;
    }
    const counted = nounBefore(text, token, token.end, true);
    if (counted === null && this.last !== null && (carriesOn(text, token, this.last) || this.hasMoved(i, this.last))) {
      const { proseSpan, noun: carried } = this.last;
      const because = `from “${carried.end > proseSpan.start ? text.slice(proseSpan.start, carried.end) : carried.unit}” before it`;
      this.push(token, this.last.noun, [{ part: 'unit', because }]);
      return;
    }
    const place = token.grouped && counted === null ? placeOf(text, token) : null;
    if (place !== null) {
      this.push(token, place, []);
      return;
    }
    const subject = counted ?? nounBefore(text, token, token.end, false);
    if (subject === null) {
      const bare = bareCount(text, token);
      if (bare !== null) this.push(token, bare, [{ part: 'unit', because: 'the words round it tell what is counted' }]);
      return;
    }
    this.push(token, subject, [{ part: 'unit', because: `from “${text.slice(subject.start, subject.end)}” before it` }]);
  }

  /** "There were 120 placements. By 2023 this had risen to 1,500": years and amounts of money may stand between, no other number. */
  private hasMoved(i: number, last: Counted): boolean {
    const { numbers, marks } = this.context;
    const token = numbers[i];
    if (token === undefined || !token.grouped || !movedSince(this.text, token, last)) return false;
    for (let k = i - 1; k >= 0; k -= 1) {
      const between = numbers[k];
      if (between === undefined || between.end <= last.proseSpan.end) break;
      if (!isYear(between) && (marks[k] ?? null) === null) return false;
    }
    return true;
  }

  /** "42 Labour and 30 Conservative Members": the noun stands behind the second number. */
  private sharedNoun(i: number): CountedNoun | null {
    const [token, next] = [this.context.numbers[i], this.context.numbers[i + 1]];
    if (token === undefined || next === undefined || token.form !== next.form || next.start - token.end > 48) return null;
    if (!SHARES_NOUN.test(this.text.slice(token.end, next.start)) || this.isOther(i + 1) || isMeasured(this.text, next.end)) return null;
    const noun = countedNoun(this.text, next.end);
    return noun === null ? null : { unit: noun.unit.split(' ').at(-1) ?? noun.unit, start: noun.start, end: noun.end };
  }

  private push(token: NumberToken, noun: CountedNoun, implied: readonly Implied[]): void {
    const shown = implied.length > 0 ? { ...noun, start: -1, end: -1 } : noun;
    const made = count(this.text, token.start, token.end, token, token, shown, implied);
    this.found.push(made);
    // Parts of a whole keep its size, so that their like may follow.
    const whole = this.last?.noun === noun ? this.last.max : 0;
    this.last = { proseSpan: made.proseSpan, noun, max: Math.max(whole, made.value.max) };
  }
}

/** One or two words that tell apart what one noun names ("12 primary and 4 secondary schools"), or the other bound ("7 nor more than 12 members"). */
const SHARES_NOUN =
  /^[\s\u00A0](?:(?:[\p{L}-]{3,20}[\s\u00A0]){1,2}(?:and|or)|,?(?:nor|and|but|or)[\s\u00A0](?:(?:not|no)[\s\u00A0])?(?:more|fewer|less|greater)[\s\u00A0]than)[\s\u00A0]$/u;

/** "12 comments", "3 shares" alone between the separators of a page's furniture; "10 things to know" is its headline. */
function isFurniture(text: string, token: NumberToken, noun: CountedNoun): boolean {
  if (token.form === 'words' || noun.start < 0 || !FURNITURE.has(noun.unit)) return false;
  if (noun.unit === 'things') return token.value <= 25;
  const before = text.slice(Math.max(0, token.start - 3), token.start).trim();
  return (token.start === 0 || /[·|•—–]$/u.test(before)) && /^[\s\u00A0]*(?:$|[·|•—–])/u.test(text.slice(noun.end, noun.end + 4));
}

const FURNITURE: ReadonlySet<string> = new Set(
  'comments shares likes views replies retweets results photos images pages reactions followers things'.split(' '),
);

/** Small number words are running text where they count ideas or what was named ("the three aims"); a digit 1 counts nothing. */
function plausible(text: string, token: NumberToken, noun: CountedNoun): boolean {
  if (token.scale > 1 || token.grouped) return true;
  if (token.form === 'words') return !isVagueWord(text, token, noun);
  if (token.value < 2) return false;
  // A note's or item's number is set off by more than one space: "3  CML statistics".
  if (token.value < 100 && /^[\s\u00A0]{2,4}\p{Lu}/u.test(text.slice(token.end, token.end + 5))) return false;
  // "Summary 7 Endnotes 41 Appendices": the numbers are those of pages.
  if (token.value < 1000 && noun.start >= 0 && OF_CONTENTS.test(text.slice(noun.start, noun.start + 18))) return false;
  // "5 star hotels": how good they are.
  if (token.value <= 7 && /^star[\s-]/iu.test(noun.unit)) return false;
  // "… of 2010. 10 Figures are rounded": a note's number before its sentence.
  if (
    token.value < 100 &&
    NOTED.test(text.slice(noun.start, noun.end)) &&
    /[.!?:;)][\s\u00A0]{1,2}$/u.test(text.slice(Math.max(0, token.start - 3), token.start))
  )
    return false;
  // The number of a heading has no lower-case noun behind it: "3 Recommendations".
  return !(
    isOwnLine(text, token) &&
    /^\d{1,2}$/u.test(token.printed.digits) &&
    /^\p{Lu}/u.test(text.slice(noun.start, noun.start + 1)) &&
    !(BODIES.test(noun.unit) && /^[\s\u00A0]\p{Ll}/u.test(text.slice(noun.end, noun.end + 2)))
  );
}

const OF_CONTENTS =
  /^(?:Endnotes|Footnotes|Notes|References|Appendices|Annexes|Acknowledgements|Abbreviations|Glossary|Contents|Exhibits?|Tables|Figures)(?![\p{L}])/u;
const NOTED = /^(?:Figures|Numbers|Totals|Percentages|Estimates|Results|Sources|Notes|Rates|Prices|Costs|Calculations|Includes)$/u;

/** A short line that begins with the number: a heading, or the head of a page left by a converter. */
function isOwnLine(text: string, { start }: NumberToken): boolean {
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  const stop = text.indexOf('\n', start);
  return (stop < 0 ? text.length : stop) - start < 48;
}

function withScaleOf(token: NumberToken, next: NumberToken): NumberToken {
  if (token.scale !== 1 || next.scale === 1 || token.core > next.core || token.grouped || isYear(token)) return token;
  return { ...token, scale: next.scale, value: multiply(token.core, next.scale), printed: { ...token.printed, scale: next.scale } };
}

function count(
  text: string,
  start: number,
  end: number,
  low: NumberToken,
  high: NumberToken,
  noun: CountedNoun,
  implied: readonly Implied[],
): QuantityCandidate {
  const hedge = hedgeBefore(text, start) ?? hedgeAfter(text, end);
  const scaled = low !== high && low.end - low.coreEnd === 0 && low.scale !== 1;
  return {
    kind: 'quantity',
    proseSpan: { start, end },
    value: { min: low.value, max: high.value, unit: noun.unit, comparator: hedge?.comparator ?? null },
    implied: scaled ? [...implied, { part: 'scale', because: 'from the other end of the range' }] : implied,
    recogniser: implied.length > 0 ? 'carried-noun' : 'counted-noun',
    printed: low === high ? [low.printed] : [low.printed, high.printed],
    hedge: hedge?.phrase ?? null,
    unitSpan: noun.start < 0 ? null : { start: noun.start, end: noun.end },
    change: null,
  };
}

function change(text: string, from: NumberToken, to: NumberToken, noun: CountedNoun): QuantityCandidate[] {
  const low = count(text, from.start, from.end, from, from, { ...noun, start: -1, end: -1 }, [
    { part: 'unit', because: 'from the other end of the change' },
  ]);
  const high = count(text, to.start, to.end, to, to, noun, []);
  return [
    { ...low, change: { role: 'from', other: { start: to.start, end: to.end } } },
    { ...high, change: { role: 'to', other: { start: from.start, end: from.end } } },
  ];
}

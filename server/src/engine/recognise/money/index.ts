/** Money: each number of a block is weighed once, then neighbours are joined into ranges or linked as the ends of a change. */

import { UNKNOWN_CURRENCY } from '../../data/currencies';
import { cellNumber } from '../numbers/cell-number';
import { connection, isEstimate } from '../numbers/connect';
import type { CurrencyMark } from '../numbers/currency-mark';
import { hedgeAfter, hedgeBefore } from '../numbers/hedges';
import { rateAround } from '../numbers/rates';
import { isYear, multiply, type NumberToken } from '../numbers/tokens';
import { countedNoun } from '../quantity/nouns';
import { TRIGGER } from '../scan';
import type { Candidate, Implied, MoneyValue, RecogniseContext, Recogniser } from '../types';
import { afterNamedAmount, moneyWords, underMoneyHeader } from './elided';

type MoneyCandidate = Extract<Candidate, { kind: 'money' }>;

interface Amount {
  readonly token: NumberToken;
  readonly start: number;
  readonly end: number;
  readonly code: string | null;
  readonly factor: number;
  readonly negative: boolean;
  /** True where the number stands with its own sign, code or word. */
  readonly own: boolean;
  readonly recogniser: string;
  readonly implied: readonly Implied[];
}

export const money: Recogniser = {
  id: 'money',
  kind: 'money',
  triggers: TRIGGER.digit | TRIGGER.mixed | TRIGGER.numberWord,
  find(text, context) {
    if (context.numbers.length === 0) return [];
    const amounts = readAmounts(text, context);
    return amounts.some((amount) => amount !== null) ? joined(text, amounts, context) : [];
  },
};

function readAmounts(text: string, context: RecogniseContext): (Amount | null)[] {
  const amounts: (Amount | null)[] = context.numbers.map((token, index) => ownAmount(token, context.marks[index] ?? null, context));
  if (context.cell !== null) {
    const [only = null] = amounts;
    if (amounts.length === 1 && only !== null) return [withColumnScale(text, only, context)];
    const cell = cellAmounts(text, context);
    if (cell !== null) return cell;
  }
  let last: Amount | null = null;
  for (const [index, token] of context.numbers.entries()) {
    const amount = amounts[index];
    if (amount !== null && amount !== undefined) {
      last = amount;
      continue;
    }
    if (last !== null && sameSentence(text, last.end, token.start) && afterNamedAmount(text, token, text.slice(last.end, token.start))) {
      const because = `from “${text.slice(last.start, last.end)}” in the same sentence`;
      amounts[index] = plain(token, last.code, 'carried-currency', [{ part: 'currency', because }]);
    } else if (context.currency !== null) {
      const words =
        moneyWords(text, token) ?? (context.cell !== null && underMoneyHeader(context.cell.header, token) ? context.cell.header : null);
      if (words === null) continue;
      const because = `from “${words}” and the document's currency`;
      amounts[index] = plain(token, context.currency, 'elided-currency', [{ part: 'currency', because }]);
    }
  }
  return amounts;
}

function ownAmount(token: NumberToken, mark: CurrencyMark | null, context: RecogniseContext): Amount | null {
  if (mark === null) return null;
  const code = mark.code === UNKNOWN_CURRENCY ? null : (mark.code ?? dollarOf(context.currency));
  // Spelt out field by field: spreading objects took half the time of a line of amounts.
  return {
    start: mark.start,
    end: mark.end,
    factor: mark.factor,
    negative: mark.negative,
    code,
    token,
    own: true,
    recogniser: token.form === 'words' ? 'word-amount' : mark.start < token.start ? 'sign-amount' : 'suffix-amount',
    implied: mark.code === null && code !== null ? BARE_DOLLAR : NOTHING_IMPLIED,
  };
}

const BARE_DOLLAR: readonly Implied[] = [{ part: 'currency', because: 'a bare dollar, read by the jurisdiction of the document' }];
const NOTHING_IMPLIED: readonly Implied[] = [];

/** A bare number, or a range of two, in a column of money; "(56)" and "-56" are negative. */
function cellAmounts(text: string, context: RecogniseContext): Amount[] | null {
  const unit = context.cell?.means;
  if (unit === null || unit === undefined || unit.kind !== 'money') return null;
  const cell = cellNumber(text, context.numbers);
  if (cell === null || cell.low.scale !== 1) return null;
  const implied: Implied[] = [{ part: 'currency', because: `from the ${unit.from}` }];
  if (unit.scale !== 1) implied.push({ part: 'scale', because: `from the ${unit.from}` });
  const made = (token: NumberToken, start: number, end: number): Amount => ({
    token: scaledBy(token, unit.scale),
    start,
    end,
    code: unit.code ?? dollarOf(context.currency),
    factor: 1,
    negative: cell.negative,
    own: true,
    recogniser: 'table-amount',
    implied,
  });
  if (cell.low === cell.high) return [made(cell.low, cell.start, cell.end)];
  return [made(cell.low, cell.start, cell.low.end), made(cell.high, cell.high.start, cell.end)];
}

/** "$1,234" under "($ in millions)": the header's scale, where the cell states none and the amount is small enough to need it. */
function withColumnScale(text: string, amount: Amount, context: RecogniseContext): Amount {
  const unit = context.cell?.means;
  if (unit === null || unit === undefined || unit.kind !== 'money' || unit.scale === 1) return amount;
  if (amount.token.scale !== 1 || amount.token.value >= 1e6 || amount.factor !== 1 || context.numbers.length !== 1) return amount;
  if (unit.code !== null && amount.code !== unit.code) return amount;
  // "Support capped at £18 per tonne" is a sum of the words beside it.
  if (/\p{L}{2}/u.test(text.slice(0, amount.start)) || /\p{L}{2}/u.test(text.slice(amount.end))) return amount;
  return {
    ...amount,
    token: scaledBy(amount.token, unit.scale),
    implied: [...amount.implied, { part: 'scale', because: `from the ${unit.from}` }],
  };
}

function scaledBy(token: NumberToken, scale: number): NumberToken {
  if (scale === 1) return token;
  return { ...token, value: multiply(token.value, scale), scale, printed: { ...token.printed, scale: token.printed.scale * scale } };
}

/** A bare dollar is the document's own where its currency is one, else the US dollar; unknown where the document's place is. */
function dollarOf(currency: string | null): string | null {
  if (currency === null) return null;
  return currency.endsWith('D') ? currency : 'USD';
}

function plain(token: NumberToken, code: string | null, recogniser: string, implied: Implied[]): Amount {
  return { token, start: token.start, end: token.end, code, factor: 1, negative: false, own: false, recogniser, implied };
}

/** Walks the amounts; a number without currency joins its neighbour's where a dash or "to" ties them. */
function joined(text: string, amounts: readonly (Amount | null)[], context: RecogniseContext): MoneyCandidate[] {
  const found: MoneyCandidate[] = [];
  for (let i = 0; i < context.numbers.length; i += 1) {
    const token = context.numbers[i];
    const next = context.numbers[i + 1];
    const amount = amounts[i] ?? null;
    const nextAmount = amounts[i + 1] ?? null;
    if (token === undefined) continue;
    const whole = amount === null || nextAmount === null ? null : withSmallChange(text, amount, nextAmount);
    if (whole !== null) {
      found.push(single(text, whole));
      i += 1;
      continue;
    }
    if (next !== undefined && (amount !== null || nextAmount !== null)) {
      const start = amount?.start ?? token.start;
      const end = amount?.end ?? token.end;
      const tie = connection(text, start, end, nextAmount?.start ?? next.start);
      if (
        tie !== null &&
        tieable(amount, nextAmount, token, next) &&
        !(nextAmount === null && isGivenTo(text, token, next)) &&
        (tie !== 'either' || isOneEstimate(amount, nextAmount, token, next))
      ) {
        const [low, high] = carried(amount, nextAmount, token, next);
        // "between £40m and £30m" is one spread, printed the wrong way round; "£2m—£2m—of it" says it twice.
        const falls =
          tie === 'range' && !low.negative && !high.negative && amountOf(low) >= amountOf(high) && !isBetween(text, end, nextAmount);
        if (!falls && (low.code === high.code || low.code === null || high.code === null)) {
          if (tie === 'change') found.push(...change(text, low, high));
          else found.push(range(text, low, high));
          i += 1;
          continue;
        }
      }
    }
    if (amount !== null) found.push(single(text, amount));
  }
  return found;
}

function isBetween(text: string, end: number, next: Amount | null): boolean {
  return next !== null && text.slice(end, next.start).trim() === 'and';
}

/** "five pounds and fifty pence", "20 dollars 43 cents": one amount. Null for two amounts. */
function withSmallChange(text: string, amount: Amount, next: Amount): Amount | null {
  if (amount.factor !== 1 || next.factor !== 0.01 || amount.token.scale !== 1 || next.token.value >= 100 || next.negative) return null;
  if (
    !(amount.code === next.code || (amount.code === 'EUR' && /cents?$/u.test(text.slice(next.start, next.end)))) ||
    !Number.isInteger(amount.token.value) ||
    !/^[\s\u00A0](?:and[\s\u00A0])?$/u.test(text.slice(amount.end, next.start))
  )
    return null;
  const value = Number((amount.token.value + next.token.value / 100).toFixed(4));
  const token = { ...amount.token, core: value, value, end: next.token.end, printed: { ...amount.token.printed, digits: String(value) } };
  return { ...amount, token, end: next.end };
}

/** "two or three million pounds" is one estimate; "£2m or £3m" are two offers. */
function isOneEstimate(amount: Amount | null, nextAmount: Amount | null, token: NumberToken, next: NumberToken): boolean {
  return !((amount?.own ?? false) && (nextAmount?.own ?? false)) && token.scale === 1 && isEstimate(token.core, next.core);
}

/** "£1,250 to 12,500 farms": what was given and how many had it. */
function isGivenTo(text: string, token: NumberToken, next: NumberToken): boolean {
  return next.scale === 1 && text.slice(token.end, next.start).trim() === 'to' && countedNoun(text, next.end) !== null;
}

/** A bare neighbour is an amount only beside a dash or "to", and never a year behind an amount ("£2 billion to 2020"). */
function tieable(amount: Amount | null, nextAmount: Amount | null, token: NumberToken, next: NumberToken): boolean {
  if (amount !== null && nextAmount !== null) return true;
  if (amount === null) return nextAmount !== null && nextAmount.start === next.start && !isYear(token);
  if (amount.end > amount.token.end) return false;
  return !isYear(next) && (next.scale > 1 || amount.token.scale === 1 || next.scaleForm !== 'none');
}

/** Fills in currency and scale from the other end, and says so. */
function carried(amount: Amount | null, nextAmount: Amount | null, token: NumberToken, next: NumberToken): [Amount, Amount] {
  let low = amount ?? plain(token, nextAmount?.code ?? null, 'range', [{ part: 'currency', because: 'from the other end of the range' }]);
  const high = nextAmount ?? plain(next, amount?.code ?? null, 'range', [{ part: 'currency', because: 'from the other end of the range' }]);
  if (amount !== null && amount.code === null && high.code !== null) low = { ...low, code: high.code };
  if (low.factor !== high.factor && !(amount?.own ?? false)) low = { ...low, factor: high.factor };
  const { scale } = high.token;
  if (low.token.scale === 1 && scale > 1 && low.token.core <= high.token.core) {
    const scaled = { ...low.token, scale, value: multiply(low.token.core, scale), printed: { ...low.token.printed, scale } };
    low = { ...low, token: scaled, implied: [...low.implied, { part: 'scale', because: 'from the other end of the range' }] };
  }
  return [low, high];
}

function single(text: string, amount: Amount): MoneyCandidate {
  const rate = rateAround(text, amount.start, amount.end);
  const hedge =
    hedgeBefore(text, amount.start) ?? hedgeAfter(text, amount.end) ?? (rate.end > amount.end ? hedgeAfter(text, rate.end) : null);
  const value = amountOf(amount);
  return candidate(
    amount.start,
    amount.end,
    { currency: amount.code, min: value, max: value, comparator: hedge?.comparator ?? null, per: rate.per, perHead: rate.perHead },
    [amount],
    hedge?.phrase ?? null,
    null,
  );
}

const IS_RANGE = /^[\s\u00A0](?:range|band|bracket)\b/iu;

function range(text: string, low: Amount, high: Amount): MoneyCandidate {
  const rate = rateAround(text, low.start, high.end);
  // "just short of the £1.5m to £1.8m range": the words bound something else by it.
  const hedge = IS_RANGE.test(text.slice(high.end, high.end + 10)) ? null : hedgeBefore(text, low.start);
  const value: MoneyValue = {
    currency: low.code ?? high.code,
    min: amountOf(low),
    max: amountOf(high),
    comparator: hedge?.comparator ?? null,
    per: rate.per,
    perHead: rate.perHead,
  };
  return candidate(low.start, high.end, value, [low, high], hedge?.phrase ?? null, null);
}

function change(text: string, from: Amount, to: Amount): MoneyCandidate[] {
  const low = single(text, from);
  const high = single(text, to);
  const per = low.value.per ?? high.value.per;
  return [
    { ...low, value: { ...low.value, per }, change: { role: 'from', other: { start: to.start, end: to.end } } },
    { ...high, value: { ...high.value, per }, change: { role: 'to', other: { start: from.start, end: from.end } } },
  ];
}

function candidate(
  start: number,
  end: number,
  value: MoneyValue,
  amounts: readonly Amount[],
  hedge: string | null,
  change: MoneyCandidate['change'],
): MoneyCandidate {
  return {
    kind: 'money',
    proseSpan: { start, end },
    value,
    implied: amounts.flatMap((amount) => amount.implied),
    recogniser: amounts[0]?.recogniser ?? 'money',
    printed: amounts.map(({ token, factor }) => ({ ...token.printed, scale: token.printed.scale * factor })),
    hedge,
    change,
  };
}

function amountOf({ token, factor, negative }: Amount): number {
  const value = multiply(token.value, factor);
  return negative ? -value : value;
}

const ENDS = /[.!?;]["”’)]?\s/u;

function sameSentence(text: string, from: number, to: number): boolean {
  return to - from < 200 && !ENDS.test(text.slice(from, to));
}

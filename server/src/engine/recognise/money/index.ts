/** Money: each number of a block is weighed once, then neighbours are joined into ranges or linked as the ends of a change. */

import { connection } from '../numbers/connect';
import { hedgeAfter, hedgeBefore } from '../numbers/hedges';
import { rateAround, rateOfHeader } from '../numbers/rates';
import { multiply, type NumberToken } from '../numbers/tokens';
import type { Candidate, Implied, MoneyValue, RecogniseContext, Recogniser } from '../types';
import { currencyMark } from './amount';
import { afterNamedAmount, beforeMoneyNoun } from './elided';
import { columnUnit } from './table-amount';

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
  find(text, context) {
    if (context.numbers.length === 0) return [];
    return joined(text, readAmounts(text, context), context);
  },
};

function readAmounts(text: string, context: RecogniseContext): (Amount | null)[] {
  const amounts: (Amount | null)[] = context.numbers.map((token) => ownAmount(text, token, context));
  if (context.cell !== null && amounts.every((amount) => amount === null)) {
    const cell = cellAmount(text, context);
    if (cell !== null) return [cell];
  }
  let last: Amount | null = null;
  for (const [index, token] of context.numbers.entries()) {
    const amount = amounts[index];
    if (amount !== null && amount !== undefined) {
      last = amount;
      continue;
    }
    if (last !== null && sameSentence(text, last.end, token.start) && afterNamedAmount(text, token) && !countsSomething(text, token)) {
      const because = `from “${text.slice(last.start, last.end)}” in the same sentence`;
      amounts[index] = plain(token, last.code, 'carried-currency', [{ part: 'currency', because }]);
    } else if (context.currency !== null && beforeMoneyNoun(text, token)) {
      const noun =
        /^[\s\u00A0-](?:[\p{L}’'-]+[\s\u00A0]?){1,3}/u
          .exec(text.slice(token.end, token.end + 40))?.[0]
          .trim()
          .replace(/[\s\u00A0](?:to|for|of|in|from|on|and|by|at|was|is)$/u, '') ?? '';
      const because = `from “${noun}” and the document's currency`;
      amounts[index] = plain(token, context.currency, 'elided-currency', [{ part: 'currency', because }]);
    }
  }
  return amounts;
}

function ownAmount(text: string, token: NumberToken, context: RecogniseContext): Amount | null {
  const mark = currencyMark(text, token, dollarOf(context.currency));
  if (mark === null) return null;
  const bare =
    /^\$/u.test(text.slice(mark.start, token.start).replace(/[-−\s]/gu, '')) ||
    /^\W?(?:dollars?|cents?)$/iu.test(text.slice(token.end, mark.end).trim());
  const implied: Implied[] =
    bare && mark.code !== null ? [{ part: 'currency', because: 'a bare dollar, read by the jurisdiction of the document' }] : [];
  return {
    ...mark,
    token,
    own: true,
    recogniser: token.form === 'words' ? 'word-amount' : mark.start < token.start ? 'sign-amount' : 'suffix-amount',
    implied,
  };
}

function cellAmount(text: string, context: RecogniseContext): Amount | null {
  const token = context.numbers[0];
  if (token === undefined || context.cell === null || context.numbers.length !== 1) return null;
  const bracketed = /^\s*\(\s*[\d.,\u00A0]+\s*\)\s*$/u.test(text);
  if (!bracketed && !/^\s*[-−–+]?\s*[\d.,\u00A0 ]+\s*[*†‡a-e]?\s*$/u.test(text)) return null;
  const unit = columnUnit(context.cell);
  if (unit === null || unit.kind !== 'money') return null;
  const negative = bracketed || /^\s*[-−–]/u.test(text);
  const from = text.search(/[-−–+]?\s*\d/u);
  const scaled = {
    ...token,
    value: multiply(token.value, unit.scale),
    scale: unit.scale,
    printed: { ...token.printed, scale: token.printed.scale * unit.scale },
  };
  const implied: Implied[] = [{ part: 'currency', because: `from the ${unit.from}` }];
  if (unit.scale !== 1) implied.push({ part: 'scale', because: `from the ${unit.from}` });
  const start = bracketed ? text.indexOf('(') : negative ? from : token.start;
  const end = bracketed ? text.indexOf(')') + 1 : token.end;
  const code = unit.code ?? dollarOf(context.currency);
  return { token: scaled, start, end, code, factor: 1, negative, own: true, recogniser: 'table-amount', implied };
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
    if (next !== undefined && (amount !== null || nextAmount !== null)) {
      const start = amount?.start ?? token.start;
      const end = amount?.end ?? token.end;
      const tie = connection(text.slice(0, start), text.slice(end, nextAmount?.start ?? next.start));
      if (tie !== null && tieable(amount, nextAmount, token, next)) {
        const [low, high] = carried(amount, nextAmount, token, next);
        if (low.code === high.code || low.code === null || high.code === null) {
          if (tie === 'range') found.push(range(text, low, high));
          else found.push(...change(text, low, high));
          i += 1;
          continue;
        }
      }
    }
    if (amount !== null) found.push(single(text, amount));
  }
  linkDistantChanges(text, found);
  return withRates(text, found, context);
}

/** A bare neighbour is an amount only beside a dash or "to", and never a year behind an amount ("£2 billion to 2020"). */
function tieable(amount: Amount | null, nextAmount: Amount | null, token: NumberToken, next: NumberToken): boolean {
  if (amount !== null && nextAmount !== null) return true;
  if (amount === null) return nextAmount !== null && nextAmount.start === next.start && !yearLike(token);
  if (amount.end > amount.token.end) return false;
  return !yearLike(next) && (next.scale > 1 || amount.token.scale === 1 || next.scaleForm !== 'none');
}

function yearLike(token: NumberToken): boolean {
  return token.form === 'digits' && token.scale === 1 && !token.grouped && /^(?:1[89]|20|21)\d\d$/u.test(token.printed.digits);
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

function range(text: string, low: Amount, high: Amount): MoneyCandidate {
  const rate = rateAround(text, low.start, high.end);
  const hedge = hedgeBefore(text, low.start);
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

const ENDS = /[.!?;]["”’)]?\s/u;

/** "fell to £5m in March from £8m", "from £8m in 2010 to £5m in 2014": the ends stand apart in one sentence. */
export function linkDistantChanges(
  text: string,
  found: { change: MoneyCandidate['change']; proseSpan: { start: number; end: number } }[],
): void {
  for (let i = 0; i + 1 < found.length; i += 1) {
    const first = found[i];
    const second = found[i + 1];
    if (first === undefined || second === undefined || first.change !== null || second.change !== null) continue;
    const between = text.slice(first.proseSpan.end, second.proseSpan.start);
    if (between.length > 90 || ENDS.test(between)) continue;
    const roles = [roleBefore(text, first.proseSpan.start), roleBefore(text, second.proseSpan.start)] as const;
    if ((roles[0] === 'from' && roles[1] === 'to') || (roles[0] === 'to' && roles[1] === 'from')) {
      first.change = { role: roles[0], other: { ...second.proseSpan } };
      second.change = { role: roles[1], other: { ...first.proseSpan } };
    }
  }
}

const ROLE =
  /\b(?<role>from|to)[\s\u00A0](?:(?:about|around|some|just|only|over|under|nearly|almost|approximately|roughly|more than|less than|an estimated|a record|a)[\s\u00A0])?$/iu;
/** "to" after these verbs is an end point, after others ("pledged to", "given to") it is not. */
const MOVES =
  /\b(?:ris|rose|increas|grew|grow|gone|fell|fall|drop|declin|decreas|reduc|cut|up|down|climb|doubl|trebl|tripl|halv|expand|lift|rais|boost|mov|went|go|slash|shrink|shrank|shrunk|soar|plung|jump|com|return)\p{L}{0,6}\b[^.!?;]{0,60}$/iu;

function roleBefore(text: string, start: number): 'from' | 'to' | null {
  const before = text.slice(Math.max(0, start - 100), start);
  const role = ROLE.exec(before)?.groups?.role?.toLowerCase();
  if (role === 'from') return 'from';
  return role === 'to' && (MOVES.test(before) || /\bfrom\b/iu.test(before)) ? 'to' : null;
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

/** A wage beside an hourly one is hourly too: "paid £9 an hour (the minimum was £8.50)". Tables give their rate to the column. */
function withRates(text: string, found: readonly MoneyCandidate[], context: RecogniseContext): MoneyCandidate[] {
  const header = context.cell === null ? null : rateOfHeader(`${context.cell.header} ${context.cell.rowLabel}`);
  return found.map((mention, index) => {
    const { value } = mention;
    if (header !== null && value.per === null && (header.per !== null || header.perHead !== null)) {
      return {
        ...mention,
        value: { ...value, per: header.per, perHead: value.perHead ?? header.perHead },
        implied: [...mention.implied, { part: 'per', because: 'from the column header' }],
      };
    }
    const before = found[index - 1];
    if (value.per !== null || before === undefined || before.value.per !== 'hour' || (value.max ?? 0) >= 100) return mention;
    const between = text.slice(before.proseSpan.end, mention.proseSpan.start);
    if (between.length > 120 || ENDS.test(between) || !/\b(?:wage|minimum|rate|pay|paid|compared|from)\b/iu.test(between)) return mention;
    const because = `from “${text.slice(before.proseSpan.start, before.proseSpan.end)}” beside it, an hourly rate`;
    return { ...mention, value: { ...value, per: 'hour' }, implied: [...mention.implied, { part: 'per', because }] };
  });
}

function amountOf({ token, factor, negative }: Amount): number {
  const value = multiply(token.value, factor);
  return negative ? -value : value;
}

function sameSentence(text: string, from: number, to: number): boolean {
  return to - from < 200 && !ENDS.test(text.slice(from, to));
}

/** "£150m for 300 million people": the second counts people. */
function countsSomething(text: string, token: NumberToken): boolean {
  return /^[\s\u00A0](?:[\p{L}-]{1,18}[\s\u00A0]){0,2}(?:people|jobs|homes|workers|patients|children|households|places|visits|cases|pupils|families|users|doses|tests|trees|tonnes|miles|hours)\b/iu.test(
    text.slice(token.end, token.end + 60),
  );
}

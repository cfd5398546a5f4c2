/** Percentages, percentage points and basis points, single or as one range; fractions and multiples are left to the rules. */

import { cellNumber } from '../numbers/cell-number';
import { connection, isEstimate } from '../numbers/connect';
import { hedgeAfter, hedgeBefore } from '../numbers/hedges';
import { multiply, type NumberToken } from '../numbers/tokens';
import { TRIGGER } from '../scan';
import type { Candidate, PercentValue, RecogniseContext, Recogniser } from '../types';
import { carriedShare, carryFromSubject, carryLists, isPlain } from './carried';
import { type Share, shareOf } from './share';

type PercentCandidate = Extract<Candidate, { kind: 'percent' }>;

export const percent: Recogniser = {
  id: 'percent',
  kind: 'percent',
  triggers: TRIGGER.digit | TRIGGER.numberWord,
  find(text, context) {
    if (context.numbers.length === 0) return [];
    const cell = context.cell === null ? null : cellShare(text, context);
    if (cell !== null) return [cell];
    if ((context.words.all & (TRIGGER.percent | TRIGGER.percentSign)) === 0) return [];
    const shares = context.numbers.map((token) => shareOf(text, token, context.reject));
    carryLists(text, shares, context.numbers);
    if ((context.words.all & TRIGGER.percent) !== 0) carryFromSubject(text, shares, context.numbers);
    return joined(text, shares, context.numbers);
  },
};

/** A bare number, or a range of two, in a column of percentages; "(0.4)" and "-0.4" are negative. */
function cellShare(text: string, context: RecogniseContext): PercentCandidate | null {
  const unit = context.cell?.means;
  if (unit === null || unit === undefined || (unit.kind !== 'percent' && unit.kind !== 'points')) return null;
  const cell = cellNumber(text, context.numbers);
  if (cell === null) return fallInBrackets(text, context);
  if (cell.low.scale !== 1) return null;
  const made = (token: NumberToken, start: number, end: number): Share => ({
    token: cell.negative ? { ...token, value: -token.core } : token,
    start,
    end,
    unit: unit.kind === 'points' ? 'pp' : '%',
    factor: 1,
    own: true,
    implied: [{ part: 'unit', because: `from the ${unit.from}` }],
  });
  if (cell.low === cell.high) return single(text, made(cell.low, cell.start, cell.end));
  return range(text, made(cell.low, cell.start, cell.low.end), made(cell.high, cell.high.start, cell.end));
}

const IN_BRACKETS = /^[\s\u00A0]*\([\d.,]{1,12}[\s\u00A0]?%\)[\s\u00A0]*$/u;
const OF_CHANGE = /\b(?:change|chg|growth|variance|difference|increase|decrease)\b/iu;

/** "(0.7%)" in a column of changes is a fall; elsewhere the brackets only set a share apart. */
function fallInBrackets(text: string, context: RecogniseContext): PercentCandidate | null {
  const [token] = context.numbers;
  if (token === undefined || !IN_BRACKETS.test(text) || !OF_CHANGE.test(context.cell?.header ?? '')) return null;
  return single(text, {
    token: { ...token, value: -token.core },
    start: text.indexOf('('),
    end: text.indexOf(')') + 1,
    unit: '%',
    factor: 1,
    own: true,
    implied: [],
  });
}

function joined(text: string, shares: readonly (Share | null)[], tokens: readonly NumberToken[]): PercentCandidate[] {
  const found: PercentCandidate[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    const share = shares[i] ?? null;
    const nextShare = shares[i + 1] ?? null;
    if (token === undefined) continue;
    if (next !== undefined && nextShare !== null) {
      const start = share?.start ?? token.start;
      const tie = connection(text, start, share?.end ?? token.end, nextShare.start);
      // "2 to 3 per cent": the unit of the first end stands behind the second. A year or a scaled number is no end of it.
      const low =
        share ??
        (isPlain(token) && tie !== null && (tie !== 'either' || isEstimate(token.core, next.core))
          ? carriedShare(token, nextShare.unit, nextShare.factor, 'from the other end of the range')
          : null);
      if (tie !== null && low !== null && low.unit === nextShare.unit && (tie !== 'either' || share === null)) {
        if (tie === 'change') found.push(...change(text, low, nextShare));
        else found.push(range(text, low, nextShare));
        i += 1;
        continue;
      }
    }
    if (share !== null) found.push(single(text, share));
  }
  return found;
}

function single(text: string, share: Share): PercentCandidate {
  const hedge = hedgeBefore(text, share.start) ?? hedgeAfter(text, share.end);
  const value = multiply(share.token.value, share.factor);
  return candidate(
    share.start,
    share.end,
    { min: value, max: value, unit: share.unit, comparator: hedge?.comparator ?? null },
    [share],
    hedge?.phrase ?? null,
    null,
  );
}

function range(text: string, low: Share, high: Share): PercentCandidate {
  const hedge = hedgeBefore(text, low.start);
  const value: PercentValue = {
    min: multiply(low.token.value, low.factor),
    max: multiply(high.token.value, high.factor),
    unit: high.unit,
    comparator: hedge?.comparator ?? null,
  };
  return candidate(low.start, high.end, value, [low, high], hedge?.phrase ?? null, null);
}

function change(text: string, from: Share, to: Share): PercentCandidate[] {
  const low = single(text, from);
  const high = single(text, to);
  return [
    { ...low, change: { role: 'from', other: { start: to.start, end: to.end } } },
    { ...high, change: { role: 'to', other: { start: from.start, end: from.end } } },
  ];
}

function candidate(
  start: number,
  end: number,
  value: PercentValue,
  shares: readonly Share[],
  hedge: string | null,
  changed: PercentCandidate['change'],
): PercentCandidate {
  return {
    kind: 'percent',
    proseSpan: { start, end },
    value,
    implied: shares.flatMap((share) => share.implied),
    recogniser: 'percent',
    printed: shares.map(({ token, factor }) => ({ ...token.printed, scale: factor })),
    hedge,
    change: changed,
  };
}

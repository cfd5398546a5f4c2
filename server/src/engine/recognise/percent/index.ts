/** Percentages, percentage points and basis points, single or as one range; fractions and multiples are left to the rules. */

import { columnUnit } from '../numbers/column-unit';
import { connection } from '../numbers/connect';
import { hedgeAfter, hedgeBefore } from '../numbers/hedges';
import { multiply, type NumberToken } from '../numbers/tokens';
import { TRIGGER } from '../scan';
import type { Candidate, Implied, PercentValue, RecogniseContext, Recogniser } from '../types';

type PercentCandidate = Extract<Candidate, { kind: 'percent' }>;

interface Share {
  readonly token: NumberToken;
  readonly start: number;
  readonly end: number;
  readonly unit: '%' | 'pp';
  /** 0.01 for basis points, which are hundredths of a percentage point. */
  readonly factor: number;
  readonly own: boolean;
  readonly implied: readonly Implied[];
}

const UNIT =
  /(?:[\s\u00A0]?(?<pp>percentage[\s\u00A0-]points?|per[\s\u00A0]?cent[\s\u00A0]points?|%[\s\u00A0-]points?|ppts?|pps?|p\.p\.)|[\s\u00A0]?(?<bp>basis[\s\u00A0]points?|bps|bp)|[\s\u00A0]?%|[\s\u00A0-]?(?:per[\s\u00A0]?cent|percent|pct|pc|p\.c\.))(?![\p{L}])/iuy;

export const percent: Recogniser = {
  id: 'percent',
  kind: 'percent',
  triggers: TRIGGER.digit | TRIGGER.numberWord,
  find(text, context) {
    if (context.numbers.length === 0) return [];
    const cell = context.cell === null ? null : cellShare(text, context);
    if (cell !== null) return [single(text, cell)];
    if ((context.words.all & (TRIGGER.percent | TRIGGER.percentSign)) === 0) return [];
    return joined(
      text,
      context.numbers.map((token) => shareOf(text, token)),
      context.numbers,
    );
  },
};

function shareOf(text: string, token: NumberToken): Share | null {
  UNIT.lastIndex = token.coreEnd;
  const match = UNIT.exec(text);
  if (match === null || token.scaleForm === 'word') return null;
  const { pp, bp } = match.groups ?? {};
  const negative = /(?:^|[\s(])[-−–]$/u.test(text.slice(Math.max(0, token.start - 2), token.start));
  const unscaled = {
    ...token,
    value: negative ? -token.core : token.core,
    scale: 1,
    end: token.coreEnd,
    printed: { ...token.printed, scale: 1 },
  };
  return {
    token: unscaled,
    start: negative ? token.start - 1 : token.start,
    end: token.coreEnd + match[0].length,
    unit: pp !== undefined || bp !== undefined ? 'pp' : '%',
    factor: bp === undefined ? 1 : 0.01,
    own: true,
    implied: [],
  };
}

function cellShare(text: string, context: RecogniseContext): Share | null {
  const token = context.numbers[0];
  if (token === undefined || context.numbers.length !== 1 || context.cell === null) return null;
  if (!/^\s*[-−–+]?\s*[\d.,]+\s*$/u.test(text) || columnUnit(context.cell)?.kind !== 'percent') return null;
  const negative = /^\s*[-−–]/u.test(text);
  const start = negative ? text.search(/[-−–]/u) : token.start;
  const value = negative ? -token.core : token.core;
  return {
    token: { ...token, value },
    start,
    end: token.coreEnd,
    unit: '%',
    factor: 1,
    own: true,
    implied: [{ part: 'unit', because: 'from the table' }],
  };
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
      const tie = connection(text.slice(0, start), text.slice(share?.end ?? token.end, nextShare.start));
      const low = share ?? carried(token, nextShare);
      if (tie !== null && low !== null && low.unit === nextShare.unit) {
        if (tie === 'range') found.push(range(text, low, nextShare));
        else found.push(...change(text, low, nextShare));
        i += 1;
        continue;
      }
    }
    if (share !== null) found.push(single(text, share));
  }
  return found;
}

/** "2 to 3 per cent": the unit of the first end stands behind the second. A year or a scaled number is no end of it. */
function carried(token: NumberToken, next: Share): Share | null {
  if (token.scale !== 1 || token.grouped || token.core > 1000) return null;
  return {
    ...next,
    token,
    start: token.start,
    end: token.end,
    own: false,
    implied: [{ part: 'unit', because: 'from the other end of the range' }],
  };
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

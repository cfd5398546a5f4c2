/** Gives an amount the rate that its table column or the amount beside it states. */
import { rateOfHeader } from '../numbers/rates';
import type { Candidate, Refiner } from '../types';

type Money = Extract<Candidate, { kind: 'money' }>;

const ENDS = /[.!?;]["”’)]?\s/u;

export const sharedRate: Refiner = {
  id: 'shared-rate',
  refine(candidates, text, context) {
    const header = context.cell === null ? null : rateOfHeader(`${context.cell.header} ${context.cell.rowLabel}`);
    const hourly = candidates.some((candidate) => candidate.kind === 'money' && candidate.value.per === 'hour');
    if (header === null && !hourly) return candidates;
    let before: Money | null = null;
    return candidates.map((candidate) => {
      if (candidate.kind !== 'money') return candidate;
      const mention = header === null ? besideHourly(candidate, before, text) : ofColumn(candidate, header);
      before = mention;
      return mention;
    });
  },
};

function ofColumn(mention: Money, header: { readonly per: Money['value']['per']; readonly perHead: string | null }): Money {
  const { value } = mention;
  if (value.per !== null || (header.per === null && header.perHead === null)) return mention;
  return {
    ...mention,
    value: { ...value, per: header.per, perHead: value.perHead ?? header.perHead },
    implied: [...mention.implied, { part: 'per', because: 'from the column header' }],
  };
}

/** "paid £9 an hour (the minimum was £8.50)": a wage beside an hourly one is hourly too. */
function besideHourly(mention: Money, before: Money | null, text: string): Money {
  const { value } = mention;
  if (value.per !== null || before === null || before.value.per !== 'hour' || (value.max ?? 0) >= 100) return mention;
  const between = text.slice(before.proseSpan.end, mention.proseSpan.start);
  if (between.length > 120 || ENDS.test(between) || !/\b(?:wage|minimum|rate|pay|paid|compared|from)\b/iu.test(between)) return mention;
  const because = `from “${text.slice(before.proseSpan.start, before.proseSpan.end)}” beside it, an hourly rate`;
  return { ...mention, value: { ...value, per: 'hour' }, implied: [...mention.implied, { part: 'per', because }] };
}

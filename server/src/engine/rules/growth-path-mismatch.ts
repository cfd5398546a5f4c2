/** "2.6% a year from 1.34m in 2017 to 2.5m in 2035": a yearly growth that does not lead to the stated end. Off by default. */
import { formatBare, formatMoneyShort, overlaps, roundingInterval, significant, widened } from '../reckon';
import type { FigureMention, PercentMention } from '../recognise';
import { isFigure, mentionsBeside, sentenceOf, speaks } from './passage';
import type { Rule } from './types';

const A_YEAR = /^[\s\u00A0](?:growth[\s\u00A0])?(?:a|per|each|every)[\s\u00A0](?:year|annum)\b|^[\s\u00A0]annual(?:ly)?\b/iu;

export const growthPathMismatch: Rule = {
  id: 'growth-path-mismatch',
  summary: 'A yearly growth does not lead from the first number to the last.',
  severity: 'off',
  precision: 'C',
  fixable: false,
  scope: 'document',
  check({ document, report }) {
    for (const growth of document.mentions) {
      if (growth.kind !== 'percent' || growth.value.min !== growth.value.max || !speaks(document, growth)) continue;
      const prose = document.syntax.blocks[growth.block]?.prose.text ?? '';
      if (!A_YEAR.test(prose.slice(growth.proseSpan.end))) continue;
      const path = pathOf(document, growth);
      if (path === null) continue;
      const { from, to, years } = path;
      const sign = /\b(?:fall|fell|falling|decline|declined|shrank|cut|down)\b/iu.test(sentenceOf(document, growth).text) ? -1 : 1;
      const rate = widened(growth.value.min, growth.printed[0]);
      const start = roundingInterval(from.value, from.mention.printed[0], from.mention.kind) ?? { low: from.value, high: from.value };
      const powers = [rate.low, rate.high].map((percent) => (1 + (sign * percent) / 100) ** years);
      const led = { low: start.low * Math.min(...powers), high: start.high * Math.max(...powers) };
      if (overlaps(led, widened(to.value, to.mention.printed[0]))) continue;
      const end = from.value * (1 + (sign * growth.value.min) / 100) ** years;
      const shown =
        to.mention.kind === 'money' ? formatMoneyShort(significant(end, 3), to.mention.value.currency) : formatBare(significant(end, 3));
      report({
        message: `${growth.text} a year for ${years} years leads from ${from.mention.text} to about ${shown}, not ${to.mention.text}.`,
        span: to.mention.span,
        related: [
          { uri: document.uri, span: from.mention.span, message: 'from' },
          { uri: document.uri, span: growth.span, message: 'the growth' },
        ],
      });
    }
  },
};

interface End {
  readonly mention: Exclude<FigureMention, PercentMention>;
  readonly value: number;
}

/** The change in the sentence of the growth, and the years it runs over: exactly one change and two years. */
function pathOf(document: Parameters<typeof sentenceOf>[0], growth: PercentMention): { from: End; to: End; years: number } | null {
  const inside = mentionsBeside(document, growth);
  const ends = inside.flatMap((mention): End[] =>
    isFigure(mention) && mention.kind !== 'percent' && mention.value.min !== null && mention.value.min === mention.value.max
      ? [{ mention, value: mention.value.min }]
      : [],
  );
  const from = ends.filter(({ mention }) => mention.change?.role === 'from');
  const to = ends.filter(({ mention }) => mention.change?.role === 'to');
  const years = inside.flatMap((mention) =>
    mention.kind === 'date' && mention.value.start !== null && /year$/u.test(mention.value.granularity)
      ? [Number(mention.value.start.slice(0, 4))]
      : [],
  );
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [start, end] = [from[0], to[0]];
  if (start === undefined || end === undefined || from.length + to.length !== 2 || years.length !== 2 || last <= first) return null;
  return { from: start, to: end, years: last - first };
}

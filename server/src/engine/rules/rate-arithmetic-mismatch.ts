/** "£7.50 an hour, or £16,000 a year": a rate that no usual working week turns into the stated year. Off by default. */
import * as z from 'zod';
import { formatMoney, widened } from '../reckon';
import type { Mention, MoneyMention } from '../recognise';
import { withOptions } from './options';
import { mentionsBeside, speaks } from './passage';

const options = z.object({
  fewestHours: z.number().min(1).max(80).default(35).describe('The shortest full-time week, in hours.'),
  mostHours: z.number().min(1).max(80).default(40).describe('The longest full-time week, in hours.'),
  weeks: z.number().min(1).max(53).default(52).describe('Paid weeks in a year.'),
});

export const rateArithmeticMismatch = withOptions(options, {
  id: 'rate-arithmetic-mismatch',
  summary: 'An hourly rate does not give the annual amount beside it.',
  severity: 'off',
  precision: 'C',
  fixable: false,
  scope: 'document',
  check({ document, options: { fewestHours, mostHours, weeks }, report }) {
    for (const hourly of document.mentions) {
      if (!isOneAmount(hourly) || hourly.value.per !== 'hour' || hourly.value.min === null || !speaks(document, hourly)) continue;
      const yearly = mentionsBeside(document, hourly).filter(
        (mention): mention is MoneyMention =>
          isOneAmount(mention) && mention.value.per === 'year' && mention.value.currency === hourly.value.currency,
      );
      const [annual] = yearly;
      if (annual === undefined || annual.value.min === null || yearly.length !== 1) continue;
      const possible = { low: hourly.value.min * fewestHours * weeks, high: hourly.value.min * mostHours * weeks };
      const stated = widened(annual.value.min, annual.printed[0]);
      if (stated.low <= possible.high && possible.low <= stated.high) continue;
      const [low, high] = [possible.low, possible.high].map((value) => formatMoney(Math.round(value), hourly.value.currency));
      report({
        message: `${hourly.text} an hour for ${fewestHours} to ${mostHours} hours and ${weeks} weeks is ${low} to ${high} a year, not ${annual.text}.`,
        span: annual.span,
        related: [{ uri: document.uri, span: hourly.span, message: 'the hourly rate' }],
      });
    }
  },
});

function isOneAmount(mention: Mention): mention is MoneyMention {
  return mention.kind === 'money' && mention.value.min !== null && mention.value.min === mention.value.max;
}

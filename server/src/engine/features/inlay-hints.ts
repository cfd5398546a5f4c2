/** Inlay hints: what a relative date comes to, and the amount behind a short spelling. Off by default; nothing is shown that the text says itself. */
import { formatInterval, formatMoney } from '../reckon';
import type { DateMention, MoneyMention } from '../recognise';
import { type Span, spansOverlap } from '../text';
import type { Snapshot } from '../workspace';
import type { HintAnswer } from './types';

export function inlayHints(snapshot: Snapshot, uri: string, within: Span): readonly HintAnswer[] {
  return snapshot.mentions(uri).flatMap((mention): HintAnswer[] => {
    if (!spansOverlap(mention.span, within)) return [];
    const label = mention.kind === 'date' ? dateLabel(mention) : mention.kind === 'money' ? moneyLabel(mention) : null;
    return label === null
      ? []
      : [{ offset: mention.span.end, label: `= ${label}`, tooltip: tooltipOf(mention as DateMention | MoneyMention) }];
  });
}

function dateLabel({ value, reading, text }: DateMention): string | null {
  if (!reading.relative || value.start === null || value.end === null) return null;
  const words = formatInterval(value.start, value.end);
  return words.toLowerCase() === text.replace(/\s+/gu, ' ').toLowerCase() ? null : words;
}

/** Only single amounts whose full number differs from what is printed. */
function moneyLabel({ value, text, printed }: MoneyMention): string | null {
  const { min, max, currency } = value;
  if (min === null || min !== max || printed.length !== 1) return null;
  const words = formatMoney(min, currency);
  return text.replace(/[\s\u00A0]/gu, '') === words ? null : words;
}

function tooltipOf(mention: DateMention | MoneyMention): string {
  if (mention.kind === 'date') return mention.reading.rule ?? '';
  return mention.implied.map(({ because }) => because).join('; ');
}

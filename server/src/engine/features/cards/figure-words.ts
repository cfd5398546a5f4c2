/** How a figure is named on a card: as the text prints it, with its hedge, unit and rate. */
import { formatMoney, formatMoneyShort, formatNumber } from '../../reckon';
import type { Comparator, FigureMention } from '../../recognise';
import { words } from './passage';

export const HEDGES: Readonly<Record<Comparator, string>> = {
  lt: 'less than',
  le: 'at most',
  gt: 'more than',
  ge: 'at least',
  about: 'about',
};

/** "More than 1.45 million people", "£7.50 an hour or less", "£487 million". */
export function titleOf(mention: FigureMention): string {
  const text = words(mention.text);
  const unit = mention.kind === 'quantity' ? ` ${mention.value.unit}` : '';
  if (mention.kind === 'money' && mention.value.per !== null) {
    const rate = `${text} ${/^(?:hour)/u.test(mention.value.per) ? 'an' : 'a'} ${mention.value.per}`;
    const { comparator } = mention.value;
    if (comparator === 'le') return `${rate} or less`;
    if (comparator === 'ge') return `${rate} or more`;
    return capital(comparator === null ? rate : `${HEDGES[comparator]} ${rate}`);
  }
  return capital(`${hedgeOf(mention)}${text}${unit}`);
}

/** The hedge as the text prints it where it stands before the number, else in plain words. */
export function hedgeOf(mention: FigureMention): string {
  const { comparator } = mention.value;
  if (comparator === null) return '';
  const printed = mention.hedge === null ? '' : words(mention.hedge).toLowerCase();
  const before =
    /^(?:about|around|approximately|roughly|some|nearly|almost|over|under|up to|more than|less than|at least|at most|fewer than|an estimated)$/u;
  return `${before.test(printed) ? printed : HEDGES[comparator]} `;
}

/** "around 1.34 million jobs": for the middle of a line. */
export function namedInLine(mention: FigureMention): string {
  const title = titleOf(mention);
  return /^\p{Lu}\p{Ll}/u.test(title) ? `${title[0]?.toLowerCase()}${title.slice(1)}` : title;
}

/** The number alone in short: "£0.5 million", "1.34 million", "11%". */
export function shortNumber(mention: FigureMention, value: number): string {
  if (mention.kind === 'money')
    return value >= 1e5 && value < 1e6 && mention.printed[0]?.scale === 1e6
      ? formatMoney(value / 1e6, mention.value.currency)
          .replace(/(\.\d)0$/u, '$1')
          .concat(' million')
      : formatMoneyShort(value, mention.value.currency);
  if (mention.kind === 'percent')
    return mention.value.unit === '%' ? `${formatNumber(value)}%` : `${formatNumber(value)} percentage points`;
  return shortCount(value);
}

/** "2.1 million", "650,000". */
export function shortCount(value: number): string {
  return value >= 1e6 ? formatMoneyShort(value, null) : formatNumber(value);
}

export function capital(text: string): string {
  return text === '' ? text : `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

/** The last line of a figure card: the number that was read, its rounding, and whether a note stands on it. */
import { formatBare, formatMoney, formatNumber, roundingInterval } from '../../reckon';
import type { FigureMention, PrintedNumber } from '../../recognise';
import type { CardLine } from '../types';
import { HEDGES } from './figure-words';
import { line } from './lines';

/** `direction` is "a rise" or "a fall" of a stated growth. */
export function readAs(mention: FigureMention, noted: boolean, direction: string | null): CardLine {
  const { value } = mention;
  const [low, high] = [value.min ?? value.max ?? 0, value.max ?? value.min ?? 0];
  const hedge = value.comparator === null ? '' : `${HEDGES[value.comparator]} `;
  const number = low === high ? printed(mention, low) : `one range, ${printed(mention, low)} to ${printed(mention, high)}`;
  const rate = mention.kind === 'money' && mention.value.per !== null ? ` per ${mention.value.per}` : '';
  const head = mention.kind === 'money' && mention.value.perHead !== null ? ` per ${mention.value.perHead}` : '';
  const rounding = low === high ? roundingOf(mention, low) : '';
  return line(
    [
      `Read as ${hedge}${number}${head}${rate}${rounding}${direction === null ? '' : `, ${direction}`}`,
      mention.implied.some(({ part }) => part === 'currency') ? 'currency implied' : null,
      mention.kind === 'money' && mention.value.currency === null ? 'currency not known' : null,
      noted ? 'noted' : 'detected, no note',
    ]
      .filter((part) => part !== null)
      .join(' · '),
  );
}

/** Both ends of a change at once. */
export function readAsChange(from: FigureMention, to: FigureMention, noted: boolean): CardLine {
  const end = (mention: FigureMention) => {
    const value = mention.value.min ?? mention.value.max ?? 0;
    const bounds = roundingInterval(value, mention.printed[0], mention.kind);
    return `${printed(mention, value)}${bounds === null ? '' : ` (${interval(mention, bounds)})`}`;
  };
  return line(`Read as ${end(from)}, start of a change to ${end(to)} · ${noted ? 'noted' : 'detected, no note'}`);
}

function printed(mention: FigureMention, amount: number): string {
  if (mention.kind === 'money') return formatMoney(amount, mention.value.currency);
  if (mention.kind === 'percent')
    return mention.value.unit === '%' ? `${formatNumber(amount)}%` : `${formatNumber(amount)} percentage points`;
  return formatNumber(amount);
}

function roundingOf(mention: FigureMention, value: number): string {
  const openEnded = mention.value.comparator !== null && mention.value.comparator !== 'about';
  const bounds = roundingInterval(value, mention.printed[0], mention.kind);
  if (bounds === null) {
    const pence = mention.kind === 'money' && /\.\d\d$/u.test(mention.printed[0]?.digits ?? '');
    return pence ? ', to the penny' : '';
  }
  if (openEnded) return '';
  if (mention.kind === 'percent') return ` (${interval(mention, bounds)})`;
  return `, ${isOneDigit(mention.printed[0]) ? 'one digit given' : `to the nearest ${unitOf(mention, bounds)}`} (${interval(mention, bounds)})`;
}

function isOneDigit(number: PrintedNumber | undefined): boolean {
  return number !== undefined && !number.words && number.scale >= 1000 && /^\d$/u.test(number.digits);
}

/** In millions where both ends are: "450,000 to 550,000", "486.5m to 487.5m", "10.5% to 11.5%". */
function interval(mention: FigureMention, { low, high }: { readonly low: number; readonly high: number }): string {
  const suffix = mention.kind === 'percent' ? '%' : '';
  return `${formatBare(low)}${suffix} to ${formatBare(high)}${suffix}`;
}

function unitOf(mention: FigureMention, bounds: { readonly low: number; readonly high: number }): string {
  const unit = Number((bounds.high - bounds.low).toPrecision(6));
  return mention.kind === 'money'
    ? formatMoney(unit, mention.value.currency)
        .replace(/,000,000,000$/u, 'bn')
        .replace(/,000,000$/u, 'm')
    : formatNumber(unit);
}

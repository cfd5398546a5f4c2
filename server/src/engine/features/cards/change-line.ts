/** A stated change from one figure to another: the difference, the percentage and the multiple, with what rounding leaves open. */
import { changeBetween, formatMoneyShort, formatNumber, roundingInterval } from '../../reckon';
import type { FigureMention } from '../../recognise';
import type { DocumentFacts } from '../../workspace';
import type { CardLine } from '../types';
import { line } from './lines';

export interface ChangeEnds {
  readonly from: FigureMention;
  readonly to: FigureMention;
}

/** Both ends in the order of the change; null for a figure that is no end of one, or whose other end is no single number. */
export function changeEnds(document: DocumentFacts, mention: FigureMention): ChangeEnds | null {
  const { change } = mention;
  if (change?.other == null || change.role === 'by') return null;
  const other = document.mentions.find(
    (candidate): candidate is FigureMention => candidate.kind === mention.kind && candidate.span.start === change.other?.start,
  );
  const [from, to] = change.role === 'from' ? [mention, other] : [other, mention];
  if (from === undefined || to === undefined || from.value.min === null || to.value.min === null) return null;
  return from.kind === 'money' && to.kind === 'money' && from.value.currency !== to.value.currency ? null : { from, to };
}

const TIMES: Readonly<Record<number, string>> = { 2: 'Twice', 3: 'Three times', 4: 'Four times', 5: 'Five times', 10: 'Ten times' };

export function changeLine({ from, to }: ChangeEnds): CardLine {
  const bounds = (figure: FigureMention) => roundingInterval(figure.value.min ?? 0, figure.printed[0], figure.kind);
  const change = changeBetween(from.value.min ?? 0, to.value.min ?? 0, bounds(from), bounds(to));
  const sign = change.absolute < 0 ? '−' : '+';
  const size = Math.abs(change.absolute);
  if (from.kind === 'percent') return line(`Change: ${sign}${formatNumber(size)} percentage points`);
  const absolute = from.kind === 'money' ? formatMoneyShort(size, from.value.currency) : formatNumber(size);
  const percent = change.percent === null ? '' : `, ${change.percent < 0 ? '−' : '+'}${formatNumber(Math.abs(change.percent), 1)}%`;
  const times = change.times !== null && change.times >= 2 ? change.times : null;
  const lead =
    times === null ? 'Change' : `${TIMES[times] ?? `${formatNumber(times, 1)} times`} as ${from.kind === 'money' ? 'much' : 'many'}`;
  return line(`${lead}: ${sign}${absolute}${percent}${roundingWords(change, times !== null)}`);
}

/** Told in the terms of the lead, and only where rounding moves what is shown. */
function roundingWords(change: ReturnType<typeof changeBetween>, multiple: boolean): string {
  const bounds = multiple ? change.timesBounds : change.percentBounds;
  if (bounds === null) return '';
  const places = multiple && bounds.low >= 3 ? 0 : 1;
  const [low, high] = [formatNumber(bounds.low, places), formatNumber(bounds.high, places)];
  return low === high ? '' : multiple ? ` (${low} to ${high} times, given rounding)` : ` (${low}% to ${high}%, given rounding)`;
}

/** The year of a quarter or half that states none, "by Q4", "in H2": of the financial year named before it, or of the document's own. */
import { type CalendarDay, compareDays, isoDay } from '../data/calendar';
import type { DateExpression, DateMention } from '../recognise';
import { intervalOf } from './interval';
import type { Narrative } from './narrative';
import { directionOf } from './tense';

export interface QuarterYear {
  readonly expression: DateExpression;
  /** Plain words for the card. */
  readonly because: string;
  /** The year named before, or the document's date. */
  readonly base: string;
}

/**
 * Null for other dates, and where only the calendar year can be meant. `base` is the date of a document that names financial years
 * somewhere; null for any other.
 */
export function quarterYear(
  { expression, proseSpan }: DateMention,
  prose: string,
  narrative: Narrative | null,
  base: CalendarDay | null,
  jurisdiction: string | null,
): QuarterYear | null {
  if (expression.form !== 'portion' || (expression.unit !== 'quarter' && expression.unit !== 'half')) return null;
  const { of } = expression;
  if (of.form !== 'calendar' || of.point.year !== null || of.point.month !== null) return null;
  const { financial = null, year = null, text = '' } = narrative ?? {};
  if (financial !== null || year !== null) {
    if (financial === null) return null;
    return { expression: { ...expression, of: financial }, because: `one of “${text}”, named just before`, base: text };
  }
  if (base === null) return null;
  const within = (which: 'this' | 'next' | 'last'): QuarterYear => ({
    expression: { ...expression, of: { form: 'fiscal-year', startYear: null, which } },
    because: 'the document counts in financial years',
    base: isoDay(base.year, base.month, base.day),
  });
  const running = intervalOf(within('this').expression, { base, year: null, jurisdiction, before: null });
  const direction = directionOf(prose, proseSpan.start, proseSpan.end);
  if (running === null || direction === null) return within('this');
  if (direction === 'back') return within(compareDays(running.start, base) > 0 ? 'last' : 'this');
  return within(compareDays(running.end, base) < 0 ? 'next' : 'this');
}

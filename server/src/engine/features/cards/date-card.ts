/** The card of a date: the interval in words, what happens then, the base and the rule it was counted by, and how sure it is. */
import { formatDate, formatInterval } from '../../reckon';
import type { DateMention, DateValue } from '../../recognise';
import type { Card, CardAction, CardLine } from '../types';
import { datePlace } from './around';
import { laterLine, outcomeLine, policyOfDate, registerLine, thenLine, whatLine } from './date-lines';
import { dotted, line, type Piece } from './lines';
import { type Passage, words } from './passage';
import { policyActions } from './policy-card';

const COMPARATORS: Readonly<Record<string, string>> = { by: 'by', before: 'before', after: 'after', since: 'since', until: 'until' };
const KINDS: Readonly<Record<string, string>> = { 'fiscal-year': 'financial year', 'academic-year': 'academic year' };

export function dateCard(passage: Passage<DateMention>): Card {
  const { mention, note, context } = passage;
  const { value, reading } = mention;
  const interval = value.start === null || value.end === null ? null : formatInterval(value.start, value.end);
  const written = words(mention.text);
  const title = interval === null ? written : titleOf(value, interval);
  const said: Piece[] | null = interval !== null && interval.toLowerCase() === written.toLowerCase() ? null : [`“`, { from: written }, '”'];
  const kind = KINDS[value.granularity];
  const policy = policyOfDate(passage);
  const lines: (CardLine | null)[] = [
    interval === null
      ? line(...dotted([{ strong: written }], [reading.impossible ? 'there is no such day' : { guess: 'not worked out' }]))
      : line(...dotted([{ strong: title }], said, kind === undefined ? null : [kind], title.includes(interval) ? null : [interval])),
    whatLine(passage, policy),
    outcomeLine(passage),
    baseLine(passage),
    thenLine(passage),
    registerLine(passage, policy),
    laterLine(passage, policy),
    interval === null
      ? null
      : line(
          `${value.start === value.end ? value.start : `${value.start} to ${value.end}`} · `,
          reading.relative ? { guess: 'inferred' } : 'stated',
          `${note === null ? ', no note' : ', noted'}`,
        ),
  ];
  const actions: CardAction[] = [
    ...(note === null && interval !== null ? [{ title: 'Annotate', command: 'greenpaper.annotate' }] : []),
    ...(reading.relative && context.date === null ? [{ title: 'Set Document Date…', command: 'greenpaper.setDocumentDate' }] : []),
    ...(policy === null ? [] : policyActions(policy).slice(0, 1)),
    { title: 'Copy with Source', command: 'greenpaper.copyWithSource' },
    ...(interval === null ? [] : [{ title: 'Copy Date', command: 'greenpaper.copyNumber' }]),
  ];
  return { span: mention.span, lines: lines.filter((item): item is CardLine => item !== null), actions };
}

/** Of an interval with a bound only the day that counts: "by 31 March 2015", "since 1 April 2018". */
function titleOf({ comparator, start, end }: DateValue, interval: string): string {
  if (comparator === null || start === null || end === null) return interval;
  const words = COMPARATORS[comparator];
  if (!interval.includes(' to ')) return `${words} ${interval}`;
  return `${words} ${formatDate(comparator === 'by' || comparator === 'until' || comparator === 'after' ? end : start)}`;
}

/** From which day and by which rule; what is missing where it could not be worked out. */
function baseLine({ document, mention, context }: Passage<DateMention>): CardLine | null {
  const { reading, value } = mention;
  const { date } = context;
  const unresolved = value.start === null && !reading.impossible;
  if (unresolved && reading.relative && date === null)
    return line('It counts from the document’s date, and this document has none: “Set Document Date…”');
  if (!reading.relative) return reading.rule === null ? null : line(`Rule: ${reading.rule}`);
  if (reading.base === null) return null;
  const isYear = /^\d{4}$/u.test(reading.base);
  const place = isYear || date === null ? null : datePlace(document, context);
  const base = isYear ? reading.base : formatDate(reading.base);
  const rule = reading.rule === null ? '' : `. Rule: ${reading.rule}`;
  return line(`Counted from ${base}`, ...(place === null ? [] : [' (', ...place, ')']), rule);
}

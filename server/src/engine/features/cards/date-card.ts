/** The card of a date: the interval in words, the base and the rule it was counted by, and how sure it is. */
import { formatDate, formatInterval } from '../../reckon';
import type { DateMention } from '../../recognise';
import type { DocumentFacts } from '../../workspace';
import type { Card, CardLine } from '../types';
import { contextOf } from './around';
import { dotted, line, type Piece } from './lines';

const COMPARATORS: Readonly<Record<string, string>> = { by: 'by', before: 'before', after: 'after', since: 'since', until: 'until' };
const KINDS: Readonly<Record<string, string>> = { 'fiscal-year': 'financial year', 'academic-year': 'academic year' };

export function dateCard(document: DocumentFacts, mention: DateMention): Card {
  const { value, reading } = mention;
  const note = document.notes.find(({ mentions }) => mentions.includes(mention))?.annotation ?? null;
  const interval = value.start === null || value.end === null ? null : formatInterval(value.start, value.end);
  const written = mention.text.replace(/\s+/gu, ' ');
  const comparator = value.comparator === null ? '' : `${COMPARATORS[value.comparator]} `;
  const said: Piece[] | null = interval !== null && sameWords(interval, written) ? null : [`“`, { from: written }, '”'];
  const kind = KINDS[value.granularity];
  const lines: (CardLine | null)[] = [
    interval === null
      ? line(...dotted([{ strong: written }], [reading.impossible ? 'there is no such day' : { guess: 'not worked out' }]))
      : line(...dotted([{ strong: `${comparator}${interval}` }], said, kind === undefined ? null : [kind])),
    note === null || note.gloss === '' ? null : line('What: ', { from: note.gloss }),
    baseLine(document, mention),
    value.comparator === 'by' && value.end !== null ? line(`By: at the latest ${formatDate(value.end)}`) : null,
    interval === null
      ? null
      : line(
          `${value.start === value.end ? value.start : `${value.start} to ${value.end}`} · `,
          reading.relative ? { guess: 'inferred' } : 'stated',
          `${note === null ? ', no note' : ', noted'}`,
        ),
  ];
  return {
    span: mention.span,
    lines: lines.filter((item): item is CardLine => item !== null),
    actions: [{ title: 'Copy with Source', command: 'greenpaper.copyWithSource' }],
  };
}

/** From which day and by which rule; what is missing where it could not be worked out. */
function baseLine(document: DocumentFacts, mention: DateMention): CardLine | null {
  const { reading, value } = mention;
  const { date } = contextOf(document, mention);
  const unresolved = value.start === null && !reading.impossible;
  if (unresolved && reading.relative && date === null)
    return line('It counts from the document’s date, and this document has none: “Set Document Date…”');
  if (!reading.relative) return reading.rule === null ? null : line(`Rule: ${reading.rule}`);
  if (reading.base === null) return null;
  const isYear = /^\d{4}$/u.test(reading.base);
  const where = date === null || isYear || date.span === null ? '' : ` (line ${document.source.lines.lineAt(date.span.start) + 1})`;
  const base = isYear ? reading.base : formatDate(reading.base);
  const rule = reading.rule === null ? '' : `. Rule: ${reading.rule}`;
  return line(`Counted from ${base}${where}${rule}`);
}

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** What else a note may say, one action for each: new or announced before, cash or real, part of another, the same fact. */

import { fiscalCalendar } from '../../data/fiscal-calendars';
import type { DateMention, FigureMention } from '../../recognise';
import { markerPlace, noteKeyEdit } from '../../rules';
import { spanTouches } from '../../text';
import type { DocumentFacts, Snapshot } from '../../workspace';
import { contextOf } from '../cards/around';
import { mentionsAt } from '../hover';
import type { Action } from './action';

type Note = DocumentFacts['notes'][number];

interface Choice {
  readonly key: string;
  readonly value: string;
  readonly title: string;
}

const FIGURE_CHOICES: readonly Choice[] = [
  { key: 'money', value: 'new', title: 'It is new money' },
  { key: 'money', value: 'recycled', title: 'It was announced before' },
  { key: 'money', value: 'unstated', title: 'The text does not say whether it is new' },
  { key: 'basis', value: 'cash', title: 'In cash terms' },
  { key: 'basis', value: 'unstated', title: 'The text does not say cash or real' },
  { key: 'per', value: 'total', title: 'In total' },
  { key: 'per', value: 'year', title: 'Per year' },
];

const DATE_CHOICES: readonly Choice[] = [
  { key: 'role', value: 'deadline', title: 'It is a deadline' },
  { key: 'role', value: 'event', title: 'It is an event' },
];

const OUTCOMES: readonly Choice[] = [
  { key: 'outcome', value: 'met', title: 'The deadline was met' },
  { key: 'outcome', value: 'missed', title: 'The deadline was missed' },
];

const CLAIM_CHOICES: readonly Choice[] = [
  { key: 'stance', value: 'asserts', title: 'It asserts' },
  { key: 'stance', value: 'disputes', title: 'It disputes' },
  { key: 'verdict', value: 'supported', title: 'The evidence supports it' },
  { key: 'verdict', value: 'contradicted', title: 'The evidence contradicts it' },
];

/** The longest list of notes to be part of, or of figures to be the same as. */
const MOST = 3;

export function noteActions(snapshot: Snapshot, document: DocumentFacts, offset: number): Action[] {
  const note = noteAt(snapshot, document, offset);
  if (note === null) return sameFact(snapshot, document, offset);
  const { annotation } = note;
  const has = (key: string) => annotation.entries.some((entry) => entry.key === key);
  const value = (key: string) => annotation.entries.find((entry) => entry.key === key)?.value ?? null;
  const add = ({ key, value: wanted, title }: Choice): Action => ({
    id: `note ${key}=${wanted}`,
    title: `${title} (${key}: ${wanted})`,
    kind: 'refactor.rewrite',
    edits: () => [{ type: 'edit', uri: document.uri, edits: [noteKeyEdit(document, annotation, key, wanted)] }],
  });
  const actions: Action[] = [];
  if (annotation.kind === 'figure') {
    const [figure] = note.mentions;
    const money = figure?.kind === 'money';
    const choices = FIGURE_CHOICES.filter(({ key }) => !has(key) && (money || key === 'per'));
    actions.push(...choices.map(add));
    if (money && !has('basis')) actions.push(...realTerms(document, figure).map(add));
    if (!has('part-of')) actions.push(...wholes(document, note).map(add));
    if (!has('quantity')) actions.push(...quantities(snapshot, note).map(add));
  } else if (annotation.kind === 'date') {
    if (!has('role')) actions.push(...DATE_CHOICES.map(add));
    if (value('role') === 'deadline' && !has('outcome')) actions.push(...OUTCOMES.map(add));
  } else if (annotation.kind === 'claim') actions.push(...CLAIM_CHOICES.filter(({ key }) => !has(key)).map(add));
  const policy = has('policy') ? null : onlyPolicy(snapshot, document, note);
  if (policy !== null) actions.push(add({ key: 'policy', value: `[[${policy}]]`, title: 'It belongs to this policy' }));
  return [...actions, ...financialYears(document, annotation, offset)];
}

/** On the marker, on the head line of the note, or on what it annotates. */
export function noteAt(snapshot: Snapshot, document: DocumentFacts, offset: number): Note | null {
  const byPlace = document.notes.find(
    ({ annotation, markers }) =>
      (annotation.form === 'footnote' ? spanTouches(annotation.span, offset) : false) ||
      markers.some(({ span }) => spanTouches(span, offset)),
  );
  if (byPlace !== undefined) return byPlace;
  const at = new Set<unknown>(mentionsAt(snapshot, document.uri, offset));
  return document.notes.find(({ mentions }) => mentions.some((mention) => at.has(mention))) ?? null;
}

/** Real terms need their price year: the financial years that the same paragraph names, else the document's own. */
function realTerms(document: DocumentFacts, figure: FigureMention | DateMention): Choice[] {
  const named = document.mentions.flatMap((mention) =>
    mention.kind === 'date' && mention.block === figure.block && mention.value.granularity === 'fiscal-year' && mention.value.start !== null
      ? [financialYear(mention.value.start, document.context.jurisdiction)]
      : [],
  );
  const date = contextOf(document, figure).date?.value ?? null;
  const years = named.length > 0 ? named : date === null ? [] : [financialYear(date, document.context.jurisdiction)];
  return [...new Set(years)]
    .slice(0, MOST)
    .map((year) => ({ key: 'basis', value: `real:${year}`, title: `In real terms, ${year} prices` }));
}

/** "2018-19": the financial year that an ISO day falls into. */
function financialYear(day: string, jurisdiction: string | null): string {
  const calendar = fiscalCalendar(jurisdiction);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const start = month > calendar.month || (month === calendar.month && date >= calendar.day) ? year : year - 1;
  return calendar.month === 1 ? String(year) : `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}

/** Larger figures of the same kind with a note in this document: parts point to their whole, never back. */
function wholes(document: DocumentFacts, note: Note): Choice[] {
  const [part] = note.mentions;
  if (part === undefined || part.kind === 'date') return [];
  return document.notes
    .filter(({ annotation, mentions: [whole] }) => {
      if (annotation === note.annotation || annotation.label === '' || whole === undefined || whole.kind !== part.kind) return false;
      const partOf = annotation.entries.find(({ key }) => key === 'part-of')?.value.toLowerCase();
      return partOf !== note.annotation.label.toLowerCase() && (whole.value.min ?? 0) > (part.value.min ?? 0);
    })
    .slice(0, MOST)
    .map(({ annotation, mentions: [whole] }) => ({
      key: 'part-of',
      value: annotation.label,
      title: `It is part of “${whole?.text.replace(/\s+/gu, ' ')}”`,
    }));
}

/** Quantities that other notes of the folder measure, those of figures with the same unit. */
function quantities(snapshot: Snapshot, note: Note): Choice[] {
  const [figure] = note.mentions;
  if (figure === undefined || figure.kind === 'date') return [];
  const found = new Map<string, number>();
  for (const document of snapshot.documents.values()) {
    for (const { annotation, mentions } of document.notes) {
      const quantity = annotation.entries.find(({ key }) => key === 'quantity')?.value;
      const unit = (mention: FigureMention | DateMention | undefined) =>
        mention?.kind === 'money'
          ? mention.value.currency
          : mention?.kind === 'quantity' || mention?.kind === 'percent'
            ? mention.value.unit
            : null;
      if (quantity !== undefined && unit(mentions[0]) === unit(figure)) found.set(quantity, (found.get(quantity) ?? 0) + 1);
    }
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([quantity]) => ({ key: 'quantity', value: quantity, title: `It measures “${quantity}”` }));
}

/** The policy that the sentence's paragraph names, where it is one alone. */
function onlyPolicy(snapshot: Snapshot, document: DocumentFacts, note: Note): string | null {
  const block = note.mentions[0]?.block ?? note.markers[0]?.block ?? -1;
  const ids = new Set(
    snapshot
      .mentions(document.uri)
      .filter((mention) => mention.block === block)
      .flatMap((mention) => snapshot.policyOf(document, mention)?.id ?? []),
  );
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

/** `value: 2011-12` is December 2011; whoever means the financial year says so. */
function financialYears(document: DocumentFacts, annotation: Note['annotation'], offset: number): Action[] {
  return annotation.entries.flatMap(({ key, value, valueSpan }): Action[] => {
    const groups = /^(?<start>\d{4})-(?<end>\d\d)$/u.exec(value)?.groups;
    if ((key !== 'value' && key !== 'on') || groups === undefined || !spanTouches(valueSpan, offset)) return [];
    if ((Number(groups.start) + 1) % 100 !== Number(groups.end)) return [];
    return [
      {
        id: `financial-year ${key}`,
        title: `Change to the financial year, “FY ${value}”`,
        kind: 'refactor.rewrite',
        edits: () => [{ type: 'edit', uri: document.uri, edits: [{ span: valueSpan, newText: `FY ${value}` }] }],
      },
    ];
  });
}

/** A figure without a note and the same value as one that has one: the same label says "same fact". */
function sameFact(snapshot: Snapshot, document: DocumentFacts, offset: number): Action[] {
  const figure = mentionsAt(snapshot, document.uri, offset).find(
    (mention): mention is FigureMention => mention.kind === 'money' || mention.kind === 'percent' || mention.kind === 'quantity',
  );
  const place = figure === undefined ? null : markerPlace(document, figure.span);
  if (figure === undefined || place === null || place.quote !== null) return [];
  return document.notes
    .filter(
      ({ annotation, mentions: [other] }) =>
        annotation.form === 'footnote' &&
        annotation.kind === 'figure' &&
        !annotation.entries.some(({ key }) => key === 'quote') &&
        other?.kind === figure.kind &&
        JSON.stringify(other.value) === JSON.stringify(figure.value),
    )
    .slice(0, MOST)
    .map(({ annotation, mentions: [other] }) => ({
      id: `same ${annotation.label}`,
      title: `Same fact as line ${document.source.lines.lineAt(other?.span.start ?? 0) + 1}${annotation.gloss === '' ? '' : `: ${annotation.gloss}`}`,
      kind: 'refactor.rewrite',
      edits: () => [
        { type: 'edit', uri: document.uri, edits: [{ span: { start: place.at, end: place.at }, newText: `[^${annotation.label}]` }] },
      ],
    }));
}

/** What a document's evidence notes state, read once into facts that other documents can be compared with. */
import type { Comparator, DateMention, FigureMention, PrintedNumber, RatePeriod } from '../recognise';
import { parseDateInput } from '../resolve';
import type { Annotation } from '../syntax';
import { foldName, type Span } from '../text';
import { recogniseText } from './recognise-text';
import { speakerAt } from './segment-of';
import type { AnnotationTarget, DocumentFacts } from './types';

/** Inclusive ISO days, with the words they were read from. */
export interface NotedPeriod {
  readonly text: string;
  readonly start: string;
  readonly end: string;
}

/** A figure with its note. Values that the note does not give come from the words; null where neither says. */
export interface NotedFigure {
  readonly document: DocumentFacts;
  readonly mention: FigureMention;
  readonly annotation: Annotation;
  readonly kind: FigureMention['kind'];
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator | null;
  readonly printed: readonly PrintedNumber[];
  /** ISO 4217 for money. */
  readonly currency: string | null;
  /** What is counted, lower case: "people". */
  readonly unit: string | null;
  /** The key of the thing measured, folded; null without one. */
  readonly quantity: string | null;
  readonly per: RatePeriod | 'total' | 'unstated' | null;
  readonly perHead: string | null;
  readonly period: NotedPeriod | null;
  readonly basis: string | null;
  /** Folded, for comparison. */
  readonly scope: string | null;
  readonly measure: string | null;
  readonly money: string | null;
  readonly status: string | null;
  /** The `policy:` value as written. */
  readonly policy: string | null;
  /** The `part-of:` value as written: a label or `path#label`. */
  readonly partOf: string | null;
  /** ISO day on which it was said: `on:`, else the date of the document or article; null where neither is known. */
  readonly said: string | null;
}

export interface NotedDeadline {
  readonly document: DocumentFacts;
  readonly mention: DateMention;
  readonly annotation: Annotation;
  readonly start: string;
  readonly end: string;
  /** `met 2011-05-10` and the like, as written; null where the note says nothing. */
  readonly outcome: string | null;
  readonly policy: string | null;
  readonly said: string | null;
}

export interface NotedClaim {
  readonly document: DocumentFacts;
  readonly annotation: Annotation;
  /** The sentence the claim stands in; the note's head line where its marker is missing. */
  readonly span: Span;
  readonly quantity: string | null;
  readonly stance: string | null;
  readonly verdict: string | null;
  readonly evidence: string | null;
  readonly by: string | null;
  /** Whose words the text around it is, where the note does not say. */
  readonly speaker: string | null;
}

export interface NotedFacts {
  readonly figures: readonly NotedFigure[];
  readonly deadlines: readonly NotedDeadline[];
  readonly claims: readonly NotedClaim[];
}

const QUALIFIERS: Readonly<Record<string, Comparator | null>> = {
  exact: null,
  about: 'about',
  'at-least': 'ge',
  'at-most': 'le',
  'more-than': 'gt',
  'less-than': 'lt',
};

const kept = new WeakMap<DocumentFacts, NotedFacts>();

/** Kept per facts object, which is replaced whenever its text or settings change. */
export function notedFacts(document: DocumentFacts): NotedFacts {
  const known = kept.get(document);
  if (known !== undefined) return known;
  const noted = {
    figures: document.notes.flatMap((note) => figuresOf(document, note)),
    deadlines: document.notes.flatMap((note) => deadlinesOf(document, note)),
    claims: document.notes.flatMap((note) => claimsOf(document, note)),
  };
  kept.set(document, noted);
  return noted;
}

export function entryOf(annotation: Annotation, key: string): string | null {
  const value = annotation.entries.find((entry) => entry.key === key)?.value.trim();
  return value === undefined || value === '' ? null : value;
}

function figuresOf(document: DocumentFacts, { annotation, mentions }: AnnotationTarget): NotedFigure[] {
  if (annotation.kind !== 'figure') return [];
  const entry = (key: string) => entryOf(annotation, key);
  return mentions.flatMap((mention): NotedFigure[] => {
    if (mention.kind === 'date') return [];
    const qualifier = entry('qualifier');
    const amount = amountOf(document, mention, entry('amount'));
    return [
      {
        document,
        mention,
        annotation,
        ...amount,
        comparator: qualifier !== null && qualifier in QUALIFIERS ? (QUALIFIERS[qualifier] ?? null) : amount.comparator,
        unit: entry('unit')?.toLowerCase() ?? (mention.kind === 'quantity' ? mention.value.unit : null),
        quantity: folded(entry('quantity')),
        per: (entry('per') as NotedFigure['per']) ?? (mention.kind === 'money' ? mention.value.per : null),
        perHead: entry('per-head') ?? (mention.kind === 'money' ? mention.value.perHead : null),
        period: periodOf(entry('period'), document.context.jurisdiction),
        basis: entry('basis'),
        scope: folded(entry('scope')),
        measure: entry('measure'),
        money: entry('money'),
        status: entry('status'),
        policy: entry('policy'),
        partOf: entry('part-of'),
        said: saidOn(document, mention.block, entry('on')),
      },
    ];
  });
}

type Amount = Pick<NotedFigure, 'kind' | 'min' | 'max' | 'comparator' | 'printed' | 'currency'>;

/** The note's `amount:` overrides the words; a bare number is in the unit of the mention. */
function amountOf(document: DocumentFacts, mention: FigureMention, amount: string | null): Amount {
  const stated: Amount = amountIn(mention);
  if (amount === null) return stated;
  const plain = /^-?[\d,]{1,20}(?:\.\d{1,6})?$/u.test(amount) ? Number(amount.replace(/,/gu, '')) : null;
  if (plain !== null)
    return { ...stated, min: plain, max: plain, comparator: null, printed: [{ digits: String(plain), scale: 1, words: false }] };
  const read = recogniseText(amount, { date: null, jurisdiction: document.context.jurisdiction }).find(
    (candidate): candidate is FigureMention => candidate.kind === mention.kind,
  );
  return read === undefined ? stated : amountIn(read);
}

function amountIn({ kind, value, printed }: FigureMention): Amount {
  const { min, max, comparator } = value;
  return { kind, min, max, comparator, printed, currency: 'currency' in value ? value.currency : null };
}

function deadlinesOf(document: DocumentFacts, { annotation, mentions }: AnnotationTarget): NotedDeadline[] {
  const entry = (key: string) => entryOf(annotation, key);
  if (annotation.kind !== 'date' || entry('role') !== 'deadline') return [];
  return mentions.flatMap((mention): NotedDeadline[] => {
    if (mention.kind !== 'date') return [];
    const noted = entry('value');
    const parsed = noted === null ? null : parseDateInput(noted, document.context.jurisdiction);
    const read = parsed === null || 'error' in parsed ? mention.value : parsed;
    if (read.start === null || read.end === null) return [];
    const { start, end } = read;
    const said = saidOn(document, mention.block, entry('on'));
    return [{ document, mention, annotation, start, end, outcome: entry('outcome'), policy: entry('policy'), said }];
  });
}

function claimsOf(document: DocumentFacts, { annotation, markers, sentences }: AnnotationTarget): NotedClaim[] {
  if (annotation.kind !== 'claim') return [];
  const entry = (key: string) => entryOf(annotation, key);
  return [
    {
      document,
      annotation,
      span: sentences[0] ?? annotation.labelSpan,
      quantity: folded(entry('quantity')),
      stance: entry('stance'),
      verdict: entry('verdict'),
      evidence: entry('evidence'),
      by: entry('by'),
      speaker: speakerAt(document, markers[0]?.block ?? -1),
    },
  ];
}

/** `2018-19` in a period is a financial year; null where the value is missing or no date. */
export function periodOf(value: string | null, jurisdiction: string | null): NotedPeriod | null {
  if (value === null) return null;
  const pair = /^(?<year>\d{4})-(?<next>\d\d)$/u.exec(value)?.groups;
  const financial = pair !== undefined && Number(pair.next) === (Number(pair.year) + 1) % 100;
  const parsed = parseDateInput(financial ? `FY ${value}` : value, jurisdiction);
  return 'error' in parsed ? null : { text: value, start: parsed.start, end: parsed.end };
}

function saidOn(document: DocumentFacts, block: number, on: string | null): string | null {
  const parsed = on === null ? null : parseDateInput(on, document.context.jurisdiction);
  if (parsed !== null && !('error' in parsed)) return parsed.start;
  const segment = document.syntax.blocks[block]?.segment ?? 0;
  return (document.segments[segment] ?? document.context).date?.value ?? null;
}

function folded(value: string | null): string | null {
  if (value === null) return null;
  const name = foldName(value);
  return name === '' ? null : name;
}

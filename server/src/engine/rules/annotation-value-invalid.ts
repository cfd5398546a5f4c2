/** A key, value or date of an evidence note that the annotation language does not know. */
import { CLAIM_VALUES, DATE_VALUES, FIGURE_VALUES, NOTE_DATES } from '../data/vocabulary';
import { closest, type Span } from '../text';
import { type DateInputError, type DocumentFacts, NOTE_KEYS, parseDateInput } from '../workspace';
import { freeLabel } from './fixes/note-insertion';
import { replaceFix } from './fixes/replace';
import type { Report, Rule } from './types';

type Entry = DocumentFacts['syntax']['annotations'][number]['entries'][number];

export const annotationValueInvalid: Rule = {
  id: 'annotation-value-invalid',
  summary: 'A note holds a key, value or date that is not known.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const found of repeatedLabels(document)) report(found);
    const labels = new Set(document.syntax.annotations.map(({ label }) => label.toLowerCase()));
    for (const annotation of document.syntax.annotations) {
      const keys = NOTE_KEYS[annotation.kind];
      const values =
        annotation.kind === 'figure'
          ? FIGURE_VALUES
          : annotation.kind === 'date'
            ? DATE_VALUES
            : annotation.kind === 'claim'
              ? CLAIM_VALUES
              : {};
      for (const entry of annotation.entries) {
        if (!keys.has(entry.key)) report(unknownKey(document, entry, keys, annotation.kind));
        else {
          const found =
            wrongValue(document, entry, values[entry.key]) ??
            wrongDate(document, entry, annotation.kind) ??
            unknownLabel(document, entry, labels, annotation.label);
          if (found !== null) report(found);
        }
      }
    }
  },
};

function unknownKey(document: DocumentFacts, entry: Entry, keys: ReadonlySet<string>, kind: string): Report {
  const near = closest(entry.key, keys);
  return {
    message: `A ${kind} note has no key “${entry.key}”.${near === null ? '' : ` Did you mean “${near}”?`}`,
    span: entry.keySpan,
    fixes: near === null ? [] : [replaceFix(document, entry.keySpan, near, `Change to “${near}”`)],
  };
}

function wrongValue(document: DocumentFacts, entry: Entry, allowed: readonly string[] | undefined): Report | null {
  const isBasis = entry.key === 'basis';
  if (isBasis && (/^(?:cash|unstated)$/u.test(entry.value) || /^real:\s?\d{4}(?:[-–/]\d{2,4})?$/u.test(entry.value))) return null;
  const known = isBasis ? ['cash', 'unstated'] : allowed;
  if (known === undefined || known.includes(entry.value)) return null;
  // `met 2019-03-01` says when.
  const met = entry.key === 'outcome' ? /^met\s+(?<date>\S.*)$/u.exec(entry.value)?.groups?.date : undefined;
  if (met !== undefined) {
    const parsed = parseDateInput(met, document.context.jurisdiction);
    return 'error' in parsed ? notADate(document, { start: entry.valueSpan.end - met.length, end: entry.valueSpan.end }, parsed) : null;
  }
  const near = isBasis && /^(?:nominal|current|money)/iu.test(entry.value) ? 'cash' : closest(entry.value, known);
  return {
    message: `“${entry.value}” is no value of “${entry.key}”: ${isBasis ? 'cash, real:2018-19 or unstated' : known.join(', ')}.`,
    span: entry.valueSpan,
    fixes: near === null ? [] : [replaceFix(document, entry.valueSpan, near, `Change to “${near}”`)],
  };
}

function wrongDate(document: DocumentFacts, entry: Entry, kind: string): Report | null {
  const dated = NOTE_DATES.includes(entry.key) || (kind === 'date' && entry.key === 'value');
  if (!dated || entry.value === 'unstated') return null;
  const parsed = parseDateInput(entry.value, document.context.jurisdiction);
  return 'error' in parsed ? notADate(document, entry.valueSpan, parsed) : null;
}

function notADate(document: DocumentFacts, span: Span, { error, suggestions = [] }: DateInputError): Report {
  return { message: error, span, fixes: suggestions.map((text) => replaceFix(document, span, text, `Change to “${text}”`, false)) };
}

/** Keys that may name another note of this document. */
const LABELLED: readonly string[] = ['part-of', 'from', 'of', 'within'];

/** A bare label that no note has; amounts and `path#label` are something else. */
function unknownLabel(document: DocumentFacts, entry: Entry, labels: ReadonlySet<string>, own: string): Report | null {
  const label = entry.value.toLowerCase();
  if (!LABELLED.includes(entry.key) || !/^[a-z][\w-]*$/u.test(label)) return null;
  if (label === own.toLowerCase()) return { message: `“${entry.key}” names its own note.`, span: entry.valueSpan };
  if (labels.has(label)) return null;
  const near = closest(
    label,
    [...labels].filter((other) => other !== own.toLowerCase()),
    1,
  );
  return {
    message: `“${entry.key}” names “${entry.value}”, but no note of this document has that label.${near === null ? '' : ` Did you mean “${near}”?`}`,
    span: entry.valueSpan,
    fixes: near === null ? [] : [replaceFix(document, entry.valueSpan, near, `Change to “${near}”`, false)],
  };
}

/** Two notes of one label: the first counts. */
function repeatedLabels(document: DocumentFacts): Report[] {
  const first = new Map<string, Span>();
  for (const { label, span } of document.syntax.foreignNotes) first.set(label.toLowerCase(), span);
  return document.syntax.annotations.flatMap((annotation): Report[] => {
    const label = annotation.label.toLowerCase();
    if (annotation.form !== 'footnote') return [];
    const before = first.get(label);
    if (before === undefined || before.start > annotation.span.start) {
      first.set(label, annotation.labelSpan);
      return [];
    }
    const free = freeLabel(document, label[0] ?? 'f');
    return [
      {
        message: `Two notes are called “${annotation.label}”: the first counts, this one marks nothing.`,
        span: annotation.labelSpan,
        related: [{ uri: document.uri, span: before, message: 'the first' }],
        fixes: [replaceFix(document, annotation.labelSpan, free, `Rename this note to “${free}”`, false)],
      },
    ];
  });
}

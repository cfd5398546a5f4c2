/** A key, value or date of an evidence note that the annotation language does not know. */
import { CLAIM_VALUES, DATE_VALUES, FIGURE_VALUES, NOTE_DATES } from '../data/vocabulary';
import { closest } from '../text';
import { type DocumentFacts, NOTE_KEYS, parseDateInput } from '../workspace';
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
          const found = wrongValue(document, entry, values[entry.key]) ?? wrongDate(document, entry, annotation.kind);
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
  return 'error' in parsed ? { message: parsed.error, span: entry.valueSpan } : null;
}

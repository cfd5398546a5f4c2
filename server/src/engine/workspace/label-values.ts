/** Labels of evidence notes as the values of other notes' keys. */
import type { Span } from '../text';
import type { DocumentFacts } from './types';

/** Keys of a note that may hold the label of another, alone or behind `path#`. */
const LABEL_KEYS: ReadonlySet<string> = new Set(['part-of', 'within', 'from', 'of', 'evidence', 'same-as']);

export function sameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `part-of: f1`, `part-of: notes.md#f1`; the span is the label alone, `target` the path before the `#`. */
export function labelValues(document: DocumentFacts): { label: string; span: Span; target: string | null; targetSpan: Span | null }[] {
  return document.syntax.annotations.flatMap(({ entries }) =>
    entries.flatMap(({ key, valueSpan }) => {
      if (!LABEL_KEYS.has(key)) return [];
      const written = document.source.text.slice(valueSpan.start, valueSpan.end);
      const match = /^(?<quote>"?)(?:(?<path>[^#"\n]{1,300})#)?(?:\[\^)?(?<label>[A-Za-z0-9_-]{1,100})\]?"?$/u.exec(written);
      const { label, path = null, quote = '' } = match?.groups ?? {};
      if (label === undefined) return [];
      const start = valueSpan.start + written.lastIndexOf(label);
      const pathStart = valueSpan.start + quote.length;
      return [
        {
          label,
          span: { start, end: start + label.length },
          target: path,
          targetSpan: path === null ? null : { start: pathStart, end: pathStart + path.length },
        },
      ];
    }),
  );
}

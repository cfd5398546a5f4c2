/** Evidence labels: where a note's label is written, as marker, as definition and as the value of another note's key. */
import { type Span, spanTouches } from '../text';
import { type DocumentFacts, labelValues, type Snapshot, sameLabel, targetUri } from '../workspace';

export interface LabelPlace {
  readonly document: DocumentFacts;
  /** The marker `[^f1]`, or the label alone where it stands in a value. */
  readonly span: Span;
  readonly labelSpan: Span;
  readonly role: 'marker' | 'definition' | 'value';
}

export interface LabelAt {
  readonly label: string;
  readonly origin: Span;
  readonly labelSpan: Span;
  /** A footnote of the document itself, which is never touched. */
  readonly foreign: boolean;
  readonly onDefinition: boolean;
}

export function labelAt(document: DocumentFacts, offset: number): LabelAt | null {
  const { markers, annotations, foreignNotes } = document.syntax;
  const ours = (label: string) => annotations.some((note) => note.form === 'footnote' && sameLabel(note.label, label));
  const marker = markers.find(({ span }) => spanTouches(span, offset));
  if (marker !== undefined)
    return {
      label: marker.label,
      origin: marker.span,
      labelSpan: marker.labelSpan,
      foreign: !ours(marker.label) && marker.defined,
      onDefinition: false,
    };
  const note = annotations.find(({ form, labelSpan }) => form === 'footnote' && spanTouches(labelSpan, offset));
  if (note !== undefined)
    return { label: note.label, origin: note.labelSpan, labelSpan: note.labelSpan, foreign: false, onDefinition: true };
  const foreign = foreignNotes.find((other) => spanTouches(foreignLabel(other), offset));
  if (foreign !== undefined) {
    const span = foreignLabel(foreign);
    return { label: foreign.label, origin: span, labelSpan: span, foreign: true, onDefinition: true };
  }
  const value = labelValues(document).find(({ span, target }) => target === null && spanTouches(span, offset));
  if (value === undefined || !ours(value.label)) return null;
  return { label: value.label, origin: value.span, labelSpan: value.span, foreign: false, onDefinition: false };
}

export function foreignLabel({ span, label }: { readonly span: Span; readonly label: string }): Span {
  return { start: span.start + 2, end: span.start + 2 + label.length };
}

/** Every place of a label of `document`, by document and start; values of the form `path#label` in other documents are among them. */
export function labelPlaces(snapshot: Snapshot, document: DocumentFacts, label: string): LabelPlace[] {
  const { markers, annotations, foreignNotes } = document.syntax;
  const own: LabelPlace[] = [
    ...markers
      .filter((marker) => sameLabel(marker.label, label))
      .map(({ span, labelSpan }) => ({ document, span, labelSpan, role: 'marker' as const })),
    ...annotations
      .filter((note) => note.form === 'footnote' && sameLabel(note.label, label))
      .map(({ labelSpan }) => ({ document, span: labelSpan, labelSpan, role: 'definition' as const })),
    ...foreignNotes
      .filter((note) => sameLabel(note.label, label))
      .map((note) => ({ document, span: foreignLabel(note), labelSpan: foreignLabel(note), role: 'definition' as const })),
    ...labelValues(document)
      .filter((value) => value.target === null && sameLabel(value.label, label))
      .map(({ span }) => ({ document, span, labelSpan: span, role: 'value' as const })),
  ].sort((a, b) => a.span.start - b.span.start);
  const others = [...snapshot.documents.values()].flatMap((other) =>
    labelValues(other)
      .filter((value) => value.target !== null && sameLabel(value.label, label) && leadsTo(snapshot, other, value.target, document))
      .map(({ span }): LabelPlace => ({ document: other, span, labelSpan: span, role: 'value' })),
  );
  return [...own, ...others];
}

function leadsTo(snapshot: Snapshot, from: DocumentFacts, path: string, to: DocumentFacts): boolean {
  const found = snapshot.resolveLink(from, path, null);
  return found.outcome === 'found' && targetUri(found.target) === to.uri;
}

/** Writes an evidence note: a marker behind the token, and the note where notes are written, in one edit of two insertions. */
import type { Span, TextEdit } from '../../text';
import { type DocumentFacts, standsBeside } from '../../workspace';
import type { Fix } from '../types';
import { noteValue } from './note-key';
import { type MarkerPlace, markerPlace, notePlace } from './note-place';

export { contentEnd, lineEnding } from './note-place';

/** The next free label of a letter: f1, f2, … compared without case over all markers and notes. */
export function freeLabel(document: DocumentFacts, letter: string): string {
  const { markers, annotations, foreignNotes } = document.syntax;
  const taken = new Set([...markers, ...annotations, ...foreignNotes].map(({ label }) => label.toLowerCase()));
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

/** Insertions of marker and note; null where no marker may stand. `body` begins with the kind: "figure: beds". */
export function noteEdits(document: DocumentFacts, token: Span, letter: string, body: string): TextEdit[] | null {
  const marker = markerPlace(document, token);
  return marker === null ? null : noteEditsAt(document, marker, letter, body);
}

export function noteEditsAt(document: DocumentFacts, { at, quote }: MarkerPlace, letter: string, body: string): TextEdit[] | null {
  const place = notePlace(document, at);
  if (place === null) return null;
  const label = freeLabel(document, letter);
  const whole = quote === null ? body : `${body}; quote: ${noteValue(quote)}`;
  return [
    { span: { start: at, end: at }, newText: `[^${label}]` },
    { span: { start: place.at, end: place.at }, newText: `${place.before}[^${label}]: ${whole}${place.after}` },
  ];
}

/** "Note as printed": keeps the source's words and says what is odd about them. */
export function noteAsPrinted(document: DocumentFacts, token: Span, what: string): Fix[] {
  const edits = noteEdits(document, token, 'n', `note: sic; ${what}`);
  return edits === null
    ? []
    : [{ title: 'Note as printed', preferred: true, manual: true, edits: [{ type: 'edit', uri: document.uri, edits }] }];
}

/** True where a "sic" note already answers for this passage: its marker stands beside it, or behind the full stop for the whole sentence, or its `quote:` holds it. */
export function isNotedAsPrinted(document: DocumentFacts, span: Span): boolean {
  const { text } = document.source;
  return document.notes.some(({ annotation, markers, sentences }) => {
    if (annotation.kind !== 'note' || !/^sic\b/u.test(annotation.gloss)) return false;
    if (!sentences.some((sentence) => sentence.start <= span.start && span.end <= sentence.end)) return false;
    if (annotation.form !== 'footnote' || annotation.entries.some(({ key }) => key === 'quote')) return true;
    return markers.some(
      (marker) =>
        (marker.span.start >= span.end && standsBeside(text, span.end, marker.span.start)) ||
        /[.!?][’”"'*_)\]]{0,4}(?:\[\^[\w-]{1,100}\]){0,20}$/u.test(text.slice(Math.max(0, marker.span.start - 400), marker.span.start)),
    );
  });
}

/** Writes an evidence note: a marker behind the token, and the note at the end of the document, in one edit of two insertions. */

import type { Span, TextEdit } from '../../text';
import type { DocumentFacts } from '../../workspace';
import type { Fix } from '../types';

/** The next free label of a letter: f1, f2, … compared without case over all markers and notes. */
export function freeLabel(document: DocumentFacts, letter: string): string {
  const { markers, annotations, foreignNotes } = document.syntax;
  const taken = new Set([...markers, ...annotations, ...foreignNotes].map(({ label }) => label.toLowerCase()));
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

/** The line ending the file uses. */
export function lineEnding(text: string): string {
  const at = text.search(/\r\n|\n|\r/u);
  return at < 0 ? '\n' : text[at] === '\r' ? (text[at + 1] === '\n' ? '\r\n' : '\r') : '\n';
}

/** The offset behind the last line that is not empty. */
export function contentEnd(text: string): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return end;
}

/** Insertions of marker and note; null where no marker may stand (headings, link text, code). */
export function noteEdits(document: DocumentFacts, token: Span, letter: string, body: string): TextEdit[] | null {
  const { text } = document.source;
  const { syntax } = document;
  const block = syntax.blocks.find(({ prose }) => prose.span.start <= token.start && token.end <= prose.span.end);
  if (block === undefined || block.kind === 'heading') return null;
  if (syntax.links.some(({ span }) => span.start < token.end && token.start < span.end)) return null;
  const label = freeLabel(document, letter);
  const eol = lineEnding(text);
  const last = syntax.annotations.at(-1);
  const end = contentEnd(text);
  // A note that follows another stands on the next line; the first has one blank line before it.
  const follows = last !== undefined && last.form === 'footnote' && last.span.end >= end;
  return [
    { span: { start: token.end, end: token.end }, newText: `[^${label}]` },
    { span: { start: end, end }, newText: `${follows ? eol : eol + eol}[^${label}]: ${body}` },
  ];
}

/** "Note as printed": keeps the source's words and says what is odd about them. */
export function noteAsPrinted(document: DocumentFacts, token: Span, what: string): Fix[] {
  const edits = noteEdits(document, token, 'n', `note: sic; ${what}`);
  return edits === null
    ? []
    : [{ title: 'Note as printed', preferred: true, manual: true, edits: [{ type: 'edit', uri: document.uri, edits }] }];
}

/** True where a "sic" note already answers for this passage. */
export function isNotedAsPrinted(document: DocumentFacts, span: Span): boolean {
  return document.notes.some(
    ({ annotation, sentences }) =>
      annotation.kind === 'note' &&
      /^sic\b/u.test(annotation.gloss) &&
      sentences.some((sentence) => sentence.start <= span.start && span.end <= sentence.end),
  );
}

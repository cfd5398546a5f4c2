/** Answers a question about a figure with an evidence note that holds the answer. */
import type { FigureMention } from '../../recognise';
import type { DocumentFacts } from '../../workspace';
import type { Fix } from '../types';
import { noteEntryFix } from './note-entry';
import { noteEdits } from './note-insertion';

/** Adds `key: value` to the figure's note, or writes a note with it. */
export function figureNoteFix(document: DocumentFacts, figure: FigureMention, key: string, value: string, title: string): Fix[] {
  const note = document.notes.find(({ annotation, mentions }) => annotation.kind === 'figure' && mentions.includes(figure));
  if (note !== undefined) return [noteEntryFix(document, note.annotation, key, value, title)];
  const edits = noteEdits(document, figure.span, 'f', `figure: ; ${key}: ${value}`);
  return edits === null ? [] : [{ title, preferred: false, edits: [{ type: 'edit', uri: document.uri, edits }] }];
}

/** Whether the figure's note answers one of these keys. */
export function figureNoteSays(document: DocumentFacts, figure: FigureMention, keys: readonly string[]): boolean {
  return document.notes.some(
    ({ annotation, mentions }) =>
      mentions.includes(figure) && annotation.entries.some(({ key, value }) => keys.includes(key) && value.trim() !== ''),
  );
}

/** `[£240 million](../policies/winter-plan.md "period: 2018-19; basis: cash")`: the title of a link read as a note on its text. */
import type { Span } from '../text';
import { readNote } from './note';
import { NOTE_KEYS } from './note-keys';
import type { Annotation, AnnotationKind } from './types';

const TITLE = /^\s*(?:"(?<double>(?:[^"\\]|\\.){1,2000})"|'(?<single>(?:[^'\\]|\\.){1,2000})'|\((?<round>[^()]{1,2000})\))\s*$/u;
const FIRST_KEY = /^(?<key>[a-z]+(?:-[a-z]+)*):\s/u;

/** Null where the title is a title: every key of ours must be known. `between` runs from behind the destination to the closing parenthesis. */
export function readLinkTitle(text: string, between: Span, span: Span, target: Span): Annotation | null {
  const groups = TITLE.exec(text.slice(between.start, between.end))?.groups;
  const words = groups?.double ?? groups?.single ?? groups?.round;
  if (words === undefined || !FIRST_KEY.test(words)) return null;
  const at = between.start + text.slice(between.start, between.end).indexOf(words);
  const read = readTitle(text, { start: at, end: at + words.length });
  if (read === null) return null;
  return { ...read, form: 'link-title', label: '', labelSpan: { start: span.start, end: span.start }, span, targetSpan: target };
}

function readTitle(text: string, words: Span): Pick<Annotation, 'kind' | 'gloss' | 'glossSpan' | 'entries'> | null {
  const stated = readNote(text, words);
  if (stated?.entries.every(({ key }) => NOTE_KEYS[stated.kind].has(key))) return stated;
  // Without a kind the first pair takes the place of the gloss.
  const pairs = readNote(text, words, true);
  if (pairs === null || pairs.entries.length === 0) return null;
  const kinds: readonly AnnotationKind[] = ['figure', 'date', 'claim'];
  const kind = kinds.find((candidate) => pairs.entries.every(({ key }) => NOTE_KEYS[candidate].has(key)));
  return kind === undefined ? null : { ...pairs, kind };
}

/** The grammar of an evidence note: `[^label]: kind: gloss; key: value; …`, and whether a footnote is ours at all. */
import type { Span } from '../text';
import { CLOSED_KEYS, NOTE_KEYS } from './note-keys';
import type { AnnotationEntry, AnnotationKind } from './types';

export interface NoteHead {
  readonly kind: AnnotationKind;
  readonly gloss: string;
  readonly glossSpan: Span;
  readonly entries: readonly AnnotationEntry[];
}

const HEAD = /^(?<kind>figure|date|claim|policy|source|note):[ \t]*/u;
const KEY = /^[ \t\r\n]*(?<key>[A-Za-z][A-Za-z-]{0,30}):(?=\s|$)/u;

/** Reads the head line(s) `text.slice(span.start, span.end)`; null where the footnote belongs to the document. With `pairsOnly` no kind is asked for and every part is `key: value`. */
export function readNote(text: string, span: Span, pairsOnly = false): NoteHead | null {
  const body = text.slice(span.start, span.end);
  if (pairsOnly) {
    const parts = splitParts(body, 0);
    const pairs = parts.map((part, index) => readEntry(body, part, span.start, index === parts.length - 1));
    const entries = pairs.filter((entry) => entry !== null);
    const nowhere = { start: span.start, end: span.start };
    return entries.length < pairs.length ? null : { kind: 'figure', gloss: '', glossSpan: nowhere, entries };
  }
  const head = HEAD.exec(body);
  const kind = head?.groups?.kind as AnnotationKind | undefined;
  if (head === null || kind === undefined) return null;
  const parts = splitParts(body, head[0].length);
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  const entries: AnnotationEntry[] = [];
  for (const [index, part] of rest.entries()) {
    const entry = readEntry(body, part, span.start, index === rest.length - 1);
    if (entry !== null) entries.push(entry);
  }
  const glossText = body.slice(first.start, first.end);
  const gloss = glossText.trim().replace(/\s*\r?\n[ \t]*/gu, ' ');
  const glossStart = span.start + first.start + (glossText.length - glossText.trimStart().length);
  // `note:` and `source:` open many an ordinary footnote; ours hold a known key, or the editor's "sic".
  const ours = (kind !== 'source' && kind !== 'note') || entries.some(({ key }) => NOTE_KEYS[kind].has(key)) || /^sic\b/u.test(gloss);
  if (!ours) return null;
  const glossEnd = glossStart + glossText.trim().length;
  return { kind, gloss, glossSpan: { start: glossStart, end: glossEnd }, entries };
}

function readEntry(body: string, part: Span, base: number, last: boolean): AnnotationEntry | null {
  const text = body.slice(part.start, part.end);
  const key = KEY.exec(text)?.groups?.key;
  if (key === undefined) return null;
  const keyStart = part.start + text.indexOf(key);
  const afterColon = text.indexOf(':') + 1;
  const raw = text.slice(afterColon);
  let value = raw.trim();
  const valueStart = part.start + afterColon + (raw.length - raw.trimStart().length);
  let valueEnd = valueStart + value.length;
  if (last && value.endsWith('.') && CLOSED_KEYS.has(key)) {
    value = value.slice(0, -1);
    valueEnd -= 1;
  }
  if (/^"(?:[^"\\]|\\.)*"$/su.test(value)) value = value.slice(1, -1).replace(/\\(["\\])/gu, '$1');
  return {
    key,
    keySpan: { start: base + keyStart, end: base + keyStart + key.length },
    value: value.replace(/\s*\r?\n[ \t]*/gu, ' '),
    valueSpan: { start: base + valueStart, end: base + valueEnd },
  };
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>', '“': '”' };

/** Splits at `;` outside brackets, quotes, `<…>` and character references, where a key or the end follows. Stray closers and openers never swallow the rest. */
function splitParts(body: string, from: number): Span[] {
  const parts: Span[] = [];
  let start = from;
  let at = from;
  while (at < body.length) {
    const character = body[at] ?? '';
    const closer = CLOSERS[character];
    if (character === '\\') at += 2;
    else if (character === '"') at = quoteEnd(body, at);
    else if (closer !== undefined) {
      const close = matching(body, at, character, closer);
      at = close < 0 ? at + 1 : close + 1;
    } else if (character === '&') at += /^&(?:#\w{1,8}|\w{1,31});/u.exec(body.slice(at, at + 34))?.[0].length ?? 1;
    else if (character === ';' && (KEY.test(body.slice(at + 1, at + 120)) || body.slice(at + 1).trim() === '')) {
      parts.push({ start, end: at });
      start = at + 1;
      at += 1;
    } else at += 1;
  }
  if (start < body.length && body.slice(start).trim() !== '') parts.push({ start, end: body.length });
  if (parts.length === 0) parts.push({ start: from, end: body.length });
  return parts;
}

/** Past the closing quote, or past the opening one where none closes it. */
function quoteEnd(body: string, open: number): number {
  for (let at = open + 1; at < body.length; at += 1) {
    if (body[at] === '\\') at += 1;
    else if (body[at] === '"') return at + 1;
  }
  return open + 1;
}

/** Notes are short; an opener without its closer within this many characters is a stray one. */
const MAX_BRACKET = 2_000;

function matching(body: string, open: number, opener: string, closer: string): number {
  let depth = 0;
  const limit = Math.min(body.length, open + MAX_BRACKET);
  for (let at = open; at < limit; at += 1) {
    if (body[at] === '\\') at += 1;
    else if (body[at] === opener) depth += 1;
    else if (body[at] === closer) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

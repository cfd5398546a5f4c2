/** Writes a note on a figure, a date or a sentence, and takes nothing for granted: the edit is read back before it is given out. */
import type { DateMention, FigureMention } from '../../recognise';
import { atBlockEnd, type MarkerPlace, markerPlace, noteEditsAt } from '../../rules';
import { applyEdits, type Span, sourceDocument, type TextEdit } from '../../text';
import { type DocumentFacts, readDocument, type Snapshot, sentenceAt, stripAnnotations } from '../../workspace';
import { mentionsAt } from '../hover';
import type { EditAnswer } from '../types';
import { type Excerpt, excerptOf } from './excerpt';
import { guessedGloss } from './guess';

export type AnnotateKind = 'figure' | 'date' | 'claim';

/** Something that takes a note here. */
export interface Annotatable {
  readonly kind: AnnotateKind;
  /** "Annotate £3m" */
  readonly title: string;
  readonly question: string;
  /** What the question may be pre-filled with; empty where nothing is guessed. */
  readonly guess: string;
}

const QUESTIONS: Readonly<Record<AnnotateKind, string>> = {
  figure: 'What is it for?',
  date: 'What happens then?',
  claim: 'What is claimed?',
};

const LETTERS: Readonly<Record<AnnotateKind, string>> = { figure: 'f', date: 'd', claim: 'c' };

/** The figure or date at a place that has no note yet, and its sentence. */
export function annotatables(snapshot: Snapshot, uri: string, offset: number): readonly Annotatable[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined || document.role === 'register') return [];
  const found: Annotatable[] = [];
  const token = tokenAt(snapshot, document, offset);
  if (token !== null && markerPlace(document, token.span) !== null) {
    const kind = token.kind === 'date' ? 'date' : 'figure';
    found.push({
      kind,
      title: `Annotate ${quoted(token.text)}`,
      question: QUESTIONS[kind],
      guess: guessedGloss(snapshot, document, token),
    });
  }
  const sentence = sentenceSpan(document, offset);
  if (sentence !== null && sentencePlace(document, sentence) !== null) {
    const words = document.source.text.slice(sentence.start, sentence.end);
    found.push({ kind: 'claim', title: 'Annotate this sentence as a claim', question: QUESTIONS.claim, guess: shortened(words) });
  }
  return found;
}

/** The edit for one of them. `gloss` is what the person answered; `; key: value` in it is heard. */
export function annotate(snapshot: Snapshot, uri: string, offset: number, kind: AnnotateKind, gloss: string): EditAnswer {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return refused('Greenpaper does not read this file.');
  const words = gloss.replace(/\s+/gu, ' ').trim();
  if (kind === 'claim') {
    const sentence = sentenceSpan(document, offset);
    const place = sentence === null ? null : sentencePlace(document, sentence);
    if (sentence === null || place === null) return refused('No marker can stand behind this sentence.');
    return written(document, [place], LETTERS.claim, `claim: ${words}`, ({ sentences }, by) => sentences[0]?.start === sentence.start + by);
  }
  const token = tokenAt(snapshot, document, offset);
  if (token === null || (token.kind === 'date') !== (kind === 'date')) return refused(`Put the cursor on a ${kind} without a note first.`);
  const place = markerPlace(document, token.span);
  const block = document.syntax.blocks[token.block];
  const atEnd = block === undefined || block.kind === 'heading' ? null : atBlockEnd(block, token.span);
  const places = [place, atEnd].filter((found): found is MarkerPlace => found !== null);
  if (places.length === 0) return refused('No marker can stand here.');
  const body = `${kind}: ${words}${token.kind === 'date' ? pinned(token) : ''}`;
  return written(document, places, LETTERS[kind], body, ({ mentions }) => {
    const [mention] = mentions;
    return mention !== undefined && mention.kind === token.kind && mention.text === token.text;
  });
}

/** A relative date is pinned to the interval it was read as; what is stated needs no saying twice. */
function pinned(date: DateMention): string {
  const { start, end, edtf } = date.value;
  if (!date.reading.relative || start === null || end === null) return '';
  return `; value: ${edtf ?? (start === end ? start : `${start}/${end}`)}`;
}

/** Whether the note annotates what it is meant to, where the text was moved `by` so many code units. */
type Holds = (note: DocumentFacts['notes'][number], by: number) => boolean;

/** The first place at which the note says what it is meant to, and nothing else of the text reads differently. */
function written(document: DocumentFacts, places: readonly MarkerPlace[], letter: string, body: string, holds: Holds): EditAnswer {
  for (const place of places) {
    const edits = noteEditsAt(document, place, letter, body);
    if (edits !== null && isRight(document, edits, holds)) return { edits: [{ type: 'edit', uri: document.uri, edits }], message: null };
  }
  return refused('No marker can stand here without changing how the text reads.');
}

/** Read again where the edits stand; what comes out differently there is read again as a whole, since the rest may explain it. */
function isRight(document: DocumentFacts, edits: readonly TextEdit[], holds: Holds): boolean {
  const { text } = document.source;
  const excerpt = excerptOf(document, edits);
  if (
    excerpt.text.length < text.length / 2 &&
    readsRight(document, excerpt, (excerpt.edits[0]?.span.start ?? 0) - (edits[0]?.span.start ?? 0), holds)
  )
    return true;
  return readsRight(document, { text, edits }, 0, holds);
}

function readsRight({ source: { uri }, path, settings }: DocumentFacts, { text, edits }: Excerpt, by: number, holds: Holds): boolean {
  const after = applyEdits(text, edits);
  if (stripAnnotations(after) !== stripAnnotations(text)) return false;
  const read = (words: string) => readDocument(sourceDocument(uri, words), path, settings);
  const [was, is] = [read(text), read(after)];
  const before = new Set(was.notes.map(({ annotation }) => annotation.label));
  const note = is.notes.find(({ annotation }) => annotation.form === 'footnote' && !before.has(annotation.label));
  if (note === undefined || note.orphans.length > 0 || !holds(note, by)) return false;
  const prose = (facts: DocumentFacts) => facts.syntax.blocks.map((block) => block.prose.text).join('\n');
  return prose(is) === prose(was);
}

/** The figure or date under the cursor that no note explains. */
function tokenAt(snapshot: Snapshot, document: DocumentFacts, offset: number): FigureMention | DateMention | null {
  const noted = new Set<unknown>(document.notes.flatMap(({ mentions }) => mentions));
  for (const mention of mentionsAt(snapshot, document.uri, offset)) {
    if (mention.kind !== 'money' && mention.kind !== 'percent' && mention.kind !== 'quantity' && mention.kind !== 'date') continue;
    return noted.has(mention) ? null : mention;
  }
  return null;
}

/** The sentence around an offset in the document's own voice; null in headings, cells and notes. */
function sentenceSpan(document: DocumentFacts, offset: number): Span | null {
  const block = document.syntax.blocks.find(({ prose }) => prose.span.start <= offset && offset <= prose.span.end);
  if (block === undefined || block.kind !== 'paragraph' || block.voice === 'annotator' || block.furniture) return null;
  let at = Math.min(offset, block.prose.span.end - 1);
  while (at > block.prose.span.start && block.prose.fromSource(at) < 0) at -= 1;
  const prose = block.prose.fromSource(at);
  if (prose < 0) return null;
  const { start, end } = sentenceAt(block.prose.text, prose);
  return end <= start ? null : block.prose.toSource(start, end);
}

/** Behind its last character, which must not stand in a link. */
function sentencePlace(document: DocumentFacts, sentence: Span): MarkerPlace | null {
  const place = markerPlace(document, { start: sentence.end - 1, end: sentence.end });
  return place === null || place.quote !== null ? null : place;
}

function shortened(words: string): string {
  const all = words
    .replace(/\[\^[\w-]+\]/gu, '')
    .replace(/[*_`[\]]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[.;:,]+$/u, '')
    .split(' ');
  return all.slice(0, 12).join(' ');
}

function quoted(text: string): string {
  const flat = text.replace(/\s+/gu, ' ');
  return `“${flat.length > 40 ? `${flat.slice(0, 39)}…` : flat}”`;
}

function refused(message: string): EditAnswer {
  return { edits: null, message };
}

/** The Conflicts view: figures that cannot both be right, pairs that may be one fact, and the answers to them. */
import { describeBounds, describeDifferences, formatDate } from '../reckon';
import type { FigureMention } from '../recognise';
import { conflictCandidates, linkText, noteEdits, noteKeyEdit, partnersIn, relativeReference } from '../rules';
import { applyEdits, type Span, sourceDocument, type TextEdit } from '../text';
import { type DocumentFacts, type NotedFigure, readDocument, type Snapshot } from '../workspace';
import { decideDifferent } from './decide';
import type { EditAnswer, ViewRow } from './types';

/** One side of a pair. */
interface Side {
  readonly document: DocumentFacts;
  readonly mention: FigureMention;
}

interface Pair {
  /** Stable while neither passage moves. */
  readonly id: string;
  readonly a: Side;
  readonly b: Side;
  readonly what: string;
}

/** More rows than this are read by nobody; the group says how many there are. */
const MOST_ROWS = 500;

export function conflicts(snapshot: Snapshot): readonly ViewRow[] {
  return [
    group(
      'noted',
      'Cannot both be right',
      'Figures whose notes give one quantity, scope and period',
      'error',
      notedPairs(snapshot),
      'conflict',
    ),
    group(
      'perhaps',
      'Perhaps the same thing',
      'Found without notes: same words, different value',
      'question',
      candidatePairs(snapshot),
      'conflictCandidate',
    ),
  ].flatMap((row) => (row === null ? [] : [row]));
}

function group(id: string, label: string, tooltip: string, icon: string, pairs: readonly Pair[], context: string): ViewRow | null {
  if (pairs.length === 0) return null;
  const shown = pairs.slice(0, MOST_ROWS);
  const description = shown.length < pairs.length ? `first ${shown.length} of ${pairs.length}` : String(pairs.length);
  return { id, label, description, tooltip, icon, place: null, children: shown.map((pair) => pairRow(pair, context)), context: 'group' };
}

function pairRow({ id, a, b, what }: Pair, context: string): ViewRow {
  const label = `${words(a)} / ${words(b)}`;
  return {
    id,
    label,
    description: what,
    tooltip: `${label}: ${what}`,
    icon: 'git-compare',
    place: null,
    children: [a, b].map((side, index) => sideRow(`${id}/${index}`, side)),
    context,
  };
}

/** What is allowed, where, when; the sentence as the tooltip. */
function sideRow(id: string, side: Side): ViewRow {
  const { document, mention } = side;
  const block = document.syntax.blocks[mention.block];
  const date = document.segments[block?.segment ?? 0]?.date?.value ?? document.context.date?.value ?? null;
  const line = document.source.lines.lineAt(mention.span.start) + 1;
  const prose = block?.prose.text ?? '';
  const around = prose
    .slice(Math.max(0, mention.proseSpan.start - 80), mention.proseSpan.end + 120)
    .replace(/[\s\uFFFC]+/gu, ' ')
    .trim();
  const place = `${document.path}, line ${line}`;
  const dated = date === null ? 'no date' : formatDate(date);
  return {
    id,
    label: words(side),
    description: `${place} · ${boundsOf(side)} · ${dated}`,
    tooltip: `${words(side)}, read as ${boundsOf(side)}\n${place}, ${dated}\n… ${around} …`,
    icon: 'symbol-number',
    place: { uri: document.uri, span: mention.span },
    children: [],
    context: 'conflictPassage',
  };
}

function words({ mention }: Side): string {
  const unit = mention.kind === 'quantity' ? ` ${mention.value.unit}` : '';
  return `${mention.text}${unit}`.replace(/[\s\uFFFC]+/gu, ' ');
}

function boundsOf({ mention }: Side): string {
  return describeBounds({ kind: mention.kind, ...mention.value, printed: mention.printed });
}

function idOf(a: Side, b: Side): string {
  return `${a.document.uri}#${a.mention.span.start} ${b.document.uri}#${b.mention.span.start}`;
}

function candidatePairs(snapshot: Snapshot): Pair[] {
  return conflictCandidates(snapshot).map(({ a, b, differs }) => ({
    id: idOf(a, b),
    a,
    b,
    what: differs.length === 0 ? 'no difference is stated' : describeDifferences(differs),
  }));
}

/** Each pair once, the one that stands first in the folder first. */
function notedPairs(snapshot: Snapshot): Pair[] {
  const pairs = new Map<string, Pair>();
  const documents = [...snapshot.documents.values()]
    .filter(({ settings, notes }) => settings.indexed && notes.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const document of documents) {
    for (const relation of ['differ', 'slip'] as const) {
      for (const { figure, others } of partnersIn(snapshot, document, relation)) {
        for (const other of others) {
          if (pairs.has(idOf(other, figure))) continue;
          pairs.set(idOf(figure, other), { id: idOf(figure, other), a: figure, b: other, what: whatOf(figure, relation) });
        }
      }
    }
  }
  return [...pairs.values()];
}

function whatOf({ annotation }: NotedFigure, relation: 'differ' | 'slip'): string {
  const key = annotation.entries.find((entry) => entry.key === 'quantity')?.value ?? '';
  return relation === 'slip' ? `${key}: a slip of scale?` : key;
}

export type ConflictAnswer = 'different' | 'same' | 'explain';

/**
 * The edit for an answer. `different`: a decision, and the pair is not shown again. `same`: both figures take the quantity key `words`, so that
 * they are compared from now on. `explain`: a note on the first passage with `words`, and the decision.
 */
export function answerConflict(snapshot: Snapshot, id: string, answer: ConflictAnswer, text: string): EditAnswer {
  const pair = [...candidatePairs(snapshot), ...notedPairs(snapshot)].find((candidate) => candidate.id === id);
  if (pair === undefined) return { edits: null, message: 'These two passages are no longer a pair: one of them changed.' };
  const { a, b } = pair;
  const flat = text
    .replace(/\s*;\s*/gu, ', ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (answer === 'same')
    return keyed(
      a,
      b,
      flat
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/gu, ''),
    );
  const decided = decideDifferent(snapshot, passage(a), passage(b));
  if (answer === 'different' || decided.edits === null) return decided;
  const path = relativeReference(a.document.uri, b.document.uri);
  if (flat === '' || path === null) return { edits: null, message: 'Say in a few words what explains the difference.' };
  const edits = noteEdits(a.document, a.mention.span, 'n', `note: ${flat}; source: [${linkText(b.document)}](${path})`);
  if (edits === null) return { edits: null, message: 'No note can stand at this passage.' };
  return { edits: [{ type: 'edit', uri: a.document.uri, edits }, ...decided.edits], message: null };
}

function passage({ document, mention }: Side): { document: DocumentFacts; span: Span } {
  return { document, span: mention.span };
}

function keyed(a: Side, b: Side, key: string): EditAnswer {
  if (key === '') return { edits: null, message: 'A short name for the thing counted is needed, such as “care-jobs”.' };
  const first = withQuantity(a.document, a.mention, key);
  if (first === null) return refused(a);
  if (a.document !== b.document) {
    const second = withQuantity(b.document, b.mention, key);
    if (second === null) return refused(b);
    return {
      edits: [
        { type: 'edit', uri: a.document.uri, edits: first },
        { type: 'edit', uri: b.document.uri, edits: second },
      ],
      message: null,
    };
  }
  // Both in one file: the second note is worked out on the text that holds the first.
  const { document } = a;
  const after = readDocument(sourceDocument(document.uri, applyEdits(document.source.text, first)), document.path, document.settings);
  const start = shifted(first, b.mention.span.start);
  const moved = after.mentions.find((mention) => mention.span.start === start && mention.kind === b.mention.kind);
  const second = moved === undefined ? null : withQuantity(after, moved as FigureMention, key);
  if (second === null) return refused(b);
  return { edits: [{ type: 'edit', uri: document.uri, edits: joined(first, second) }], message: null };
}

function refused({ document, mention }: Side): EditAnswer {
  return { edits: null, message: `No note can stand at ${mention.text} in ${document.path}.` };
}

/** The key in the figure's note, or a new note with it. */
function withQuantity(document: DocumentFacts, mention: FigureMention, key: string): TextEdit[] | null {
  const note = document.notes.find(
    ({ annotation, mentions }) => annotation.kind === 'figure' && mentions.some(({ span }) => span.start === mention.span.start),
  );
  if (note !== undefined) return [noteKeyEdit(document, note.annotation, 'quantity', key)];
  return noteEdits(document, mention.span, 'f', `figure: ${glossOf(mention)}; quantity: ${key}`);
}

function glossOf(mention: FigureMention): string {
  return (mention.kind === 'quantity' ? mention.value.unit : 'the same sum').replace(/[;[\]\r\n]+/gu, ' ');
}

/** Where an offset of the text before stands after these insertions. */
function shifted(edits: readonly TextEdit[], offset: number): number {
  return edits.reduce((sum, { span, newText }) => (span.end <= offset ? sum + newText.length - (span.end - span.start) : sum), offset);
}

/** Insertions into the text after `first`, told in offsets of the text before; those inside what `first` inserted become part of it. */
function joined(first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  const edits = [...first].sort((a, b) => a.span.start - b.span.start).map(({ span, newText }) => ({ span, newText }));
  for (const { span, newText } of [...second].sort((a, b) => b.span.start - a.span.start)) {
    let shift = 0;
    let placed = false;
    for (const [index, edit] of edits.entries()) {
      const from = edit.span.start + shift;
      const to = from + edit.newText.length;
      if (span.start >= from && span.start <= to) {
        const at = span.start - from;
        edits[index] = { span: edit.span, newText: edit.newText.slice(0, at) + newText + edit.newText.slice(at + (span.end - span.start)) };
        placed = true;
        break;
      }
      if (from > span.start) break;
      shift += edit.newText.length - (edit.span.end - edit.span.start);
    }
    if (!placed) edits.push({ span: { start: span.start - shift, end: span.end - shift }, newText });
    edits.sort((a, b) => a.span.start - b.span.start);
  }
  return edits;
}

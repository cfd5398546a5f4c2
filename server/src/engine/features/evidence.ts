/** The evidence table: a row per figure and date with its words, value, document and place; and the same as CSV. */
import type { DateMention, FigureMention } from '../recognise';
import { type DocumentFacts, type Snapshot, speakerAt } from '../workspace';
import { contextOf } from './cards/around';
import type { EvidenceRow } from './types';

/** Characters of context on either side. */
const CONTEXT = 80;

export function evidenceRows(snapshot: Snapshot, uri: string): readonly EvidenceRow[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  return snapshot
    .mentions(uri)
    .filter((mention): mention is FigureMention | DateMention => ['money', 'percent', 'quantity', 'date'].includes(mention.kind))
    .map((mention) => rowOf(snapshot, document, mention));
}

function rowOf(snapshot: Snapshot, document: DocumentFacts, mention: FigureMention | DateMention): EvidenceRow {
  const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
  const note = document.notes.find(({ mentions }) => mentions.includes(mention))?.annotation;
  const entry = (key: string) => note?.entries.find((candidate) => candidate.key === key)?.value ?? '';
  const segment = document.syntax.segments[document.syntax.blocks[mention.block]?.segment ?? 0];
  const near = snapshot
    .mentions(document.uri)
    .find((other) => other.kind === 'policy' && other.block === mention.block && snapshot.policyOf(document, other) !== null);
  const flat = (text: string) => text.replace(/\s+/gu, ' ').replace(/\uFFFC/gu, '');
  return {
    left: flat(prose.slice(Math.max(0, mention.proseSpan.start - CONTEXT), mention.proseSpan.start)),
    text: flat(mention.text),
    right: flat(prose.slice(mention.proseSpan.end, mention.proseSpan.end + CONTEXT)),
    value: printedValue(mention),
    unit: unitOf(mention),
    per: mention.kind === 'money' ? [mention.value.per, mention.value.perHead].filter((part) => part !== null).join(', ') : '',
    period: entry('period'),
    basis: entry('basis'),
    money: entry('money'),
    policy: near === undefined ? entry('policy') : (snapshot.policyOf(document, near)?.id ?? ''),
    speaker: entry('by') || (speakerAt(document, mention.block) ?? ''),
    document: segment?.title ?? document.title ?? document.path,
    date: contextOf(document, mention).date?.value ?? '',
    source: entry('source') || (segment?.outlet ?? document.outlet ?? ''),
    state: note === undefined ? 'detected' : 'noted',
    path: document.path,
    line: document.source.lines.lineAt(mention.span.start) + 1,
    start: mention.span.start,
    end: mention.span.end,
    kind: mention.kind,
    mention: mention.value,
  };
}

function printedValue(mention: FigureMention | DateMention): string {
  if (mention.kind === 'date') {
    const { start, end } = mention.value;
    return start === null ? '' : start === end ? start : `${start}/${end}`;
  }
  const { min, max } = mention.value;
  return min === max ? String(min ?? '') : `${min ?? ''}–${max ?? ''}`;
}

function unitOf(mention: FigureMention | DateMention): string {
  if (mention.kind === 'money') return mention.value.currency ?? '';
  return mention.kind === 'date' ? mention.value.granularity : mention.value.unit;
}

const COLUMNS: readonly (keyof EvidenceRow)[] = [
  'left',
  'text',
  'right',
  'value',
  'unit',
  'per',
  'period',
  'basis',
  'money',
  'policy',
  'speaker',
  'document',
  'date',
  'source',
  'state',
  'path',
  'line',
  'start',
  'end',
  'kind',
];

/** RFC 4180 with CRLF; numbers stay numbers; a cell that a spreadsheet would run as a formula is neutralised by an apostrophe. */
export function evidenceCsv(rows: readonly EvidenceRow[]): string {
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  const text = String(value ?? '');
  if (typeof value === 'number' || /^-?\d+(?:\.\d+)?$/u.test(text)) return text;
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/** Completion of citation keys after `[@`, and of labels after `[^`. */
import { type BibliographyEntry, printedTitle, referenceLine, referenceOf, shortReference } from '../bibliography';
import type { Span } from '../text';
import type { Snapshot } from '../workspace';
import { escaped } from './cards/lines';
import type { Around } from './completion-parts';
import type { CompletionItem } from './types';

const CITING = /\[(?:[^[\]]*[\s;-])?@(?<typed>[^[\]\s;,@]*)$/u;
const LABELLING = /\[\^(?<typed>[\w-]*)$/u;

/** Null where neither is being written. */
export function citationItems(snapshot: Snapshot, around: Around): CompletionItem[] | null {
  const { before, after, offset, document } = around;
  const citing = CITING.exec(before);
  if (citing !== null) {
    const typed = citing.groups?.typed ?? '';
    const rest = /^[^[\]\s;,@]*/u.exec(after)?.[0] ?? '';
    const span = { start: offset - typed.length, end: offset + rest.length };
    // A bracket that nothing closes is closed.
    const close = /^[^[\n]*\]/u.test(after) ? '' : ']';
    return snapshot.bibliography.entriesOf(document).map((entry) => entryItem(entry, span, close));
  }
  const labelling = LABELLING.exec(before);
  // The label of a note itself is not chosen among the others.
  if (labelling === null || (before === labelling[0] && /^[\w-]*\]:/u.test(after))) return null;
  return labelItems(around, labelling.groups?.typed ?? '');
}

/** Thousands of entries are listed from their words alone; the one looked at is parsed for its documentation. */
function entryItem(entry: BibliographyEntry, span: Span, close: string): CompletionItem {
  const title = printedTitle(entry);
  return {
    label: entry.key,
    kind: 'citation',
    detail: title ?? entry.type,
    documentation: '',
    filterText: title === null ? entry.key : `${entry.key} ${title}`,
    sortText: entry.key.toLowerCase(),
    span,
    newText: `${entry.key}${close}`,
    subject: citationSubject(entry),
  };
}

const SUBJECT = /^cite:(?<uri>\S+) (?<key>.+)$/u;

function citationSubject({ uri, key }: BibliographyEntry): string {
  return `cite:${uri} ${key}`;
}

/** The reference of the entry that an item stands for, as Markdown; null where the subject is no citation. */
export function citationDocumentation(snapshot: Snapshot, subject: string): string | null {
  const groups = SUBJECT.exec(subject)?.groups;
  if (groups?.uri === undefined || groups.key === undefined) return null;
  const entry = snapshot.bibliography.files.get(groups.uri)?.byKey.get(groups.key);
  const reference = entry === undefined ? null : referenceOf(entry);
  return reference === null ? '' : `**${escaped(shortReference(reference))}**  \n${escaped(referenceLine(reference))}`;
}

function labelItems({ document, after, offset }: Around, typed: string): CompletionItem[] {
  const rest = /^[\w-]*/u.exec(after)?.[0] ?? '';
  const closing = after.slice(rest.length).startsWith(']') ? 1 : 0;
  const span = { start: offset - typed.length, end: offset + rest.length + closing };
  const ours = document.notes
    .filter(({ annotation }) => annotation.form === 'footnote')
    .map(({ annotation, mentions }) => ({
      label: annotation.label,
      detail: annotation.kind,
      words: [mentions[0]?.text.replace(/\s+/gu, ' '), annotation.gloss].filter((part) => part !== undefined && part !== '').join(': '),
    }));
  const foreign = document.syntax.foreignNotes.map(({ label, span: note }) => ({
    label,
    detail: 'footnote',
    words: document.source.text
      .slice(note.start, Math.min(note.end, note.start + 200))
      .replace(/^\[\^[^\]]*\]:\s*/u, '')
      .replace(/\s+/gu, ' '),
  }));
  return [...ours, ...foreign].map(({ label, detail, words }) => ({
    label,
    kind: 'key',
    detail,
    documentation: escaped(words),
    filterText: `${label} ${words}`,
    sortText: label.toLowerCase(),
    span,
    newText: `${label}]`,
  }));
}

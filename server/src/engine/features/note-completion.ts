/** Completion inside an evidence note: its kind, its keys, and their values from the closed lists, the document and the folder. */
import { fiscalCalendar } from '../data/fiscal-calendars';
import { NOTE_KINDS, NOTE_WORDS } from '../data/key-words';
import { CLAIM_VALUES, DATE_VALUES, FIGURE_VALUES } from '../data/vocabulary';
import { formatDate } from '../reckon';
import type { Span } from '../text';
import { type DocumentFacts, NOTE_KEYS, type Snapshot, speakerAt } from '../workspace';
import { type Around, listItem } from './completion-parts';
import type { CompletionItem } from './types';

type Kind = keyof typeof NOTE_KEYS;

/** Null outside a note's head line. */
export function noteItems(snapshot: Snapshot, around: Around): CompletionItem[] | null {
  const { before, offset, after } = around;
  const start = /^\[\^[^\]]+\]:[ \t]+(?<typed>[a-z]*)$/u.exec(before);
  if (start !== null) {
    const typed = start.groups?.typed ?? '';
    const span = { start: offset - typed.length, end: offset + (/^[a-z]*:?/u.exec(after)?.[0].length ?? 0) };
    return Object.entries(NOTE_KINDS).map(([kind, words], index) =>
      listItem('key', kind, 'evidence note', words, { span, newText: `${kind}: `, order: index }),
    );
  }
  const head = /^\[\^(?<label>[^\]]+)\]:[ \t]+(?<kind>figure|date|claim|policy|source|note):(?<rest>.*)$/u.exec(before);
  const kind = head?.groups?.kind as Kind | undefined;
  if (head === null || kind === undefined) return null;
  const rest = head.groups?.rest ?? '';
  const key = /;[ \t]*(?<typed>[a-z-]*)$/u.exec(rest);
  if (key !== null) return keyItems(kind, rest, around, key.groups?.typed ?? '');
  const value = /;[ \t]*(?<key>[a-z-]+):[ \t]*(?<typed>[^;]*)$/u.exec(rest)?.groups;
  if (value?.key === undefined) return [];
  const typed = value.typed ?? '';
  const span = { start: offset - typed.length, end: offset + (/^[\w/-]*/u.exec(after)?.[0].length ?? 0) };
  return valueItems(snapshot, around, head.groups?.label ?? '', value.key, span);
}

/** What a note says most often, in the order a reader asks; every other key follows in the order of the language. */
const USUAL: readonly string[] = [
  ...['policy', 'period', 'basis', 'money', 'per', 'source', 'scope', 'part-of', 'quantity', 'value', 'role', 'stance', 'verdict'],
  ...['evidence', 'by', 'on'],
];

function rank(key: string): number {
  const at = USUAL.indexOf(key);
  return at < 0 ? USUAL.length : at;
}

function keyItems(kind: Kind, rest: string, { offset, after }: Around, typed: string): CompletionItem[] {
  const used = new Set([...`${rest}${after}`.matchAll(/;\s*([a-z-]+):/gu)].map((match) => match[1]));
  const span = { start: offset - typed.length, end: offset + (/^[a-z-]*:? ?/u.exec(after)?.[0].length ?? 0) };
  const gap = /;$/u.test(rest) ? ' ' : '';
  return [...NOTE_KEYS[kind]]
    .filter((name) => !used.has(name))
    .sort((a, b) => rank(a) - rank(b))
    .map((name, index) =>
      listItem('key', name, `${kind} note`, NOTE_WORDS[name] ?? '', { span, newText: `${gap}${name}: `, order: index }),
    );
}

function valueItems(snapshot: Snapshot, around: Around, label: string, key: string, span: Span): CompletionItem[] {
  const { document } = around;
  const lists: Readonly<Record<string, readonly string[]>> = { ...FIGURE_VALUES, ...DATE_VALUES, ...CLAIM_VALUES };
  const list = lists[key];
  if (list !== undefined) return list.map((name, index) => listItem('value', name, key, '', { span, newText: name, order: index }));
  const simple = (values: readonly (readonly [value: string, words: string])[]) =>
    values.map(([value, words], index) => listItem('value', value, key, words, { span, newText: value, order: index }));
  switch (key) {
    case 'basis':
      return simple([
        ['cash', 'Cash terms, as spent.'],
        ...years(document).map((year) => [`real:${year}`, `Real terms, in ${year} prices.`] as const),
        ['unstated', 'Somebody looked; the text does not say.'],
      ]);
    case 'period':
      return simple(years(document).map((year) => [year, 'financial year']));
    case 'part-of':
    case 'of':
    case 'from':
    case 'within':
      return simple(
        document.notes
          .filter(({ annotation }) => annotation.kind === 'figure' && annotation.form === 'footnote' && annotation.label !== label)
          .map(({ annotation, mentions }) => [
            annotation.label,
            [mentions[0]?.text.replace(/\s+/gu, ' '), annotation.gloss].filter(Boolean).join(': '),
          ]),
      );
    case 'quantity':
      return simple(quantities(snapshot));
    case 'base':
    case 'on':
      return simple(days(document));
    case 'value':
      return simple(annotatedValues(document, label));
    case 'policy':
      return [...snapshot.policies.values()].flatMap(([policy], index) =>
        policy === undefined
          ? []
          : [
              {
                ...listItem('policy', policy.id, policy.title, '', { span, newText: `[[${policy.id}]]`, order: index }),
                filterText: `[[${policy.id} ${policy.title}`,
                subject: policy.id,
              },
            ],
      );
    case 'by':
      return simple(speakers(document, label));
    default:
      return [];
  }
}

/** Whose words the text around the note's markers is. */
function speakers(document: DocumentFacts, label: string): (readonly [string, string])[] {
  const markers = document.syntax.markers.filter((marker) => marker.label.toLowerCase() === label.toLowerCase());
  const names = markers.length === 0 ? [document.speaker] : markers.map(({ block }) => speakerAt(document, block));
  return [...new Set(names)].flatMap((name) => (name === null ? [] : [[name, 'the speaker of the text'] as const]));
}

/** Every name of a measured thing in the folder, the commonest first, and those of the tables of official figures. */
function quantities(snapshot: Snapshot): (readonly [string, string])[] {
  const found = new Map<string, number>();
  for (const { syntax, settings } of snapshot.documents.values()) {
    if (!settings.indexed) continue;
    for (const { entries } of syntax.annotations)
      for (const { key, value } of entries) if (key === 'quantity' && value !== '') found.set(value, (found.get(value) ?? 0) + 1);
  }
  const noted = [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([quantity, count]) => [quantity, `in ${count} note${count === 1 ? '' : 's'}`] as const);
  const official = snapshot.official.all
    .filter(({ id }) => !found.has(id))
    .map(({ id, label, period, path }) => [id, [label, period, path].filter((part) => part !== '').join(', ')] as const);
  return [...noted, ...new Map(official)];
}

/** The days that the document states: its own date first. */
function days(document: DocumentFacts): (readonly [string, string])[] {
  const found = new Map<string, string>();
  if (document.context.date !== null)
    found.set(document.context.date.value, `${formatDate(document.context.date.value)}, the document’s date`);
  for (const mention of document.mentions) {
    if (
      mention.kind !== 'date' ||
      mention.value.start === null ||
      mention.value.start !== mention.value.end ||
      found.has(mention.value.start)
    )
      continue;
    found.set(mention.value.start, `“${mention.text.replace(/\s+/gu, ' ')}”, line ${document.source.lines.lineAt(mention.span.start) + 1}`);
  }
  return [...found];
}

/** What the annotated date was read as. */
function annotatedValues(document: DocumentFacts, label: string): (readonly [string, string])[] {
  const note = document.notes.find(({ annotation }) => annotation.label.toLowerCase() === label.toLowerCase());
  return (note?.mentions ?? []).flatMap((mention) => {
    if (mention.kind !== 'date' || mention.value.start === null || mention.value.end === null) return [];
    const { start, end, edtf } = mention.value;
    return [[edtf ?? (start === end ? start : `${start}/${end}`), `as “${mention.text.replace(/\s+/gu, ' ')}” is read`] as const];
  });
}

/** Financial years that the document names, and those around its date. */
function years(document: DocumentFacts): string[] {
  const calendar = fiscalCalendar(document.context.jurisdiction);
  const named = (start: number) => (calendar.month === 1 ? String(start) : `${start}-${String((start + 1) % 100).padStart(2, '0')}`);
  const found = document.mentions.flatMap((mention) =>
    mention.kind === 'date' && mention.value.granularity === 'fiscal-year' && mention.value.start !== null
      ? [named(Number(mention.value.start.slice(0, 4)))]
      : [],
  );
  const date = document.context.date?.value.split('-').map(Number);
  const [year, month = 1] = date ?? [];
  const current =
    year === undefined
      ? []
      : [month >= calendar.month ? year : year - 1].flatMap((start) => [named(start), named(start + 1), named(start - 1)]);
  return [...new Set([...found, ...current])].slice(0, 8);
}

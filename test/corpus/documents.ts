/** Labelled documents from two places: the real ones beside the project, and passages of our own with their labels written in. */
import fs from 'node:fs';
import path from 'node:path';

export interface Label {
  /** Null: whatever is found here is neither right nor wrong. */
  readonly kind: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where only the span is judged. */
  readonly value: (Record<string, unknown> & { readonly alt?: Record<string, unknown> }) | null;
}

export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  readonly date: string | null;
  readonly jurisdiction: string | null;
  readonly labels: readonly Label[];
}

export const CORPUS = path.resolve(process.cwd(), '../shared/corpus');
const OWN = path.resolve(process.cwd(), 'test/corpus/own');

/** Names of the label files of the real documents; none where they are not at hand. */
export function corpusDocuments(): string[] {
  if (!fs.existsSync(CORPUS)) return [];
  return fs
    .readdirSync(CORPUS)
    .filter((file) => file.endsWith('.labels.json'))
    .sort();
}

/** The real documents with their reviewed labels. */
export function realDocuments(): LabelledDocument[] {
  return corpusDocuments().map((file) => {
    const { documentDate, jurisdiction, mentions } = JSON.parse(fs.readFileSync(path.join(CORPUS, file), 'utf8')) as {
      documentDate: string | null;
      jurisdiction: string | null;
      mentions: Label[];
    };
    const text = fs.readFileSync(path.join(CORPUS, file.replace('.labels.json', '.md')), 'utf8');
    return { name: file.slice(0, 3), text, date: documentDate, jurisdiction, labels: mentions };
  });
}

const HEAD = /^<!-- jurisdiction: (?<jurisdiction>[\w-]+); date: (?<date>[\d-]+|none) -->\n/u;
const MARK = /⟦(?<text>[^|⟧]*)\|(?<label>[^⟧]*)⟧/gu;
const KINDS: Readonly<Record<string, string>> = { m: 'money', p: 'percent', q: 'quantity', d: 'date' };

/**
 * Passages under `own/`: `⟦£3m|m GBP 3000000⟧`. A label is a kind (m, p, q, d) and its value: comparator and currency for money, `pp` for
 * points, `a..b` for a range, `?` for a date that stays open, `~` where only the span is judged. `⟦…|?⟧` is neither right nor wrong.
 */
export function ownDocuments(): LabelledDocument[] {
  return fs
    .readdirSync(OWN)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readOwn(file, fs.readFileSync(path.join(OWN, file), 'utf8')));
}

function readOwn(file: string, marked: string): LabelledDocument {
  const head = HEAD.exec(marked)?.groups;
  if (head === undefined) throw new Error(`${file} does not begin with its jurisdiction and date.`);
  const body = marked.replace(HEAD, '');
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const match of body.matchAll(MARK)) {
    text += body.slice(at, match.index);
    const { text: words = '', label = '' } = match.groups ?? {};
    labels.push(labelOf(label, text.length, words, file));
    text += words;
    at = match.index + match[0].length;
  }
  text += body.slice(at);
  const date = head.date === 'none' ? null : (head.date ?? null);
  return { name: path.basename(file, '.md'), text, date, jurisdiction: head.jurisdiction ?? null, labels };
}

function labelOf(label: string, start: number, text: string, file: string): Label {
  const [code = '', ...parts] = label.split(' ');
  const placed = { start, end: start + text.length, text };
  if (code === '?') return { ...placed, kind: null, value: null };
  const kind = KINDS[code];
  const stated = parts.at(-1) ?? '';
  if (kind === undefined || stated === '') throw new Error(`${file}: “${label}” is no label.`);
  if (stated === '~') return { ...placed, kind, value: null };
  const [first = '', second = first] = stated.split('..');
  if (kind === 'date') {
    const open = first === '?';
    return { ...placed, kind, value: { start: open ? null : first, end: open ? null : second } };
  }
  const range = { min: Number(first), max: Number(second) };
  if (kind === 'money') {
    const currency = parts.at(-2) ?? null;
    return { ...placed, kind, value: { ...range, currency, comparator: parts.length > 2 ? (parts[0] ?? null) : null } };
  }
  if (kind === 'percent') return { ...placed, kind, value: { ...range, unit: parts.includes('pp') ? 'pp' : '%' } };
  return { ...placed, kind, value: range };
}

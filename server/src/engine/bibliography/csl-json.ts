/** Entries of a CSL-JSON file (Zotero, Mendeley, Pandoc): places in one pass, the fields of one entry when somebody asks. */
import { type ParseError, parse, visit } from 'jsonc-parser';
import type { SourceDocument, Span } from '../text';
import { yearOf } from './reference-parts';
import type { BibliographyEntry, BibliographyProblem, Reference, ReferenceName } from './types';

const NO_ABBREVIATIONS: ReadonlyMap<string, string> = new Map();

/** True where the text is a list of objects of which the first has an `id` and a `type`: other JSON is none of our business. */
export function looksLikeCslJson(text: string): boolean {
  const head = text.slice(0, 20_000).replace(/^\uFEFF/u, '');
  return /^\s*\[\s*\{/u.test(head) && /"id"\s*:/u.test(head) && /"type"\s*:\s*"[a-z][a-z_-]*"/u.test(head);
}

export function scanCslJson(source: SourceDocument): { entries: BibliographyEntry[]; problems: BibliographyProblem[] } {
  const base = source.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const text = source.text.slice(base);
  const entries: BibliographyEntry[] = [];
  const problems: BibliographyProblem[] = [];
  let depth = 0;
  let start = -1;
  let property = '';
  let key: { value: string; span: Span } | null = null;
  let type = '';
  visit(
    text,
    {
      onArrayBegin: () => {
        depth += 1;
      },
      onArrayEnd: () => {
        depth -= 1;
      },
      onObjectBegin: (offset) => {
        depth += 1;
        if (depth !== 2) return;
        start = offset;
        key = null;
        type = '';
      },
      onObjectProperty: (name) => {
        if (depth === 2) property = name;
      },
      onLiteralValue: (value, offset, length) => {
        if (depth !== 2) return;
        const quotes = typeof value === 'string' ? 1 : 0;
        if (property === 'id')
          key = { value: String(value), span: { start: base + offset + quotes, end: base + offset + length - quotes } };
        else if (property === 'type') type = String(value).toLowerCase();
      },
      onObjectEnd: (offset, length) => {
        depth -= 1;
        if (depth !== 1 || start < 0) return;
        const span = { start: base + start, end: base + offset + length };
        if (key === null) problems.push({ message: 'This entry has no “id”.', span: { start: span.start, end: span.start + 1 } });
        else {
          const { value, span: keySpan } = key;
          const raw = source.text.slice(span.start, span.end);
          entries.push({ key: value, keySpan, span, type, format: 'csl-json', uri: source.uri, raw, abbreviations: NO_ABBREVIATIONS });
        }
        start = -1;
      },
      onError: (_, offset, length) => {
        // The first says it; what follows from it would be noise.
        if (problems.length > 0) return;
        const from = Math.min(base + offset, Math.max(base, source.text.length - 1));
        problems.push({
          message: 'This JSON cannot be read here.',
          span: { start: from, end: Math.min(source.text.length, from + Math.max(1, length)) },
        });
      },
    },
    { allowTrailingComma: true },
  );
  return { entries, problems };
}

/** Null where the object cannot be read. */
export function cslReference(entry: BibliographyEntry): Reference | null {
  const errors: ParseError[] = [];
  const item: unknown = parse(entry.raw, errors, { allowTrailingComma: true });
  if (typeof item !== 'object' || item === null) return null;
  const fields = item as Readonly<Record<string, unknown>>;
  const text = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = fields[name];
      if (typeof value === 'string' && value.trim() !== '') return plain(value);
      if (typeof value === 'number') return String(value);
    }
    return null;
  };
  const date = dateOf(fields.issued);
  const volume = text('volume');
  const issue = text('issue', 'number');
  return {
    key: entry.key,
    type: entry.type,
    title: text('title'),
    authors: namesOf(fields.author),
    editors: namesOf(fields.editor),
    year: yearOf(date),
    date,
    container: text('container-title', 'event-title'),
    publisher: text('publisher'),
    number: volume === null ? issue : issue === null ? volume : `${volume}(${issue})`,
    pages: text('page'),
    url: text('URL'),
    doi: text('DOI')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//iu, '') ?? null,
    note: text('note'),
  };
}

/** CSL allows `<i>` and its like in titles. */
function plain(text: string): string {
  return text
    .replace(/<\/?(?:i|b|sc|sup|sub|span)\b[^<>]{0,80}>/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function namesOf(value: unknown): ReferenceName[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown): ReferenceName[] => {
    if (typeof item !== 'object' || item === null) return [];
    const { family, given, literal, 'non-dropping-particle': particle } = item as Record<string, unknown>;
    if (typeof literal === 'string' && literal !== '') return [{ family: literal, given: null }];
    if (typeof family !== 'string' || family === '') return [];
    const whole = typeof particle === 'string' && particle !== '' ? `${particle} ${family}` : family;
    return [{ family: whole, given: typeof given === 'string' && given !== '' ? given : null }];
  });
}

/** `{ "date-parts": [[2018, 9, 18]] }` or `{ "raw": "2018-09-18" }`. */
function dateOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { 'date-parts': parts, raw, literal } = value as Record<string, unknown>;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (Array.isArray(first) && first.length > 0) {
    const numbers = first.map(Number).filter((part) => Number.isInteger(part) && part > 0);
    const [year, ...rest] = numbers;
    return year === undefined ? null : [String(year), ...rest.slice(0, 2).map((part) => String(part).padStart(2, '0'))].join('-');
  }
  const said = typeof raw === 'string' ? raw : typeof literal === 'string' ? literal : '';
  return /\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(said)?.[0] ?? null;
}

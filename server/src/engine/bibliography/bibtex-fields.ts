/** The fields of one BibTeX or BibLaTeX entry, parsed when somebody asks. */
import { type FieldValue, parse } from 'latex-utensils/out/src/bibtex/bibtex_parser_simple';
import { latexText } from './latex-text';
import { MONTH_NUMBERS, nameOf, yearOf } from './reference-parts';
import type { BibliographyEntry, Reference, ReferenceName } from './types';

/** Null where the entry's inside cannot be read. */
export function bibtexReference(entry: BibliographyEntry): Reference | null {
  const fields = fieldsOf(entry);
  if (fields === null) return null;
  const text = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = latexText(fields.get(name) ?? '');
      if (value !== '') return value;
    }
    return null;
  };
  const date = dateOf(text('date'), text('year'), fields.get('month') ?? null);
  const volume = text('volume');
  const issue = text('number', 'issue');
  return {
    key: entry.key,
    type: entry.type,
    title: text('title'),
    authors: namesOf(fields.get('author') ?? ''),
    editors: namesOf(fields.get('editor') ?? ''),
    year: yearOf(date) ?? text('year'),
    date,
    container: text('journaltitle', 'journal', 'booktitle', 'maintitle', 'eventtitle'),
    publisher: text('publisher', 'institution', 'organization', 'school'),
    number: volume === null ? issue : issue === null ? volume : `${volume}(${issue})`,
    pages: text('pages'),
    url: text('url') ?? urlIn(text('howpublished')),
    doi: bareDoi(text('doi')),
    note: text('note'),
  };
}

/** Values as written, abbreviations expanded and `#` joined, by name in lower case. */
function fieldsOf(entry: BibliographyEntry): Map<string, string> | null {
  try {
    const [found] = parse(entry.raw).content;
    if (found === undefined || !('internalKey' in found)) return null;
    const fields = new Map<string, string>();
    for (const { name, value } of found.content) if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), printed(value, entry));
    return fields;
  } catch {
    return null;
  }
}

function printed(value: FieldValue, entry: BibliographyEntry): string {
  if (value.kind === 'concat') return value.content.map((part) => printed(part, entry)).join('');
  if (value.kind !== 'abbreviation') return value.content;
  const name = value.content.toLowerCase();
  return entry.abbreviations.get(name) ?? value.content;
}

/** "Smith, Jane and {Department of Health} and Ann de Vries". */
function namesOf(field: string): ReferenceName[] {
  const names: ReferenceName[] = [];
  for (const raw of splitAnd(field)) {
    const trimmed = raw.trim();
    if (trimmed === '' || trimmed === 'others') continue;
    // A name in braces of its own is a body's.
    if (/^\{.*\}$/su.test(trimmed)) names.push({ family: latexText(trimmed), given: null });
    else names.push(nameOf(latexText(trimmed)));
  }
  return names;
}

/** At " and " outside braces. */
function splitAnd(field: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < field.length; at += 1) {
    const character = field[at];
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (depth === 0 && /\s/u.test(character ?? '') && /^and\s/u.test(field.slice(at + 1, at + 5))) {
      parts.push(field.slice(start, at));
      start = at + 4;
    }
  }
  parts.push(field.slice(start));
  return parts;
}

function dateOf(date: string | null, year: string | null, month: string | null): string | null {
  const iso = /^\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(date ?? '')?.[0];
  if (iso !== undefined) return iso;
  const only = /\d{4}/u.exec(year ?? '')?.[0];
  if (only === undefined) return null;
  const number = MONTH_NUMBERS[(month ?? '').slice(0, 3).toLowerCase()] ?? (/^\d{1,2}$/u.test(month ?? '') ? Number(month) : null);
  return number === null || number < 1 || number > 12 ? only : `${only}-${String(number).padStart(2, '0')}`;
}

function urlIn(text: string | null): string | null {
  return /https?:\/\/[^\s{}]+/u.exec(text ?? '')?.[0] ?? null;
}

function bareDoi(doi: string | null): string | null {
  return doi === null ? null : doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '');
}

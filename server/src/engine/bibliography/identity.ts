/** What tells that an entry and a document are the same work: address, DOI or title, folded so that spellings of one meet. */
import { latexText } from './latex-text';
import type { BibliographyEntry } from './types';

export interface Identity {
  readonly urls: readonly string[];
  readonly doi: string | null;
  readonly title: string | null;
}

const QUICK =
  /(?:^|[,{\s"])(?<name>url|doi|title|howpublished)"?\s*(?:=|:)\s*(?:"(?<quoted>(?:[^"\\]|\\.){0,2000})"|\{(?<braced>(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}){0,2000})\})/giu;

/** Read straight from the entry's words, without parsing it: thousands are compared with one document. */
export function identityOf(entry: BibliographyEntry): Identity {
  const urls: string[] = [];
  let doi: string | null = null;
  let title: string | null = null;
  for (const { groups } of entry.raw.matchAll(QUICK)) {
    const name = groups?.name?.toLowerCase();
    const value = groups?.quoted ?? groups?.braced ?? '';
    if (name === 'title') title ??= foldTitle(readable(entry, value));
    else if (name === 'doi') doi ??= foldDoi(value);
    else {
      const url = /https?:\/\/[^\s{}"]+/u.exec(value)?.[0];
      if (url !== undefined) urls.push(foldUrl(url));
    }
  }
  return { urls, doi, title };
}

/** The title as it is read, capitals and signs kept; found like the identity, for long lists. */
export function printedTitle(entry: BibliographyEntry): string | null {
  for (const { groups } of entry.raw.matchAll(QUICK))
    if (groups?.name?.toLowerCase() === 'title') return readable(entry, groups.quoted ?? groups.braced ?? '');
  return null;
}

function readable({ format }: BibliographyEntry, value: string): string {
  return format === 'bibtex' ? latexText(value) : value;
}

/** Scheme, `www.`, final slash, fragment and tracking parameters make no other page. */
export function foldUrl(url: string): string {
  return url
    .trim()
    .replace(/\\(?=[_&%#~])/gu, '')
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$/u, '')
    .replace(/[?&](?:utm_[a-z]+|fbclid|gclid)=[^&]*/giu, '')
    .replace(/\/+$/u, '')
    .replace(/^[^/]+/u, (host) => host.toLowerCase());
}

export function foldDoi(doi: string): string {
  return doi
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '')
    .toLowerCase();
}

/** Letters and digits alone, without case: titles differ in dashes and quotation marks from file to file. */
export function foldTitle(title: string): string {
  return (title.normalize('NFKD').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();
}

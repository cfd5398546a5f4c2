/** By what a document and an entry of a bibliography know each other: address, DOI, title. */
import { type BibliographyEntry, foldTitle, foldUrl, identityOf } from '../bibliography';
import type { DocumentFacts } from './types';

/** A title of one or two words ("Budget 2018") is many a work's. */
const LEAST_WORDS = 3;

const kept = new WeakMap<BibliographyEntry, readonly string[]>();

/** The surest first. */
export function keysOfEntry(entry: BibliographyEntry): readonly string[] {
  const known = kept.get(entry);
  if (known !== undefined) return known;
  const { urls, doi, title } = identityOf(entry);
  const keys = [...urls.map((url) => `url ${url}`), ...(doi === null ? [] : [`doi ${doi}`]), ...titleKey(title)];
  kept.set(entry, keys);
  return keys;
}

export function keysOfDocument({ url, title }: DocumentFacts): readonly string[] {
  const doi = /10\.\d{4,9}\/\S+/u.exec(url ?? '')?.[0].toLowerCase();
  return [
    ...(url === null ? [] : [`url ${foldUrl(url)}`]),
    ...(doi === undefined ? [] : [`doi ${doi}`]),
    ...titleKey(title === null ? null : foldTitle(title)),
  ];
}

function titleKey(title: string | null): string[] {
  return title === null || title.split(' ').length < LEAST_WORDS ? [] : [`title ${title}`];
}

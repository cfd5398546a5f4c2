/** One entry as a line to read, in our own author-date form: who (year), what, where, number, publisher, address. */
import type { Reference, ReferenceName } from './types';

/** "Department of Health (2018) Winter pressures. Hansard, 640, pp. 3–4. https://…" Plain text: whoever shows it escapes it. */
export function referenceLine(reference: Reference): string {
  const who = reference.authors.length > 0 ? reference.authors : reference.editors;
  const edited = reference.authors.length === 0 && reference.editors.length > 0 ? (reference.editors.length > 1 ? ' (eds)' : ' (ed.)') : '';
  const names = who.length === 0 ? (reference.publisher ?? reference.container) : `${listed(who.map(nameAndInitials))}${edited}`;
  const year = `(${reference.year ?? 'no date'})`;
  const head = [names, year, reference.title].filter((part) => part !== null).join(' ');
  const publisher = reference.publisher === names ? null : reference.publisher;
  const container = reference.container === names ? null : reference.container;
  const where = [container, reference.number, pagesOf(reference.pages), publisher].filter((part) => part !== null).join(', ');
  const address = reference.doi === null ? reference.url : `https://doi.org/${reference.doi}`;
  return [head, where === '' ? null : where, reference.note]
    .filter((part) => part !== null)
    .map((part) => (/[.?!…]["”’)]?$/u.test(part) ? part : `${part}.`))
    .concat(address === null ? [] : [address])
    .join(' ');
}

/** "Smith and Jones 2018": who and when, for lists. */
export function shortReference(reference: Reference): string {
  const who = reference.authors.length > 0 ? reference.authors : reference.editors;
  const [first, second] = who;
  const names =
    first === undefined
      ? (reference.publisher ?? reference.container ?? reference.key)
      : who.length > 2
        ? `${first.family} et al.`
        : second === undefined
          ? first.family
          : `${first.family} and ${second.family}`;
  return `${names} ${reference.year ?? 'no date'}`;
}

/** "Smith, J. A." */
function nameAndInitials({ family, given }: ReferenceName): string {
  if (given === null) return family;
  const initials = given
    .split(/[\s.]+/u)
    .filter((part) => part !== '')
    .map((part) => `${[...part][0] ?? ''}.`)
    .join(' ');
  return initials === '' ? family : `${family}, ${initials}`;
}

/** More than three names are the first "et al.", as author-date styles have it. */
function listed(names: readonly string[]): string {
  if (names.length > 3) return `${names[0]} et al.`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function pagesOf(pages: string | null): string | null {
  if (pages === null) return null;
  return `${/[-–—,]/u.test(pages) ? 'pp.' : 'p.'} ${pages.replace(/-+/gu, '–')}`;
}

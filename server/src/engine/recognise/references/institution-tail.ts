/** How far an institution's name goes behind its noun: "Department for Business, Energy and Industrial Strategy", "Court of Justice of the European Union". */
import { HOUSES, LISTING_HEADS, NO_TAILS, OPENERS, OWN_POSSESSIVES, PARTS } from '../../data/institutions';
import { TRIGGER } from '../scan';
import type { NameReader } from './name-reader';
import { GAP } from './name-walk';

/** Names of institutions are shorter than this, in words. */
const LONGEST = 14;
/** These may be made up of directors or governors. */
const MEMBERSHIP = /^(?:Association|Institute|Society|Federation|Confederation)$/u;
const SMALL_LINKS = new Set(['of', 'for', 'in', 'on']);

/** The last word of the tail that begins with the small word at `link`; -1 where none is a name. */
export function tailOf(reader: NameReader, link: number, noun: string): number {
  let at = link + 1;
  if (reader.gap(link) !== GAP.space) return -1;
  if (reader.word(at) === 'the') at += 1;
  const first = reader.word(at);
  if (
    !reader.isCapital(at) ||
    (NO_TAILS.has(first) && !MEMBERSHIP.test(noun)) ||
    (OPENERS.has(first) && !MEMBERSHIP.test(noun) && !/^(?:State|Work|Justice|Representatives)$/u.test(first))
  )
    return -1;
  // "the Advisory Board of Dementia UK": the name is that of the body.
  if (/^(?:Board|Committee|Office|Panel)$/u.test(noun) && (reader.known(at)?.start ?? -1) === reader.words.starts[at]) return -1;
  if (noun === 'House') return HOUSES.has(first) ? at : -1;
  if (noun === 'Campaign' && reader.word(link) === 'to') return -1;
  const lists = LISTING_HEADS.has(noun) || (noun === 'Bank' && reader.word(link) === 'for');
  for (let count = 0; count < LONGEST; count += 1) {
    const next = at + 1;
    const gap = reader.gap(at);
    if (gap === GAP.breaks || gap === GAP.opens || gap === GAP.closes || gap === GAP.stop) break;
    const word = reader.word(next);
    if (gap === GAP.comma) {
      if (!lists || !listGoesOn(reader, next)) break;
      at = reader.word(next) === 'the' ? next + 1 : next;
    } else if (gap === GAP.ampersand || word === 'and') {
      const target = gap === GAP.ampersand ? next : next + 1;
      const start = reader.word(target) === 'the' ? target + 1 : target;
      if (!lists || !reader.isCapital(start) || isOther(reader, start)) break;
      // "… and the Faculty of Medicine" begins another name.
      if (start !== target && reader.word(start + 1) === 'of') break;
      at = start;
    } else if (reader.isCapital(next)) {
      // "the Court of Auditors’ Report": the name ends at its possessive.
      if (gap === GAP.apostrophe && !OWN_POSSESSIVES.has(reader.word(at).replace(/s$/u, ''))) break;
      if (
        (reader.known(next)?.start ?? -1) >= (reader.words.starts[next] ?? 0) ||
        OPENERS.has(word) ||
        PARTS.has(word) ||
        reader.has(next, TRIGGER.act)
      )
        break;
      if (noun === 'University' && /^(?:School|Faculty|Press|Professor|Medical|Library|Department|Institute|Centre|Students?)$/u.test(word))
        break;
      at = next;
    } else if (
      word === 's' &&
      gap === GAP.apostrophe &&
      reader.isCapital(next + 1) &&
      reader.gap(next) === GAP.space &&
      OWN_POSSESSIVES.has(reader.word(at))
    ) {
      at = next + 1;
    } else if (SMALL_LINKS.has(word) && (noun !== 'University' || word === 'of')) {
      const target = reader.word(next + 1) === 'the' ? next + 2 : next + 1;
      if (reader.gap(next) !== GAP.space || !reader.isCapital(target) || reader.known(target) !== null) break;
      // "the Committee on Housing in Surrey": a place behind "in" is where, not what.
      if (word === 'in' || OPENERS.has(reader.word(target))) break;
      at = target;
    } else break;
  }
  return at;
}

/** After a comma: one to three words, then a comma again or "and" with a capital, and no other institution among them. */
function listGoesOn(reader: NameReader, from: number): boolean {
  let at = from;
  for (let count = 0; count < 12; count += 1) {
    if (reader.word(at) === 'and')
      return reader.isCapital(at + 1) || (reader.word(at + 1) === 'the' && reader.isCapital(at + 2)) ? !isOther(reader, at + 1) : false;
    if (!reader.isCapital(at) && reader.word(at) !== 'the' && reader.word(at) !== 'of') return false;
    if (
      reader.has(at, TRIGGER.institution) ||
      reader.known(at) !== null ||
      (reader.has(at, TRIGGER.initials) && reader.word(at).length > 1)
    )
      return false;
    const gap = reader.gap(at);
    if (gap !== GAP.space && gap !== GAP.comma) return false;
    at += 1;
  }
  return false;
}

/** Whether a name of its own begins at this word: a body of the tables, initials, or a run that ends in an institution's noun. */
function isOther(reader: NameReader, from: number): boolean {
  if (reader.known(from) !== null || reader.has(from, TRIGGER.initials) || OPENERS.has(reader.word(from))) return true;
  for (let at = from; at < from + 6; at += 1) {
    if (reader.has(at, TRIGGER.institution) && reader.isCapital(at)) return true;
    const gap = reader.gap(at);
    if ((gap !== GAP.space && gap !== GAP.hyphen) || !reader.isCapital(at + 1)) return false;
  }
  return false;
}

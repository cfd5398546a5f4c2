/** Where an institution's name begins before its noun: "Brighton and Hove City Council", "Guy’s and St Thomas’ NHS Foundation Trust". */
import { bodiesByAcronym } from '../../data/bodies';
import { DOUBLE_PLACES, OPENERS, OWN_POSSESSIVES, PARTS, POSSESSIVE_NOUNS } from '../../data/institutions';
import { TRIGGER } from '../scan';
import type { NameReader } from './name-reader';
import { GAP } from './name-walk';

/** Names of institutions are shorter than this, in words. */
const LONGEST = 14;
/** Nouns before whose "and" or comma only a known pair of places may stand. */
const PLACED = new Set(
  'Council Hospital Hospitals Police Constabulary University College School Church Infirmary Court Parliament Government Party Bank'.split(
    ' ',
  ),
);
/** No name begins with these or goes on over them: "That Council …" of a resolution. */
const DETERMINERS = new Set('The That This These Those Each Every Any'.split(' '));
/** Initials that are the first word of many names. */
const LEADING_INITIALS = new Set('NHS UK US EU UN BBC HM NSW USA'.split(' '));

/** The first word of the capitalised run that ends before word `at`. */
export function leadOf(reader: NameReader, at: number, noun: string, headed = false): number {
  let first = at;
  let and = false;
  for (let k = at - 1; k >= 0 && at - k <= LONGEST; k -= 1) {
    const gap = reader.gap(k);
    const word = reader.word(k);
    if (gap === GAP.stop) {
      // "U.S. Department", "St. Mary’s Hospital".
      if (word === 'S' && reader.word(k - 1) === 'U') first = k - 1;
      else if (word === 'St') first = k;
      break;
    }
    if (gap === GAP.breaks || gap === GAP.opens || gap === GAP.closes) break;
    const held = reader.known(k);
    // "Federal Reserve Bank of Boston": the body is a part of a longer name where the noun follows at once.
    const continued = headed && held?.end === reader.words.ends[at - 1];
    if (held !== null && !continued && !LEADING_INITIALS.has(word) && held.end - held.start > word.length) break;
    if (
      gap === GAP.comma &&
      !(
        and &&
        (noun === 'Committee' || noun === 'Council' || noun === '') &&
        reader.isCapital(k) &&
        !OPENERS.has(word) &&
        !reader.has(k, TRIGGER.institution)
      )
    )
      break;
    if (reader.isCapital(k)) {
      if (DETERMINERS.has(word)) break;
      if (
        gap === GAP.apostrophe &&
        !OWN_POSSESSIVES.has(word.replace(/s$/u, '')) &&
        !OWN_POSSESSIVES.has(word) &&
        !POSSESSIVE_NOUNS.has(noun)
      )
        break;
      if (isInitialsOfABody(reader, k)) break;
      if (gap === GAP.ampersand && PLACED.has(noun) && !isPair(reader, k, k + 1)) break;
      first = k;
    } else if (word === 'and') {
      // "Guy’s and St Thomas’": the owner stands before the "s".
      const before = reader.word(k - 1) === 's' && reader.gap(k - 2) === GAP.apostrophe ? k - 2 : k - 1;
      if (!reader.isCapital(before) || reader.gap(k - 1) !== GAP.space) break;
      const pair = isPair(reader, before, k + 1);
      if (
        !pair &&
        (PLACED.has(noun) ||
          noun === '' ||
          (reader.has(before, TRIGGER.initials | TRIGGER.institution) && reader.word(before) !== 'NHS') ||
          OPENERS.has(reader.word(before)) ||
          reader.known(before) !== null)
      )
        break;
      and = true;
    } else if (word === 'of') {
      if (!reader.isCapital(k - 1) || reader.gap(k - 1) !== GAP.space || PARTS.has(reader.word(k - 1)) || OPENERS.has(reader.word(k - 1)))
        break;
    } else if (word === 's' && reader.gap(k - 1) === GAP.apostrophe) {
      if (!OWN_POSSESSIVES.has(reader.word(k - 1)) && (!POSSESSIVE_NOUNS.has(noun) || reader.known(k - 1) !== null)) break;
      first = k - 1;
      k -= 1;
    } else if (!((word === 'on' || word === 'under' || word === 'upon' || word === 'le' || word === 'with') && reader.isCapital(k - 1)))
      break;
    else if (gap !== GAP.hyphen && word !== 'upon' && word !== 'with') break;
  }
  return first;
}

function isPair(reader: NameReader, left: number, right: number): boolean {
  return DOUBLE_PLACES.has(`${reader.word(left)}+${reader.word(right)}`);
}

function isInitialsOfABody(reader: NameReader, index: number): boolean {
  if (!reader.has(index, TRIGGER.initials)) return false;
  const word = reader.word(index);
  return !LEADING_INITIALS.has(word) && (bodiesByAcronym(word).length > 0 || reader.context.own.initials.has(word));
}

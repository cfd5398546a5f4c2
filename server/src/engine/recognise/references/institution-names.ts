/** Names of institutions that no table holds: capitals that end in an institution's noun or begin with one, "Surrey County Council", "Department of Agriculture". */
import {
  ADJECTIVE_BEFORE,
  HEAD_NOUNS,
  INSTITUTION_NOUNS,
  KIND_WORDS,
  NO_PLACES,
  SMALL_KINDS,
  STANDING_NOUNS,
  STANDING_WORDS,
  SUBJECT_NOUNS,
} from '../../data/institutions';
import { isPlace } from '../../data/places';
import type { Span } from '../../text';
import { TRIGGER } from '../scan';
import type { RecogniseContext } from '../types';
import { leadOf } from './institution-lead';
import { tailOf } from './institution-tail';
import { NameReader } from './name-reader';
import { GAP, isTitleCase, withoutOpeners } from './name-walk';

const PUBLIC_TASKS = new Set(['Rescue', 'Ambulance', 'Probation', 'Prosecution', 'Prison', 'Revenue', 'Fire']);
const TWO_WORDS = new Set('Service Office Group Network Alliance Coalition Forum Panel Union Register Laboratory'.split(' '));

/** `taken`: spans of names that the tables hold, in order; no name of this grammar runs into one. */
export function institutionNames(text: string, context: RecogniseContext, taken: readonly Span[]): Span[] {
  if (isTitleCase(context.words, text)) return [];
  const reader = new NameReader(text, context, taken);
  const found: Span[] = [];
  for (let i = 0; i < context.words.starts.length; i += 1) {
    if (!reader.has(i, TRIGGER.institution)) continue;
    const name = reader.isCapital(i) ? (headed(reader, i) ?? ending(reader, i)) : small(reader, i);
    if (name !== null) found.push(name);
  }
  return found;
}

/** "Department of …", with what stands before it: "US", "National", "Select". */
function headed(reader: NameReader, at: number): Span | null {
  const hyphenated = reader.word(at) === 'Directorate' && reader.gap(at) === GAP.hyphen;
  const head = hyphenated ? at + 1 : at;
  const noun = hyphenated ? 'Directorate-General' : reader.word(at);
  const link = HEAD_NOUNS.get(noun);
  if (link === undefined || reader.gap(head) !== GAP.space) return null;
  if (!link.test(reader.word(head + 1))) return null;
  // At home the tables hold every department; abroad "Department of Health" may go on: "… and Aged Care".
  const held = reader.known(at);
  const abroad = reader.context.jurisdiction !== null && !reader.context.jurisdiction.startsWith('GB');
  if (held !== null && !(abroad && held.start === reader.words.starts[at])) return null;
  const last = tailOf(reader, head + 1, noun);
  if (last < 0 || (held !== null && (reader.words.ends[last] ?? 0) <= held.end)) return null;
  const first = withoutOpeners(reader.text, reader.words, leadOf(reader, at, noun, true), at);
  return reader.span(first, last);
}

/** "Surrey County Council", "Work and Pensions Committee", "King’s College London". */
function ending(reader: NameReader, at: number): Span | null {
  const noun = reader.word(at);
  if (!INSTITUTION_NOUNS.has(noun) || reader.known(at) !== null) return null;
  const left = leadOf(reader, at, noun);
  const first = withoutOpeners(reader.text, reader.words, left, at);
  if (first >= at) return null;
  const refuse = (because: string) => {
    reader.context.reject?.('organisation', reader.words.starts[first] ?? 0, reader.words.ends[at] ?? 0, because);
    return null;
  };
  const next = reader.gap(at) === GAP.space && reader.isCapital(at + 1) ? reader.word(at + 1) : '';
  if (ADJECTIVE_BEFORE.has(next) || (next !== '' && reader.has(at + 1, TRIGGER.act | TRIGGER.policy)))
    return refuse('the word after it makes an adjective of the institution');
  const own = hasOwnWord(reader, first, at, noun);
  if (!own) return refuse('the words before the noun say what kind of institution it is, not which');
  if (STANDING_NOUNS.has(noun) && !hasStanding(reader, first, at, noun))
    return refuse('a name of this kind begins with a place or a word of standing');
  const placeAfter = next !== '' && (next === 'London' || isPlace(next)) && !(reader.gap(at + 1) === GAP.space && reader.isCapital(at + 2));
  return reader.span(
    first,
    placeAfter && /^(?:College|Inspectorate|Council|Authority|Commission|University|School|Federation|Association)$/u.test(noun)
      ? at + 1
      : at,
  );
}

function hasOwnWord(reader: NameReader, first: number, at: number, noun: string): boolean {
  const subjects = SUBJECT_NOUNS.get(noun);
  let capitals = 0;
  let own = false;
  for (let k = first; k < at; k += 1) {
    if (!reader.isCapital(k)) continue;
    capitals += 1;
    const word = reader.word(k);
    if (!KIND_WORDS.has(word) && !INSTITUTION_NOUNS.has(word)) own = true;
    else if (subjects?.has(word) === true) own = true;
  }
  return own && (capitals > 1 || !TWO_WORDS.has(noun));
}

function hasStanding(reader: NameReader, first: number, at: number, noun: string): boolean {
  const name = (last: number) => reader.text.slice(reader.words.starts[first], reader.words.ends[last]);
  if (noun === 'Government') return isPlace(name(at - 1));
  if (noun === 'Administration') return at - first >= 2;
  for (let last = first; last < Math.min(at, first + 3); last += 1) if (isPlace(name(last))) return true;
  // "Kent Fire and Rescue Service": the task is a public one, whatever the place.
  if (noun === 'Service' && PUBLIC_TASKS.has(reader.word(at - 1))) return true;
  return STANDING_WORDS.has(reader.word(first));
}

/** "Leeds city council": the kind in small letters behind a place. */
function small(reader: NameReader, at: number): Span | null {
  const end = reader.words.ends[at] ?? 0;
  const kind = SMALL_KINDS.find((one) => reader.text.endsWith(one, end));
  const count = kind?.split(/[\s’]/u).length ?? 0;
  const start = at - count + 1;
  if (kind === undefined || start < 1 || (reader.words.starts[start] ?? 0) !== end - kind.length) return null;
  if (reader.gap(start - 1) !== GAP.space || !reader.isCapital(start - 1)) return null;
  const first = withoutOpeners(reader.text, reader.words, leadOf(reader, start, ''), start);
  if (first >= start || NO_PLACES.has(reader.word(first)) || reader.known(start - 1) !== null) return null;
  if (reader.has(start - 1, TRIGGER.institution) || KIND_WORDS.has(reader.word(start - 1))) return null;
  return reader.span(first, at);
}

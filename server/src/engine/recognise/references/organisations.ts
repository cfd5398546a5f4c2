/** Bodies: by the names and initials of the tables, by what the document itself defines, and by the grammar of institutions' names. */
import { type Body, bodiesByAcronym, bodyNames } from '../../data/bodies';
import { SOLO_CHARITIES } from '../../data/charities';
import { INSTITUTION_NOUNS } from '../../data/institutions';
import { isPlace } from '../../data/places';
import { isSmallLetter, type NameMatch, type NameMatcher, type Span } from '../../text';
import { type BlockWords, TRIGGER } from '../scan';
import type { Candidate, RecogniseContext, Recogniser } from '../types';
import { institutionNames } from './institution-names';
import { legislation, organisation, policyCandidate } from './make';
import { GAP, gapAfter, wordIn } from './name-walk';
import type { OwnName } from './own-names';

export const organisations: Recogniser = {
  id: 'organisation',
  kind: 'organisation',
  triggers: TRIGGER.capital,
  find(text, context) {
    const found: Candidate[] = [];
    const taken: Span[] = [];
    for (const { start, end, name, values } of bodyNames().find(text, (match) => isWrittenAsName(text, match), context.words)) {
      const kindOnly = values.every(({ type }) => /body type$/u.test(type));
      // "Local Authority" is any of hundreds.
      if (kindOnly && /local authorit/iu.test(name)) continue;
      found.push(organisation(withNation(text, start, values), end, name, 'name', 'body-name'));
      // A kind of body may end the name of one, "Birmingham and Solihull Integrated Care Board", and another nation's may be longer, "European Environment Agency".
      if (!kindOnly && !followsNation(text, start)) taken.push({ start, end });
    }
    soloNames(text, context, taken, found);
    if (context.own.names !== null) ownNames(text, context, context.own.names, found);
    initials(text, context, found);
    if ((context.words.all & TRIGGER.institution) !== 0) {
      for (const { start, end } of institutionNames(text, context, taken))
        found.push(organisation(start, end, text.slice(start, end).replace(/\s+/gu, ' '), 'name', 'institution-name'));
      shortNames(text, context, found);
    }
    return found;
  },
};

/** What the document itself defines: outlets of its articles, and names it gives initials to. */
function ownNames(text: string, { words }: RecogniseContext, names: NameMatcher<OwnName>, found: Candidate[]): void {
  const asWritten = ({ start, end, name }: NameMatch<OwnName>) => text.slice(start, end).replace(/\s+/gu, ' ') === name;
  for (const { start, end, name, values } of names.find(text, asWritten, words)) {
    const [own] = values;
    if (own?.kind === 'policy') found.push(policyCandidate(start, end, name, 'defined-here'));
    else found.push(organisation(start, end, name, 'defined-here', own?.outlet === true ? 'outlet' : 'defined-here'));
  }
}

/** A name stands in capitals, more than the one a sentence begins with; one word stands exactly as the table has it. */
function isWrittenAsName(text: string, { start, end, name, values }: NameMatch<Body>): boolean {
  const written = text.slice(start, end);
  if (!/[ -]/u.test(name)) return written === name || values.some((body) => body.name === written);
  return /^\p{Lu}/u.test(written) && /[\s\u00A0-]\p{Lu}/u.test(written);
}

const ADJECTIVE = /(?<word>\p{Lu}\p{Ll}{3,14})[\s\u00A0]$/u;

function followsNation(text: string, start: number): boolean {
  const word = ADJECTIVE.exec(text.slice(Math.max(0, start - 18), start))?.groups?.word;
  return word !== undefined && isPlace(word);
}

const NATION = /(?<![\p{L}.])(?:U\.S\.|US|UK)[\s\u00A0]$/u;

/** "U.S. Department of Agriculture": the nation before a national body is a part of its name. */
function withNation(text: string, start: number, values: readonly Body[]): number {
  const code = text.charCodeAt(start - 2);
  if (code !== 83 && code !== 46 && code !== 75) return start;
  const nation = NATION.exec(text.slice(Math.max(0, start - 6), start))?.[0];
  const national =
    nation !== undefined &&
    values.some(({ jurisdiction }) => jurisdiction === (nation.startsWith('UK') ? 'United Kingdom' : 'United States'));
  return national && nation !== undefined ? start - nation.length : start;
}

/** Which lengths those names have: most words are passed over by it. */
const SOLO_LENGTHS: readonly number[] = Array.from({ length: 40 }, (_, length) =>
  [...SOLO_CHARITIES].some((name) => name.length === length) ? 1 : 0,
);

/** A charity whose name is a common word, among names of its kind: "Mencap, Scope and Mind". */
function soloNames(text: string, { words }: RecogniseContext, taken: readonly Span[], found: Candidate[]): void {
  let last = -1;
  for (const i of words.capitals) {
    const start = words.starts[i] ?? 0;
    const end = words.ends[i] ?? 0;
    if (SOLO_LENGTHS[end - start] !== 1) continue;
    const word = wordIn(text, words, i);
    if (!SOLO_CHARITIES.has(word)) continue;
    const lead = text.slice(Math.max(0, start - 12), start);
    const beside = /^(?:,[\s\u00A0]|,?[\s\u00A0]and[\s\u00A0])(?<next>\p{Lu}\p{Ll}{2,12})(?!\p{L})/u.exec(text.slice(end, end + 24))?.groups
      ?.next;
    const joined = /(?:,[\s\u00A0]|,?[\s\u00A0]and[\s\u00A0])$/u.exec(lead)?.[0];
    const after = joined !== undefined && (last === start - joined.length || taken.some((name) => name.end === start - joined.length));
    if (
      after ||
      /(?:charity|charities|campaigners)[\s\u00A0]$/u.test(lead) ||
      (beside !== undefined && SOLO_CHARITIES.has(beside)) ||
      /^,[\s\u00A0](?:the|a)[\s\u00A0](?:[\p{L}-]{1,14}[\s\u00A0]){0,3}charity/u.test(text.slice(end, end + 60))
    ) {
      found.push(organisation(start, end, word, 'name', 'solo-charity'));
      last = end;
    }
  }
}

/** Words in capitals: of the tables where the block is not shouting, of the document's own definitions anywhere. */
function initials(text: string, { words, own, reject }: RecogniseContext, found: Candidate[]): void {
  const shouting = isShouting(words);
  for (const i of words.capitals) {
    const start = words.starts[i] ?? 0;
    let end = words.ends[i] ?? 0;
    if (((words.triggers[i] ?? 0) & TRIGGER.initials) === 0 && !isMixed(text, start, end)) continue;
    // "R&D" is one word here.
    if (text.charCodeAt(end) === 38 && words.starts[i + 1] === end + 1) {
      end = words.ends[i + 1] ?? end;
    }
    if (end - start > 9 || isJoined(text, start) || text.charCodeAt(end) === 38) continue;
    const written = text.slice(start, end);
    const defined = own.initials.get(written);
    if (defined !== undefined) {
      const made = byDefinition(start, end, defined);
      if (made !== null) found.push(made);
      continue;
    }
    const bodies = bodiesByAcronym(written);
    const [first] = bodies;
    if (first === undefined) continue;
    if (shouting && written.length < 5) {
      reject?.('body-initials', start, end, 'in a line of capitals a word looks like initials');
      continue;
    }
    found.push(organisation(start, end, bodies.length === 1 ? first.name : written, 'acronym', 'body-initials'));
  }
}

function byDefinition(start: number, end: number, { kind, title }: OwnName): Candidate | null {
  if (kind === 'policy') return policyCandidate(start, end, title, 'defined-initials');
  if (kind === 'organisation') return organisation(start, end, title, 'defined-here', 'defined-initials');
  return kind === 'legislation'
    ? legislation(start, end, { uri: null, title, provision: null }, 'back-reference', 'defined-initials')
    : null;
}

/** "DfE", "MoD": short, with a capital at both ends. */
function isMixed(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > 5) return false;
  const last = text.charCodeAt(end - 1);
  return last >= 65 && last <= 90;
}

/** Behind "&", "." or a code's hyphen it is a part of something longer; "non-" and "core-" leave it a name. */
function isJoined(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  return code === 38 || code === 46 || (code === 45 && !isSmallLetter(text.charCodeAt(start - 2)));
}

function isShouting({ triggers, capitals }: BlockWords): boolean {
  if (capitals.length * 2 <= triggers.length) return false;
  let shouted = 0;
  for (const i of capitals) if (((triggers[i] ?? 0) & TRIGGER.initials) !== 0) shouted += 1;
  return shouted > 3 && shouted * 2 > triggers.length;
}

/** "the Department", "the Trust": `linkWithinDocument` finds what the document called so, or drops it. */
function shortNames(text: string, { words }: RecogniseContext, found: Candidate[]): void {
  for (const i of words.capitals) {
    if (((words.triggers[i] ?? 0) & TRIGGER.institution) === 0 || gapAfter(text, words, i - 1) !== GAP.space) continue;
    if (!/^[Tt]he$/u.test(wordIn(text, words, i - 1)) || !INSTITUTION_NOUNS.has(wordIn(text, words, i))) continue;
    if (gapAfter(text, words, i) === GAP.space && /^(?:of|for|on|\p{Lu})/u.test(wordIn(text, words, i + 1))) continue;
    found.push(organisation(words.starts[i] ?? 0, words.ends[i] ?? 0, '', 'defined-here', 'short-name'));
  }
}

/** Names of institutions that no table holds: capitals that end in an institution's noun or begin with one, "Surrey County Council", "Department of Agriculture". */
import { bodiesByAcronym } from '../../data/bodies';
import {
  ADJECTIVE_BEFORE,
  DOUBLE_PLACES,
  HEAD_NOUNS,
  HOUSES,
  INSTITUTION_NOUNS,
  KIND_WORDS,
  LISTING_HEADS,
  NO_PLACES,
  NO_TAILS,
  OPENERS,
  OWN_POSSESSIVES,
  PARTS,
  POSSESSIVE_NOUNS,
  SMALL_KINDS,
  STANDING_NOUNS,
  STANDING_WORDS,
  SUBJECT_NOUNS,
} from '../../data/institutions';
import { isPlace } from '../../data/places';
import type { Span } from '../../text';
import { TRIGGER } from '../scan';
import type { RecogniseContext } from '../types';
import { GAP, gapAfter, isCapital, isTitleCase, withoutOpeners, wordIn } from './name-walk';

/** Names of institutions are shorter than this, in words. */
const LONGEST = 14;
/** These may be made up of directors or governors. */
const MEMBERSHIP = /^(?:Association|Institute|Society|Federation|Confederation)$/u;
const PUBLIC_TASKS = new Set(['Rescue', 'Ambulance', 'Probation', 'Prosecution', 'Prison', 'Revenue', 'Fire']);
const SMALL_LINKS = new Set(['of', 'for', 'in', 'on']);
/** Nouns before whose "and" or comma only a known pair of places may stand. */
const PLACED = new Set(
  'Council Hospital Hospitals Police Constabulary University College School Church Infirmary Court Parliament Government Party Bank'.split(
    ' ',
  ),
);
/** Initials that are the first word of many names. */
const LEADING_INITIALS = new Set('NHS UK US EU UN BBC HM NSW USA'.split(' '));
const TWO_WORDS = new Set('Service Office Group Network Alliance Coalition Forum Panel Union Register Laboratory'.split(' '));

/** `taken`: spans of names that the tables hold, in order; no name of this grammar runs into one. */
export function institutionNames(text: string, context: RecogniseContext, taken: readonly Span[]): Span[] {
  const walker = new Walker(text, context, taken);
  return isTitleCase(context.words, text) ? [] : walker.names();
}

class Walker {
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly context: RecogniseContext,
    private readonly taken: readonly Span[],
  ) {}

  names(): Span[] {
    const { words } = this.context;
    const found: Span[] = [];
    for (let i = 0; i < words.starts.length; i += 1) {
      if (((words.triggers[i] ?? 0) & TRIGGER.institution) === 0) continue;
      const name = isCapital(words, i) ? (this.headed(i) ?? this.ending(i)) : this.small(i);
      if (name !== null) found.push(name);
    }
    return found;
  }

  private word(index: number): string {
    return wordIn(this.text, this.context.words, index);
  }

  private has(index: number, trigger: number): boolean {
    return ((this.context.words.triggers[index] ?? 0) & trigger) !== 0;
  }

  private span(first: number, last: number): Span {
    return { start: this.context.words.starts[first] ?? 0, end: this.context.words.ends[last] ?? 0 };
  }

  /** The name of the tables that holds word `index`; asked in rising order it costs one step. */
  private known(index: number): Span | null {
    const at = this.context.words.starts[index] ?? 0;
    while (this.next > 0 && (this.taken[this.next]?.start ?? 0) > at) this.next -= 1;
    while (this.next < this.taken.length && (this.taken[this.next]?.end ?? 0) <= at) this.next += 1;
    const span = this.taken[this.next];
    return span !== undefined && span.start <= at ? span : null;
  }

  /** "Department of …", with what stands before it: "US", "National", "Select". */
  private headed(at: number): Span | null {
    const hyphenated = this.word(at) === 'Directorate' && gapAfter(this.text, this.context.words, at) === GAP.hyphen;
    const head = hyphenated ? at + 1 : at;
    const noun = hyphenated ? 'Directorate-General' : this.word(at);
    const link = HEAD_NOUNS.get(noun);
    if (link === undefined || gapAfter(this.text, this.context.words, head) !== GAP.space) return null;
    if (!link.test(this.word(head + 1))) return null;
    // At home the tables hold every department; abroad "Department of Health" may go on: "… and Aged Care".
    const held = this.known(at);
    const abroad = this.context.jurisdiction !== null && !this.context.jurisdiction.startsWith('GB');
    if (held !== null && !(abroad && held.start === this.context.words.starts[at])) return null;
    const last = this.tail(head + 1, noun);
    if (last < 0 || (held !== null && (this.context.words.ends[last] ?? 0) <= held.end)) return null;
    const first = withoutOpeners(this.text, this.context.words, this.leftOf(at, noun, true), at);
    return this.span(first, last);
  }

  /** The last word of the tail that begins with the small word at `link`; -1 where none is a name. */
  private tail(link: number, noun: string): number {
    const { words } = this.context;
    let at = link + 1;
    if (gapAfter(this.text, words, link) !== GAP.space) return -1;
    if (this.word(at) === 'the') at += 1;
    const first = this.word(at);
    if (
      !isCapital(words, at) ||
      (NO_TAILS.has(first) && !MEMBERSHIP.test(noun)) ||
      (OPENERS.has(first) && !MEMBERSHIP.test(noun) && !/^(?:State|Work|Justice|Representatives)$/u.test(first))
    )
      return -1;
    // "the Advisory Board of Dementia UK": the name is that of the body.
    if (/^(?:Board|Committee|Office|Panel)$/u.test(noun) && (this.known(at)?.start ?? -1) === words.starts[at]) return -1;
    if (noun === 'House') return HOUSES.has(first) ? at : -1;
    if (noun === 'Campaign' && this.word(link) === 'to') return -1;
    const lists = LISTING_HEADS.has(noun) || (noun === 'Bank' && this.word(link) === 'for');
    for (let count = 0; count < LONGEST; count += 1) {
      const next = at + 1;
      const gap = gapAfter(this.text, words, at);
      if (gap === GAP.breaks || gap === GAP.opens || gap === GAP.closes || gap === GAP.stop) break;
      const word = this.word(next);
      if (gap === GAP.comma) {
        if (!lists || !this.listGoesOn(next)) break;
        at = this.word(next) === 'the' ? next + 1 : next;
      } else if (gap === GAP.ampersand || word === 'and') {
        const target = gap === GAP.ampersand ? next : next + 1;
        const start = this.word(target) === 'the' ? target + 1 : target;
        if (!lists || !isCapital(words, start) || this.isOther(start)) break;
        // "… and the Faculty of Medicine" begins another name.
        if (start !== target && this.word(start + 1) === 'of') break;
        at = start;
      } else if (isCapital(words, next)) {
        // "the Court of Auditors’ Report": the name ends at its possessive.
        if (gap === GAP.apostrophe && !OWN_POSSESSIVES.has(this.word(at).replace(/s$/u, ''))) break;
        if (
          (this.known(next)?.start ?? -1) >= (words.starts[next] ?? 0) ||
          OPENERS.has(word) ||
          PARTS.has(word) ||
          this.has(next, TRIGGER.act)
        )
          break;
        if (
          noun === 'University' &&
          /^(?:School|Faculty|Press|Professor|Medical|Library|Department|Institute|Centre|Students?)$/u.test(word)
        )
          break;
        at = next;
      } else if (
        word === 's' &&
        gap === GAP.apostrophe &&
        isCapital(words, next + 1) &&
        gapAfter(this.text, words, next) === GAP.space &&
        OWN_POSSESSIVES.has(this.word(at))
      ) {
        at = next + 1;
      } else if (SMALL_LINKS.has(word) && (noun !== 'University' || word === 'of')) {
        const target = this.word(next + 1) === 'the' ? next + 2 : next + 1;
        if (gapAfter(this.text, words, next) !== GAP.space || !isCapital(words, target) || this.known(target) !== null) break;
        // "the Committee on Housing in Surrey": a place behind "in" is where, not what.
        if (word === 'in' || OPENERS.has(this.word(target))) break;
        at = target;
      } else break;
    }
    return at;
  }

  /** After a comma: one to three words, then a comma again or "and" with a capital, and no other institution among them. */
  private listGoesOn(from: number): boolean {
    const { words } = this.context;
    let at = from;
    for (let count = 0; count < 12; count += 1) {
      if (this.word(at) === 'and')
        return isCapital(words, at + 1) || (this.word(at + 1) === 'the' && isCapital(words, at + 2)) ? !this.isOther(at + 1) : false;
      if (!isCapital(words, at) && this.word(at) !== 'the' && this.word(at) !== 'of') return false;
      if (this.has(at, TRIGGER.institution) || this.known(at) !== null || (this.has(at, TRIGGER.initials) && this.word(at).length > 1))
        return false;
      const gap = gapAfter(this.text, words, at);
      if (gap !== GAP.space && gap !== GAP.comma) return false;
      at += 1;
    }
    return false;
  }

  /** Whether a name of its own begins at this word: a body of the tables, initials, or a run that ends in an institution's noun. */
  private isOther(from: number): boolean {
    const { words } = this.context;
    if (this.known(from) !== null || this.has(from, TRIGGER.initials) || OPENERS.has(this.word(from))) return true;
    for (let at = from; at < from + 6; at += 1) {
      if (this.has(at, TRIGGER.institution) && isCapital(words, at)) return true;
      const gap = gapAfter(this.text, words, at);
      if ((gap !== GAP.space && gap !== GAP.hyphen) || !isCapital(words, at + 1)) return false;
    }
    return false;
  }

  /** "Surrey County Council", "Work and Pensions Committee", "King’s College London". */
  private ending(at: number): Span | null {
    const { words } = this.context;
    const noun = this.word(at);
    if (!INSTITUTION_NOUNS.has(noun) || this.known(at) !== null) return null;
    const left = this.leftOf(at, noun);
    const first = withoutOpeners(this.text, this.context.words, left, at);
    if (first >= at) return null;
    const refuse = (because: string) => {
      this.context.reject?.('organisation', words.starts[first] ?? 0, words.ends[at] ?? 0, because);
      return null;
    };
    const next = gapAfter(this.text, words, at) === GAP.space && isCapital(words, at + 1) ? this.word(at + 1) : '';
    if (ADJECTIVE_BEFORE.has(next) || (next !== '' && this.has(at + 1, TRIGGER.act | TRIGGER.policy)))
      return refuse('the word after it makes an adjective of the institution');
    const own = this.ownWords(first, at, noun);
    if (!own) return refuse('the words before the noun say what kind of institution it is, not which');
    if (STANDING_NOUNS.has(noun) && !this.hasStanding(first, at, noun))
      return refuse('a name of this kind begins with a place or a word of standing');
    const placeAfter =
      next !== '' &&
      (next === 'London' || isPlace(next)) &&
      !(gapAfter(this.text, words, at + 1) === GAP.space && isCapital(words, at + 2));
    return this.span(
      first,
      placeAfter && /^(?:College|Inspectorate|Council|Authority|Commission|University|School|Federation|Association)$/u.test(noun)
        ? at + 1
        : at,
    );
  }

  private ownWords(first: number, at: number, noun: string): boolean {
    const { words } = this.context;
    const subjects = SUBJECT_NOUNS.get(noun);
    let capitals = 0;
    let own = false;
    for (let k = first; k < at; k += 1) {
      if (!isCapital(words, k)) continue;
      capitals += 1;
      const word = this.word(k);
      if (!KIND_WORDS.has(word) && !INSTITUTION_NOUNS.has(word)) own = true;
      else if (subjects?.has(word) === true) own = true;
    }
    return own && (capitals > 1 || !TWO_WORDS.has(noun));
  }

  private hasStanding(first: number, at: number, noun: string): boolean {
    const name = (last: number) => this.text.slice(this.context.words.starts[first], this.context.words.ends[last]);
    if (noun === 'Government') return isPlace(name(at - 1));
    if (noun === 'Administration') return at - first >= 2;
    for (let last = first; last < Math.min(at, first + 3); last += 1) if (isPlace(name(last))) return true;
    // "Kent Fire and Rescue Service": the task is a public one, whatever the place.
    if (noun === 'Service' && PUBLIC_TASKS.has(this.word(at - 1))) return true;
    return STANDING_WORDS.has(this.word(first));
  }

  /** The first word of the capitalised run that ends before word `at`. */
  private leftOf(at: number, noun: string, headed = false): number {
    const { words } = this.context;
    const text = this.text;
    let first = at;
    let and = false;
    for (let k = at - 1; k >= 0 && at - k <= LONGEST; k -= 1) {
      const gap = gapAfter(text, words, k);
      const word = this.word(k);
      if (gap === GAP.stop) {
        // "U.S. Department", "St. Mary’s Hospital".
        if (word === 'S' && this.word(k - 1) === 'U') first = k - 1;
        else if (word === 'St') first = k;
        break;
      }
      if (gap === GAP.breaks || gap === GAP.opens || gap === GAP.closes) break;
      const held = this.known(k);
      // "Federal Reserve Bank of Boston": the body is a part of a longer name where the noun follows at once.
      const continued = headed && held?.end === words.ends[at - 1];
      if (held !== null && !continued && !LEADING_INITIALS.has(word) && held.end - held.start > word.length) break;
      if (
        gap === GAP.comma &&
        !(
          and &&
          (noun === 'Committee' || noun === 'Council' || noun === '') &&
          isCapital(words, k) &&
          !OPENERS.has(word) &&
          !this.has(k, TRIGGER.institution)
        )
      )
        break;
      if (isCapital(words, k)) {
        if (
          gap === GAP.apostrophe &&
          !OWN_POSSESSIVES.has(word.replace(/s$/u, '')) &&
          !OWN_POSSESSIVES.has(word) &&
          !POSSESSIVE_NOUNS.has(noun)
        )
          break;
        if (this.isInitialsOfABody(k)) break;
        if (gap === GAP.ampersand && PLACED.has(noun) && !this.pair(k, k + 1)) break;
        first = k;
      } else if (word === 'and') {
        // "Guy’s and St Thomas’": the owner stands before the "s".
        const before = this.word(k - 1) === 's' && gapAfter(text, words, k - 2) === GAP.apostrophe ? k - 2 : k - 1;
        if (!isCapital(words, before) || gapAfter(text, words, k - 1) !== GAP.space) break;
        const pair = this.pair(before, k + 1);
        if (
          !pair &&
          (PLACED.has(noun) ||
            noun === '' ||
            (this.has(before, TRIGGER.initials | TRIGGER.institution) && this.word(before) !== 'NHS') ||
            OPENERS.has(this.word(before)) ||
            this.known(before) !== null)
        )
          break;
        // "Oxfam and Surrey Board": a single capital that begins the sentence may be anybody.
        and = true;
      } else if (word === 'of') {
        if (
          !isCapital(words, k - 1) ||
          gapAfter(text, words, k - 1) !== GAP.space ||
          PARTS.has(this.word(k - 1)) ||
          OPENERS.has(this.word(k - 1))
        )
          break;
      } else if (word === 's' && gapAfter(text, words, k - 1) === GAP.apostrophe) {
        if (!OWN_POSSESSIVES.has(this.word(k - 1)) && !POSSESSIVE_NOUNS.has(noun)) break;
        first = k - 1;
        k -= 1;
      } else if (!((word === 'on' || word === 'under' || word === 'upon' || word === 'le' || word === 'with') && isCapital(words, k - 1)))
        break;
      else if (gap !== GAP.hyphen && word !== 'upon' && word !== 'with') break;
    }
    return first;
  }

  private pair(left: number, right: number): boolean {
    return DOUBLE_PLACES.has(`${this.word(left)}+${this.word(right)}`);
  }

  private isInitialsOfABody(index: number): boolean {
    if (!this.has(index, TRIGGER.initials)) return false;
    const word = this.word(index);
    return !LEADING_INITIALS.has(word) && (bodiesByAcronym(word).length > 0 || this.context.own.initials.has(word));
  }

  /** "Leeds city council": the kind in small letters behind a place. */
  private small(at: number): Span | null {
    const { words } = this.context;
    const end = words.ends[at] ?? 0;
    const kind = SMALL_KINDS.find((one) => this.text.endsWith(one, end));
    const count = kind?.split(/[\s’]/u).length ?? 0;
    const start = at - count + 1;
    if (kind === undefined || start < 1 || (words.starts[start] ?? 0) !== end - kind.length) return null;
    if (gapAfter(this.text, words, start - 1) !== GAP.space || !isCapital(words, start - 1)) return null;
    const first = withoutOpeners(this.text, this.context.words, this.leftOf(start, ''), start);
    if (first >= start || NO_PLACES.has(this.word(first)) || this.known(start - 1) !== null) return null;
    if (this.has(start - 1, TRIGGER.institution) || KIND_WORDS.has(this.word(start - 1))) return null;
    return this.span(first, at);
  }
}

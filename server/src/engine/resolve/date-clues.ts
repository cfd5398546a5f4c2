/** What a text without a date gives away about its time: the departments, Acts and office-holders that it names. */
import { daysInMonth, isoDay } from '../data/calendar';
import { departmentsNamed } from '../data/departments';
import { holdersOf, termsOf } from '../data/post-holders';
import type { Mention } from '../recognise';
import { readableDay } from './readable';

/** Bounds for the document's date, never the date itself. */
export interface DateClue {
  /** ISO; null where the clue says nothing about this side. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  /** "names the Department of Health and Social Care, which began on 8 January 2018" */
  readonly because: string;
  readonly mention: Mention;
}

/** The head of a text, in characters. */
const HEAD = 1_500;
/** How far from a post its holder's name is looked for. */
const NEAR = 50;
const NOT_THEN = /\b(?:former|ex|then|previous|shadow|future|late|first|new|next|incoming|outgoing)\b/iu;

/** The clues of a text in the order of its mentions. */
export function dateClues(mentions: readonly Mention[], text: string): DateClue[] {
  return mentions.flatMap((mention): DateClue[] => {
    if (mention.kind === 'date') return monthClue(mention, text);
    if (mention.kind === 'organisation') return departmentClue(mention);
    if (mention.kind === 'legislation') return actClue(mention);
    return mention.kind === 'post' ? holderClue(mention, text) : [];
  });
}

/** All clues together; null on both sides where they contradict each other. */
export function dateBounds(clues: readonly DateClue[]): { readonly notBefore: string | null; readonly notAfter: string | null } {
  const notBefore = clues.reduce<string | null>((last, clue) => later(last, clue.notBefore), null);
  const notAfter = clues.reduce<string | null>((first, clue) => earlier(first, clue.notAfter), null);
  if (notBefore !== null && notAfter !== null && notBefore > notAfter) return { notBefore: null, notAfter: null };
  return { notBefore, notAfter };
}

/** A department can be named after its end, but not before it began. */
function departmentClue(mention: Extract<Mention, { kind: 'organisation' }>): DateClue[] {
  const departments = departmentsNamed(mention.value.title);
  const [first] = departments;
  if (first === undefined || departments.some(({ start }) => start === '')) return [];
  const start = departments.map((one) => one.start).sort()[0] ?? first.start;
  return [{ notBefore: start, notAfter: null, because: `names the ${first.name}, which began on ${readableDay(start)}`, mention }];
}

/** "March 2021" alone on a line of the head: the cover of a report. */
function monthClue(mention: Extract<Mention, { kind: 'date' }>, text: string): DateClue[] {
  const { expression } = mention;
  if (expression.form !== 'calendar' || mention.span.start > HEAD) return [];
  const { year, month, day } = expression.point;
  if (year === null || month === null || day !== null) return [];
  const before = text.slice(Math.max(0, mention.span.start - 12), mention.span.start);
  const after = text.slice(mention.span.end, mention.span.end + 12);
  if (!/(?:^|[\n\r])[*_#> ]{0,8}$/u.test(before) || !/^[*_ ]{0,4}(?:[\n\r]|$)/u.test(after)) return [];
  const [start, end] = [isoDay(year, month, 1), isoDay(year, month, daysInMonth(year, month))];
  return [{ notBefore: start, notAfter: end, because: `says ${mention.text} on a line of its own at its head`, mention }];
}

/** Only a year in the text counts: an inferred one rests on the date that is sought. */
function actClue(mention: Extract<Mention, { kind: 'legislation' }>): DateClue[] {
  const year =
    mention.how === 'stated' && mention.value.uri !== null ? /\bAct (?<year>\d{4})$/u.exec(mention.value.title)?.groups?.year : null;
  if (year === undefined || year === null) return [];
  return [{ notBefore: `${year}-01-01`, notAfter: null, because: `names the ${mention.value.title}`, mention }];
}

/** "Matt Hancock, the Health Secretary": while he held the post, if he held it once only. */
function holderClue(mention: Extract<Mention, { kind: 'post' }>, text: string): DateClue[] {
  if (mention.value.id === null) return [];
  const before = text.slice(Math.max(0, mention.span.start - NEAR), mention.span.start);
  const after = text.slice(mention.span.end, mention.span.end + NEAR);
  if (NOT_THEN.test(before.slice(-14))) return [];
  const post = mention.value.id;
  const named = holdersOf(post).filter((person) => beside(person, before, after));
  const [person] = named;
  if (person === undefined || named.length > 1) return [];
  const terms = termsOf(post, person);
  const [term] = terms;
  if (term === undefined || terms.length > 1) return [];
  const span = term.end === null ? `since ${readableDay(term.start)}` : `between ${readableDay(term.start)} and ${readableDay(term.end)}`;
  return [{ notBefore: term.start, notAfter: term.end, because: `${span}, while ${person} held the post`, mention }];
}

/** The name ends just before the post ("Matt Hancock, the …") or begins just after it. */
function beside(person: string, before: string, after: string): boolean {
  const tail = before.replace(/[\s,(–—-]{0,6}(?:the[\s]{1,2})?$/iu, '').replace(/[*_]{1,3}$/u, '');
  return tail.endsWith(person) || after.replace(/^[\s,(*_–—-]{0,6}/u, '').startsWith(person);
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

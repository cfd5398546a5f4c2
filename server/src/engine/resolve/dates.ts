/** Completes the dates of a document: the year of bare months from the narrative or the tense, relative dates from the document's own. */
import type { DateExpression, DateMention, DateReading, DateValue, Implied, Mention } from '../recognise';
import type { DocumentSyntax } from '../syntax';
import { edtfOf } from './edtf';
import { type Day, dayOf, intervalOf } from './interval';
import type { DocumentContext } from './types';

/** Words that look forward, near a bare month or season. */
const FORWARD =
  /\b(?:will|shall|due|expect(?:ed|s)?|plan(?:s|ned)?|to be|is to|are to|hopes?|aim(?:s|ed)?|intends?|forthcoming|upcoming|scheduled|promised|would|going to|set to|begins?|starts?|takes? effect|closes?|opens?|deadline|must|apply|applications?|come into (?:force|effect))\b/iu;

export function resolveDates(
  mentions: readonly Mention[],
  syntax: DocumentSyntax,
  contexts: { readonly document: DocumentContext; readonly segments: readonly DocumentContext[] },
): Mention[] {
  // The year last named in the same block carries on: "In January 2017 … In March the department …".
  let narrative: { block: number; year: number; text: string } | null = null;
  return mentions.map((mention) => {
    if (mention.kind !== 'date') return mention;
    const block = syntax.blocks[mention.block];
    const context = contexts.segments[block?.segment ?? 0] ?? contexts.document;
    const carried = narrative !== null && narrative.block === mention.block ? narrative : null;
    const resolved = resolveDate(mention, block?.prose.text ?? '', context, carried);
    const named = namedYear(mention.expression);
    if (named !== null) narrative = { block: mention.block, year: named, text: mention.text };
    return resolved;
  });
}

function resolveDate(
  mention: DateMention,
  prose: string,
  context: DocumentContext,
  narrative: { year: number; text: string } | null,
): DateMention {
  if (mention.reading.impossible) return mention;
  const base = context.date === null ? null : dayOf(context.date.value);
  const implied: Implied[] = [...mention.implied];
  let year: number | null = null;
  let rule: string | null = null;
  const open = isBareMonthOrSeason(mention.expression);
  if (open) {
    const month = monthOf(mention.expression);
    const forced =
      mention.recogniser === 'this-month'
        ? 'this'
        : mention.recogniser === 'next-month'
          ? 'next'
          : mention.recogniser === 'last-month'
            ? 'last'
            : null;
    if (forced === null && narrative !== null) {
      year = narrative.year;
      rule = `the year of “${narrative.text}”, named just before`;
    } else if (base !== null && month !== null) {
      const before =
        prose
          .slice(Math.max(0, mention.proseSpan.start - 80), mention.proseSpan.start)
          .split(/[.!?;]\s/u)
          .at(-1) ?? '';
      const bound = mention.value.comparator === 'by' || mention.value.comparator === 'until';
      const forward =
        forced === 'next' ||
        (forced === null && (bound || FORWARD.test(before + prose.slice(mention.proseSpan.start, mention.proseSpan.end + 30))));
      const exact = mention.expression.form === 'calendar' && mention.expression.point.day !== null ? mention.expression.point.day : null;
      year = forced === 'this' ? base.year : yearNear(base, month, exact, forward, forced === 'last');
      rule = forward
        ? 'the first one on or after the document’s date, since the text looks forward'
        : 'the last one up to the document’s date';
    }
    if (year !== null && rule !== null) implied.push({ part: 'year', because: rule });
  }
  const interval = intervalOf(lookingForward(mention.expression, prose, mention.proseSpan.start), {
    base,
    year,
    jurisdiction: context.jurisdiction,
  });
  const hangs = open || needsBase(mention.expression);
  const reading: DateReading = {
    ...mention.reading,
    relative: hangs,
    base: hangs && interval !== null ? (narrative !== null && open ? String(year) : (context.date?.value ?? null)) : null,
    rule: interval?.rule ?? rule,
  };
  if (interval === null) return { ...mention, reading, implied };
  const [start, end] = [interval.start.toString(), interval.end.toString()];
  const granularity =
    mention.value.granularity === 'fiscal-year' || mention.value.granularity === 'academic-year'
      ? mention.value.granularity
      : interval.granularity;
  const value: DateValue = { ...mention.value, start, end, granularity, edtf: edtfOf(start, end, granularity) };
  return {
    ...mention,
    value,
    reading,
    implied: hangs && !open ? [...implied, { part: 'interval', because: reading.rule ?? 'counted from the document’s date' }] : implied,
  };
}

const COMING = /\b(?:will|due|scheduled|expected|is to|are to|to be)\b[^.!?]{0,60}$/iu;

/** "will vote on Thursday": a weekday behind a plan is the next one, not the last. */
function lookingForward(expression: DateExpression, prose: string, at: number): DateExpression {
  if (expression.form !== 'weekday' || expression.which !== null) return expression;
  return COMING.test(prose.slice(Math.max(0, at - 70), at)) ? { ...expression, which: 'next' } : expression;
}

/** The year in which `month` comes next, or came last, seen from the document's date. */
function yearNear(base: Day, month: number, exact: number | null, forward: boolean, strictly: boolean): number {
  const here = month - base.month || (exact === null ? 0 : exact - base.day);
  if (forward) return here >= 0 ? base.year : base.year + 1;
  return here < 0 || (here === 0 && !strictly) ? base.year : base.year - 1;
}

function isBareMonthOrSeason(expression: DateExpression): boolean {
  if (expression.form === 'calendar') return expression.point.year === null;
  if (expression.form === 'season') return expression.year === null && expression.which === null;
  if (expression.form === 'range') return isBareMonthOrSeason(expression.from) && isBareMonthOrSeason(expression.to);
  return false;
}

function monthOf(expression: DateExpression): number | null {
  if (expression.form === 'calendar') return expression.point.month;
  if (expression.form === 'season') return expression.season * 3;
  return expression.form === 'range' ? monthOf(expression.to) : null;
}

function needsBase(expression: DateExpression): boolean {
  if (expression.form === 'season' || expression.form === 'fiscal-year' || expression.form === 'academic-year')
    return expression.which !== null;
  return (
    expression.form === 'relative' || expression.form === 'stretch' || expression.form === 'weekday' || expression.form === 'unresolved'
  );
}

function namedYear(expression: DateExpression): number | null {
  if (expression.form === 'calendar') return expression.point.year;
  if (expression.form === 'season') return expression.year;
  return null;
}

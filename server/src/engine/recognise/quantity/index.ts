/** Counts that state a fact: a number and the plural noun it counts, wherever in the sentence that noun stands. */

import { linkDistantChanges } from '../money';
import { currencyMark } from '../money/amount';
import { columnUnit } from '../money/table-amount';
import { connection } from '../numbers/connect';
import { hedgeAfter, hedgeBefore } from '../numbers/hedges';
import { multiply, type NumberToken } from '../numbers/tokens';
import type { Candidate, Implied, RecogniseContext, Recogniser } from '../types';
import { type CountedNoun, countedNoun, isMeasured } from './nouns';

type QuantityCandidate = Omit<Extract<Candidate, { kind: 'quantity' }>, 'unitSpan'> & {
  readonly unitProse: { start: number; end: number } | null;
};

/** Words before a number that make it a name or a reference: "section 12", "Type 24", "aged 18". */
const NAMED =
  /(?:\b(?:sections?|ss?\.|articles?|arts?\.?|pages?|pp?\.|chapters?|ch\.|paragraphs?|paras?\.?|clauses?|schedules?|parts?|figures?|fig\.|tables?|numbers?|nos?\.?|volumes?|vol\.|versions?|types?|levels?|tiers?|phases?|stages?|grades?|bands?|annex(?:es)?|appendix|columns?|col\.|lines?|rules?|regulations?|recommendations?|questions?|items?|steps?|options?|objectives?|goals?|targets?|principles?|boxes|box|charts?|rooms?|flats?|floors?|routes?|junctions?|platforms?|platform|class|classes|categor(?:y|ies)|units?|lots?|zones?|models?|form|forms|key stage|year|years|day|week|age|aged|ages|over|under|top|covid|hc|hl|cm|cmnd|cp|si|hr|pl|resolution|directive|order|decision|issue|episode|series|round|group|motion|amendment|question|vote|size|channel|radio|version|windows|highway|interstate|the M|the A)[\s\u00A0]?(?:\(?\p{L}\)?[\s\u00A0])?|[#§¶№]\s?)$/iu;
/** Initials and a number are a name: "M 25", "HS 2", "COP-26". */
const INITIALS = /(?:^|[^\p{L}])\p{Lu}{1,4}[\s-]$/u;
/** "over 300 schools" and "the top 10 councils" count all the same: these words name only what is no plural noun. */
const NAMED_BUT_COUNTS = /\b(?:over|under|top|order|vote|issue|question|year|class|age|series|group|form|the)[\s\u00A0]?$/iu;
const AGE =
  /(?:\b(?:aged?|ages|under|over|between)[\s\u00A0](?:the[\s\u00A0]age[\s\u00A0]of[\s\u00A0])?(?:\d{1,3}[\s\u00A0](?:and|to)[\s\u00A0])?)$/iu;
const YEAR = /^(?:1[5-9]|20|21)\d\d$/u;
/** "one in 5 people", "9 out of 10 firms": shares. */
const SHARE_BEFORE = /\b(?:in|out[\s\u00A0]of(?:[\s\u00A0]every)?)[\s\u00A0](?:every[\s\u00A0])?$/iu;
const SHARE_AFTER =
  /^[\s\u00A0](?:in[\s\u00A0](?:every[\s\u00A0])?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twenty|a[\s\u00A0]hundred)|out[\s\u00A0]of)\b/iu;

export const quantity: Recogniser = {
  id: 'quantity',
  kind: 'quantity',
  find(text, context) {
    if (context.numbers.length === 0) return [];
    const cell = context.cell === null ? null : cellCount(text, context);
    if (cell !== null) return [cell];
    return joined(text, context.numbers);
  },
};

function joined(text: string, tokens: readonly NumberToken[]): Candidate[] {
  const found: QuantityCandidate[] = [];
  let last: (QuantityCandidate & { readonly noun: CountedNoun }) | null = null;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined || isSomethingElse(text, token)) continue;
    if (next !== undefined && !isSomethingElse(text, next)) {
      const tie = connection(text.slice(0, token.start), text.slice(token.end, next.start));
      const noun = countedNoun(text, next.end);
      if (tie !== null && noun !== null && plausible(text, next, noun) && !isMeasured(text, next.end)) {
        const low = withScaleOf(token, next);
        if (tie === 'change') found.push(...change(text, low, next, noun));
        else if (low.value <= next.value || tie === 'range') found.push(count(text, token.start, next.end, low, next, noun, []));
        i += 1;
        continue;
      }
    }
    const noun = isMeasured(text, token.end) ? null : countedNoun(text, token.end);
    if (noun !== null && plausible(text, token, noun)) {
      const made = count(text, token.start, token.end, token, token, noun, []);
      found.push(made);
      last = { ...made, noun };
    } else if (noun === null && last !== null && carriesOn(text, token, last)) {
      const because = `from “${text.slice(last.proseSpan.start, last.noun.end)}” before it`;
      found.push(count(text, token.start, token.end, token, token, { ...last.noun, start: -1, end: -1 }, [{ part: 'unit', because }]));
    }
  }
  linkDistantChanges(text, found);
  return found.map(({ unitProse, ...rest }) => ({ ...rest, unitSpan: unitProse }));
}

/** Years, money, percentages, references, ages, list numbers, decimals without a scale: no counts. */
function isSomethingElse(text: string, token: NumberToken): boolean {
  const before = text.slice(Math.max(0, token.start - 28), token.start);
  const after = text.slice(token.end, token.end + 16);
  if (currencyMark(text, token, null) !== null || /[£$€₹¥]\s?$/u.test(before)) return true;
  if (/^[\s\u00A0-]?(?:%|per[\s\u00A0]?cent|percent|pc\b|percentage|basis|pp\b)/iu.test(text.slice(token.coreEnd, token.coreEnd + 14)))
    return true;
  if (token.scaleForm === 'letters' && token.scale < 1e6) return false;
  if (token.scaleForm === 'letters')
    return !/^[\s\u00A0](?:people|jobs|homes|workers|patients|children|households|users|doses|tests|pupils|students|customers|visitors|trees)\b/iu.test(
      after,
    );
  if (/^[:/]\d|^-\p{L}|^(?:st|nd|rd|th)\b|^\)\s/iu.test(after)) return true;
  // "8.8 times", "12.3 Title": a decimal counts only with a scale.
  if (token.form === 'digits' && token.scale === 1 && token.printed.digits.includes('.')) return true;
  if (token.form === 'digits' && token.scale === 1 && !token.grouped && YEAR.test(token.printed.digits)) return true;
  if (SHARE_BEFORE.test(before) || SHARE_AFTER.test(after)) return true;
  if (AGE.test(before) && token.value < 120 && !/^[\s\u00A0](?:people|children|[a-z]+s)\b/u.test(after)) return true;
  if (token.scale === 1 && !token.grouped && (INITIALS.test(before) || (NAMED.test(before) && !NAMED_BUT_COUNTS.test(before)))) return true;
  return false;
}

/** Words below eleven are running text ("two of them", "seven key principles"); a digit 1 counts nothing. */
function plausible(text: string, token: NumberToken, noun: CountedNoun): boolean {
  if (token.scale > 1 || token.grouped) return true;
  if (token.form === 'words')
    return (
      token.value >= 11 &&
      !/\b(?:the|these|those|its|their|his|her|our)[\s\u00A0]$/iu.test(text.slice(Math.max(0, token.start - 8), token.start))
    );
  if (token.value < 2) return false;
  // "18 year olds", "65s and over"; a list number at the start of a block has no lower-case noun behind it.
  return !(token.start === 0 && /^\d{1,2}$/u.test(token.printed.digits) && /^\p{Lu}/u.test(text.slice(noun.start, noun.start + 1)));
}

/** A number without a noun takes the last one's where the sentence compares the two: "about 23,000 people … to about 350,000". */
function carriesOn(text: string, token: NumberToken, last: QuantityCandidate & { readonly noun: CountedNoun }): boolean {
  if (!token.grouped && token.scale < 1e3) return false;
  const between = text.slice(last.proseSpan.end, token.start);
  if (between.length > 160 || /[.!?]["”’)]?\s\p{Lu}/u.test(between)) return false;
  if (isMeasured(text, token.end)) return false;
  const before = text.slice(Math.max(0, token.start - 40), token.start);
  const bound =
    /\b(?:to|from|than|of|by|at|with|was|were|are|is|reach(?:ed|ing)?|just|and|or|some|over|about|around|nearly|almost|under)[\s\u00A0](?:\p{L}{1,9}[\s\u00A0]){0,2}$/iu.test(
      before,
    );
  return (
    bound &&
    /^(?:[\s\u00A0]?[.,;:)”"’]|$|[\s\u00A0](?:in|by|this|last|next|a|per|over|and|or|now|today|on|at|across|since|between|more|fewer|to|from|before|when|as)\b)/iu.test(
      text.slice(token.end, token.end + 12),
    )
  );
}

function withScaleOf(token: NumberToken, next: NumberToken): NumberToken {
  if (token.scale !== 1 || next.scale === 1 || token.core > next.core || token.grouped) return token;
  return { ...token, scale: next.scale, value: multiply(token.core, next.scale), printed: { ...token.printed, scale: next.scale } };
}

function count(
  text: string,
  start: number,
  end: number,
  low: NumberToken,
  high: NumberToken,
  noun: CountedNoun,
  implied: readonly Implied[],
): QuantityCandidate {
  const hedge = hedgeBefore(text, start) ?? hedgeAfter(text, end);
  return {
    kind: 'quantity',
    proseSpan: { start, end },
    value: { min: low.value, max: high.value, unit: noun.unit, comparator: hedge?.comparator ?? null },
    implied:
      low !== high && low.scale !== low.printed.scale
        ? [...implied, { part: 'scale', because: 'from the other end of the range' }]
        : implied,
    recogniser: implied.length > 0 ? 'carried-noun' : 'counted-noun',
    printed: low === high ? [low.printed] : [low.printed, high.printed],
    hedge: hedge?.phrase ?? null,
    unitProse: noun.start < 0 ? null : { start: noun.start, end: noun.end },
    change: null,
  };
}

function change(text: string, from: NumberToken, to: NumberToken, noun: CountedNoun): QuantityCandidate[] {
  const low = count(text, from.start, from.end, from, from, { ...noun, start: -1, end: -1 }, [
    { part: 'unit', because: 'from the other end of the change' },
  ]);
  const high = count(text, to.start, to.end, to, to, noun, []);
  return [
    { ...low, change: { role: 'from', other: { start: to.start, end: to.end } } },
    { ...high, change: { role: 'to', other: { start: from.start, end: from.end } } },
  ];
}

/** A bare number in a column whose header names what is counted. */
function cellCount(text: string, context: RecogniseContext): Candidate | null {
  const token = context.numbers[0];
  if (token === undefined || context.cell === null || context.numbers.length !== 1) return null;
  if (!/^\s*[\d,\u00A0 ]+\s*$/u.test(text) || columnUnit(context.cell) !== null) return null;
  const { header } = context.cell;
  if (
    context.cell.column === 0 ||
    /\b(?:year|date|rank|code|id|ref|reference|page|section|no\.|average|mean|median|rate|ratio|score|index|age|hours|days|weeks|months)\b/iu.test(
      header,
    )
  )
    return null;
  const named =
    /(?:number of|no\. of|total|count of)\s+(?<noun>[\p{L} -]{3,40})/iu.exec(header)?.groups?.noun ?? countedNoun(` ${header}`, 0)?.unit;
  if (named === undefined || YEAR.test(token.printed.digits)) return null;
  const because = `from the column header “${header}”`;
  return {
    kind: 'quantity',
    proseSpan: { start: token.start, end: token.end },
    value: { min: token.value, max: token.value, unit: named.trim().toLowerCase(), comparator: null },
    implied: [{ part: 'unit', because }],
    recogniser: 'table-count',
    printed: [token.printed],
    hedge: null,
    unitSpan: null,
    change: null,
  };
}

/** What an amount is paid per: a time ("a year", "hourly") and a head ("per pupil"). */
import type { RatePeriod } from '../types';

export interface Rate {
  readonly per: RatePeriod | null;
  readonly perHead: string | null;
  /** Prose offset behind the rate's words. */
  readonly end: number;
}

const PERIODS: Readonly<Record<string, RatePeriod>> = {
  hour: 'hour',
  hourly: 'hour',
  hr: 'hour',
  ph: 'hour',
  day: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  pw: 'week',
  wk: 'week',
  month: 'month',
  monthly: 'month',
  pcm: 'month',
  pm: 'month',
  'p.m': 'month',
  'p.w': 'week',
  quarter: 'quarter',
  quarterly: 'quarter',
  term: 'term',
  termly: 'term',
  year: 'year',
  annum: 'year',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
  'p.a.': 'year',
  pa: 'year',
  'p.a': 'year',
  yr: 'year',
};

const HEADS =
  'head|capita|person|people|pupil|student|child|household|family|patient|resident|worker|employee|adult|claimant|recipient|learner|apprentice|place|property|home|dwelling|taxpayer|citizen|member|carer|user|case|school|bed|unit|tonne|passenger|journey|visit|application|vote|farm|hectare|acre|job|offender|prisoner|veteran|teacher|nurse|doctor|officer';
const AFTER = new RegExp(
  String.raw`^[\s\u00A0]?,?[\s\u00A0]?(?:(?:-?an?-?|per|each|every|\/)[\s\u00A0]?(?<period>hour|day|week|month|quarter|term|year|annum|hr|wk|yr)\b|(?<adverb>hourly|daily|weekly|monthly|quarterly|termly|yearly|annually|p\.a\.?|p\.m\.?|p\.w\.?|pa|pcm|pm|pw|ph)(?![\p{L}])|(?:per|a|for[\s\u00A0]each|for[\s\u00A0]every|\/)[\s\u00A0]?(?<head>${HEADS})\b)`,
  'iu',
);
const BEFORE =
  /\b(?<adjective>hourly|daily|weekly|monthly|quarterly|termly|yearly|annual)[\s\u00A0](?:[\p{L}-]{1,20}[\s\u00A0]){0,3}(?:of|at|is|was|to|by|from)?[\s\u00A0]?(?:(?:about|around|up[\s\u00A0]to|over|more[\s\u00A0]than|at[\s\u00A0]least|nearly|almost|some|approximately)[\s\u00A0])?$/iu;
const EACH_YEAR_BEFORE =
  /\b(?:each|every)[\s\u00A0](?<period>hour|day|week|month|quarter|term|year)[\s\u00A0](?:[\p{L}-]{1,20}[\s\u00A0]){0,2}$/iu;

const LEADS = /ly\b|annual|each|every/iu;
/** "spending per pupil of", "the per-head figure was": by whom it is divided, before the amount. */
const HEAD_BEFORE = new RegExp(
  String.raw`\bper[\s\u00A0-](?<head>${HEADS})(?:[\s\u00A0][\p{L}-]{1,14}){0,2}[\s\u00A0](?:of|at|is|was|to|by|from)[\s\u00A0](?:(?:about|around|over|more[\s\u00A0]than|nearly|almost|just|some|only)[\s\u00A0])?$`,
  'iu',
);

/** The rate stated directly behind the amount (up to three parts: "per pupil per year"), else before it ("an annual budget of"). */
export function rateAround(text: string, start: number, end: number): Rate {
  let per: RatePeriod | null = null;
  let perHead: string | null = null;
  let at = end;
  for (let part = 0; part < 3; part += 1) {
    const next = text.charCodeAt(at);
    // A rate begins with a space, a comma, a slash, a hyphen or glued letters.
    if (
      next !== 32 &&
      next !== 44 &&
      next !== 47 &&
      next !== 45 &&
      next !== 0xa0 &&
      next !== 10 &&
      !((next | 32) >= 97 && (next | 32) <= 122)
    )
      break;
    const match = AFTER.exec(text.slice(at, at + 32));
    if (match === null) break;
    const { period, adverb, head } = match.groups ?? {};
    // "£3m, PM says", "£3m PA": the Prime Minister and the agency.
    if (adverb !== undefined && /^P[AHMW]/u.test(adverb)) break;
    const found = (period ?? adverb)?.toLowerCase();
    if (found !== undefined) per ??= PERIODS[found] ?? PERIODS[found.replace(/\.$/u, '')] ?? null;
    if (head !== undefined) perHead ??= headNoun(head);
    at += match[0].length;
  }
  if (per === null) {
    const before = text.slice(Math.max(0, start - 80), start);
    // Most amounts have no such word near: a cheap look first.
    const word = !LEADS.test(before)
      ? undefined
      : (BEFORE.exec(before)?.groups?.adjective ?? EACH_YEAR_BEFORE.exec(before)?.groups?.period)?.toLowerCase();
    if (word !== undefined) per = PERIODS[word] ?? null;
  }
  if (perHead === null) {
    const before = text.slice(Math.max(0, start - 72), start);
    const head = before.includes('per') ? HEAD_BEFORE.exec(before)?.groups?.head : undefined;
    if (head !== undefined) perHead = headNoun(head);
  }
  return { per, perHead, end: at };
}

function headNoun(word: string): string {
  return PERSONS.has(word.toLowerCase()) ? 'person' : word.toLowerCase();
}

const PERSONS: ReadonlySet<string> = new Set(['head', 'capita', 'person', 'people']);

/** The rate that a table header or caption gives its column. */
export function rateOfHeader(header: string): { per: RatePeriod | null; perHead: string | null } {
  const period =
    /\b(?:per|each|a|an|every)\s(hour|day|week|month|quarter|term|year|annum)\b|\b(hourly|daily|weekly|monthly|quarterly|termly|yearly|annual|annually)\b/iu.exec(
      header,
    );
  const head = new RegExp(String.raw`\bper\s(${HEADS})\b`, 'iu').exec(header);
  const headWord = head?.[1]?.toLowerCase() ?? null;
  return {
    per: PERIODS[(period?.[1] ?? period?.[2] ?? '').toLowerCase()] ?? null,
    perHead: headWord === null ? null : headNoun(headWord),
  };
}

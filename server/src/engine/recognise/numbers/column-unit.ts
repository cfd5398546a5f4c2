/** What a table says of a bare number in a cell: money in a scale ("£m", "dollars in billions"), a percentage, a count ("Number of schools"), or something else. */
import { CODES, SIGNS, WORDS } from '../../data/currencies';
import type { CellWords } from '../types';

export interface ColumnUnit {
  /** `other`: the table names a unit that is none of ours (a year, a rank, weeks). */
  readonly kind: 'money' | 'percent' | 'points' | 'count' | 'other';
  /** ISO 4217; null for a bare `$` and for all but money. */
  readonly code: string | null;
  /** Multiplier of the printed number. */
  readonly scale: number;
  /** The counted noun in lower case; empty for all but counts. */
  readonly noun: string;
  /** Where it was read: "column header", "row label", "table caption". */
  readonly from: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const SCALE = String.raw`(?:[Tt]housands?|[Mm]illions?|[Bb]illions?|[Tt]rillions?|[Ll]akhs?(?:[\s\u00A0][Cc]rores?)?|[Cc]rores?|['’]?000['’]?s?|[Mm]n|[Bb]n|[Tt]n|[kmbKMB]|cr)`;
const MARK = String.raw`(?:${SIGNS.map(([sign]) => escaped(sign)).join('|')}|Rs\.?|${CODES.join('|')})`;
const CURRENCY_WORD = `(?:${WORDS.filter(({ factor }) => factor === 1)
  .map(({ pattern }) => pattern)
  .join('|')}|[Pp]ounds|[Dd]ollars|[Ee]uros?|[Rr]upees)`;
const IN = String.raw`[\s\u00A0]?,?[\s\u00A0]?(?:in[\s\u00A0])?`;
/** "£m", "Rs. in lakh", "$ in millions", "EUR million". */
const MARKED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<mark>${MARK})(?:${IN}(?<scale>${SCALE}))?(?![\p{L}\d])`, 'u');
/** "m£", "million EUR", "millions of pounds". */
const SCALED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<scale>${SCALE})[\s\u00A0]?(?:of[\s\u00A0])?(?:(?<mark>${MARK})|(?<word>${CURRENCY_WORD}))(?![\p{L}\d])`,
  'u',
);
/** "dollars in billions", "pounds". */
const WORDED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<word>${CURRENCY_WORD})(?:${IN}(?<scale>${SCALE}))?(?![\p{L}\d])`, 'u');
const PERCENT = /%|\bper ?cent\b|\bpercent(?:age)?\b|\bpct\b/iu;
const POINTS = /percentage[\s-]points?|%[\s-]points?|\bpp\b|\bppts?\b|per ?cent points?/iu;
/** At the head of a caption, or in brackets in it, the unit of all columns. */
const CAPTION_PERCENT =
  /^(?:(?:table|figure|chart)[\s\d.:–-]{1,8})?(?:per ?cent|percentage)\b|\bfigures (?:are|in) (?:per ?cent|percentages?)\b|\(\s*(?:%|per ?cent|percentages?)[^)]{0,30}\)|,\s(?:%|per ?cent|percentages?)$/iu;
const OTHER =
  /\b(?:years?|date|rank(?:ing)?|position|code|id|refs?|references?|pages?|sections?|paragraphs?|ratio|scores?|index|indices|ratings?|ages?|hours?|days?|weeks?|months?|minutes?|km|miles?|metres?|hectares?|ha|acres?|tonnes?|tons?|kg|litres?|mw|gw|[kmgt]wh|average|mean|median|rates?|per (?:1,000|10,000|100,000|thousand|million|head|capita|pupil|person|km|hectare)|coefficient|elasticity|latitude|longitude|weight|time|version|number range|postcode|telephone|no\. ?$)\b/iu;
const NUMBER_OF =
  /\b(?:number|numbers|no\.|nos\.|total number|count|total)[\s\u00A0](?:of[\s\u00A0])?(?<noun>[\p{L}][\p{L}’'-]*(?:[\s\u00A0][\p{L}’'-]+){0,4})/iu;
const HEADCOUNT =
  /^(?:headcount|fte|number|numbers|no\.|n|count|total number|population|electorate|enroll?ment|attendance|membership|workforce|caseload|employment|(?:un)?employed|labou?r force|unemployment \(persons\)|majority|frequency|nos\.?|#)(?:[\s\u00A0](?:19|20)\d\d(?:[-–/]\d\d)?)?(?:[\s\u00A0]?\([^)]{1,20}\))?$/iu;
/** "FY2024 FTE", "Staff in post (WTE)": the unit of people ends the header. */
const FULL_TIME = /(?:^|[\s\u00A0(])(?:f\.?t\.?e|w\.?t\.?e)\.?s?\)?$/iu;
/** "Transactions tested", "Schools visited": what was looked at is counted, whatever the caption says of the rest. */
const LOOKED_AT =
  /^\p{L}+s[\s\u00A0](?:tested|audited|inspected|examined|sampled|visited|surveyed|checked|reviewed|assessed|interviewed|trained|recruited|employed|opened|built|approved|sanctioned|completed|closed|created|filled|registered|covered|treated|benefited|benefitted|constructed|redeployed|operational|functional)$/iu;
/** "Population (thousands)", "Employment by region, thousands". */
const COUNT_CAPTION =
  /^(?:(?:table|figure|chart)[\s\d.:–-]{1,8})?(?<noun>population|employment|headcount|workforce|membership|enroll?ment)\b[^.£$€%]{0,80}[(,][\s\u00A0]?(?:in[\s\u00A0])?(?:['’]?000['’]?s?|thousands?|millions?|lakhs?)\)?$/iu;
/** "Change on year" is a change, no year; "Year to Mar 2018", "6 months to Sep 2019" say when. */
const SPAN_OF_TIME =
  /(?<=change[\s\u00A0])(?:on|over)[\s\u00A0](?:the[\s\u00A0])?(?:(?:previous|last)[\s\u00A0])?(?:year|quarter|month)$|\b(?:year|quarter|(?:\d{1,2}|three|six|nine|twelve)[\s\u00A0]months)[\s\u00A0](?:to|ending|ended)[\s\u00A0](?=.{0,20}\d{4}$)/iu;
const COUNT_SCALE = /[(,][\s\u00A0]?(?:in[\s\u00A0])?(?<scale>['’]?000['’]?s?|1,000s?|thousands?|millions?|lakhs?)[\s\u00A0]?\)?$/iu;
const SIGN_CODES = new Map(SIGNS);

const other = (from: string): ColumnUnit => ({ kind: 'other', code: null, scale: 1, noun: '', from });

/**
 * The unit of a bare number in this cell; null where the table does not say. A sign of percent beats one of money, these beat what is
 * counted, and a caption speaks only where header and row label are silent. `counted` reads the plural noun phrase at the start of a text.
 */
export function columnUnit(cell: CellWords, counted: (words: string) => string | null): ColumnUnit | null {
  const near: readonly (readonly [words: string, from: string])[] = [
    [cell.unit, 'unit column'],
    [cell.header, 'column header'],
    [cell.rowLabel, 'row label'],
    [cell.corner, 'corner of the table'],
  ];
  for (const read of [shareUnit, moneyUnit]) {
    for (const [words, from] of near) {
      const unit = words === '' ? null : read(words, from);
      if (unit !== null) return unit;
    }
  }
  return countUnit(cell, counted) ?? captionUnit(cell.caption) ?? rowCount(cell, counted);
}

/** A cell that holds a unit and nothing else: "£m", "(%)", "Number". */
export function isUnitOnly(words: string): boolean {
  if (words.length === 0 || words.length > 24 || /[1-9]/u.test(words)) return false;
  const bare = words.trim().replace(/^\(|\)$/gu, '');
  if (/^(?:%|per ?cent|number|no\.|headcount|fte)$/iu.test(bare)) return true;
  const money = MARKED.exec(bare) ?? SCALED.exec(bare);
  return money !== null && money[0].length === bare.length;
}

function shareUnit(words: string, from: string): ColumnUnit | null {
  if (POINTS.test(words)) return { kind: 'points', code: null, scale: 1, noun: '', from };
  // "Number (%)" heads cells such as "412 (67%)", which say themselves what is a share.
  if (/^(?:number|no\.|n|count)[\s\u00A0]?\(%\)$/iu.test(words.trim())) return null;
  return PERCENT.test(words) ? { kind: 'percent', code: null, scale: 1, noun: '', from } : null;
}

function moneyUnit(words: string, from: string): ColumnUnit | null {
  const match = SCALED.exec(words) ?? MARKED.exec(words) ?? WORDED.exec(words);
  if (match === null || /^[\s\u00A0]?\d/u.test(words.slice(match.index + match[0].length))) return null;
  // "Euro area", "Pounds lost": a word of money alone is a unit only in brackets, behind a comma or as the whole text.
  const { mark, word, scale } = match.groups ?? {};
  if (mark === undefined && scale === undefined && !/^\s*$|[(,:]\s*$/u.test(words.slice(0, match.index))) return null;
  return { kind: 'money', code: mark === undefined ? codeOfWord(word ?? '') : codeOf(mark), scale: scaleOf(scale), noun: '', from };
}

function countUnit(cell: CellWords, counted: (words: string) => string | null): ColumnUnit | null {
  const { header } = cell;
  for (const [words, from] of [
    [cell.unit, 'unit column'],
    [header, 'column header'],
  ] as const) {
    const number = NUMBER_OF.exec(words)?.groups?.noun;
    if (number !== undefined && !OTHER.test(number)) return count(words, number, from);
    if (HEADCOUNT.test(words.trim()) || FULL_TIME.test(words.trim()))
      return count(words, nounOfRow(cell, counted) ?? words.replace(/\(.*$/u, ''), from);
  }
  // "Affected workers (1,000s)" counts them below whatever words.
  const scaled = COUNT_SCALE.test(cell.rowLabel.trim()) ? counted(cell.rowLabel) : null;
  if (scaled !== null && !OTHER.test(scaled)) return count(cell.rowLabel, scaled, 'row label');
  if (OTHER.test(header.replace(SPAN_OF_TIME, '')) || OTHER.test(cell.unit)) return other('column header');
  const label = NUMBER_OF.exec(cell.rowLabel)?.groups?.noun;
  if (label !== undefined && !OTHER.test(label)) return count(cell.rowLabel, label, 'row label');
  const noun = counted(header);
  if (noun !== null && SUMS.test(noun) && moneyCaption(cell.caption) === null) return other('column header');
  // Under a caption of money, columns named by things ("Hospitals") are money; people are counted.
  if (noun === null || (moneyCaption(cell.caption) !== null && !PEOPLE.test(noun) && !LOOKED_AT.test(header.trim()))) return null;
  return count(header, noun, 'column header');
}

const RATE = /\b(?:per|average|mean|median|rate|ratio|index)\b/iu;
const PEOPLE =
  /(?:people|staff|employees|workers|pupils|students|patients|teachers|nurses|doctors|posts|jobs|children|households|residents|members|officers|claimants|recipients|respondents|responses|votes|seats|places|beds)$/iu;

/** Plurals that are summed, not counted. */
const SUMS =
  /(?:^|\s)(?:outlays|revenues|receipts|expenditures|costs|savings|earnings|profits|liabilities|assets|reserves|borrowings|surpluses|deficits)$/iu;

function nounOfRow(cell: CellWords, counted: (words: string) => string | null): string | null {
  return counted(cell.rowLabel) ?? counted(cell.caption.replace(/^[^:]{0,20}:\s*/u, ''));
}

function rowCount(cell: CellWords, counted: (words: string) => string | null): ColumnUnit | null {
  if (HEADCOUNT.test(cell.rowLabel.trim())) return count(cell.rowLabel, cell.rowLabel, 'row label');
  const noun = counted(cell.rowLabel);
  if (noun !== null && SUMS.test(noun)) return other('row label');
  // "Patients waiting over 52 weeks" counts patients; "Teachers per 1,000 pupils" and "Average wait, weeks" count nothing.
  if (noun === null ? OTHER.test(cell.rowLabel) : OTHER.test(noun) || RATE.test(cell.rowLabel)) return other('row label');
  // A row named by a thing counts it only below a year or a place, not below words of its own ("Target", "Weight").
  return noun !== null && /\d{4}|^\s*$|^\p{Lu}[\p{L}’'-]+$|^Total$/u.test(cell.header.trim())
    ? count(cell.rowLabel, noun, 'row label')
    : null;
}

function captionUnit(caption: string): ColumnUnit | null {
  const from = 'table caption';
  const money = moneyCaption(caption);
  if (money !== null) return money;
  if (COUNT_CAPTION.test(caption)) return count(caption, COUNT_CAPTION.exec(caption)?.groups?.noun ?? '', from);
  const counts = COUNTED_CAPTION.exec(caption)?.groups?.noun;
  if (counts !== undefined) return count(caption, counts, from);
  if (CAPTION_PERCENT.test(caption)) return { kind: 'percent', code: null, scale: 1, noun: '', from };
  const number = /\bnumber of[\s\u00A0](?<noun>[\p{L}][\p{L}’'-]*(?:[\s\u00A0](?!by\b|in\b|at\b|per\b|and\b)[\p{L}’'-]+){0,3})/iu.exec(
    caption,
  )?.groups?.noun;
  return number === undefined || OTHER.test(number) ? null : count(caption, number, from);
}

const COUNTED_CAPTION = /[,(:][\s\u00A0]?(?<noun>headcount|fte|wte|numbers?)\)?$/iu;

/** In a caption only an expressed scale or a bracketed sign is a unit; an amount in it ("of the £3m fund") is not. */
function moneyCaption(caption: string): ColumnUnit | null {
  const match = SCALED.exec(caption) ?? MARKED.exec(caption) ?? WORDED.exec(caption);
  if (match === null || /^[\s\u00A0]?\d/u.test(caption.slice(match.index + match[0].length))) return null;
  if (/[\d.][\s\u00A0]?$/u.test(caption.slice(0, match.index))) return null;
  return match.groups?.scale === undefined && !/\(\s*(?:in\s)?[£$€₹]\s*\)/u.test(caption) ? null : moneyUnit(caption, 'table caption');
}

function count(words: string, noun: string, from: string): ColumnUnit {
  const scale = COUNT_SCALE.exec(words.trim())?.groups?.scale;
  const unit = noun
    .replace(/[\s\u00A0](?:per|in|by|at|on|for|who|that|which|with|and)[\s\u00A0].*$/iu, '')
    .trim()
    .toLowerCase();
  return { kind: 'count', code: null, scale: scaleOf(scale), noun: unit, from };
}

function codeOf(mark: string): string | null {
  const sign = SIGN_CODES.get(mark);
  if (sign !== undefined) return sign;
  return mark.startsWith('Rs') ? 'INR' : mark === 'RMB' ? 'CNY' : mark;
}

const WORD_CODES = WORDS.map(({ pattern, code }) => ({ code, test: new RegExp(`^(?:${pattern})$`, 'iu') }));

function codeOfWord(word: string): string | null {
  return WORD_CODES.find(({ test }) => test.test(word))?.code ?? null;
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
  cr: 1e7,
};

function scaleOf(word: string | undefined): number {
  const lower = (word ?? '').toLowerCase().replaceAll(/['’]/gu, '');
  if (lower.startsWith('000') || lower.startsWith('1,000')) return 1e3;
  let scale = 1;
  for (const part of lower.split(/[\s\u00A0]/u)) scale *= SCALES[part] ?? SCALES[part.replace(/s$/u, '')] ?? 1;
  return scale;
}

/** Things told by their year: below "Elections", "Census" and "Year", 2011 is a year; below "Homes" it counts. */
export function mayHoldYears(header: string): boolean {
  return OF_YEARS.test(header);
}

const OF_YEARS = /years?(?!\p{L})|date|\b(?:elections?|census(?:es)?|reviews?|editions?|seasons?|budgets?|acts?|founded|built|opened)\b/iu;

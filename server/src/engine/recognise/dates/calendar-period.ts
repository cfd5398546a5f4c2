/** Months, seasons, quarters, halves, years, decades and centuries by name: "January 2017", "late 2019", "end of 2011", "Q1 2020", "the 1990s". */
import { TRIGGER } from '../scan';
import type { Granularity, Recogniser } from '../types';
import type { DateExpression } from './expression';
import { type DateCandidate, dateCandidate, fullYear } from './make';
import { MONTH, monthNumber, S, SEASON, seasonNumber, YEAR } from './words';

const PART = String.raw`(?:(?<part>early|mid|late|(?:the${S})?(?:start|beginning|end|close|middle)${S}of(?:${S}the)?|year-end|end)[\s\u00A0-])?`;
const MONTH_YEAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${PART}(?<month>${MONTH})(?:,?${S}(?:of${S})?(?<year>${YEAR})(?![\p{N}]|,\d)|${S}?[’'](?<short>\d\d)(?!\d))`,
  'giu',
);
const leads =
  'in|by|since|until|till|from|to|during|before|after|between|and|or|of|for|this|last|next|early|mid|late|each|coming|previous|following|through|throughout'
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
const BARE_MONTH = new RegExp(
  String.raw`(?<lead>\b(?:${leads})[\s\u00A0-](?:(?:early|mid|late|the${S}(?:start|beginning|end|middle)${S}of)[\s\u00A0-])?)(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\p{N}-]|${S}?\d|[’']s|${S}\p{Lu})`,
  'gu',
);
const SEASON_FORM = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<part>early|mid|late|the${S}end${S}of|end${S}of)[\s\u00A0-])?(?:(?<which>this|next|last|coming|this${S}coming|the${S}coming|later${S}this|earlier${S}this)${S})?(?<season>${SEASON})(?:,?${S}(?:of${S}|term${S})?(?<year>${YEAR})(?![\p{N}])(?:[-–/]\d\d(?![\p{N}-]))?|${S}?[’'](?<short>\d\d)(?!\d))?(?!${S}(?:statement|budget|term|school|holiday|house|fair|conference|onion|break|recess|camp|time|olympic|game))(?![\p{L}-])`,
  'giu',
);
const QUARTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:(?<q>Q[1-4]|H[12])(?:${S}(?:of${S})?|[-/])?(?:(?<fy>FY)${S}?(?<fyShort>\d\d(?=[^\p{N}/–-]|$))|(?:FY${S}?)?(?<year>${YEAR})(?<fiscal>[-–/]\d\d)?))|(?:(?<ordinal>first|second|third|fourth|final|last|1st|2nd|3rd|4th)${S}(?<unit>quarter|half)${S}of${S}(?:(?:the${S})?(?:financial|fiscal)${S}year${S})?(?<year2>${YEAR})(?<fiscal2>[-–/]\d\d)?)|(?<year3>${YEAR})${S}(?<q3>Q[1-4]|H[12]))(?![\p{L}\p{N}])`,
  'giu',
);
const DECADE = /(?<![\p{L}\p{N}£$€,-])(?:(?<part>early|mid|late)[\s\u00A0-])?(?<year>(?:1[5-9]|20)\d0)[’']?s(?![\p{L}])/giu;
const CENTURY = /(?<![\p{L}\p{N}])(?<n>1[0-9]|2[01]|nineteenth|twentieth|twenty-first)(?:st|nd|rd|th)?[\s\u00A0-]century(?![\p{L}])/giu;

export const monthYear: Recogniser = {
  id: 'month-year',
  kind: 'date',
  triggers: TRIGGER.month,
  find(text) {
    const found: DateCandidate[] = [];
    for (const match of text.matchAll(MONTH_YEAR)) {
      const { month = '', year, short, part } = match.groups ?? {};
      if (/^(?:mar|may|dec|sun)$/u.test(month) && year === undefined) continue;
      const point = { year: year === undefined ? fullYear(short ?? '') : Number(year), month: monthNumber(month), day: null };
      push(
        found,
        text,
        match,
        { form: 'calendar', point, part: partOf(part) },
        partOf(part) === 'end' || partOf(part) === 'start' ? 'day' : 'month',
        'month-year',
      );
    }
    for (const match of text.matchAll(BARE_MONTH)) {
      const { month = '', lead = '' } = match.groups ?? {};
      const inner = /\b(?<part>early|mid|late|the[\s\u00A0](?:start|beginning|end|middle)[\s\u00A0]of)[\s\u00A0-]$/iu.exec(lead);
      // "the Fourth of July" is a day.
      if (/^of/iu.test(lead) && /(?:st|nd|rd|th)[\s\u00A0]$/u.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
      const which = /^(?<which>this|last|next)\b/iu.exec(lead)?.groups?.which?.toLowerCase();
      // "or May", "and March" and "May" after a first name: only with another month near.
      if (
        /^(?:and|or|of|for|to)\b/iu.test(lead) &&
        (month === 'May' || month === 'March' || month === 'August') &&
        !new RegExp(MONTH, 'u').test(text.slice(Math.max(0, match.index - 24), match.index))
      )
        continue;
      const start = which === undefined ? (inner === null ? match.index + lead.length : match.index + inner.index) : match.index;
      const at = Math.max(start, match.index);
      const from = inner !== null && /^the/iu.test(inner[0]) ? at + 4 : at;
      const point = { year: null, month: monthNumber(month), day: null };
      const part = inner === null ? null : partOf(inner.groups?.part);
      found.push({
        ...dateCandidate(
          text,
          from,
          match.index + match[0].length,
          { form: 'calendar', point, part },
          'month',
          which === undefined ? 'bare-month' : `${which}-month`,
        ),
      });
    }
    return found;
  },
};

export const season: Recogniser = {
  id: 'season',
  kind: 'date',
  triggers: TRIGGER.season,
  find(text, context) {
    if (!/spring|summer|autumn|winter|fall/iu.test(text)) return [];
    const found: DateCandidate[] = [];
    for (const match of text.matchAll(SEASON_FORM)) {
      const { season: name = '', which, part, short } = match.groups ?? {};
      const year = match.groups?.year ?? (short === undefined ? undefined : String(fullYear(short)));
      if (/fall/iu.test(name) && ((year === undefined && which === undefined) || !/^(?:US|CA)/u.test(context.jurisdiction ?? ''))) continue;
      const lead = text.slice(Math.max(0, match.index - 12), match.index);
      // A bare "spring" needs "in", "by", "until" … before it; without them it is as often a source, a coil or a verb.
      if (
        year === undefined &&
        which === undefined &&
        part === undefined &&
        !/\b(?:in|by|until|since|from|during|before|after|this|of|over)(?:[\s\u00A0]the)?[\s\u00A0]$/iu.test(lead)
      )
        continue;
      if (year === undefined && which === undefined && /\b(?:of|over|from)[\s\u00A0]$/iu.test(lead) && /spring|fall/iu.test(name)) continue;
      const said = (which ?? '').toLowerCase();
      const expression: DateExpression = {
        form: 'season',
        season: seasonNumber(name),
        year: year === undefined ? null : Number(year),
        which: said.includes('next')
          ? 'next'
          : said.includes('last')
            ? 'last'
            : said.includes('coming')
              ? 'coming'
              : said.includes('this')
                ? 'this'
                : null,
      };
      const skip = /^the[\s\u00A0]/iu.exec(match[0])?.[0].length ?? 0;
      found.push(dateCandidate(text, match.index + skip, match.index + match[0].length, expression, 'season', 'season'));
    }
    return found;
  },
};

export const quarter: Recogniser = {
  id: 'quarter',
  kind: 'date',
  triggers: TRIGGER.quarter,
  find(text, context) {
    const found: DateCandidate[] = [];
    if (!/quarter|half|[QH][1-4]/iu.test(text)) return found;
    for (const match of text.matchAll(QUARTER)) {
      const groups = match.groups ?? {};
      const code = (groups.q ?? groups.q3)?.toUpperCase();
      const unit = code === undefined ? (groups.unit ?? '').toLowerCase() : code.startsWith('Q') ? 'quarter' : 'half';
      const ordinal = code === undefined ? ordinalOf(groups.ordinal ?? '', unit) : Number(code.slice(1));
      const paired = (groups.fiscal ?? groups.fiscal2) !== undefined;
      const fiscal = paired || /financial|fiscal|FY/iu.test(match[0]);
      const named = groups.fyShort === undefined ? Number(groups.year ?? groups.year2 ?? groups.year3) : fullYear(groups.fyShort);
      // A financial year named alone is the one it ends in.
      const year = fiscal && !paired && !(context.jurisdiction ?? '').startsWith('EU') ? named - 1 : named;
      const form = unit === 'half' ? 'half' : 'quarter';
      if (ordinal > (form === 'half' ? 2 : 4)) continue;
      push(found, text, match, { form, ordinal, year, fiscal }, form, 'quarter');
    }
    return found;
  },
};

function ordinalOf(word: string, unit: string): number {
  const table: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4 };
  return table[word.toLowerCase()] ?? (unit === 'half' ? 2 : 4);
}

export const decade: Recogniser = {
  id: 'decade',
  kind: 'date',
  triggers: TRIGGER.decade | TRIGGER.century,
  find(text) {
    const found: DateCandidate[] = [];
    for (const match of text.matchAll(DECADE)) {
      const said = match.groups?.part?.toLowerCase() as 'early' | 'mid' | 'late' | undefined;
      push(found, text, match, { form: 'decade', startYear: Number(match.groups?.year), part: said ?? null }, 'decade', 'decade');
    }
    if (/century/iu.test(text)) {
      for (const match of text.matchAll(CENTURY)) {
        const n = (match.groups?.n ?? '').toLowerCase();
        const number = n === 'nineteenth' ? 19 : n === 'twentieth' ? 20 : n === 'twenty-first' ? 21 : Number(n);
        push(found, text, match, { form: 'century', startYear: (number - 1) * 100 + 1 }, 'century', 'century');
      }
    }
    return found;
  },
};

const BARE_YEAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}£$€₹#@&_.,:/\\'’–-]|\d[\s\u00A0])(?:(?<part>early|mid|late|(?:the${S})?(?:start|beginning|end|close|middle)${S}of|year-end|end)[\s\u00A0-])?(?<year>${YEAR})(?![\p{L}\p{N}_%]|[.,:]\d|[/–-]${S}?\d|-\p{L})`,
  'giu',
);
const YEAR_LEAD =
  /(?:^|[\s\u00A0([“"‘—–-])(?:in|since|by|until|till|before|after|from|to|during|for|of|between|and|than|through|throughout|year|around|circa|about|or|the|on|with|over|at|late|early|summer|spring|autumn|winter|mid|was|is|as|election|back|like|pre|post|its|their|our|his|calendar year|ending|ended|versus|vs|v|compared|up|tax year)[\s\u00A0-]$|(?<![\p{L}\p{N}])[([][\s\u00A0]?$|(?:^|[^\p{L}])[;,–—][\s\u00A0]?$/iu;

export const year: Recogniser = {
  id: 'year',
  kind: 'date',
  triggers: TRIGGER.year,
  find(text, context) {
    const found: DateCandidate[] = [];
    for (const match of text.matchAll(BARE_YEAR)) {
      const { year: digits = '', part } = match.groups ?? {};
      const value = Number(digits);
      const partStart = match.index + (/^the[\s\u00A0]/iu.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      if (!isYear(text, match.index, end, value, part !== undefined, context.cell !== null)) continue;
      const part_ = partOf(part);
      found.push(
        dateCandidate(
          text,
          partStart,
          end,
          { form: 'calendar', point: { year: value, month: null, day: null }, part: part_ },
          part_ === 'end' || part_ === 'start' ? 'day' : 'year',
          'year',
        ),
      );
    }
    return found;
  },
};

function isYear(text: string, start: number, end: number, value: number, hasPart: boolean, inCell: boolean): boolean {
  if (hasPart) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  // "[2019] UKSC 5", "(2016) 41 EHRR 1": law reports.
  if (/^[\])][\s\u00A0](?:\d{1,4}[\s\u00A0])?\p{Lu}{2,}/u.test(after)) return false;
  if (inCell && text.trim().length === 4 && value >= 1800) return true;
  // Part of a name: "Care Act 2014", "Vision 2030", "the 2015 Spending Review", "2010 Act".
  if (
    /^[\s\u00A0](?!(?:The|This|In|It|A|An|And|But|He|She|They|We|At|On|To|For|By|Mr|Mrs|Ms|Dr|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}]+/u.test(
      after,
    ) &&
    /\b(?:the|its|their|our|in)[\s\u00A0]$/iu.test(before)
  )
    return false;
  if (
    /^[\s\u00A0](?:Act|Regulations|Order|Bill|Regs|Rules|Budget|Spending|Autumn|Comprehensive|White|Green|Census|Olympics)\b/u.test(after)
  )
    return false;
  // Counts: "2000 people", "1,500"; currencies were refused by the pattern.
  if (
    /^[\s\u00A0](?:people|pupils|patients|jobs|homes|houses|children|staff|workers|places|beds|words|miles|metres|hours|pages|million|billion|thousand|cases|responses|respondents|members|participants|families|households|students|teachers|nurses|companies|schools|vehicles|units|tonnes|km|kilometres|square|acres|hectares|feet|metric|times|days|weeks|per|pounds|euros|dollars|new|additional|extra|more)\b/iu.test(
      after,
    )
  )
    return false;
  if (YEAR_LEAD.test(before)) return value >= 1600;
  // At the start of a line or cell, or behind a month or a comma; behind a plain word it is a name's number.
  if (/^[\s\u00A0]*$/u.test(before) && start < 3) return /^(?:[.:;,)\s\u00A0]|$)/u.test(after) && value >= 1900;
  if (/,[\s\u00A0]$/u.test(before)) return value >= 1900 && /^(?:[.,;:)\]]|$|[\s\u00A0]\p{Ll})/u.test(after);
  return /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|since|financial year|year)[\s\u00A0]$/u.test(
    before,
  );
}

function partOf(part: string | undefined): 'early' | 'mid' | 'late' | 'start' | 'end' | null {
  if (part === undefined) return null;
  const lower = part.toLowerCase();
  if (/early/u.test(lower)) return 'early';
  if (/mid/u.test(lower)) return 'mid';
  if (/late/u.test(lower)) return 'late';
  return /end|close/u.test(lower) ? 'end' : 'start';
}

function push(
  found: DateCandidate[],
  text: string,
  match: RegExpExecArray,
  expression: DateExpression,
  granularity: Granularity,
  recogniser: string,
): void {
  const skip = /^the[\s\u00A0]/iu.exec(match[0])?.[0].length ?? 0;
  found.push(dateCandidate(text, match.index + skip, match.index + match[0].length, expression, granularity, recogniser));
}

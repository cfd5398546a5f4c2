/** Instruments cited by number: SIs, EU instruments, US laws and codes, command and House papers, columns of Hansard. One row each, found at its first words. */
import { TRIGGER } from '../scan';
import type { Candidate, Recogniser } from '../types';
import { legislation } from './make';
import { provisionAround } from './provisions';

type Groups = Readonly<Record<string, string | undefined>>;

interface Citation {
  readonly id: string;
  /** Words that show it may stand here, as written. */
  readonly at: string;
  /** How many words before that one it begins: 1 for "42 U.S.C.". */
  readonly back: 0 | 1;
  readonly pattern: RegExp;
  title(groups: Groups): string;
  uri(groups: Groups): string | null;
  /** Jurisdictions it belongs to; absent for all. */
  readonly only?: RegExp;
}

const none = () => null;
const NB = '[\\s\\u00A0]';

const CITATIONS: readonly Citation[] = [
  {
    id: 'statutory-instrument',
    at: 'SI S SSI WSI Statutory Welsh Scottish',
    back: 0,
    pattern: new RegExp(
      String.raw`(?<series>S\.?${NB}?S\.?${NB}?I\.?|W\.?${NB}?S\.?${NB}?I\.?|S\.?I\.?|(?:Welsh${NB}|Scottish${NB})?Statutory${NB}Instruments?)${NB}(?:No\.?${NB})?(?<year>(?:19|20)\d\d)(?:\/|,?${NB}No\.?${NB}?)(?<number>\d{1,5})(?!\d)(?:${NB}\((?:W|C|L|S|Cy)\.?${NB}?\d{1,4}\))?`,
      'uy',
    ),
    title: ({ series = '', year, number }) => `${seriesOf(series).name} ${year}/${number}`,
    uri: ({ series = '', year, number }) => `https://www.legislation.gov.uk/${seriesOf(series).code}/${year}/${number}`,
  },
  {
    id: 'statutory-rule',
    at: 'SR S',
    back: 0,
    pattern: new RegExp(
      String.raw`S\.?${NB}?R\.?${NB}(?:\(N\.?I\.?\)${NB})?(?:No\.?${NB})?(?<year>(?:19|20)\d\d)(?:\/|,?${NB}No\.?${NB}?)(?<number>\d{1,4})(?!\d)`,
      'uy',
    ),
    title: ({ year, number }) => `S.R. ${year}/${number}`,
    uri: ({ year, number }) => `https://www.legislation.gov.uk/nisr/${year}/${number}`,
  },
  {
    id: 'eu-instrument',
    at: 'Regulation Regulations Directive Directives Decision Recommendation REGULATION DIRECTIVE DECISION RECOMMENDATION',
    back: 0,
    pattern: new RegExp(
      String.raw`(?<type>Regulation|Directive|Decision|Recommendation|REGULATION|DIRECTIVE|DECISION|RECOMMENDATION)s?${NB}(?:\((?<body>EU|EC|EEC|Euratom|CFSP|ECSC|UE|CE)(?:,${NB}?(?:Euratom|EU|ECSC|EEC))?\)${NB})?(?<numbered>[Nn][or]\.?${NB})?(?<a>\d{1,4})\/(?<b>\d{1,4})(?:\/(?<suffix>EU|EC|EEC|Euratom|JHA|CFSP|ECSC))?(?![\d/])`,
      'uy',
    ),
    title: () => '',
    uri: eli,
  },
  {
    id: 'commission-document',
    at: 'COM SWD JOIN SEC',
    back: 0,
    pattern: new RegExp(String.raw`(?:COM|SWD|JOIN|SEC)${NB}?\((?:19|20)\d\d\)${NB}?\d{1,4}(?:${NB}final(?:\/\d)?)?(?!\d)`, 'uy'),
    title: () => '',
    uri: none,
  },
  {
    id: 'us-public-law',
    at: 'Public Pub P',
    back: 0,
    pattern: new RegExp(
      String.raw`(?:Public${NB}Law|Pub\.?${NB}?L\.?|P\.?L\.)${NB}?(?:No\.?${NB})?(?<a>\d{2,3})[-–](?<b>\d{1,4})(?!\d)`,
      'uy',
    ),
    title: ({ a, b }) => `Public Law ${a}-${b}`,
    uri: none,
  },
  {
    id: 'us-code',
    at: 'U USC',
    back: 1,
    pattern: new RegExp(
      String.raw`(?<a>\d{1,2})${NB}U\.?${NB}?S\.?${NB}?C\.?${NB}(?:(?:§{1,2}|[Ss]ections?|[Ss]ec\.)${NB}?)?(?<b>\d{1,5}[A-Za-z]{0,2}(?:-\d{1,3}[a-z]?)?(?:\([A-Za-z0-9]{1,4}\)){0,5})(?:${NB}et${NB}seq\.?)?`,
      'uy',
    ),
    title: ({ a, b }) => `${a} U.S.C. ${b}`,
    uri: none,
  },
  {
    id: 'us-regulations',
    at: 'CFR C',
    back: 1,
    pattern: new RegExp(
      String.raw`(?<a>\d{1,2})${NB}C\.?${NB}?F\.?${NB}?R\.?${NB}(?:(?:§{1,2}|[Pp]arts?|[Ss]ections?)${NB}?)?(?<b>\d{1,5}(?:\.\d{1,4}[a-z]?)?(?:-\d{1,3})?(?:\([A-Za-z0-9]{1,4}\)){0,5})`,
      'uy',
    ),
    title: ({ a, b }) => `${a} CFR ${b}`,
    uri: none,
  },
  {
    id: 'us-register',
    at: 'FR Fed Stat',
    back: 1,
    pattern: new RegExp(String.raw`\d{1,3}${NB}(?:FR|Fed\.${NB}?Reg\.|Stat\.)${NB}\d{1,3}(?:,\d{3}|\d{0,3})(?!\d)`, 'uy'),
    title: () => '',
    uri: none,
  },
  {
    id: 'us-bill',
    at: 'HR H S',
    back: 0,
    pattern: new RegExp(
      String.raw`(?:H\.?${NB}?R\.?|H\.${NB}?(?:Con\.${NB}?|J\.${NB}?)?Res\.|S\.${NB}?(?:Con\.${NB}?|J\.${NB}?)Res\.|S\.(?=${NB}\d{3,4}(?!\d)))${NB}(?:No\.?${NB})?\d{1,5}(?![\d(]|,\d|\/)`,
      'uy',
    ),
    title: () => '',
    uri: none,
    only: /^US/u,
  },
  {
    id: 'us-bill',
    at: 'H',
    back: 0,
    pattern: new RegExp(String.raw`H\.${NB}?R\.${NB}\d{1,5}(?!\d)`, 'uy'),
    title: () => '',
    uri: none,
  },
  {
    id: 'executive-order',
    at: 'Executive E EO',
    back: 0,
    pattern: new RegExp(String.raw`(?:Executive${NB}Order|E\.${NB}?O\.|EO)${NB}(?:No\.?${NB})?(?<number>\d{4,5})(?!\d)`, 'uy'),
    title: ({ number }) => `Executive Order ${number}`,
    uri: none,
  },
  {
    id: 'command-paper',
    at: 'Cmnd Cmd Cm CP Cd',
    back: 0,
    pattern: new RegExp(String.raw`(?<type>Cmnd|Cmd|Cm|CP|Cd)\.?${NB}?(?<number>\d{2,5}(?:-[IVX]{1,4})?)(?![\d\p{L}]|[.,]\d)`, 'uy'),
    title: ({ type, number }) => `${type} ${number}`,
    uri: none,
    only: /^GB|^$/u,
  },
  {
    id: 'house-paper',
    at: 'HC HL',
    back: 0,
    pattern: new RegExp(
      String.raw`(?<type>HC|HL)${NB}(?:Paper${NB}|Bill${NB}|\(\d{4}[-–]\d{2,4}\)${NB})?(?<number>\d{1,4}(?:-[ivxIVX]{1,5})?)(?![\d\p{L}]|[.,]\d)`,
      'uy',
    ),
    title: ({ type, number }) => `${type} ${number}`,
    uri: none,
    only: /^GB|^$/u,
  },
  {
    id: 'gazette-notification',
    at: 'GSR SO G S',
    back: 0,
    pattern: new RegExp(String.raw`(?:G\.?S\.?R\.?|S\.?O\.?)${NB}?\d{1,5}${NB}?\(E\)`, 'uy'),
    title: () => '',
    uri: none,
    only: /^IN|^$/u,
  },
];

const BY_WORD: ReadonlyMap<string, readonly Citation[]> = (() => {
  const map = new Map<string, Citation[]>();
  for (const citation of CITATIONS) for (const word of citation.at.split(' ')) map.set(word, [...(map.get(word) ?? []), citation]);
  return map;
})();

/** Who made an EU instrument, before its type. */
const MADE_BY =
  /(?:(?:Council|Commission|Delegated|Implementing|Framework|Joint|COUNCIL|COMMISSION|DELEGATED|IMPLEMENTING|FRAMEWORK)[\s\u00A0]){1,3}$/u;
/** "c. 31WS", "col. 123W", "cols 123–4": the letters, or three digits, tell a column from "circa" and from a table's. */
const COLUMN =
  /(?:c{1,2}\.?[\s\u00A0]?(?<a>\d{1,4}(?:[-–]\d{1,4})?(?:WS|WH|WA|W|GC|P|MC))|(?:[Cc]ols?\.?|[Cc]olumns?)[\s\u00A0]?(?<b>\d{1,4}(?:[-–]\d{1,4})?(?:WS|WH|WA|W|GC|P|MC)|\d{3,4}(?:[-–]\d{1,4})?))(?![\p{L}\p{N}]|[.,]\d)/uy;
/** "HC Deb 12 May 2019 c123": behind the name of the report the bare letter is enough. */
const REPORTED = /(?:Deb|Hansard|Official[\s\u00A0]Report|Debates?)[^\n]{0,48}[\s\u00A0,;]$/u;
const REPORTED_COLUMN = /c{1,2}\.?[\s\u00A0]?\d{1,4}(?:[-–]\d{1,4})?(?:WS|WH|WA|W|GC|P)?(?![\p{L}\p{N}])/uy;

export const instruments: Recogniser = {
  id: 'cited-instrument',
  kind: 'legislation',
  triggers: TRIGGER.instrument | TRIGGER.mixed,
  find(text, { words, jurisdiction }) {
    const found: Candidate[] = [];
    let free = 0;
    for (let i = 0; i < words.starts.length; i += 1) {
      const triggers = words.triggers[i] ?? 0;
      if ((triggers & (TRIGGER.instrument | TRIGGER.mixed)) === 0) continue;
      const at = words.starts[i] ?? 0;
      const column = at < free ? null : columnAt(text, words.starts, words.ends, i, triggers);
      if (column !== null) {
        found.push(column);
        free = column.proseSpan.end;
        continue;
      }
      if ((triggers & TRIGGER.capital) === 0) continue;
      for (const citation of BY_WORD.get(text.slice(at, words.ends[i])) ?? []) {
        if (citation.only !== undefined && !citation.only.test(jurisdiction ?? '')) continue;
        const start = words.starts[i - citation.back];
        if (start === undefined || start < free) continue;
        citation.pattern.lastIndex = start;
        const match = citation.pattern.exec(text);
        if (match === null) continue;
        const end = start + match[0].length;
        const made = citation.id === 'eu-instrument' ? (MADE_BY.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0) : 0;
        found.push(cited(text, start - made, end, citation, { ...match.groups, made: text.slice(start - made, start) }));
        free = end;
        break;
      }
    }
    return found;
  },
};

function cited(text: string, start: number, end: number, citation: Citation, groups: Groups): Candidate {
  const title = citation.title(groups) || text.slice(start, end).replace(/\s+/gu, ' ');
  return legislation(start, end, { uri: citation.uri(groups), title, provision: provisionAround(text, start, end) }, 'stated', citation.id);
}

function columnAt(text: string, starts: readonly number[], ends: readonly number[], i: number, triggers: number): Candidate | null {
  // "31WS" is the trigger of "c. 31WS"; "col" and "cc" are their own, and so is "c123".
  const lone = (triggers & TRIGGER.instrument) === 0;
  const before = lone && i > 0 && text.charCodeAt(starts[i - 1] ?? 0) === 99 && (ends[i - 1] ?? 0) - (starts[i - 1] ?? 0) === 1;
  const start = (before ? starts[i - 1] : starts[i]) ?? 0;
  if ((text.charCodeAt(start) | 32) !== 99) return null;
  for (const pattern of [COLUMN, REPORTED_COLUMN]) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null || (pattern === REPORTED_COLUMN && !REPORTED.test(text.slice(Math.max(0, start - 64), start)))) continue;
    return legislation(
      start,
      start + match[0].length,
      { uri: null, title: `Hansard ${match[0].replace(/\s+/gu, ' ')}`, provision: null },
      'stated',
      'hansard-column',
    );
  }
  return null;
}

function seriesOf(series: string): { readonly name: string; readonly code: string } {
  const letters = series.replace(/[^A-Z]/gu, '');
  if (letters === 'SSI' || series.startsWith('Scottish')) return { name: 'S.S.I.', code: 'ssi' };
  return letters === 'WSI' || series.startsWith('Welsh') ? { name: 'W.S.I.', code: 'wsi' } : { name: 'S.I.', code: 'uksi' };
}

/** The European Legislation Identifier: which of the two numbers is the year follows from the form. */
function eli({ type = '', body, numbered, a = '', b = '', suffix, made = '' }: Groups): string | null {
  const kind = { Regulation: 'reg', Directive: 'dir', Decision: 'dec', Recommendation: 'reco' }[
    type.charAt(0) + type.slice(1).toLowerCase()
  ];
  if (kind === undefined || (body === undefined && suffix === undefined)) return null;
  const isYear = (part: string) => /^(?:19[5-9]\d|20\d\d)$/u.test(part);
  // "No 1907/2006" and, until 2014, every regulation put the number first; directives, and all from 2015, the year.
  const yearFirst = numbered === undefined && (suffix !== undefined || (isYear(a) && Number(a) >= 2015));
  const [year, number] = yearFirst ? [a, b] : [b, a];
  const full = /^\d\d$/u.test(year) && Number(year) >= 52 ? `19${year}` : year;
  if (!isYear(full)) return null;
  const how = /Implementing/iu.test(made) ? '_impl' : /Delegated/iu.test(made) ? '_del' : '';
  return `http://data.europa.eu/eli/${kind}${how}/${full}/${number}/oj`;
}

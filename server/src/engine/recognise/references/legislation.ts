/** Acts by title and year, Bills, statutory instruments, EU instruments, US citations, command and House papers. */
import { actOf, actsNamed, actUri } from '../../data/acts';
import { TRIGGER } from '../scan';
import type { Candidate, Recogniser } from '../types';
import { legislation } from './make';

const ACT = /\b(?<noun>Act|Bill|Measure)(?![\p{L}’'-])(?:[\s\u00A0](?:of[\s\u00A0])?(?<year>1[3-9]\d\d|20\d\d)(?![\d-]))?/gu;
/** Words of a title: capitals, numbers in brackets, and small connecting words. */
const TITLE_WORD =
  /(?:^|[\s\u00A0(])(?<word>\(?[\p{Lu}][\p{L}\p{M}’'&-]*\)?,?|and|of|the|for|in|to|on|etc\.?,?|\([A-Z][^()]{1,40}\)|\(No\. ?\d\))[\s\u00A0]$/u;
const PROVISION =
  /\b(?<provision>(?:sections?|s\.|ss\.|schedules?|parts?|articles?|chapters?|paras?\.?|paragraphs?|regulations?)[\s\u00A0]\d+[A-Z]{0,2}(?:\(\d+[A-Z]?\)|\([a-z]{1,3}\)){0,4}(?:(?:,| and| to|-)[\s\u00A0]?\d+[A-Z]?(?:\(\d+\))?){0,3})[\s\u00A0](?:of|to|in)[\s\u00A0](?:the[\s\u00A0])?$/iu;

export const acts: Recogniser = {
  id: 'act',
  kind: 'legislation',
  triggers: TRIGGER.act,
  find(text, { jurisdiction }) {
    if (!/\b(?:Act|Bill|Measure)\b/u.test(text)) return [];
    const found: Candidate[] = [];
    for (const match of text.matchAll(ACT)) {
      const candidate = readAct(text, match, jurisdiction === null || jurisdiction.startsWith('GB'));
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
};

function readAct(text: string, match: RegExpExecArray, british: boolean): Candidate | null {
  const { noun = 'Act', year } = match.groups ?? {};
  const end = match.index + match[0].length;
  const starts = titleStarts(text, match.index);
  const provisionAt = (start: number) => PROVISION.exec(text.slice(Math.max(0, start - 70), start))?.groups?.provision ?? null;
  // The longest title that the table knows.
  for (const start of starts) {
    const name = text.slice(start, match.index + noun.length);
    if (year !== undefined) {
      const act = actOf(name, Number(year));
      if (act !== null)
        return legislation(
          start,
          end,
          { uri: actUri(act), title: `${act.name} ${act.year}`, provision: provisionAt(start) },
          'stated',
          'act',
        );
    } else if (british && noun === 'Act' && start === starts[0] && actsNamed(name).length > 0) {
      // "Affordable Care Act" is not the Care Act: without a year the whole run of capitals is the name.
      return legislation(start, end, { uri: null, title: name, provision: provisionAt(start) }, 'year-inferred', 'act');
    }
  }
  // Otherwise a run of capitals with a year is an Act that the table does not hold; a Bill needs none.
  const start = starts.find((at) => /^\p{Lu}/u.test(text.slice(at)));
  if (start === undefined || (year === undefined && noun !== 'Bill')) return null;
  const title = text.slice(start, end).replace(/\s+/gu, ' ');
  return title.split(' ').length < 2 ? null : legislation(start, end, { uri: null, title, provision: provisionAt(start) }, 'stated', 'act');
}

/** Where a title that ends before `end` may begin, the longest first; at a capital, never at "The". */
function titleStarts(text: string, end: number): number[] {
  const starts: number[] = [];
  let at = end;
  for (let words = 0; words < 16; words += 1) {
    const match = TITLE_WORD.exec(text.slice(Math.max(0, at - 48), at));
    const word = match?.groups?.word;
    if (match === null || word === undefined) break;
    if (/^(?:The|This|That|These|Under|But|Since|When|If|By)$/u.test(word)) break;
    at -= match[0].length - (match[0].length - match[0].trimStart().length);
    if (/^\(?\p{Lu}/u.test(word) && !/^(?:The|This|That|In|Under|And|Of|By|But|Since|When|If|As|For|To|A|An|Section|Part)$/u.test(word))
      starts.push(at);
    if (at <= 0) break;
  }
  return starts.reverse();
}

interface Citation {
  readonly id: string;
  readonly pattern: RegExp;
  title(groups: Readonly<Record<string, string | undefined>>): string;
  uri(groups: Readonly<Record<string, string | undefined>>): string | null;
}

const CITATIONS: readonly Citation[] = [
  {
    id: 'statutory-instrument',
    pattern: /(?<![\p{L}])(?:S\.?I\.?|SI)[\s\u00A0](?:No\.?[\s\u00A0])?(?<year>(?:19|20)\d\d)\/(?<number>\d{1,5})(?!\d)/gu,
    title: ({ year, number }) => `S.I. ${year}/${number}`,
    uri: ({ year, number }) => `https://www.legislation.gov.uk/uksi/${year}/${number}`,
  },
  {
    id: 'eu-instrument',
    pattern:
      /\b(?<whole>(?:(?:Delegated|Implementing|Council|Commission)[\s\u00A0]){0,2}(?<type>Regulation|Directive|Decision)[\s\u00A0](?:\((?:EU|EC|EEC|Euratom|CFSP)(?:,[\s\u00A0]?Euratom)?\)[\s\u00A0])?(?:No\.?[\s\u00A0])?(?<a>\d{1,4})\/(?<b>\d{1,4})(?:\/(?:EU|EC|EEC))?)(?![\d/])/gu,
    title: ({ whole = '' }) => whole,
    uri: () => null,
  },
  {
    id: 'us-public-law',
    pattern: /\b(?:Public[\s\u00A0]Law|Pub\.?[\s\u00A0]?L\.?|P\.L\.)[\s\u00A0](?:No\.?[\s\u00A0])?(?<a>\d{2,3})[-–](?<b>\d{1,4})(?!\d)/gu,
    title: ({ a, b }) => `Public Law ${a}-${b}`,
    uri: () => null,
  },
  {
    id: 'us-code',
    pattern:
      /(?<!\d)(?<a>\d{1,2})[\s\u00A0]U\.?S\.?C\.?[\s\u00A0](?:§{1,2}[\s\u00A0]?)?(?<b>\d{1,5}[a-z]{0,2}(?:-\d{1,3}[a-z]?)?(?:\([a-z0-9]{1,4}\)){0,4})/gu,
    title: ({ a, b }) => `${a} U.S.C. ${b}`,
    uri: () => null,
  },
  {
    id: 'command-paper',
    pattern: /(?<![\p{L}])(?<type>Cmnd|Cmd|Cm|CP)\.?[\s\u00A0](?<number>\d{2,5})(?!\d)/gu,
    title: ({ type, number }) => `${type} ${number}`,
    uri: () => null,
  },
  {
    id: 'house-paper',
    pattern: /(?<![\p{L}])(?<type>HC|HL)[\s\u00A0](?:Paper[\s\u00A0])?(?<number>\d{1,4}(?:-[IVX]{1,4})?)(?![\d\p{L}])/gu,
    title: ({ type, number }) => `${type} ${number}`,
    uri: () => null,
  },
];

export const citedInstruments: Recogniser = {
  id: 'cited-instrument',
  kind: 'legislation',
  triggers: TRIGGER.instrument,
  find(text) {
    if (!/\d/u.test(text) || !/\b(?:S\.?I|Regulation|Directive|Decision|Public|Pub|P\.L|U\.?S\.?C|Cm|CP|HC|HL)/u.test(text)) return [];
    return CITATIONS.flatMap(({ id, pattern, title, uri }) =>
      [...text.matchAll(pattern)].map((match) => {
        const groups = match.groups ?? {};
        return legislation(
          match.index,
          match.index + match[0].length,
          {
            uri: uri(groups),
            title: title(groups),
            provision: PROVISION.exec(text.slice(Math.max(0, match.index - 70), match.index))?.groups?.provision ?? null,
          },
          'stated',
          id,
        );
      }),
    );
  },
};

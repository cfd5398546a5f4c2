/** Where a document belongs: stated in front matter or settings, else read from clues in the text, which are named. */
import type { YamlField } from '../syntax';
import type { DocumentContext } from './types';

interface Clue {
  readonly code: string;
  readonly pattern: RegExp;
}

/** Each clue counts once per kind of word; the jurisdiction with most different clues wins, and only by a clear lead. */
const CLUES: readonly Clue[] = [
  { code: 'GB', pattern: /£\s?\d/u },
  {
    code: 'GB',
    pattern:
      /\b(?:NHS|HM Treasury|House of Commons|House of Lords|Hansard|Whitehall|Westminster|Ofsted|DHSC|DfE|HMRC|MPs|Chancellor of the Exchequer|GOV\.UK|local authorit(?:y|ies)|councils?)\b/u,
  },
  { code: 'GB', pattern: /\b(?:England|Scotland|Wales|Northern Ireland|United Kingdom|UK|Britain|British|London)\b/u },
  { code: 'GB', pattern: /\b\d\d?(?:\.\d)?\s?per cent\b|\b(?:programme|organis|labour|centre)\w*/u },
  {
    code: 'US',
    pattern: /\b(?:Congress|Senate|Medicare|Medicaid|White House|U\.S\.C|Pub(?:lic)?\.? L(?:aw)?\.?|Federal Register|HHS|CMS)\b/u,
  },
  { code: 'US', pattern: /\b(?:United States|U\.S\.|American|Americans|Washington, D\.?C)\b/u },
  { code: 'US', pattern: /(?<![A-Z])\$\s?\d|US\$/u },
  { code: 'US', pattern: /\b(?:program|fiscal year|labor|organiz)\w*/u },
  { code: 'EU', pattern: /€\s?\d|\bEUR\b/u },
  {
    code: 'EU',
    pattern: /\b(?:European Commission|European Parliament|European Council|Member States?|Regulation \(EU\)|Directive \d|the Union)\b/u,
  },
  { code: 'IN', pattern: /₹|\bRs\.?\s?\d|\b(?:lakh|crore)s?\b/u },
  { code: 'IN', pattern: /\b(?:Lok Sabha|Rajya Sabha|India|Indian|New Delhi|NITI Aayog|Union Budget|Gram Panchayat)\b/u },
  { code: 'AU', pattern: /\bA\$|\bAUD\b/u },
  {
    code: 'AU',
    pattern:
      /\b(?:Australia|Australian|Canberra|New South Wales|Queensland|Victorian Government|Commonwealth Government|Productivity Commission|NDIS|Aboriginal)\b/u,
  },
  { code: 'CA', pattern: /\b(?:Canada|Canadian|Ottawa|Ontario|Quebec)\b/u },
  { code: 'NZ', pattern: /\b(?:New Zealand|Aotearoa|NZ\$)/u },
  { code: 'IE', pattern: /\b(?:Oireachtas|Dáil|Taoiseach|Republic of Ireland)\b/u },
];

const NATIONS: readonly Clue[] = [
  { code: 'GB-SCT', pattern: /\b(?:Scottish (?:Government|Parliament|Ministers)|Holyrood|MSPs?)\b/gu },
  { code: 'GB-WLS', pattern: /\b(?:Welsh (?:Government|Assembly|Ministers)|Senedd|National Assembly for Wales)\b/gu },
  { code: 'GB-NIR', pattern: /\b(?:Northern Ireland (?:Executive|Assembly)|Stormont)\b/gu },
];

const CURRENCIES: Readonly<Record<string, string>> = {
  GB: 'GBP',
  US: 'USD',
  EU: 'EUR',
  IN: 'INR',
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  IE: 'EUR',
  DE: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  JP: 'JPY',
  ZA: 'ZAR',
  HK: 'HKD',
  SG: 'SGD',
};

/** Only the first part of a long text is searched for clues. */
const SEARCHED = 40_000;

export function inferJurisdiction(
  text: string,
  fields: readonly YamlField[] | undefined,
  given: string | null,
): Omit<DocumentContext, 'date'> {
  const stated = fields?.find(({ key }) => key === 'jurisdiction')?.value;
  const currency = fields?.find(({ key }) => key === 'currency')?.value;
  const withCurrency = (jurisdiction: string | null, jurisdictionFrom: string | null) => ({
    jurisdiction,
    jurisdictionFrom,
    currency: typeof currency === 'string' && /^[A-Z]{3}$/u.test(currency) ? currency : currencyOf(jurisdiction),
  });
  if (typeof stated === 'string' && /^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/u.test(stated)) return withCurrency(stated, 'front matter');
  if (given !== null) return withCurrency(given, 'setting');
  const head = text.slice(0, SEARCHED);
  const scores = new Map<string, string[]>();
  for (const { code, pattern } of CLUES) {
    const found = pattern.exec(head)?.[0];
    if (found !== undefined) scores.set(code, [...(scores.get(code) ?? []), found.trim()]);
  }
  const ranked = [...scores].sort((a, b) => b[1].length - a[1].length);
  const [first, second] = ranked;
  if (first === undefined || first[1].length < 2 || first[1].length === second?.[1].length) return withCurrency(null, null);
  const code = first[0] === 'GB' ? nationOf(head) : first[0];
  return withCurrency(
    code,
    `clues in the text: ${first[1]
      .slice(0, 3)
      .map((clue) => `“${clue}”`)
      .join(', ')}`,
  );
}

/** A UK text is a nation's where that nation's government speaks in it more than once and no other does. */
function nationOf(text: string): string {
  const counts = NATIONS.map(({ code, pattern }) => ({ code, count: text.match(pattern)?.length ?? 0 })).filter(({ count }) => count >= 2);
  return counts.length === 1 ? (counts[0]?.code ?? 'GB') : 'GB';
}

export function currencyOf(jurisdiction: string | null): string | null {
  return jurisdiction === null ? null : (CURRENCIES[jurisdiction.slice(0, 2)] ?? null);
}

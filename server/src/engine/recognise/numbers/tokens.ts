/** Every number of a block's prose, in digits or words, read once; the recognisers of money, percentages and counts decide what it is. */
import { SCALE_LETTERS, SCALE_WORDS, TENS, UNITS } from '../../data/magnitudes';
import type { PrintedNumber } from '../types';

export interface NumberToken {
  readonly start: number;
  /** End of the number with its scale. */
  readonly end: number;
  /** End of the digits or words before the scale. */
  readonly coreEnd: number;
  /** With the scale applied. */
  readonly value: number;
  /** Without it. */
  readonly core: number;
  readonly printed: PrintedNumber;
  /** Multiplier of the scale, 1 without one. */
  readonly scale: number;
  /** `letters` (m, bn) are doubtful without a currency. */
  readonly scaleForm: 'none' | 'word' | 'letters';
  readonly form: 'digits' | 'words';
  /** Thousands are grouped by comma or no-break space: never a year. */
  readonly grouped: boolean;
}

const DIGITS =
  /(?<![\p{L}\p{N}_.,/\\#@&]|(?<=[^\d%\s(mnkp])-|\p{N}[:·])(?<whole>\d{1,3}(?:,\d{3}){1,6}|\d{1,3}(?:\u00A0\d{3}){1,6}|\d{1,2}(?:,\d{2}){1,5},\d{3}|\d{1,15})(?<fraction>[.·]\d{1,8})?(?!\d|[,.]\d|[\s\u00A0]\.[\s\u00A0]?\d)/gu;
/** The same directly behind a currency sign or code, where hyphens and letters may stand before, and thousands may be spaced. */
const SIGNED_DIGITS =
  /(?<=[£$€₹¥₩₦₪₺₽₱฿]\s?|\bRs\.?\s?|\b[A-Z]{3}\s?)(?<whole>\d{1,3}(?:,\d{3}){1,6}|\d{1,3}(?:[\u00A0 ]\d{3}){1,6}(?!\d)|\d{1,2}(?:,\d{2}){1,5},\d{3}|\d{1,15})(?<fraction>[.·]\d{1,8})?(?!\d|[,.]\d|[\s\u00A0]\.[\s\u00A0]?\d)/gu;

const SCALE =
  /^(?:(?<gap>[\s\u00A0-]{0,2})(?<word>[Ll]akh [Cc]rores?|[Hh]undred [Tt]housand|[Tt]housand (?:[Mm]illion|[Bb]illion|[Cc]rore)|[Hh]undred [Mm]illion|[Hh]undreds?(?! of)|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Ll]akhs?|[Cc]rores?|MILLION|BILLION)(?![a-z]*aire|th\b|ths\b)|(?<letterGap>[\u00A0 ]?)(?<letters>mln|mio|bln|trn|mn|bn|tn|cr|[kmbKMB]|BN|Bn|MN|Mn|TN|Tn|M|B)(?![\p{L}\p{N}²³]))/u;

/** All numbers in order, disjoint. Linear in the text. */
export function numbersIn(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  if (/\d/u.test(text)) {
    for (const match of text.matchAll(DIGITS)) pushDigits(tokens, text, match);
    if (/[£$€₹¥₩₦₪₺₽₱฿]|Rs|[A-Z]{3}\s?\d/u.test(text)) for (const match of text.matchAll(SIGNED_DIGITS)) pushDigits(tokens, text, match);
  }
  if (NUMBER_WORD.test(text)) tokens.push(...wordNumbers(text));
  tokens.sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint: NumberToken[] = [];
  for (const token of tokens) if (token.start >= (disjoint.at(-1)?.end ?? 0)) disjoint.push(token);
  return disjoint;
}

function pushDigits(tokens: NumberToken[], text: string, match: RegExpExecArray): void {
  const whole = match.groups?.whole ?? '';
  const fraction = (match.groups?.fraction ?? '').replace('·', '.');
  const start = match.index;
  const coreEnd = start + match[0].length;
  const digits = whole.replace(/[,\u00A0 ]/gu, '') + fraction;
  const core = Number(digits);
  if (!Number.isFinite(core)) return;
  const scale = readScale(text, coreEnd);
  tokens.push({
    start,
    end: scale === null ? coreEnd : coreEnd + scale.length,
    coreEnd,
    core,
    value: multiply(core, scale?.factor ?? 1),
    printed: { digits, scale: scale?.factor ?? 1, words: false },
    scale: scale?.factor ?? 1,
    scaleForm: scale === null ? 'none' : scale.form,
    form: 'digits',
    grouped: whole.length > digits.length - fraction.length,
  });
}

interface Scale {
  readonly factor: number;
  readonly length: number;
  readonly form: 'word' | 'letters';
}

export function readScale(text: string, at: number): Scale | null {
  const match = SCALE.exec(text.slice(at, at + 24));
  if (match === null) return null;
  const { word, letters, gap } = match.groups ?? {};
  if (word !== undefined) {
    // "24-hundred" and the like are not written; a hyphen joins only "multi-million" style adjectives ("a £5-million plan").
    if ((gap ?? '').includes('-') && /^-\s|\s-/u.test(gap ?? '')) return null;
    const factor = word.split(' ').reduce((product, part) => product * (SCALE_WORDS[part.toLowerCase()] ?? 1), 1);
    return { factor, length: match[0].length, form: 'word' };
  }
  const factor = SCALE_LETTERS[(letters ?? '').toLowerCase()];
  return factor === undefined ? null : { factor, length: match[0].length, form: 'letters' };
}

/** Decimal multiplication without binary noise: 1.34 × 1e6 is 1340000. */
export function multiply(core: number, factor: number): number {
  if (factor === 1) return core;
  return Number((core * factor).toPrecision(15));
}

const NUMBER_WORD =
  /\b(?:half|quarter|hundred|thousand|million|billion|trillion|dozen|lakh|crore|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|ten)\b/iu;

const SMALL = Object.keys(UNITS).join('|');
const TENS_WORDS = Object.keys(TENS).join('|');
const SMALL_NUMBER = `(?:(?:${TENS_WORDS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${SMALL})`;
const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<frac>half|(?:a|one) quarter of|three quarters of|quarter of) an? (?<fracScale>hundred|thousand|million|billion|trillion|dozen)|(?<lead>an?|several|${SMALL_NUMBER})(?<and> and (?:a half|a quarter|three quarters))?(?: (?<hundred>hundred)(?: and (?<rest>${SMALL_NUMBER}))?)?(?: (?<scale>thousand million|hundred million|thousand|million|billion|trillion|lakh crore|lakh|crore))?)(?![\p{L}\p{N}])(?!-(?:point|year|day|week|month|hour|part|way|fold|stage|page|storey|bed))`,
  'giu',
);

/** Numbers in words. `a` and `several` count only with a scale; "several million" is vague and left out. */
function wordNumbers(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(WORDS)) {
    const token = readWords(match);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

function readWords(match: RegExpExecArray): NumberToken | null {
  const groups = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const lower = (part: string | undefined) => (part ?? '').toLowerCase();
  if (groups.fracScale !== undefined) {
    const share = /half/iu.test(groups.frac ?? '') ? 0.5 : /three/iu.test(groups.frac ?? '') ? 0.75 : 0.25;
    const factor = lower(groups.fracScale) === 'dozen' ? 12 : (SCALE_WORDS[lower(groups.fracScale)] ?? 1);
    return words(start, end, end, share, factor);
  }
  const lead = lower(groups.lead);
  if (lead === 'several') return null;
  const article = lead === 'a' || lead === 'an';
  if (article && groups.hundred === undefined && groups.scale === undefined) return null;
  let core = article ? 1 : smallNumber(lead);
  const and = lower(groups.and);
  if (and !== '') core += and.includes('half') ? 0.5 : and.includes('three') ? 0.75 : 0.25;
  if (groups.hundred !== undefined) core = core * 100 + smallNumber(lower(groups.rest));
  const scale = lower(groups.scale)
    .split(' ')
    .reduce((product, part) => product * (SCALE_WORDS[part] ?? 1), 1);
  // "a hundred and" + nothing, and bare "one", "two" … are weighed by the caller through `value`.
  const coreEnd = groups.scale === undefined ? end : end - groups.scale.length - 1;
  return words(start, end, coreEnd, core, scale);
}

function words(start: number, end: number, coreEnd: number, core: number, scale: number): NumberToken {
  return {
    start,
    end,
    coreEnd,
    core,
    value: multiply(core, scale),
    printed: { digits: String(core), scale, words: true },
    scale,
    scaleForm: scale === 1 ? 'none' : 'word',
    form: 'words',
    grouped: false,
  };
}

function smallNumber(word: string): number {
  if (word === '') return 0;
  const [first = '', second = ''] = word.split(/[- ]/u);
  return (TENS[first] ?? UNITS[first] ?? 0) + (second === '' ? 0 : (UNITS[second] ?? 0));
}

/** What a level leads to at a yearly rate that is told close behind it. */
import { compounded, financialYearOf, formatNumber, significant, startYearOf } from '../../reckon';
import type { DateMention, FigureMention } from '../../recognise';
import type { CardLine } from '../types';
import { shortCount } from './figure-words';
import { line } from './lines';
import { lineOf, nearby, type Passage, passageOf, sameSentence, single, words, wordsAfter, wordsBefore } from './passage';
import { isWorkforce } from './units';

interface Path {
  readonly rate: FigureMention;
  readonly target: number;
  readonly endYear: number;
  /** "2016-17" where the level's year had to be guessed from the rates beside it. */
  readonly fromYear: string;
  readonly line: CardLine;
}

/** How many blocks behind a level the rate it grows by is looked for. */
const PATH_BLOCKS = 2;

/** "the workforce will need to grow by 2.6% every year until 2035", told close behind a level that the words can mean. */
export function path(passage: Passage<FigureMention>): Path | null {
  const { mention, document } = passage;
  const level = single(mention);
  if (mention.kind !== 'quantity' || level === null || level < 1000) return null;
  for (const other of nearby(passage, 0, PATH_BLOCKS)) {
    if (other.kind !== 'percent') continue;
    const rate = passageOf(passage.snapshot, document, other);
    const [before, after] = [wordsBefore(rate), wordsAfter(rate)];
    const yearly = /^[\s\u00A0](?<how>(?:a|per|every|each)[\s\u00A0]year|annually)\b/u.exec(after)?.groups?.how;
    const subject =
      /\b(?<who>the (?:adult |social |care |nursing |NHS )*(?:workforce|number of (?:jobs|workers|people|staff)))\b[^.;]{0,60}\b(?:gr[eo]w|increase|rise|expand)\w*[\s\u00A0](?:by[\s\u00A0])?(?:about |around )?$/iu.exec(
        before,
      )?.groups?.who;
    const end = sameSentence(rate).find(
      (one): one is DateMention =>
        one.kind === 'date' &&
        one.proseSpan.start > other.proseSpan.end &&
        (one.value.comparator === 'until' || one.value.comparator === 'by'),
    );
    const value = single(other);
    if (yearly === undefined || subject === undefined || end?.value.end == null || value === null || !isWorkforce(mention.value.unit))
      continue;
    if (!onlyLevel(passage, rate)) continue;
    const fromYear = yearBeside(passage);
    if (fromYear === null) continue;
    const endYear = Number(end.value.end.slice(0, 4));
    const years = endYear - (startYearOf(fromYear) + 1);
    if (years <= 0 || years > 60) continue;
    const target = compounded(level, value, years);
    const rise = formatNumber((target / level - 1) * 100, 0);
    const who = estimator(rate);
    return {
      rate: other,
      target,
      endYear,
      fromYear,
      line: line(
        'Growing ',
        { from: `${words(other.text)} ${words(yearly)} until ${endYear}` },
        ` (line ${lineOf(document, other)}`,
        ...(who === null ? [] : [', ', { from: who } as const]),
        `): about ${shortCount(significant(target, 3))}, +${rise}%, `,
        { guess: `if counted from ${fromYear}` },
      ),
    };
  }
  return null;
}

/** "the Department's estimate". */
function estimator(rate: Passage): string | null {
  const who =
    /\b(?<who>(?:the|The)[\s\u00A0]\p{Lu}\p{L}+(?:[\s\u00A0]\p{Lu}\p{L}+)?)[\s\u00A0](?:estimates?|projects?|expects?|forecasts?)\b/u.exec(
      wordsBefore(rate),
    )?.groups?.who;
  return who === undefined ? null : `${words(who).replace(/^The/u, 'the')}’s estimate`;
}

/** No other level between this one and the rate can be meant by "the workforce". */
function onlyLevel(passage: Passage<FigureMention>, rate: Passage): boolean {
  return !nearby(passage, 0, PATH_BLOCKS).some(
    (other) =>
      other.kind === 'quantity' && isWorkforce(other.value.unit) && (single(other) ?? 0) >= 1000 && other.block <= rate.mention.block,
  );
}

/** The year of the rates told beside a level: the financial year that its paragraph names most. */
export function yearBeside(passage: Passage): string | null {
  const counts = new Map<string, number>();
  for (const other of nearby(passage, 0, 0)) {
    if (other.kind !== 'date' || other.value.start === null || other.value.end === null || other.value.comparator !== null) continue;
    const year = financialYearOf(other.value.start, other.value.end);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

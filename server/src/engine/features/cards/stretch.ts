/** "Over the last four years": the stretch of years that a growth is told over. */
import { financialYear, financialYearOn, startYearOf } from '../../reckon';
import type { DateMention, FigureMention } from '../../recognise';
import type { Piece } from './lines';
import { type Passage, sameSentence, words } from './passage';

/** "over the last four years": a stretch of whole years in the same sentence. */
export interface Stretch {
  readonly mention: DateMention;
  readonly years: number;
  readonly direction: 1 | -1;
}

export function stretchOf(passage: Passage<FigureMention>): Stretch | null {
  for (const other of sameSentence(passage)) {
    if (other.kind !== 'date' || other.expression.form !== 'stretch') continue;
    const { count, unit, direction } = other.expression;
    if (count !== null && count >= 2 && count <= 60 && (unit === 'year' || unit === 'decade'))
      return { mention: other, years: unit === 'decade' ? count * 10 : count, direction };
  }
  return null;
}

/** The financial years a stretch back from a dated text covers: "the last four years … this financial year" ends with that year. */
export function stretchYears(
  passage: Passage<FigureMention>,
  stretch: Stretch,
): { readonly from: string; readonly to: string; readonly because: string } | null {
  const { date, jurisdiction } = passage.context;
  if (date === null || stretch.direction !== -1 || (jurisdiction !== null && !jurisdiction.startsWith('GB'))) return null;
  const current = financialYearOn(date.value);
  const includes = sameSentence(passage).some(
    (other) => other.kind === 'date' && other.expression.form === 'fiscal-year' && other.expression.which === 'this',
  );
  const to = includes ? current : financialYear(startYearOf(current) - 1);
  return {
    from: financialYear(startYearOf(to) - stretch.years),
    to,
    because: includes
      ? `${count(stretch.years)} years to ${to}, since they include this financial year`
      : `${count(stretch.years)} years to ${to}, the last full financial year`,
  };
}

/** "over “the last four years”": the stretch as printed, with its article. */
export function overStretch(passage: Passage<FigureMention>, stretch: Stretch): Piece[] {
  const before = passage.prose.slice(Math.max(0, stretch.mention.proseSpan.start - 4), stretch.mention.proseSpan.start);
  const article = /\bthe[\s\u00A0]$/iu.test(before) ? 'the ' : '';
  return ['over “', { from: `${article}${words(stretch.mention.text)}` }, '”'];
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function count(years: number): string {
  return COUNTS[years] ?? String(years);
}

/** Money compared over years, and not a word on whether prices are taken out. Said once in a document, to the reader. */
import type { DateMention, FigureMention } from '../recognise';
import type { DocumentFacts } from '../workspace';
import { SAYS_CHANGE_AFTER, SAYS_CHANGE_BEFORE } from './change-words';
import { figureNoteFix, figureNoteSays } from './fixes/figure-note';
import { FUNDING } from './funding-words';
import { isFigure, mentionsIn, sentenceOf, speaks } from './passage';
import type { Rule } from './types';

const BASIS_SAID =
  /\b(?:real[\s\u00A0-]terms?|in[\s\u00A0]real|cash[\s\u00A0-]terms?|in[\s\u00A0]cash|nominal|inflation|(?:constant|current|today['’]s)[\s\u00A0]prices|\d{4}(?:[-–/]\d\d)?[\s\u00A0]prices|after[\s\u00A0]allowing[\s\u00A0]for|adjusted)\b/iu;
/** Shorter comparisons hide little. */
const YEARS = 2;

export const figureBasisUnstated: Rule = {
  id: 'figure-basis-unstated',
  summary: 'Money is compared over years without saying whether in cash or in real terms.',
  severity: 'information',
  precision: 'C',
  fixable: true,
  scope: 'document',
  roles: ['verbatim', 'own'],
  check({ document, report }) {
    const found = document.mentions.flatMap((mention) => (isFigure(mention) && isCompared(document, mention) ? [mention] : []));
    const [first, ...others] = found;
    if (first === undefined) return;
    report({
      message: `${first.text}, compared over years: the text does not say whether in cash or in real terms.`,
      span: first.span,
      related: others.slice(0, 20).map(({ span, text }) => ({ uri: document.uri, span, message: `“${text}” neither` })),
      fixes: [
        ...figureNoteFix(document, first, 'basis', 'cash', 'Note: in cash'),
        ...figureNoteFix(document, first, 'basis', 'unstated', 'Note: the text does not say'),
      ],
    });
  },
};

/** The end of a stated change of money, or a percentage by which money changed, in a sentence that spans years. */
function isCompared(document: DocumentFacts, figure: FigureMention): boolean {
  if (!speaks(document, figure) || figure.kind === 'quantity') return false;
  const prose = document.syntax.blocks[figure.block]?.prose.text ?? '';
  if (BASIS_SAID.test(prose) || figureNoteSays(document, figure, ['basis'])) return false;
  const sentence = sentenceOf(document, figure);
  const isChange =
    figure.kind === 'money'
      ? figure.change?.role === 'to'
      : figure.value.unit === '%' &&
        figure.change?.role !== 'from' &&
        figure.change?.role !== 'to' &&
        (SAYS_CHANGE_BEFORE.test(prose.slice(0, figure.proseSpan.start)) || SAYS_CHANGE_AFTER.test(prose.slice(figure.proseSpan.end))) &&
        FUNDING.test(sentence.text);
  return isChange && spansYears(document, figure, clauseOf(document, figure, prose, sentence));
}

/** From the earlier end of the change to the next comma behind the later one: the years of another clause are another's. */
function clauseOf(
  document: DocumentFacts,
  figure: FigureMention,
  prose: string,
  sentence: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const other =
    mentionsIn(document, figure.block).find(({ span }) => span.start === figure.change?.other?.start)?.proseSpan ?? figure.proseSpan;
  const from = Math.min(figure.proseSpan.start, other.start);
  const to = Math.max(figure.proseSpan.end, other.end);
  const before = Math.max(sentence.start, ...[',', ';', ':'].map((mark) => prose.lastIndexOf(mark, from) + 1));
  const behind = /[,;:]/u.exec(prose.slice(to, sentence.end))?.index;
  return { start: before, end: behind === undefined ? sentence.end : to + behind };
}

function spansYears(document: DocumentFacts, figure: FigureMention, sentence: { readonly start: number; readonly end: number }): boolean {
  const dates = mentionsIn(document, figure.block).filter(
    (mention): mention is DateMention =>
      mention.kind === 'date' && mention.proseSpan.start >= sentence.start && mention.proseSpan.end <= sentence.end,
  );
  const back = dates.some(
    ({ expression }) =>
      (expression.form === 'relative' && expression.unit === 'year' && expression.offset <= -YEARS) ||
      (expression.form === 'stretch' && expression.unit === 'year' && (expression.count ?? 0) >= YEARS),
  );
  const stretches = dates.some(
    ({ value }) => value.start !== null && value.end !== null && Number(value.end.slice(0, 4)) - Number(value.start.slice(0, 4)) >= YEARS,
  );
  return back || stretches || twoApart(dates);
}

/** Two dates whose beginnings are two years apart. */
function twoApart(dates: readonly DateMention[]): boolean {
  const starts = dates.flatMap(({ value }) => (value.start === null ? [] : [Number(value.start.slice(0, 4))]));
  return starts.length > 1 && Math.max(...starts) - Math.min(...starts) >= YEARS;
}

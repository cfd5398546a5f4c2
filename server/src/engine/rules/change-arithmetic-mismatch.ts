/** "From X to Y" with a percentage or multiple that the two numbers do not give, whatever the rounding. */

import { type Bounds, changeBetween, clean, formatNumber, roundingInterval, widened } from '../reckon';
import type { FigureMention, PercentMention } from '../recognise';
import { OTHER_CLAUSE, OTHER_MEASURE, SAYS_CHANGE_AFTER, SAYS_CHANGE_BEFORE, wordsBetween } from './change-words';
import { isNotedAsPrinted } from './fixes/note-insertion';
import { correctOrNote } from './fixes/replace';
import { isFigure, mentionsBeside, mentionsIn, sentenceOf, speaks } from './passage';
import type { Rule } from './types';

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubl(?:ed|es|ing|e)|two-?fold)\b/iu, 2],
  [/\bhalv(?:ed|es|ing|e)\b/iu, 0.5],
  [/\b(?:trebl(?:ed|es|ing|e)|tripl(?:ed|es|ing|e)|three-?fold)\b/iu, 3],
  [/\b(?:quadrupl(?:ed|es|ing|e)|four-?fold)\b/iu, 4],
  [/\b(?:five-?fold|5-?fold)\b/iu, 5],
  [/\b(?:ten-?fold|10-?fold)\b/iu, 10],
];
/** "Doubled" is said of anything near: a tenth either way. */
const TOLERANCE = 0.1;

const LOOSE_MULTIPLE =
  /\b(?:more[\s\u00A0]than|over|well[\s\u00A0]over|at[\s\u00A0]least|less[\s\u00A0]than|almost|nearly|not|never)[\s\u00A0]$/iu;

export const changeArithmeticMismatch: Rule = {
  id: 'change-arithmetic-mismatch',
  summary: 'A stated percentage or multiple is not what its two numbers give.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const from of document.mentions) {
      if (!isFigure(from) || from.change?.role !== 'from' || !speaks(document, from) || from.value.min !== from.value.max) continue;
      const to = mentionsIn(document, from.block).find(
        (mention): mention is FigureMention =>
          isFigure(mention) &&
          mention.kind === from.kind &&
          mention.span.start === from.change?.other?.start &&
          mention.change?.role === 'to',
      );
      if (to === undefined || to.kind === 'percent' || from.value.min === null || to.value.min === null || to.value.min !== to.value.max)
        continue;
      const sentence = sentenceOf(document, from);
      const inside = mentionsBeside(document, from);
      // Two changes in one sentence: which percentage is whose cannot be told.
      if (inside.filter((mention) => isFigure(mention) && mention.change?.role === 'from').length > 1) continue;
      // The two ends as they were rounded; the percentage is widened once more, since one author wrote all three.
      const interval = (figure: FigureMention, value: number): Bounds =>
        roundingInterval(value, figure.printed[0], figure.kind) ?? { low: value, high: value };
      const [start, end] = [interval(from, from.value.min), interval(to, to.value.min)];
      if (start.low <= 0 || from.value.comparator !== null || to.value.comparator !== null) continue;
      const { percent, times } = changeBetween(from.value.min, to.value.min, null, null);
      const prose = document.syntax.blocks[from.block]?.prose.text ?? '';
      const stated = inside.filter(
        (mention): mention is PercentMention =>
          mention.kind === 'percent' && mention.value.unit === '%' && mention.change?.role !== 'from' && mention.change?.role !== 'to',
      );
      if (OTHER_MEASURE.test(sentence.text)) continue;
      const [only] = stated.filter(
        (mention) =>
          SAYS_CHANGE_BEFORE.test(prose.slice(0, mention.proseSpan.start)) || SAYS_CHANGE_AFTER.test(prose.slice(mention.proseSpan.end)),
      );
      const near =
        only === undefined
          ? ''
          : wordsBetween(
              prose,
              only.proseSpan,
              only.proseSpan.start > to.proseSpan.start
                ? to.proseSpan.start > from.proseSpan.start
                  ? to.proseSpan
                  : from.proseSpan
                : from.proseSpan,
            );
      if (only !== undefined && stated.length === 1 && percent !== null && only.value.min === only.value.max) {
        if (OTHER_CLAUSE.test(near)) continue;
        const bounds = widened(only.value.min, only.printed[0]);
        const possible = { low: (end.low / start.high - 1) * 100, high: (end.high / start.low - 1) * 100 };
        const size = {
          low: Math.min(Math.abs(possible.low), Math.abs(possible.high)),
          high: Math.max(Math.abs(possible.low), Math.abs(possible.high)),
        };
        const agrees = (bounds.low <= possible.high && possible.low <= bounds.high) || (bounds.low <= size.high && size.low <= bounds.high);
        if (!agrees && only.value.comparator === null && !isNotedAsPrinted(document, only.span)) {
          const right = formatNumber(Math.abs(percent), 1);
          report({
            message: `From ${from.text} to ${to.text} is ${percent < 0 ? 'a fall of' : 'a rise of'} ${right}% (${formatNumber(times ?? 0, 2)} times), not ${only.text}.`,
            span: only.span,
            related: [
              { uri: document.uri, span: from.span, message: 'from' },
              { uri: document.uri, span: to.span, message: 'to' },
            ],
            fixes: correctOrNote(
              document,
              only.span,
              [{ title: `Change to ${right}%`, newText: only.text.replace(/[\d.,]+/u, right), manual: true }],
              `from ${from.text} to ${to.text} is ${right}%`,
            ),
          });
        }
        continue;
      }
      const multiple = MULTIPLES.find(([pattern]) => pattern.test(sentence.text));
      if (multiple === undefined || times === null) continue;
      const [low, high] = [clean(end.low / start.high), clean(end.high / start.low)];
      const wanted = multiple[1];
      if (high >= wanted * (1 - TOLERANCE) && low <= wanted * (1 + TOLERANCE)) continue;
      const match = multiple[0].exec(sentence.text);
      const block = document.syntax.blocks[from.block];
      if (match === null || block === undefined) continue;
      const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const last = to.proseSpan.start > from.proseSpan.start ? to.proseSpan : from.proseSpan;
      const clause = wordsBetween(prose, at, at.start > last.start ? last : from.proseSpan);
      if (OTHER_CLAUSE.test(clause) || LOOSE_MULTIPLE.test(prose.slice(0, at.start))) continue;
      const span = block.prose.toSource(sentence.start + match.index, sentence.start + match.index + match[0].length);
      if (isNotedAsPrinted(document, span)) continue;
      const what = `from ${from.text} to ${to.text} is ${formatNumber(times, 2)} times`;
      report({
        message: `From ${from.text} to ${to.text} is ${formatNumber(times, 2)} times as much, not “${match[0]}”.`,
        span,
        related: [
          { uri: document.uri, span: from.span, message: 'from' },
          { uri: document.uri, span: to.span, message: 'to' },
        ],
        fixes: document.role === 'verbatim' ? correctOrNote(document, span, [], what) : [],
      });
    }
  },
};

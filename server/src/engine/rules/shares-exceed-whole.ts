/** Shares of one budget that come to more than all of it. */
import { excessOfParts, formatNumber, type StatedFigure, statedSum } from '../reckon';
import type { PercentMention } from '../recognise';
import { sentencesOf } from '../workspace';
import { isNotedAsPrinted, noteAsPrinted } from './fixes/note-insertion';
import { mentionsIn, speaks } from './passage';
import type { Rule } from './types';

/** Sums of money are shared out; people, cases and answers may be counted twice. */
const WHOLE =
  /^[\s\u00A0]of[\s\u00A0](?:the|its|their|our|this|that|all)[\s\u00A0](?:\p{L}[\p{L}’-]{0,20}[\s\u00A0]){0,3}?(?<whole>budget|fund|funding|money|spending|spend|total|grant|costs?|income|revenue|bill|package|expenditure)\b/iu;
/** "goes on wages", "on rent", "to hospitals". */
const SHARE =
  /^[\s\u00A0](?:(?:goes|went|is|was|will[\s\u00A0](?:go|be)|would[\s\u00A0](?:go|be))[\s\u00A0](?:spent[\s\u00A0])?)?(?:on|to|for|into)\b/iu;
const TANGLED = /\b(?:of which|including|up from|down from|compared|last year|next year|or|while|whereas|but|from|than|in \d{4})\b/iu;

const WHOLE_SHARE: StatedFigure = { kind: 'percent', min: 100, max: 100, comparator: null, printed: [] };

export const sharesExceedWhole: Rule = {
  id: 'shares-exceed-whole',
  summary: 'Shares of one sum of money come to more than all of it.',
  severity: 'off',
  precision: 'C',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const block of document.syntax.blocks) {
      const shares = mentionsIn(document, block.index).filter(
        (mention): mention is PercentMention =>
          mention.kind === 'percent' && mention.value.unit === '%' && mention.change === null && speaks(document, mention),
      );
      if (shares.length < 2) continue;
      const text = block.prose.text;
      for (const sentence of sentencesOf(text)) {
        const [first, ...others] = shares.filter(({ proseSpan }) => proseSpan.start >= sentence.start && proseSpan.end <= sentence.end);
        if (first === undefined || others.length === 0) continue;
        const whole = WHOLE.exec(text.slice(first.proseSpan.end, sentence.end))?.groups?.whole?.toLowerCase();
        if (whole === undefined || TANGLED.test(text.slice(first.proseSpan.end, sentence.end))) continue;
        const exclusive = others.every(({ proseSpan }) => {
          const after = text.slice(proseSpan.end, sentence.end);
          return SHARE.test(after) || WHOLE.exec(after)?.groups?.whole?.toLowerCase() === whole;
        });
        const parts = [first, ...others].map(({ value, printed }): StatedFigure => ({ kind: 'percent', ...value, printed }));
        if (!exclusive || excessOfParts(parts, WHOLE_SHARE) === null || isNotedAsPrinted(document, first.span)) continue;
        const sum = `${formatNumber(statedSum(parts))}%`;
        report({
          message: `These shares of the ${whole} come to ${sum}. Do some of them overlap?`,
          span: first.span,
          related: others.map(({ span }) => ({ uri: document.uri, span, message: 'another share' })),
          fixes: noteAsPrinted(document, first.span, `the shares come to ${sum}`),
        });
      }
    }
  },
};

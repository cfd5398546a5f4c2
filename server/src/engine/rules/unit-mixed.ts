/** One comparison in two currencies: "from £0.9m to $2m". */
import type { MoneyMention } from '../recognise';
import { isNotedAsPrinted, noteEdits } from './fixes/note-insertion';
import { correctOrNote } from './fixes/replace';
import { mentionsIn, sentenceOf, speaks } from './passage';
import type { Fix, Rule } from './types';

const EXCHANGE = /\b(?:exchange|pound|sterling|euro|dollar|rupee|conver(?:ts?|ted|sion)|currenc(?:y|ies))\b/iu;

export const unitMixed: Rule = {
  id: 'unit-mixed',
  summary: 'One comparison mixes two currencies.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const from of document.mentions) {
      if (from.kind !== 'money' || !speaks(document, from)) continue;
      const other = from.change?.role === 'from' ? from.change.other : null;
      const to =
        other === null
          ? undefined
          : mentionsIn(document, from.block).find(
              (mention): mention is MoneyMention => mention.kind === 'money' && mention.span.start === other.start,
            );
      if (to === undefined || isNotedAsPrinted(document, to.span)) continue;
      // A rate of exchange compares two currencies on purpose.
      if (EXCHANGE.test(sentenceOf(document, from).text)) continue;
      const [a, b] = [currencyOf(from), currencyOf(to)];
      if (a === null || b === null || a === b || (a === DOLLAR && isDollar(b)) || (b === DOLLAR && isDollar(a))) continue;
      const what = `the change runs from ${a} to ${b}`;
      report({
        message: `From ${from.text} to ${to.text} compares ${a} with ${b}.`,
        span: to.span,
        related: [{ uri: document.uri, span: from.span, message: 'from' }],
        fixes: document.role === 'verbatim' ? correctOrNote(document, to.span, [], what) : noted(document, to, what),
      });
    }
  },
};

const DOLLAR = 'dollars';

/** ISO 4217, or "dollars" where the text does not say whose. */
function currencyOf({ value, text }: MoneyMention): string | null {
  return value.currency ?? (text.includes('$') || /\bdollars?\b/iu.test(text) ? DOLLAR : null);
}

function isDollar(currency: string): boolean {
  return /^(?:US|AU|CA|NZ|HK|SG|TW|BZ|FJ|JM|TT|LR|NA|BB|BS|BM|KY|GY|SR|XC|SB|ZW)D$/u.test(currency);
}

/** A rate of exchange is for the author to choose; the note keeps the two apart. */
function noted(document: Parameters<typeof noteEdits>[0], to: MoneyMention, what: string): Fix[] {
  const edits = noteEdits(document, to.span, 'n', `note: sic; ${what}`);
  return edits === null
    ? []
    : [{ title: 'Note that two currencies are meant', preferred: false, edits: [{ type: 'edit', uri: document.uri, edits }] }];
}

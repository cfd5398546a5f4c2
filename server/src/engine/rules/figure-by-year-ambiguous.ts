/** "£2 billion by 2014-15": so much a year by then, or so much in all up to then? */

import { formatDate } from '../reckon';
import type { DateMention, MoneyMention } from '../recognise';
import { noteEdits } from './fixes/note-insertion';
import { mentionsIn, speaks } from './passage';
import type { Fix, Rule } from './types';

/** The amount is money given or saved, not a price, a debt or a size that a year simply dates. */
const FUNDING_BEFORE =
  /\b(?:additional|extra|further|new|more|invest(?:ed|ing|ment)?|allocat(?:ed|ing|ion)?|provid(?:ed|ing|es?)|spend(?:ing)?|save|savings?|cut|funding|commit(?:ted|ment)?|pledged?|deliver|worth|increase[sd]?|rais(?:e|ed|ing))\b[^.;]{0,40}$/iu;
/** A gap or a pressure of a size by a year is a level, not money paid. */
const LEVEL_BEFORE = /\b(?:pressures?|gap|shortfall|deficit|debt|cost|market|industry|exceed|reach|worth)\b[^.;]{0,30}$/iu;
const SAID =
  /\b(?:a|per|each|every)[\s\u00A0]year\b|\bannual(?:ly)?\b|\bin[\s\u00A0]total\b|\bin[\s\u00A0]all\b|\baltogether\b|\bcumulative(?:ly)?\b|\bover\b[^.;]{0,30}\byears\b/iu;

export const figureByYearAmbiguous: Rule = {
  id: 'figure-by-year-ambiguous',
  summary: 'An amount “by” a year can be yearly by then, or the total up to then.',
  severity: 'information',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    const found: { readonly money: MoneyMention; readonly date: DateMention }[] = [];
    for (const money of document.mentions) {
      if (money.kind !== 'money' || money.value.per !== null || money.change !== null || !speaks(document, money)) continue;
      const prose = document.syntax.blocks[money.block]?.prose.text ?? '';
      const date = mentionsIn(document, money.block).find(
        (mention): mention is DateMention =>
          mention.kind === 'date' &&
          isByYear(mention) &&
          mention.proseSpan.start > money.proseSpan.end &&
          /^[\s\u00A0](?:(?:a|of|in|extra|more|additional|funding|for)[\s\u00A0]){0,2}by[\s\u00A0](?:the[\s\u00A0])?$/iu.test(
            prose.slice(money.proseSpan.end, mention.proseSpan.start),
          ),
      );
      if (
        date === undefined ||
        !FUNDING_BEFORE.test(prose.slice(Math.max(0, money.proseSpan.start - 70), money.proseSpan.start)) ||
        LEVEL_BEFORE.test(prose.slice(Math.max(0, money.proseSpan.start - 50), money.proseSpan.start)) ||
        SAID.test(prose.slice(Math.max(0, money.proseSpan.start - 60), date.proseSpan.end + 60))
      )
        continue;
      if (
        document.notes.some(({ annotation, mentions }) => mentions.includes(money) && annotation.entries.some(({ key }) => key === 'per'))
      )
        continue;
      found.push({ money, date });
    }
    // Said once: a text that writes so does it again and again.
    const [first, ...others] = found;
    if (first === undefined) return;
    const { money, date } = first;
    report({
      message: `Two readings: ${money.text} a year by ${date.text}, or ${money.text} in all up to ${formatDate(date.value.end ?? '')}. The text does not say.`,
      span: { start: money.span.start, end: date.span.end },
      related: others
        .slice(0, 20)
        .map((other) => ({ uri: document.uri, span: other.money.span, message: `“${other.money.text} by ${other.date.text}” too` })),
      fixes: annotate(document, money),
    });
  },
};

function isByYear(date: DateMention): boolean {
  return (
    date.value.comparator === 'by' &&
    date.value.end !== null &&
    (date.value.granularity === 'year' || date.value.granularity === 'fiscal-year')
  );
}

function annotate(document: Parameters<typeof noteEdits>[0], money: MoneyMention): Fix[] {
  const answers = [
    ['year', 'Note: so much a year'],
    ['total', 'Note: the total up to then'],
    ['unstated', 'Note: the text does not say'],
  ] as const;
  return answers.flatMap(([per, title]) => {
    const edits = noteEdits(document, money.span, 'f', `figure: ; per: ${per}`);
    return edits === null ? [] : [{ title, preferred: false, edits: [{ type: 'edit' as const, uri: document.uri, edits }] }];
  });
}

/** "By 2011-12": a financial year, or December 2011? Off by default. */

import { MONTH_NAMES } from '../data/months';
import type { DateMention } from '../recognise';
import { noteEdits } from './fixes/note-insertion';
import { replaceFix } from './fixes/replace';
import { mentionsBeside, sentenceOf, speaks } from './passage';
import type { Fix, Rule } from './types';

const PAIR = /^(?<year>20\d\d)-(?<second>0[1-9]|1[0-2])$/u;
/** The sentence speaks of years of account. */
const YEARS = /\b(?:financial|fiscal|tax|budget|academic|school|accounts?|spending|years?|funding|per[\s\u00A0]cent|outturn)\b|%/iu;

export const financialYearAmbiguous: Rule = {
  id: 'financial-year-ambiguous',
  summary: 'A pair such as 2011-12 can be a financial year or a month.',
  severity: 'off',
  precision: 'C',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const mention of document.mentions) {
      if (mention.kind !== 'date' || mention.expression.form !== 'fiscal-year' || !speaks(document, mention)) continue;
      const groups = PAIR.exec(mention.text)?.groups;
      if (groups === undefined || document.notes.some(({ mentions }) => mentions.includes(mention))) continue;
      const sentence = sentenceOf(document, mention);
      const money = mentionsBeside(document, mention).some(({ kind }) => kind === 'money');
      if (money || YEARS.test(sentence.text)) continue;
      const month = `${MONTH_NAMES[Number(groups.second) - 1]} ${groups.year}`;
      report({
        message: `“${mention.text}” is read as the financial year; as an ISO month it is ${month}.`,
        span: mention.span,
        fixes: fixesFor(document, mention, month),
      });
    }
  },
};

function fixesFor(document: Parameters<typeof noteEdits>[0], mention: DateMention, month: string): Fix[] {
  if (document.role === 'own')
    return [
      replaceFix(document, mention.span, `FY ${mention.text}`, `Write FY ${mention.text}`, false),
      replaceFix(document, mention.span, month, `Write ${month}`, false),
      replaceFix(document, mention.span, mention.text.replace('-', '–20'), 'Write a range of years', false),
    ];
  return [`FY ${mention.text}`, month].flatMap((value) => {
    const edits = noteEdits(document, mention.span, 'd', `date: ; value: ${value}`);
    return edits === null
      ? []
      : [{ title: `Note that this is ${value}`, preferred: false, edits: [{ type: 'edit' as const, uri: document.uri, edits }] }];
  });
}

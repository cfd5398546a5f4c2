/** A date in figures that reads as two days, where nothing in the document fixes the order. */
import { MONTH_NAMES } from '../data/months';
import { frontMatterEdit } from './fixes/front-matter';
import { isNotedAsPrinted, noteEdits } from './fixes/note-insertion';
import { replaceFix } from './fixes/replace';
import { speaks } from './passage';
import type { Fix, Rule } from './types';

export const dateNumericAmbiguous: Rule = {
  id: 'date-numeric-ambiguous',
  summary: 'A date in figures can be read day first or month first.',
  severity: 'information',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    if (document.context.jurisdiction !== null) return;
    const dates = document.mentions.filter((mention) => mention.kind === 'date' && speaks(document, mention));
    // 24/07/2018 anywhere settles the order for all.
    const settled = dates.some(
      (mention) =>
        mention.kind === 'date' &&
        mention.recogniser === 'numeric-day' &&
        mention.reading.otherOrder === null &&
        mention.text.includes('/'),
    );
    if (settled) return;
    const ambiguous = dates.filter(
      (mention) =>
        mention.kind === 'date' &&
        mention.reading.otherOrder !== null &&
        mention.value.start !== null &&
        !isNotedAsPrinted(document, mention.span) &&
        !document.notes.some(({ mentions }) => mentions.includes(mention)),
    );
    const [first, ...others] = ambiguous;
    if (first === undefined || first.kind !== 'date' || first.value.start === null || first.reading.otherOrder === null) return;
    const readings = [first.value.start, first.reading.otherOrder];
    const fixes: Fix[] = [];
    for (const reading of readings) {
      const written = words(reading);
      if (document.role === 'own') fixes.push(replaceFix(document, first.span, written, `Write ${written}`, false));
      else {
        const edits = noteEdits(document, first.span, 'd', `date: ; value: ${reading}`);
        if (edits !== null)
          fixes.push({ title: `Note that this is ${written}`, preferred: false, edits: [{ type: 'edit', uri: document.uri, edits }] });
      }
    }
    // The place of the document fixes the order of every date in it.
    for (const [order, place] of [
      ['day', 'GB'],
      ['month', 'US'],
    ] as const) {
      fixes.push({
        title: `Always ${order} first here: set the jurisdiction to ${place}`,
        preferred: false,
        edits: [{ type: 'edit', uri: document.uri, edits: [frontMatterEdit(document, 'jurisdiction', place)] }],
      });
    }
    report({
      message: `“${first.text}” is read as ${words(readings[0] ?? '')}; month first it is ${words(readings[1] ?? '')}. Nothing in this document says which.`,
      span: first.span,
      related: others.map((mention) => ({ uri: document.uri, span: mention.span, message: 'also ambiguous' })),
      fixes,
    });
  },
};

function words(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTH_NAMES[Number(month) - 1]} ${Number(year)}`;
}

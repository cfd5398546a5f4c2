/** "Over five years to 2022-23, from 2019-20": a stated span that is not what lies between its end points. */
import { UNITS } from '../data/magnitudes';
import { isNotedAsPrinted } from './fixes/note-insertion';
import { correctOrNote } from './fixes/replace';
import type { Rule } from './types';

const S = '[\\s\\u00A0]';
const COUNT = `(?<count>two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-3]\\d)`;
const YEAR = '(?:19|20)\\d\\d(?:[-‐–—/](?:\\d{4}|\\d\\d)(?![\\d-]))?';
const LEAD = `(?:(?:the${S}|financial${S}|fiscal${S}|calendar${S}|year${S}){0,3})`;

/** "Aged two years", "more than three years" are no span from end to end. */
const NO_AGE = `(?<![\\p{L}\\p{N}]|\\b(?:aged|under|than|least|most|to|every|after|within|another|some)${S})`;
/** Each names count, first and last year of one span. */
const FORMS: readonly RegExp[] = [
  // "over five years from 2019-20 to 2022-23", "a five-year period from 2019 to 2022", "a ten-year plan (2010–2015)"
  new RegExp(
    `${NO_AGE}${COUNT}[\\s\\u00A0-]years?(?:${S}period|${S}programme|${S}plan|${S}settlement)?,?${S}\\(?(?:(?:from|between)${S})?${LEAD}(?<first>${YEAR})(?:${S}(?:to|until|and|through)${S}|[–—])${LEAD}(?<last>${YEAR})`,
    'giu',
  ),
  // "over five years to 2022-23, from 2019-20"
  new RegExp(
    `${NO_AGE}${COUNT}${S}years${S}(?:to|until)${S}${LEAD}(?<last>${YEAR}),?${S}(?:starting${S}|beginning${S})?(?:from|in)${S}${LEAD}(?<first>${YEAR})`,
    'giu',
  ),
  // "from 2019-20 to 2022-23, over five years", "(2019 to 2022, five years)"
  new RegExp(
    `(?:from|between)${S}${LEAD}(?<first>${YEAR})(?:${S}(?:to|until|and|through)${S}|[–—])${LEAD}(?<last>${YEAR}),${S}(?:over|a${S}period${S}of|some)${S}${COUNT}${S}years(?!${S}(?:later|earlier|before|after|ago))`,
    'giu',
  ),
];

export const durationMismatch: Rule = {
  id: 'duration-mismatch',
  summary: 'A stated number of years is not what lies between its end points.',
  severity: 'warning',
  precision: 'B',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const { prose, voice, furniture } of document.syntax.blocks) {
      if (voice === 'annotator' || furniture || !/years?\b/iu.test(prose.text) || !/(?:19|20)\d\d/u.test(prose.text)) continue;
      for (const form of FORMS) {
        for (const match of prose.text.matchAll(form)) {
          // Two years named one after the other are no span.
          if (/\band\b/iu.test(match[0]) && !/\bbetween\b/iu.test(match[0])) continue;
          const { count = '', first = '', last = '' } = match.groups ?? {};
          const said = UNITS[count.toLowerCase()] ?? Number(count);
          const between = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
          // Both ways of counting are in use: with and without the first year.
          if (between <= 0 || said === between || said === between + 1 || isStretch(first) || isStretch(last)) continue;
          const span = prose.toSource(match.index, match.index + match[0].length);
          if (isNotedAsPrinted(document, span)) continue;
          const at = match.index + positionOf(match[0], count);
          report({
            message: `From ${first} to ${last} is ${words(between + 1)} years with the first, ${words(between)} without; the text says ${count}.`,
            span,
            fixes: correctOrNote(
              document,
              span,
              [between + 1, between].map((years) => ({
                title: `Change to ${words(years)} years`,
                newText: /\d/u.test(count) ? String(years) : words(years),
                at: prose.toSource(at, at + count.length),
              })),
              `from ${first} to ${last} is ${words(between + 1)} years`,
            ),
          });
        }
      }
    }
  },
};

/** "2016-20" is a stretch of years itself. */
function isStretch(year: string): boolean {
  const second = year.slice(5);
  if (second === '') return false;
  const next = Number(year.slice(0, 4)) + 1;
  return second !== (second.length === 2 ? String(next).slice(2) : String(next));
}

/** Where the count stands as a word of its own. */
function positionOf(text: string, count: string): number {
  return Math.max(0, text.search(new RegExp(`(?<![\\p{L}\\p{N}-])${count}(?=[\\s\\u00A0-]year)`, 'iu')));
}

function words(years: number): string {
  return years > 10 ? String(years) : (Object.keys(UNITS).find((word) => UNITS[word] === years) ?? String(years));
}

/** A range whose low end is above its high end. */
import { isNotedAsPrinted } from './fixes/note-insertion';
import { correctOrNote } from './fixes/replace';
import { isFigure, sentenceOf, speaks } from './passage';
import type { Rule } from './types';

const FALLS =
  /\b(?:fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|down|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|lower(?:s|ed|ing)?|shr[aiu]nk|slid(?:es|ing)?|los[est]|defeat(?:ed|s)?|beat(?:en)?|vot(?:e|es|ed)|score)\b/iu;

export const rangeInverted: Rule = {
  id: 'range-inverted',
  summary: 'The first end of a range is the larger one.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const mention of document.mentions) {
      if (
        !isFigure(mention) ||
        !speaks(document, mention) ||
        mention.value.min === null ||
        mention.value.max === null ||
        mention.value.min <= mention.value.max
      )
        continue;
      // "−2% to −3%" runs away from zero, as ranges of cuts are written.
      if (mention.value.min <= 0 || mention.value.max < 0 || isNotedAsPrinted(document, mention.span)) continue;
      // "Fell 40%-35%" tells of a fall, not of a range.
      const { text: sentence } = sentenceOf(document, mention);
      // A word broken at the end of a line: "seventy-" and "four".
      if (FALLS.test(sentence) || /\p{L}[-–]\s/u.test(mention.text)) continue;
      const swapped = swap(mention.text);
      report({
        message: `The range “${mention.text}” runs from the larger to the smaller number.`,
        span: mention.span,
        fixes: correctOrNote(
          document,
          mention.span,
          swapped === null ? [] : [{ title: `Change to “${swapped}”`, newText: swapped }],
          'the range is printed from the larger to the smaller number',
        ),
      });
    }
  },
};

/** The two numbers exchanged, everything around them kept. */
function swap(text: string): string | null {
  const numbers = [...text.matchAll(/\d[\d,.]*\d|\d/gu)];
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length !== 2) return null;
  return (
    text.slice(0, first.index) +
    second[0] +
    text.slice(first.index + first[0].length, second.index) +
    first[0] +
    text.slice(second.index + second[0].length)
  );
}

/** "Financial year 2016-18": a single financial year whose second part is not the next year. */
import { isNotedAsPrinted } from './fixes/note-insertion';
import { correctOrNote } from './fixes/replace';
import type { Rule } from './types';

/** Singular: "financial years 2016-18" are several. FY 2021-25 is the American way to write a stretch. */
const CALLED_ONE_YEAR =
  /(?<![\p{L}\p{N}])(?:financial|fiscal|tax|academic|school)[\s\u00A0]year[\s\u00A0](?<first>(?:19|20)\d\d)(?<joint>[\s\u00A0]?[-‐‑–—/][\s\u00A0]?)(?<second>(?:(?:19|20)\d\d|\d\d))(?![\p{N}]|[-–/.,]\d)/giu;

/** "The 2016-18 financial year". */
const CALLED_BEHIND =
  /(?<![\p{L}\p{N}£$€.,/–-])(?<first>(?:19|20)\d\d)(?<joint>[-‐‑–—/])(?<second>(?:(?:19|20)\d\d|\d\d))(?=[\s\u00A0](?:financial|fiscal|tax|academic|school)[\s\u00A0]year(?!s|\p{L}))/giu;

export const financialYearMalformed: Rule = {
  id: 'financial-year-malformed',
  summary: 'A financial year does not end in the year after it begins.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const { prose, voice, furniture } of document.syntax.blocks) {
      if (voice === 'annotator' || furniture) continue;
      for (const match of [...prose.text.matchAll(CALLED_ONE_YEAR), ...prose.text.matchAll(CALLED_BEHIND)]) {
        const { first = '', joint = '-', second = '' } = match.groups ?? {};
        const start = Number(first);
        const next = second.length === 2 ? String((start + 1) % 100).padStart(2, '0') : String(start + 1);
        if (second === next) continue;
        const at = match.index + match[0].length - second.length;
        const span = prose.toSource(match.index + match[0].indexOf(first), match.index + match[0].length);
        if (isNotedAsPrinted(document, span)) continue;
        const right = `${first}${joint.trim()}${next}`;
        const end = second.length === 2 ? Math.floor(start / 100) * 100 + Number(second) : Number(second);
        const several =
          end > start + 1 && end - start <= 10
            ? [
                {
                  title: `Change to the years ${right} to ${end - 1}${joint.trim()}${String(end % 100).padStart(2, '0')}`,
                  newText: `${right} to ${end - 1}${joint.trim()}${String(end % 100).padStart(2, '0')}`,
                },
              ]
            : [];
        report({
          message: `A financial year that begins in ${first} ends in ${start + 1}: ${right}, not ${first}${joint.trim()}${second}.`,
          span,
          fixes: correctOrNote(
            document,
            span,
            [{ title: `Change to ${right}`, newText: next, at: prose.toSource(at, at + second.length), manual: true }, ...several],
            `a financial year that begins in ${first} ends in ${start + 1}`,
          ),
        });
      }
    }
  },
};

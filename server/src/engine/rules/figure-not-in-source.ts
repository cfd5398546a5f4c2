/** Own writing that gives a figure with its source, where the source states no such figure. */
import { statedBounds } from '../reckon';
import type { FigureMention } from '../recognise';
import { type DocumentFacts, entryOf } from '../workspace';
import { replaceFix } from './fixes/replace';
import { lineOf, type SourceFigure, sameCurrency, sourcedFigures } from './folder-sources';
import { sentenceOf } from './passage';
import type { Fix, Rule } from './types';

/** The figure is worked out from what the source says. */
const WORKED_OUT =
  /\b(?:total(?:s|ling|led)?|together|combined|altogether|in all|sum of|add(?:s|ed|ing)? up|on average|averag(?:e|es|ing)|differen(?:ce|t)|remain(?:s|ing|der)?|leav(?:es|ing)|equivalent|equals?|amounts to|works out|per head|each|half of|twice|double[ds]?|times as|rather than|not|instead of|other than|our (?:own )?(?:estimate|calculation|figures?|sum)|we (?:estimate|calculate|reckon|make it))\b/iu;
const DERIVED: readonly string[] = ['from', 'of', 'part-of', 'within', 'amount'];

export const figureNotInSource: Rule = {
  id: 'figure-not-in-source',
  summary: 'The cited document never states this figure.',
  severity: 'warning',
  precision: 'B',
  fixable: true,
  scope: 'workspace',
  roles: ['own'],
  check({ document, snapshot, report }) {
    const wanted = (mention: FigureMention) =>
      mention.change === null && !isDerived(document, mention) && !WORKED_OUT.test(sentenceOf(document, mention).text);
    for (const { mention, sources, figures: stated } of sourcedFigures(snapshot, document, wanted)) {
      // A text that was not read to its end may state it further on.
      if (sources.some(({ syntax }) => syntax.partial)) continue;
      if (stated.some((figure) => states(figure.mention, mention))) continue;
      const near = nearest(stated);
      const names = sources.map(({ path }) => path).join(' and ');
      const [best] = near;
      report({
        message: `${names} ${sources.length === 1 ? 'does' : 'do'} not state ${mention.text}.${best === undefined ? '' : ` Nearest: ${best.mention.text}, line ${lineOf(best)}.`}`,
        span: mention.span,
        related: near.map((figure) => ({
          uri: figure.document.uri,
          span: figure.mention.span,
          message: `it has ${figure.mention.text} here`,
        })),
        fixes: replacements(document, mention, near),
      });
    }
  },
};

/** The source's number lies within what ours allows, widened by a further half unit: ours may be rounder than the source's, never finer. Its hedge is another rule's matter. */
function states(theirs: FigureMention, ours: FigureMention): boolean {
  if (!sameCurrency(theirs, ours)) return false;
  const { low, high } = statedBounds({ kind: ours.kind, ...ours.value, printed: ours.printed }, 1);
  const numbers = [theirs.value.min ?? theirs.value.max, theirs.value.max ?? theirs.value.min];
  return numbers.every((number) => number !== null && low <= number && number <= high);
}

function isDerived(document: DocumentFacts, mention: FigureMention): boolean {
  const note = document.notes.find(({ mentions }) => mentions.includes(mention))?.annotation;
  if (note === undefined) return false;
  return DERIVED.some((key) => entryOf(note, key) !== null) || ['change', 'share', 'rate'].includes(entryOf(note, 'measure') ?? '');
}

/** Figures whose sentence shares words with ours, each value once. */
function nearest(stated: readonly SourceFigure[]): SourceFigure[] {
  const seen = new Set<string>();
  return stated
    .filter(({ shared, mention }) => {
      const key = mention.text.toLowerCase();
      if (shared < 2 || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, 3);
}

function replacements(document: DocumentFacts, mention: FigureMention, near: readonly SourceFigure[]): Fix[] {
  return near.map((figure) => {
    const words = figure.mention.text.replace(/[\s\uFFFC]+/gu, ' ');
    return replaceFix(document, mention.span, words, `Change to ${words}, as in ${figure.document.path}, line ${lineOf(figure)}`, false);
  });
}

/** Own writing that states flat what its source hedges: "£3m" for "up to £3m". */
import type { Comparator, FigureMention } from '../recognise';
import { type DocumentFacts, entryOf } from '../workspace';
import { lineOf, type SourceFigure, sameCurrency, sourcedFigures } from './folder-sources';
import { sentenceOf } from './passage';
import type { Fix, Rule } from './types';

const WORDS: Readonly<Record<Comparator, string>> = { le: 'up to', lt: 'less than', ge: 'at least', gt: 'more than', about: 'about' };

/** The sentence hedges in its own way. */
const HEDGED =
  /\b(?:up to|as much as|at (?:most|least)|no more than|about|around|roughly|approximately|nearly|almost|some|over|more than|less than|under|estimated?|could|may|might|potential(?:ly)?|maximum|minimum|ceiling|limit(?:ed)?|cap(?:ped)?|ish|or so|towards?|in the region of)\b|[~≈]/iu;

export const hedgeDropped: Rule = {
  id: 'hedge-dropped',
  summary: 'A figure is stated flat where its source hedges it.',
  severity: 'warning',
  precision: 'B',
  fixable: true,
  scope: 'workspace',
  roles: ['own'],
  check({ document, snapshot, report }) {
    const isFlat = (mention: FigureMention) =>
      mention.value.comparator === null &&
      mention.value.min === mention.value.max &&
      !isQualified(document, mention) &&
      !HEDGED.test(sentenceOf(document, mention).text);
    for (const { mention, figures } of sourcedFigures(snapshot, document, isFlat)) {
      const hedged = hedgedIn(figures, mention);
      if (hedged === null) continue;
      const { comparator } = hedged.mention.value;
      if (comparator === null) continue;
      const hedge = hedgeOf(hedged) ?? WORDS[comparator];
      report({
        message: `The source says “${hedge} ${hedged.mention.text.replace(/\s+/gu, ' ')}” (${hedged.document.path}, line ${lineOf(hedged)}); here the figure stands without its hedge.`,
        span: mention.span,
        related: [{ uri: hedged.document.uri, span: hedged.mention.span, message: `“${hedge}” here` }],
        fixes: [restored(document, mention, hedge)],
      });
    }
  },
};

/** The statement of this value that is nearest in words to ours, where it is hedged and no flat one is as near. */
function hedgedIn(figures: readonly SourceFigure[], mention: FigureMention): SourceFigure | null {
  const same = figures.filter(
    (figure) => sameCurrency(figure.mention, mention) && isValue(figure.mention, mention) && figure.mention.change === null,
  );
  const [hedged] = same.filter((figure) => figure.mention.value.comparator !== null);
  const [flat] = same.filter((figure) => figure.mention.value.comparator === null);
  return hedged !== undefined && (flat === undefined || hedged.shared > flat.shared) ? hedged : null;
}

/** A bound has one open end in some kinds: the other is its number. */
function isValue({ value }: FigureMention, ours: FigureMention): boolean {
  const number = value.min ?? value.max;
  return number === ours.value.min && (value.max ?? value.min) === number;
}

function isQualified(document: DocumentFacts, mention: FigureMention): boolean {
  const note = document.notes.find(({ mentions }) => mentions.includes(mention))?.annotation;
  return note !== undefined && entryOf(note, 'qualifier') !== null;
}

/** The source's own words, where they stand before the figure. */
function hedgeOf({ document, mention }: SourceFigure): string | null {
  const before =
    document.syntax.blocks[mention.block]?.prose.text
      .slice(0, mention.proseSpan.start)
      .replace(/[\s\u00A0]+/gu, ' ')
      .trimEnd() ?? '';
  const hedge = mention.hedge?.replace(/[\s\u00A0]+/gu, ' ').toLowerCase() ?? '';
  return hedge !== '' && before.toLowerCase().endsWith(hedge) ? hedge : null;
}

function restored(document: DocumentFacts, mention: FigureMention, hedge: string): Fix {
  const opens = sentenceOf(document, mention).start === mention.proseSpan.start;
  const words = opens ? `${hedge[0]?.toUpperCase()}${hedge.slice(1)}` : hedge;
  const { start } = mention.span;
  return {
    title: `Restore the hedge: “${hedge}”`,
    preferred: true,
    edits: [{ type: 'edit', uri: document.uri, edits: [{ span: { start, end: start }, newText: `${words} ` }] }],
  };
}

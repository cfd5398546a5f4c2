/** "(13 years, 6 months ago)": the age of the page when it was saved, which dates nothing in the text. */
import { CRAWL_STAMP } from '../data/web-furniture';
import { furnitureKind, reportFurniture } from './page-furniture';
import type { Rule } from './types';

const MESSAGE = 'The age of the page when it was saved. No date of the text counts from it.';

export const dateCrawlRelative: Rule = {
  id: 'date-crawl-relative',
  summary: 'The age of a page is not a date of its text.',
  severity: 'hint',
  precision: 'A',
  fixable: true,
  scope: 'document',
  roles: ['verbatim'],
  check(context) {
    reportFurniture(context, 'age', MESSAGE);
    const { document, report } = context;
    for (const block of document.syntax.blocks) {
      if (block.furniture || block.voice === 'annotator' || furnitureKind(block) === 'age') continue;
      for (const stamp of block.prose.text.matchAll(CRAWL_STAMP))
        report({ message: MESSAGE, span: block.prose.toSource(stamp.index, stamp.index + stamp[0].length), unnecessary: true });
    }
  },
};

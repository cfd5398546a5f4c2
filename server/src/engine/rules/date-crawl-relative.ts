/** "(13 years, 6 months ago)": the age of the page when it was saved, which dates nothing in the text. */
import { CRAWL_STAMP } from '../data/web-furniture';
import { canBeFenced, fenceFix, furnitureKind } from './page-furniture';
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
  check({ document, report }) {
    const fixes = fenceFix(document);
    for (const block of document.syntax.blocks) {
      if (furnitureKind(block) !== 'age') {
        if (block.furniture || block.voice === 'annotator') continue;
        for (const stamp of block.prose.text.matchAll(CRAWL_STAMP))
          report({ message: MESSAGE, span: block.prose.toSource(stamp.index, stamp.index + stamp[0].length), unnecessary: true });
        continue;
      }
      report({
        message: MESSAGE,
        span: block.prose.span,
        unnecessary: true,
        fixes: canBeFenced(document, block) ? fixes : [],
      });
    }
  },
};

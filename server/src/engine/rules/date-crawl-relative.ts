/** "(13 years, 6 months ago)": the age of the page when it was saved, which dates nothing in the text. */
import { canBeFenced, fenceFix, furnitureKind } from './page-furniture';
import type { Rule } from './types';

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
      if (furnitureKind(block) !== 'age') continue;
      report({
        message: 'The age of the page when it was saved. No date of the text counts from it.',
        span: block.prose.span,
        unnecessary: true,
        fixes: canBeFenced(document, block) ? fixes : [],
      });
    }
  },
};

/** Cookie banners, share buttons and the like that came along with a page: faded, and fenced off by one fix. */
import { canBeFenced, fenceFix, furnitureKind } from './page-furniture';
import type { Rule } from './types';

export const webFurniture: Rule = {
  id: 'web-furniture',
  summary: 'A line belongs to the web page, not to the text.',
  severity: 'hint',
  precision: 'A',
  fixable: true,
  scope: 'document',
  roles: ['verbatim'],
  check({ document, report }) {
    const fixes = fenceFix(document);
    for (const block of document.syntax.blocks) {
      if (furnitureKind(block) !== 'page') continue;
      report({
        message: 'This belongs to the web page, not to the text.',
        span: block.prose.span,
        unnecessary: true,
        fixes: canBeFenced(document, block) ? fixes : [],
      });
    }
  },
};

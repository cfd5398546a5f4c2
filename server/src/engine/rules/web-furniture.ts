/** Cookie banners, share buttons and the like that came along with a page: faded, and fenced off by one fix. */
import { reportFurniture } from './page-furniture';
import type { Rule } from './types';

export const webFurniture: Rule = {
  id: 'web-furniture',
  summary: 'A line belongs to the web page, not to the text.',
  severity: 'hint',
  precision: 'A',
  fixable: true,
  scope: 'document',
  roles: ['verbatim'],
  check: (context) => reportFurniture(context, 'page', 'This belongs to the web page, not to the text.'),
};

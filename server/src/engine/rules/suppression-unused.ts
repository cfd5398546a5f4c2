/** A suppression comment that answers no finding. The shelf itself reports it, since it alone knows which were used. */
import type { Rule } from './types';

export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  summary: 'A suppression comment answers no finding.',
  severity: 'hint',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check() {},
};
